// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "sources/shared/StatedDigests.h"

namespace heirloom {

/// What the headers of an answer say of the whole file: its digests (`Repr-Digest`, RFC 9530; `Digest`, RFC 3230) and
/// the servers that have it too (`Link: rel=duplicate`, Metalink/HTTP, RFC 6249).
struct InstanceHeaders
{
    StatedDigests digests;
    QStringList mirrors; ///< absolute, by priority; none without a digest to judge them by
};

/// REQUIRES the answer to a GET of `asked`. Says nothing where the answer came from another server, who might speak of
/// a file of its own, or is content-coded, or contradicts itself. Pure.
InstanceHeaders instanceHeaders(const HttpResponse &response, const QUrl &asked);

} // namespace heirloom
