// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heirloom {

// Paths as text, without looking at the disk.

/// The last component and the folder above it of an absolute path.
struct PathParts
{
    QString folder; ///< "/" at the top
    QString name;
};
PathParts splitPath(const QString &absolutePath);

/// An absolute path without ".", ".." and doubled or trailing slashes; a relative one starts at the working directory.
QString absolutePath(const QString &path);

/// The one exception: an absolute path with all links in it resolved, as far as there is something of that name.
QString realPath(const QString &path);

} // namespace heirloom
