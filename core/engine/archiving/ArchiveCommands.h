// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/archiving/ArchiveTypes.h"
#include "mutation/packs/Packing.h"

namespace heirloom {

inline Packing::Options packingOf(const EngineOptions &options)
{
    return {options.archiver, options.packMostBytes};
}

/// Archiving tasks, and the packs in which their small contents lie (behaviours S4). Each call blocks on the ledger or
/// the disk and runs on a worker thread.
class ArchiveCommands
{
public:
    explicit ArchiveCommands(EngineServices &services) : m_services(services) {}

    Result<ArchivePreview> preview(TaskId task);
    Result<ArchiveReport> archive(TaskId task);
    Result<Task> restore(TaskId task);
    Result<std::vector<PackLine>> packs(const QString &storage, const QString &collection);
    /// One collection, or each of them; NotFound if there is no such one.
    Result<ConsolidateReport> consolidate(const QString &storage, const QString &collection);

private:
    Result<Task> find(TaskId task);
    Packing::Options packing() const { return packingOf(m_services.options); }

    EngineServices &m_services;
};

} // namespace heirloom
