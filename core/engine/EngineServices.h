// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "engine/EngineTypes.h"
#include "engine/StorageContexts.h"
#include "engine/finishing/FinishCommands.h"
#include "engine/naming/NamedAdding.h"
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
        names.set(wanted.names);
    }

    const EngineOptions options;
    TenantId tenant;
    const SystemClock systemClock;
    const Clock &clock;
    DiskFileSystem fs;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<WorkerSession> worker;
    std::unique_ptr<FinishCommands> finishing;
    std::unique_ptr<StorageContexts> storages;
    std::unique_ptr<QtHttpFetcher> fetcher;
    std::unique_ptr<HttpFetcher> quickFetcher; ///< of the same requests, but gives up early
    Names names;
    /// `isQuick`: for a source that another one can stand in for. Whoever has begun with a registry ends with it.
    std::shared_ptr<const SourceRegistry> sources(bool isQuick = false) const
    {
        const std::lock_guard lock(m_sourcesMutex);
        return isQuick ? m_quickSources : m_sources;
    }
    void setEndpoints(const SourceEndpoints &endpoints)
    {
        const std::lock_guard lock(m_sourcesMutex);
        m_sources = std::make_shared<SourceRegistry>(*fetcher, endpoints);
        m_quickSources = std::make_shared<SourceRegistry>(*quickFetcher, endpoints);
    }
    QThreadPool ioPool;      ///< hashing, linking, copying
    QThreadPool placePool;   ///< one thread: batches reach the coordinators in order
    QThreadPool workPool;    ///< commands
    std::stop_source ending; ///< the engine closes: what waits for the network lets go

private:
    mutable std::mutex m_sourcesMutex;
    std::shared_ptr<const SourceRegistry> m_sources, m_quickSources;
};

} // namespace heirloom
