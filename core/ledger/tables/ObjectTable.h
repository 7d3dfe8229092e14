// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/Plan.h"
#include "model/Task.h"
#include "model/packs/PackRange.h"

#include <span>

namespace heirloom {

/// A stored content as the ledger has it.
struct ObjectRow
{
    ObjectId id;
    TenantId tenant;
    StorageId storage;
    Sha256 sha256;
    qint64 size = 0;
    qint64 generation = 1;
    ObjectState state = ObjectState::Live;
    qint64 refcount = 0;
    std::optional<qint64> zeroSinceMs; ///< set exactly while refcount is 0
    quint64 inode = 0;                 ///< this and the times: of its file, or of the pack it lies in
    qint64 mtimeNs = 0;
    qint64 ctimeNs = 0;
    qint64 rev = 1;
    std::optional<PackRange> packed; ///< where its bytes are, if it has no file of its own
};

/// What usage shows (cli.md): logical = what tasks show that are not archived, unique = stored once, shared = the
/// difference.
struct UsageTotals
{
    qint64 logicalBytes = 0;
    qint64 uniqueBytes = 0;
    qint64 packedBytes = 0;   ///< of the packs, as files
    qint64 archivedBytes = 0; ///< of unique: what archived tasks alone need
    qint64 reclaimableBytes = 0;
    qint64 leavingBytes = 0; ///< of files that no content needs any more
    qint64 reclaimableObjects = 0;
};
struct TaskUsage
{
    TaskId task;
    qint64 bytes = 0;
    qint64 exclusiveBytes = 0; ///< what deleting it would free
};

class ObjectTable
{
public:
    explicit ObjectTable(Session &session) : m_session(session) {}

    /// Planning's question, thousands at once: live and condemned objects in the order asked.
    Result<std::vector<std::optional<KnownObject>>> find(TenantId tenant, StorageId storage,
                                                         std::span<const Sha256> digests, bool withShownBy = false);
    Result<std::vector<std::optional<KnownObject>>>
    find(TenantId tenant, StorageId storage, std::span<const ContentDigest> digests, bool withShownBy = false);
    /// Digests that the object's bytes were checked against, for find().
    Status noteDigests(ObjectId object, std::span<const ContentDigest> digests);
    Result<std::optional<ObjectRow>> get(TenantId tenant, StorageId storage, const Sha256 &sha256);
    Result<ObjectRow> get(ObjectId id);

    /// Protocol A4. Live or condemned: reused (revived to live). Deleting, lost, quarantined, or a staging row whose
    /// publisher is gone: the generation rises and the row is staging for us. Absent: inserted as staging.
    struct Prepared
    {
        ObjectId id;
        qint64 generation = 1;
        bool reuse = false; ///< the content is there already: drop the staged file
        quint64 inode = 0;  ///< the fingerprint of what is there
        qint64 mtimeNs = 0;
        qint64 ctimeNs = 0;
        std::optional<PackRange> packed; ///< of a reuse: it lies in a pack
        bool isFingerprint(quint64 i, qint64 mtime, qint64 ctime) const
        {
            return i == inode && mtime == mtimeNs && ctime == ctimeNs;
        }
    };
    Result<Prepared> prepare(TenantId tenant, StorageId storage, const Sha256 &sha256, qint64 size);
    /// A7: staging -> live at that generation, with its fingerprint. Conflict if it is not so any more.
    Status makeLive(ObjectId id, qint64 generation, quint64 inode, qint64 mtimeNs, qint64 ctimeNs);
    /// The end of a reuse: live still, with a new fingerprint. Conflict if it is on its way out or was lost meanwhile.
    Status keepLive(ObjectId id, qint64 generation, quint64 inode, qint64 mtimeNs, qint64 ctimeNs);
    /// A content found on the disk that no row knows (audit, rebuild): live, unreferenced. Conflict if there is a row.
    Status insertLive(TenantId tenant, StorageId storage, const Sha256 &sha256, qint64 generation, qint64 size,
                      quint64 inode, qint64 mtimeNs, qint64 ctimeNs);
    /// Live or condemned -> lost or quarantined at that generation; false if it changed meanwhile.
    Result<bool> setUnusable(ObjectId id, qint64 generation, ObjectState to);
    Status setBaseline(ObjectId id, qint64 generation, quint64 inode, qint64 mtimeNs, qint64 ctimeNs);
    Result<std::vector<ObjectRow>> staging(StorageId storage);
    /// Staging rows that have no file: gone (their generation is kept as `lost`).
    Status dropStaging(ObjectId id, qint64 generation);

    // --- protocol G; each call is part of one write transaction
    /// G-2: live objects without references whose zero_since is older than `zeroBeforeMs` become condemned, sighted at
    /// `bootMs`.
    Result<qint64> condemn(StorageId storage, qint64 zeroBeforeMs, qint64 bootMs, const QString &bootId, int limit);
    /// G-3: condemned before `sightedBeforeBootMs` of this boot (or in an earlier boot), still without references and
    /// with zero_since before `zeroBeforeMs`: deleting, and an intent each. `now` waives ages and sightings, never the
    /// references.
    struct Victim
    {
        ObjectId id;
        Sha256 sha256;
        qint64 generation = 1;
        qint64 size = 0;
    };
    struct SweepLimits
    {
        qint64 zeroBeforeMs = 0;
        qint64 sightedBeforeBootMs = 0;
        QString bootId;
        bool now = false;
        std::vector<ObjectId> only; ///< not empty: just these (delete --now)
    };
    Result<std::vector<Victim>> pickDeleting(StorageId storage, const SweepLimits &limits, int limit);
    /// What a sweep would take, without taking it.
    Result<UsageTotals> wouldReclaim(StorageId storage, const SweepLimits &limits);
    /// Bytes of files that are to go with the next sweep, whoever asked for it.
    Result<qint64> leavingBytes(StorageId storage);
    /// G-6: rows still deleting at that generation go; the intents become `trashed`.
    Status forget(std::span<const Victim> victims);
    /// Intents by state; G-7 removes them when the trash is empty.
    /// `beforeMs`: only those that got into that state earlier.
    Result<std::vector<Victim>> intents(StorageId storage, bool trashed, int limit,
                                        std::optional<qint64> beforeMs = {});
    /// Whether the content of that generation is on its way out.
    Result<bool> hasIntent(StorageId storage, const Sha256 &sha256, qint64 generation);
    Status removeIntents(StorageId storage, std::span<const Victim> victims);
    /// An orphan file becomes an intent, never a direct unlink (G-8).
    Status addIntent(StorageId storage, const Victim &victim);
    /// Rows of contents that are lost or quarantined and that nobody has referenced since before `zeroBeforeMs`: there
    /// is nothing to reclaim, so they go at once. At most `limit`; returns how many.
    Result<qint64> forgetUnusable(StorageId storage, qint64 zeroBeforeMs, int limit);
    /// Objects without references still in their grace period.
    Result<qint64> inGrace(StorageId storage, qint64 zeroBeforeMs);

    // --- reports and checks
    Result<std::vector<ObjectRow>> list(TenantId tenant, StorageId storage, std::optional<ObjectState> state,
                                        ObjectId after, int limit);
    Result<UsageTotals> usage(TenantId tenant, StorageId storage);
    Result<std::vector<TaskUsage>> taskUsage(TenantId tenant, StorageId storage);
    /// What deleting the task would free now, and the references it would release.
    Result<TaskUsage> taskUsage(TaskId task);
    struct Drift
    {
        ObjectId id;
        Sha256 sha256;
        qint64 refcount = 0;
        qint64 references = 0;
    };
    /// I1 and I2: refcount against object_refs, zero_since against refcount.
    Result<std::vector<Drift>> drift(StorageId storage);
    Status healDrift(const Drift &drift);
    /// I10: done items without a reference.
    Result<std::vector<ItemId>> doneWithoutReference(StorageId storage, int limit);

private:
    Session &m_session;
};

} // namespace heirloom
