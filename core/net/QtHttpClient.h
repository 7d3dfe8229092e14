// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "net/address/AddressRules.h"
#include "net/proxy/Proxies.h"
#include "net/rules/Credentials.h"

namespace heirloom {

/// HttpClient over QNetworkAccessManagers: keep-alive; HTTP/2 for small bodies where the server offers it over TLS; at
/// most six HTTP/1.1 connections per host, and as many for small bodies over plain http that needs no proxy. What
/// exceeds them waits without its inactivity clock running.
///
/// The head of an answer must be complete an inactivity timeout after the request went out, and has less than 100
/// fields and less than 256 KiB; a longer one is Corrupt, an endless one a Timeout. Until then Qt reads and keeps what
/// comes of it, byte by byte: that, times the timeout, is the memory and the time of one processor a request can cost.
/// Where plain http goes directly and the body is not known to be small, that is about 4 MB a second; elsewhere up to
/// some tens.
/// A body must bring 1 KiB in two timeouts, or what the request's SpeedWatch wants in place of that, not counting the
/// time in which it is paused; at most 2 MiB of it are kept then. Other servers' requests are not held up meanwhile.
///
/// Each request carries what `credentials` have for its origin, until a redirect leads to another. Each hop goes
/// through the proxy that `proxies` name for it (without any: directly).
///
/// What a server names is contacted only where `rules` let it (Denied; AddressCheck says what that can see). Never
/// continues past a TLS error, keeps no cookies and no passwords, decodes no content coding (one that was not asked for
/// is Corrupt). A longer body than declared is cut at the declared length.
/// Needs an event loop on its thread. Requests still running when it is destroyed end without finished().
class QtHttpClient final : public HttpClient
{
public:
    explicit QtHttpClient(AddressRules rules = {}, std::shared_ptr<const Credentials> credentials = {},
                          std::shared_ptr<const Proxies> proxies = {});
    ~QtHttpClient() override;
    /// What Qt speaks TLS with: "openssl"; empty: nothing, so that no https link works.
    static QString tlsBackend();
    std::unique_ptr<HttpTransfer> get(const HttpRequest &request, HttpHandler &handler) override;
    void neverPipeline(const QUrl &url) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace heirloom
