// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// Storages and what is kept in them. Each call blocks on the ledger or the disk and runs on a worker thread.
class UpkeepCommands
{
public:
    explicit UpkeepCommands(EngineServices &services) : m_services(services) {}

    Result<Storage> addStorage(const StorageSpec &spec);
    Result<std::vector<Storage>> storages();
    Result<Storage> setDefaultStorage(const QString &name);
    /// Makes the storage `default` if the tenant has none yet.
    Status ensureStorage();

    Result<GcReport> reclaim(const QString &storage, const GcOptions &options);
    Result<AuditReport> audit(const QString &storage, const AuditOptions &options, std::stop_token stop = {});
    Result<ScrubReport> scrub(const QString &storage, const ScrubOptions &options, std::stop_token stop);
    Result<std::vector<Notice>> notices();
    Result<UsageReport> usage(const QString &storage);
    Result<std::vector<ObjectLine>> objects(const QString &storage, const QString &state);
    Result<std::vector<LogLine>> log(qint64 sinceMs, const QString &kind, int limit);

private:
    /// The uid of the new store in a folder that is there.
    Result<QString> makeStore(const StorageSpec &spec, const QString &root);

    EngineServices &m_services;
};

} // namespace heirloom
