// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "engine/EngineTypes.h"
#include "engine/archiving/ArchiveTypes.h"

#include <QObject>
#include <set>

namespace heirloom {

class Engine;
class NoticeBar;

/// Unpacking from offer to command: when a task ends whose archives the user wants to be asked about, says so, and
/// opens the question. GUI thread, owned by the window.
class UnpackFlow : public QObject
{
    Q_OBJECT
public:
    UnpackFlow(Engine &engine, NoticeBar &notice, QWidget *window);

    void ask(const Task &task);

signals:
    void failed(const heirloom::Error &error);

private:
    void follow(const std::vector<TaskSnapshot> &tasks);
    void offer(const Task &task, const std::vector<ArchiveLine> &archives);

    Engine &m_engine;
    NoticeBar &m_notice;
    QWidget *m_window;
    std::set<TaskId> m_atWork; ///< were seen at work; whose end is news
};

} // namespace heirloom
