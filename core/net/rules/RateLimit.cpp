// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rules/RateLimit.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr qint64 longestSeconds = 86'400;

/// Digits alone; as many as a time since 1970 may have.
std::optional<qint64> number(const QByteArray &text)
{
    const bool isDigits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isDigits && !text.isEmpty() && text.size() <= 12 ? std::optional(text.toLongLong()) : std::nullopt;
}

/// The `t` of one limit, if its `r` is 0.
std::optional<qint64> secondsOf(const QByteArray &limit)
{
    std::optional<qint64> remaining, seconds;
    for (const QByteArray &part : limit.split(';')) {
        const QByteArray parameter = part.trimmed();
        if (parameter.startsWith("r="))
            remaining = number(parameter.mid(2));
        else if (parameter.startsWith("t="))
            seconds = number(parameter.mid(2));
    }
    return remaining == 0 ? seconds : std::nullopt;
}

qint64 waitMs(qint64 seconds)
{
    return std::clamp<qint64>(seconds, 0, longestSeconds) * 1000;
}

} // namespace

std::optional<qint64> rateLimitWaitMs(const HttpResponse &response, qint64 nowMs)
{
    std::optional<qint64> longest;
    for (const QByteArray &limit : response.header("RateLimit").split(','))
        longest = std::max(longest, secondsOf(limit)); // none is less than any number
    if (longest)
        return waitMs(*longest + 1); // both clocks count whole seconds
    const auto reset = number(response.header("X-RateLimit-Reset").trimmed());
    if (reset && number(response.header("X-RateLimit-Remaining").trimmed()) == 0)
        return waitMs(*reset - nowMs / 1000 + 1);
    return std::nullopt;
}

} // namespace heirloom
