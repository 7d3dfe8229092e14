// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

namespace heirloom {

/// Waits for the desktop's tray, which at login may come later than the program, but not for long. Qt looks for a tray
/// once and remembers; so nobody may ask it before this has decided. GUI thread.
class TrayWait : public QObject
{
    Q_OBJECT
public:
    explicit TrayWait(const QDBusConnection &session = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    /// Does so until somebody offers a tray, or `patienceMs` are over.
    void begin(int patienceMs = 10'000);

signals:
    /// Once. There may be a tray or not.
    void decided();

private:
    QDBusConnection m_session;
    QTimer m_patience;
};

} // namespace heirloom
