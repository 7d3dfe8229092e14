// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/shared/Throttle.h"

#include <algorithm>
#include <chrono>

namespace heirloom {

namespace {

/// So that a limit that was lifted is felt soon.
constexpr qint64 longestMs = 1000;

} // namespace

Throttle::Throttle(RateLimiter &limiter, std::function<void()> changed)
    : m_limiter(limiter), m_changed(std::move(changed))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] { look(); });
}

void Throttle::spend(qint64 bytes)
{
    const qint64 delay = std::max(m_limiter.spend(bytes), m_server ? m_server->spend(bytes) : 0);
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
