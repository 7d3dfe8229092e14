// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace heirloom {

/// When a followed source is looked at. Pure: times and chance come from the caller. Times are those of the wall clock
/// in milliseconds since the epoch, because they outlive the boot and mean something to people; that it may jump is
/// dealt with here.
///
///  * Behind a look the next one is an interval later, a tenth more or less: many that were due together drift apart.
///  * After failures the interval doubles, up to a day or the interval itself if that is longer.
///  * However many were missed (the computer slept, the clock jumped ahead), one look makes up for them.
///  * One that lies further ahead than next() ever sets it is due: the clock was wrong when it was set. That is found
///    where the rows are (SubscriptionTable::due).
class PollSchedule
{
public:
    static constexpr qint64 longestBackOffSeconds = 24 * 3600;

    /// When to look again. `failures` in a row so far; `random` in [0, 1).
    static qint64 next(qint64 nowMs, qint64 everySeconds, int failures, double random);
    /// Whether that is a long time without an answer, so that what is there may be old: three intervals, at least a
    /// day.
    static bool isStale(qint64 nowMs, qint64 checkedMs, qint64 everySeconds);
};

} // namespace heirloom
