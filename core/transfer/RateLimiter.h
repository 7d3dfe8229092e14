// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <mutex>

namespace heirloom {

/// A token bucket for all that arrives: what comes is taken from it at once, and whoever finds it overdrawn waits until
/// it is filled again. So the sum over any time keeps to the rate, however large the pieces and however many the
/// connections. Thread-safe; owned by the transfer engine.
class RateLimiter
{
public:
    explicit RateLimiter(const Clock &clock) : m_clock(clock) {}

    /// From now on, in bytes per second; 0: no limit. What was overdrawn before is forgiven.
    void setRate(qint64 bytesPerSecond);
    qint64 rate() const;
    /// Bytes have arrived. How long to wait before more is read, in milliseconds; 0: go on.
    qint64 spend(qint64 bytes);

private:
    void refill();

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    qint64 m_rate = 0;
    double m_balance = 0;  ///< bytes; negative: overdrawn
    qint64 m_filledMs = 0; ///< boot time of the last refill
};

} // namespace heirloom
