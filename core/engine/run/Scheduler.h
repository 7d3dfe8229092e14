// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/SpeedMeter.h"
#include "engine/run/TaskRunner.h"
#include "io/watch/FileWatch.h"
#include "ledger/tables/SystemTables.h"
#include "ledger/tables/TaskTable.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <set>
#include <thread>

namespace heirloom {

/// What the scheduler tells the engine, from its own thread.
struct SchedulerEvents
{
    std::function<void(std::vector<TaskSnapshot>)> changed;
    std::function<void(qint64 bytesPerSecond)> speed;
    std::function<void(std::vector<TaskId>)> removed;
    std::function<void()> noticed;
    std::function<void(RunSummary)> finished;
};

/// Decides which tasks run, on a thread of its own: a plain loop over a mailbox, woken by what the pools and lanes
/// finish. Owned by the engine. All members but the mailbox belong to the loop's thread.
class Scheduler final : public RunnerHost
{
public:
    Scheduler(EngineServices &services, SchedulerEvents events);
    ~Scheduler() override; ///< stops the runners, waits for what is in flight, ends the thread

    /// Any thread.
    void start(const RunOptions &options);
    void stop();
    /// While they are held, tasks that have nothing else to do wait for the network.
    void holdDownloads(bool held);
    /// Something about tasks changed: look at the queue now.
    void wake();

    // RunnerHost
    void post(std::function<void()> message) override;
    TransferEngine &transfers() override { return *m_transfers; }
    TransferBridge &bridge() override { return m_bridge; }
    bool areDownloadsHeld() const override { return m_areDownloadsHeld; }

private:
    void loop();
    void deliverMessages();
    void renewLease();
    void noteError(const Error &error);
    void pickTasks();
    /// In the order in which they are to be started.
    Result<std::vector<Task>> candidates();
    bool isHeldBack(const Task &task) const;
    int most() const; ///< tasks at work at the same time
    bool isWanted(TaskId task) const;
    bool isFull() const;
    void startTask(const Task &task);
    void stepRunners();
    void retire(std::unique_ptr<TaskRunner> runner);
    void sumUp(const TaskRunner &runner);
    void retryBlocked();
    void publish();
    TaskSnapshot snapshotOf(TaskRunner &runner, Task task);
    void watchLedger();
    bool isLedgerWatched() const { return m_watch && m_watch->isWatching(); }
    void tellChanges();
    void finishIfIdle();
    bool isBusy() const;
    /// How long the loop may sleep; none: until it is woken.
    std::optional<std::chrono::milliseconds> patience() const;

    EngineServices &m_services;
    SchedulerEvents m_events;
    TransferBridge m_bridge;
    std::unique_ptr<TransferEngine> m_transfers;

    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<std::function<void()>> m_messages; ///< guarded by m_mutex
    bool m_quit = false;                          ///< guarded by m_mutex

    std::optional<RunOptions> m_running;
    std::map<TaskId, std::unique_ptr<TaskRunner>> m_runners;
    std::set<TaskId> m_setAside; ///< cannot be started in this run
    RunSummary m_summary;
    std::atomic<bool> m_areDownloadsHeld = false; ///< read by others
    std::vector<WaitingTask> m_heldBack; ///< what the last look at the queue left alone, since downloads are held
    bool m_lookNow = false;
    qint64 m_lookedMs = 0, m_retriedMs = 0, m_publishedMs = 0;
    struct Speed
    {
        SpeedMeter shown{3'000};
        SpeedMeter steady{20'000}; ///< for the time left
    };
    std::map<TaskId, Speed> m_speeds;
    qint64 m_toldChange = 0;            ///< the newest change of a task that was told
    qint64 m_newestNotice = 0;          ///< that was told
    std::unique_ptr<FileWatch> m_watch; ///< of what is written to the ledger, once started
    std::jthread m_thread;              ///< last: ends before the members it uses
};

} // namespace heirloom
