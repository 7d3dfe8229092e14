// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/UserChoices.h"

#include "credentials/Keychain.h"
#include "settings/Settings.h"

namespace heirloom {

namespace {

Status keepSetting(SettingKey key, const QString &value)
{
    Settings settings;
    if (settings.isWritable()) {
        settings.set(key, value);
        return {};
    }
    return fail(ErrorCode::Denied, QStringLiteral("the settings %1 cannot be written").arg(Settings::userPath()),
                QStringLiteral("a newer version of this program wrote them, or they belong to somebody else"));
}

Status keepTokenServers(const QList<QUrl> &servers)
{
    QStringList texts;
    for (const QUrl &server : servers)
        texts.append(server.toString());
    return keepSetting(SettingKey::TokenServers, texts.join(u' '));
}

} // namespace

QList<QUrl> UserChoices::tokenServers()
{
    QList<QUrl> servers;
    for (const QString &text : Settings().text(SettingKey::TokenServers).split(u' ', Qt::SkipEmptyParts)) {
        if (const QUrl origin = Keychain::originOf(QUrl(text)); !origin.isEmpty())
            servers.append(origin);
    }
    return servers;
}

Status UserChoices::keepToken(Keychain &keychain, const QUrl &server, const QByteArray &token)
{
    const QUrl origin = Keychain::originOf(server);
    if (!Credentials().addToken(origin, token))
        return fail(ErrorCode::Invalid, QStringLiteral("the token cannot be kept for this server"),
                    QStringLiteral("tokens are one line, and for https servers or for this computer"));
    // The list comes first, so that no token stays in the keychain that nobody knows of.
    const QList<QUrl> before = tokenServers();
    if (!before.contains(origin)) {
        if (const Status kept = keepTokenServers(before + QList<QUrl>{origin}); !kept)
            return kept;
    }
    Status kept = keychain.keep(origin, token);
    // Who has not answered yet may keep it all the same; one server too many is no harm.
    const bool isRefused =
        !kept && kept.error().code != ErrorCode::Timeout && kept.error().code != ErrorCode::Cancelled;
    if (isRefused)
        (void)keepTokenServers(before);
    return kept;
}

Status UserChoices::forgetToken(Keychain &keychain, const QUrl &server)
{
    const QUrl origin = Keychain::originOf(server);
    QList<QUrl> servers = tokenServers();
    if (!servers.contains(origin))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no token for this server"),
                    QStringLiteral("`heirloom-cli token list` shows the servers"));
    if (const Status forgotten = keychain.forget(origin); !forgotten && forgotten.error().code != ErrorCode::NotFound)
        return forgotten;
    servers.removeAll(origin);
    return keepTokenServers(servers);
}

Status UserChoices::useKeychain(Keychain &keychain, Credentials &credentials)
{
    for (const QUrl &origin : tokenServers()) {
        const auto token = keychain.token(origin);
        if (!token && token.error().code != ErrorCode::NotFound)
            return fail(token.error().in(QStringLiteral("the tokens of the keychain")));
        if (token)
            credentials.addToken(origin, *token);
    }
    return {};
}

Result<NameMapping> UserChoices::userNames()
{
    return NameMapping::parse(Settings().text(SettingKey::NameMapping));
}

Status UserChoices::keepUserNames(const NameMapping &names)
{
    return keepSetting(SettingKey::NameMapping, names.text());
}

} // namespace heirloom
