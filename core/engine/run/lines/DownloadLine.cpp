// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/lines/DownloadLine.h"

#include "engine/adding/TaskMirrors.h"

namespace heirloom {

namespace {

constexpr size_t placeAtLeast = 512; ///< fetched files per mutation, or
constexpr qint64 placeAfterMs = 50;  ///< whatever has come by then

} // namespace

DownloadLine::DownloadLine(EngineServices &services, MutationCoordinator &coordinator, RunnerHost &host,
                           const Task &task)
    : m_services(services), m_coordinator(coordinator), m_host(host), m_task(task.id),
      m_meter(host.bridge().meter(task.id)), m_limiter(std::make_shared<RateLimiter>(services.clock))
{
    setRate(task.rateLimit);
}

DownloadLine::~DownloadLine()
{
    m_host.bridge().forget(m_task);
}

TransferJob DownloadLine::jobFor(const ClaimedItem &item, const Task &task, qint64 reserveBytes) const
{
    TransferJob job;
    const qint64 epoch = item.claim.epoch;
    const bool resumes = item.durableOffset > 0;
    job.item = item.claim.item;
    job.task = m_task;
    job.epoch = epoch;
    job.fs = &m_services.fs;
    job.staging = m_coordinator.files().store->staging();
    job.stagedName = resumes ? item.part : partName(item.claim.item, epoch);
    job.formerPart = resumes || epoch == 1 ? QString() : partName(item.claim.item, epoch - 1);
    job.byUser = mirrorUrls(task, item.path);
    job.urls = job.byUser;
    for (const QUrl &url : sourceUrls(task.baseUrl, item.path, item.urls)) {
        if (!job.urls.contains(url))
            job.urls.append(url);
    }
    job.size = item.size;
    job.timesWritten = timesWritten(task);
    job.reserveBytes = reserveBytes;
    job.sha256 = item.sha256;
    job.digest = item.digest;
    job.pieces = item.pieces;
    job.durableOffset = item.durableOffset;
    job.validator = item.validator;
    job.namedBy = task.baseUrl;
    job.allowLocalFiles = task.baseUrl.isLocalFile();
    job.limiter = m_limiter;
    return job;
}

void DownloadLine::submit(std::vector<ClaimedItem> claimed, const Task &task, qint64 reserveBytes)
{
    std::vector<TransferJob> jobs;
    jobs.reserve(claimed.size());
    for (ClaimedItem &item : claimed) {
        jobs.push_back(jobFor(item, task, reserveBytes));
        m_resumedBytes += item.durableOffset;
        m_host.bridge().track(item.claim);
        m_fetching.emplace(item.claim.item, std::move(item));
    }
    m_running += int(jobs.size());
    m_host.transfers().submit(std::move(jobs));
}

std::optional<ClaimedItem> DownloadLine::ended(const TransferResult &result)
{
    --m_running;
    const auto found = m_fetching.find(result.job.item);
    if (found == m_fetching.end())
        return {};
    ClaimedItem claimed = std::move(found->second);
    m_fetching.erase(found);
    m_resumedBytes -= claimed.durableOffset;
    m_endedBytes += result.networkBytes;
    if (!result.status)
        return claimed;
    if (m_arrived.empty())
        m_firstArrivedMs = m_services.clock.bootMs();
    m_arrived.push_back({std::move(claimed), result});
    return {};
}

std::vector<PlaceItem> DownloadLine::takeArrived(bool all, const Task &task)
{
    const bool due = m_services.clock.bootMs() - m_firstArrivedMs >= placeAfterMs;
    if (m_arrived.empty() || (!all && !due && m_arrived.size() < placeAtLeast))
        return {};
    std::vector<PlaceItem> batch(m_arrived.size());
    for (size_t i = 0; i < m_arrived.size(); ++i) {
        PlaceItem &item = batch[i];
        item.sha256 = m_arrived[i].result.sha256;
        item.size = m_arrived[i].result.size;
        item.digests = std::move(m_arrived[i].result.digests);
        item.origin = Origin::Downloaded;
        item.wish = task.link;
        item.stagedName = m_arrived[i].result.job.stagedName;
        item.claimed = std::move(m_arrived[i].claimed);
    }
    m_arrived.clear();
    return batch;
}

void DownloadLine::cancel()
{
    if (m_running > 0)
        m_host.transfers().cancel(m_task);
}

} // namespace heirloom
