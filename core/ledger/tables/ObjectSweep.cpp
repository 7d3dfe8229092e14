// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol G of the ledger: what may go, decided inside one write transaction each time.
#include "ledger/tables/ObjectTable.h"

#include "ledger/sqlite/Statement.h"

#include <algorithm>
#include <limits>

namespace heirloom {

namespace {

using Victim = ObjectTable::Victim;

Victim readVictim(const Statement &row)
{
    return {row.id<ObjectId>(0), row.digest(1).value_or(Sha256()), row.number(2), row.number(3)};
}

// Both the cache and the truth must say that nobody needs it: a drifted count must never cost a file.
#define UNREFERENCED                                                                                                   \
    "refcount = 0 AND zero_since IS NOT NULL AND NOT EXISTS (SELECT 1 FROM object_refs r WHERE r.object = "            \
    "objects.id) "
// Grace over, and sighted long enough ago or before the machine was started.
#define DUE "(? OR (zero_since < ? AND (sighted_boot_id <> ? OR sighted_boot_ms < ?))) "
// What lies in a pack is freed with the pack.
#define FREED "CASE WHEN pack IS NULL THEN size ELSE 0 END "

} // namespace

Result<qint64> ObjectTable::condemn(StorageId storage, qint64 zeroBeforeMs, qint64 bootMs, const QString &bootId,
                                    int limit)
{
    auto update = m_session.statement(
        "UPDATE objects SET state = 'condemned', sighted_boot_id = ?, sighted_boot_ms = ?, rev = rev + 1 WHERE id IN "
        "(SELECT id FROM objects WHERE storage = ? AND zero_since < ? AND state = 'live' AND " UNREFERENCED
        "ORDER BY zero_since LIMIT ?)");
    if (auto done = update.run(bootId, bootMs, storage, zeroBeforeMs, limit); !done)
        return fail(done.error());
    return update.changed();
}

Result<std::vector<ObjectTable::Victim>> ObjectTable::pickDeleting(StorageId storage, const SweepLimits &limits,
                                                                   int limit)
{
    // "Now" waives ages only, so a live object goes through `condemned` all the same.
    const Clock &clock = m_session.clock();
    auto condemnOne =
        m_session.statement("UPDATE objects SET state = 'condemned', sighted_boot_id = ?, sighted_boot_ms = ?, "
                            "rev = rev + 1 WHERE id = ? AND storage = ? AND state = 'live' AND " UNREFERENCED);
    auto pickOne =
        m_session.statement("UPDATE objects SET state = 'deleting', sighted_boot_id = NULL, sighted_boot_ms = NULL, "
                            "rev = rev + 1 WHERE id = ? AND storage = ? AND state = 'condemned' AND " UNREFERENCED
                            "AND " DUE "RETURNING id, sha256, generation, " FREED);
    auto candidates = m_session.statement(
        "SELECT id FROM objects WHERE storage = ? AND (state = 'condemned' OR (? AND state = 'live')) "
        "AND " UNREFERENCED "AND " DUE "ORDER BY zero_since LIMIT ?");
    std::vector<ObjectId> ids = limits.only;
    if (ids.empty()) {
        auto due = candidates.all([](const Statement &row) { return row.id<ObjectId>(0); }, storage, limits.now,
                                  limits.now, limits.zeroBeforeMs, limits.bootId, limits.sightedBeforeBootMs, limit);
        if (!due)
            return fail(due.error());
        ids = std::move(*due);
    }
    std::vector<Victim> victims;
    for (const ObjectId id : ids) {
        if (int(victims.size()) >= limit)
            break;
        if (limits.now) {
            if (auto done = condemnOne.run(clock.bootId(), clock.bootMs(), id, storage); !done)
                return fail(done.error());
        }
        const auto row =
            pickOne.first(id, storage, limits.now, limits.zeroBeforeMs, limits.bootId, limits.sightedBeforeBootMs);
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        victims.push_back(readVictim(pickOne));
        if (auto noted = addIntent(storage, victims.back()); !noted)
            return fail(noted.error());
    }
    return victims;
}

Result<UsageTotals> ObjectTable::wouldReclaim(StorageId storage, const SweepLimits &limits)
{
    auto select = m_session.statement(
        "SELECT id, " FREED "FROM objects WHERE storage = ? AND (state = 'condemned' OR (? AND state = 'live')) "
        "AND " UNREFERENCED "AND " DUE);
    const auto rows =
        select.all([](const Statement &row) { return std::pair(row.id<ObjectId>(0), row.number(1)); }, storage,
                   limits.now, limits.now, limits.zeroBeforeMs, limits.bootId, limits.sightedBeforeBootMs);
    if (!rows)
        return fail(rows.error());
    UsageTotals totals;
    if (limits.only.empty()) {
        const auto leaving = leavingBytes(storage);
        if (!leaving)
            return fail(leaving.error());
        totals.leavingBytes = *leaving;
    }
    for (const auto &[id, size] : *rows) {
        if (!limits.only.empty() && std::find(limits.only.begin(), limits.only.end(), id) == limits.only.end())
            continue;
        ++totals.reclaimableObjects;
        totals.reclaimableBytes += size;
    }
    return totals;
}

Result<qint64> ObjectTable::leavingBytes(StorageId storage)
{
    auto select =
        m_session.statement("SELECT COALESCE(sum(size), 0) FROM intents WHERE storage = ? AND state = 'planned'");
    if (const auto row = select.first(storage); !row)
        return fail(row.error());
    return select.number(0);
}

Status ObjectTable::forget(std::span<const Victim> victims)
{
    // A row that is at a later generation by now is somebody's new content: only the intent moves on.
    auto remove = m_session.statement("DELETE FROM objects WHERE id = ? AND generation = ? AND state = 'deleting'");
    auto move = m_session.statement("UPDATE intents SET state = 'trashed', since_ms = ? WHERE sha256 = ? AND "
                                    "generation = ? AND COALESCE(object, 0) = ?");
    for (const Victim &victim : victims) {
        if (auto done = remove.run(victim.id, victim.generation); !done)
            return done;
        if (auto done = move.run(m_session.nowMs(), victim.sha256, victim.generation, victim.id.value()); !done)
            return done;
    }
    return {};
}

Result<qint64> ObjectTable::forgetUnusable(StorageId storage, qint64 zeroBeforeMs, int limit)
{
    auto remove = m_session.statement(
        "DELETE FROM objects WHERE id IN (SELECT id FROM objects WHERE storage = ? AND zero_since < ? AND "
        "(state = 'lost' OR state = 'quarantined') AND state NOT IN ('live', 'condemned') AND " UNREFERENCED
        "ORDER BY zero_since LIMIT ?)");
    if (auto done = remove.run(storage, zeroBeforeMs, limit); !done)
        return fail(done.error());
    return remove.changed();
}

Result<std::vector<ObjectTable::Victim>> ObjectTable::intents(StorageId storage, bool trashed, int limit,
                                                              std::optional<qint64> beforeMs)
{
    return m_session
        .statement(
            "SELECT object, sha256, generation, size FROM intents WHERE storage = ? AND state = ? AND since_ms < ? "
            "ORDER BY since_ms LIMIT ?")
        .all(readVictim, storage, trashed ? QStringLiteral("trashed") : QStringLiteral("planned"),
             beforeMs.value_or(std::numeric_limits<qint64>::max()), limit);
}

Result<bool> ObjectTable::hasIntent(StorageId storage, const Sha256 &sha256, qint64 generation)
{
    return m_session.statement("SELECT 1 FROM intents WHERE sha256 = ? AND generation = ? AND storage = ?")
        .first(sha256, generation, storage);
}

Status ObjectTable::removeIntents(StorageId storage, std::span<const Victim> victims)
{
    auto remove = m_session.statement("DELETE FROM intents WHERE sha256 = ? AND generation = ? AND storage = ?");
    for (const Victim &victim : victims) {
        if (auto done = remove.run(victim.sha256, victim.generation, storage); !done)
            return done;
    }
    return {};
}

Status ObjectTable::addIntent(StorageId storage, const Victim &victim)
{
    return m_session
        .statement("INSERT INTO intents (sha256, generation, storage, object, size, state, since_ms) "
                   "VALUES (?, ?, ?, ?, ?, 'planned', ?) ON CONFLICT (sha256, generation, storage) DO UPDATE "
                   "SET object = excluded.object, state = excluded.state, since_ms = excluded.since_ms")
        .run(victim.sha256, victim.generation, storage, victim.id, victim.size, m_session.nowMs());
}

Result<qint64> ObjectTable::inGrace(StorageId storage, qint64 zeroBeforeMs)
{
    auto select = m_session.statement(
        "SELECT count(*) FROM objects WHERE storage = ? AND zero_since >= ? AND state IN ('live', 'condemned')");
    if (const auto row = select.first(storage, zeroBeforeMs); !row)
        return fail(row.error());
    return select.number(0);
}

} // namespace heirloom
