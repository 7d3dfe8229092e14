// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/DroppedLinks.h"

#include "model/source/SourceScheme.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace heirloom {

namespace {

constexpr qsizetype longestText = 1 << 20; // a dropped novel is not a list of links

/// Links in order, each once.
class LinkList
{
public:
    void add(const QString &link)
    {
        if (link.isEmpty() || m_known.contains(link))
            return;
        m_known.insert(link);
        m_links.append(link);
    }
    void add(const QUrl &url)
    {
        if (url.isLocalFile())
            add(url.toLocalFile());
        // What a browser drags besides, such as "javascript:" and "blob:", leads nowhere for anybody else.
        else if (isWebScheme(url.scheme()) || isRepositoryScheme(url.scheme()))
            add(url.isValid() ? url.toString(QUrl::FullyEncoded) : QString());
    }
    const QStringList &links() const { return m_links; }

private:
    QStringList m_links;
    QSet<QString> m_known;
};

/// "URL\ntitle\n…", UTF-16 without a mark: what Firefox adds to a dragged link.
QStringList mozillaLinks(const QByteArray &data)
{
    const QString text = QString::fromUtf16(reinterpret_cast<const char16_t *>(data.constData()), data.size() / 2);
    const QStringList lines = text.left(longestText).split(u'\n');
    LinkList found;
    for (qsizetype i = 0; i < lines.size(); i += 2)
        found.add(QUrl(lines.at(i).trimmed()));
    return found.links();
}

QStringList htmlLinks(const QString &html)
{
    static const QRegularExpression href(
        QStringLiteral(R"rx(<a\b[^>]*\bhref\s*=\s*(?:"(https?:[^"<>]+)"|'(https?:[^'<>]+)'|(https?:[^"'\s<>]+)))rx"),
        QRegularExpression::CaseInsensitiveOption);
    LinkList found;
    for (auto match = href.globalMatch(html.left(longestText)); match.hasNext();) {
        const QRegularExpressionMatch link = match.next();
        QString address = link.captured(1) + link.captured(2) + link.captured(3);
        found.add(address.replace(QStringLiteral("&amp;"), QStringLiteral("&")).trimmed());
    }
    return found.links();
}

/// A link in a sentence, without what ends the sentence or encloses the link.
QString trimmedLink(QString link)
{
    static const QString closing = QStringLiteral(".,;:!?'");
    for (;;) {
        const bool isUnopened =
            (link.endsWith(u')') && !link.contains(u'(')) || (link.endsWith(u']') && !link.contains(u'['));
        if (link.isEmpty() || (!closing.contains(link.back()) && !isUnopened))
            return link;
        link.chop(1);
    }
}

} // namespace

QStringList linksIn(const QString &text)
{
    static const QRegularExpression link(
        QStringLiteral(
            R"rx((?<!blob:)(?:https?://|file://)[^\s<>"]+|(?<![^\s<>"'(])(?:hf|zenodo|doi|github):[A-Za-z0-9][^\s<>"]*)rx"),
        QRegularExpression::CaseInsensitiveOption);
    LinkList found;
    for (const QString &line : text.left(longestText).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'/') && trimmed.size() > 1) {
            found.add(trimmed);
            continue;
        }
        const bool isWhole = !trimmed.contains(u' ') && !trimmed.contains(u'\t');
        for (auto match = link.globalMatch(trimmed); match.hasNext();) {
            const QString address = match.next().captured();
            found.add(isWhole ? address : trimmedLink(address));
        }
    }
    return found.links();
}

QStringList linksOnly(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    LinkList found;
    for (const QString &word : text.split(blanks, Qt::SkipEmptyParts)) {
        if (!word.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive) &&
            !word.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive))
            return {};
        found.add(word);
    }
    return found.links();
}

QStringList linksIn(const QMimeData *data)
{
    if (data == nullptr)
        return {};
    static const QString mozilla = QStringLiteral("text/x-moz-url");
    if (data->hasUrls()) {
        LinkList found;
        for (const QUrl &url : data->urls())
            found.add(url);
        if (!found.links().isEmpty())
            return found.links();
    }
    QStringList links = data->hasFormat(mozilla) ? mozillaLinks(data->data(mozilla)) : QStringList();
    if (links.isEmpty() && data->hasHtml())
        links = htmlLinks(data->html());
    if (links.isEmpty() && data->hasFormat(QStringLiteral("text/plain")))
        links = linksIn(data->text());
    return links;
}

} // namespace heirloom
