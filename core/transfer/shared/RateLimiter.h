// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "model/RateSchedule.h"

#include <mutex>

namespace heirloom {

/// A token bucket for what arrives, of all transfers or of one task's: what comes is taken from it at once, and whoever
/// finds it overdrawn waits until it is filled again. So the sum over any time keeps to the rate, however large the
/// pieces and however many the connections. Thread-safe; owned by the transfer engine, or shared by a task's jobs.
class RateLimiter
{
public:
    explicit RateLimiter(const Clock &clock) : m_clock(clock) {}

    /// From now on and at any time, in bytes per second; 0: no limit. What was overdrawn before is forgiven.
    void setRate(qint64 bytesPerSecond);
    /// The same, but where the schedule says otherwise.
    void setRate(qint64 bytesPerSecond, const RateSchedule &schedule);
    /// At this moment.
    qint64 rate();
    /// Bytes have arrived. How long to wait before more is read, in milliseconds; 0: go on.
    qint64 spend(qint64 bytes);

private:
    void follow();
    void change(qint64 bytesPerSecond);
    void refill();

    const Clock &m_clock;
    std::mutex m_mutex; ///< guards what follows
    RateSchedule m_schedule;
    qint64 m_otherwise = 0; ///< the rate where the schedule says nothing
    qint64 m_followedMs = 0;
    qint64 m_rate = 0;
    double m_balance = 0;  ///< bytes; negative: overdrawn
    qint64 m_filledMs = 0; ///< boot time of the last refill
};

} // namespace heirloom
