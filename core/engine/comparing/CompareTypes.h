// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/diff/RevisionDiff.h"

// What goes in and out of Engine::compare(). Immutable once handed over; free to cross threads.
namespace heirloom {

/// Which revisions are to be compared: a task with another one, or with what a source offers now.
struct CompareRequest
{
    TaskId from;
    TaskId to;                ///< none: a source
    QString source;           ///< empty: the one that the task `from` came from
    QString workingDirectory; ///< relative local files are resolved against it
    QString revision;         ///< of the source; empty: the one that it offers by itself
};

/// One side of a comparison.
struct ComparedRevision
{
    TaskId task; ///< none for what a source offers
    QString name;
    QString source; ///< as `add` takes it
    QString answeredBy;
    QString revision;
    bool isFolder = false; ///< a folder on this computer that was taken in: `adopt`, not `add`, takes it
};

struct ComparisonReport
{
    ComparedRevision from, to;
    std::shared_ptr<const RevisionDiff> diff;
    /// Of two tasks, what the diff says. Of a source, what adding it would download: all else is in the storage.
    qint64 downloadBytes = 0;
    qint64 rejected = 0; ///< entries of the source that no task could have; they are in no sum
};

/// What `add` takes to get what a task came from: its source as it is written down, a local file with its whole path.
/// A revision that this source names itself stays out where another one is wanted.
QString sourceOf(const Task &task, const QString &wantedRevision);

} // namespace heirloom
