// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/Task.h"
#include "model/packs/PackRange.h"

namespace heirloom {

/// What a task row is made from; `rev` and `epoch` start at 1, the state at planning.
struct NewTask
{
    QString uid;
    TenantId tenant;
    StorageId storage;
    QString collectionKey;
    QString name;
    QString source;
    QString revision;
    QString destination;
    QUrl baseUrl;
    QStringList mirrors;
    QString logicalName; ///< empty: the source is no name of the user's
    QString answeredBy;  ///< which of the name's sources it is planned from
    LinkMethod link = LinkMethod::Auto;
    std::optional<UnpackWish> unpack{};
    TaskId upgradeFrom;
    WorkerId planner; ///< who plans it: a planning task of a dead planner is removed by the recovery
    TaskId id;        ///< none: a new one; set when a deleted task comes back under its old number
};

/// What a conditional update of a task may change; unset fields stay. A state change is checked against the transition
/// table, and only one of `state` from its table is ever written here.
struct TaskPatch
{
    std::optional<TaskState> state;
    std::optional<std::optional<WaitReason>> waitingFor;
    std::optional<qint64> neededBytes;
    std::optional<std::optional<Error>> error;
    std::optional<QString> name;
    std::optional<QString> revision;
    std::optional<QUrl> baseUrl;
    std::optional<QStringList> mirrors;
    std::optional<TaskPriority> priority;
    std::optional<qint64> queuePosition;
    std::optional<qint64> rateLimit;
    std::optional<UnpackWish> unpack{};
    bool raiseEpoch = false;
};

/// Why a task may come back: what delete leaves behind until the grace period is over.
struct Tombstone
{
    QString uid;
    TaskId task;
    TenantId tenant;
    StorageId storage;
    QString name;
    QString revision;
    qint64 deletedMs = 0;
};

struct DeletableFile
{
    ItemId item;
    QString path;
    ItemState state = ItemState::Pending;
    std::optional<LinkMethod> strategy;
    ObjectId object;
    std::optional<Sha256> sha256;
    qint64 generation = 0;
    qint64 size = -1;
    qint64 refcount = 0; ///< of the object
    quint64 inode = 0;   ///< fingerprint baseline of the object, 0: unknown
    qint64 mtimeNs = 0;
    qint64 ctimeNs = 0;
    quint64 placedInode = 0; ///< of a copy or reflink as it was made, 0: unknown
    qint64 placedMtimeNs = 0;
    std::optional<PackRange> packed; ///< where the object is, if it has no file of its own
    QString part;                    ///< the name of its staged part, if it has one
};

/// Tasks. All methods run inside the session's transaction; those that write need a writing one.
class TaskTable
{
public:
    explicit TaskTable(Session &session) : m_session(session) {}

    Result<TaskId> insert(const NewTask &task);
    /// The primitive of behaviour S1.1: one UPDATE with id and expected rev in its WHERE. Conflict if the rev is
    /// another one or the transition table forbids the change (from the state that stands), NotFound if there is no
    /// such task.
    Result<Task> update(TaskId id, qint64 expectedRev, const TaskPatch &patch);

    Result<Task> get(TaskId id);                  ///< of any tenant
    Result<Task> get(TenantId tenant, TaskId id); ///< NotFound if it belongs to another tenant
    Result<std::vector<Task>> list(TenantId tenant, std::optional<TaskState> state = {});
    /// By id, from behind `after`; a negative limit is none.
    Result<std::vector<Task>> page(TenantId tenant, TaskId after, int limit);
    /// The first of a state in the order in which tasks are begun.
    Result<std::vector<Task>> firstToBegin(TenantId tenant, TaskState state, int limit);
    /// The number of the newest change of any task, whoever made it; what a running task counts is none.
    Result<qint64> lastChange();
    /// Tasks of any tenant that came, went or changed behind that number, the earliest change first.
    Result<std::vector<TaskId>> changedSince(qint64 change);
    /// Of every tenant, by state, oldest first.
    Result<std::vector<Task>> inState(TaskState state);
    /// Which source of a name the newest task of it was planned from; empty: there is none.
    Result<QString> lastAnswer(TenantId tenant, const QString &logicalName);
    /// The newest completed task of the collection in that storage, none if there is none.
    Result<std::optional<Task>> newestOf(TenantId tenant, StorageId storage, const QString &collectionKey);
    /// Tasks whose destination is `destination`, or lies inside it, or contains it.
    Result<std::vector<Task>> overlapping(StorageId storage, const QString &destination);
    /// Whether a task has exactly this folder.
    Result<bool> hasDestination(StorageId storage, const QString &destination);
    /// Whether a task of that name is being planned into exactly this folder; its items may not be there yet.
    Result<bool> isBeingPlanned(StorageId storage, const QString &destination, const QString &name);
    /// None, if all is well: whoever opens an item of a finished task again queues the task with it.
    Result<std::vector<Task>> completedWithOpenItems(StorageId storage);
    /// Whether the task is still that worker's plan.
    Result<bool> isPlannedBy(TaskId id, WorkerId planner);
    /// Planning tasks with their planner worker.
    Result<std::vector<std::pair<Task, WorkerId>>> planning();

    /// The smallest and the greatest position in the queue that a task of the tenant has.
    struct QueueEnds
    {
        qint64 first = 0, last = 0;
    };
    Result<QueueEnds> queueEnds(TenantId tenant);
    /// Moves everything from `position` on back by `count`.
    Status openQueue(TenantId tenant, qint64 position, qint64 count);

    /// Sets files, bytes and the counters that planning knows.
    Status setCounts(TaskId id, const TaskCounts &counts);
    /// Adds to the running counters.
    Status addCounts(TaskId id, const TaskCounts &delta);

    Status insertTombstone(const Tombstone &tombstone);
    Result<Tombstone> tombstone(TenantId tenant, TaskId id);
    Result<std::vector<Tombstone>> tombstones();
    /// What a sweep may forget: deleted before `deletedBeforeMs`, and sighted so before `sightedBeforeBootMs` of this
    /// boot or in an earlier one. Sights those that are not yet; part of a write transaction.
    Result<std::vector<Tombstone>> dueTombstones(StorageId storage, qint64 deletedBeforeMs, qint64 sightedBeforeBootMs);
    Status removeTombstone(TaskId id);
    /// REQUIRES: no items left. Removes the row of a deleting or planning task.
    Status remove(TaskId id);

private:
    Session &m_session;
};

} // namespace heirloom
