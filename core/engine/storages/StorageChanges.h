// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// Changes of a storage that is there. Each call blocks on the ledger and the disk and runs on a worker thread.
class StorageChanges
{
public:
    explicit StorageChanges(EngineServices &services) : m_services(services) {}

    /// Both in the ledger and in what the store says of itself. NotFound while its folder is not there.
    Result<Storage> change(const QString &name, LinkMethod link, qint64 reserveBytes);
    /// Its folder stays. Conflict while something belongs to it, or another is to become the default first.
    Result<Storage> remove(const QString &name);

private:
    Result<Storage> find(const QString &name);

    EngineServices &m_services;
};

} // namespace heirloom
