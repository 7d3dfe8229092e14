// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Error.h"
#include "model/Ids.h"
#include "model/States.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>
#include <tuple>
#include <vector>

namespace heirloom {

/// A folder on one volume whose store lives in `root/.heirloom`.
struct Storage
{
    StorageId id;
    TenantId tenant;
    QString name;
    QString root;     ///< absolute, without a trailing slash
    QString storeUid; ///< of the store that belongs there; another disk at the same place has another one
    LinkMethod link = LinkMethod::Auto;
    qint64 reserveBytes = 200'000'000; ///< never filled by downloads
    bool isDefault = false;
    QString dirtyReason; ///< not empty: a rollback failed, mutations are stopped until a repair
    qint64 rev = 1;
};

/// Running totals of one task. Bytes of unknown size count as 0 until they are known.
struct TaskCounts
{
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 filesDone = 0;
    qint64 bytesDone = 0;
    qint64 inheritedFiles = 0; ///< done without a download
    qint64 inheritedBytes = 0;
    qint64 downloadedFiles = 0;
    qint64 downloadedBytes = 0;
    qint64 filesFailed = 0;
    qint64 writtenBytes = 0; ///< to the disk: downloads, and copies of stored content; links and reflinks cost nothing
    bool operator==(const TaskCounts &) const = default;
};

/// A task as the ledger has it: one revision of one source, on its way into one folder. A value; never changed in
/// place.
struct Task
{
    TaskId id;
    QString uid; ///< names the task in the store, also after a rebuild of the ledger
    TenantId tenant;
    StorageId storage;
    CollectionId collection;
    QString collectionKey;
    QString name;
    QString source;      ///< as the user gave it, redacted
    QString answeredBy;  ///< where that is a name: the one of its sources that the task was planned from
    QString revision;    ///< empty if the source has none
    QString destination; ///< relative to the storage's root, '/' separated, validated
    QUrl baseUrl;        ///< what relative item URLs are resolved against
    QStringList mirrors; ///< where the user says that the same files are: tried before what the source names
    LinkMethod link = LinkMethod::Auto;
    TaskState state = TaskState::Planning;
    std::optional<WaitReason> waitingFor;
    qint64 neededBytes = 0; ///< while waiting for space: how much must become free
    TaskPriority priority = TaskPriority::Normal;
    qint64 queuePosition = 0;         ///< the smaller is begun first; only its order among others means anything
    qint64 rateLimit = 0;             ///< bytes per second for its downloads together; 0: as fast as it goes
    std::optional<UnpackWish> unpack; ///< of the archives it brings; unset: the user's choice for their type
    TaskId upgradeFrom;               ///< the revision it was compared with, if any
    TaskCounts counts;
    std::optional<Error> error;
    qint64 epoch = 1; ///< rises when the task is cancelled, deleted or retried; fences every claim of its items
    qint64 rev = 1;
    qint64 createdMs = 0;
    qint64 finishedMs = 0;
};

/// The order in which tasks are begun.
inline bool isBefore(const Task &one, const Task &other)
{
    return std::tie(one.priority, one.queuePosition, one.id) < std::tie(other.priority, other.queuePosition, other.id);
}

/// Where tasks are to go in the queue. Several that go together keep their order.
struct QueueMove
{
    enum class Place {
        Same,
        First, ///< of the tasks of their priority
        Last,  ///< likewise
        Before ///< another task, whose priority they get
    };
    std::optional<TaskPriority> priority;
    Place place = Place::Same;
    TaskId before;
};

/// One file of a task as the ledger has it.
struct Item
{
    ItemId id;
    TaskId task;
    QString path;     ///< relative to the task's destination, validated
    qint64 size = -1; ///< -1: unknown
    std::optional<Sha256> sha256;
    std::optional<ContentDigest> digest; ///< what the source states instead of a SHA-256
    QStringList urls;                    ///< empty: the path, relative to the task's base URL
    ItemState state = ItemState::Pending;
    std::optional<Origin> origin;
    std::optional<LinkMethod> strategy;
    int attempts = 0;
    std::optional<Error> error;
    ObjectId object;
    qint64 rev = 1;
};

/// A page of items in the order they were planned; `after` is the last id seen.
struct ItemQuery
{
    TaskId task;
    ItemId after;
    int limit = 1000;
    std::optional<ItemState> state;
};

} // namespace heirloom
