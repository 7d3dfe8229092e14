// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "engine/EngineTypes.h"

#include <QAction>
#include <QFuture>

class QActionGroup;

namespace heirloom {

class Engine;
class SpeedLimitMenu;
class TaskTableModel;

/// Everything that can be done with the selected tasks, each thing one QAction for menus, tool bar and context menu;
/// `priority` and `limit` open menus of their own.
/// What is possible follows from the transition table of the model. GUI thread, owned by the window.
class TaskActions : public QObject
{
    Q_OBJECT
public:
    TaskActions(Engine &engine, const TaskTableModel &tasks, QWidget *window);

    void setSelection(std::vector<TaskId> tasks);
    /// States may have changed: what is possible is looked at again.
    void update();
    std::vector<Task> selected() const;

    QAction *resume, *pause, *cancel, *retry, *remove, *openFolder, *copyLink, *compare;
    QAction *toFront, *toBack, *priority, *limit;
    QAction *lookForNews, *follow, *archive, *restore, *unpack;

signals:
    void deletionRequested(const std::vector<heirloom::Task> &tasks);
    void archivingRequested(const std::vector<heirloom::Task> &tasks);
    void unpackingRequested(const heirloom::Task &task);
    void folderRequested(const heirloom::Task &task);
    void comparisonRequested(const std::vector<heirloom::Task> &tasks);
    void newsRequested(const std::vector<heirloom::Task> &tasks);
    void followRequested(const QString &source);
    void failed(const heirloom::Error &error);

private:
    using Command = QFuture<Result<Task>> (Engine::*)(TaskId);
    using Possible = bool (*)(TaskState);
    QAction *make(const QString &name, const QString &text, const QString &icon, const QKeySequence &shortcut);
    void run(Command command, Possible possible);
    void makeQueueActions(QWidget *window);
    void markQueueActions();
    void queue(const QueueMove &move);
    void setLimit(int kilobytesPerSecond);

    Engine &m_engine;
    const TaskTableModel &m_tasks;
    std::vector<TaskId> m_selection;
    QActionGroup *m_priorities;
    SpeedLimitMenu *m_limits;
};

} // namespace heirloom
