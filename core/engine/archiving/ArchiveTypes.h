// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Error.h"
#include "model/Ids.h"
#include "model/States.h"

#include <QString>
#include <QStringList>
#include <optional>

// What archiving takes and tells. All immutable once handed over; all free to cross threads.
namespace heirloom {

/// What archiving a task would do now.
struct ArchivePreview
{
    qint64 files = 0;       ///< that leave the task's folder
    qint64 bytes = 0;       ///< of those; they stay in the store
    qint64 freedBytes = 0;  ///< the task's own copies: what the volume has more afterwards
    qint64 packedFiles = 0; ///< small contents that go into a pack
    qint64 packedBytes = 0;
};

struct ArchiveReport
{
    TaskId task;
    QStringList kept; ///< files that stay in the folder: the user changed them, or another task shows them
    std::optional<Sha256> pack;
    qint64 packedObjects = 0;
    qint64 packedBytes = 0;
    std::optional<Error> notPacked; ///< archived all the same
};

/// An archive from outside among the files of a task.
struct ArchiveLine
{
    QString path; ///< in the task's folder
    qint64 size = 0;
    UnpackWish wish = UnpackWish::Ask; ///< what the task or the user's choice for its type says
    enum class State { Whole, Wanted, Unpacked, Failed };
    State state = State::Whole;
    qint64 refused = 0;         ///< entries that could not become files
    std::optional<Error> error; ///< why it could not be unpacked
};

/// What is to be unpacked of a finished task. NotFound if one of the paths is no archive of it, or it has none.
struct UnpackRequest
{
    TaskId task;
    QStringList paths;   ///< empty: all of its archives
    bool always = false; ///< and what later revisions of it bring
};

struct ExportReport
{
    TaskId task;
    QString path;
    qint64 objects = 0; ///< contents in it
    qint64 bytes = 0;   ///< of the file
};

struct ImportRequest
{
    QString path;    ///< absolute
    QString storage; ///< empty: the default one
    QString subdir;  ///< where in it; empty: a folder of its name
    bool paused = false;
};

struct PackLine
{
    Sha256 key;
    QString collection; ///< empty: nothing tells whose it is
    qint64 objects = 0;
    qint64 bytes = 0; ///< of the file
};

struct ConsolidateReport
{
    bool skipped = false;
    qint64 packsBefore = 0;
    qint64 packsAfter = 0;
    std::optional<Sha256> key;
};

} // namespace heirloom
