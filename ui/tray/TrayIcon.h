// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/DeskEvent.h"
#include "ui/tray/TaskWatch.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <deque>
#include <optional>

namespace heirloom {

/// The icon in the desktop's tray with its menu: how things stand, the last events, and what can be done without the
/// window. Only where there is a tray. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Active, Attention };

    explicit TrayIcon(QObject *parent = nullptr);

    void show() { m_icon.show(); }
    void setTotals(const TaskTotals &totals);
    /// How many sources are followed: without any, nothing is said of them.
    void setFollowed(int sources);
    /// Something failed or is damaged, and the user has not looked at the window since.
    void setAttention(bool attention);
    void addEvent(const DeskEvent &event);
    /// A message where the desktop has no server for them.
    void showMessage(const QString &summary, const QString &body);
    State state() const;
    QString toolTip() const { return m_icon.toolTip(); }
    const QMenu &menu() const { return m_menu; }
    /// What the icon looks like.
    static QIcon picture(State state);

signals:
    void openWanted();
    void pasteWanted();
    void pauseAllWanted();
    void resumeAllWanted();
    void syncAllWanted();
    void taskWanted(heirloom::TaskId task);
    void followedWanted(const QString &name);
    void quitWanted();

private:
    QAction *addAction(const QString &name, const QString &text, void (TrayIcon::*wanted)());
    void showState();
    void showEvents();
    QString words() const;

    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_pauseAll;
    QAction *m_resumeAll;
    QAction *m_syncAll;
    QAction *m_afterEvents = nullptr;
    std::vector<QAction *> m_eventActions;
    std::deque<DeskEvent> m_events; ///< the newest first
    TaskTotals m_totals;
    bool m_attention = false;
    std::optional<State> m_shown;
};

} // namespace heirloom
