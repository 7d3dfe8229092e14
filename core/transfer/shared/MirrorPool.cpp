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

/// A list of links may name any number of servers; nobody reads of more.
constexpr qsizetype mostUses = 100;

/// What a request costs beside its bytes, so that small files spread over servers too.
constexpr qint64 requestBytes = 64 << 10;

} // namespace

void MirrorPool::MovingRate::begin(qint64 nowMs)
{
    startMs = nowMs;
    bytes = 0;
}

bool MirrorPool::MovingRate::add(qint64 more, qint64 nowMs)
{
    bytes += more;
    if (nowMs - startMs < sampleMs)
        return false;
    bytesPerMs = at(nowMs);
    begin(nowMs);
    return true;
}

double MirrorPool::MovingRate::at(qint64 nowMs) const
{
    const qint64 passed = nowMs - startMs;
    if (passed < sampleMs)
        return bytesPerMs;
    const double sample = double(bytes) / double(passed);
    const double weight = bytesPerMs > 0 ? 1 - std::exp(-double(passed) / averagedOverMs) : 1;
    return bytesPerMs + (sample - bytesPerMs) * weight;
}

MirrorPool::Lease::Lease(MirrorPool &pool, const QUrl &url, qint64 bytes, TaskId task)
    : m_pool(&pool), m_origin(originOf(url)), m_expected(std::max<qint64>(0, bytes) + requestBytes), m_task(task)
{
    const std::lock_guard lock(pool.m_mutex);
    const qint64 now = pool.m_clock.bootMs();
    Server &server = pool.m_servers[m_origin];
    if (server.connections++ == 0)
        server.rate.begin(now);
    server.expected += m_expected;
    Use *use = pool.useOf(task, url);
    if (use && use->sum.connections++ == 0)
        use->rate.begin(now);
    if (!use)
        m_task = {};
}

MirrorPool::Lease::~Lease()
{
    if (!m_pool)
        return;
    const std::lock_guard lock(m_pool->m_mutex);
    Server &server = m_pool->m_servers[m_origin];
    --server.connections;
    server.expected -= m_expected;
    if (Use *use = m_pool->find(m_task, m_origin))
        --use->sum.connections;
}

void MirrorPool::Lease::received(qint64 bytes)
{
    if (!m_pool)
        return;
    const std::lock_guard lock(m_pool->m_mutex);
    const qint64 now = m_pool->m_clock.bootMs();
    Server &server = m_pool->m_servers[m_origin];
    const qint64 counted = std::min(bytes, m_expected);
    m_expected -= counted;
    server.expected -= counted;
    if (server.rate.add(bytes, now))
        server.asideUntilMs = 0;
    if (Use *use = m_pool->find(m_task, m_origin)) {
        use->sum.bytes += bytes;
        use->rate.add(bytes, now);
    }
}

void MirrorPool::Lease::swap(Lease &other) noexcept
{
    std::swap(m_pool, other.m_pool);
    std::swap(m_origin, other.m_origin);
    std::swap(m_expected, other.m_expected);
    std::swap(m_task, other.m_task);
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
    const double speed = server && server->rate.bytesPerMs > 0 ? server->rate.bytesPerMs : fastest;
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
            fastest = std::max(fastest, server->rate.bytesPerMs);
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

void MirrorPool::failed(TaskId task, const QUrl &url, const Error &error)
{
    const std::lock_guard lock(m_mutex);
    Use *use = useOf(task, url);
    if (!use)
        return;
    ++use->sum.failures;
    use->sum.lastError = error;
}

std::vector<ServerUse> MirrorPool::uses(TaskId task) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_uses.find(task);
    if (found == m_uses.end())
        return {};
    const qint64 now = m_clock.bootMs();
    std::vector<ServerUse> uses;
    for (auto it = found->second.begin(); it != found->second.end(); ++it) {
        ServerUse use = it->sum;
        use.bytesPerSecond = use.connections > 0 ? qint64(it->rate.at(now) * 1000) : 0;
        const Server *server = find(use.url);
        use.asideMs = server ? std::max<qint64>(0, server->asideUntilMs - now) : 0;
        uses.push_back(std::move(use));
    }
    return uses;
}

void MirrorPool::forget(TaskId task)
{
    const std::lock_guard lock(m_mutex);
    m_uses.erase(task);
}

/// Makes room for the server; null: there is none.
MirrorPool::Use *MirrorPool::useOf(TaskId task, const QUrl &url)
{
    if (!task || url.isLocalFile())
        return nullptr;
    QHash<QString, Use> &uses = m_uses[task];
    const QString origin = originOf(url);
    if (uses.size() >= mostUses && !uses.contains(origin))
        return nullptr;
    Use &use = uses[origin];
    use.sum.url = url;
    return &use;
}

MirrorPool::Use *MirrorPool::find(TaskId task, const QString &origin)
{
    const auto found = m_uses.find(task);
    if (found == m_uses.end())
        return nullptr;
    const auto use = found->second.find(origin);
    return use == found->second.end() ? nullptr : &*use;
}

} // namespace heirloom
