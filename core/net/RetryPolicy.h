// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <algorithm>
#include <optional>

namespace heirloom {

/// When to try a failed request again. Pure and immutable: time and chance come from the caller.
struct RetryPolicy
{
    int attempts = 5;                 ///< in all, the first one included
    qint64 backoffMs = 500;           ///< the first wait; doubled for each further one
    qint64 maxBackoffMs = 30'000;     ///< no wait of our own is longer
    qint64 longestWaitMs = 3'600'000; ///< a server that asks for a longer one is given up

    /// How long to wait after `attempt` (1, 2, …) failed with `error`; none: give up. `retryAfterMs` is what the server
    /// asked for (-1: nothing) and is never undercut. `random` in [0, 1) spreads the clients of a server that came
    /// back.
    std::optional<qint64> delayMs(int attempt, const Error &error, qint64 retryAfterMs, double random) const
    {
        if (attempt >= attempts || !error.isRetryable() || retryAfterMs > longestWaitMs)
            return std::nullopt;
        // 2^20 times any sensible first wait is beyond the cap, and shifting further would overflow.
        const qint64 full = std::min(maxBackoffMs, backoffMs << std::clamp(attempt - 1, 0, 20));
        const qint64 half = full / 2;
        const qint64 jittered = half + qint64(double(full - half) * random);
        return retryAfterMs >= 0 ? retryAfterMs + qint64(double(backoffMs) * random) : jittered;
    }
};

} // namespace heirloom
