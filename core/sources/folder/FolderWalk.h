// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"
#include "io/SafePath.h"

#include <functional>

namespace heirloom {

/// Walks a folder of the user's in name order, with all that lies in it, and hands over each regular file. Links and
/// special files, names that no task may have, and what Heirloom itself keeps there are told to `skipped`.
class FolderWalk
{
public:
    using Visit = std::function<Status(const SafePath &path, const FileStat &stat, const DirectoryPtr &folder)>;
    enum class Why {
        Name, ///< no task may have it
        Kind, ///< a link, a device, a pipe
    };
    using Skipped = std::function<Status(const QString &path, const Error &reason, Why why)>;

    FolderWalk(FileSystem &fs, DirectoryPtr root, Skipped skipped)
        : m_fs(fs), m_root(std::move(root)), m_skipped(std::move(skipped))
    {
    }
    /// This path is passed over silently.
    void ignore(const QString &path) { m_ignored = path; }
    /// Stops with the first error of its own, or that one of the two functions returns.
    Status run(const Visit &visit) { return walk({}, visit); }

private:
    Status walk(const SafePath &folder, const Visit &visit);
    Status visitOne(const SafePath &path, const DirectoryPtr &dir, const Visit &visit);

    FileSystem &m_fs;
    DirectoryPtr m_root;
    Skipped m_skipped;
    QString m_ignored;
};

} // namespace heirloom
