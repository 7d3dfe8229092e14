// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "sources/shared/StatedDigests.h"

namespace heirloom {

/// What the headers of an answer, and of the redirects before it, say of the whole file: its digests (`Repr-Digest`,
/// RFC 9530; `Digest`, RFC 3230) and the servers that have it too (`Link: rel=duplicate`, Metalink/HTTP, RFC 6249).
struct InstanceHeaders
{
    StatedDigests digests;
    QStringList mirrors; ///< absolute, by priority; none without a digest to judge them by
    QUrl metalink{};     ///< that describes the file (`Link: rel=describedby`); empty: none
};

/// REQUIRES the answer to a GET of `asked`. Only the words of that server count, on redirects too, where those that
/// choose among mirrors say it: another one might speak of a file of its own. Says nothing where the answer is
/// content-coded, or they contradict themselves. Pure.
InstanceHeaders instanceHeaders(const HttpResponse &response, const QUrl &asked);

} // namespace heirloom
