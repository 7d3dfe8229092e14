// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/following/FollowTypes.h"

#include <functional>
#include <stop_token>

namespace heirloom {

/// The second half of a sync: when its task is over, the report is written, and what is beyond the number of revisions
/// to keep is deleted like any task, so that it can be brought back for a while. May be repeated at any time and by any
/// process; stateless. Blocks; worker threads only.
class SyncEnding
{
public:
    /// Who is told; either may be empty.
    struct Listener
    {
        std::function<void(TaskId)> removed;
        std::function<void(SyncOutcome)> ended; ///< not of those that another process ended
    };
    explicit SyncEnding(EngineServices &services, Listener listener = {}, std::stop_token stop = {})
        : m_services(services), m_listener(std::move(listener)), m_stop(std::move(stop))
    {
    }

    /// False: its task is not over yet.
    Result<bool> end(const SyncRun &run);
    /// Ends all that can be; how many, or the first error, which holds none of the others up.
    Result<int> endAll();
    /// How the last sync of it went.
    Result<SyncOutcome> outcome(SubscriptionId subscription, TaskId task);
    /// Whether the newest revision takes the place of what the task shows.
    static bool staysInPlace(const Subscription &subscription, const Task &task);
    /// What the task's files are not as they were made, a line each; healed, its items are open again and it is queued.
    Result<QStringList> checkShown(const Task &task, bool heal);
    /// Deletes what is beyond. What cannot be deleted now is tried again after the next sync.
    void keepOnly(const Subscription &subscription);

private:
    struct Seen;
    Result<Seen> see(const SyncRun &run);
    static Status count(Session &session, const SyncRun &run, const Task &task, SyncReport &report);

    EngineServices &m_services;
    const Listener m_listener;
    const std::stop_token m_stop; ///< of looks at files, which may be large
};

} // namespace heirloom
