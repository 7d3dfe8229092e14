// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/shared/Throttle.h"

#include <algorithm>
#include <chrono>

namespace heirloom {

namespace {

/// So that a limit that was lifted is felt soon.
constexpr qint64 longestMs = 1000;

} // namespace

Throttle::Throttle(std::vector<RateLimiter *> limiters, std::function<void()> changed)
    : m_limiters(std::move(limiters)), m_changed(std::move(changed))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] { look(); });
}

void Throttle::spend(qint64 bytes)
{
    qint64 delay = m_server ? m_server->spend(bytes) : 0;
    for (RateLimiter *limiter : m_limiters) {
        if (limiter)
            delay = std::max(delay, limiter->spend(bytes));
    }
    if (delay > 0 && !m_timer.isActive())
        m_timer.start(std::chrono::milliseconds(std::min(delay, longestMs)));
}

void Throttle::look()
{
    spend(0);
    if (!m_timer.isActive())
        m_changed();
}

} // namespace heirloom
