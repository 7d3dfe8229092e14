// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/Hashing.h"
#include "io/SafePath.h"
#include "model/Manifest.h"

#include <QHash>

namespace heirloom {

/// The paths that a plan has taken, so that no two of them can become one file, and none a file where another needs a
/// folder, on any file system (store.md, T6). Keeps hashes instead of names: 16 bytes for each file and folder.
/// The hash is taken for the name, so it is the beginning of a SHA-256: Qt's own makes one of some thousands of names
/// that are numbered alike. It has a seed that no manifest can know, so that clashes cannot be provoked. Not
/// thread-safe.
class PathIndex
{
public:
    struct Clash
    {
        enum class Kind {
            SameEntry,  ///< the same path, size and content once more
            OneFile,    ///< both would be one file
            FileFolder, ///< one needs a folder where the other is a file
        };
        Kind kind = Kind::OneFile;
        quint32 earlier = 0; ///< number of the file that was there first
    };

    PathIndex();
    /// Takes the path of an entry for the file `files() + 1`, or tells what it clashes with and takes nothing.
    std::optional<Clash> take(const SafePath &path, const ManifestEntry &entry);
    /// How many files were taken; the last one's number.
    quint32 files() const { return m_files; }

private:
    struct Taken
    {
        quint32 file : 31;  ///< which file took it first, counted from 1
        quint32 folder : 1; ///< it is a folder, taken for a file below it
        quint32 entry;      ///< tells the same entry from one whose path is only equivalent
    };
    void add(QStringView text);
    void add(quint64 number);
    quint64 hash(QStringView text);
    quint32 hash(const ManifestEntry &entry);

    quint64 m_seed;
    Sha256Stream m_stream;
    quint32 m_files = 0;
    QHash<quint64, Taken> m_taken; ///< by the hash of the collision key
};

} // namespace heirloom
