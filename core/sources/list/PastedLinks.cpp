// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/list/PastedLinks.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"
#include "sources/shared/EntryBatch.h"

#include <QCryptographicHash>
#include <QSet>

namespace heirloom {

namespace {

/// "a.iso", "a (2).iso", …: links of several folders often end alike.
QString freeName(const QString &wanted, QSet<QString> &taken)
{
    const qsizetype dot = wanted.lastIndexOf(u'.');
    const QString stem = dot > 0 ? wanted.left(dot) : wanted;
    QString name = wanted;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = stem + QStringLiteral(" (%1)").arg(number) + wanted.mid(stem.size());
    taken.insert(name.toCaseFolded());
    return name;
}

} // namespace

Status describeLinks(const QStringList &links, ManifestSink &sink)
{
    ManifestHeader header;
    header.kind = QStringLiteral("list");
    const QUrl first(links.constFirst());
    header.name = first.host();
    header.baseUrl = plainUrl(first);
    // The same links again are the same series.
    header.collectionKey =
        QStringLiteral("links:") +
        QString::fromLatin1(QCryptographicHash::hash(links.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
    if (const Status begun = sink.header(header); !begun)
        return begun;
    EntryBatch batch(sink);
    QSet<QString> taken;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const QString &link = links[i];
        const QString name = lastSegment(QUrl(link));
        Status usable = checkFileUrl(link, {});
        if (usable && name.isEmpty())
            usable = fail(ErrorCode::Invalid, QStringLiteral("the link names no file"));
        ManifestEntry entry;
        entry.urls = {link};
        entry.path = freeName(safeName(name), taken);
        const Status handed =
            usable ? batch.add(std::move(entry)) : batch.reject(QStringLiteral("link %1").arg(i + 1), usable.error());
        if (!handed)
            return handed;
    }
    return batch.flush();
}

} // namespace heirloom
