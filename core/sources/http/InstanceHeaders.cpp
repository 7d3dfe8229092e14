// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/http/InstanceHeaders.h"

#include "net/rules/RedirectRules.h"
#include "sources/SourceUrl.h"
#include "sources/api/LinkHeader.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr qsizetype mostMirrors = 32;
constexpr int lowestPriority = 999'999;

/// The digest as hex digits; empty if it is none. Some servers encode the hex text, as RFC 6249's own example does.
QString hexOf(const QByteArray &base64, qsizetype rawSize)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    if (decoded.decoded.size() == rawSize)
        return QString::fromLatin1(decoded.decoded.toHex());
    return decoded.decoded.size() == 2 * rawSize ? QString::fromLatin1(decoded.decoded) : QString();
}

qsizetype rawSizeOf(const QString &algorithm)
{
    if (algorithm.toLower().remove(u'-') == u"sha256")
        return Sha256::size;
    const auto known = digestAlgorithm(algorithm);
    return known ? digestSize(*known) : 0;
}

/// `SHA-256=base64, MD5=base64`, or with colons around each value. False: two of them contradict each other.
bool addDigests(const QByteArray &field, bool isStructured, StatedDigests &digests)
{
    for (const QByteArray &member : field.split(',')) {
        const qsizetype equals = member.indexOf('=');
        QString algorithm = QString::fromLatin1(member.left(std::max<qsizetype>(equals, 0)).trimmed());
        if (algorithm.compare(QLatin1String("sha"), Qt::CaseInsensitive) == 0)
            algorithm = QStringLiteral("sha-1");
        QByteArray value = member.mid(equals + 1).trimmed();
        if (isStructured) {
            value = value.split(';').constFirst().trimmed();
            if (value.size() < 2 || !value.startsWith(':') || !value.endsWith(':'))
                continue;
            value = value.mid(1, value.size() - 2);
        }
        const qsizetype rawSize = rawSizeOf(algorithm);
        const QString hex = equals > 0 && rawSize > 0 ? hexOf(value, rawSize) : QString();
        const bool isHex = !hex.isEmpty() && QByteArray::fromHex(hex.toLatin1()).size() == rawSize;
        if (isHex && !digests.add(algorithm, hex))
            return false;
    }
    return true;
}

int priorityOf(const Link &link)
{
    const QByteArray text = link.parameter("pri");
    bool isNumber = false;
    const int priority = text.toInt(&isNumber);
    return isNumber && priority >= 1 && priority <= lowestPriority ? priority : lowestPriority;
}

QStringList mirrorsOf(const HttpResponse &response, const QUrl &asked)
{
    std::vector<std::pair<int, QString>> found;
    for (const Link &link : linksOf(response)) {
        const QString text = QString::fromLatin1(link.target);
        const QUrl url(text); // read as checkFileUrl() reads it
        if (!link.has("duplicate") || !checkFileUrl(text, {}) || redirect::sameOrigin(url, asked))
            continue;
        found.emplace_back(priorityOf(link), url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList mirrors;
    for (const auto &[priority, url] : found) {
        if (mirrors.size() < mostMirrors && !mirrors.contains(url))
            mirrors.append(url);
    }
    return mirrors;
}

/// The first one that is as well guarded as the file itself.
QUrl metalinkOf(const HttpResponse &response, const QUrl &asked)
{
    for (const Link &link : linksOf(response)) {
        const QUrl url = asked.resolved(QUrl(QString::fromLatin1(link.target)));
        const bool isMetalink = link.parameter("type").toLower() == "application/metalink4+xml";
        const bool isGuarded = asked.scheme() != u"https" || url.scheme() == u"https";
        if (link.has("describedby") && isMetalink && isGuarded && checkFileUrl(url.toString(QUrl::FullyEncoded), {}))
            return url.adjusted(QUrl::RemoveFragment);
    }
    return {};
}

/// What the server that was asked said itself, when it redirected and at the end.
HttpResponse ownWords(const HttpResponse &response, const QUrl &asked)
{
    HttpResponse own;
    for (const HttpRedirect &redirect : response.redirects) {
        if (redirect::sameOrigin(redirect.url, asked))
            own.headers += redirect.headers;
    }
    if (redirect::sameOrigin(response.finalUrl.isEmpty() ? asked : response.finalUrl, asked))
        own.headers += response.headers;
    return own;
}

} // namespace

InstanceHeaders instanceHeaders(const HttpResponse &response, const QUrl &asked)
{
    const QByteArray coding = response.header("Content-Encoding").trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity")
        return {};
    const HttpResponse own = ownWords(response, asked);
    InstanceHeaders said;
    for (const auto &[name, value] : own.headers) {
        const bool isStructured = name.compare("Repr-Digest", Qt::CaseInsensitive) == 0;
        if (!isStructured && name.compare("Digest", Qt::CaseInsensitive) != 0)
            continue;
        if (!addDigests(value, isStructured, said.digests))
            return {};
    }
    if (!said.digests.isEmpty())
        said.mirrors = mirrorsOf(own, asked);
    said.metalink = metalinkOf(own, asked);
    return said;
}

} // namespace heirloom
