// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptions/PollSchedule.h"

#include <algorithm>

namespace heirloom {

namespace {
constexpr qint64 secondMs = 1000;
constexpr qint64 dayMs = 24 * 3600 * secondMs;
constexpr double spread = 0.1; ///< of an interval, to both sides

/// Without the spread.
qint64 intervalMs(qint64 everySeconds, int failures)
{
    const qint64 every = std::max<qint64>(1, everySeconds);
    const qint64 longest = std::max(every, PollSchedule::longestBackOffSeconds);
    qint64 seconds = every;
    for (int i = 0; i < failures && seconds < longest; ++i)
        seconds *= 2;
    return std::min(seconds, longest) * secondMs;
}
} // namespace

qint64 PollSchedule::next(qint64 nowMs, qint64 everySeconds, int failures, double random)
{
    const double interval = double(intervalMs(everySeconds, failures));
    return nowMs + qint64(interval * (1 - spread + 2 * spread * random));
}

bool PollSchedule::isStale(qint64 nowMs, qint64 checkedMs, qint64 everySeconds)
{
    return checkedMs > 0 && nowMs - checkedMs > std::max(3 * everySeconds * secondMs, dayMs);
}

} // namespace heirloom
