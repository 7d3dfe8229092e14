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

/// The same for Qt: no redirects, cookies, stored passwords or caches of its own, and nothing coded.
QNetworkRequest networkRequest(const HttpRequest &request);

} // namespace heirloom
