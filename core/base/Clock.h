// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heirloom {

/// Where time comes from, so that tests can turn it. Implementations are safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since the Unix epoch, UTC. May jump in both directions; only shown and recorded.
    virtual qint64 wallMs() const = 0;
    /// Milliseconds since boot, suspend included (CLOCK_BOOTTIME). Never goes back within one boot id.
    virtual qint64 bootMs() const = 0;
    /// Names this boot of this machine; leases of another boot are over.
    virtual QString bootId() const = 0;
};

/// The clocks of the operating system.
class SystemClock final : public Clock
{
public:
    SystemClock();
    qint64 wallMs() const override;
    qint64 bootMs() const override;
    QString bootId() const override { return m_bootId; }

private:
    QString m_bootId;
};

} // namespace heirloom
