// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>

namespace archiver {

/// A pack is an uncompressed tar (POSIX ustar), its members sorted by their names, each of which is the SHA-256 of the
/// member's bytes in lower-case hex; modes, owners and times are the same in all of them. So its bytes follow from its
/// contents, and every tar program reads it.
inline bool isMemberName(const QString &name)
{
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                      (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

/// The descriptor on which the main program hands over the file to work on.
constexpr int handedFile = 3;
/// The most that the size field of a tar header holds.
constexpr qint64 largestMember = 077777777777LL;

} // namespace archiver
