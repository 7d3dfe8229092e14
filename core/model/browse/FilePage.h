// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Task.h"

namespace heirloom {

/// A page of what stands in one folder of a task, or of the files in all its folders that fit; by path, byte by byte.
struct FileQuery
{
    TaskId task;
    QString folder; ///< "docs/api/": with a slash at its end; empty: the task's own
    QString after;  ///< the last path that was seen, a folder's with its slash; empty: from the beginning
    int limit = 500;
    QString text;              ///< not empty: files of all folders with this in their path; * and ? stand for anything
    bool onlyProblems = false; ///< files of all folders that failed, or are tried again because something went wrong

    /// Whether files of all folders are meant.
    bool isFlat() const { return onlyProblems || !text.isEmpty(); }
};

/// A line of such a page.
struct FileLine
{
    QString path;             ///< below the task's destination; a folder's ends with a slash
    std::optional<Item> item; ///< none: a folder
};

} // namespace heirloom
