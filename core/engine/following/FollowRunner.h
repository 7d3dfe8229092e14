// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/following/FollowTypes.h"
#include "io/watch/FileWatch.h"
#include "subscriptions/HostTurns.h"

#include <QFuture>
#include <QPromise>
#include <condition_variable>
#include <list>
#include <map>
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

/// Looks at followed sources when they are due or somebody wants it, and ends syncs whose tasks are done; the tasks
/// themselves are run by the scheduler. A thread that wakes when the ledger was written to, when something is due, and
/// now and then, because clocks are set and computers sleep; and a pool that waits for servers: one look at a time of
/// each server, some in all. Nobody is asked in quiet hours and
/// while downloads are held. In between, sources of tasks that nobody follows are looked at, one a minute. Owned by the
/// engine.
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
    /// A look that somebody waits for, whether started or not; in its server's turn.
    QFuture<Result<SyncStart>> want(const Subscription &subscription, const SyncOptions &options,
                                    const std::stop_token &stop);
    /// Gives up what waits for a server; nothing happens any more. The engine's thread.
    void end();
    const FollowEvents &events() const { return m_events; }

private:
    void loop(const std::stop_token &stop);
    void turn();
    void endDone();
    void beginWanted();
    void beginDue();
    using Look = std::function<void()>;
    /// False: it is looked at already, or its server is.
    bool begin(const Subscription &subscription, const Look &look);
    void lookForNews();
    bool isQuiet() const;
    void lookForChanges();
    void watchLedger();
    /// How long to wait if nobody wakes it.
    std::chrono::milliseconds patience() const;
    QString hostOf(const Subscription &subscription) const;
    void sync(const Subscription &subscription);
    /// After a look that no task came of: what is other than it was before is told.
    void tellState(const Subscription &subscription);

    EngineServices &m_services;
    const FollowEvents m_events;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    bool m_isStarted = false;
    bool m_isDue = false; ///< look now
    HostTurns m_turns{4};
    std::set<SubscriptionId> m_busy;
    struct Wanted
    {
        Subscription subscription;
        SyncOptions options;
        std::stop_token stop;
        std::shared_ptr<QPromise<Result<SyncStart>>> promise;
        std::shared_ptr<std::stop_callback<std::function<void()>>> stopped; ///< wakes the thread: nobody waits any more
    };
    std::list<Wanted> m_wanted; ///< in the order they came
    bool m_isOver = false;
    std::unique_ptr<FileWatch> m_watch;         ///< the thread's: of what is written to the ledger
    qint64 m_mark = -1;                         ///< likewise
    std::map<SubscriptionId, qint64> m_begunMs; ///< likewise: the latest looks that were due, in time since the boot
    std::optional<qint64> m_newsMs;             ///< likewise: when it was last looked for news, in time since the boot
    bool m_isAtNews = false;
    std::stop_source m_ending;
    QThreadPool m_pool;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace heirloom
