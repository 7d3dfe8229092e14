// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

namespace heirloom {

/// The target of `Link: <…>; rel="next"` (RFC 8288), absolute; none if the list ends with this page. Several Link
/// fields, or several links in one, are looked through in order. Source if the target is no usable address, or lies at
/// another origin than `page`: a list does not go on elsewhere. Pure.
Result<std::optional<QUrl>> nextPage(const HttpResponse &response, const QUrl &page);

} // namespace heirloom
