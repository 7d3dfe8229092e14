// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "io/SafePath.h"

#include <QHash>

namespace heirloom {

/// The paths that a plan has taken, so that no two of them can become one file, and none a file where another needs a
/// folder, on any file system (store.md, T6). Keeps hashes instead of names: 16 bytes for each file and folder.
/// The hash has a seed of its own that no manifest can know, so that clashes cannot be provoked.
class PathIndex
{
public:
    PathIndex();
    /// Takes the path, or refuses it as Invalid and says beside which earlier file it cannot stand.
    Status take(const SafePath &path);

private:
    struct Taken
    {
        quint32 file : 31;  ///< which file took it first, counted from 1
        quint32 folder : 1; ///< it is a folder, taken for a file below it
        quint32 spelling;   ///< tells the same path from one that is only equivalent
    };
    quint64 hash(QStringView text) const;
    Error clash(const SafePath &path, const Taken &earlier) const;

    quint64 m_seed;
    quint32 m_files = 0;
    QHash<quint64, Taken> m_taken; ///< by the hash of the collision key
};

} // namespace heirloom
