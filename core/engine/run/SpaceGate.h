// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "ledger/tables/ItemTable.h"
#include "ledger/tables/TaskTable.h"
#include "mutation/MutationCoordinator.h"
#include "planner/SpaceBudget.h"

namespace heirloom {

/// What one task may claim of the disk, and what it says and waits for when there is nothing more (behaviour S0.8).
/// Owned by its TaskRunner, on the scheduler's thread. Open until something shuts it; then until reopen().
class SpaceGate
{
public:
    SpaceGate(EngineServices &services, MutationCoordinator &coordinator)
        : m_services(services), m_coordinator(coordinator)
    {
    }

    Result<SpaceBudget> budget();
    /// How many of `wanted` downloads find room for their files; with 0 the gate is shut to downloads.
    int admit(const SpaceBudget &room, int wanted, int running);
    /// What the last claim left for lack of space; -1: nothing.
    void leave(qint64 bytes) { m_blockedBytes = bytes; }
    /// The disk itself refused.
    void shut(const Error &why);
    bool isShut() const { return m_isShut; }
    /// Whether space is what keeps the open items of a task from going on.
    bool holdsBack(const ItemTable::Open &open) const
    {
        return m_isShut || m_blockedBytes >= 0 || (m_isOutOfFiles && open.pending > 0);
    }
    /// The task's row while it waits: how much it needs, or what else is missing.
    TaskPatch whileWaiting(const ItemTable::Open &open, int timesWritten);
    /// Whether it is worth trying again.
    bool mayOpen();
    void reopen();

private:
    Error missingBesideBytes(const ItemTable::Open &open, const SpaceBudget &room) const;

    EngineServices &m_services;
    MutationCoordinator &m_coordinator;
    bool m_isShut = false;
    bool m_isOutOfFiles = false; ///< the volume takes too few more files for a download
    qint64 m_blockedBytes = -1;
    std::optional<Error> m_why;          ///< what the disk said
    std::optional<SpaceBudget> m_fullAt; ///< while waiting although bytes seemed free: what was free then
    qint64 m_waitingSinceMs = 0;
};

} // namespace heirloom
