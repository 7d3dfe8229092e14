// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/servers/TaskServers.h"

#include "engine/adding/TaskMirrors.h"
#include "ledger/tables/ItemTable.h"
#include "net/UrlRedaction.h"
#include "transfer/shared/MirrorPool.h"

namespace heirloom {

namespace {

constexpr int lookedAtItems = 200;
constexpr qsizetype mostServers = 100;

/// One row for each server, found by its origin.
class Gathering
{
public:
    /// Null: there are more than anybody reads.
    TaskServer *at(const QUrl &url)
    {
        const QString origin = url.isLocalFile() ? QString() : MirrorPool::originOf(url);
        qsizetype row = m_origins.indexOf(origin);
        if (row < 0 && m_origins.size() >= mostServers)
            return nullptr;
        if (row < 0) {
            row = m_origins.size();
            m_origins.append(origin);
            TaskServer server;
            server.address = url.isLocalFile() ? QString() : redactedUrl(url);
            server.host = hostOf(url);
            m_servers.push_back(std::move(server));
        }
        return &m_servers[size_t(row)];
    }
    std::vector<TaskServer> take() { return std::move(m_servers); }

private:
    /// Encoded, so that no letter looks like another one.
    static QString hostOf(const QUrl &url)
    {
        const QString host = url.host(QUrl::FullyEncoded);
        const bool isUsual = url.port() < 0 || url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80);
        return isUsual ? host : QStringLiteral("%1:%2").arg(host).arg(url.port());
    }

    QStringList m_origins;
    std::vector<TaskServer> m_servers;
};

void add(TaskServer &server, const ServerUse &use, qint64 nowMs)
{
    server.bytes = use.bytes;
    server.bytesPerSecond = use.bytesPerSecond;
    server.connections = use.connections;
    server.failures = use.failures;
    server.lastError = use.lastError;
    server.asideUntilMs = use.asideMs > 0 ? nowMs + use.asideMs : 0;
}

} // namespace

Result<std::vector<TaskServer>> taskServers(EngineServices &services, TaskId id, const std::vector<ServerUse> &used)
{
    auto reading = services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto task = TaskTable(*reading).get(services.tenant, id);
    if (!task)
        return fail(task.error());
    ItemQuery query;
    query.task = id;
    query.limit = lookedAtItems;
    const auto items = ItemTable(*reading).page(query);
    if (!items)
        return fail(items.error());
    Gathering servers;
    for (const QString &mirror : task->mirrors) {
        if (TaskServer *server = servers.at(QUrl(mirror)))
            server->byUser = true;
    }
    for (const Item &item : *items) {
        for (const QUrl &url : sourceUrls(task->baseUrl, item.path, item.urls))
            servers.at(url);
    }
    for (const ServerUse &use : used) {
        if (TaskServer *server = servers.at(use.url))
            add(*server, use, services.clock.wallMs());
    }
    return servers.take();
}

} // namespace heirloom
