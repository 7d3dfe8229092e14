// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"

#include <vector>

namespace heirloom {

/// One link of a `Link` field (RFC 8288), as untrusted as it came.
struct Link
{
    QByteArray target;                               ///< between the angle brackets
    QByteArray relations;                            ///< lower case, separated by blanks
    QList<QPair<QByteArray, QByteArray>> parameters; ///< names in lower case, without `rel`

    bool has(const QByteArray &relation) const { return relations.split(' ').contains(relation); }
    /// The first of that name, empty if there is none or it has no value.
    QByteArray parameter(const QByteArray &name) const;
};

/// Of all Link fields, in order; at most the first thousand. Pure.
std::vector<Link> linksOf(const HttpResponse &response);

/// The target of `Link: <…>; rel="next"` (RFC 8288), absolute; none if the list ends with this page. Several Link
/// fields, or several links in one, are looked through in order. Source if the target is no usable address, or lies at
/// another origin than `page`: a list does not go on elsewhere. Pure.
Result<std::optional<QUrl>> nextPage(const HttpResponse &response, const QUrl &page);

} // namespace heirloom
