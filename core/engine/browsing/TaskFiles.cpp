// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/browsing/TaskFiles.h"

#include "engine/commands/Access.h"
#include "ledger/tables/SystemTables.h"
#include "ledger/tables/TaskTable.h"
#include "ledger/tables/browse/FileTree.h"
#include "mutation/TaskWrites.h"

namespace heirloom {

Result<std::vector<FileLine>> TaskFiles::page(const FileQuery &query)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    if (const auto task = TaskTable(*reading).get(m_services.tenant, query.task); !task)
        return fail(task.error());
    return FileTree(*reading).page(query);
}

Result<std::vector<LogLine>> TaskFiles::history(TaskId task, int limit)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto entries = AuditTable(*reading).ofTask(m_services.tenant, task, limit);
    if (!entries)
        return fail(entries.error());
    std::vector<LogLine> lines;
    lines.reserve(entries->size());
    for (const AuditEntry &entry : *entries)
        lines.push_back({entry.atMs, entry.kind, entry.actor, entry.detail});
    return lines;
}

Result<Task> TaskFiles::retry(TaskId task, const QString &path)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    return TaskWrites(*m_services.ledger).retryFile(m_services.tenant, task, path);
}

} // namespace heirloom
