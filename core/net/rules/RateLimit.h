// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

namespace heirloom {

/// How long until a server's request limit is renewed, in milliseconds from now and capped to an hour; none if the
/// answer does not say that it is used up. Understands `RateLimit: "name";r=0;t=SECONDS` (the IETF's draft), and
/// `X-RateLimit-Remaining: 0` with `X-RateLimit-Reset: TIME` in seconds since 1970. Pure.
std::optional<qint64> rateLimitWaitMs(const HttpResponse &response, qint64 nowMs);

} // namespace heirloom
