// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace heirloom {

namespace {

/// What may be saved up while nothing comes: enough for the pauses of a busy machine, too little to be seen as a burst.
constexpr double savedSeconds = 0.1;

} // namespace

void RateLimiter::setRate(qint64 bytesPerSecond)
{
    const std::lock_guard lock(m_mutex);
    m_rate = std::max<qint64>(bytesPerSecond, 0);
    m_balance = 0;
    m_filledMs = m_clock.bootMs();
}

qint64 RateLimiter::rate() const
{
    const std::lock_guard lock(m_mutex);
    return m_rate;
}

void RateLimiter::refill()
{
    const qint64 now = m_clock.bootMs();
    m_balance += double(now - m_filledMs) * double(m_rate) / 1000;
    m_balance = std::min(m_balance, double(m_rate) * savedSeconds);
    m_filledMs = now;
}

qint64 RateLimiter::spend(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_rate == 0)
        return 0;
    refill();
    m_balance -= double(bytes);
    return m_balance >= 0 ? 0 : qint64(std::ceil(-m_balance * 1000 / double(m_rate)));
}

} // namespace heirloom
