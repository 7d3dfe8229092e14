// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Archiver.h"

#include <QJsonDocument>
#include <utility>

namespace heirloom {

namespace {

constexpr qsizetype sendBuffer = 1 << 20;
constexpr qsizetype readBuffer = 1 << 18;
constexpr qsizetype longestLine = 1 << 16; ///< longer ones are no lines of ours

Error ended(const QString &what)
{
    return Error{ErrorCode::Io, QStringLiteral("the program that works on archives ") + what, 0, 0,
                 QStringLiteral("try again; nothing was changed")};
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
    const auto shut = archiver->receive();
    if (!shut)
        return fail(shut.error());
    archiver->m_opened = (*shut)[QStringLiteral("reason")].toString();
    return archiver;
}

Status Archiver::flush()
{
    const QByteArray bytes = std::exchange(m_unsent, {});
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
    m_unsent += bytes;
    return m_unsent.size() < sendBuffer ? Status{} : flush();
}

Result<QByteArray> Archiver::readText()
{
    if (!m_unsent.isEmpty()) {
        if (auto sent = flush(); !sent)
            return fail(sent.error());
    }
    for (;;) {
        const qsizetype end = m_unread.indexOf('\n', m_read);
        if (end >= 0) {
            const QByteArray text = m_unread.mid(m_read, end - m_read);
            m_read = end + 1;
            return text;
        }
        m_unread.remove(0, std::exchange(m_read, 0));
        const qsizetype before = m_unread.size();
        if (before > longestLine)
            return fail(ended(QStringLiteral("answers something else than lines")));
        m_unread.resize(before + readBuffer);
        const auto got = m_process->read({m_unread.data() + before, size_t(readBuffer)});
        m_unread.resize(before + got.value_or(0));
        if (!got)
            return fail(got.error());
        if (*got == 0)
            return fail(ended(QStringLiteral("ended before its time")));
    }
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
    if (!line.contains(QStringLiteral("error")))
        return line;
    const QString why = line[QStringLiteral("error")].toString();
    if (const int number = line[QStringLiteral("errno")].toInt())
        return fail(systemError(number, why));
    return fail(ErrorCode::Corrupt, why);
}

} // namespace heirloom
