// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace heirloom {

/// RapidJSON's "input stream" over a function that pulls bytes: one fixed buffer, whatever the size of the document.
/// RapidJSON keeps the token it is in (a string) in memory, so the length of one token is capped here too.
/// What ends the stream early (an error, a cap, a stop request) looks like the end to the parser; see status().
class JsonInput
{
public:
    using Ch = char;
    using Read = std::function<Result<qint64>(std::span<char>)>;

    static constexpr qint64 maxTokenBytes = 1 << 20;

    /// `what` is what messages call the document.
    JsonInput(Read read, qint64 maxBytes, std::stop_token stop, QString what = QStringLiteral("manifest"))
        : m_read(std::move(read)), m_maxBytes(maxBytes), m_stop(std::move(stop)), m_what(std::move(what)),
          m_buffer(bufferBytes)
    {
        refill();
        skipByteOrderMark();
    }

    Ch Peek() const { return m_buffer[m_at]; }
    Ch Take()
    {
        const Ch taken = m_buffer[m_at];
        if (++m_at >= m_filled) [[unlikely]]
            refill();
        return taken;
    }
    size_t Tell() const { return size_t(m_before) + m_at; }

    /// The handler calls it with each event: a new token begins after it.
    void markToken() { m_tokenStart = qint64(Tell()); }
    /// All bytes were taken. A NUL byte within the document ends parsing too, but not the stream.
    bool atEnd() const { return m_ended; }
    const Status &status() const { return m_status; }

    // Only for parsing in place, which this stream is not used for.
    Ch *PutBegin() { return nullptr; }
    void Put(Ch) {}
    void Flush() {}
    size_t PutEnd(Ch *) { return 0; }

private:
    static constexpr size_t bufferBytes = 64 * 1024;

    void refill()
    {
        if (m_ended) {
            m_at = 0;
            return;
        }
        m_before += qint64(m_filled);
        m_at = 0;
        m_filled = 0;
        m_status = pull();
        if (!m_status || m_filled == 0) {
            m_ended = true;
            m_filled = 0;
            m_buffer[0] = '\0';
        }
    }

    Status pull()
    {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("read the %1").arg(m_what));
        if (m_before > m_maxBytes)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("the %1 is larger than %2 bytes").arg(m_what).arg(m_maxBytes));
        if (m_before - m_tokenStart > maxTokenBytes)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("one value in the %1 is longer than %2 bytes").arg(m_what).arg(maxTokenBytes));
        const Result<qint64> count = m_read(m_buffer);
        if (!count)
            return fail(count.error());
        m_filled = size_t(*count);
        return {};
    }

    void skipByteOrderMark()
    {
        if (m_filled >= 3 && std::string_view(m_buffer.data(), 3) == "\xEF\xBB\xBF") {
            for (int i = 0; i < 3; ++i)
                Take();
        }
    }

    Read m_read;
    qint64 m_maxBytes;
    std::stop_token m_stop;
    QString m_what;
    std::vector<char> m_buffer;
    size_t m_at = 0;
    size_t m_filled = 0;
    qint64 m_before = 0; ///< bytes of the document before the buffer
    qint64 m_tokenStart = 0;
    bool m_ended = false;
    Status m_status;
};

} // namespace heirloom
