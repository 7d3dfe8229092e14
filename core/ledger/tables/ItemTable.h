// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "ledger/tables/TaskTable.h"
#include "ledger/tables/items/ItemValues.h"
#include "model/Plan.h"

#include <functional>
#include <span>

namespace heirloom {

/// Items, their claims and their references to objects (object_refs is the truth, objects.refcount its cache).
class ItemTable
{
public:
    explicit ItemTable(Session &session) : m_session(session) {}

    /// Inserts planned items and takes the reference of each inherited one in the same transaction (behaviour S0.5:
    /// joined statements, idempotent). An object that is no longer live or condemned makes its item pending. Skip items
    /// are kept as `skipped`. Twins are pending. Adopt is `inherit` without an object. Returns the id of the first
    /// item; the others have the ids behind it.
    Result<ItemId> insertPlanned(TaskId task, std::span<const PlannedItem> items);
    /// Takes items out of a task whose plan is not finished, with their references. Conflict in any other state.
    Status removePlanned(TaskId task, std::span<const ItemId> items);

    /// The primitive of behaviour S1.2 for one item: Conflict unless it is claimable at `expectedRev`, or its holder's
    /// lease is over (taking over raises the epoch).
    Result<ClaimedItem> claim(ItemId item, qint64 expectedRev, WorkerId worker);
    /// Up to `limit` items in state `inherit`.
    Result<std::vector<ClaimedItem>> claimInherits(TaskId task, WorkerId worker, int limit);
    /// Up to `limit` pending items in order, each only if it fits into what is left of `budgetBytes`; of items with one
    /// digest only one at a time across the storage (twins wait until it is done or failed). `blockedBytes` of the
    /// answer is what the smallest item that did not fit takes, -1 if none. An item takes its size `timesWritten`
    /// times, but once if the storage holds its content.
    struct DownloadClaims
    {
        std::vector<ClaimedItem> items;
        qint64 blockedBytes = -1;
    };
    Result<DownloadClaims> claimDownloads(TaskId task, WorkerId worker, int limit, qint64 budgetBytes,
                                          int timesWritten = 1);

    /// Completes each whose claim still holds (worker, epoch, task epoch, state assigned): state done, reference
    /// inserted if it has none, counters of the tasks added, baseline of the object renewed. Requires the object live
    /// at that moment. Returns for each whether it took; false means fenced: the caller undoes its own files only.
    Result<std::vector<bool>> complete(std::span<const ItemCompletion> completions);
    /// Content that just became live: every pending item of running, ready or waiting tasks of the same tenant and
    /// storage with this digest (and this or an unknown size) becomes `inherit` and takes its reference. Returns how
    /// many.
    Result<qint64> inheritEverywhere(ObjectId object);

    /// A claim is given back: to `pending` (attempts counted if `countAttempt`), keeping its part for a resume.
    Result<bool> release(const Claim &claim, bool countAttempt);
    /// A failed inherit heals itself (behaviour S0.7): its reference is dropped, unless there was only no space, and
    /// the item is pending again.
    Result<bool> healToPending(const Claim &claim, const Error &why);
    /// A reference to content that can be used stays: what is wrong is the place, and a retry finds it again.
    Result<bool> failItem(const Claim &claim, const Error &why);
    Result<bool> checkpoint(const Claim &claim, qint64 durableOffset, const QByteArray &validator, const QString &part);
    /// Takes the items of a worker whose lease is over and who may still be writing: their parts are not used again.
    /// At most `limit`; returns how many, 0 if it renewed its lease in time.
    Result<qint64> takeOver(WorkerId worker, int limit);
    /// Whether a staged part is what its item is resumed from, or its last holder's.
    Result<bool> isPartWanted(ItemId item, const QString &part);
    /// Gives back every assigned item of that worker: to `inherit` if it holds a reference or is to be adopted
    /// (has no durable part and was inherit), else `pending`. For shutdown and for dead workers. At most `limit`;
    /// returns how many.
    Result<qint64> releaseAll(WorkerId worker, int limit);
    Result<qint64> releaseAll(WorkerId worker, TaskId task, int limit);
    /// How many items of a task a worker holds.
    Result<qint64> held(WorkerId worker, TaskId task);
    /// Failed items (or one of them) become pending again with attempts 0; done items whose file is broken too if
    /// listed.
    Result<qint64> retryFailed(TaskId task);
    /// The same for one file. NotFound, or Conflict if it has not failed.
    Status retryFailed(TaskId task, const QString &path);
    /// A done item is to be brought again, for repairs. Conflict if it is not done.
    enum class Reopen {
        Inherit, ///< from the store: its reference stays
        Adopt,   ///< the store lost the content, the visible file may still be right; the reference is dropped
        Fetch,   ///< from the source; the reference is dropped
    };
    Status reopen(ItemId item, Reopen how);

    // --- a newer revision of a task that stays where it is
    /// Hands every file of a task to `take`, in no order.
    Status forEachAmendable(TaskId task, const std::function<void(AmendableFile)> &take);
    /// The item becomes what the newer revision plans for its path: open again, without its old reference, remembering
    /// what it showed so that the file which stands there is known as ours. Conflict while somebody holds it.
    Status amend(ItemId item, const PlannedItem &planned);
    /// Items that left the revision go to another task, which is to be deleted.
    Status setApart(TaskId from, TaskId to, std::span<const ItemId> items);
    /// Done items of an archived task from `first` to `last` show nothing any more and wait to be placed again, their
    /// references stay. Conflict if the task is not archived.
    Status shelve(TaskId task, ItemId first, ItemId last);
    /// Another task that shows a file in this one's folder under a path of its own; none if there is none.
    Result<TaskId> showsInItsPlace(const Task &task);
    /// Counts the task's files anew. What was written stays as it is.
    Status recount(TaskId task);

    Result<Item> get(ItemId item);
    Result<std::vector<Item>> page(const ItemQuery &query);
    /// Counts by state; cheap (index only).
    struct Open
    {
        qint64 pending = 0, inherit = 0, assigned = 0, failed = 0, done = 0, skipped = 0;
        qint64 pendingBytes = 0;
    };
    Result<Open> open(TaskId task);
    /// Bytes that assigned downloads in the storage take, this process's and others'; those of tasks that show copies
    /// count twice.
    Result<qint64> assignedBytes(StorageId storage);
    /// Bytes that interrupted downloads have in staging and need not fetch again, by task; no row without any.
    struct Partial
    {
        TaskId task;
        qint64 bytes = 0;
    };
    Result<std::vector<Partial>> partialBytes();
    Result<qint64> partialBytes(TaskId task);
    /// The next files of a task to delete or audit, in id order.
    Result<std::vector<DeletableFile>> files(TaskId task, ItemId after, int limit);
    /// Whether a task with exactly this folder shows a file under this path, or will.
    Result<bool> isWanted(StorageId storage, const QString &destination, const QString &path);
    /// Whether another task than `except` shows a file under this path of the storage (destination + '/' + path).
    Result<bool> isShownByOther(StorageId storage, TaskId except, const QString &storagePath);

    /// Removes up to `limit` items of a task with their references; refcounts fall, zero_since is set where they reach
    /// 0. Returns (items removed, references released).
    struct Removed
    {
        qint64 items = 0;
        qint64 references = 0;
    };
    Result<Removed> removeSome(TaskId task, int limit);

private:
    /// Every change of object_refs goes through these three, so that refcount and zero_since never drift.
    Status takeReference(ItemId item, ObjectId object);
    Status dropReference(ItemId item);
    Status countNewReferences(ItemId first, ItemId last);
    Status takeReferenceByDigest(ItemId item);
    Status insertPieces(ItemId item, const PlannedItem &planned);

    struct TaskOfBatch;
    Result<TaskOfBatch> lookUp(TaskId task);
    struct CompletionStatements;
    Result<bool> completeOne(const ItemCompletion &item, TaskOfBatch &task, CompletionStatements &statements);

    Session &m_session;
};

} // namespace heirloom
