// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <stdexcept>
#include <vector>

namespace archiver {

/// Why the program cannot go on; what it says ends on the channel as {"error": …}.
class Failure : public std::runtime_error
{
public:
    /// `number` is an errno, 0 if none fits. `kind` is one word for what the main program tells apart, if anything.
    explicit Failure(const QString &what, int number = 0, const char *kind = "")
        : std::runtime_error(what.toStdString()), m_number(number), m_kind(kind)
    {
    }
    int number() const { return m_number; }
    const char *kind() const { return m_kind; }

private:
    int m_number;
    const char *m_kind;
};

/// How the main program and this one talk: lines of JSON on standard input and output, each of which may be followed
/// by raw bytes whose number it names. Nothing else is ever written to standard output.
class Channel
{
public:
    /// Longer lines are no lines of the main program's.
    static constexpr size_t longestLine = 1 << 16;

    /// The next line. Fails at the end of the input, which never comes before the last line of a request.
    QJsonObject readLine();
    /// Exactly `size` raw bytes, in pieces that are valid until the next call of anything here.
    template <class Take> void readBytes(qint64 size, Take take)
    {
        while (size > 0) {
            const size_t count = fill(size);
            take(m_input.data() + m_read, qint64(count));
            m_read += count;
            size -= qint64(count);
        }
    }
    void writeLine(const QJsonObject &line);
    /// {"data": N} and the N bytes. Small ones wait for more, so that small files cost no call each.
    void writeData(const char *bytes, size_t size);
    void flush() { writeOut(nullptr, 0); }

private:
    /// Makes some bytes available, at most `most`; how many.
    size_t fill(qint64 most);
    /// What waits, then these.
    void writeOut(const char *bytes, size_t size);

    std::vector<char> m_input = std::vector<char>(1 << 20);
    size_t m_read = 0, m_filled = 0;
    QByteArray m_output;
};

} // namespace archiver
