// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "ledger/tables/ItemTable.h"

namespace heirloom {

/// What a user does with tasks that exist. Each call blocks on the ledger or the disk and runs on a worker thread.
class TaskCommands
{
public:
    explicit TaskCommands(EngineServices &services) : m_services(services) {}

    Result<std::vector<TaskSnapshot>> list(std::optional<TaskState> state);
    Result<std::vector<TaskSnapshot>> page(TaskId after, int limit);
    Result<TaskSnapshot> get(TaskId task);
    Result<std::vector<Item>> items(const ItemQuery &query);
    Result<Task> pause(TaskId task);
    Result<Task> resume(TaskId task);
    Result<Task> cancel(TaskId task);
    Result<Task> retry(TaskId task);
    Result<Task> setMirrors(TaskId task, const QStringList &mirrors);
    Result<std::vector<Task>> queue(const std::vector<TaskId> &tasks, const QueueMove &move);
    Result<Task> setRateLimit(TaskId task, qint64 bytesPerSecond);
    Result<TaskUsageLine> deletePreview(TaskId task);
    Result<DeleteReport> remove(TaskId task, const DeleteOptions &options);
    Result<Task> undelete(TaskId task);
    /// Invalid if the folder holds a storage or lies in one: its files may be those of another task.
    Result<MovedOriginals> removeOriginals(TaskId task);

private:
    Result<Task> change(TaskId task, TaskState to, const char *verb);
    Result<Task> find(TaskId task);
    Status revive(const Tombstone &tombstone, MutationCoordinator &coordinator);
    Result<std::vector<TaskSnapshot>> snapshots(const std::function<Result<std::vector<Task>>(TaskTable)> &select);

    EngineServices &m_services;
};

} // namespace heirloom
