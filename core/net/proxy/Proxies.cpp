// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/Proxies.h"

#include <QDeadlineTimer>

namespace heirloom {

namespace {

constexpr qint64 rememberedMs = 1000;
constexpr qsizetype mostRemembered = 64;

} // namespace

Proxies::Proxies(const ProxyChoice &choice, ProxyEnvironment environment)
    : m_environment(std::move(environment)), m_choice(choice)
{
}

void Proxies::set(Result<ProxyChoice> choice)
{
    const std::lock_guard lock(m_mutex);
    m_choice = std::move(choice);
}

Result<QNetworkProxy> Proxies::systemProxyFor(const QUrl &url) const
{
    if (m_environment.isSet()) {
        const auto address = m_environment.proxyFor(url);
        if (!address)
            return fail(address.error());
        return *address ? (*address)->toQt() : QNetworkProxy(QNetworkProxy::NoProxy);
    }
    return desktopProxyFor(url);
}

/// The desktop's settings, where Qt can read them. That costs more than a small file, so an answer holds for a while.
QNetworkProxy Proxies::desktopProxyFor(const QUrl &url) const
{
    const QString server =
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
    const qint64 now = QDeadlineTimer::current(Qt::CoarseTimer).deadline();
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_desktop.constFind(server);
        if (known != m_desktop.cend() && now < known->untilMs)
            return known->proxy;
    }
    const auto answers = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const QNetworkProxy proxy = answers.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : answers.first();
    const std::lock_guard lock(m_mutex);
    if (m_desktop.size() >= mostRemembered)
        m_desktop.clear();
    m_desktop.insert(server, {proxy, now + rememberedMs});
    return proxy;
}

Result<QNetworkProxy> Proxies::proxyFor(const QUrl &url, const Credentials *credentials) const
{
    const Result<ProxyChoice> choice = [this] {
        const std::lock_guard lock(m_mutex);
        return m_choice;
    }();
    if (url.isLocalFile())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (!choice)
        return fail(choice.error());
    if (choice->kind == ProxyChoice::Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    Result<QNetworkProxy> proxy =
        choice->kind == ProxyChoice::Kind::Address ? choice->address.toQt() : systemProxyFor(url);
    if (!proxy || proxy->type() == QNetworkProxy::NoProxy || !proxy->user().isEmpty() || !credentials)
        return proxy;
    if (const auto login = credentials->loginFor(proxy->hostName())) {
        proxy->setUser(QString::fromUtf8(login->first));
        proxy->setPassword(QString::fromUtf8(login->second));
    }
    return proxy;
}

bool Proxies::isProxied(const QUrl &url) const
{
    const auto proxy = proxyFor(url, nullptr);
    return proxy && proxy->type() != QNetworkProxy::NoProxy;
}

} // namespace heirloom
