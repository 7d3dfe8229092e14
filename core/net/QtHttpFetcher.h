// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "net/HttpFetcher.h"
#include "net/RetryPolicy.h"
#include "net/address/AddressRules.h"
#include "net/proxy/Proxies.h"
#include "net/rules/Credentials.h"

namespace heirloom {

/// HttpFetcher over one QtHttpClient on a thread of its own. A stream buffers at most about 1 MiB; then the server
/// waits. open() returns when the first body byte (or the end) is there, so that whatever fails before can be tried
/// again. Streams may outlive the fetcher: reading them gives Cancelled then. A stream belongs to one thread at a time.
class QtHttpFetcher final : public HttpFetcher
{
public:
    explicit QtHttpFetcher(const Clock &clock, RetryPolicy policy = {}, AddressRules rules = {},
                           std::shared_ptr<const Credentials> credentials = {},
                           std::shared_ptr<const Proxies> proxies = {});
    ~QtHttpFetcher() override; ///< stops the thread; calls that are blocked return Cancelled
    Result<std::unique_ptr<HttpStream>> open(const HttpRequest &request, std::stop_token stop,
                                             HttpResponse *refusal = nullptr) override;

    /// The same thread and connections under another policy. REQUIRES: this one outlives it.
    std::unique_ptr<HttpFetcher> with(RetryPolicy policy);

private:
    class Under;
    class Loop;
    class Channel;
    class Stream;

    Result<std::unique_ptr<HttpStream>> openUnder(const RetryPolicy &policy, const HttpRequest &request,
                                                  std::stop_token stop, HttpResponse *refusal);

    const Clock &m_clock;
    RetryPolicy m_policy;
    std::shared_ptr<Loop> m_loop;
};

} // namespace heirloom
