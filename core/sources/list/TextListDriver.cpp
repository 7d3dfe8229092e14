// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/list/TextListDriver.h"

#include "io/SafePath.h"
#include "sources/SourceUrl.h"

#include <QStringDecoder>
#include <algorithm>
#include <vector>

namespace heirloom {

namespace {

constexpr size_t batchSize = 4096;
constexpr size_t bufferBytes = 64 * 1024;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QByteArrayView withoutMark(QByteArrayView text)
{
    return text.startsWith(byteOrderMark) ? text.sliced(byteOrderMark.size()) : text;
}

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

/// Cuts what it is fed into lines and hands the entries on in batches. Keeps one line and one batch at most.
class ListReader
{
public:
    explicit ListReader(ManifestSink &sink) : m_sink(sink) {}

    Status feed(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype end = bytes.indexOf('\n');
            const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
            // One byte more than allowed is kept to know that the line is too long; the rest of it is dropped.
            m_line.append(part.first(std::min(part.size(), TextListDriver::maxLineBytes + 1 - m_line.size())));
            if (end < 0)
                return {};
            if (const Status status = endLine(); !status)
                return status;
            bytes = bytes.sliced(end + 1);
        }
        return {};
    }

    Status finish()
    {
        if (const Status status = endLine(); !status)
            return status;
        return flush();
    }

private:
    Status endLine()
    {
        ++m_number;
        const QByteArrayView whole = m_number == 1 ? withoutMark(m_line) : QByteArrayView(m_line);
        const QByteArrayView line = whole.trimmed();
        Status status;
        if (m_line.size() > TextListDriver::maxLineBytes)
            status = reject(Error{ErrorCode::Invalid, QStringLiteral("the line is too long"), 0, 0, {}});
        else if (!isPassedOver(line))
            status = accept(line);
        m_line.resize(0);
        return status;
    }

    Status accept(QByteArrayView line)
    {
        if (++m_entries > TextListDriver::maxEntries)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("the list has more than %1 entries").arg(TextListDriver::maxEntries));
        Result<ManifestEntry> entry = parseLine(line);
        if (!entry)
            return reject(entry.error());
        m_batch.push_back(std::move(*entry));
        return m_batch.size() < batchSize ? Status() : flush();
    }

    Status reject(const Error &reason)
    {
        const QString line = QStringLiteral("line %1").arg(m_number);
        return m_sink.rejected({line, reason});
    }

    Status flush()
    {
        if (m_batch.empty())
            return {};
        const Status status = m_sink.entries(m_batch);
        m_batch.clear();
        return status;
    }

    ManifestSink &m_sink;
    QByteArray m_line;
    qint64 m_number = 0;
    qint64 m_entries = 0;
    std::vector<ManifestEntry> m_batch;
};

bool isText(QByteArrayView head)
{
    return std::none_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    });
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
    QByteArrayView rest = withoutMark(head);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const bool cutOff = end < 0 && std::ssize(head) >= 4096;
        const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
        if (!isPassedOver(line) && !(cutOff && found)) {
            const bool usable = parseLine(line).has_value();
            if (!usable && !isAddress(line))
                return false;
            found = found || usable;
        }
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return found;
}

} // namespace

int TextListDriver::recognises(const SourceRequest &, const SourceStream &stream) const
{
    const QString type = stream.contentType();
    const bool mayBe = !stream.response() || type == u"text/plain" || type == u"text/uri-list";
    return mayBe && isText(stream.head()) && looksLikeList(stream.head()) ? 50 : 0;
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

    ListReader reader(sink);
    std::vector<char> buffer(bufferBytes);
    qint64 total = 0;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("read the list"));
        const Result<qint64> count = stream.read(buffer);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            return reader.finish();
        total += *count;
        if (total > maxDocumentBytes)
            return fail(ErrorCode::Invalid, QStringLiteral("the list is larger than 1 GiB"));
        if (const Status status = reader.feed(QByteArrayView(buffer.data(), qsizetype(*count))); !status)
            return status;
    }
}

} // namespace heirloom
