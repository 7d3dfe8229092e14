// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/instance/StartMessage.h"
#include "ui/tray/FollowWatch.h"
#include "ui/tray/Notifier.h"
#include "ui/tray/TaskWatch.h"
#include "ui/tray/bus/LauncherProgress.h"
#include "ui/tray/bus/NotificationServer.h"
#include "ui/tray/bus/SleepInhibitor.h"
#include "ui/window/MainWindow.h"

#include <functional>
#include <memory>

namespace heirloom {

class Appearance;
class Autostart;
class CloseQuestion;
class TrayIcon;

/// All that the program shows of a running engine: the window, which may be hidden or made anew, the tray icon,
/// messages, progress in the dock; and what follows from the user's settings meanwhile. Decides whether closing the
/// window ends the program. GUI thread, owned by main(); engine, settings and appearance
/// outlive it.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(Engine &engine, Settings &settings, Appearance &appearance);
    ~Desktop() override;

    /// There is a tray: the program may go on without a window. Call before start().
    void useTray();
    /// Shows what this start of the program is to show. Call once. Downloads begin with startDownloads().
    void start(const StartMessage &message);
    void startDownloads();
    /// The user started the program again.
    void startAgain(const StartMessage &message);
    /// Throws the window away and makes another one, which looks the same but for what the settings changed. Later, so
    /// that anything in the window may ask for it.
    void rebuildWindow();
    /// The settings have changed.
    void takeSettings();

    MainWindow &window() { return *m_window; }
    TrayIcon *tray() { return m_tray.get(); }

signals:
    /// The user wants the program to end. The window is gone and its layout is kept.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Closing { Ask, Hide, Minimize, End };
    Closing closing() const;
    bool close(); ///< false: the window stays
    void ask();
    void end();
    void makeWindow();
    void replaceWindow();
    void act(const StartMessage &message);
    void present();
    void showTask(TaskId task);
    void showFollowed(const QString &name);
    void showInFolder(TaskId task);
    void pauseAll();
    void resumeAll();
    void paste();
    void takeEvent(const DeskEvent &event);
    void takeTotals();
    void noteLook();
    bool isLookedAt() const;
    void takeChoices();
    void changeAutostart(std::function<Status(const Autostart &)> change);

    Engine &m_engine;
    Settings &m_settings;
    Appearance &m_appearance;
    TaskWatch m_watch;
    FollowWatch m_follows;
    NotificationServer m_notifications;
    Notifier m_notifier;
    SleepInhibitor m_inhibitor;
    LauncherProgress m_launcher;
    std::unique_ptr<TrayIcon> m_tray; ///< none where the desktop has no tray
    std::unique_ptr<MainWindow> m_window;
    bool m_startsAtLogin = false; ///< as it was taken last
    bool m_isEnding = false;
};

} // namespace heirloom
