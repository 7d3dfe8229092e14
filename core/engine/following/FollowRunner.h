// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/following/FollowTypes.h"
#include "subscriptions/HostTurns.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace heirloom {

/// What the runner tells the engine, from threads of its own.
struct FollowEvents
{
    std::function<void(TaskId)> added;   ///< a task to be run
    std::function<void(TaskId)> removed; ///< one that was beyond the number to keep
    std::function<void(SyncOutcome)> ended;
    std::function<void()> changed; ///< what is followed, or how it stands; whoever did it
    std::function<bool()> areDownloadsHeld;
};

/// Looks at followed sources when they are due, and ends syncs whose tasks are done; the tasks themselves are run by
/// the scheduler. A thread that looks at the ledger every two seconds, as the scheduler does, and a pool that waits for
/// servers: one look at a time of each server, some in all. Nobody is asked in quiet hours and while downloads are
/// held. Owned by the engine.
class FollowRunner
{
public:
    FollowRunner(EngineServices &services, FollowEvents events);
    ~FollowRunner();

    // Any thread.
    void start();
    void stop();
    /// A task is done, or what is followed changed: look now.
    void wake();
    /// Gives up what waits for a server; nothing happens any more. The engine's thread.
    void end();
    const FollowEvents &events() const { return m_events; }

private:
    void loop(const std::stop_token &stop);
    void turn();
    void endDone();
    void beginDue();
    void lookForChanges();
    QString hostOf(const Subscription &subscription) const;
    void sync(const Subscription &subscription);

    EngineServices &m_services;
    const FollowEvents m_events;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    bool m_isStarted = false;
    bool m_isDue = false; ///< look now
    HostTurns m_turns{4};
    std::set<SubscriptionId> m_busy;
    qint64 m_mark = -1; ///< the thread's
    std::stop_source m_ending;
    QThreadPool m_pool;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace heirloom
