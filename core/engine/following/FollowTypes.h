// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/follow/Subscription.h"
#include "model/follow/SyncReport.h"
#include "model/follow/TaskNews.h"

// What goes in and out of the Engine about sources that are followed. Immutable once handed over; free to cross
// threads.
namespace heirloom {

struct FollowRequest
{
    QString source;           ///< as `add` takes it
    QString workingDirectory; ///< relative local files are resolved against it
    QString storage;          ///< name, empty: the default
    QString name;             ///< empty: one that is free, after the source
    QString subdir;           ///< below the storage's root; empty: as `add` chooses
    QStringList includes, excludes;
    FollowTerms terms;
};

struct SyncOptions
{
    bool takesOlder = false;   ///< also a revision older than one that was there
    bool takesDeleted = false; ///< also the revision that the user deleted
    bool isByItself = false;   ///< nobody waits for it: it is skipped while another process is at it, and asks first
                               ///< where the user wants to be asked
};

/// The types that reports of its syncs have. A stack that was never taken is not known as one.
QStringList typesOf(const Subscription &subscription);

/// How a sync began.
struct SyncStart
{
    Subscription subscription; ///< as it stands now
    TaskId task;               ///< to be run; none: there is nothing to do
    bool wasLeftAlone = false; ///< another process is at it, and nobody wanted to wait
};

/// How a sync ended.
struct SyncOutcome
{
    Subscription subscription;
    std::optional<SyncRun> run; ///< none: nothing was taken
    bool isOver = true;         ///< false: its task is not done, it waits or was paused
};

} // namespace heirloom
