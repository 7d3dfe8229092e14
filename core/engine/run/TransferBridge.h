// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutation/WorkerSession.h"
#include "transfer/TransferEngine.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <unordered_map>

namespace heirloom {

/// Received bytes of one task, counted on the lanes, read by the scheduler.
struct TransferMeter
{
    std::atomic<qint64> receivedBytes{0};
};

/// What the transfer room asks of the engine. Called on lane threads; hands results on to the scheduler. Owned by the
/// scheduler, outlives the transfer engine.
class TransferBridge final : public TransferHost
{
public:
    TransferBridge(WorkerSession &worker, std::function<void(const TransferResult &)> deliver);

    std::shared_ptr<TransferMeter> meter(TaskId task);
    void forget(TaskId task);
    /// Remembers the claim of a job that starts, so that its checkpoints carry it.
    void track(const Claim &claim);

    void received(TaskId task, qint64 bytes) override;
    void checkpoint(const TransferJob &job, qint64 offset, const QByteArray &validator) override;
    void finished(const TransferResult &result) override;

private:
    WorkerSession &m_worker;
    std::function<void(const TransferResult &)> m_deliver;
    std::mutex m_mutex;
    std::unordered_map<TaskId, std::shared_ptr<TransferMeter>> m_meters;
    std::unordered_map<ItemId, Claim> m_claims;
};

} // namespace heirloom
