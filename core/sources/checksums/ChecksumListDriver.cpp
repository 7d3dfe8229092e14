// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/checksums/ChecksumListDriver.h"

#include "sources/checksums/ChecksumCollector.h"
#include "sources/checksums/ClearSign.h"
#include "sources/shared/LineReader.h"
#include "sources/shared/SourceSeries.h"

#include <QRegularExpression>

namespace heirloom {

namespace {

constexpr int certainByName = 90;
constexpr int certainByContent = 70;

/// What the lines of the head are.
struct HeadLines
{
    int named = 0; ///< checksums with a name
    int bare = 0;  ///< checksums alone
    int other = 0; ///< neither checksum nor comment
};

HeadLines countLines(QByteArrayView head)
{
    HeadLines count;
    ClearSign armour;
    eachHeadLine(head, [&](QByteArrayView line) {
        const auto text = armour.strip(line);
        const auto parsed = text ? parseChecksumLine(*text) : ChecksumLine();
        if (!parsed)
            ++count.other;
        else if (parsed->kind == ChecksumLine::Kind::Digest)
            ++(parsed->name.isEmpty() ? count.bare : count.named);
        return true;
    });
    return count;
}

/// Servers call such lists anything, but never a web page.
bool mayBeList(const QString &contentType)
{
    return contentType != u"text/html" && contentType != u"application/xhtml+xml";
}

/// The name of the list without what says that it is one; empty if that was all.
QString tellingName(const QString &listName)
{
    static const QRegularExpression suffix(
        QStringLiteral(R"((?:^|[-_. ])(?:checksums?|sha[-_]?\d+(?:[-_]?sums?)?|md5(?:sums?)?)(?:\.(?:txt|asc))*$)"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = listName;
    rest.remove(suffix);
    return rest == listName ? QString() : rest;
}

} // namespace

QString fileOfDigestFile(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(.+)\.(?:md5|sha1|sha224|sha256|sha384|sha512)(?:sums?)?(?:\.txt|\.asc)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name).captured(1);
}

bool isChecksumListName(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:.*[-_. ])?(?:checksums?|(?:md5|sha\d{0,3})(?:[-_]?sums?)|sha\d{3})(?:\.(?:txt|asc))*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch() || !fileOfDigestFile(name).isEmpty();
}

int ChecksumListDriver::recognises(const SourceRequest &request, const SourceStream &stream) const
{
    if (!mayBeList(stream.contentType()) || !isPlainText(stream.head()))
        return 0;
    const HeadLines lines = countLines(stream.head());
    const QString name = lastSegment(request.url);
    if (isChecksumListName(name) && lines.other <= lines.named)
        return lines.named > 0 || (lines.bare > 0 && !fileOfDigestFile(name).isEmpty()) ? certainByName : 0;
    return lines.named > 0 && lines.bare == 0 && lines.other == 0 ? certainByContent : 0;
}

Status ChecksumListDriver::resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                                   std::stop_token stop) const
{
    const RelativeNames names(request.url, stream.finalUrl());
    const QString listName = lastSegment(request.url);
    ManifestHeader header = seriesHeader(request, tellingName(listName));
    header.kind = kind();
    header.baseUrl = names.base();
    if (const Status status = sink.header(header); !status)
        return status;

    const QString bareName = fileOfDigestFile(listName);
    const QString label = foreignLabel(listName);
    ChecksumCollector collector(names, sink);
    ClearSign armour;
    const auto take = [&](const TextLine &line) -> Status {
        if (line.tooLong)
            return collector.reject(line.number, QStringLiteral("the line is too long"));
        const auto text = armour.strip(line.text.endsWith('\r') ? line.text.chopped(1) : line.text);
        if (!text)
            return {};
        const Result<ChecksumLine> parsed = parseChecksumLine(*text, label);
        return parsed ? collector.take(*parsed, line.number, bareName)
                      : collector.reject(line.number, parsed.error().context);
    };
    const auto read = [&stream](std::span<char> buffer) { return stream.read(buffer); };
    if (const Status status = readLines(read, {}, stop, take); !status)
        return status;
    return collector.finish();
}

} // namespace heirloom
