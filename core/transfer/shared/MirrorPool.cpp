// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/shared/MirrorPool.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace heirloom {

namespace {

constexpr qint64 sampleMs = 250;
constexpr double averagedOverMs = 3000;

/// A server must promise this much less time than an earlier one to be taken instead.
constexpr double clearlyBetter = 0.9;

/// What a request costs beside its bytes, so that small files spread over servers too.
constexpr qint64 requestBytes = 64 << 10;

} // namespace

MirrorPool::Lease::Lease(MirrorPool &pool, const QUrl &url, qint64 bytes)
    : m_pool(&pool), m_origin(originOf(url)), m_expected(std::max<qint64>(0, bytes) + requestBytes)
{
    const std::lock_guard lock(pool.m_mutex);
    Server &server = pool.m_servers[m_origin];
    if (server.connections++ == 0) {
        server.windowStartMs = pool.m_clock.bootMs();
        server.windowBytes = 0;
    }
    server.expected += m_expected;
}

MirrorPool::Lease::~Lease()
{
    if (!m_pool)
        return;
    const std::lock_guard lock(m_pool->m_mutex);
    Server &server = m_pool->m_servers[m_origin];
    --server.connections;
    server.expected -= m_expected;
}

void MirrorPool::Lease::received(qint64 bytes)
{
    if (!m_pool)
        return;
    const std::lock_guard lock(m_pool->m_mutex);
    Server &server = m_pool->m_servers[m_origin];
    const qint64 counted = std::min(bytes, m_expected);
    m_expected -= counted;
    server.expected -= counted;
    server.windowBytes += bytes;
    const qint64 now = m_pool->m_clock.bootMs();
    const qint64 passed = now - server.windowStartMs;
    if (passed < sampleMs)
        return;
    const double sample = double(server.windowBytes) / double(passed);
    const double weight = server.bytesPerMs > 0 ? 1 - std::exp(-double(passed) / averagedOverMs) : 1;
    server.bytesPerMs += (sample - server.bytesPerMs) * weight;
    server.windowStartMs = now;
    server.windowBytes = 0;
    server.asideUntilMs = 0;
}

void MirrorPool::Lease::swap(Lease &other) noexcept
{
    std::swap(m_pool, other.m_pool);
    std::swap(m_origin, other.m_origin);
    std::swap(m_expected, other.m_expected);
}

QString MirrorPool::originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(port);
}

const MirrorPool::Server *MirrorPool::find(const QUrl &url) const
{
    const auto found = m_servers.constFind(originOf(url));
    return found == m_servers.constEnd() ? nullptr : &*found;
}

/// In milliseconds. Nobody knows how fast an unknown server is: as the fastest, so that it is tried.
double MirrorPool::cost(const Server *server, qint64 bytes, double fastest) const
{
    const double speed = server && server->bytesPerMs > 0 ? server->bytesPerMs : fastest;
    const qint64 waiting = server ? server->expected : 0;
    return double(waiting + std::max<qint64>(0, bytes) + requestBytes) / speed;
}

qsizetype MirrorPool::best(const QList<QUrl> &urls, qint64 bytes) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.bootMs();
    double fastest = 1;
    for (const QUrl &url : urls) {
        if (const Server *server = find(url))
            fastest = std::max(fastest, server->bytesPerMs);
    }
    qsizetype chosen = 0;
    bool chosenIsAside = true;
    double lowest = 0;
    for (qsizetype i = 0; i < urls.size(); ++i) {
        const Server *server = find(urls.at(i));
        const bool aside = server && server->asideUntilMs > now;
        const double time = cost(server, bytes, fastest);
        const bool isBetter = aside == chosenIsAside ? time < lowest * clearlyBetter : chosenIsAside;
        if (i > 0 && !isBetter)
            continue;
        chosen = i;
        chosenIsAside = aside;
        lowest = time;
    }
    return chosen;
}

void MirrorPool::putAside(const QUrl &url, qint64 waitMs)
{
    const std::lock_guard lock(m_mutex);
    Server &server = m_servers[originOf(url)];
    server.asideUntilMs = std::max(server.asideUntilMs, m_clock.bootMs() + waitMs);
}

bool MirrorPool::isAside(const QUrl &url) const
{
    const std::lock_guard lock(m_mutex);
    const Server *server = find(url);
    return server && server->asideUntilMs > m_clock.bootMs();
}

int MirrorPool::connections(const QUrl &url) const
{
    const std::lock_guard lock(m_mutex);
    const Server *server = find(url);
    return server ? server->connections : 0;
}

} // namespace heirloom
