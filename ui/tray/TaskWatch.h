// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "ui/tray/DeskEvent.h"

#include <QObject>
#include <unordered_map>
#include <unordered_set>

namespace heirloom {

class Engine;

/// What all tasks together come to.
struct TaskTotals
{
    int active = 0;  ///< at work
    int waiting = 0; ///< in the queue, or for space or the network
    int paused = 0;
    qint64 bytesDone = 0; ///< of those at work
    qint64 bytes = 0;
    qint64 bytesPerSecond = 0;
    bool operator==(const TaskTotals &) const = default;
};

/// Follows the engine's tasks whether there is a window or not, and says what a person would want to hear of: a task
/// that finished, failed, was deleted or began to wait for space. How things stood when it began is no event. Keeps a
/// few words on each task, no copies of them. GUI thread; the engine outlives it.
class TaskWatch : public QObject
{
    Q_OBJECT
public:
    explicit TaskWatch(Engine &engine, QObject *parent = nullptr);

    /// Reads how things stand. Call once, when the signals are connected and before the engine works.
    void begin();
    const TaskTotals &totals() const { return m_totals; }

signals:
    void totalsChanged();
    void happened(const heirloom::DeskEvent &event);

private:
    struct Seen
    {
        TaskState state = TaskState::Planning;
        bool waitsForSpace = false;
        qint64 bytesDone = 0;
        qint64 bytes = 0;
        QString title;
    };
    enum class Of { Changed, Listed };
    void take(const std::vector<TaskSnapshot> &tasks, Of what);
    void forget(const std::vector<TaskId> &tasks);
    void readOn(TaskId after);
    void count(const Seen &seen, int by);
    void tellTotals();
    void tellChange(const Seen &before, const TaskSnapshot &snapshot);

    Engine &m_engine;
    std::unordered_map<TaskId, Seen> m_tasks;
    TaskTotals m_totals;
    TaskTotals m_told;
    std::unordered_set<TaskId> m_removed; ///< while the list is read, which may have them still
    bool m_isBegun = false;               ///< the list is in
};

} // namespace heirloom
