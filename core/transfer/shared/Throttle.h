// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/shared/RateLimiter.h"

#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

namespace heirloom {

/// Holds one connection back while one of the rate limits that hold for it is overdrawn. Lives on its lane's thread.
class Throttle
{
public:
    /// `limiters` outlive it; null ones hold nothing back. `changed` is called when reading may go on.
    Throttle(std::vector<RateLimiter *> limiters, std::function<void()> changed);
    /// That of its server: what comes from now on is paid for there too.
    void setServer(std::shared_ptr<RateLimiter> limiter) { m_server = std::move(limiter); }
    /// Bytes have arrived.
    void spend(qint64 bytes);
    bool isHolding() const { return m_timer.isActive(); }

private:
    void look();

    const std::vector<RateLimiter *> m_limiters;
    std::shared_ptr<RateLimiter> m_server; ///< null: not known yet
    const std::function<void()> m_changed;
    QTimer m_timer;
};

} // namespace heirloom
