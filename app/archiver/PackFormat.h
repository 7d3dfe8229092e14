// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>

namespace archiver {

/// Both are uncompressed tars (POSIX ustar), their members in the order in which they are given; modes, owners and
/// times are the same in all of them, so their bytes follow from their contents, and every tar program reads them.
enum class Format {
    Pack,   ///< members are named by the SHA-256 of their bytes in lower-case hex, and sorted
    Export, ///< first "manifest.json", which describes a task, then "objects/<SHA-256>", sorted
};

inline QLatin1String manifestName()
{
    return QLatin1String("manifest.json");
}
inline QLatin1String objectsFolder()
{
    return QLatin1String("objects/");
}

inline bool isDigest(const QString &name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

inline bool isMemberName(Format format, const QString &name)
{
    if (format == Format::Pack)
        return isDigest(name);
    return name == manifestName() || (name.startsWith(objectsFolder()) && isDigest(name.mid(objectsFolder().size())));
}

/// The descriptor on which the main program hands over the file to work on.
constexpr int handedFile = 3;
/// The most that the size field of a tar header holds.
constexpr qint64 largestMember = 077777777777LL;

} // namespace archiver
