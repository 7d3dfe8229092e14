// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

namespace heirloom {

/// Pure rules for following redirects by hand (store.md, T12, T13).
namespace redirect {

constexpr int maxHops = 10;

/// 301, 302, 303, 307 and 308.
bool isRedirect(int status);

/// The absolute target of `location` seen from `from`, without user information. Source: no or an unusable location,
/// one from https to http, or one to anything but http(s).
Result<QUrl> target(const QUrl &from, const QByteArray &location);

/// The same scheme, host and port.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// What of `headers` may be sent to an origin other than the one they were meant for.
QList<QPair<QByteArray, QByteArray>> portableHeaders(const QList<QPair<QByteArray, QByteArray>> &headers);

} // namespace redirect

} // namespace heirloom
