// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/shared/RateLimiter.h"

#include <QTimer>
#include <functional>

namespace heirloom {

/// Holds one connection back while the rate limit is overdrawn. Lives on its lane's thread.
class Throttle
{
public:
    /// `changed` is called when reading may go on.
    Throttle(RateLimiter &limiter, std::function<void()> changed);
    /// Bytes have arrived.
    void spend(qint64 bytes);
    bool isHolding() const { return m_timer.isActive(); }

private:
    void look();

    RateLimiter &m_limiter;
    const std::function<void()> m_changed;
    QTimer m_timer;
};

} // namespace heirloom
