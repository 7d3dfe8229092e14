// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/shared/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace heirloom {

namespace {

/// What may be saved up while nothing comes: enough for the pauses of a busy machine, too little to be seen as a burst.
constexpr double savedSeconds = 0.1;

constexpr qint64 followEveryMs = 1000;

} // namespace

void RateLimiter::setRate(qint64 bytesPerSecond)
{
    setRate(bytesPerSecond, {});
}

void RateLimiter::setRate(qint64 bytesPerSecond, const RateSchedule &schedule)
{
    const std::lock_guard lock(m_mutex);
    m_schedule = schedule;
    m_otherwise = std::max<qint64>(bytesPerSecond, 0);
    change(m_otherwise);
    m_followedMs = m_clock.bootMs() - followEveryMs;
    follow();
}

qint64 RateLimiter::rate()
{
    const std::lock_guard lock(m_mutex);
    follow();
    return m_rate;
}

/// The schedule goes by the wall clock, which may jump: it is looked at again and again.
void RateLimiter::follow()
{
    const qint64 now = m_clock.bootMs();
    if (m_schedule.isEmpty() || now - m_followedMs < followEveryMs)
        return;
    m_followedMs = now;
    const qint64 rate = m_schedule.rateAt(QDateTime::fromMSecsSinceEpoch(m_clock.wallMs())).value_or(m_otherwise);
    if (rate != m_rate)
        change(rate);
}

void RateLimiter::change(qint64 bytesPerSecond)
{
    m_rate = bytesPerSecond;
    m_balance = 0;
    m_filledMs = m_clock.bootMs();
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
    follow();
    if (m_rate == 0)
        return 0;
    refill();
    m_balance -= double(bytes);
    return m_balance >= 0 ? 0 : qint64(std::ceil(-m_balance * 1000 / double(m_rate)));
}

} // namespace heirloom
