// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "mutation/Mutation.h"

#include <mutex>

namespace heirloom {

/// The only code that changes official state: the store's objects, the users' folders, and what the ledger says of them
/// (behaviours S3.1 to S3.5). One per storage, owned by the engine. Thread-safe; run() blocks, so it is called on
/// worker threads only.
///
/// State flow of one mutation:
///     gate -> T{prepare, journal row} -> body -> volume durable -> T{commit, journal row gone} -> finish
///                                         \-> rollback -> T{take back, journal row gone}    (rollback fails: storage
///                                         dirty)
///
/// The gate is a mutex among our threads and a kernel lock among processes: one mutation of a storage at a time, so
/// that what prepare() saw stands until the commit. Behind it the store is looked at once more: one that another ledger
/// has taken over meanwhile is left alone.
class MutationCoordinator
{
public:
    MutationCoordinator(Ledger &ledger, StorageFiles files, int gateTimeoutMs = 60'000);

    /// Runs it to its end. The error is the real cause: of prepare, body, or commit. Conflict with a hint if the
    /// storage is dirty. `owner` is this process's worker.
    Status run(Mutation &mutation, WorkerId owner);

    /// The gate alone, for steps whose journal is elsewhere (the sweep's intents, the recovery).
    class Hold
    {
    public:
        Hold(std::unique_lock<std::mutex> threads, FilePtr processes)
            : m_threads(std::move(threads)), m_processes(std::move(processes))
        {
        }

    private:
        std::unique_lock<std::mutex> m_threads;
        FilePtr m_processes;
    };
    Result<Hold> gate();
    /// Conflict while a failed rollback has left the storage dirty (behaviour S3.5); nothing may change it then but the
    /// repair.
    Status checkClean();

    const StorageFiles &files() const { return m_files; }
    Ledger &ledger() const { return m_ledger; }

private:
    Status undo(Mutation &mutation, MutationId id, const Error &cause);

    Ledger &m_ledger;
    const StorageFiles m_files;
    const int m_gateTimeoutMs;
    std::mutex m_mutex;
};

} // namespace heirloom
