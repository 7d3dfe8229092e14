// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/SpaceGate.h"

#include <cerrno>

namespace heirloom {

namespace {

/// How often a disk is tried that said it was full and measures as if it was not.
constexpr qint64 retryEveryMs = 300'000;

} // namespace

Result<SpaceBudget> SpaceGate::budget()
{
    const auto space = m_services.storages->space(m_coordinator);
    if (!space)
        return fail(space.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto storage = StorageTable(*reading).get(m_coordinator.files().storage.id); // its reserve may have changed
    if (!storage)
        return fail(storage.error());
    const auto assigned = ItemTable(*reading).assignedBytes(m_coordinator.files().storage.id);
    if (!assigned)
        return fail(assigned.error());
    SpaceBudget budget;
    budget.freeBytes = space->freeBytes;
    budget.freeFiles = space->freeFiles;
    budget.reserveBytes = storage->reserveBytes;
    budget.runningBytes = *assigned;
    return budget;
}

int SpaceGate::admit(const SpaceBudget &room, int wanted, int running)
{
    const int admitted = room.withRoomForFiles(wanted, running);
    m_isOutOfFiles = admitted == 0;
    return admitted;
}

void SpaceGate::shut(const Error &why)
{
    m_isShut = true;
    m_why = why;
}

TaskPatch SpaceGate::whileWaiting(const ItemTable::Open &open, int timesWritten)
{
    m_waitingSinceMs = m_services.clock.bootMs();
    const auto room = budget();
    const qint64 wanted = qMax(open.pendingBytes * timesWritten, m_blockedBytes);
    const qint64 needed = room ? room->shortfall(wanted) : wanted;
    TaskPatch patch;
    patch.state = TaskState::Waiting;
    patch.waitingFor = std::optional<WaitReason>(WaitReason::Space);
    patch.neededBytes = needed;
    m_fullAt.reset();
    if (room && needed == 0) {
        m_fullAt = *room;
        patch.error = std::optional<Error>(missingBesideBytes(open, *room));
    }
    return patch;
}

Error SpaceGate::missingBesideBytes(const ItemTable::Open &open, const SpaceBudget &room) const
{
    if (room.withRoomForFiles(1, 0) > 0)
        return m_why.value_or(Error{ErrorCode::NoSpace, {}, 0, 0, {}});
    return Error{ErrorCode::NoSpace,
                 QStringLiteral("the disk has room for %1 more files, and %2 are to come, with their folders")
                     .arg(room.freeFiles)
                     .arg(open.pending + open.inherit),
                 ENOSPC, 0, QStringLiteral("remove files from that disk, however small")};
}

bool SpaceGate::mayOpen()
{
    const auto room = budget();
    if (!room || m_blockedBytes > room->available())
        return false;
    // It said it was full and measured otherwise (a quota, say): asking it again and again would fetch in vain.
    const bool isAsItWas = m_fullAt && room->freeBytes <= m_fullAt->freeBytes && room->freeFiles <= m_fullAt->freeFiles;
    return !isAsItWas || m_services.clock.bootMs() - m_waitingSinceMs >= retryEveryMs;
}

void SpaceGate::reopen()
{
    m_isShut = m_isOutOfFiles = false;
    m_why.reset();
}

} // namespace heirloom
