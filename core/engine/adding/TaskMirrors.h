// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "model/Task.h"

#include <QList>
#include <QUrl>

namespace heirloom {

/// Addresses a user gives for a task's files beside those of its source: http(s), without a password. Invalid: one of
/// them cannot be used.
Result<QStringList> checkedMirrors(const QStringList &texts);

/// The user's mirrors of one file of a task: the address itself where the task is one file, else the file's path below
/// it.
QList<QUrl> mirrorUrls(const Task &task, const QString &path);

/// Where the source has a file, in the order to try: the item's own links, else its path below the manifest.
QList<QUrl> sourceUrls(const QUrl &base, const QString &path, const QStringList &urls);

} // namespace heirloom
