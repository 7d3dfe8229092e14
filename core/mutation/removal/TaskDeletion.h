// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"
#include "mutation/MutationCoordinator.h"

#include <QStringList>
#include <QThreadPool>

namespace heirloom {

struct DeletionRecord;

/// Whether the files of a task can be taken away now. Once begun, that is finished by every later start; on a read-only
/// disk, as on a dirty storage, it must not begin.
Status checkRemovable(MutationCoordinator &coordinator, WorkerId worker);

/// Deletes one finished task (behaviour S0.9, protocol D): fences it, takes its visible files away unless they are to
/// stay or the user changed them, drops its references, removes its row; a tombstone and the task's manifest stay so
/// that it can come back while its content is there. Roll-forward only: once begun, a killed deletion is continued by
/// resume(). One per deletion, on one worker thread.
class TaskDeletion
{
public:
    struct Report
    {
        qint64 releasedReferences = 0;
        QStringList kept;              ///< files the user had changed or another task shows: left in place
        std::vector<ObjectId> objects; ///< what the task referred to
    };

    TaskDeletion(MutationCoordinator &coordinator, WorkerId worker, QThreadPool &pool);

    /// Conflict unless the task is in a terminal state at `task.rev`.
    Result<Report> run(const Task &task, bool keepFiles, const QString &actor);
    /// Continues a deletion whose process died.
    Result<Report> resume(const JournalRow &row);

private:
    Result<MutationId> begin(const Task &task, bool keepFiles, const QString &actor);
    Result<Report> proceed(const Task &task, const DeletionRecord &record, MutationId umbrella);

    MutationCoordinator &m_coordinator;
    const WorkerId m_worker;
    QThreadPool &m_pool;
};

} // namespace heirloom
