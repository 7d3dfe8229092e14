// SPDX-License-Identifier: GPL-3.0-or-later
// Usage and invariants; all of it reads, only healDrift() writes.
#include "ledger/tables/ObjectTable.h"

#include "ledger/sqlite/Statement.h"

namespace heirloom {

namespace {

TaskUsage readTaskUsage(const Statement &row)
{
    return {row.id<TaskId>(0), row.number(1), row.number(2)};
}

} // namespace

Result<UsageTotals> ObjectTable::usage(TenantId tenant, StorageId storage)
{
    UsageTotals totals;
    auto logical =
        m_session.statement("SELECT COALESCE(sum(bytes_done), 0) FROM tasks WHERE tenant = ? AND storage = ? "
                            "AND state <> 'archived'");
    if (const auto row = logical.first(tenant, storage); !row)
        return fail(row.error());
    totals.logicalBytes = logical.number(0);
    auto unique = m_session.statement("SELECT COALESCE(sum(size), 0) FROM objects WHERE tenant = ? AND storage = ? "
                                      "AND state IN ('live', 'condemned', 'quarantined')");
    if (const auto row = unique.first(tenant, storage); !row)
        return fail(row.error());
    totals.uniqueBytes = unique.number(0);
    auto reclaimable =
        m_session.statement("SELECT COALESCE(sum(size), 0), count(*) FROM objects WHERE tenant = ? AND storage = ? "
                            "AND zero_since IS NOT NULL AND state IN ('live', 'condemned') AND pack IS NULL");
    if (const auto row = reclaimable.first(tenant, storage); !row)
        return fail(row.error());
    auto packed = m_session.statement("SELECT COALESCE(sum(bytes), 0) FROM packs WHERE tenant = ? AND storage = ? "
                                      "AND state = 'live'");
    if (const auto row = packed.first(tenant, storage); !row)
        return fail(row.error());
    totals.packedBytes = packed.number(0);
    auto archived = m_session.statement(
        "SELECT COALESCE(sum(size), 0) FROM objects WHERE state = 'live' AND id IN (SELECT r.object FROM tasks t "
        "JOIN items i ON i.task = t.id JOIN object_refs r ON r.item = i.id WHERE t.tenant = ? AND t.storage = ? "
        "AND t.state = 'archived') AND NOT EXISTS (SELECT 1 FROM object_refs r JOIN items i ON i.id = r.item "
        "JOIN tasks t ON t.id = i.task WHERE r.object = objects.id AND t.state <> 'archived')");
    if (const auto row = archived.first(tenant, storage); !row)
        return fail(row.error());
    totals.archivedBytes = archived.number(0);
    const auto leaving = leavingBytes(storage);
    if (!leaving)
        return fail(leaving.error());
    totals.reclaimableBytes = reclaimable.number(0);
    totals.leavingBytes = *leaving;
    totals.reclaimableObjects = reclaimable.number(1);
    return totals;
}

Result<std::vector<TaskUsage>> ObjectTable::taskUsage(TenantId tenant, StorageId storage)
{
    // Exclusive: all references to the object come from one task.
    return m_session
        .statement(
            "SELECT t.id, t.bytes_done, COALESCE(e.bytes, 0) FROM tasks t LEFT JOIN "
            "(SELECT task, sum(size) AS bytes FROM (SELECT min(i.task) AS task, o.size AS size FROM objects o "
            "JOIN object_refs r ON r.object = o.id JOIN items i ON i.id = r.item WHERE o.tenant = ? AND o.storage = ? "
            "GROUP BY o.id, o.size HAVING min(i.task) = max(i.task)) AS owned GROUP BY task) AS e ON e.task = t.id "
            "WHERE t.tenant = ? AND t.storage = ? ORDER BY 3 DESC, t.id")
        .all(readTaskUsage, tenant, storage, tenant, storage);
}

Result<TaskUsage> ObjectTable::taskUsage(TaskId task)
{
    auto select = m_session.statement(
        "SELECT t.id, t.bytes_done, (SELECT COALESCE(sum(size), 0) FROM (SELECT o.size AS size FROM items i "
        "JOIN object_refs r ON r.item = i.id JOIN objects o ON o.id = r.object WHERE i.task = ? "
        "GROUP BY o.id, o.size, o.refcount HAVING count(*) = o.refcount) AS owned) FROM tasks t WHERE t.id = ?");
    const auto row = select.first(task, task);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no task %1").arg(task.value()));
    return readTaskUsage(select);
}

Result<std::vector<ObjectTable::Drift>> ObjectTable::drift(StorageId storage)
{
    // I2, zero_since against refcount, is a CHECK of the table: only the count itself can drift.
    return m_session
        .statement(
            "SELECT o.id, o.sha256, o.refcount, count(r.item) FROM objects o LEFT JOIN object_refs r ON r.object = "
            "o.id "
            "WHERE o.storage = ? GROUP BY o.id, o.sha256, o.refcount HAVING o.refcount <> count(r.item) ORDER BY o.id")
        .all(
            [](const Statement &row) {
                return Drift{row.id<ObjectId>(0), row.digest(1).value_or(Sha256()), row.number(2), row.number(3)};
            },
            storage);
}

Status ObjectTable::healDrift(const Drift &drift)
{
    auto count = m_session.statement("SELECT count(*) FROM object_refs WHERE object = ?");
    if (const auto row = count.first(drift.id); !row)
        return fail(row.error());
    const qint64 references = count.number(0);
    const std::optional<qint64> zeroSince = references == 0 ? std::optional(m_session.nowMs()) : std::nullopt;
    return m_session.statement("UPDATE objects SET refcount = ?, zero_since = ?, rev = rev + 1 WHERE id = ?")
        .run(references, zeroSince, drift.id);
}

Result<std::vector<ItemId>> ObjectTable::doneWithoutReference(StorageId storage, int limit)
{
    return m_session
        .statement("SELECT i.id FROM items i JOIN tasks t ON t.id = i.task WHERE t.storage = ? AND i.state = 'done' "
                   "AND NOT EXISTS (SELECT 1 FROM object_refs r WHERE r.item = i.id) ORDER BY i.id LIMIT ?")
        .all([](const Statement &row) { return row.id<ItemId>(0); }, storage, limit);
}

} // namespace heirloom
