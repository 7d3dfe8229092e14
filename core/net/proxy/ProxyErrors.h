// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QNetworkProxy>
#include <optional>

class QNetworkReply;
class QUrl;

namespace heirloom {

class SocksBridge;

/// The Error for a reply that failed on its way through `proxy`, if it is the proxy that failed or that tells of the
/// failure. Always Network; names the proxy, never its login. A login that is missing or refused has the status 407 and
/// is not retryable. `bridge` leads through it, if it is SOCKS5. `isForwarded`: the connection is the proxy's own, no
/// tunnel.
std::optional<Error> proxyError(const QNetworkReply &reply, const QNetworkProxy &proxy, const SocksBridge *bridge,
                                bool isForwarded);

/// An error status of a request that the proxy passed on, or answered itself: only 407 tells.
Error forwardedRefusal(const Error &refusal, const QUrl &url, const QNetworkProxy &proxy);

/// Nothing came through it for so long; whether the proxy or the server is silent cannot be told.
Error proxySilence(const QUrl &url, const QNetworkProxy &proxy, const QString &problem);

} // namespace heirloom
