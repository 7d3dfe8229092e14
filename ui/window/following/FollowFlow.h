// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "model/follow/TaskNews.h"

#include <QObject>

namespace heirloom {

class Engine;
class NoticeBar;
class TaskTableModel;

/// Newer revisions of tasks that nobody follows: which are known, for the task table, and looking for one now. GUI
/// thread, owned by the window.
class FollowFlow : public QObject
{
    Q_OBJECT
public:
    FollowFlow(Engine &engine, TaskTableModel &tasks, NoticeBar &notice, QObject *parent);

    /// Reads which newer revisions are known, now and whenever that changes. Call once.
    void begin();
    /// Asks the sources of these tasks.
    void lookForNews(const std::vector<Task> &tasks);

signals:
    /// What changed in the newer revision of this task's source is to be seen.
    void comparisonWanted(const std::vector<heirloom::Task> &task);

private:
    void read();
    void tell(const Task &task, const TaskNews &news);

    Engine &m_engine;
    TaskTableModel &m_tasks;
    NoticeBar &m_notice;
};

} // namespace heirloom
