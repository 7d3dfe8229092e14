// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/shared/LineReader.h"

#include <QByteArray>
#include <algorithm>
#include <vector>

namespace heirloom {

namespace {

constexpr size_t bufferBytes = 64 * 1024;
constexpr qsizetype fullHeadBytes = 4096;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QByteArrayView withoutMark(QByteArrayView text)
{
    return text.startsWith(byteOrderMark) ? text.sliced(byteOrderMark.size()) : text;
}

class Cutter
{
public:
    Cutter(qsizetype lineBytes, const std::function<Status(const TextLine &)> &take)
        : m_lineBytes(lineBytes), m_take(take)
    {
    }

    Status feed(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const qsizetype end = bytes.indexOf('\n');
            const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
            // One byte more than allowed is kept to know that the line is too long; the rest of it is dropped.
            m_line.append(part.first(std::min(part.size(), m_lineBytes + 1 - m_line.size())));
            m_begun = true;
            if (end < 0)
                return {};
            if (const Status status = endLine(); !status)
                return status;
            bytes = bytes.sliced(end + 1);
        }
        return {};
    }

    Status finish() { return m_begun ? endLine() : Status(); }

private:
    Status endLine()
    {
        ++m_number;
        const QByteArrayView whole = m_number == 1 ? withoutMark(m_line) : QByteArrayView(m_line);
        const Status status = m_take({whole, m_number, m_line.size() > m_lineBytes});
        m_line.resize(0);
        m_begun = false;
        return status;
    }

    qsizetype m_lineBytes;
    const std::function<Status(const TextLine &)> &m_take;
    QByteArray m_line;
    qint64 m_number = 0;
    bool m_begun = false; ///< there are bytes behind the last line feed
};

} // namespace

Status readLines(const ReadBytes &read, const TextLimits &limits, const std::stop_token &stop,
                 const std::function<Status(const TextLine &)> &take)
{
    Cutter cutter(limits.lineBytes, take);
    std::vector<char> buffer(bufferBytes);
    qint64 total = 0;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("read the list"));
        const Result<qint64> count = read(buffer);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            return cutter.finish();
        total += *count;
        if (total > limits.documentBytes)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("the list is larger than %1 bytes").arg(limits.documentBytes));
        if (const Status status = cutter.feed(QByteArrayView(buffer.data(), qsizetype(*count))); !status)
            return status;
    }
}

bool isPlainText(QByteArrayView head)
{
    return std::none_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    });
}

void eachHeadLine(QByteArrayView head, const std::function<bool(QByteArrayView)> &see)
{
    const bool full = head.size() >= fullHeadBytes;
    QByteArrayView rest = withoutMark(head);
    for (bool first = true; !rest.isEmpty(); first = false) {
        const qsizetype end = rest.indexOf('\n');
        if (end < 0 && full && !first)
            return;
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!see(line))
            return;
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
}

} // namespace heirloom
