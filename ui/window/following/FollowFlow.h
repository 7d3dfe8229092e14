// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "model/follow/TaskNews.h"

#include <QObject>
#include <deque>
#include <stop_token>

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
    /// Asks the sources of these tasks, one after the other.
    void lookForNews(const std::vector<Task> &tasks);

signals:
    /// What changed in the newer revision of this task's source is to be seen.
    void comparisonWanted(const std::vector<heirloom::Task> &task);

private:
    void read();
    void lookAtNext();
    void take(const Task &task, const Result<TaskNews> &news);
    void tellOne(const Task &task, const TaskNews &news);
    void tellAll();

    Engine &m_engine;
    TaskTableModel &m_tasks;
    NoticeBar &m_notice;
    bool m_isReading = false;
    bool m_isStale = false; ///< more happened while it was read
    int m_listed = 0;       ///< tasks, when it was read last

    std::deque<Task> m_waiting; ///< for their turn
    int m_asked = 0;            ///< of those that were wanted together
    int m_newer = 0;
    std::optional<Error> m_problem; ///< the first
    std::stop_source m_stop;
};

} // namespace heirloom
