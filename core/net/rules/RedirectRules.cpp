// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rules/RedirectRules.h"

#include "net/UrlRedaction.h"

#include <algorithm>
#include <array>

namespace heirloom::redirect {

namespace {

constexpr std::array<QByteArrayView, 7> portable{
    "accept", "range", "if-range", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since"};

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<QUrl> target(const QUrl &from, const QByteArray &location)
{
    const QUrl relative = QUrl::fromEncoded(location.trimmed(), QUrl::TolerantMode);
    if (location.trimmed().isEmpty() || !relative.isValid())
        return fail(ErrorCode::Source, QStringLiteral("redirect without a usable target"));
    QUrl to = from.resolved(relative);
    // Credentials a server writes into a link are its own invention; they are neither sent nor shown.
    to.setUserInfo(QString());
    const bool secure = to.scheme() == QLatin1String("https");
    if (!secure && to.scheme() != QLatin1String("http"))
        return fail(ErrorCode::Source, QStringLiteral("redirect to a %1: address").arg(to.scheme().left(20)));
    if (!secure && from.scheme() == QLatin1String("https"))
        return fail(ErrorCode::Source, QStringLiteral("redirect from https to http, %1").arg(redactedUrl(to)));
    if (to.host().isEmpty() || to.port(80) <= 0)
        return fail(ErrorCode::Source, QStringLiteral("redirect without a usable target"));
    return to;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && effectivePort(a) == effectivePort(b);
}

QList<QPair<QByteArray, QByteArray>> portableHeaders(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QList<QPair<QByteArray, QByteArray>> kept;
    std::copy_if(headers.begin(), headers.end(), std::back_inserter(kept), [](const auto &header) {
        return std::find(portable.begin(), portable.end(), header.first.toLower()) != portable.end();
    });
    return kept;
}

} // namespace heirloom::redirect
