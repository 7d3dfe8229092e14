// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rules/RequestRules.h"

#include "net/qt/ReplyErrors.h"

#include <QNetworkRequest>
#include <algorithm>

namespace heirloom {

namespace {

bool isHttp(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

bool isHeaderSafe(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// What requests of one kind have in common.
QNetworkRequest commonRequest(bool hasSmallBody, bool mayPipeline)
{
    QNetworkRequest qt;
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, hasSmallBody);
    qt.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, hasSmallBody && mayPipeline);
    qt.setRawHeader("User-Agent", "Heirloom/" HEIRLOOM_VERSION); // unless the request has one
    qt.setRawHeader("Accept-Encoding", "identity");
    return qt;
}

} // namespace

Status checkRequest(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const bool local = url.scheme() == QLatin1String("file");
    if (local && !request.allowLocalFiles)
        return fail(requestError(ErrorCode::Denied, url, QStringLiteral("local files are not allowed here")));
    if (local && !url.host().isEmpty() && url.host() != QLatin1String("localhost"))
        return fail(requestError(ErrorCode::Denied, url, QStringLiteral("a file address with a foreign host")));
    if (!local && (!isHttp(url) || !url.isValid() || url.host().isEmpty() || url.port(80) <= 0))
        return fail(requestError(ErrorCode::Invalid, url, QStringLiteral("not an http address")));
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || !isHeaderSafe(name) || !isHeaderSafe(value))
            return fail(requestError(ErrorCode::Invalid, url, QStringLiteral("a request header has a line break")));
    }
    return {};
}

void moveUserInfoToHeader(HttpRequest &request)
{
    if (request.url.userInfo().isEmpty())
        return;
    const QByteArray pair =
        request.url.userName(QUrl::FullyDecoded).toUtf8() + ':' + request.url.password(QUrl::FullyDecoded).toUtf8();
    request.url.setUserInfo(QString());
    request.headers.append({"Authorization", "Basic " + pair.toBase64()});
}

bool hasSmallBody(const HttpRequest &request)
{
    return request.maxBodyBytes >= 0 && request.maxBodyBytes <= smallBodyBytes;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    // Copies share what is not changed in them: a dozen settings anew would cost a small file more than its bytes.
    static const QNetworkRequest large = commonRequest(false, false);
    static const QNetworkRequest small = commonRequest(true, false);
    static const QNetworkRequest pipelined = commonRequest(true, true);
    QNetworkRequest qt = !hasSmallBody(request) ? large : request.mayPipeline ? pipelined : small;
    qt.setUrl(request.url);
    for (const auto &[name, value] : request.headers)
        qt.setRawHeader(name, value);
    // Whatever the request says: a body in another coding has neither the length nor the digest of the file, and Qt
    // would decode it.
    if (!request.headers.isEmpty())
        qt.setRawHeader("Accept-Encoding", "identity");
    return qt;
}

} // namespace heirloom
