// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy/Proxies.h"

namespace heirloom {

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
    // The desktop's settings, where Qt can read them.
    const auto answers = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return answers.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : answers.first();
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
