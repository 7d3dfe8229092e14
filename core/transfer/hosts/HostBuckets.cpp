// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/hosts/HostBuckets.h"

namespace heirloom {

void HostBuckets::setLimits(const HostLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    m_limits = limits;
    for (const auto &[host, bucket] : m_buckets) {
        if (const auto limiter = bucket.limiter.lock())
            limiter->setRate(limits.rateOf(bucket.url));
    }
}

std::shared_ptr<RateLimiter> HostBuckets::bucketFor(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const std::lock_guard lock(m_mutex);
    const auto found = m_buckets.find(host);
    if (auto known = found == m_buckets.end() ? nullptr : found->second.limiter.lock())
        return known;
    std::erase_if(m_buckets, [](const auto &entry) { return entry.second.limiter.expired(); });
    auto limiter = std::make_shared<RateLimiter>(m_clock);
    limiter->setRate(m_limits.rateOf(url));
    m_buckets[host] = {url, limiter};
    return limiter;
}

} // namespace heirloom
