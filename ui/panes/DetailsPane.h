// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QStackedWidget>

class QTabWidget;

namespace heirloom {

class Engine;
class FilesTab;
class HistoryTab;
class OverviewTab;
class SourcesTab;
class TaskTableModel;

/// Everything about the task that is current in the table, or one line that says there is none. GUI thread, owned by
/// the window.
class DetailsPane : public QStackedWidget
{
    Q_OBJECT
public:
    DetailsPane(Engine &engine, const TaskTableModel &tasks, QWidget *parent = nullptr);

    /// None clears the pane.
    void showTask(TaskId task);
    /// Something of these tasks changed; the model has it already.
    void tasksChanged(const std::vector<TaskSnapshot> &snapshots);
    void tasksRemoved(const std::vector<TaskId> &tasks);
    /// The absolute folder of a task, empty if its storage is not known.
    QString folderOf(const Task &task) const;
    FilesTab &files() { return *m_files; }

private:
    void refresh();
    void learnStorages();
    Engine &m_engine;
    const TaskTableModel &m_tasks;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    FilesTab *m_files;
    SourcesTab *m_sources;
    HistoryTab *m_history;
    std::vector<Storage> m_storages;
    bool m_isLearning = false;
    TaskId m_task;
};

} // namespace heirloom
