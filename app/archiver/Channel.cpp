// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archiver/Channel.h"

#include <QJsonDocument>
#include <algorithm>
#include <cerrno>
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

void Channel::flush()
{
    for (int written = 0; written < int(m_output.size());) {
        const ssize_t count = ::write(STDOUT_FILENO, m_output.constData() + written, size_t(m_output.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            throw Failure(QStringLiteral("the output cannot be written"), errno);
        written += int(count);
    }
    m_output.clear();
}

} // namespace archiver
