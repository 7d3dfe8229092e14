// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Archiver.h"

#include "base/DisplayText.h"

#include <QJsonDocument>
#include <algorithm>
#include <utility>

namespace heirloom {

namespace {

constexpr qsizetype sendBuffer = 1 << 20;
constexpr size_t readBuffer = 1 << 18;
constexpr size_t longestLine = 1 << 16; ///< longer ones are no lines of ours
constexpr qsizetype longestReason = 1000;

Error ended(const QString &what)
{
    return Error{ErrorCode::Io, QStringLiteral("the program that works on archives ") + what, 0, 0,
                 QStringLiteral("try again; nothing was changed")};
}

/// What the program says of its file. It works on what strangers made, so its words are no more trusted than theirs.
Error told(const QJsonObject &line)
{
    const QString why = displaySafe(line[QStringLiteral("error")].toString().left(longestReason));
    const QString kind = line[QStringLiteral("kind")].toString();
    if (const int number = line[QStringLiteral("errno")].toInt())
        return systemError(number, why);
    if (kind == QStringLiteral("encrypted"))
        return {ErrorCode::Denied, why, 0, 0,
                QStringLiteral("unpack it by hand, with a program that asks for its password")};
    if (kind == QStringLiteral("unsupported"))
        return {ErrorCode::Invalid, why, 0, 0, QStringLiteral("unpack it by hand, with the program that made it")};
    if (kind == QStringLiteral("limit"))
        return {ErrorCode::Invalid, why, 0, 0, QStringLiteral("unpack it by hand, if you trust where it comes from")};
    return {kind == QStringLiteral("damaged") ? ErrorCode::Corrupt : ErrorCode::Io, why, 0, 0, {}};
}

} // namespace

Result<std::unique_ptr<Archiver>> Archiver::start(const QString &program, const QByteArray &command, File &file,
                                                  std::stop_token stop)
{
    auto process = ChannelProcess::start(program, command, file, std::move(stop));
    if (!process) {
        Error error = process.error();
        error.hint = QStringLiteral("it is a part of Heirloom; install Heirloom again");
        return fail(error);
    }
    std::unique_ptr<Archiver> archiver(new Archiver(std::move(*process)));
    archiver->m_buffer.resize(longestLine + readBuffer);
    const auto shut = archiver->receive();
    if (!shut)
        return fail(shut.error());
    archiver->m_opened = (*shut)[QStringLiteral("reason")].toString();
    return archiver;
}

Status Archiver::flush()
{
    if (m_unsent.isEmpty())
        return {};
    const QByteArray bytes = std::exchange(m_unsent, {});
    return write(bytes);
}

Status Archiver::write(QByteArrayView bytes)
{
    const Status sent = m_process->write(bytes);
    if (sent || sent.error().code != ErrorCode::Io)
        return sent;
    // It went away; what it said before tells why.
    const auto last = receive();
    return fail(last ? ended(QStringLiteral("ended before its time")) : last.error());
}

Status Archiver::send(const QJsonObject &line)
{
    m_unsent += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return m_unsent.size() < sendBuffer ? Status{} : flush();
}

Status Archiver::send(QByteArrayView bytes)
{
    if (bytes.size() >= sendBuffer) {
        if (auto sent = flush(); !sent)
            return sent;
        return write(bytes);
    }
    m_unsent += bytes;
    return m_unsent.size() < sendBuffer ? Status{} : flush();
}

/// REQUIRES: room in the buffer.
Status Archiver::readMore()
{
    const auto got = m_process->read({m_buffer.data() + m_end, m_buffer.size() - m_end});
    if (!got)
        return fail(got.error());
    if (*got == 0)
        return fail(ended(QStringLiteral("ended before its time")));
    m_end += size_t(*got);
    return {};
}

Result<QByteArray> Archiver::readText()
{
    if (auto sent = flush(); !sent)
        return fail(sent.error());
    for (size_t searched = 0;;) {
        const char *first = m_buffer.data() + m_begin, *last = m_buffer.data() + m_end;
        const char *end = std::find(first + searched, last, '\n');
        if (end != last) {
            m_begin += size_t(end - first) + 1;
            return QByteArray(first, end - first);
        }
        searched = m_end - m_begin;
        if (searched > longestLine)
            return fail(ended(QStringLiteral("answers something else than lines")));
        // What is left is moved to the front, so there is always room.
        std::copy(first, last, m_buffer.data());
        m_end = searched;
        m_begin = 0;
        if (auto read = readMore(); !read)
            return fail(read.error());
    }
}

Result<QByteArrayView> Archiver::receiveBytes(qint64 most)
{
    if (auto sent = flush(); !sent)
        return fail(sent.error());
    if (m_begin == m_end) {
        m_begin = m_end = 0;
        if (auto read = readMore(); !read)
            return fail(read.error());
    }
    const auto size = std::min<qint64>(most, qint64(m_end - m_begin));
    const QByteArrayView bytes(m_buffer.data() + m_begin, size);
    m_begin += size_t(size);
    return bytes;
}

Result<QJsonObject> Archiver::receive()
{
    const auto text = readText();
    if (!text)
        return fail(text.error());
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return fail(ended(QStringLiteral("answers something else than JSON")));
    const QJsonObject line = document.object();
    if (line.contains(QStringLiteral("error")))
        return fail(told(line));
    return line;
}

} // namespace heirloom
