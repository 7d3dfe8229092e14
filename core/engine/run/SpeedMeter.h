// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cmath>

namespace heirloom {

/// Turns a growing number of bytes into a rate that people can read: an exponential moving average that forgets with
/// the time constant `memoryMs`, so that it does not depend on how often it is asked. Not thread-safe.
class SpeedMeter
{
public:
    explicit SpeedMeter(qint64 memoryMs) : m_memoryMs(memoryMs) {}

    /// `bytes` in all were received by `nowMs`, which never goes back.
    void update(qint64 bytes, qint64 nowMs)
    {
        const qint64 passed = nowMs - m_nowMs;
        if (m_nowMs < 0) {
            m_bytes = bytes;
            m_nowMs = nowMs;
        }
        if (m_nowMs == nowMs || passed <= 0)
            return;
        const double rate = double(bytes - m_bytes) * 1000 / double(passed);
        const double kept = std::exp(-double(passed) / double(m_memoryMs));
        // What was measured so far counts as long as it lasted: the first seconds are no average with nothing.
        m_weight = m_weight * kept + (1 - kept);
        m_sum = m_sum * kept + rate * (1 - kept);
        m_bytes = bytes;
        m_nowMs = nowMs;
    }

    /// Bytes per second, never negative.
    double perSecond() const { return m_weight > 0 ? qMax(0.0, m_sum / m_weight) : 0; }

private:
    qint64 m_memoryMs;
    qint64 m_bytes = 0;
    qint64 m_nowMs = -1;
    double m_sum = 0;
    double m_weight = 0;
};

} // namespace heirloom
