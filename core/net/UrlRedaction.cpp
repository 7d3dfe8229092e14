// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/UrlRedaction.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace heirloom {

namespace {

/// Parameters that say which resource is meant. Whatever is missing here is merely hidden.
constexpr std::array harmlessKeys{"branch", "domain",   "download",  "expand", "file",   "filename", "format",
                                  "lang",   "limit",    "name",      "offset", "page",   "path",     "ref",
                                  "rev",    "revision", "recursive", "raw",    "version"};

/// Longer than any real file path or revision needs to be shown; what is longer may be a token in disguise.
constexpr qsizetype longestShownValue = 128;

/// No mark that could begin another parameter or user information within the value, escaped or not.
bool isPlain(const QString &value)
{
    const QString text = QUrl::fromPercentEncoding(value.toLatin1());
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetterOrNumber() || QStringLiteral("._-~/+ ,()[]").contains(c); });
}

bool isHarmless(const QString &key, const QString &value)
{
    return value.size() <= longestShownValue && isPlain(value) &&
           std::any_of(harmlessKeys.begin(), harmlessKeys.end(),
                       [&](const char *known) { return key.compare(QLatin1String(known), Qt::CaseInsensitive) == 0; });
}

} // namespace

QString redactedUrl(const QUrl &url)
{
    if (!url.isValid())
        return QStringLiteral("(invalid URL)");
    const QString hidden = QStringLiteral("---");
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (shown.hasQuery()) {
        QStringList redacted;
        const auto items = QUrlQuery(shown).queryItems(QUrl::FullyEncoded);
        for (const auto &[key, value] : items) {
            const QString shownKey = isPlain(key) ? key : hidden;
            const QString shownValue = isHarmless(key, value) ? value : hidden;
            // A parameter without a value may be a bare token, so its name is hidden instead.
            redacted += value.isEmpty() ? (isHarmless(key, key) ? key : hidden) : shownKey + u'=' + shownValue;
        }
        shown.setQuery(redacted.join(u'&'));
    }
    // Where the slashes are wrong there is no host, and what was meant as user information is a part of the path.
    if (shown.host().isEmpty() && shown.path().contains(u'@'))
        shown.setPath(hidden);
    return shown.toString(QUrl::FullyEncoded);
}

} // namespace heirloom
