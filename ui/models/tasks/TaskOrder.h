// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QCollator>
#include <QStringMatcher>
#include <array>
#include <memory>
#include <stop_token>

namespace heirloom {

/// One task as it was at some time. Shared by the models and by whatever works on them elsewhere; never changed.
using TaskRow = std::shared_ptr<const TaskSnapshot>;

/// Where a task is listed in the side bar. Those in Newer are in another group, too.
enum class TaskGroup { All, Active, Waiting, Finished, Failed, Archived, Newer };

/// The tasks whose sources are known to offer something newer, and its name, which may be empty. Shared like the rows.
using NewerRevisions = std::shared_ptr<const std::unordered_map<TaskId, QString>>;

/// What of the tasks is shown, and in which order.
struct TaskCriteria
{
    TaskGroup group = TaskGroup::All;
    NewerRevisions newer; ///< null: none
    QStringList words;    ///< each occurs in name, revision, folder or source
    int column = -1;      ///< TaskTableModel::Column; negative: as they were added
    Qt::SortOrder order = Qt::AscendingOrder;
    bool isPlain() const { return group == TaskGroup::All && words.isEmpty() && column < 0; }
};

/// Applies criteria to tasks. Sorts by raw values, texts by the collation of the user's language, equal ones by their
/// numbers, so that each task has one place. Belongs to one thread; made anew for another.
class TaskOrder
{
public:
    explicit TaskOrder(TaskCriteria criteria = {});

    const TaskCriteria &criteria() const { return m_criteria; }
    bool fits(const TaskSnapshot &task) const;
    bool isBefore(const TaskSnapshot &one, const TaskSnapshot &other) const;
    /// What of the rows is shown, in order; `rows` are by number. Nothing once `stop` says so.
    std::vector<TaskRow> arrange(const std::vector<TaskRow> &rows, const std::stop_token &stop = {}) const;
    /// Where the task is in what is arranged, or would be.
    size_t placeOf(const TaskSnapshot &task, const std::vector<TaskRow> &arranged) const;

private:
    using Key = std::array<qint64, 3>;
    bool isOfGroup(const Task &task) const;
    bool sortsTexts() const;
    QString textOf(const TaskSnapshot &task) const;
    Key keyOf(const TaskSnapshot &task) const;
    Key statusKey(const TaskSnapshot &snapshot) const;
    template <class Keys> std::vector<TaskRow> sorted(const std::vector<TaskRow> &rows, Keys keyOf) const;

    TaskCriteria m_criteria;
    std::vector<QStringMatcher> m_words;
    QCollator m_collator;
    std::array<qint64, size_t(TaskState::Deleting) + 1> m_stateRanks{}; ///< of the states, as their names sort
};

} // namespace heirloom
