// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <stop_token>

namespace heirloom {

/// Blocking access to HTTP for worker threads (source drivers), over one HttpClient on a thread of its own.
/// Thread-safe. Never call it on the GUI or engine thread. Retries a request that fails before its first body byte,
/// with back-off and Retry-After.
class HttpFetcher
{
public:
    virtual ~HttpFetcher() = default;
    /// Waits for the response's headers. Where that fails with an Http error, `refusal` takes the head of the answer:
    /// servers with an API say in it what is wrong.
    virtual Result<std::unique_ptr<HttpStream>> open(const HttpRequest &request, std::stop_token stop,
                                                     HttpResponse *refusal = nullptr) = 0;
};

} // namespace heirloom
