// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/facts/FactsTable.h"

#include "ledger/sqlite/Statement.h"

namespace heirloom {

Result<qint64> FactsTable::schemaVersion()
{
    auto select = m_session.statement("PRAGMA user_version");
    if (const auto row = select.first(); !row)
        return fail(row.error());
    return select.number(0);
}

Result<qint64> FactsTable::count(const char *sql, TenantId tenant)
{
    auto select = m_session.statement(sql);
    if (const auto row = select.first(tenant); !row)
        return fail(row.error());
    return select.number(0);
}

Result<std::vector<std::pair<TaskState, qint64>>> FactsTable::tasks(TenantId tenant)
{
    return m_session.statement("SELECT state, count(*) FROM tasks WHERE tenant = ? GROUP BY state ORDER BY state")
        .all(
            [](const Statement &row) {
                return std::pair(row.named(0, taskStateFrom).value_or(TaskState::Planning), row.number(1));
            },
            tenant);
}

Result<qint64> FactsTable::subscriptions(TenantId tenant)
{
    return count("SELECT count(*) FROM subscriptions WHERE tenant = ?", tenant);
}

Result<qint64> FactsTable::objects(TenantId tenant)
{
    return count("SELECT count(*) FROM objects WHERE tenant = ?", tenant);
}

Result<qint64> FactsTable::packs(TenantId tenant)
{
    return count("SELECT count(*) FROM packs WHERE tenant = ?", tenant);
}

Result<std::vector<Error>> FactsTable::errors(TenantId tenant, int limit)
{
    const auto read = [](const Statement &row) { return row.error(0).value_or(Error()); };
    auto errors =
        m_session.statement("SELECT error FROM tasks WHERE tenant = ? AND error IS NOT NULL ORDER BY id DESC LIMIT ?")
            .all(read, tenant, limit);
    if (!errors)
        return errors;
    const auto ofFiles =
        m_session
            .statement("SELECT i.error FROM items i JOIN tasks t ON t.id = i.task WHERE t.tenant = ? AND i.error IS "
                       "NOT NULL ORDER BY i.task DESC LIMIT ?")
            .all(read, tenant, limit);
    if (!ofFiles)
        return ofFiles;
    errors->insert(errors->end(), ofFiles->begin(), ofFiles->end());
    return errors;
}

} // namespace heirloom
