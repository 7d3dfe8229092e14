// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sink/WriteBuffers.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr qint64 wholeBytes = 24 << 20;
constexpr qint64 mostOfOne = 4 << 20;
constexpr qint64 leastOfOne = 2 * WriteBuffers::bufferBytes;
constexpr size_t mostSpare = 24;

} // namespace

qint64 WriteBuffers::Share::mostBytes() const
{
    return std::clamp(wholeBytes / std::max(1, m_buffers.m_shares.load()), leastOfOne, mostOfOne);
}

QByteArray WriteBuffers::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_spare.empty()) {
            QByteArray buffer = std::move(m_spare.back());
            m_spare.pop_back();
            return buffer;
        }
    }
    QByteArray fresh;
    fresh.reserve(bufferBytes);
    return fresh;
}

void WriteBuffers::giveBack(QByteArray buffer)
{
    if (buffer.capacity() < bufferBytes)
        return;
    buffer.resize(0);
    const std::lock_guard lock(m_mutex);
    if (m_spare.size() < mostSpare)
        m_spare.push_back(std::move(buffer));
}

} // namespace heirloom
