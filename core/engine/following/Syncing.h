// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/adding/AddTask.h"
#include "engine/following/FollowTypes.h"
#include "mutation/follow/SyncLease.h"
#include "mutation/follow/SyncWrites.h"

namespace heirloom {

/// The first half of a sync: looks whether a followed source has something new, and if so adds a task of it like any
/// other, together with the run that SyncEnding ends when the task is done.
///
///     lease -> probe -unchanged-> noted            (or what failed is queued again)
///                    -changed---> plan -> T{lease, subscription and what was taken before are checked again;
///                                           revision, run and task are written} -> the task runs
///
/// So a kill anywhere leaves either nothing but a plan, which the recovery removes, or a task with its run. Blocks on
/// the network; one per sync, used on one worker thread.
class Syncing
{
public:
    Syncing(EngineServices &services, const Subscription &subscription, const SyncOptions &options,
            std::stop_token stop);

    /// An error is also written down with the subscription, unless nobody has a right to.
    Result<SyncStart> begin();

private:
    /// What becomes of a plan.
    enum class Verdict {
        Take,
        Unchanged, ///< the newest one that was taken is just this
        Deleted,   ///< so it is, and the user deleted it
        Older,     ///< something newer was there before
    };
    Result<SyncStart> look();
    Result<std::optional<SyncStart>> joinRunning();
    Result<bool> hasChanged();
    Result<SyncStart> settleUnchanged(const SourceMark &mark);
    Result<std::optional<SyncStart>> tryAgain(const FollowedRevision &newest);
    Result<std::optional<SyncStart>> checkPlace(TaskId task);
    Result<SyncStart> goOnWith(const Task &task, SyncReport report = {});
    Result<std::optional<Task>> inPlace(Session &session, const FollowedRevision &newest) const;
    Result<SyncStart> offer();
    Result<SyncStart> takeNew();
    Result<SyncStart> settle(const Result<PlanReport> &plan);
    Status commit(Session &session, const PlanReport &plan);
    Result<Verdict> judge(Session &session, const Subscription &row, const PlanReport &plan) const;
    Status write(Session &session, Subscription row, const PlanReport &plan) const;
    AddRequest request() const;
    Error olderError(const QString &revision) const;
    Result<SyncStart> note(FollowState state, std::optional<Error> error, const SourceMark &mark,
                           const char *event = nullptr);
    void noteFailure(const Error &error);
    Status reload();
    qint64 nextMs(int failures) const;

    EngineServices &m_services;
    Subscription m_row;
    const SyncOptions m_options;
    const std::stop_token m_stop;
    SyncLease m_lease;
    Verdict m_verdict = Verdict::Take;
    PlanReport m_plan; ///< what was judged last
    TaskId m_former;   ///< that the new one is compared with
};

} // namespace heirloom
