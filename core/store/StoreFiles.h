// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

namespace heirloom::storefiles {

// What the parts of ObjectStore share: its folders and files on the disk. Stateless; any thread that may touch files.

constexpr char homeName[] = ".heirloom";
constexpr quint32 privateDirectory = 0700;
constexpr quint32 privateFile = 0600;
constexpr quint32 objectMode = 0444;

inline bool isAbsent(const Error &error)
{
    return error.code == ErrorCode::NotFound;
}

inline Status goneIsFine(Status status)
{
    return !status && isAbsent(status.error()) ? Status{} : status;
}

/// Opens a directory of the store and makes it first if it is missing; `isNew` tells that its parent must be synced.
Result<DirectoryPtr> openOrMake(FileSystem &fs, const DirectoryPtr &parent, const QByteArray &name, bool &isNew);

/// Calls `visit` with the stat of every entry; an entry that vanishes meanwhile was not there.
Status forEachEntry(FileSystem &fs, const DirectoryPtr &dir,
                    const std::function<Status(const QByteArray &name, const FileStat &stat)> &visit);

using Body = std::function<Status(const std::function<Status(QByteArrayView)> &write)>;
/// Writes a file in `staging` and renames it to `name`, replacing an older one unless `replace` is false (Conflict).
/// Whole and durable on return; after a failure the older one is still there.
Status writeWhole(FileSystem &fs, const DirectoryPtr &staging, const DirectoryPtr &dir, const QByteArray &name,
                  const Body &body, bool replace = true);

} // namespace heirloom::storefiles
