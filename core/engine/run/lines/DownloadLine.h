// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/run/RunnerHost.h"
#include "mutation/MutationCoordinator.h"
#include "mutation/place/PlacePreparation.h"
#include "transfer/shared/RateLimiter.h"

#include <unordered_map>

namespace heirloom {

/// The downloads of one task, from the claim to the batch that is to be placed: hands claimed items to the lanes,
/// counts what they bring, and keeps the files that have come until they make a batch.
///
/// Owned by its TaskRunner and used on the scheduler's thread only; the owner stays until every transfer has ended.
class DownloadLine
{
public:
    DownloadLine(EngineServices &services, MutationCoordinator &coordinator, RunnerHost &host, const Task &task);
    ~DownloadLine(); ///< REQUIRES: running() == 0

    /// How often a downloaded file takes its space: in the store, and once more if the visible file is a copy.
    static int timesWritten(const Task &task) { return task.link == LinkMethod::Copy ? 2 : 1; }

    /// In bytes per second; 0: as fast as it goes. At once.
    void setRate(qint64 bytesPerSecond) { m_limiter->setRate(bytesPerSecond); }
    /// `reserveBytes` of the disk are left free.
    void submit(std::vector<ClaimedItem> claimed, const Task &task, qint64 reserveBytes);
    /// A transfer ended. One that failed gives its item back, to be settled by the caller.
    std::optional<ClaimedItem> ended(const TransferResult &result);
    /// The files that have come, if they are enough for a batch or have waited long enough, or if `all` are wanted.
    std::vector<PlaceItem> takeArrived(bool all, const Task &task);
    void cancel();

    int running() const { return m_running; } ///< at the lanes
    int arrived() const { return int(m_arrived.size()); }
    qint64 receivedBytes() const { return m_meter->receivedBytes; }
    /// Of files that have ended, arrived or not.
    qint64 endedBytes() const { return m_endedBytes; }
    /// What files that are not done have already, as far as they are being fetched.
    qint64 liveBytes() const { return m_resumedBytes + qMax<qint64>(0, receivedBytes() - m_endedBytes); }

private:
    struct Arrived
    {
        ClaimedItem claimed;
        TransferResult result;
    };
    TransferJob jobFor(const ClaimedItem &item, const Task &task, qint64 reserveBytes) const;

    EngineServices &m_services;
    MutationCoordinator &m_coordinator;
    RunnerHost &m_host;
    const TaskId m_task;
    std::shared_ptr<TransferMeter> m_meter;
    std::shared_ptr<RateLimiter> m_limiter; ///< follows the task's row
    int m_running = 0;
    qint64 m_endedBytes = 0;
    qint64 m_resumedBytes = 0; ///< of files being fetched, from earlier attempts
    qint64 m_firstArrivedMs = 0;
    std::unordered_map<ItemId, ClaimedItem> m_fetching;
    std::vector<Arrived> m_arrived;
};

} // namespace heirloom
