// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/TransferBridge.h"

namespace heirloom {

TransferBridge::TransferBridge(WorkerSession &worker, std::function<void(const TransferResult &)> deliver)
    : m_worker(worker), m_deliver(std::move(deliver))
{
}

std::shared_ptr<TransferMeter> TransferBridge::meter(TaskId task)
{
    const std::scoped_lock lock(m_mutex);
    auto &meter = m_meters[task];
    if (!meter)
        meter = std::make_shared<TransferMeter>();
    return meter;
}

void TransferBridge::forget(TaskId task)
{
    const std::scoped_lock lock(m_mutex);
    m_meters.erase(task);
}

void TransferBridge::track(const Claim &claim)
{
    const std::scoped_lock lock(m_mutex);
    m_claims[claim.item] = claim;
}

void TransferBridge::received(TaskId task, qint64 bytes)
{
    meter(task)->receivedBytes += bytes;
}

void TransferBridge::checkpoint(const TransferJob &job, qint64 offset, const QByteArray &validator)
{
    std::optional<Claim> claim;
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_claims.find(job.item); found != m_claims.end() && found->second.epoch == job.epoch)
            claim = found->second;
    }
    if (claim)
        m_worker.checkpoint(*claim, offset, validator, job.stagedName);
}

void TransferBridge::finished(const TransferResult &result)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_claims.erase(result.job.item);
    }
    m_deliver(result);
}

} // namespace heirloom
