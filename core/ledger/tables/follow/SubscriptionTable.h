// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/follow/Subscription.h"

#include <span>

namespace heirloom {

/// Sources that are followed. All methods run inside the session's transaction; those that write need a writing one.
class SubscriptionTable
{
public:
    explicit SubscriptionTable(Session &session) : m_session(session) {}

    /// With what the user chose and when it is due; the rest begins empty. Conflict if the name is taken.
    Result<SubscriptionId> insert(const Subscription &subscription);
    Result<Subscription> get(SubscriptionId id);                    ///< NotFound
    Result<Subscription> get(TenantId tenant, const QString &name); ///< NotFound
    Result<std::vector<Subscription>> list(TenantId tenant);        ///< by name
    /// Those that are due at `nowMs`, the longest first. Also those whose time lies further ahead than a tenth more
    /// than their interval, or than `backOffSeconds`: nobody sets it so, the clock was wrong then. Not the paused ones,
    /// nor those that sync: the end of their task is the next that happens to them.
    Result<std::vector<Subscription>> due(TenantId tenant, qint64 nowMs, qint64 backOffSeconds, int limit);
    /// When the next of these is due; none: there is none.
    Result<std::optional<qint64>> nextDue(TenantId tenant);
    /// Tells whether the list changed since, whoever did it.
    Result<qint64> mark(TenantId tenant);

    /// What the user chooses, and when it is due then. NotFound if it is gone.
    Status setTerms(SubscriptionId id, const FollowTerms &terms, qint64 nextMs);
    /// All that a sync finds out: times, failures, state, error, mark, revisions, task. NotFound if it is gone.
    Status update(const Subscription &subscription);
    Status remove(SubscriptionId id); ///< with its revisions and runs; NotFound if it is gone

private:
    Session &m_session;
};

/// The revisions that subscriptions took.
class FollowedRevisionTable
{
public:
    explicit FollowedRevisionTable(Session &session) : m_session(session) {}

    Result<qint64> insert(SubscriptionId subscription, const FollowedRevision &revision);
    /// The newest one; none if nothing was taken yet.
    Result<std::optional<FollowedRevision>> newest(SubscriptionId subscription);
    /// Whether one with that content was taken, the newest one of them.
    Result<std::optional<FollowedRevision>> withContent(SubscriptionId subscription, const QString &content);
    /// Newest first, those whose task is there.
    struct Standing
    {
        FollowedRevision revision;
        bool isCompleted = false;
        bool isOver = false; ///< nothing runs any more
    };
    Result<std::vector<Standing>> standing(SubscriptionId subscription);
    Status release(std::span<const qint64> ids);
    Status setTask(qint64 id, TaskId task);
    /// The task has become another revision in its place: those that it was are gone, and not by the user.
    Status leaveTask(SubscriptionId subscription, TaskId task);

private:
    Session &m_session;
};

} // namespace heirloom
