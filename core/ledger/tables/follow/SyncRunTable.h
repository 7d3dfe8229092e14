// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/follow/SyncReport.h"

#include <optional>

namespace heirloom {

/// The syncs that took something. A subscription has one running one at most; of ended ones the newest are kept.
class SyncRunTable
{
public:
    static constexpr int kept = 50; ///< of each subscription

    explicit SyncRunTable(Session &session) : m_session(session) {}

    /// Conflict if one is running.
    Result<qint64> insert(const SyncRun &run);
    Result<std::optional<SyncRun>> running(SubscriptionId subscription);
    /// Newest first.
    Result<std::vector<SyncRun>> list(SubscriptionId subscription, int limit);
    /// The newest of each subscription that is over.
    Result<std::vector<SyncRun>> latest(TenantId tenant);
    /// Of any tenant: those whose task is over, or gone.
    Result<std::vector<SyncRun>> ended();
    /// Whether the task is that of a running one: its end is told with the sync's.
    Result<bool> isOfRun(TaskId task);
    /// With its report, and forgets the oldest. False if somebody else ended it, or it is gone.
    Result<bool> end(const SyncRun &run);

    /// What a task shows that another one does not, or shows otherwise; files that failed count for nothing.
    struct Change
    {
        qint64 added = 0, updated = 0, removed = 0;
    };
    Result<Change> change(TaskId former, TaskId task);
    /// Files of a task that failed, in the order of their paths.
    Result<std::vector<SyncProblem>> problems(TaskId task, int limit);

private:
    Session &m_session;
};

} // namespace heirloom
