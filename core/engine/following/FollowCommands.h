// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/following/FollowTypes.h"

namespace heirloom {

/// What a user does with sources that are followed, but for syncing them. Asks no server. Each call blocks on the
/// ledger and runs on a worker thread.
class FollowCommands
{
public:
    explicit FollowCommands(EngineServices &services) : m_services(services) {}

    /// Due at once. Invalid: no source, or terms that nobody could mean. Conflict: the name is taken; or none is given
    /// and the source is followed already.
    Result<Subscription> subscribe(const FollowRequest &request);
    Result<std::vector<Subscription>> list();
    Result<Subscription> find(const QString &name);
    Result<Subscription> setTerms(const QString &name, const FollowTerms &terms);
    /// What it brought stays and is no longer its own.
    Result<Subscription> unsubscribe(const QString &name);
    /// Its syncs that took something, newest first.
    Result<std::vector<SyncRun>> runs(const QString &name, int limit);
    Result<std::vector<SyncRun>> latestRuns(); ///< the newest of each that had one

private:
    Result<QString> checkedSource(const FollowRequest &request);
    Result<QString> checkedFolder(const QString &subdir);

    EngineServices &m_services;
};

} // namespace heirloom
