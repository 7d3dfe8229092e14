// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ledger/tables/ItemTable.h"
#include "ledger/tables/SystemTables.h"

#include <functional>

namespace heirloom {

/// The changes of tasks and storages that touch no files: each is one conditional update or one bounded transaction.
/// Stateless; blocks on the ledger, so worker and engine threads only.
class TaskWrites
{
public:
    explicit TaskWrites(Ledger &ledger) : m_ledger(ledger) {}

    /// `make` is part of the transaction that creates the task: what it finds free is free.
    Result<TaskId> create(const std::function<Result<NewTask>(Session &)> &make);
    /// The id of the first; those of the others follow in order, without a gap.
    Result<ItemId> insertPlanned(TaskId task, std::span<const PlannedItem> items);
    /// Takes planned items, in the order of their ids, out of a task in state planning, with their references.
    Status removePlanned(TaskId task, std::span<const ItemId> items);
    /// planning -> ready or paused, with what the plan counted; its description is to be written. `also` is part of the
    /// transaction; if it fails, the task is still a plan.
    Result<Task> finishPlanning(TaskId task, const TaskCounts &counts, bool paused,
                                const std::function<Status(Session &)> &also = {});
    /// Takes back a task that never left planning, with its items and references. Nothing happens if somebody else did,
    /// or if it is another plan by now: a task that is brought back has the number that it had.
    Status removePlan(TaskId task, WorkerId planner);

    /// Reads the task, asks `change` for a patch (or an error), writes it at the rev that was read; on a conflict with
    /// somebody else's write it starts over, a few times.
    Result<Task> update(TenantId tenant, TaskId task, const std::function<Result<TaskPatch>(const Task &)> &change);
    /// One attempt at exactly this rev.
    Result<Task> updateAt(TaskId task, qint64 rev, const TaskPatch &patch);
    /// What follows the end of a task beside a word to the window.
    struct Following
    {
        bool describe = false; ///< its description is to be written anew
        QString commandOwner;  ///< the process that is to run the user's command; empty: none is to run
    };
    /// The same at the end of a task, with what is to follow it.
    Result<Task> conclude(TaskId task, qint64 rev, const TaskPatch &patch, const Following &following);
    /// All of them or none. Conflict: one has no place in the queue, being done.
    Result<std::vector<Task>> queue(TenantId tenant, std::span<const TaskId> tasks, const QueueMove &move);
    /// Failed or cancelled -> ready, its failed files pending again.
    Result<Task> retry(TenantId tenant, TaskId task);
    /// One failed file is pending again, and its task is ready if it had failed. Conflict if nothing goes on in it.
    Result<Task> retryFile(TenantId tenant, TaskId task, const QString &path);
    /// Running tasks that no process runs are ready again.
    Status requeueRunning();

    /// A deleted task came back: its tombstone goes, the audit log says so.
    Status forgetTombstone(TenantId tenant, TaskId task, const QString &actor, const QJsonObject &detail);

    Status noteScrub(StorageId storage, const ScrubRow &row);
    Result<Storage> addStorage(const Storage &storage);
    Status setDefaultStorage(TenantId tenant, StorageId storage);
    Result<Storage> changeStorage(StorageId storage, LinkMethod link, qint64 reserveBytes);
    /// Conflict while something belongs to it, or while it is the default of several.
    Status removeStorage(TenantId tenant, StorageId storage);
    Status audit(TenantId tenant, const QString &actor, const QString &kind, const QJsonObject &detail);

private:
    Ledger &m_ledger;
};

} // namespace heirloom
