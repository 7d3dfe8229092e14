// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/TransferEngine.h"

#include "transfer/Lane.h"
#include "transfer/sink/WriteBuffers.h"

#include <algorithm>
#include <condition_variable>
#include <functional>

namespace heirloom {

/// Owns the lanes, and stands between them and the host to count the answers.
class TransferEngine::Private final : public TransferHost
{
public:
    Private(TransferHost &host, const Clock &clock, const TransferOptions &options)
        : m_host(host), m_options(options), m_queue(std::max(1, options.lanes)), m_limiter(clock), m_hosts(clock),
          m_mirrors(clock)
    {
        m_hosts.setLimits(m_options.hostLimits);
        m_speedFloor.set(m_options.lowSpeed);
        m_limiter.setRate(m_options.bytesPerSecond, m_options.schedule);
        m_writers.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
        m_copiers.setMaxThreadCount(2);
        for (int number = 0; number < std::max(1, m_options.lanes); ++number) {
            const Lane::Shared shared{*this,        clock,     m_options, m_queue,   m_limiter, m_hosts,
                                      m_speedFloor, m_mirrors, m_buffers, m_writers, m_copiers};
            m_lanes.push_back(std::make_unique<Lane>(shared, number));
        }
    }

    ~Private() override
    {
        cancel(std::nullopt);
        {
            std::unique_lock lock(m_mutex);
            m_answered.wait(lock, [this] { return m_pending == 0; });
        }
        // Writers post their answers to lanes.
        m_writers.waitForDone();
        m_copiers.waitForDone();
        m_lanes.clear();
    }

    void submit(std::vector<TransferJob> jobs)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_pending += int(jobs.size());
        }
        // The longest first, so that no lane or server ends with one long after the others are done.
        std::ranges::stable_sort(jobs, std::greater(), &TransferJob::size);
        m_queue.add(std::move(jobs));
        for (const auto &lane : m_lanes)
            lane->wake();
    }

    void cancel(std::optional<TaskId> task)
    {
        auto waiting = m_queue.remove([task](const TransferJob &job) { return !task || job.task == *task; });
        m_lanes.front()->answerCancelled(std::move(waiting));
        for (const auto &lane : m_lanes)
            lane->cancel(task);
    }

    RateLimiter &limiter() { return m_limiter; }
    MirrorPool &mirrors() { return m_mirrors; }
    void setHostLimits(const HostLimits &limits) { m_hosts.setLimits(limits); }
    void setLowSpeed(const SpeedFloor::Terms &terms) { m_speedFloor.set(terms); }

    int pending() const
    {
        const std::lock_guard lock(m_mutex);
        return m_pending;
    }

    void received(TaskId task, qint64 bytes) override { m_host.received(task, bytes); }
    void checkpoint(const TransferJob &job, qint64 offset, const QByteArray &validator) override
    {
        m_host.checkpoint(job, offset, validator);
    }
    void finished(const TransferResult &result) override
    {
        m_host.finished(result);
        const std::lock_guard lock(m_mutex);
        --m_pending;
        m_answered.notify_all();
    }

private:
    TransferHost &m_host;
    const TransferOptions m_options;
    JobQueue m_queue;
    RateLimiter m_limiter;
    HostBuckets m_hosts;
    SpeedFloor m_speedFloor;
    MirrorPool m_mirrors;
    WriteBuffers m_buffers;
    QThreadPool m_writers;
    QThreadPool m_copiers;
    std::vector<std::unique_ptr<Lane>> m_lanes;

    mutable std::mutex m_mutex;
    std::condition_variable m_answered;
    int m_pending = 0;
};

TransferEngine::TransferEngine(TransferHost &host, const Clock &clock, const TransferOptions &options)
    : d(std::make_unique<Private>(host, clock, options))
{
}

TransferEngine::~TransferEngine() = default;

void TransferEngine::submit(std::vector<TransferJob> jobs)
{
    d->submit(std::move(jobs));
}

void TransferEngine::cancel(TaskId task)
{
    d->cancel(task);
}

void TransferEngine::setRateLimit(qint64 bytesPerSecond)
{
    d->limiter().setRate(bytesPerSecond);
}

void TransferEngine::setRateLimit(qint64 bytesPerSecond, const RateSchedule &schedule)
{
    d->limiter().setRate(bytesPerSecond, schedule);
}

std::vector<ServerUse> TransferEngine::servers(TaskId task) const
{
    return d->mirrors().uses(task);
}

void TransferEngine::forget(TaskId task)
{
    d->mirrors().forget(task);
}

void TransferEngine::setHostLimits(const HostLimits &limits)
{
    d->setHostLimits(limits);
}

void TransferEngine::setLowSpeed(const SpeedFloor::Terms &terms)
{
    d->setLowSpeed(terms);
}

int TransferEngine::pending() const
{
    return d->pending();
}

} // namespace heirloom
