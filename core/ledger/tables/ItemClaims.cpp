// SPDX-License-Identifier: GPL-3.0-or-later
// Granting claims and taking them back.
#include "ledger/tables/ItemTable.h"

#include "ledger/sqlite/Statement.h"

#include <QSet>

namespace heirloom {

namespace {

#define CLAIM_COLUMNS                                                                                                  \
    "SELECT i.id, i.task, i.claim_epoch, i.path, i.size, i.sha256, i.urls, i.attempts, i.durable_offset, "             \
    "i.validator, i.part, "                                                                                            \
    "r.object, o.generation, o.size, o.inode, o.mtime_ns, o.ctime_ns, t.epoch, i.digest, p.length, p.algorithm, "      \
    "p.digests, i.is_reference, i.strategy, i.placed_inode, i.placed_mtime_ns, "                                       \
    "(SELECT k.sha256 FROM packs k WHERE k.id = o.pack), o.pack_offset "
#define CLAIM_TABLES                                                                                                   \
    "FROM items i JOIN tasks t ON t.id = i.task LEFT JOIN object_refs r ON r.item = i.id "                             \
    "LEFT JOIN objects o ON o.id = r.object LEFT JOIN item_pieces p ON p.item = i.id "
// Cancelling, pausing and deleting a task end the granting of claims at once.
#define TASK_GRANTS "t.state IN ('ready', 'running', 'waiting') "

constexpr int firstOwnColumn = 28;

ClaimedItem readClaimed(const Statement &row)
{
    ClaimedItem item;
    item.claim.item = row.id<ItemId>(0);
    item.task = row.id<TaskId>(1);
    item.claim.epoch = row.number(2);
    item.path = row.text(3);
    item.size = row.number(4);
    item.sha256 = row.digest(5);
    item.urls = row.texts(6);
    item.attempts = int(row.number(7));
    item.durableOffset = row.number(8);
    item.validator = row.bytes(9);
    item.part = row.text(10);
    item.object = row.id<ObjectId>(11);
    item.generation = row.number(12);
    item.objectSize = row.number(13);
    item.inode = quint64(row.number(14));
    item.mtimeNs = row.number(15);
    item.ctimeNs = row.number(16);
    item.claim.taskEpoch = row.number(17);
    item.digest = row.otherDigest(18);
    if (!row.isNull(19)) {
        const Pieces pieces{row.number(19), digestAlgorithm(row.text(20)), row.bytes(21)};
        if (pieces.fit(item.size))
            item.pieces = pieces;
    }
    item.isReference = row.flag(22);
    item.formerStrategy = row.named(23, linkMethodFrom);
    item.formerInode = quint64(row.number(24));
    item.formerMtimeNs = row.number(25);
    if (const auto pack = row.digest(26))
        item.packed = PackRange{*pack, row.number(27)};
    return item;
}

/// The row as it was read before the grant, as it stands after it.
void grant(ClaimedItem &item, WorkerId worker)
{
    item.claim.worker = worker;
    ++item.claim.epoch;
}

struct TaskPlace
{
    TenantId tenant;
    StorageId storage;
    int timesWritten = 1;
};

Result<TaskPlace> grantingTask(Session &session, TaskId task)
{
    auto select = session.statement("SELECT t.tenant, t.storage, t.state FROM tasks t WHERE t.id = ?");
    const auto row = select.first(task);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no task %1").arg(task.value()));
    const auto state = select.named(2, taskStateFrom);
    if (state != TaskState::Ready && state != TaskState::Running && state != TaskState::Waiting)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("task %1 is %2").arg(QString::number(task.value()), select.text(2)));
    return TaskPlace{select.id<TenantId>(0), select.id<StorageId>(1), 1};
}

/// Pending items that could be claimed, sorted by what to do with them.
struct Candidates
{
    std::vector<ClaimedItem> claimable;
    std::vector<std::pair<ItemId, ObjectId>> held; ///< their content came to the disk since they were planned
};

} // namespace

Result<ClaimedItem> ItemTable::claim(ItemId item, qint64 expectedRev, WorkerId worker)
{
    const Clock &clock = m_session.clock();
    auto update = m_session.statement(
        "UPDATE items SET state = 'assigned', worker = ?, claim_epoch = claim_epoch + 1, rev = rev + 1 "
        "WHERE id = ? AND rev = ? AND EXISTS (SELECT 1 FROM tasks t WHERE t.id = items.task AND " TASK_GRANTS ") "
        "AND (state IN ('pending', 'inherit') OR (state = 'assigned' AND EXISTS (SELECT 1 FROM workers w "
        "WHERE w.id = items.worker AND (w.boot_id <> ? OR w.lease_until_boot_ms < ?))))");
    if (auto done = update.run(worker, item, expectedRev, clock.bootId(), clock.bootMs()); !done)
        return fail(done.error());
    if (update.changed() == 0) {
        const auto found = get(item);
        if (!found)
            return fail(found.error());
        return fail(ErrorCode::Conflict,
                    QStringLiteral("item %1 is %2 at revision %3")
                        .arg(QString::number(item.value()), toString(found->state), QString::number(found->rev)));
    }
    auto select = m_session.statement(CLAIM_COLUMNS CLAIM_TABLES "WHERE i.id = ?");
    if (const auto row = select.first(item); !row)
        return fail(row.error());
    ClaimedItem claimed = readClaimed(select);
    claimed.claim.worker = worker;
    return claimed;
}

Result<std::vector<ClaimedItem>> ItemTable::claimInherits(TaskId task, WorkerId worker, int limit)
{
    if (const auto granting = grantingTask(m_session, task); !granting)
        return fail(granting.error());
    // One write transaction: the update grants exactly the rows that were read.
    auto claimed =
        m_session
            .statement(CLAIM_COLUMNS CLAIM_TABLES
                       "WHERE i.task = ? AND i.state = 'inherit' AND i.state <> 'done' ORDER BY i.id LIMIT ?")
            .all(readClaimed, task, limit);
    if (!claimed || claimed->empty())
        return claimed;
    auto update = m_session.statement(
        "UPDATE items SET state = 'assigned', worker = ?, claim_epoch = claim_epoch + 1, rev = rev + 1 WHERE id IN "
        "(SELECT id FROM items WHERE task = ? AND state = 'inherit' AND state <> 'done' ORDER BY id LIMIT ?)");
    if (auto done = update.run(worker, task, limit); !done)
        return fail(done.error());
    for (ClaimedItem &item : *claimed)
        grant(item, worker);
    return claimed;
}

namespace {

// Of a pending item whose source says that it is the same content as others of its task: whether one of those is
// underway, and what one that is done shows.
#define KEY_TWINS                                                                                                      \
    "FROM items k LEFT JOIN object_refs kr ON kr.item = k.id WHERE k.task = i.task AND k.content_key = i.content_key " \
    "AND k.digest IS i.digest "
#define KEY_IS_UNDERWAY "EXISTS (SELECT 1 " KEY_TWINS "AND k.state IN ('assigned', 'inherit'))"
#define KEY_OBJECT "(SELECT kr.object " KEY_TWINS "AND k.state = 'done' AND kr.object IS NOT NULL LIMIT 1)"

// What a pending item takes of the space; binds tenant, storage, timesWritten.
#define ITEM_COST                                                                                                      \
    "CASE WHEN i.size <= 0 THEN 0 WHEN EXISTS (SELECT 1 FROM objects c WHERE c.tenant = ? AND c.storage = ? "          \
    "AND c.sha256 = i.sha256 AND c.state IN ('live', 'condemned')) THEN i.size ELSE i.size * ? END "

/// Walks the pending items in order. A content that is being fetched anywhere in the storage, or was picked before,
/// waits; one that the storage holds by now is not fetched at all, unless placing it has failed already (then the item
/// has an error).
Result<Candidates> pickDownloads(Session &session, TaskId task, const TaskPlace &place, int limit, qint64 &budgetBytes)
{
    auto select = session.statement(
        CLAIM_COLUMNS
        ", EXISTS (SELECT 1 FROM items w JOIN tasks wt ON wt.id = w.task WHERE w.sha256 = i.sha256 AND w.way = 'fetch' "
        "AND w.state IN ('pending', 'assigned') AND w.state = 'assigned' AND wt.tenant = ? AND wt.storage = ?) "
        "OR " KEY_IS_UNDERWAY ", "
        "CASE WHEN i.error IS NULL THEN COALESCE((SELECT h.id FROM objects h WHERE h.tenant = ? AND h.storage = ? AND "
        "h.sha256 = i.sha256 AND h.state IN ('live', 'condemned')), " KEY_OBJECT ") END, " ITEM_COST
        ", i.content_key " CLAIM_TABLES
        "WHERE i.task = ? AND i.state = 'pending' AND i.state <> 'done' AND i.size <= ? ORDER BY i.id");
    if (auto ran = select.run(place.tenant, place.storage, place.tenant, place.storage, place.tenant, place.storage,
                              place.timesWritten, task, budgetBytes);
        !ran)
        return fail(ran.error());
    Candidates found;
    QSet<Sha256> picked;
    QSet<QString> pickedKeys;
    while (int(found.claimable.size()) < limit) {
        const auto more = select.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (!select.isNull(firstOwnColumn + 1)) {
            found.held.emplace_back(select.id<ItemId>(0), select.id<ObjectId>(firstOwnColumn + 1));
            continue;
        }
        const qint64 bytes = select.number(firstOwnColumn + 2);
        const auto digest = select.digest(5);
        const QString key = select.text(firstOwnColumn + 3);
        if (bytes > budgetBytes || select.flag(firstOwnColumn) || (digest && picked.contains(*digest)) ||
            pickedKeys.contains(key))
            continue;
        budgetBytes -= bytes;
        if (digest)
            picked.insert(*digest);
        if (!key.isEmpty())
            pickedKeys.insert(key);
        found.claimable.push_back(readClaimed(select));
    }
    return found;
}

/// The smallest pending item that does not fit; those that only wait for their twin are not held up by space.
Result<qint64> smallestBlocked(Session &session, TaskId task, const TaskPlace &place, qint64 budgetBytes)
{
    auto select = session.statement(
        "SELECT min(" ITEM_COST ") FROM items i WHERE i.task = ? AND i.state = 'pending' "
        "AND i.state <> 'done' AND " ITEM_COST "> ? AND NOT EXISTS (SELECT 1 FROM items "
        "w "
        "JOIN tasks wt ON wt.id = w.task WHERE w.sha256 = i.sha256 AND w.way = 'fetch' AND w.state IN ('pending', "
        "'assigned') "
        "AND w.state = 'assigned' AND wt.tenant = ? AND wt.storage = ?) AND NOT " KEY_IS_UNDERWAY);
    if (const auto row = select.first(place.tenant, place.storage, place.timesWritten, task, place.tenant,
                                      place.storage, place.timesWritten, budgetBytes, place.tenant, place.storage);
        !row)
        return fail(row.error());
    return select.isNull(0) ? -1 : select.number(0);
}

} // namespace

Result<ItemTable::DownloadClaims> ItemTable::claimDownloads(TaskId task, WorkerId worker, int limit, qint64 budgetBytes,
                                                            int timesWritten)
{
    auto place = grantingTask(m_session, task);
    if (!place)
        return fail(place.error());
    place->timesWritten = timesWritten;
    auto candidates = pickDownloads(m_session, task, *place, limit, budgetBytes);
    if (!candidates)
        return fail(candidates.error());

    auto inherit =
        m_session.statement("UPDATE items SET state = 'inherit', way = 'inherit', sha256 = o.sha256, size = o.size, "
                            "rev = items.rev + 1 FROM objects o WHERE items.id = ? AND o.id = ?");
    for (const auto &[item, object] : candidates->held) {
        if (auto taken = takeReference(item, object); !taken)
            return fail(taken.error());
        if (auto done = inherit.run(item, object); !done)
            return fail(done.error());
    }
    auto update = m_session.statement("UPDATE items SET state = 'assigned', worker = ?, claim_epoch = claim_epoch + 1, "
                                      "rev = rev + 1 WHERE id = ? AND state = 'pending'");
    DownloadClaims claims;
    claims.items = std::move(candidates->claimable);
    for (ClaimedItem &item : claims.items) {
        if (auto done = update.run(worker, item.claim.item); !done)
            return fail(done.error());
        grant(item, worker);
    }
    if (int(claims.items.size()) < limit) {
        const auto blocked = smallestBlocked(m_session, task, *place, budgetBytes);
        if (!blocked)
            return fail(blocked.error());
        claims.blockedBytes = *blocked;
    }
    return claims;
}

Result<qint64> ItemTable::releaseAll(WorkerId worker, int limit)
{
    auto update = m_session.statement("UPDATE items SET state = CASE way WHEN 'fetch' THEN 'pending' ELSE 'inherit' "
                                      "END, worker = NULL, rev = rev + 1 "
                                      "WHERE id IN (SELECT id FROM items WHERE worker = ? ORDER BY id LIMIT ?)");
    if (auto done = update.run(worker, limit); !done)
        return fail(done.error());
    return update.changed();
}

Result<qint64> ItemTable::releaseAll(WorkerId worker, TaskId task, int limit)
{
    auto update =
        m_session.statement("UPDATE items SET state = CASE way WHEN 'fetch' THEN 'pending' ELSE 'inherit' END, worker "
                            "= NULL, rev = rev + 1 "
                            "WHERE id IN (SELECT id FROM items WHERE worker = ? AND task = ? ORDER BY id LIMIT ?)");
    if (auto done = update.run(worker, task, limit); !done)
        return fail(done.error());
    return update.changed();
}

Result<qint64> ItemTable::held(WorkerId worker, TaskId task)
{
    auto select = m_session.statement("SELECT count(*) FROM items WHERE worker = ? AND task = ?");
    if (const auto row = select.first(worker, task); !row)
        return fail(row.error());
    return select.number(0);
}

Result<qint64> ItemTable::takeOver(WorkerId worker, int limit)
{
    const Clock &clock = m_session.clock();
    auto update = m_session.statement(
        "UPDATE items SET state = CASE way WHEN 'fetch' THEN 'pending' ELSE 'inherit' END, worker = NULL, "
        "durable_offset = 0, validator = NULL, part = NULL, rev = rev + 1 "
        "WHERE id IN (SELECT id FROM items WHERE worker = ? ORDER BY id LIMIT ?) AND EXISTS (SELECT 1 FROM workers w "
        "WHERE w.id = items.worker AND w.boot_id = ? AND w.lease_until_boot_ms < ?)");
    if (auto done = update.run(worker, limit, clock.bootId(), clock.bootMs()); !done)
        return fail(done.error());
    return update.changed();
}

Result<bool> ItemTable::isPartWanted(ItemId item, const QString &part)
{
    // The name of a part ends with the epoch of the claim that made it; whoever holds no claim can only resume what a
    // checkpoint names.
    return m_session
        .statement("SELECT 1 FROM items WHERE id = ? AND state IN ('pending', 'assigned', 'failed') AND "
                   "(part = ? OR (state = 'assigned' AND ? = 'part-' || id || '-' || claim_epoch))")
        .first(item, part, part);
}

Result<qint64> ItemTable::assignedBytes(StorageId storage)
{
    // CROSS JOIN: the held items first, which are few; else SQLite walks all items of all tasks of the storage.
    auto select =
        m_session.statement("SELECT COALESCE(sum(CASE WHEN i.size <= 0 THEN 0 WHEN t.link = 'copy' THEN 2 * i.size "
                            "ELSE i.size END), 0) FROM items i CROSS JOIN tasks t ON t.id = i.task "
                            "WHERE i.worker > 0 AND i.way = 'fetch' AND t.storage = ?");
    if (const auto row = select.first(storage); !row)
        return fail(row.error());
    return select.number(0);
}

} // namespace heirloom
