// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

namespace heirloom {

/// Shows progress on the program's icon in docks and task bars (KDE, Ubuntu), by the signal that Unity's launcher began
/// with. Tells them at most twice a second, and only what is new; runs no timer otherwise. GUI thread.
class LauncherProgress : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        int active = 0;  ///< tasks; 0: there is nothing to show
        int percent = 0; ///< 0 to 100
        bool operator==(const State &) const = default;
    };

    /// `desktopFile` is the name of the program's desktop file, without its extension.
    explicit LauncherProgress(const QString &desktopFile,
                              const QDBusConnection &session = QDBusConnection::sessionBus(),
                              QObject *parent = nullptr);
    void show(const State &state);

private:
    void tell();

    QString m_application;
    QString m_path;
    QDBusConnection m_session;
    QTimer m_pause; ///< runs while nothing may be told
    State m_state;
    State m_told;
};

} // namespace heirloom
