// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutation/MutationCoordinator.h"

#include <map>
#include <mutex>

namespace heirloom {

/// The opened storages: store, materializer and coordinator of each, made with the first need. Owned by the engine,
/// thread-safe; what it hands out lives as long as it does.
class StorageContexts
{
public:
    StorageContexts(Ledger &ledger, FileSystem &fs) : m_ledger(ledger), m_fs(fs) {}

    /// NotFound if the store on the disk is not the one the ledger knows, Conflict if another ledger keeps it.
    Result<MutationCoordinator *> open(const Storage &storage);
    /// By name in the tenant; an empty name is the default storage.
    Result<MutationCoordinator *> open(TenantId tenant, const QString &name);
    Result<MutationCoordinator *> open(StorageId id);
    /// Every storage of the ledger whose folder can be reached now, for the recovery.
    Result<std::map<StorageId, MutationCoordinator *>> openAll();
    /// Free space of the storage's volume.
    Result<VolumeSpace> space(MutationCoordinator &coordinator);

    /// Our own, as our stores name it.
    Result<QString> ledgerUid();
    static Error notThere(const Storage &storage);
    static QString takeOverHint(const QString &root);

private:
    struct Context
    {
        std::unique_ptr<ObjectStore> store;
        std::unique_ptr<Materializer> materializer;
        std::unique_ptr<MutationCoordinator> coordinator;
    };
    Ledger &m_ledger;
    FileSystem &m_fs;
    std::mutex m_mutex;
    std::map<StorageId, Context> m_contexts;
};

} // namespace heirloom
