// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/lines/PlaceLine.h"

#include "base/KillPoint.h"
#include "mutation/place/HealItem.h"

namespace heirloom {

PlaceLine::PlaceLine(EngineServices &services, MutationCoordinator &coordinator, RunnerHost &host, Listener &listener,
                     std::stop_token stop)
    : m_services(services), m_coordinator(coordinator), m_host(host), m_listener(listener), m_stop(std::move(stop))
{
}

void PlaceLine::submit(std::vector<PlaceItem> items, const Task &task, Origin origin, bool look)
{
    m_services.ioPool.start(
        [this, batch = std::make_shared<Batch>(Batch{std::move(items), task, origin, look})] { prepare(batch); });
}

void PlaceLine::prepare(const std::shared_ptr<Batch> &batch)
{
    const PlacePreparation preparation(m_coordinator.files(), batch->task, batch->look, m_stop);
    auto existing = preparation.directories();
    DirectoryCache none = DirectoryCache::missing(m_services.fs);
    DirectoryCache &directories = existing ? *existing : none;
    OpenPacks packs(m_coordinator.files().store->packs());
    std::vector<PlaceItem> ready;
    ready.reserve(batch->items.size());
    for (PlaceItem &item : batch->items) {
        Status prepared;
        if (batch->origin == Origin::Inherited)
            prepared = preparation.prepare(item, directories, packs);
        else if (existing)
            prepared = preparation.prepareFetched(item, directories);
        if (prepared)
            ready.push_back(std::move(item));
        else
            settleUnprepared(item, prepared.error());
    }
    batch->items = std::move(ready);
    m_services.placePool.start([this, batch] { place(batch); });
}

void PlaceLine::settleUnprepared(const PlaceItem &item, const Error &why)
{
    const Claim &claim = item.claimed.claim;
    ObjectStore &store = *m_coordinator.files().store;
    if (!item.stagedName.isEmpty())
        (void)store.removeStaged(item.stagedName); // what stays is found as a leftover
    bool failed = false;
    Result<bool> settled = true; // a claim that cannot be settled runs out with the lease
    switch (why.code) {
    case ErrorCode::Denied:
        if (why.sysErrno == EROFS) { // the disk, not the item
            settled = m_services.worker->release(claim, false);
            break;
        }
        settled = m_services.worker->failItem(claim, why);
        failed = settled.has_value();
        break;
    case ErrorCode::Cancelled:
        settled = m_services.worker->release(claim, false);
        break;
    case ErrorCode::Corrupt:
    case ErrorCode::NotFound:
        settled = item.claimed.object && item.stagedName.isEmpty() ? healUnusable(m_coordinator, item.claimed, why)
                                                                   : m_services.worker->healToPending(claim, why);
        break;
    case ErrorCode::NoSpace:
        settled = m_services.worker->healToPending(claim, why);
        break;
    default:
        settled = m_services.worker->failItem(claim, why);
        failed = settled.has_value();
    }
    m_host.post([this, why, failed] { m_listener.unprepared(why, failed); });
}

void PlaceLine::discard(const std::vector<PlaceItem> &items)
{
    ObjectStore &store = *m_coordinator.files().store;
    const auto remove = [&](const QString &staged) {
        if (!staged.isEmpty())
            (void)store.removeStaged(staged); // what stays is found as a leftover
    };
    for (const PlaceItem &item : items) {
        remove(item.prepared.stagedName);
        if (item.size < m_services.options.transfer.largeFileBytes) // the next claim may resume a large one
            remove(item.stagedName);
    }
}

void PlaceLine::place(const std::shared_ptr<Batch> &batch)
{
    const auto worker = m_services.worker->id();
    auto mutation =
        std::make_shared<PlaceMutation>(m_coordinator.files(), batch->task, std::move(batch->items), m_services.ioPool);
    Status done = worker ? Status{} : Status(fail(worker.error()));
    if (done && !mutation->items().empty())
        done = m_coordinator.run(*mutation, *worker);
    killPoint("C7");
    if (!done)
        discard(mutation->items());
    m_host.post([this, mutation, done, origin = batch->origin] {
        if (done)
            m_listener.placed(origin, mutation->items(), mutation->outcomes());
        else
            m_listener.placeFailed(origin, mutation->items(), done.error());
    });
}

} // namespace heirloom
