// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/api/RepositoryApi.h"

#include "base/DisplayText.h"
#include "net/UrlRedaction.h"
#include "net/rules/RateLimit.h"
#include "net/rules/RedirectRules.h"

namespace heirloom::RepositoryApi {

namespace {

Error limitReached(const HttpResponse &refusal, const QString &shown)
{
    Error error{ErrorCode::Http, QStringLiteral("%1: the server's limit of requests is used up").arg(shown), 0,
                refusal.status, QStringLiteral("try again later")};
    return error;
}

} // namespace

Result<std::unique_ptr<HttpStream>> open(HttpFetcher &fetcher, const QUrl &url, std::stop_token stop,
                                         HttpResponse &refusal, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    HttpRequest request;
    request.url = url;
    request.headers = headers;
    request.maxBodyBytes = maxAnswerBytes;
    refusal = {};
    auto stream = fetcher.open(request, std::move(stop), &refusal);
    if (!stream)
        return stream;
    if (const int status = (*stream)->response().status; status != 200)
        return fail(Error{ErrorCode::Http,
                          QStringLiteral("GET %1: the server answered without content").arg(redactedUrl(url)),
                          0,
                          status,
                          {}});
    return stream;
}

Error needsToken(const QString &shown, const QString &what, int status, const QString &first)
{
    return {ErrorCode::Denied, QStringLiteral("%1: %2 (HTTP %3)").arg(shown, what, QString::number(status)), 0, status,
            first +
                QStringLiteral("give a token by --token-file or ~/.netrc; without one only what is public is sent")};
}

Error explained(const Error &error, const HttpResponse &refusal, const QString &shown)
{
    if (error.code != ErrorCode::Http)
        return error.in(shown);
    // Some servers say 403 where 429 is meant.
    if (error.httpStatus == 429 || (error.httpStatus == 403 && rateLimitWaitMs(refusal, 0)))
        return limitReached(refusal, shown);
    if (error.httpStatus == 401 || error.httpStatus == 403)
        return needsToken(shown, QStringLiteral("it may be private or gated: a token is needed that may read it"),
                          error.httpStatus);
    if (error.httpStatus == 404 || error.httpStatus == 410)
        return {ErrorCode::NotFound, QStringLiteral("%1: there is no such thing on the server").arg(shown), 0,
                error.httpStatus, QStringLiteral("check the name and the revision")};
    return error.in(shown);
}

QUrl address(const QUrl &endpoint, const QStringList &segments)
{
    QString path = endpoint.path(QUrl::FullyEncoded);
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = endpoint;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

std::optional<QStringList> segmentsBelow(const QUrl &endpoint, const QUrl &link)
{
    if (endpoint.isEmpty() || !redirect::sameOrigin(endpoint, link))
        return std::nullopt;
    const QString base = endpoint.path(QUrl::FullyEncoded) + u'/';
    QString path = link.path(QUrl::FullyEncoded);
    if (!path.startsWith(base))
        return std::nullopt;
    path.remove(0, base.size());
    if (path.endsWith(u'/'))
        path.chop(1);
    QStringList segments;
    for (const QString &segment : path.split(u'/')) {
        if (segment.isEmpty())
            return std::nullopt;
        // Decoded after the split, so that an encoded slash stays within its segment.
        segments.append(QUrl::fromPercentEncoding(segment.toLatin1()));
    }
    return segments;
}

Result<QString> wantedRevision(const QString &inReference, const QString &asked, const QString &shown)
{
    if (asked.isEmpty() || inReference.isEmpty() || asked == inReference)
        return asked.isEmpty() ? inReference : asked;
    return fail(ErrorCode::Invalid,
                QStringLiteral("%1: the source names the revision '%2' and --revision another")
                    .arg(shown, displaySafe(inReference)),
                QStringLiteral("name it once"));
}

} // namespace heirloom::RepositoryApi
