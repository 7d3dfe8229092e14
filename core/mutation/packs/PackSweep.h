// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutation/MutationCoordinator.h"

namespace heirloom {

/// Takes packs away in which nothing lies any more: deleting, moved to the trash, unlinked (protocol K8). Their rows
/// are its journal, so it may be killed anywhere and run again. Every batch under the storage's gate. Stateless.
class PackSweep
{
public:
    explicit PackSweep(MutationCoordinator &coordinator) : m_coordinator(coordinator) {}

    /// Into the trash; the bytes that they took.
    Result<qint64> dropEmpty();
    /// Out of the trash, those that came there before `beforeMs` of the wall clock.
    Status unlinkTrashed(qint64 beforeMs);

private:
    MutationCoordinator &m_coordinator;
};

} // namespace heirloom
