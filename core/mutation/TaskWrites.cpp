// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/TaskWrites.h"

#include "ledger/tables/unpack/UnpackTable.h"

#include "base/KillPoint.h"
#include "ledger/tables/SystemTables.h"
#include "ledger/tables/follow/SyncRunTable.h"

#include <algorithm>

namespace heirloom {

namespace {
constexpr int removeBatch = 1024; // store.md, L6
constexpr int updateAttempts = 8;

Result<Task> queueable(TaskTable &tasks, TenantId tenant, TaskId id)
{
    auto task = tasks.get(tenant, id);
    if (task && !isQueueable(task->state))
        return fail(
            ErrorCode::Conflict,
            QStringLiteral("task %1 is %2 and has no place in the queue").arg(id.value()).arg(toString(task->state)));
    return task;
}

/// What the first of `count` tasks gets; the others go behind it, one position each.
Result<TaskPatch> placing(TaskTable &tasks, TenantId tenant, const QueueMove &move, qint64 count)
{
    TaskPatch patch;
    patch.priority = move.priority;
    if (move.place == QueueMove::Place::Same)
        return patch;
    if (move.place == QueueMove::Place::Before) {
        const auto next = queueable(tasks, tenant, move.before);
        if (!next)
            return fail(next.error());
        if (auto opened = tasks.openQueue(tenant, next->queuePosition, count); !opened)
            return fail(opened.error());
        patch.priority = next->priority;
        patch.queuePosition = next->queuePosition;
        return patch;
    }
    const auto ends = tasks.queueEnds(tenant);
    if (!ends)
        return fail(ends.error());
    patch.queuePosition = move.place == QueueMove::Place::First ? ends->first - count : ends->last + 1;
    return patch;
}

/// What the user's command is told; the task may be gone, or at it again, before it runs.
QJsonObject commandDetail(const Task &task, const Storage &storage, const QString &owner)
{
    const QString folder = task.destination.isEmpty() ? storage.root : storage.root + u'/' + task.destination;
    return {{QStringLiteral("owner"), owner},
            {QStringLiteral("state"), toString(task.state)},
            {QStringLiteral("name"), task.name},
            {QStringLiteral("revision"), task.revision},
            {QStringLiteral("source"), task.source},
            {QStringLiteral("folder"), folder},
            {QStringLiteral("files"), task.counts.filesDone},
            {QStringLiteral("bytes_downloaded"), task.counts.downloadedBytes},
            {QStringLiteral("bytes_kept"), task.counts.inheritedBytes},
            {QStringLiteral("tenant"), task.tenant.value()}};
}

/// In their present order.
Result<std::vector<Task>> queueables(TaskTable &tasks, TenantId tenant, std::span<const TaskId> ids)
{
    std::vector<Task> found;
    for (const TaskId id : ids) {
        auto task = queueable(tasks, tenant, id);
        if (!task)
            return fail(task.error());
        found.push_back(std::move(*task));
    }
    std::sort(found.begin(), found.end(), isBefore);
    return found;
}
} // namespace

Result<TaskId> TaskWrites::create(const std::function<Result<NewTask>(Session &)> &make)
{
    return m_ledger.transact<TaskId>([&](Session &session) -> Result<TaskId> {
        const auto task = make(session);
        return task ? TaskTable(session).insert(*task) : Result<TaskId>(fail(task.error()));
    });
}

Result<ItemId> TaskWrites::insertPlanned(TaskId task, std::span<const PlannedItem> items)
{
    auto inserted =
        m_ledger.transact<ItemId>([&](Session &session) { return ItemTable(session).insertPlanned(task, items); });
    killPoint("B1"); // the references that were just taken are the pins of what will be inherited
    return inserted;
}

Status TaskWrites::removePlanned(TaskId task, std::span<const ItemId> items)
{
    while (!items.empty()) {
        const auto batch = items.first(std::min(items.size(), size_t(removeBatch)));
        if (auto removed = m_ledger.transact(
                [&](Session &session) -> Status { return ItemTable(session).removePlanned(task, batch); });
            !removed)
            return removed;
        items = items.subspan(batch.size());
    }
    return {};
}

Result<Task> TaskWrites::finishPlanning(TaskId task, const TaskCounts &counts, bool paused,
                                        const std::function<Status(Session &)> &also)
{
    return m_ledger.transact<Task>([&](Session &session) -> Result<Task> {
        TaskTable tasks(session);
        if (auto done = also ? also(session) : Status(); !done)
            return fail(done.error());
        if (auto set = tasks.setCounts(task, counts); !set)
            return fail(set.error());
        const auto row = tasks.get(task);
        if (!row)
            return fail(row.error());
        if (auto noted = OutboxTable(session).append(OutboxKind::TaskFile, task); !noted)
            return fail(noted.error());
        TaskPatch patch;
        patch.state = paused ? TaskState::Paused : TaskState::Ready;
        return tasks.update(task, row->rev, patch);
    });
}

Status TaskWrites::removePlan(TaskId task, WorkerId planner)
{
    for (;;) {
        const auto isOver = m_ledger.transact<bool>([&](Session &session) -> Result<bool> {
            const auto isIts = TaskTable(session).isPlannedBy(task, planner);
            if (!isIts || !*isIts)
                return isIts ? Result<bool>(true) : fail(isIts.error());
            const auto removed = ItemTable(session).removeSome(task, removeBatch);
            if (!removed)
                return fail(removed.error());
            if (removed->items > 0)
                return false;
            const Status gone = TaskTable(session).remove(task);
            return gone ? Result<bool>(true) : fail(gone.error());
        });
        if (!isOver || *isOver)
            return isOver ? Status{} : fail(isOver.error());
    }
}

Result<Task> TaskWrites::update(TenantId tenant, TaskId id,
                                const std::function<Result<TaskPatch>(const Task &)> &change)
{
    for (int attempt = 1;; ++attempt) {
        std::optional<Task> task;
        {
            auto reading = m_ledger.read();
            if (!reading)
                return fail(reading.error());
            auto row = TaskTable(*reading).get(tenant, id);
            if (!row)
                return fail(row.error());
            task = std::move(*row);
        }
        const auto patch = change(*task);
        if (!patch)
            return fail(patch.error());
        auto updated = updateAt(id, task->rev, *patch);
        if (updated || updated.error().code != ErrorCode::Conflict || attempt == updateAttempts)
            return updated;
    }
}

Result<Task> TaskWrites::updateAt(TaskId task, qint64 rev, const TaskPatch &patch)
{
    return m_ledger.transact<Task>([&](Session &session) { return TaskTable(session).update(task, rev, patch); });
}

Result<Task> TaskWrites::conclude(TaskId task, qint64 rev, const TaskPatch &patch, const Following &following)
{
    return m_ledger.transact<Task>([&](Session &session) -> Result<Task> {
        auto updated = TaskTable(session).update(task, rev, patch);
        if (!updated)
            return updated;
        OutboxTable outbox(session);
        const QJsonObject detail{{QStringLiteral("event"), QStringLiteral("task.") + toString(updated->state)},
                                 {QStringLiteral("name"), updated->name},
                                 {QStringLiteral("revision"), updated->revision},
                                 {QStringLiteral("kept_files"), updated->counts.inheritedFiles},
                                 {QStringLiteral("downloaded_files"), updated->counts.downloadedFiles}};
        const auto isSync = SyncRunTable(session).isOfRun(task); // whose own end is told
        const Status told = isSync && !*isSync ? outbox.append(OutboxKind::Notice, task, detail) : Status();
        if (!isSync || !told)
            return fail(isSync ? told.error() : isSync.error());
        if (auto noted = following.describe ? outbox.append(OutboxKind::TaskFile, task) : Status{}; !noted)
            return fail(noted.error());
        if (following.commandOwner.isEmpty())
            return updated;
        const auto storage = StorageTable(session).get(updated->storage);
        if (!storage)
            return fail(storage.error());
        const Status follows =
            outbox.append(OutboxKind::Command, task, commandDetail(*updated, *storage, following.commandOwner));
        return follows ? updated : Result<Task>(fail(follows.error()));
    });
}

Result<std::vector<Task>> TaskWrites::queue(TenantId tenant, std::span<const TaskId> ids, const QueueMove &move)
{
    if (move.place == QueueMove::Place::Before && std::find(ids.begin(), ids.end(), move.before) != ids.end())
        return fail(ErrorCode::Invalid, QStringLiteral("task %1 cannot go before itself").arg(move.before.value()));
    return m_ledger.transact<std::vector<Task>>([&](Session &session) -> Result<std::vector<Task>> {
        TaskTable tasks(session);
        auto patch = placing(tasks, tenant, move, qint64(ids.size()));
        if (!patch)
            return fail(patch.error());
        auto moved = queueables(tasks, tenant, ids); // read behind placing(), which may have moved them
        if (!moved)
            return moved;
        for (Task &task : *moved) {
            auto updated = tasks.update(task.id, task.rev, *patch);
            if (!updated)
                return fail(updated.error());
            task = std::move(*updated);
            if (patch->queuePosition)
                ++*patch->queuePosition;
        }
        return moved;
    });
}

Result<Task> TaskWrites::retry(TenantId tenant, TaskId id)
{
    return m_ledger.transact<Task>([&](Session &session) -> Result<Task> {
        TaskTable tasks(session);
        const auto task = tasks.get(tenant, id);
        if (!task)
            return fail(task.error());
        if (task->state != TaskState::Failed && task->state != TaskState::Cancelled)
            return fail(ErrorCode::Conflict, QStringLiteral("task %1 is %2").arg(id.value()).arg(toString(task->state)),
                        QStringLiteral("only failed and cancelled tasks can be tried again"));
        if (const auto reopened = ItemTable(session).retryFailed(id); !reopened)
            return fail(reopened.error());
        if (const auto wanted = UnpackTable(session).retry(id); !wanted)
            return fail(wanted.error());
        const auto current = tasks.get(id); // retryFailed moves the counters and with them the rev
        if (!current)
            return fail(current.error());
        TaskPatch patch;
        patch.state = TaskState::Ready;
        patch.error = std::optional<Error>();
        patch.waitingFor = std::optional<WaitReason>();
        patch.raiseEpoch = true;
        return tasks.update(id, current->rev, patch);
    });
}

Result<Task> TaskWrites::retryFile(TenantId tenant, TaskId id, const QString &path)
{
    return m_ledger.transact<Task>([&](Session &session) -> Result<Task> {
        TaskTable tasks(session);
        const auto task = tasks.get(tenant, id);
        if (!task)
            return fail(task.error());
        const bool goesOn = !isTerminal(task->state) && isQueueable(task->state);
        if (!goesOn && task->state != TaskState::Failed)
            return fail(ErrorCode::Conflict, QStringLiteral("task %1 is %2").arg(id.value()).arg(toString(task->state)),
                        QStringLiteral("files of failed tasks, and of those that are not done, can be tried again"));
        if (auto reopened = ItemTable(session).retryFailed(id, path); !reopened)
            return fail(reopened.error());
        auto current = tasks.get(id); // the counters move the rev
        if (!current || goesOn)
            return current;
        TaskPatch patch;
        patch.state = TaskState::Ready;
        patch.error = std::optional<Error>();
        patch.raiseEpoch = true;
        return tasks.update(id, current->rev, patch);
    });
}

Status TaskWrites::requeueRunning()
{
    return m_ledger.transact([&](Session &session) -> Status {
        TaskTable tasks(session);
        const auto running = tasks.inState(TaskState::Running);
        if (!running)
            return fail(running.error());
        for (const Task &task : *running) {
            TaskPatch patch;
            patch.state = TaskState::Ready;
            if (auto queued = tasks.update(task.id, task.rev, patch); !queued)
                return fail(queued.error());
        }
        return {};
    });
}

Status TaskWrites::forgetTombstone(TenantId tenant, TaskId task, const QString &actor, const QJsonObject &detail)
{
    return m_ledger.transact([&](Session &session) -> Status {
        if (auto removed = TaskTable(session).removeTombstone(task); !removed)
            return removed;
        return AuditTable(session).append(tenant, actor, QStringLiteral("task.undelete"), detail);
    });
}

Status TaskWrites::noteScrub(StorageId storage, const ScrubRow &row)
{
    return m_ledger.transact([&](Session &session) -> Status { return ScrubTable(session).set(storage, row); });
}

Result<Storage> TaskWrites::addStorage(const Storage &storage)
{
    return m_ledger.transact<Storage>([&](Session &session) -> Result<Storage> {
        const auto id = StorageTable(session).insert(storage);
        if (!id)
            return fail(id.error());
        return StorageTable(session).get(*id);
    });
}

Status TaskWrites::setDefaultStorage(TenantId tenant, StorageId storage)
{
    return m_ledger.transact(
        [&](Session &session) -> Status { return StorageTable(session).setDefault(tenant, storage); });
}

Result<Storage> TaskWrites::changeStorage(StorageId storage, LinkMethod link, qint64 reserveBytes)
{
    return m_ledger.transact<Storage>([&](Session &session) -> Result<Storage> {
        if (auto changed = StorageTable(session).change(storage, link, reserveBytes); !changed)
            return fail(changed.error());
        return StorageTable(session).get(storage);
    });
}

Status TaskWrites::removeStorage(TenantId tenant, StorageId storage)
{
    return m_ledger.transact([&](Session &session) -> Status {
        StorageTable storages(session);
        const auto all = storages.list(tenant);
        const auto row = storages.get(storage);
        if (!all || !row)
            return fail(all ? row.error() : all.error());
        if (row->isDefault && all->size() > 1)
            return fail(ErrorCode::Conflict, QStringLiteral("%1 is the default storage").arg(row->name),
                        QStringLiteral("make another one the default first"));
        return storages.remove(storage);
    });
}

Status TaskWrites::audit(TenantId tenant, const QString &actor, const QString &kind, const QJsonObject &detail)
{
    return m_ledger.transact(
        [&](Session &session) -> Status { return AuditTable(session).append(tenant, actor, kind, detail); });
}

} // namespace heirloom
