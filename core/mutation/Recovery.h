// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/RecoveryReport.h"
#include "mutation/MutationCoordinator.h"
#include "mutation/WorkerSession.h"
#include "mutation/packs/Packing.h"

#include <QThreadPool>
#include <map>

namespace heirloom {

/// Drains the journal after processes died (behaviour S3.3): undoes or finishes their mutations, gives their claims
/// back, removes plans that never became tasks, and private files nobody can use. Every step may be killed and run
/// again. Used at start-up, and by a running engine that waits for a process that turns out to be dead. Worker threads
/// only.
class Recovery
{
public:
    using Coordinators = std::map<StorageId, MutationCoordinator *>;
    Recovery(Ledger &ledger, WorkerSession &worker, Coordinators coordinators, QThreadPool &pool,
             Packing::Options packing = {});

    /// Cheap when there is nothing to do: then it only reads.
    Result<RecoveryReport> run();

private:
    struct Dead
    {
        std::vector<WorkerRow> workers;
        std::vector<WorkerId> expired; ///< alive as far as is known, but their lease is over (stopped, suspended)
        bool othersLive = false;
        bool contains(WorkerId id) const;
    };
    Result<Dead> findDead();
    Status drainJournal(const Dead &dead);
    /// Makes the row ours, so that of several processes one recovers it.
    Result<bool> own(const JournalRow &row);
    Status drainRow(const JournalRow &row, MutationCoordinator &coordinator);
    static Status cleanIfUndone(Session &session, StorageId id);
    Status goOn(const JournalRow &row, MutationCoordinator &coordinator);
    Status releaseWorkers(const Dead &dead);
    Status takeOverExpired(const Dead &dead);
    Status removePlans(const Dead &dead);
    Status removeWorkers(const Dead &dead);
    Status requeueRunning(const Dead &dead);
    /// Also with nobody dead: who lost its lease, or failed with its last batch, ends without its private files.
    Status cleanStaging(const Dead &dead);
    Result<bool> isLeftover(const QString &stagedName, const Dead &dead);

    Ledger &m_ledger;
    WorkerSession &m_worker;
    Coordinators m_coordinators;
    QThreadPool &m_pool;
    const Packing::Options m_packing;
    RecoveryReport m_report;
};

} // namespace heirloom
