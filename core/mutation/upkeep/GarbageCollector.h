// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ObjectTable.h"
#include "ledger/tables/TaskTable.h"
#include "mutation/MutationCoordinator.h"

#include <QThreadPool>

namespace heirloom {

/// Gives unreferenced content back (behaviour S0.10, protocol G): condemned, then deleting, moved to the trash,
/// forgotten, unlinked. One leader at a time by kernel lock and lease; every batch under the storage's gate; the
/// intents in the ledger are its journal. A sweep that is killed anywhere is continued by the next one.
class GarbageCollector
{
public:
    struct Options
    {
        qint64 graceMs = 0;
        bool now = false; ///< the user's word: waives age and sightings, never the check for references
        bool dryRun = false;
        bool bySchedule = false;    ///< one that reclaims nothing leaves no line in the log
        std::vector<ObjectId> only; ///< not empty: just these
        QString actor;
    };
    struct Report
    {
        bool leader = true;
        qint64 objects = 0;
        qint64 bytes = 0;
        qint64 inGrace = 0;
    };

    GarbageCollector(MutationCoordinator &coordinator, WorkerId worker, QThreadPool &pool);

    Result<Report> sweep(const Options &options);

private:
    /// Finishes what killed sweeps began, and what packing has left: files that are to go are moved to the trash. Their
    /// bytes.
    Result<qint64> drainIntents();
    Result<Report> lead(const Options &options);
    Status sweepWhile(const ObjectTable::SweepLimits &limits, Report &report);
    ObjectTable::SweepLimits limitsOf(const Options &options) const;
    Result<std::vector<ObjectTable::Victim>> pick(const ObjectTable::SweepLimits &limits);
    Status discard(const std::vector<ObjectTable::Victim> &victims);
    Status unlinkTrashed(bool all);
    Status condemn(const Options &options);
    Status forgetUnusable(const Options &options);
    /// The undo of a deleted task ends as its contents do: after the grace, and not by a jump of the wall clock alone.
    Result<std::vector<Tombstone>> dueTombstones(const Options &options);
    Status forgetTombstones(const Options &options);

    MutationCoordinator &m_coordinator;
    const WorkerId m_worker;
    QThreadPool &m_pool;
    qint64 m_epoch = 0; ///< of the leader's lease; rises with each renewal
};

} // namespace heirloom
