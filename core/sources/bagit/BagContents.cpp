// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/bagit/BagContents.h"

#include "io/SafePath.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace heirloom {

namespace {

/// A line as text, without a carriage return.
Result<QString> textOf(QByteArrayView line)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(line.endsWith('\r') ? line.chopped(1) : line);
    if (utf8.hasError())
        return fail(ErrorCode::Invalid, QStringLiteral("the line is not valid UTF-8"));
    return text;
}

/// Line ends and the percent sign are all that is encoded in the paths of a bag.
QString decodedPath(QString path)
{
    path.replace(QLatin1String("%0A"), QLatin1String("\n"), Qt::CaseInsensitive);
    path.replace(QLatin1String("%0D"), QLatin1String("\r"), Qt::CaseInsensitive);
    return path.replace(QLatin1String("%25"), QLatin1String("%"));
}

QString lineName(const TextLine &line, const QString &list)
{
    return QStringLiteral("%1, line %2").arg(list, QString::number(line.number));
}

bool isEmptyLine(const TextLine &line)
{
    return line.text.trimmed().isEmpty();
}

} // namespace

Result<BagFetchLine> parseBagFetchLine(QByteArrayView bytes)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\S+)[ \t]+(-|[0-9]{1,19})[ \t]+(\S.*)$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const Result<QString> text = textOf(bytes);
    if (!text)
        return fail(text.error());
    const QRegularExpressionMatch match = form.match(*text);
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid, QStringLiteral("the line is not an address, a length and a path"));
    BagFetchLine line;
    line.url = match.captured(1);
    line.path = decodedPath(match.captured(3));
    if (match.capturedView(2) == u"-")
        return line;
    bool fits = false;
    line.size = match.capturedView(2).toLongLong(&fits);
    if (!fits)
        return fail(ErrorCode::Invalid, QStringLiteral("the length is out of range"));
    return line;
}

Status BagContents::takeFetch(const TextLine &line)
{
    if (isEmptyLine(line))
        return {};
    const Result<BagFetchLine> fetch =
        line.tooLong ? fail(ErrorCode::Invalid, QStringLiteral("the line is too long")) : parseBagFetchLine(line.text);
    if (!fetch)
        return m_batch.reject(lineName(line, QStringLiteral("fetch.txt")), fetch.error());
    const Result<File *> file = fileOf(fetch->path);
    if (!file || !*file)
        return file ? Status() : fail(file.error());
    if (const Status allowed = checkFileUrl(fetch->url, {}); !allowed)
        (*file)->refusal = allowed.error().context;
    else if (!(*file)->url.isEmpty())
        (*file)->refusal = QStringLiteral("fetch.txt names the file twice");
    (*file)->url = fetch->url;
    (*file)->size = fetch->size;
    return {};
}

Status BagContents::takeManifest(const TextLine &line, const QString &algorithm)
{
    static const QRegularExpression form(QStringLiteral(R"(^([0-9A-Fa-f]+)[ \t]+\*?(\S.*)$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    if (isEmptyLine(line))
        return {};
    const Result<QString> text =
        line.tooLong ? fail(ErrorCode::Invalid, QStringLiteral("the line is too long")) : textOf(line.text);
    const QString where = lineName(line, QStringLiteral("manifest-%1.txt").arg(algorithm));
    if (!text)
        return m_batch.reject(where, text.error());
    const QRegularExpressionMatch match = form.match(*text);
    if (!match.hasMatch())
        return m_batch.reject(where, QStringLiteral("the line is not a digest and a path"));
    const Result<File *> file = fileOf(decodedPath(match.captured(2)));
    if (!file || !*file)
        return file ? Status() : fail(file.error());
    if (!(*file)->digests.add(algorithm, match.capturedView(1)))
        (*file)->refusal =
            QStringLiteral("the digest is not what %1 makes, or there are two different ones").arg(algorithm);
    return {};
}

Result<BagContents::File *> BagContents::fileOf(QString path)
{
    while (path.startsWith(u"./"))
        path.remove(0, 2);
    auto safe = SafePath::parse(path);
    if (safe && !path.startsWith(u"data/"))
        safe = fail(ErrorCode::Invalid, QStringLiteral("the path is not below data/"));
    if (!safe) {
        const Status rejected = m_batch.reject(path, safe.error());
        return rejected ? Result<File *>(nullptr) : fail(rejected.error());
    }
    const QString key = path.normalized(QString::NormalizationForm_C);
    if (const auto known = m_index.constFind(key); known != m_index.constEnd())
        return &m_files[*known];
    if (m_index.size() >= maxFiles)
        return fail(ErrorCode::Invalid, QStringLiteral("the bag has more than %1 files").arg(maxFiles));
    m_index.insert(key, m_files.size());
    m_files.emplace_back().path = path;
    return &m_files.back();
}

Status BagContents::finish()
{
    m_index.clear();
    for (File &file : m_files) {
        if (const Status emitted = emitOne(file); !emitted)
            return emitted;
    }
    m_files.clear();
    return m_batch.flush();
}

Status BagContents::emitOne(File &file)
{
    if (!file.refusal.isEmpty())
        return m_batch.reject(file.path, file.refusal);
    if (file.digests.isEmpty())
        return m_batch.reject(file.path, QStringLiteral("fetch.txt names it, but no manifest of the bag does"));
    ManifestEntry entry;
    entry.urls = file.url.isEmpty() ? m_names.urlsOf(file.path) : QStringList(file.url);
    entry.path = std::move(file.path);
    entry.size = file.size;
    entry.sha256 = file.digests.sha256();
    entry.digest = file.digests.strongest();
    return m_batch.add(std::move(entry));
}

} // namespace heirloom
