// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

class QNetworkRequest;

namespace heirloom {

/// Whether a request may be sent at all: http(s) with a host and a port, a local file where that is allowed, and no
/// header that would end early. Pure.
Status checkRequest(const HttpRequest &request);

/// Credentials written into the URL become the header that the redirect rules know how to drop.
void moveUserInfoToHeader(HttpRequest &request);

/// A body of at most so many bytes is read without back-pressure, for it fits into memory.
inline constexpr qint64 smallBodyBytes = 2 << 20;
bool hasSmallBody(const HttpRequest &request);

/// The same for Qt: no redirects, cookies, stored passwords or caches of its own, and nothing coded. HTTP/2 is allowed
/// for small bodies alone: Qt takes whatever comes over it into memory, however much is read of it.
QNetworkRequest networkRequest(const HttpRequest &request);

} // namespace heirloom
