// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>
#include <mutex>

namespace heirloom {

/// Time that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    qint64 wallMs() const override { return m_wallMs; }
    qint64 bootMs() const override { return m_bootMs; }
    QString bootId() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_bootId;
    }
    void advance(qint64 ms)
    {
        m_wallMs += ms;
        m_bootMs += ms;
    }
    void reboot(const QString &id)
    {
        const std::lock_guard lock(m_mutex);
        m_bootId = id;
        m_bootMs = 0;
    }

private:
    std::atomic<qint64> m_wallMs = 1'700'000'000'000;
    std::atomic<qint64> m_bootMs = 1'000'000;
    mutable std::mutex m_mutex;
    QString m_bootId = QStringLiteral("boot-1");
};

} // namespace heirloom
