// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/Task.h"
#include "model/packs/PackRange.h"

#include <optional>
#include <vector>

namespace heirloom {

/// A pack as the ledger has it.
struct PackRow
{
    PackId id;
    Sha256 sha256; ///< of its bytes: its name
    qint64 bytes = 0;
    CollectionId collection;
    QString collectionKey; ///< empty: nothing tells whose it is
    qint64 objects = 0;    ///< contents that lie in it
    qint64 objectBytes = 0;
};

/// Packs and what lies in them (behaviours S4, protocol K). All methods run inside the session's transaction.
class PackTable
{
public:
    explicit PackTable(Session &session) : m_session(session) {}

    /// Live packs by their ids; of one collection if it is named. NotFound: there is no such collection.
    Result<std::vector<PackRow>> list(TenantId tenant, StorageId storage, const QString &collectionKey = {});
    /// Whether there is a row for it; `live`: one whose file is in its place.
    Result<bool> has(TenantId tenant, StorageId storage, const Sha256 &sha256, bool live);

    /// What a task shows alone with other archived tasks, as files of their own of at most `mostBytes` each, in the
    /// order of their digests. None while the task is not archived.
    Result<std::vector<Packable>> candidates(TaskId task, qint64 mostBytes);
    /// How much that would be if the task were archived now.
    struct Amount
    {
        qint64 objects = 0;
        qint64 bytes = 0;
    };
    Result<Amount> wouldPack(TaskId task, qint64 mostBytes);
    /// Everything that a task shows, or would show, each content once, in the order of their digests.
    Result<std::vector<Packable>> contentsOf(TaskId task);
    /// How many of its files have no content that can be used any more.
    Result<qint64> unusableOf(TaskId task);
    /// Bytes of the task's visible files that are copies of their own.
    Result<qint64> copiesOf(TaskId task);
    /// What lies in live packs of the collection, in the order of their digests.
    Result<std::vector<Packable>> members(const std::vector<PackRow> &packs);
    /// Whose contents an archived task shows.
    Result<CollectionId> collectionOf(TaskId task);

    /// A row for a pack whose file is in its place. One that was on its way out is live again.
    Result<PackId> insert(TenantId tenant, StorageId storage, CollectionId collection, const Sha256 &sha256,
                          qint64 bytes);
    /// K6: the content lies in `to` from now on, if it still is where it was, is needed by archived tasks alone, and
    /// the pack is live. False: it stays. The fingerprint is the pack's.
    struct Move
    {
        Packable content;
        PackId to;
        qint64 offset = 0;
        quint64 inode = 0;
        qint64 mtimeNs = 0;
        qint64 ctimeNs = 0;
    };
    Result<bool> move(const Move &move);
    /// A content found in a pack that no row knows: live, unreferenced. False if there is a row already.
    Result<bool> insertMember(TenantId tenant, StorageId storage, const Move &found);
    /// Packs that came without a collection get that of the tasks that show what is in them.
    Status adoptCollections(StorageId storage);

    // --- on their way out
    /// Live packs in which nothing lies: deleting.
    Result<std::vector<PackRow>> takeEmpty(StorageId storage);
    Result<std::vector<PackRow>> deleting(StorageId storage);
    Status setTrashed(PackId pack);
    /// Those that got there before `beforeMs`.
    Result<std::vector<PackRow>> trashed(StorageId storage, qint64 beforeMs);
    Status remove(PackId pack);

private:
    Session &m_session;
};

} // namespace heirloom
