// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace heirloom {

/// How many followed sources are asked at once: one of each server, some in all, however many are due. Pure but for
/// what it counts; one thread.
class HostTurns
{
public:
    explicit HostTurns(int atOnce) : m_atOnce(atOnce) {}

    /// False: it has to wait. Local sources have no server and take turns too.
    bool begin(const QString &host)
    {
        if (m_busy.size() >= m_atOnce || m_busy.contains(host))
            return false;
        m_busy.insert(host);
        return true;
    }
    void end(const QString &host) { m_busy.remove(host); }
    bool isIdle() const { return m_busy.isEmpty(); }

private:
    const int m_atOnce;
    QSet<QString> m_busy;
};

} // namespace heirloom
