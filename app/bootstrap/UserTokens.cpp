// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/UserTokens.h"

#include "app/bootstrap/UserChoices.h"
#include "credentials/Keychain.h"
#include "net/rules/Credentials.h"

namespace heirloom {

UserTokens::UserTokens(Keychain &keychain, std::shared_ptr<Credentials> shown)
    : m_keychain(keychain), m_shown(std::move(shown))
{
}

QStringList UserTokens::servers()
{
    const std::lock_guard lock(m_mutex);
    QStringList servers;
    for (const QUrl &origin : UserChoices::tokenServers())
        servers.append(origin.toString());
    return servers;
}

Status UserTokens::keep(const QString &server, const QByteArray &token)
{
    const std::lock_guard lock(m_mutex);
    const Status kept = UserChoices::keepToken(m_keychain, QUrl(server), token);
    if (kept)
        m_shown->addToken(Keychain::originOf(QUrl(server)), token);
    return kept;
}

Status UserTokens::forget(const QString &server)
{
    const std::lock_guard lock(m_mutex);
    const Status forgotten = UserChoices::forgetToken(m_keychain, QUrl(server));
    if (forgotten)
        m_shown->removeToken(Keychain::originOf(QUrl(server)));
    return forgotten;
}

} // namespace heirloom
