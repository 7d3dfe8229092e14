// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "engine/EngineTypes.h"
#include "engine/StorageContexts.h"
#include "io/DiskFileSystem.h"
#include "ledger/Ledger.h"
#include "mutation/WorkerSession.h"
#include "net/QtHttpFetcher.h"
#include "sources/SourceRegistry.h"

#include <QThreadPool>
#include <mutex>
#include <stop_token>

namespace heirloom {

/// What the parts of the engine share. Made once by Engine::open in this order, destroyed in the other; every member is
/// thread-safe. Commands and runners get a reference.
struct EngineServices
{
    explicit EngineServices(const EngineOptions &wanted)
        : options(wanted), clock(wanted.clock ? *wanted.clock : systemClock)
    {
    }

    const EngineOptions options;
    TenantId tenant;
    const SystemClock systemClock;
    const Clock &clock;
    DiskFileSystem fs;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<WorkerSession> worker;
    std::unique_ptr<StorageContexts> storages;
    std::unique_ptr<QtHttpFetcher> fetcher;
    /// Whoever has begun with a registry ends with it.
    std::shared_ptr<const SourceRegistry> sources() const
    {
        const std::lock_guard lock(m_sourcesMutex);
        return m_sources;
    }
    void setEndpoints(const SourceEndpoints &endpoints)
    {
        const std::lock_guard lock(m_sourcesMutex);
        m_sources = std::make_shared<SourceRegistry>(*fetcher, endpoints);
    }
    QThreadPool ioPool;      ///< hashing, linking, copying
    QThreadPool placePool;   ///< one thread: batches reach the coordinators in order
    QThreadPool workPool;    ///< commands
    std::stop_source ending; ///< the engine closes: what waits for the network lets go

private:
    mutable std::mutex m_sourcesMutex;
    std::shared_ptr<const SourceRegistry> m_sources;
};

} // namespace heirloom
