// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qt/ManagerPool.h"

#include "net/qt/BusyConnections.h"

#include <QHostInfo>
#include <algorithm>

namespace heirloom {

namespace {

constexpr size_t mostManagers = 8;
constexpr qsizetype mostRemembered = 64;

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

QString originOf(const QUrl &url)
{
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host(), QString::number(portOf(url)));
}

/// Qt buffers a socket only if a proxy may be in between. This one may be: it stands for the program's default, which
/// is none.
class PerhapsAProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return {QNetworkProxy()}; }
};

} // namespace

ManagerPool::ManagerPool()
{
    // Which proxy is used only Proxies says: what Qt is told nothing about goes directly.
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

ManagerPool::Access::Access(const QNetworkProxy &through, const QUrl &server, bool buffered)
    : proxy(through),
      bridge(proxy.type() == QNetworkProxy::Socks5Proxy ? std::make_unique<SocksBridge>(proxy, server) : nullptr),
      isBuffered(buffered)
{
    if (buffered)
        manager.setProxyFactory(new PerhapsAProxy);
    else
        manager.setProxy(bridge ? bridge->entrance() : proxy);
}

ManagerPool::Manager ManagerPool::managerFor(const QUrl &url, const QNetworkProxy &proxy, bool hasSmallBody)
{
    const QString origin = originOf(url);
    const bool isBuffered =
        hasSmallBody && url.scheme() == QLatin1String("http") && proxy.type() == QNetworkProxy::NoProxy;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.manager->isBuffered == isBuffered && entry.origin == origin && entry.manager->proxy == proxy;
    });
    if (found != m_entries.end()) {
        std::rotate(found, found + 1, m_entries.end());
    } else {
        if (m_entries.size() >= mostManagers)
            m_entries.erase(m_entries.begin());
        m_entries.push_back({origin, std::make_shared<Access>(proxy, url, isBuffered)});
    }
    return m_entries.back().manager;
}

void ManagerPool::replace(const QUrl &url)
{
    std::erase_if(m_entries, [origin = originOf(url)](const Entry &entry) { return entry.origin == origin; });
}

void ManagerPool::neverPipeline(const QUrl &url)
{
    if (!mayPipeline(url))
        return;
    if (m_notPipelined.size() >= mostRemembered)
        m_notPipelined.removeFirst();
    m_notPipelined.append(originOf(url));
}

bool ManagerPool::mayPipeline(const QUrl &url) const
{
    return m_notPipelined.isEmpty() || !m_notPipelined.contains(originOf(url));
}

void ManagerPool::replaceFlooded(const QUrl &url, const Manager &former)
{
    replace(url);
    const QNetworkProxy proxy = former->bridge ? former->bridge->entrance() : former->proxy;
    const bool isDirect = proxy.type() == QNetworkProxy::NoProxy;
    const quint16 port = isDirect ? portOf(url) : proxy.port();
    const QString host = isDirect ? url.host() : proxy.hostName();
    if (const QHostAddress literal(host); !literal.isNull()) {
        cutBusyConnections({literal}, port);
        return;
    }
    // Answered by Qt's cache of names, from which the connection had the address too. The manager must not go before:
    // its destructor waits for its thread.
    QHostInfo::lookupHost(host, this,
                          [port, former](const QHostInfo &info) { cutBusyConnections(info.addresses(), port); });
}

} // namespace heirloom
