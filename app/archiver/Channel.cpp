// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/Channel.h"

#include <QJsonDocument>
#include <algorithm>
#include <cerrno>
#include <sys/uio.h>
#include <unistd.h>

namespace archiver {

size_t Channel::fill(qint64 most)
{
    if (m_read == m_filled) {
        ssize_t got = 0;
        do {
            got = ::read(STDIN_FILENO, m_input.data(), m_input.size());
        } while (got < 0 && errno == EINTR);
        if (got < 0)
            throw Failure(QStringLiteral("the input cannot be read"), errno);
        if (got == 0)
            throw Failure(QStringLiteral("the input ends before its time"));
        m_read = 0;
        m_filled = size_t(got);
    }
    return size_t(std::min<qint64>(most, qint64(m_filled - m_read)));
}

QJsonObject Channel::readLine()
{
    QByteArray text;
    for (;;) {
        const size_t count = fill(qint64(m_input.size()));
        const char *first = m_input.data() + m_read;
        const char *end = std::find(first, first + count, '\n');
        const auto length = size_t(end - first);
        text.append(first, int(length));
        m_read += length + (length < count ? 1 : 0);
        if (size_t(text.size()) > longestLine)
            throw Failure(QStringLiteral("a line of the input is too long"));
        if (length < count)
            break;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        throw Failure(QStringLiteral("a line of the input is no JSON object"));
    return document.object();
}

void Channel::writeLine(const QJsonObject &line)
{
    m_output += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_output.size() >= 1 << 16)
        flush();
}

void Channel::writeData(const char *bytes, size_t size)
{
    constexpr size_t worthACall = 1 << 14;
    m_output += "{\"data\":" + QByteArray::number(qulonglong(size)) + "}\n";
    if (size >= worthACall)
        return writeOut(bytes, size);
    m_output.append(bytes, int(size));
    if (m_output.size() >= 1 << 16)
        flush();
}

void Channel::writeOut(const char *bytes, size_t size)
{
    iovec parts[] = {{m_output.data(), size_t(m_output.size())}, {const_cast<char *>(bytes), size}};
    while (parts[0].iov_len + parts[1].iov_len > 0) {
        const ssize_t written = ::writev(STDOUT_FILENO, parts, 2);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            throw Failure(QStringLiteral("the output cannot be written"), errno);
        auto left = size_t(written);
        for (iovec &part : parts) {
            const size_t taken = std::min(left, part.iov_len);
            part.iov_base = static_cast<char *>(part.iov_base) + taken;
            part.iov_len -= taken;
            left -= taken;
        }
    }
    m_output.clear();
}

} // namespace archiver
