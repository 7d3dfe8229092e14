// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/run/RunnerHost.h"
#include "engine/unpacking/Unpacking.h"

#include <functional>
#include <stop_token>

namespace heirloom {

/// The archives of one task that are to be unpacked, one after the other, once everything else of it is done: those
/// that the user has asked for, and those that the task, or the user's choice for their type, wants always.
///
/// Owned by its TaskRunner and used on the scheduler's thread only; the owner stays until isBusy() is false.
class UnpackLine
{
public:
    UnpackLine(EngineServices &services, MutationCoordinator &coordinator, RunnerHost &host, std::stop_token stop);

    /// Begins with the next archive on the I/O pool; `done` is told on the scheduler's thread. False: none is left.
    Result<bool> begin(const Task &task, std::function<void(Result<UnpackReport>)> done);
    bool isBusy() const { return m_isBusy; }

    /// How the archives of a task that is about to end fare.
    struct Outcome
    {
        qint64 failed = 0;
        qint64 refused = 0; ///< entries of those that were unpacked
        std::optional<Error> firstError;
    };
    static Result<Outcome> outcome(Session &session, TaskId task);

private:
    Result<std::optional<ArchiveItem>> next(const Task &task) const;

    EngineServices &m_services;
    MutationCoordinator &m_coordinator;
    RunnerHost &m_host;
    const std::stop_token m_stop;
    bool m_isBusy = false;
};

} // namespace heirloom
