// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/packs/PackSweep.h"

#include "base/KillPoint.h"
#include "ledger/tables/packs/PackTable.h"

namespace heirloom {

Result<qint64> PackSweep::dropEmpty()
{
    const auto hold = m_coordinator.gate();
    if (!hold)
        return fail(hold.error());
    const StorageId storage = m_coordinator.files().storage.id;
    PackFiles &packs = m_coordinator.files().store->packs();
    const auto empty = m_coordinator.ledger().transact<std::vector<PackRow>>(
        [&](Session &session) { return PackTable(session).takeEmpty(storage); });
    if (!empty)
        return fail(empty.error());
    killPoint("K7");
    qint64 bytes = 0;
    for (const PackRow &pack : *empty) {
        if (auto moved = namedStep("K8", [&] { return packs.moveToTrash(pack.sha256); }); !moved)
            return fail(moved.error());
        bytes += pack.bytes;
    }
    killPoint("K8");
    if (empty->empty())
        return 0;
    if (auto durable = packs.sync(); !durable)
        return fail(durable.error());
    const Status noted = m_coordinator.ledger().transact([&](Session &session) -> Status {
        for (const PackRow &pack : *empty) {
            if (auto set = PackTable(session).setTrashed(pack.id); !set)
                return set;
        }
        return {};
    });
    return noted ? Result<qint64>(bytes) : Result<qint64>(fail(noted.error()));
}

Status PackSweep::unlinkTrashed(qint64 beforeMs)
{
    const auto hold = m_coordinator.gate(); // a pack of the same bytes may be on its way back
    if (!hold)
        return fail(hold.error());
    PackFiles &packs = m_coordinator.files().store->packs();
    const auto trashed = [&]() -> Result<std::vector<PackRow>> {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        return PackTable(*reading).trashed(m_coordinator.files().storage.id, beforeMs);
    }();
    if (!trashed || trashed->empty())
        return trashed ? Status{} : Status(fail(trashed.error()));
    for (const PackRow &pack : *trashed) {
        if (auto gone = packs.removeFromTrash(pack.sha256); !gone)
            return gone;
    }
    if (auto durable = packs.sync(); !durable)
        return durable;
    killPoint("K8");
    return m_coordinator.ledger().transact([&](Session &session) -> Status {
        for (const PackRow &pack : *trashed) {
            if (auto removed = PackTable(session).remove(pack.id); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace heirloom
