// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/shared/SourceSeries.h"

#include "sources/SourceUrl.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

namespace heirloom {

namespace {

const QString dotted = QStringLiteral(R"([vVrR]?\d+(?:\.\d+)+(?:[-._~]?(?:rc|beta|alpha|pre|dev|post|p)[-.]?\d*)?)");
const QString dated = QStringLiteral(
    R"((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:[.T]\d+)?)");
const QString numbered = QStringLiteral(R"([vVrR]\d+)");

/// The revision part of a folder's name, empty if it has none.
QString revisionOfFolder(const QString &folder)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[A-Za-z][^/]*[-_])?(%1|%2|%3)$").arg(dotted, dated, numbered));
    return pattern.match(folder).captured(1);
}

QString revisionOfFile(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|[-_.])(%1|%2)(?=[-_.]|$)").arg(dotted, dated));
    return pattern.match(name).captured(1);
}

bool isMovingName(const QString &folder)
{
    return folder.compare(u"latest", Qt::CaseInsensitive) == 0 || folder.compare(u"current", Qt::CaseInsensitive) == 0;
}

/// Takes the revision part out of the folders and returns it; empty if there is none.
QString takeFromFolders(QStringList &folders)
{
    for (qsizetype i = folders.size() - 1; i > 0; --i) { // the first is what stands before the leading slash
        const QString revision = revisionOfFolder(folders.at(i));
        if (revision.isEmpty())
            continue;
        folders[i].chop(revision.size());
        if (folders.at(i).isEmpty())
            folders.removeAt(i);
        else
            folders[i].chop(1);
        return revision;
    }
    return {};
}

/// Folders that are called alike everywhere and say nothing about what lies in them.
bool isGeneric(const QString &folder)
{
    static constexpr std::array names{"download", "downloads", "release", "releases", "files",   "dist",
                                      "pub",      "iso",       "isos",    "latest",   "current", "stable"};
    return folder.isEmpty() || std::any_of(names.begin(), names.end(), [&](const char *name) {
               return folder.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
           });
}

QString nameOf(const QStringList &folders, const QUrl &url)
{
    const auto telling = std::find_if_not(folders.rbegin(), folders.rend(), isGeneric);
    if (telling != folders.rend())
        return QUrl::fromPercentEncoding(telling->toUtf8());
    return url.host().isEmpty() ? QStringLiteral("files") : url.host();
}

/// A file name without the revision part of its address.
QString withoutRevision(const QString &fileName, const QString &revision)
{
    if (revision.isEmpty())
        return fileName;
    const QRegularExpression pattern(
        QStringLiteral("(?:^|[-_.])%1(?=[-_.]|$)").arg(QRegularExpression::escape(revision)));
    QString rest = fileName;
    rest.remove(pattern);
    return rest;
}

} // namespace

SourceSeries seriesOf(const QUrl &url)
{
    QUrl plain = plainUrl(url);
    QStringList folders = plain.path(QUrl::FullyEncoded).split(u'/');
    QString file = folders.takeLast();
    SourceSeries series;
    series.revision = takeFromFolders(folders);
    if (series.revision.isEmpty())
        series.revision = revisionOfFile(file);
    if (series.revision.isEmpty()) {
        const auto moving = std::find_if(folders.begin(), folders.end(), isMovingName);
        if (moving != folders.end())
            folders.erase(moving);
    }
    series.name = nameOf(folders, plain);
    file = withoutRevision(file, series.revision);
    folders.append(file);
    plain.setPath(folders.join(u'/'), QUrl::TolerantMode);
    series.key = plain.toString(QUrl::FullyEncoded);
    return series;
}

ManifestHeader seriesHeader(const SourceRequest &request, const QString &ownName)
{
    const SourceSeries series = seriesOf(request.url);
    ManifestHeader header;
    header.collectionKey = series.key;
    if (request.revision.isEmpty())
        header.revision = series.revision;
    header.name = withoutRevision(ownName, series.revision);
    if (header.name.isEmpty())
        header.name = series.name;
    return header;
}

} // namespace heirloom
