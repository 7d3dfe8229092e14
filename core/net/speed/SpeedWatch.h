// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/speed/SpeedFloor.h"

#include <array>
#include <optional>

namespace heirloom {

/// Whether a connection brings what it should, request after request. Only the time counts in which a body is awaited
/// and nothing of ours holds it back. Times are the caller's, of a steady clock, in milliseconds. One thread.
class SpeedWatch
{
public:
    /// So many bytes within so much time.
    struct Terms
    {
        qint64 bytes = 0;
        qint64 ms = 1;
        bool operator==(const Terms &) const = default;
    };

    /// `floor`: the user's, in place of the terms of check(), wherever it is set. REQUIRES: it lives longer; may be
    /// null.
    explicit SpeedWatch(const SpeedFloor *floor = nullptr) : m_floor(floor) {}

    /// Nothing counts from before.
    void restart(qint64 nowMs);
    /// Between hold() and run() no time counts. It begins held.
    void hold(qint64 nowMs);
    void run(qint64 nowMs);
    void received(qint64 bytes);
    /// To be called regularly. The terms that were not met, with the bytes that came instead; then it is restarted.
    std::optional<Terms> check(qint64 nowMs, const Terms &terms);
    /// The user's terms were not met, and it has not run since.
    bool isTooSlow() const { return m_isTooSlow; }

private:
    static constexpr int slices = 10;

    void advance(qint64 nowMs);

    const SpeedFloor *m_floor;
    Terms m_terms;
    bool m_isRunning = false;
    bool m_isTooSlow = false;
    qint64 m_lastMs = 0;   ///< when the time was counted last
    qint64 m_activeMs = 0; ///< since the restart
    qint64 m_slice = 0;    ///< number of the present one, since the restart
    std::array<qint64, slices> m_bytes{};
};

} // namespace heirloom
