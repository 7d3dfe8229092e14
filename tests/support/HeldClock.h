// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>

namespace heirloom::test {

/// Time that a test moves.
class HeldClock final : public Clock
{
public:
    qint64 wallMs() const override { return m_ms + m_jumpMs + 1'700'000'000'000; }
    qint64 bootMs() const override { return m_ms; }
    QString bootId() const override { return QStringLiteral("boot"); }
    void advance(qint64 ms) { m_ms += ms; }
    /// The wall clock alone.
    void jump(qint64 ms) { m_jumpMs += ms; }

private:
    std::atomic<qint64> m_ms = 1'000'000;
    std::atomic<qint64> m_jumpMs = 0;
};

} // namespace heirloom::test
