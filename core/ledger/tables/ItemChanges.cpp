// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an item: by the holder of its claim, by content that arrived, by a repair.
#include "ledger/tables/ItemTable.h"

#include "base/DisplayText.h"
#include "ledger/sqlite/Statement.h"

#include <map>

namespace heirloom {

namespace {

// The fence of every single write by claim; binds item, worker, claim epoch, task epoch.
#define CLAIM_HOLDS                                                                                                    \
    "WHERE id = ? AND worker = ? AND claim_epoch = ? AND state = 'assigned' "                                          \
    "AND EXISTS (SELECT 1 FROM tasks t WHERE t.id = items.task AND t.epoch = ?) "

void count(TaskCounts &counts, Origin origin, qint64 size, qint64 sign = 1)
{
    counts.filesDone += sign;
    counts.bytesDone += sign * size;
    (origin == Origin::Inherited ? counts.inheritedFiles : counts.downloadedFiles) += sign;
    (origin == Origin::Inherited ? counts.inheritedBytes : counts.downloadedBytes) += sign * size;
}

} // namespace

/// A task as one batch of completions sees it, looked up once.
struct ItemTable::TaskOfBatch
{
    qint64 epoch = 0;
    bool hasUnknownSizes = false; ///< then the task's total grows with what turns out
    TaskCounts delta;
};

Result<ItemTable::TaskOfBatch> ItemTable::lookUp(TaskId task)
{
    auto select = m_session.statement("SELECT epoch, EXISTS (SELECT 1 FROM items WHERE task = ? AND state = 'assigned' "
                                      "AND state <> 'done' AND size < 0) FROM tasks WHERE id = ?");
    const auto row = select.first(task, task);
    if (!row)
        return fail(row.error());
    TaskOfBatch found;
    if (*row) {
        found.epoch = select.number(0);
        found.hasUnknownSizes = select.flag(1);
    }
    return found;
}

/// The statements of a batch, prepared once for all of its items.
struct ItemTable::CompletionStatements
{
    explicit CompletionStatements(Session &session)
        : isUnknown(session.statement("SELECT 1 FROM items WHERE id = ? AND size < 0")),
          finish(session.statement(
              "UPDATE items SET state = 'done', origin = ?, strategy = ?, size = ?, sha256 = ?, error = NULL, "
              "worker = NULL, durable_offset = 0, validator = NULL, part = NULL, placed_inode = ?, placed_mtime_ns = "
              "?, rev = rev + "
              "1 "
              "WHERE id = ? AND task = ? AND worker = ? AND claim_epoch = ? AND state = 'assigned' "
              "AND EXISTS (SELECT 1 FROM objects o WHERE o.id = ? AND o.sha256 = ? AND o.state = 'live')")),
          baseline(
              session.statement("UPDATE objects SET inode = ?, mtime_ns = ?, ctime_ns = ?, rev = rev + 1 WHERE id = ?"))
    {
    }
    Statement isUnknown;
    Statement finish;
    Statement baseline;
};

Result<bool> ItemTable::completeOne(const ItemCompletion &item, TaskOfBatch &task, CompletionStatements &statements)
{
    if (task.epoch != item.claim.taskEpoch)
        return false;
    Result<bool> wasUnknown = false;
    if (task.hasUnknownSizes)
        wasUnknown = statements.isUnknown.first(item.claim.item);
    if (!wasUnknown)
        return wasUnknown;
    const auto done = statements.finish.run(item.origin, item.strategy, item.size, item.sha256, item.placedInode,
                                            item.placedMtimeNs, item.claim.item, item.task, item.claim.worker,
                                            item.claim.epoch, item.object, item.sha256);
    if (!done)
        return fail(done.error());
    if (statements.finish.changed() == 0)
        return false;
    count(task.delta, item.origin, item.size);
    task.delta.bytes += *wasUnknown ? item.size : 0;
    task.delta.writtenBytes +=
        (item.origin == Origin::Downloaded ? item.size : 0) + (item.strategy == LinkMethod::Copy ? item.size : 0);
    if (!item.holdsReference) {
        if (auto taken = takeReference(item.claim.item, item.object); !taken)
            return fail(taken.error());
    }
    if (item.objectInode == 0)
        return true;
    const auto set = statements.baseline.run(item.objectInode, item.objectMtimeNs, item.objectCtimeNs, item.object);
    return set ? Result<bool>(true) : Result<bool>(fail(set.error()));
}

Result<std::vector<bool>> ItemTable::complete(std::span<const ItemCompletion> completions)
{
    CompletionStatements statements(m_session);
    std::map<TaskId, TaskOfBatch> tasks;
    std::vector<bool> took;
    took.reserve(completions.size());
    for (const ItemCompletion &item : completions) {
        auto task = tasks.find(item.task);
        if (task == tasks.end()) {
            const auto found = lookUp(item.task);
            if (!found)
                return fail(found.error());
            task = tasks.emplace(item.task, *found).first;
        }
        const auto completed = completeOne(item, task->second, statements);
        if (!completed)
            return fail(completed.error());
        took.push_back(*completed);
    }
    for (const auto &[task, batch] : tasks) {
        if (batch.delta == TaskCounts())
            continue;
        if (auto added = TaskTable(m_session).addCounts(task, batch.delta); !added)
            return fail(added.error());
    }
    return took;
}

Result<qint64> ItemTable::inheritEverywhere(ObjectId object)
{
    auto live =
        m_session.statement("SELECT tenant, storage, sha256, size FROM objects WHERE id = ? AND state = 'live'");
    const auto row = live.first(object);
    if (!row)
        return fail(row.error());
    if (!*row)
        return 0;
    // The conditions on `way` and `state` repeat those of the index, so that this is one probe.
    const auto items =
        m_session
            .statement("SELECT i.id FROM items i JOIN tasks t ON t.id = i.task WHERE i.sha256 = ? AND i.way = 'fetch' "
                       "AND i.state IN ('pending', 'assigned') AND i.state = 'pending' AND (i.size < 0 OR i.size = ?) "
                       "AND t.tenant = ? AND t.storage = ? AND t.state IN ('running', 'ready', 'waiting')")
            .all([](const Statement &item) { return item.id<ItemId>(0); }, live.bytes(2), live.number(3),
                 live.id<TenantId>(0), live.id<StorageId>(1));
    if (!items)
        return fail(items.error());
    auto update =
        m_session.statement("UPDATE items SET state = 'inherit', way = 'inherit', rev = rev + 1 WHERE id = ?");
    for (const ItemId item : *items) {
        if (auto taken = takeReference(item, object); !taken)
            return fail(taken.error());
        if (auto done = update.run(item); !done)
            return fail(done.error());
    }
    return qint64(items->size());
}

Result<bool> ItemTable::release(const Claim &claim, bool countAttempt)
{
    auto update =
        m_session.statement("UPDATE items SET state = CASE way WHEN 'fetch' THEN 'pending' ELSE 'inherit' END, "
                            "worker = NULL, attempts = attempts + ?, rev = rev + 1 " CLAIM_HOLDS);
    if (auto done = update.run(countAttempt, claim.item, claim.worker, claim.epoch, claim.taskEpoch); !done)
        return fail(done.error());
    return update.changed() == 1;
}

Result<bool> ItemTable::healToPending(const Claim &claim, const Error &why)
{
    auto update = m_session.statement("UPDATE items SET state = 'pending', way = 'fetch', worker = NULL, error = ?, "
                                      "rev = rev + 1 " CLAIM_HOLDS);
    if (auto done = update.run(why, claim.item, claim.worker, claim.epoch, claim.taskEpoch); !done)
        return fail(done.error());
    if (update.changed() == 0)
        return false;
    if (why.code == ErrorCode::NoSpace) // nothing is wrong with the content
        return true;
    if (auto dropped = dropReference(claim.item); !dropped)
        return fail(dropped.error());
    return true;
}

Result<bool> ItemTable::failItem(const Claim &claim, const Error &why)
{
    const auto isKept = m_session
                            .statement("SELECT 1 FROM object_refs r JOIN objects o ON o.id = r.object WHERE r.item = ? "
                                       "AND o.state = 'live'")
                            .first(claim.item);
    if (!isKept)
        return isKept;
    auto update = m_session.statement("UPDATE items SET state = 'failed', way = 'fetch', worker = NULL, error = ?, "
                                      "attempts = attempts + 1, rev = rev + 1 " CLAIM_HOLDS "RETURNING task");
    const auto row = update.first(why, claim.item, claim.worker, claim.epoch, claim.taskEpoch);
    if (!row || !*row)
        return row;
    if (auto dropped = *isKept ? Status{} : dropReference(claim.item); !dropped)
        return fail(dropped.error());
    TaskCounts failed;
    failed.filesFailed = 1;
    if (auto added = TaskTable(m_session).addCounts(update.id<TaskId>(0), failed); !added)
        return fail(added.error());
    return true;
}

Result<bool> ItemTable::checkpoint(const Claim &claim, qint64 durableOffset, const QByteArray &validator,
                                   const QString &part)
{
    auto update =
        m_session.statement("UPDATE items SET durable_offset = ?, validator = ?, part = ?, rev = rev + 1 " CLAIM_HOLDS);
    if (auto done = update.run(durableOffset, validator, part, claim.item, claim.worker, claim.epoch, claim.taskEpoch);
        !done)
        return fail(done.error());
    return update.changed() == 1;
}

Result<qint64> ItemTable::retryFailed(TaskId task)
{
    auto update = m_session.statement("UPDATE items SET state = 'pending', attempts = 0, error = NULL, rev = rev + 1 "
                                      "WHERE task = ? AND state = 'failed' AND state <> 'done'");
    if (auto done = update.run(task); !done)
        return fail(done.error());
    const qint64 retried = update.changed();
    TaskCounts delta;
    delta.filesFailed = -retried;
    if (retried > 0) {
        if (auto added = TaskTable(m_session).addCounts(task, delta); !added)
            return fail(added.error());
    }
    return retried;
}

Status ItemTable::retryFailed(TaskId task, const QString &path)
{
    auto select = m_session.statement("SELECT id, state FROM items WHERE task = ? AND path = ?");
    const auto found = select.first(task, path);
    if (!found)
        return fail(found.error());
    const QString shown = displaySafe(path);
    if (!*found)
        return fail(ErrorCode::NotFound, QStringLiteral("task %1 has no file %2").arg(task.value()).arg(shown));
    const auto id = select.id<ItemId>(0);
    if (select.text(1) != toString(ItemState::Failed))
        return fail(ErrorCode::Conflict, QStringLiteral("%1 is %2").arg(shown, select.text(1)),
                    QStringLiteral("only failed files can be tried again"));
    auto update = m_session.statement("UPDATE items SET state = 'pending', attempts = 0, error = NULL, "
                                      "rev = rev + 1 WHERE id = ?");
    if (auto done = update.run(id); !done)
        return done;
    TaskCounts delta;
    delta.filesFailed = -1;
    return TaskTable(m_session).addCounts(task, delta);
}

Status ItemTable::reopen(ItemId item, Reopen how)
{
    const auto before = get(item);
    if (!before)
        return fail(before.error());
    if (before->state != ItemState::Done)
        return fail(ErrorCode::Conflict, QStringLiteral("item %1 is %2 and cannot be brought again")
                                             .arg(QString::number(item.value()), toString(before->state)));
    const ItemState to = how == Reopen::Fetch ? ItemState::Pending : ItemState::Inherit;
    const QString way = how == Reopen::Fetch     ? QStringLiteral("fetch")
                        : how == Reopen::Inherit ? QStringLiteral("inherit")
                                                 : QStringLiteral("adopt");
    auto update =
        m_session.statement("UPDATE items SET state = ?, way = ?, origin = NULL, strategy = NULL, attempts = 0, "
                            "rev = rev + 1 WHERE id = ? AND rev = ? AND state = 'done'");
    if (auto done = update.run(to, way, item, before->rev); !done)
        return done;
    if (how != Reopen::Inherit) {
        if (auto dropped = dropReference(item); !dropped)
            return dropped;
    }
    TaskCounts delta;
    count(delta, before->origin.value_or(Origin::Downloaded), qMax<qint64>(before->size, 0), -1);
    return TaskTable(m_session).addCounts(before->task, delta);
}

} // namespace heirloom
