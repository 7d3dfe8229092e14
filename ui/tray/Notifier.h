// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/DeskEvent.h"
#include "ui/tray/bus/NotificationServer.h"

#include <QTimer>
#include <map>
#include <vector>

namespace heirloom {

/// What the user wants to be told of.
struct NoticeChoices
{
    bool finished = true;
    bool failed = true;
    bool waiting = true;
    bool damage = true;
    bool synced = true;
};

/// Makes messages of the desktop out of events. Several of one kind that come at once, or while the message on the
/// first is still shown, become one sentence. Who calls knows whether the user is looking at the window, where all of
/// it can be seen. GUI thread; runs no timer while nothing happens.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(NotificationServer &server, QObject *parent = nullptr);

    void setChoices(const NoticeChoices &choices) { m_choices = choices; }
    void tell(const DeskEvent &event);
    /// The user has seen the window: what was told so far is not counted any more.
    void forgetTold();

signals:
    /// None: the window as it is.
    void taskWanted(heirloom::TaskId task);
    void folderWanted(heirloom::TaskId task);
    /// The report of a followed source; empty: several.
    void followedWanted(const QString &name);

private:
    using Kind = DeskEvent::Kind;
    bool isWanted(Kind kind) const;
    void send();
    static NotificationServer::Message messageOf(const std::vector<DeskEvent> &events);
    void take(int key, const QString &action);

    NotificationServer &m_server;
    NoticeChoices m_choices;
    QTimer m_gathering;
    std::map<Kind, std::vector<DeskEvent>> m_new;
    std::map<Kind, std::vector<DeskEvent>> m_told; ///< what the message that is shown stands for
};

} // namespace heirloom
