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
    std::vector<std::optional<FileStat>> sound;
    for (const ObjectRow &object : batch->fresh) {
        auto verified = verifyFresh(files, *batch, object);
        if (!verified)
            return fail(verified.error());
        sound.push_back(*verified);
    }
    // The process died, so what it wrote may still be in the memory alone.
    if (auto durable = files.store->syncAll(); !durable)
        return fail(durable.error());
    for (size_t i = 0; i < sound.size(); ++i) {
        if (auto settled = settleFresh(batch->fresh[i], sound[i]); !settled)
            return fail(settled.error());
        killPoint("recovery-content");
    }
    for (const ObjectRow &object : batch->superseded) {
        if (auto settled = discardSuperseded(files, object); !settled)
            return fail(settled.error());
    }
    return Outcome::RolledBack;
}

/// A content that reached the store and is sound stays: the next attempt finds it there. After a failed sync its digest
/// says nothing (store.md, S2): the kernel answers from memory what it could not write. Nobody has seen one that is not
/// whole, unless another name leads to it: then those bytes are kept.
Result<std::optional<FileStat>> PlaceRecovery::verifyFresh(const StorageFiles &files, const UnfinishedBatch &batch,
                                                           const ObjectRow &object)
{
    const ObjectKey key{object.sha256, object.generation};
    ObjectStore &store = *files.store;
    const auto hash = store.hash(key);
    const auto stat = store.stat(key);
    if (!stat)
        return std::optional<FileStat>();
    if (hash && *hash == object.sha256 && !batch.isUntrusted)
        return std::optional(*stat);
    if (batch.isUntrusted || stat->links == 1) {
        if (auto moved = store.moveToTrash(key); !moved)
            return fail(moved.error());
        if (auto gone = store.removeFromTrash(key); !gone)
            return fail(gone.error());
        return std::optional<FileStat>();
    }
    const auto kept = store.quarantine(key, QStringLiteral("unsound-%1").arg(batch.id.value()));
    if (!kept)
        return fail(kept.error());
    return std::optional<FileStat>();
}

Status PlaceRecovery::settleFresh(const ObjectRow &object, const std::optional<FileStat> &sound)
{
    return m_ledger.transact([&](Session &session) -> Status {
        ObjectTable objects(session);
        if (!sound)
            return objects.dropStaging(object.id, object.generation);
        if (auto live = objects.makeLive(object.id, object.generation, sound->inode, sound->mtimeNs, sound->ctimeNs);
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
