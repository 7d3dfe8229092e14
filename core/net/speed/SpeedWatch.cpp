// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/speed/SpeedWatch.h"

#include <algorithm>
#include <numeric>

namespace heirloom {

void SpeedWatch::restart(qint64 nowMs)
{
    m_isTooSlow = false;
    m_lastMs = nowMs;
    m_activeMs = 0;
    m_slice = 0;
    m_bytes.fill(0);
}

void SpeedWatch::advance(qint64 nowMs)
{
    if (m_isRunning)
        m_activeMs += std::max<qint64>(0, nowMs - m_lastMs);
    m_lastMs = nowMs;
}

void SpeedWatch::hold(qint64 nowMs)
{
    advance(nowMs);
    m_isRunning = false;
}

void SpeedWatch::run(qint64 nowMs)
{
    advance(nowMs);
    m_isRunning = true;
    m_isTooSlow = false;
}

void SpeedWatch::received(qint64 bytes)
{
    m_bytes[size_t(m_slice % slices)] += bytes;
}

std::optional<SpeedWatch::Terms> SpeedWatch::check(qint64 nowMs, const Terms &terms)
{
    const SpeedFloor::Terms floor = m_floor ? m_floor->terms() : SpeedFloor::Terms();
    const Terms wanted =
        floor.isSet() ? Terms{qint64(floor.bytesPerSecond) * floor.seconds, qint64(floor.seconds) * 1000} : terms;
    if (wanted != m_terms) {
        m_terms = wanted;
        restart(nowMs);
    }
    advance(nowMs);
    const qint64 sliceMs = std::max<qint64>(1, wanted.ms / slices);
    for (; m_slice < m_activeMs / sliceMs; m_bytes[size_t(m_slice % slices)] = 0) {
        const qint64 sum = std::accumulate(m_bytes.begin(), m_bytes.end(), qint64(0));
        if (m_slice + 1 >= slices && sum < wanted.bytes) {
            restart(nowMs);
            m_isTooSlow = floor.isSet();
            return Terms{sum, wanted.ms};
        }
        ++m_slice;
    }
    return std::nullopt;
}

} // namespace heirloom
