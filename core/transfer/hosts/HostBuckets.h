// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/hosts/HostLimits.h"
#include "transfer/shared/RateLimiter.h"

#include <memory>

namespace heirloom {

/// The token bucket of each server that is being used, beside the one for all. Thread-safe; owned by the transfer
/// engine.
class HostBuckets
{
public:
    explicit HostBuckets(const Clock &clock) : m_clock(clock) {}

    /// Takes effect at once, for buckets that were handed out too.
    void setLimits(const HostLimits &limits);
    /// One for all connections to the host. Also where there is no limit, since one may come. It is never overdrawn
    /// when its last user lets go, because that one waited: so nothing is forgotten with it.
    std::shared_ptr<RateLimiter> bucketFor(const QUrl &url);

private:
    struct Bucket
    {
        QUrl url;
        std::weak_ptr<RateLimiter> limiter;
    };

    const Clock &m_clock;
    std::mutex m_mutex; ///< guards what follows
    HostLimits m_limits;
    std::map<QString, Bucket> m_buckets; ///< by host
};

} // namespace heirloom
