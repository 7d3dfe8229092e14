// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Engine.h"
#include "engine/EngineServices.h"
#include "engine/adding/TaskFile.h"
#include "engine/following/FollowRunner.h"
#include "engine/run/Scheduler.h"
#include "engine/upkeep/UpkeepSchedule.h"

#include <QtConcurrent>

namespace heirloom {

/// What is behind the door: the services that commands share, and those that work by themselves. Owned by the Engine,
/// whose parts alone include this.
class Engine::Private
{
public:
    explicit Private(const EngineOptions &options) : services(options) {}

    EngineServices services;
    RecoveryReport recovered;
    std::unique_ptr<Scheduler> scheduler;
    std::unique_ptr<UpkeepSchedule> upkeep;
    std::unique_ptr<FollowRunner> following; ///< behind the scheduler, which it tells of tasks

    /// Runs a command on the work pool.
    template <class T, class F> Reply<T> command(F body)
    {
        return QtConcurrent::run(&services.workPool, [body = std::move(body)]() -> Result<T> { return body(); });
    }
    /// Brings about what commits asked for, ours or those of a killed process.
    void deliver()
    {
        services.ioPool.start([this] { (void)deliverTaskFiles(services); });
    }
    /// What is followed, or how, is as wanted: looked at now.
    Result<Subscription> wakingFollowers(Result<Subscription> changed)
    {
        if (changed)
            following->wake();
        return changed;
    }
    Status openLedger();
    Status prepare();
};

} // namespace heirloom
