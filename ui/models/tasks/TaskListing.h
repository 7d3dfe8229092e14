// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tasks/TaskOrder.h"

#include <QObject>
#include <unordered_set>

namespace heirloom {

class Engine;
class TaskTableModel;

/// Reads the engine's tasks into the model when a window begins: the first of them at once, so that there is something
/// to see, all others together as soon as they are read. What the engine says meanwhile is newer. GUI thread, owned by
/// the window.
class TaskListing : public QObject
{
    Q_OBJECT
public:
    TaskListing(Engine &engine, TaskTableModel &model, QObject *parent = nullptr);
    /// Call once.
    void begin();

signals:
    void failed(const heirloom::Error &error);
    /// All tasks are in the model.
    void complete();

private:
    void readOn(TaskId after);
    void take(std::vector<TaskRow> page);
    void fill(std::vector<TaskRow> rows);

    Engine &m_engine;
    TaskTableModel &m_model;
    std::vector<TaskRow> m_read;
    std::unordered_set<TaskId> m_removed; ///< while it reads: what was read may have them still
    bool m_isComplete = false;
};

} // namespace heirloom
