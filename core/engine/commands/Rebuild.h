// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// Makes a ledger from what is on the disk: contents by hashing them (a name alone is not believed), tasks by the
/// manifests the store keeps beside them. Adds what the ledger does not know yet, so it can be repeated. Blocks; worker
/// thread.
class Rebuild
{
public:
    explicit Rebuild(EngineServices &services) : m_services(services) {}
    /// The number of tasks that came back.
    Result<qint64> run(const QString &storage);

private:
    Status importObjects(MutationCoordinator &coordinator);
    Result<bool> importTask(MutationCoordinator &coordinator, const QString &uid);

    EngineServices &m_services;
};

} // namespace heirloom
