// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/speed/SpeedWatch.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace heirloom {

/// One GET. Redirects are followed by the client itself, hop by hop (store.md, T12, T13): at most 10, never from https
/// to http, never to another scheme than http(s), each one named by the hop before it. `headers` go to the origin of
/// `url` only and are not restored later, but for Accept, Range and the If-… conditions: they hold no secret, and a
/// resume must reach the server behind a redirect. User information in `url` is sent as Basic credentials under the
/// same rule.
struct HttpRequest
{
    QUrl url;
    QList<QPair<QByteArray, QByteArray>>
        headers;                      ///< Range, If-Range, If-None-Match…; Accept-Encoding is always identity
    int inactivityTimeoutMs = 30'000; ///< no byte for so long is a Timeout
    qint64 maxBodyBytes = -1;         ///< more than that is Corrupt and ends the request; -1: no cap
    bool allowLocalFiles = false;     ///< `file:` URLs, for manifests that themselves are local
    bool mayPipeline = false; ///< may be sent behind others on their connection (RFC 9112, 9.3.2); for small bodies, of
                              ///< which the caller can tell whether they are what was asked for
    QUrl namedBy;             ///< the manifest that names `url`, see AddressRules; empty: the user does
    std::shared_ptr<SpeedWatch> speed; ///< goes on from request to request of a connection; null: one of its own
};

/// An answer that only led elsewhere.
struct HttpRedirect
{
    QUrl url; ///< whose answer it is
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// Status line and headers of the final hop.
struct HttpResponse
{
    int status = 0; ///< 200 for a local file
    QUrl finalUrl;
    QList<QPair<QByteArray, QByteArray>> headers;
    QList<HttpRedirect> redirects{}; ///< on the way there, in order
    bool isPipelined = false;        ///< a server that mixes answers up may mean another request

    /// The value of the first header of that name (any case), empty if none.
    QByteArray header(QByteArrayView name) const;
    /// Content-Length, -1 if absent, negative or not a number below 2^62.
    qint64 contentLength() const;
    /// The strong ETag, else a Last-Modified that is at least one second older than Date (RFC 9110, 8.8.2.2), else
    /// empty: what may stand in If-Range.
    QByteArray strongValidator() const;
    /// `Content-Range: bytes a-b/total`; none if it is missing or malformed. A total of `*` is -1. The form of a 416,
    /// `bytes */total`, has first 0 and last -1.
    struct ContentRange
    {
        qint64 first = 0;
        qint64 last = 0;
        qint64 total = -1;
    };
    std::optional<ContentRange> contentRange() const;
    /// How long to wait before asking again, in milliseconds from now and capped to an hour; -1 if nothing usable is
    /// said. A request limit that is used up (RateLimit.h) counts before Retry-After (seconds or an HTTP date).
    qint64 retryAfterMs(qint64 nowMs) const;
};

/// Receives one response, always on the client's thread. `response` once, then `data` any number of times, then
/// `finished` exactly once; on failure `finished` alone may come. A status of 400 and above ends as an Http error:
/// response() is called for its headers (Retry-After, Content-Range), its body is dropped. Inside any callback the
/// HttpTransfer may be destroyed.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;
    /// Returning false stops the request: finished() follows with Cancelled.
    virtual bool response(const HttpResponse &response) = 0;
    virtual bool data(QByteArrayView bytes) = 0;
    /// Success only if the body was as long as Content-Length said. Without one (chunked, or ended by the connection) a
    /// cut body may look complete, so the caller must know a size or a digest, or parse something with an end.
    virtual void finished(const Status &status) = 0;
};

/// Stops the request when destroyed; finished() is not called any more then.
class HttpTransfer
{
public:
    virtual ~HttpTransfer() = default;
    /// Back-pressure: while paused no data() comes and the socket is not read beyond a small buffer.
    virtual void setPaused(bool paused) = 0;
};

/// The seam to HTTP. One client belongs to one thread (its creator's) and is used only there.
/// Implementations: QtHttpClient; a scripted one in tests.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual std::unique_ptr<HttpTransfer> get(const HttpRequest &request, HttpHandler &handler) = 0;
    /// The server of this address mixes up what is asked behind others: it is asked for one thing at a time from now
    /// on.
    virtual void neverPipeline(const QUrl &) {}
};

/// A response read by blocking calls, for code that parses as it reads (source drivers).
class HttpStream
{
public:
    virtual ~HttpStream() = default;
    virtual const HttpResponse &response() const = 0;
    /// Up to `buffer.size()` bytes; 0 at the complete end. Blocks; Cancelled when the stop token asks for it.
    virtual Result<qint64> read(std::span<char> buffer) = 0;
};

} // namespace heirloom
