// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/Transfer.h"

#include <QThread>
#include <deque>
#include <mutex>

namespace heirloom {

/// The jobs nobody has begun. Thread-safe.
class JobQueue
{
public:
    explicit JobQueue(int lanes) : m_lanes(lanes) {}
    void add(std::vector<TransferJob> jobs);
    /// At most `capacity` jobs, and no more than a fair share of what waits, so that a few large files spread.
    std::vector<TransferJob> take(int capacity);
    /// Those that match, taken out.
    std::vector<TransferJob> remove(const std::function<bool(const TransferJob &)> &matches);
    bool isEmpty() const;

private:
    mutable std::mutex m_mutex;
    std::deque<TransferJob> m_jobs;
    const int m_lanes;
};

/// A thread with its own HttpClient that runs its share of `parallelFiles` jobs at a time. Lives on that thread; the
/// engine owns it. The public calls may be made from any thread.
class Lane final : public QObject
{
public:
    struct Shared
    {
        TransferHost &host; ///< `finished` is called through it
        const Clock &clock;
        const TransferOptions &options;
        JobQueue &queue;
        RateLimiter &limiter;
        HostBuckets &hosts;
        const SpeedFloor &speedFloor;
        MirrorPool &mirrors;
        WriteBuffers &buffers;
        QThreadPool &writers;
        QThreadPool &copiers;
    };

    Lane(const Shared &shared, int number);
    ~Lane() override; ///< REQUIRES: no job is running

    /// There may be jobs in the queue.
    void wake();
    /// Cancels the running jobs of a task, or all of them.
    void cancel(std::optional<TaskId> task);
    /// Answers jobs that never ran with Cancelled, on this thread.
    void answerCancelled(std::vector<TransferJob> jobs);

private:
    int share() const;
    void pump();
    std::unique_ptr<Transfer> transferFor(TransferJob job);
    void run(std::unique_ptr<Transfer> transfer);
    void onDone(Transfer &transfer);
    Transfer::Services services();

    const Shared m_shared;
    const int m_number; ///< from 0
    QThread m_thread;
    std::unique_ptr<HttpClient> m_http; ///< made and destroyed on the thread
    std::vector<Transfer *> m_running;
};

} // namespace heirloom
