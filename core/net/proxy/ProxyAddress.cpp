// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/ProxyAddress.h"

#include "base/DisplayText.h"

#include <QUrl>
#include <optional>

namespace heirloom {

namespace {

constexpr int httpPort = 80;
constexpr int socksPort = 1080;

std::optional<ProxyAddress::Kind> kindOf(const QString &scheme)
{
    if (scheme == QLatin1String("http"))
        return ProxyAddress::Kind::Http;
    if (scheme == QLatin1String("socks5") || scheme == QLatin1String("socks5h"))
        return ProxyAddress::Kind::Socks5;
    return std::nullopt;
}

/// Nothing but the place and perhaps a login.
std::optional<ProxyAddress> addressFrom(const QUrl &url)
{
    const auto kind = kindOf(url.scheme());
    const bool isBare =
        (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() && !url.hasFragment();
    if (!kind || !url.isValid() || url.host().isEmpty() || !isBare || url.port() == 0)
        return std::nullopt;
    const int port = url.port(*kind == ProxyAddress::Kind::Http ? httpPort : socksPort);
    return ProxyAddress{*kind, url.host(QUrl::FullyEncoded), quint16(port), url.userName(QUrl::FullyDecoded),
                        url.password(QUrl::FullyDecoded)};
}

} // namespace

Result<ProxyAddress> ProxyAddress::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto address = addressFrom(url);
    // What may hold a password is not repeated.
    if (text.contains(u'@'))
        return fail(ErrorCode::Invalid, QStringLiteral("the address of a proxy in the settings has a login"),
                    QStringLiteral("put the login into ~/.netrc, for the proxy's host"));
    if (!address || url.port() < 0)
        return fail(ErrorCode::Invalid,
                    QStringLiteral("\"%1\" is no address of a proxy").arg(displaySafe(text.trimmed())),
                    QStringLiteral("write system, none, http://HOST:PORT or socks5://HOST:PORT"));
    return *address;
}

Result<ProxyAddress> ProxyAddress::parseFromEnvironment(const QString &text, const QString &variable)
{
    const QString whole =
        text.contains(QStringLiteral("://")) ? text.trimmed() : QStringLiteral("http://") + text.trimmed();
    if (const auto address = addressFrom(QUrl(whole)))
        return *address;
    return fail(ErrorCode::Invalid,
                QStringLiteral("what %1 in the environment says is no address of a proxy").arg(variable),
                QStringLiteral("write http://HOST:PORT or socks5://HOST:PORT, or set network/proxy in heirloom.ini"));
}

QNetworkProxy ProxyAddress::toQt() const
{
    QNetworkProxy proxy(kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, host, port, login,
                        password);
    proxy.setCapabilities(proxy.capabilities() | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

QString proxyName(const QNetworkProxy &proxy)
{
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    QUrl url;
    url.setScheme(isSocks ? QStringLiteral("socks5") : QStringLiteral("http"));
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    return displaySafe(url.toString(QUrl::FullyEncoded));
}

} // namespace heirloom
