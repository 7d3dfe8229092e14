// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/Lane.h"

#include "net/QtHttpClient.h"
#include "transfer/FileTransfer.h"
#include "transfer/LocalTransfer.h"
#include "transfer/segments/SegmentedTransfer.h"

#include <algorithm>
#include <iterator>

namespace heirloom {

void JobQueue::add(std::vector<TransferJob> jobs)
{
    const std::lock_guard lock(m_mutex);
    std::move(jobs.begin(), jobs.end(), std::back_inserter(m_jobs));
}

std::vector<TransferJob> JobQueue::take(int capacity)
{
    const std::lock_guard lock(m_mutex);
    const size_t share = (m_jobs.size() + size_t(m_lanes) - 1) / size_t(m_lanes);
    const auto count = std::ptrdiff_t(std::min(size_t(std::max(capacity, 0)), share));
    std::vector<TransferJob> taken(std::make_move_iterator(m_jobs.begin()),
                                   std::make_move_iterator(m_jobs.begin() + count));
    m_jobs.erase(m_jobs.begin(), m_jobs.begin() + count);
    return taken;
}

std::vector<TransferJob> JobQueue::remove(const std::function<bool(const TransferJob &)> &matches)
{
    const std::lock_guard lock(m_mutex);
    const auto first =
        std::stable_partition(m_jobs.begin(), m_jobs.end(), [&](const auto &job) { return !matches(job); });
    std::vector<TransferJob> removed(std::make_move_iterator(first), std::make_move_iterator(m_jobs.end()));
    m_jobs.erase(first, m_jobs.end());
    return removed;
}

bool JobQueue::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.empty();
}

Lane::Lane(const Shared &shared, int number) : m_shared(shared), m_number(number)
{
    m_thread.setObjectName(QStringLiteral("heirloom-lane-%1").arg(number));
    moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, this, [this] {
        m_http = std::make_unique<QtHttpClient>(m_shared.options.addresses, m_shared.options.credentials,
                                                m_shared.options.proxies);
    });
    connect(
        &m_thread, &QThread::finished, this, [this] { m_http.reset(); }, Qt::DirectConnection);
    m_thread.start();
}

Lane::~Lane()
{
    m_thread.quit();
    m_thread.wait();
}

void Lane::wake()
{
    QMetaObject::invokeMethod(
        this, [this] { pump(); }, Qt::QueuedConnection);
}

/// The lanes' shares add up to what is wanted, and differ by one at most.
int Lane::share() const
{
    const int lanes = std::max(1, m_shared.options.lanes);
    return (m_shared.options.parallelFiles + lanes - 1 - m_number) / lanes;
}

void Lane::pump()
{
    const int capacity = share() - int(m_running.size());
    if (capacity <= 0)
        return;
    for (TransferJob &job : m_shared.queue.take(capacity))
        run(transferFor(std::move(job)));
    // The share was less than the capacity: the other lanes get their turn before this one takes more.
    if (int(m_running.size()) < share() && !m_shared.queue.isEmpty())
        wake();
}

Transfer::Services Lane::services()
{
    return {*m_http,          m_shared.host,    m_shared.clock,      m_shared.options,
            m_shared.limiter, m_shared.hosts,   m_shared.speedFloor, m_shared.mirrors,
            m_shared.buffers, m_shared.writers, m_shared.copiers,    *this};
}

std::unique_ptr<Transfer> Lane::transferFor(TransferJob job)
{
    const auto done = [this](Transfer &transfer) { onDone(transfer); };
    if (LocalTransfer::suits(job))
        return std::make_unique<LocalTransfer>(services(), std::move(job), done);
    if (SegmentedTransfer::suits(job, m_shared.options))
        return std::make_unique<SegmentedTransfer>(services(), std::move(job), done);
    return std::make_unique<FileTransfer>(services(), std::move(job), done);
}

void Lane::run(std::unique_ptr<Transfer> transfer)
{
    Transfer *running = transfer.release();
    m_running.push_back(running);
    running->start();
}

void Lane::onDone(Transfer &transfer)
{
    std::erase(m_running, &transfer);
    // It is still on the call stack.
    transfer.deleteLater();
    const TransferResult &result = transfer.result();
    if (transfer.wantsOneStream()) {
        const auto done = [this](Transfer &single) { onDone(single); };
        run(std::make_unique<FileTransfer>(services(), result.job, done, result.networkBytes));
        return;
    }
    m_shared.host.finished(result);
    if (!m_shared.queue.isEmpty())
        wake();
}

void Lane::cancel(std::optional<TaskId> task)
{
    QMetaObject::invokeMethod(
        this,
        [this, task] {
            // A copy: a small file answers at once, which takes it off the list.
            const auto running = m_running;
            for (Transfer *transfer : running) {
                if (!task || transfer->task() == *task)
                    transfer->cancel();
            }
        },
        Qt::QueuedConnection);
}

void Lane::answerCancelled(std::vector<TransferJob> jobs)
{
    QMetaObject::invokeMethod(
        this,
        [this, jobs = std::move(jobs)] {
            for (const TransferJob &job : jobs) {
                TransferResult result;
                result.job = job;
                result.status = fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
                m_shared.host.finished(result);
            }
        },
        Qt::QueuedConnection);
}

} // namespace heirloom
