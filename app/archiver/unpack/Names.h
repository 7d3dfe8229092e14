// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace archiver {

/// How names are written that are no UTF-8.
enum class OldNames {
    Cp437,  ///< as the specification of zip has it
    Latin1, ///< the most frequent of what old tars hold
};

/// The longest path that is told, in bytes of UTF-8.
constexpr int longestPath = 4096;

/// A name of an entry as text, without a leading "./". Empty if it is none: there is nothing of it, it is too long, or
/// it is neither UTF-8 nor what `old` allows. Needs no converter of the system's, which would have to be loaded.
QString decodeName(const QByteArray &name, OldNames old);
/// For telling which entry it is about; some of it may be replaced.
QString shownName(const QByteArray &name);

} // namespace archiver
