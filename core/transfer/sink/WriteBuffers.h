// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <atomic>
#include <mutex>
#include <vector>

namespace heirloom {

/// What large files wait in until they are written, shared by all of an engine's transfers: the more of them there are,
/// the less each may keep, so that many connections need no more memory than a few. Thread-safe.
class WriteBuffers
{
public:
    /// What each buffer holds.
    static constexpr qsizetype bufferBytes = 256 << 10;

    /// The part of one file; lives as long as that is written.
    class Share
    {
    public:
        explicit Share(WriteBuffers &buffers) : m_buffers(buffers) { ++m_buffers.m_shares; }
        ~Share() { --m_buffers.m_shares; }
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;
        /// So many bytes may wait to be written; may change at any time, and is never less than two buffers.
        qint64 mostBytes() const;

    private:
        WriteBuffers &m_buffers;
    };

    /// An empty buffer.
    QByteArray take();
    /// It is kept for the next one who needs one: fresh ones cost a page fault per 4 KiB.
    void giveBack(QByteArray buffer);

private:
    std::atomic<int> m_shares = 0;
    std::mutex m_mutex; ///< guards what follows
    std::vector<QByteArray> m_spare;
};

} // namespace heirloom
