// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rules/ResponseRules.h"

#include "net/qt/ReplyErrors.h"

namespace heirloom {

namespace {

constexpr qsizetype maxHeaderFields = 300;
constexpr qsizetype maxHeaderBytes = 256 << 10;

bool hasBody(int status)
{
    return status != 204 && status != 304;
}

QString problemOfHead(const HttpResponse &response)
{
    if (response.status < 200 || response.status > 599)
        return QStringLiteral("the server answered with the status %1, which is no final one").arg(response.status);
    qsizetype bytes = 0;
    for (const auto &[name, value] : response.headers)
        bytes += name.size() + value.size();
    if (bytes > maxHeaderBytes || response.headers.size() > maxHeaderFields)
        return QStringLiteral("the response has too many headers");
    if (response.headers.isEmpty() && response.status < 400 && hasBody(response.status))
        return QStringLiteral("the response has no headers, or too many to be read");
    return {};
}

QString problemOfBody(const HttpResponse &response, qint64 maxBodyBytes)
{
    const QByteArray coding = response.header("Content-Encoding").trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity")
        return QStringLiteral("the server compressed the file without being asked");
    if (!response.header("Content-Length").isEmpty() && response.contentLength() < 0)
        return QStringLiteral("the stated length makes no sense");
    if (maxBodyBytes >= 0 && response.contentLength() > maxBodyBytes)
        return QStringLiteral("the server wants to send %1 bytes, at most %2 are expected")
            .arg(response.contentLength())
            .arg(maxBodyBytes);
    return {};
}

} // namespace

std::optional<Error> unacceptable(const HttpResponse &response, const HttpRequest &request)
{
    const bool isLocal = request.url.isLocalFile();
    QString problem = isLocal ? QString() : problemOfHead(response);
    if (problem.isEmpty() && response.status < 300)
        problem = problemOfBody(response, request.maxBodyBytes);
    return problem.isEmpty() ? std::nullopt : std::optional(requestError(ErrorCode::Corrupt, request.url, problem));
}

bool isInterim(int status)
{
    return status >= 100 && status < 200;
}

} // namespace heirloom
