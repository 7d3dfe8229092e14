// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address/AddressCheck.h"

#include "base/DisplayText.h"
#include "net/qt/ReplyErrors.h"
#include "net/rules/RedirectRules.h"

namespace heirloom {

namespace {

/// By its name alone (RFC 6761).
bool isThisComputer(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"));
}

Error refusal(const QUrl &target, const QHostAddress &address, const QUrl &namer, AddressReach reach)
{
    const QString host = target.host(QUrl::FullyEncoded);
    const QString where = address.toString() == host ? QString() : QStringLiteral(" (%1)").arg(address.toString());
    const bool isPrivate = reach == AddressReach::Private;
    Error error = requestError(
        ErrorCode::Denied, target,
        QStringLiteral("%1%2 is a %3 address, and %4, %5, named it")
            .arg(displaySafe(host), where, isPrivate ? QStringLiteral("private") : QStringLiteral("link-local"),
                 isPrivate ? QStringLiteral("a public server") : QStringLiteral("another server"),
                 displaySafe(namer.host(QUrl::FullyEncoded))));
    error.hint = QStringLiteral("if you trust that source, add the link of the file yourself");
    if (isPrivate)
        error.hint += QStringLiteral(", or set network/allowPrivateAddresses in heirloom.ini");
    return error;
}

} // namespace

bool AddressCheck::isNeeded(const QUrl &namer, const QUrl &target)
{
    const bool namedByServer = !namer.isEmpty() && !namer.isLocalFile();
    return namedByServer && !target.isLocalFile() && !redirect::sameOrigin(namer, target);
}

AddressCheck::AddressCheck(const AddressRules &rules, const QUrl &namer, const QUrl &target, IsProxied isProxied,
                           Done done)
    : m_rules(rules), m_namer(namer), m_target(target), m_isProxied(std::move(isProxied)), m_done(std::move(done))
{
}

void AddressCheck::start()
{
    lookUp(m_target, &AddressCheck::onTarget);
}

void AddressCheck::lookUp(const QUrl &url, Answer answer)
{
    QHostInfo known;
    if (QHostAddress literal; literal.setAddress(url.host()))
        known.setAddresses({literal});
    else if (!m_isProxied(url)) {
        QHostInfo::lookupHost(url.host(), this, [this, answer](const QHostInfo &info) { (this->*answer)(info); });
        return;
    } else if (isThisComputer(url.host()))
        known.setAddresses({QHostAddress(QHostAddress::LocalHost)});
    QMetaObject::invokeMethod(
        this, [this, answer, known] { (this->*answer)(known); }, Qt::QueuedConnection);
}

void AddressCheck::onTarget(const QHostInfo &info)
{
    m_addresses = info.addresses();
    if (info.error() != QHostInfo::NoError) {
        // A lookup that failed is forgotten at once, so that the connection's own could have another answer.
        m_done(fail(requestError(ErrorCode::Network, m_target, QStringLiteral("the host name was not found"))));
        return;
    }
    if (m_rules.dependsOnNamer(m_addresses))
        lookUp(m_namer, &AddressCheck::onNamer);
    else
        m_done({});
}

void AddressCheck::onNamer(const QHostInfo &info)
{
    const auto refused = m_rules.refused(info.addresses(), m_addresses);
    m_done(refused ? Status(fail(refusal(m_target, *refused, m_namer, m_rules.reach(*refused)))) : Status());
}

} // namespace heirloom
