// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpClient.h"

#include "net/rules/RateLimit.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace heirloom {

namespace {

constexpr qint64 largestLength = qint64(1) << 62;
constexpr qint64 longestRetryAfterMs = 86'400'000; // whatever is more is the same to those who decide whether to wait

/// Digits only: no sign, no blanks, nothing that QByteArray::toLongLong would forgive.
std::optional<qint64> parseCount(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 19)
        return std::nullopt;
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool ok = false;
    const qint64 value = text.toByteArray().toLongLong(&ok);
    return ok && value < largestLength ? std::optional(value) : std::nullopt;
}

/// A quoted text of one piece, so that sending it back can be nothing but one value.
bool isStrongTag(const QByteArray &tag)
{
    if (tag.size() < 2 || !tag.startsWith('"') || !tag.endsWith('"'))
        return false;
    return std::none_of(tag.begin() + 1, tag.end() - 1, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f || byte == '"';
    });
}

/// An IMF-fixdate (RFC 9110, 5.6.7), the only form that servers may still send. Mostly there is none, and QLocale takes
/// long to say so.
std::optional<qint64> parseHttpDateMs(const QByteArray &text)
{
    if (text.size() != qsizetype(sizeof "Sun, 06 Nov 1994 08:49:37 GMT") - 1)
        return std::nullopt;
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return date.toMSecsSinceEpoch();
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

qint64 HttpResponse::contentLength() const
{
    return parseCount(header("Content-Length").trimmed()).value_or(-1);
}

QByteArray HttpResponse::strongValidator() const
{
    const QByteArray tag = header("ETag").trimmed();
    if (!tag.isEmpty())
        return isStrongTag(tag) ? tag : QByteArray();
    const QByteArray modified = header("Last-Modified").trimmed();
    const auto modifiedMs = parseHttpDateMs(modified);
    const auto dateMs = parseHttpDateMs(header("Date").trimmed());
    return modifiedMs && dateMs && *dateMs - *modifiedMs >= 1000 ? modified : QByteArray();
}

std::optional<HttpResponse::ContentRange> HttpResponse::contentRange() const
{
    const QByteArray text = header("Content-Range").trimmed();
    const qsizetype slash = text.indexOf('/');
    if (!text.toLower().startsWith("bytes ") || slash < 0)
        return std::nullopt;
    const QByteArray range = text.mid(6, slash - 6).trimmed();
    const QByteArray total = text.mid(slash + 1).trimmed();

    ContentRange parsed;
    if (total != "*") {
        const auto count = parseCount(total);
        if (!count)
            return std::nullopt;
        parsed.total = *count;
    }
    if (range == "*") {
        parsed.last = -1;
        return parsed.total >= 0 ? std::optional(parsed) : std::nullopt;
    }
    const qsizetype dash = range.indexOf('-');
    const auto first = dash < 0 ? std::nullopt : parseCount(range.left(dash));
    const auto last = dash < 0 ? std::nullopt : parseCount(range.mid(dash + 1));
    if (!first || !last || *last < *first || (parsed.total >= 0 && parsed.total <= *last))
        return std::nullopt;
    parsed.first = *first;
    parsed.last = *last;
    return parsed;
}

qint64 HttpResponse::retryAfterMs(qint64 nowMs) const
{
    if (const auto renewedMs = status == 429 ? rateLimitWaitMs(*this, nowMs) : std::nullopt)
        return *renewedMs;
    const QByteArray text = header("Retry-After").trimmed();
    if (const auto seconds = parseCount(text))
        return *seconds >= longestRetryAfterMs / 1000 ? longestRetryAfterMs : *seconds * 1000;
    if (const auto dateMs = parseHttpDateMs(text))
        return std::clamp<qint64>(*dateMs - nowMs, 0, longestRetryAfterMs);
    return -1;
}

} // namespace heirloom
