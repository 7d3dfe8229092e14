// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heirloom {

/// Numbers and times as people of the current locale write them. Pure functions, GUI thread.
namespace Format {

/// Decimal units, three digits at most: "812 B", "1.2 GB", "412 GB".
QString size(qint64 bytes);
/// A sum in which the sizes of `unknown` files are missing: "at least 1.2 GB", "sizes not known yet".
QString size(qint64 bytes, qint64 unknown);
/// "84.0 MB/s"; empty below 1 kB/s: nothing moves.
QString speed(qint64 bytesPerSecond);
/// "9 seconds left", "2 min left"; empty if unknown (-1).
QString timeLeft(qint64 seconds);
/// "6 hours", "1 day", "2 weeks": in the largest unit that fits without a rest.
QString interval(qint64 seconds);
/// "1,000 files".
QString files(qint64 count);
/// "999 files, 47.0 GB".
QString amount(qint64 files, qint64 bytes);
/// "2 files, sizes not known yet".
QString amount(qint64 files, qint64 bytes, qint64 unknown);
/// A count alone: "1,000".
QString number(qint64 count);
/// "61 %", as the language writes it.
QString percent(int share);
/// "today, 09:12", "13 Nov", "13 Nov 2024", seen from `nowMs`. Milliseconds since the epoch, shown in local time.
QString when(qint64 atMs, qint64 nowMs);
/// "20 Nov 09:14": a column of times.
QString stamp(qint64 atMs);
/// "4 December".
QString day(qint64 atMs);

} // namespace Format
} // namespace heirloom
