// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineOptions.h"
#include "engine/UpkeepTypes.h"
#include "model/Plan.h"
#include "model/RecoveryReport.h"
#include "model/Task.h"
#include "model/browse/FilePage.h"
#include "model/browse/Revision.h"
#include "model/follow/SourceMark.h"
#include "model/follow/SyncReport.h"

#include <memory>
#include <vector>

// The values that go in and out of the Engine. All immutable once handed over; all free to cross threads.
namespace heirloom {

struct StorageSpec
{
    QString name;
    QString root;
    LinkMethod link = LinkMethod::Auto;
    qint64 reserveBytes = 200'000'000;
};

struct AddRequest
{
    QString source;           ///< URL, local file, as the user gave it
    QStringList links;        ///< not empty: files on the web that become one task together; `source` is the first
    QString workingDirectory; ///< relative local files are resolved against it
    QString storage;          ///< name, empty: the default
    QString revision;
    TaskId upgradeFrom; ///< none: the newest finished task of the same collection, if any
    /// A finished task that becomes what its source has now, in its place, instead of a new task; the storage, the
    /// folder and the name are its own then.
    TaskId amends;
    QString subdir; ///< empty: a free folder named after the source and revision
    QString name;   ///< empty: the source's
    QStringList includes, excludes;
    QStringList mirrors;            ///< addresses of the same files, tried before what the source names
    std::optional<LinkMethod> link; ///< unset: the storage's
    /// Archives that it brings; unset: as with the revision before, else the user's choice for their type.
    std::optional<UnpackWish> unpack{};
    bool paused = false;
    bool adopts = false;  ///< `source` is a folder on this computer (absolute), whose files are taken into the store
    bool moves = false;   ///< and it is to be moved in, see Engine::removeOriginals()
    int previewItems = 0; ///< preview(): how many planned items to hand back (0: none)
};

/// What a plan comes to, before or after it became a task.
struct PlanReport
{
    TaskId task; ///< none for a preview
    QString name;
    QString source;
    QString answeredBy; ///< where `source` is a name: the one of its sources that the plan is made of
    QString sourceKind;
    QString revision;
    QString destination; ///< relative to the storage's root
    QString storageRoot;
    TaskState state = TaskState::Ready;
    PlanTotals totals;
    qint64 freeBytes = 0;
    qint64 reserveBytes = 0;
    TaskId upgradeFrom;
    QString upgradeFromName;                               ///< "atlas r1", empty if there is none
    std::vector<RejectedEntry> rejected;                   ///< the first hundred
    std::shared_ptr<const std::vector<PlannedItem>> items; ///< of a preview, in plan order, possibly cut
    bool itemsCut = false;
    SourceMark mark; ///< of what was read, for followed sources
    struct Amended
    {
        qint64 added = 0, updated = 0, removed = 0, unchanged = 0;
        std::map<QString, SyncCounts> types; ///< the same by the types of a sync's report
        QStringList keptFiles;               ///< left the revision, but the user has changed them
    };
    std::optional<Amended> amended; ///< of a task that was planned anew in its place
};

/// A task with what changes by the second. `task` is the ledger's row with live counters added.
struct TaskSnapshot
{
    Task task;
    qint64 bytesPerSecond = 0;
    qint64 liveBytes = 0;     ///< what files that are not done yet have already, from earlier runs too
    qint64 etaSeconds = -1;   ///< -1: unknown
    bool isUnpacking = false; ///< its files are there, and an archive among them is read
};

/// A server that files of a task come from or may come from. What it did is counted since the program started.
struct TaskServer
{
    QString host;    ///< with the port where that is not the usual one; empty: this computer
    QString address; ///< one of its addresses, without what may be secret in it
    bool byUser = false;
    qint64 bytes = 0;
    qint64 bytesPerSecond = 0;
    int connections = 0;
    int failures = 0;
    std::optional<Error> lastError;
    qint64 asideUntilMs = 0; ///< others go first until then, since the epoch; 0: it is used
};

struct DeleteOptions
{
    bool keepFiles = false; ///< the visible files stay as they are and belong to the user
    bool now = false;       ///< what nobody else needs is reclaimed at once
};

struct DeleteReport
{
    TaskId task;
    qint64 releasedReferences = 0;
    qint64 reclaimableBytes = 0;
    qint64 reclaimedBytes = 0; ///< with `now`
    QStringList kept;          ///< files the user had changed: left in place
};

struct RunOptions
{
    TaskId only;               ///< none: every queued task
    std::vector<TaskId> these; ///< likewise, of several
    int parallelTasks = 0;     ///< 0: the engine's
    bool untilIdle = false;    ///< end when nothing is left that can be done (the command line); else stay (the window)
};

struct WaitingTask
{
    TaskId task;
    WaitReason reason = WaitReason::Space;
    qint64 neededBytes = 0;
    std::optional<Error> error; ///< what is missing where it is not bytes
};

struct RunSummary
{
    std::vector<TaskId> completed, failed, cancelled;
    std::vector<WaitingTask> waiting;
    qint64 downloadedBytes = 0; ///< over the network
    qint64 downloadedFiles = 0;
    qint64 inheritedBytes = 0;
    qint64 inheritedFiles = 0;
    qint64 failedFiles = 0;
    qint64 notUnpacked = 0;          ///< archives, and entries of others
    std::optional<Error> firstError; ///< of the first failed item or task, or of an archive
    bool anyDone = false;            ///< some files of failed tasks were completed
};

} // namespace heirloom
