// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/KillPoint.h"
#include "mutation/place/PlaceMutation.h"
#include "mutation/place/PlaceUndo.h"

namespace heirloom {

Result<MutationRecovery::Outcome> PlaceRecovery::recover(const StorageFiles &files, const JournalRow &row)
{
    const auto batch = [&]() -> Result<UnfinishedBatch> {
        auto reading = m_ledger.read();
        return reading ? readUnfinished(*reading, row) : Result<UnfinishedBatch>(fail(reading.error()));
    }();
    if (!batch)
        return fail(batch.error());
    if (auto undone = undoVisible(files, *batch); !undone)
        return fail(undone.error());
    for (const ObjectRow &object : batch->fresh) {
        if (auto settled = settleFresh(files, *batch, object); !settled)
            return fail(settled.error());
        killPoint("recovery-content");
    }
    for (const ObjectRow &object : batch->superseded) {
        if (auto settled = discardSuperseded(files, object); !settled)
            return fail(settled.error());
    }
    if (auto durable = files.store->syncAll(); !durable)
        return fail(durable.error());
    return Outcome::RolledBack;
}

namespace {

Status discard(ObjectStore &store, const ObjectKey &key, const UnfinishedBatch &batch)
{
    if (batch.isUntrusted) { // it is only fetched anew
        const Status moved = store.moveToTrash(key);
        return moved ? store.removeFromTrash(key) : moved;
    }
    const auto kept = store.quarantine(key, QStringLiteral("unsound-%1").arg(batch.id.value()));
    return kept ? Status{} : Status(fail(kept.error()));
}

} // namespace

/// A content that reached the store and is sound stays: the next attempt finds it there. After a failed sync its digest
/// says nothing (store.md, S2): the kernel answers from memory what it could not write.
Status PlaceRecovery::settleFresh(const StorageFiles &files, const UnfinishedBatch &batch, const ObjectRow &object)
{
    const ObjectKey key{object.sha256, object.generation};
    const auto hash = files.store->hash(key);
    const auto stat = files.store->stat(key);
    const bool sound = hash && stat && *hash == object.sha256 && !batch.isUntrusted;
    if (!sound && stat) {
        if (auto gone = discard(*files.store, key, batch); !gone)
            return gone;
    }
    return m_ledger.transact([&](Session &session) -> Status {
        ObjectTable objects(session);
        if (!sound)
            return objects.dropStaging(object.id, object.generation);
        if (auto live = objects.makeLive(object.id, object.generation, stat->inode, stat->mtimeNs, stat->ctimeNs);
            !live)
            return live;
        const auto more = ItemTable(session).inheritEverywhere(object.id);
        return more ? Status{} : Status(fail(more.error()));
    });
}

/// Another process has published the same content at a later generation: this file is nobody's, and the next sweep
/// takes it.
Status PlaceRecovery::discardSuperseded(const StorageFiles &files, const ObjectRow &object)
{
    const auto stat = files.store->stat({object.sha256, object.generation});
    if (!stat)
        return stat.error().code == ErrorCode::NotFound ? Status{} : Status(fail(stat.error()));
    return m_ledger.transact([&](Session &session) -> Status {
        ObjectTable objects(session);
        const auto isGoing = objects.hasIntent(files.storage.id, object.sha256, object.generation);
        if (!isGoing)
            return fail(isGoing.error());
        if (*isGoing)
            return {};
        return objects.addIntent(files.storage.id, {object.id, object.sha256, object.generation, stat->size});
    });
}

} // namespace heirloom
