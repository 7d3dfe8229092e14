// SPDX-License-Identifier: GPL-3.0-or-later
// Redacted addresses. Every '$' of the input becomes a secret, and what a reader would call user information, the value
// of a query parameter or a fragment must not show it. Where secrets may stand is found in the text itself, not by the
// parser that is under test.
#include "../Fuzz.h"

#include "net/UrlRedaction.h"

#include <QRegularExpression>
#include <QUrl>

using namespace heirloom;
using namespace heirloom::fuzz;

namespace {

const QString secret = QStringLiteral("S3CR3T");

/// Keys whose short, plain values may be shown.
bool isHarmless(const QString &writtenKey)
{
    const QString key = QUrl::fromPercentEncoding(writtenKey.toUtf8());
    static const QStringList known{
        QStringLiteral("branch"),    QStringLiteral("domain"),   QStringLiteral("download"), QStringLiteral("expand"),
        QStringLiteral("file"),      QStringLiteral("filename"), QStringLiteral("format"),   QStringLiteral("lang"),
        QStringLiteral("limit"),     QStringLiteral("name"),     QStringLiteral("offset"),   QStringLiteral("page"),
        QStringLiteral("path"),      QStringLiteral("ref"),      QStringLiteral("rev"),      QStringLiteral("revision"),
        QStringLiteral("recursive"), QStringLiteral("raw"),      QStringLiteral("version")};
    return known.contains(key, Qt::CaseInsensitive);
}

/// The text without the places where a secret must vanish.
QString publicPart(const QString &text)
{
    const QString beforeFragment = text.section(u'#', 0, 0);
    const qsizetype question = beforeFragment.indexOf(u'?');
    QString shown = beforeFragment.left(question);
    static const QRegularExpression scheme(QStringLiteral("^\\s*[A-Za-z][A-Za-z0-9+.-]*:"));
    qsizetype authority = scheme.match(shown).capturedLength();
    while (authority < shown.size() && (shown[authority] == u'/' || shown[authority] == u'\\'))
        ++authority;
    const qsizetype slash = shown.indexOf(u'/', authority);
    const qsizetype at = shown.left(slash).lastIndexOf(u'@');
    if (at >= authority)
        shown.remove(authority, at - authority);
    if (question < 0)
        return shown;
    QString query = beforeFragment.mid(question + 1);
    for (const QString &item : query.replace(u';', u'&').split(u'&')) {
        if (isHarmless(item.section(u'=', 0, 0)))
            shown += item.section(u'=', 1);
        else if (item.contains(u'='))
            shown += item.section(u'=', 0, 0);
    }
    return shown;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input = bytesOf(data, size);
    const QString text = QString::fromUtf8(input).replace(u'$', secret);
    const QUrl url(text);
    const QString shown = redactedUrl(url);
    must(std::all_of(shown.begin(), shown.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }),
         "what is shown is plain text");
    if (!publicPart(text).contains(secret, Qt::CaseInsensitive))
        must(!shown.contains(secret, Qt::CaseInsensitive), "no secret is shown");
    if (!url.isValid() || shown.isEmpty()) // nothing but a fragment is shown as nothing
        return 0;
    const QUrl again(shown);
    must(again.userInfo().isEmpty() && !again.hasFragment(), "no user information is shown");
    must(again.host() == url.host() && again.scheme() == url.scheme(), "where the address leads is shown");
    must(redactedUrl(again) == shown, "what is redacted twice is the same");
    return 0;
}
