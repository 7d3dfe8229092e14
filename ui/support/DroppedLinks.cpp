// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/DroppedLinks.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace heirloom {

namespace {

constexpr qsizetype longestText = 1 << 20; // a dropped novel is not a list of links

void addOnce(QStringList &links, const QString &link)
{
    if (!link.isEmpty() && !links.contains(link))
        links.append(link);
}

void addUrl(QStringList &links, const QUrl &url)
{
    if (url.isLocalFile())
        addOnce(links, url.toLocalFile());
    else if (url.isValid() && !url.scheme().isEmpty())
        addOnce(links, url.toString(QUrl::FullyEncoded));
}

/// "URL\ntitle\n…", UTF-16 without a mark: what Firefox adds to a dragged link.
QStringList mozillaLinks(const QByteArray &data)
{
    const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(data.constData()), data.size() / 2);
    const QStringList lines = text.split(u'\n');
    QStringList links;
    for (qsizetype i = 0; i < lines.size(); i += 2)
        addUrl(links, QUrl(lines.at(i).trimmed()));
    return links;
}

QStringList htmlLinks(const QString &html)
{
    static const QRegularExpression href(QStringLiteral(R"(<a\b[^>]*\bhref\s*=\s*["']?(https?:[^"'\s>]+))"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList links;
    for (auto match = href.globalMatch(html.left(longestText)); match.hasNext();) {
        QString address = match.next().captured(1);
        addOnce(links, address.replace(QStringLiteral("&amp;"), QStringLiteral("&")));
    }
    return links;
}

} // namespace

QStringList linksIn(const QString &text)
{
    static const QRegularExpression link(QStringLiteral(R"((?:https?://|file://)[^\s<>"]+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList links;
    for (const QString &line : text.left(longestText).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'/') && trimmed.size() > 1) {
            addOnce(links, trimmed);
            continue;
        }
        for (auto match = link.globalMatch(trimmed); match.hasNext();)
            addOnce(links, match.next().captured());
    }
    return links;
}

QStringList linksIn(const QMimeData *data)
{
    if (data == nullptr)
        return {};
    static const QString mozilla = QStringLiteral("text/x-moz-url");
    QStringList links;
    if (data->hasUrls()) {
        for (const QUrl &url : data->urls())
            addUrl(links, url);
    }
    if (links.isEmpty() && data->hasFormat(mozilla))
        links = mozillaLinks(data->data(mozilla));
    if (links.isEmpty() && data->hasHtml())
        links = htmlLinks(data->html());
    if (links.isEmpty() && data->hasText())
        links = linksIn(data->text());
    return links;
}

} // namespace heirloom
