// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// Makes a ledger from what is on the disk: contents by hashing them (a name alone is not believed), tasks by the
/// manifests the store keeps beside them. Adds what the ledger does not know yet, so it can be repeated; the store is
/// this ledger's from then on. Blocks; worker thread.
class Rebuild
{
public:
    explicit Rebuild(EngineServices &services) : m_services(services) {}
    /// The number of tasks that came back. An empty `folder` is that of the storage, or of the default one; NotFound if
    /// no store is there. Corrupt if the manifest of a task is damaged; the other tasks came back nevertheless.
    Result<qint64> run(const QString &storage, const QString &folder);

private:
    Result<MutationCoordinator *> findKnown(const QString &name);
    Result<MutationCoordinator *> findIn(const QString &root, const QString &name);
    /// The ledger's storage for the store in `root`; without an id if it has none yet.
    Result<Storage> storageFor(const QString &root, const QString &name, const std::optional<StoreIdentity> &found);
    Status importObjects(MutationCoordinator &coordinator);
    /// Goes on past damaged manifests and names them.
    Result<qint64> importTasks(MutationCoordinator &coordinator, QStringList &damaged);
    Result<bool> importTask(MutationCoordinator &coordinator, const QString &uid);

    EngineServices &m_services;
};

} // namespace heirloom
