// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/list/TextListDriver.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"
#include "sources/shared/EntryBatch.h"
#include "sources/shared/LineReader.h"

#include <QStringDecoder>
#include <algorithm>

namespace heirloom {

namespace {

bool isPassedOver(QByteArrayView trimmedLine)
{
    return trimmedLine.isEmpty() || trimmedLine.startsWith('#');
}

/// One line as an entry, or why it is none.
Result<ManifestEntry> parseLine(QByteArrayView line)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(line);
    if (utf8.hasError())
        return fail(ErrorCode::Invalid, QStringLiteral("the line is not valid UTF-8"));
    const auto blank = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    const QString address = text.left(blank - text.begin());
    if (const Status allowed = checkFileUrl(address, {}); !allowed)
        return fail(allowed.error());

    ManifestEntry entry;
    entry.urls = {address};
    entry.path = text.mid(address.size()).trimmed();
    if (entry.path.isEmpty())
        entry.path = safeName(lastSegment(QUrl(address)));
    return entry;
}

/// An address of whatever kind, so that one of a kind we cannot fetch does not make the list something else.
bool isAddress(QByteArrayView line)
{
    const qsizetype end = line.indexOf("://");
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return end > 0 && std::all_of(line.begin(), line.begin() + end, isLetter);
}

/// Every line that is wholly within the head says something about the kind; prose that happens to begin with a link
/// must not be taken for a list.
bool looksLikeList(QByteArrayView head)
{
    bool found = false;
    bool foreign = false;
    eachHeadLine(head, [&](QByteArrayView whole) {
        const QByteArrayView line = whole.trimmed();
        if (isPassedOver(line))
            return true;
        const bool usable = parseLine(line).has_value();
        found = found || usable;
        foreign = !usable && !isAddress(line);
        return !foreign;
    });
    return found && !foreign;
}

} // namespace

int TextListDriver::recognises(const SourceRequest &, const SourceStream &stream) const
{
    const QString type = stream.contentType();
    const bool mayBe = !stream.response() || type == u"text/plain" || type == u"text/uri-list";
    return mayBe && isPlainText(stream.head()) && looksLikeList(stream.head()) ? 50 : 0;
}

Status TextListDriver::resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                               std::stop_token stop) const
{
    ManifestHeader header;
    header.kind = kind();
    header.baseUrl = plainUrl(stream.finalUrl());
    header.collectionKey = plainUrl(request.url).toString(QUrl::FullyEncoded);
    header.name = lastSegment(request.url);
    if (header.name.endsWith(u".txt", Qt::CaseInsensitive))
        header.name.chop(4);
    if (const Status status = sink.header(header); !status)
        return status;

    EntryBatch batch(sink, maxEntries);
    const auto take = [&batch](const TextLine &line) -> Status {
        const QByteArrayView text = line.text.trimmed();
        if (!line.tooLong && isPassedOver(text))
            return {};
        const QString where = QStringLiteral("line %1").arg(line.number);
        if (line.tooLong)
            return batch.reject(where, QStringLiteral("the line is too long"));
        Result<ManifestEntry> entry = parseLine(text);
        return entry ? batch.add(std::move(*entry)) : batch.reject(where, entry.error());
    };
    const auto read = [&stream](std::span<char> buffer) { return stream.read(buffer); };
    if (const Status status = readLines(read, {maxLineBytes, maxDocumentBytes}, stop, take); !status)
        return status;
    return batch.flush();
}

} // namespace heirloom
