// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpFetcher.h"

namespace heirloom {

/// What every service that holds repositories has in common, for the drivers.
namespace RepositoryApi {

/// No answer of an API is larger; lists come in pages.
inline constexpr qint64 maxAnswerBytes = 64 << 20;

/// Asks and waits for the answer's body. Where the server refuses, `refusal` takes the head of its answer.
Result<std::unique_ptr<HttpStream>> open(HttpFetcher &fetcher, const QUrl &url, std::stop_token stop,
                                         HttpResponse &refusal,
                                         const QList<QPair<QByteArray, QByteArray>> &headers = {});

/// `error` as the user may read it, for the repository `shown`: what may be private, that the request limit is used up.
/// Never quotes what the server wrote.
Error explained(const Error &error, const HttpResponse &refusal, const QString &shown);
/// That `what` keeps it from whom it does not know. `first` goes in front of the hint that a token helps.
Error needsToken(const QString &shown, const QString &what, int status, const QString &first = {});

/// An address below the endpoint: each of `segments` is one segment, whatever is in it.
QUrl address(const QUrl &endpoint, const QStringList &segments);

/// The segments of the path of `link` below `endpoint`, decoded; none if it is elsewhere, or has an empty one within.
std::optional<QStringList> segmentsBelow(const QUrl &endpoint, const QUrl &link);

/// What both the reference itself and --revision say; Invalid if they differ.
Result<QString> wantedRevision(const QString &inReference, const QString &asked, const QString &shown);

} // namespace RepositoryApi
} // namespace heirloom
