// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

class QDBusPendingCall;

namespace heirloom {

/// Keeps the computer from falling asleep while it is wanted: by a lock of systemd-logind, which is a descriptor that
/// is held, or where there is no logind by the desktop's power management. Where nobody listens, nothing happens and
/// nothing is said. Never waits for an answer. GUI thread.
class SleepInhibitor : public QObject
{
    Q_OBJECT
public:
    explicit SleepInhibitor(const QDBusConnection &system = QDBusConnection::systemBus(),
                            const QDBusConnection &session = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    ~SleepInhibitor() override;

    void setWanted(bool wanted);

private:
    void askLogin();
    void askDesktop();
    void release();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_lock;
    uint m_cookie = 0; ///< of the desktop's power management; 0: none
    bool m_isWanted = false;
    bool m_isAsking = false;
};

} // namespace heirloom
