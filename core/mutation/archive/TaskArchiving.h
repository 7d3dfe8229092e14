// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutation/packs/Packing.h"

#include <QStringList>
#include <QThreadPool>

namespace heirloom {

/// Archives one completed task (behaviour S4.1): fences it, takes its visible files away but for those that the user
/// changed, and packs the small contents that no other than archived tasks need. Its items wait to be placed again,
/// with their references, so everything that it showed stays in the store. Roll-forward only: once begun, a killed
/// archiving is continued by resume(). One per archiving, on one worker thread.
class TaskArchiving
{
public:
    struct Report
    {
        QStringList kept; ///< files the user had changed or another task shows: left in place
        Packing::Report packed;
        std::optional<Error> notPacked; ///< the task is archived all the same; its contents are files of their own
    };

    /// `stop`: what is not done is gone on with by the next start.
    TaskArchiving(MutationCoordinator &coordinator, WorkerId worker, QThreadPool &pool, Packing::Options packing,
                  std::stop_token stop = {});

    /// Conflict unless the task is completed at `task.rev`, Corrupt if the store cannot give all of it back. Where a
    /// file cannot be taken away, the task is restored instead.
    Result<Report> run(const Task &task, const QString &actor);
    /// Continues one whose process died.
    Result<Report> resume(const JournalRow &row);

private:
    Result<MutationId> begin(const Task &task, const QString &actor);
    Result<Report> proceed(const Task &task, const QString &actor, MutationId umbrella);
    Status checkStored(const Task &task) const;
    Status shelveFiles(const Task &task, QStringList &kept);
    Status giveUp(const Task &task, MutationId umbrella, const QString &actor);
    Result<Report> conclude(const Task &task, const QString &actor, MutationId umbrella, Report report);

    MutationCoordinator &m_coordinator;
    const WorkerId m_worker;
    QThreadPool &m_pool;
    const Packing::Options m_packing;
    const std::stop_token m_stop;
};

/// An archived task is to be shown again: every file waits to be placed from the store. Conflict if it is not archived,
/// or if another task shows files where its own were.
Result<Task> restoreTask(Ledger &ledger, TenantId tenant, TaskId task, const QString &actor);

} // namespace heirloom
