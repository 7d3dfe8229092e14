// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/shared/RateLimiter.h"

#include <QTimer>
#include <functional>
#include <memory>

namespace heirloom {

/// Holds one connection back while the rate limit, or that of its server, is overdrawn. Lives on its lane's thread.
class Throttle
{
public:
    /// `changed` is called when reading may go on.
    Throttle(RateLimiter &limiter, std::function<void()> changed);
    /// What comes from now on is paid for here too.
    void setServer(std::shared_ptr<RateLimiter> limiter) { m_server = std::move(limiter); }
    /// Bytes have arrived.
    void spend(qint64 bytes);
    bool isHolding() const { return m_timer.isActive(); }

private:
    void look();

    RateLimiter &m_limiter;
    std::shared_ptr<RateLimiter> m_server; ///< null: not known yet
    const std::function<void()> m_changed;
    QTimer m_timer;
};

} // namespace heirloom
