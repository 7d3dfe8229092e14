// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/ProxyErrors.h"

#include "base/DisplayText.h"
#include "net/proxy/ProxyAddress.h"
#include "net/qt/ReplyErrors.h"
#include "net/qt/SocksBridge.h"

#include <QNetworkReply>

namespace heirloom {

namespace {

constexpr int proxyLoginStatus = 407;
constexpr int refusedStatus = 401; ///< some proxies say so to a wrong login

QString checkIt()
{
    return QStringLiteral("check whether it runs and what it allows, and its address and login: network/proxy in "
                          "heirloom.ini, or http_proxy, https_proxy and all_proxy in the environment");
}

Error networkError(const QUrl &url, const QString &what, const QString &hint)
{
    Error error = requestError(ErrorCode::Network, url, what);
    error.hint = hint;
    return error;
}

Error loginError(const QUrl &url, const QNetworkProxy &proxy)
{
    const QString what = proxy.user().isEmpty() ? QStringLiteral("the proxy %1 wants a login")
                                                : QStringLiteral("the proxy %1 refuses the login");
    Error error = networkError(url, what.arg(proxyName(proxy)),
                               QStringLiteral("put its login into ~/.netrc (machine %1 login NAME password TEXT), or "
                                              "into its address in the environment")
                                   .arg(displaySafe(proxy.hostName())));
    error.httpStatus = proxyLoginStatus;
    return error;
}

std::optional<Error> bridgeError(const QUrl &url, const QNetworkProxy &proxy, const SocksBridge &bridge)
{
    const QString name = proxyName(proxy);
    switch (bridge.outcome()) {
    case SocksBridge::Outcome::Fine:
        return std::nullopt;
    case SocksBridge::Outcome::NoAccess:
        return loginError(url, proxy);
    case SocksBridge::Outcome::Unreachable:
        return networkError(url, QStringLiteral("the proxy %1 cannot be reached").arg(name), checkIt());
    case SocksBridge::Outcome::Refused:
        break;
    }
    return networkError(url, QStringLiteral("the proxy %1 %2").arg(name, bridge.problem()), checkIt());
}

bool isOfTheConnection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<Error> proxyError(const QNetworkReply &reply, const QNetworkProxy &proxy, const SocksBridge *bridge,
                                bool isForwarded)
{
    const QUrl url = reply.url();
    if (reply.error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return loginError(url, proxy);
    if (!isOfTheConnection(reply.error()))
        return std::nullopt;
    if (bridge)
        return bridgeError(url, proxy, *bridge);
    // Qt does not tell the failures of a tunnel apart.
    const QString what = isForwarded ? QStringLiteral("the proxy %1 cannot be reached").arg(proxyName(proxy))
                                     : QStringLiteral("the proxy %1 cannot be reached, or gives no connection to %2")
                                           .arg(proxyName(proxy), displaySafe(url.host(QUrl::FullyEncoded)));
    return networkError(url, what, checkIt());
}

Error forwardedRefusal(const Error &refusal, const QUrl &url, const QNetworkProxy &proxy)
{
    if (refusal.httpStatus == proxyLoginStatus)
        return loginError(url, proxy);
    Error error = refusal;
    error.context += QStringLiteral(" (by way of the proxy %1)").arg(proxyName(proxy));
    if (refusal.httpStatus == refusedStatus && !proxy.user().isEmpty())
        error.hint = QStringLiteral("check the login of the proxy, and whether the link needs one too");
    return error;
}

Error proxySilence(const QUrl &url, const QNetworkProxy &proxy, const QString &problem)
{
    return networkError(url, QStringLiteral("through the proxy %1, %2").arg(proxyName(proxy), problem), checkIt());
}

} // namespace heirloom
