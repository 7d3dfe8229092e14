// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TaskTableModel.h"

#include "ui/models/tasks/TaskCells.h"

#include <algorithm>

namespace heirloom {

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskSnapshot &task = at(index.row());
    return TaskCells::value(task, newerOf(task.task.id), index.column(), role);
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? TaskCells::title(section, role) : QVariant();
}

void TaskTableModel::apply(const std::vector<TaskSnapshot> &tasks)
{
    std::vector<TaskRow> rows;
    rows.reserve(tasks.size());
    for (const TaskSnapshot &task : tasks)
        rows.push_back(std::make_shared<const TaskSnapshot>(task));
    merge(std::move(rows), true);
}

void TaskTableModel::fill(std::vector<TaskRow> tasks)
{
    merge(std::move(tasks), false);
}

void TaskTableModel::merge(std::vector<TaskRow> tasks, bool sameIsNews)
{
    const auto isBefore = [](const TaskRow &one, const TaskRow &other) { return one->task.id < other->task.id; };
    if (!std::is_sorted(tasks.begin(), tasks.end(), isBefore))
        std::stable_sort(tasks.begin(), tasks.end(), isBefore);
    std::vector<TaskChange> changes = replaceKnown(tasks, sameIsNews);
    for (const TaskRow &task : tasks)
        changes.push_back({nullptr, task});
    insert(std::move(tasks));
    tell(changes);
}

/// Leaves those in `tasks` that are not listed, each once.
std::vector<TaskChange> TaskTableModel::replaceKnown(std::vector<TaskRow> &tasks, bool sameIsNews)
{
    std::vector<TaskChange> changes;
    std::vector<TaskRow> unknown;
    std::vector<int> changed;
    for (TaskRow &task : tasks) {
        const int row = rowOf(task->task.id);
        const bool isTwice = row < 0 && !unknown.empty() && unknown.back()->task.id == task->task.id;
        if (isTwice) {
            unknown.back() = std::move(task);
        } else if (row < 0) {
            unknown.push_back(std::move(task));
        } else if (TaskRow &known = m_rows[size_t(row)];
                   task->task.rev > known->task.rev || (sameIsNews && task->task.rev == known->task.rev)) {
            count(*known, -1);
            count(*task, 1);
            changes.push_back({std::exchange(known, task), task});
            changed.push_back(row);
        }
    }
    tasks = std::move(unknown);
    emitChanged(std::move(changed));
    return changes;
}

/// REQUIRES: by number, and none of them listed.
void TaskTableModel::insert(std::vector<TaskRow> tasks)
{
    for (auto first = tasks.begin(); first != tasks.end();) {
        const size_t place = placeOf((*first)->task.id);
        const auto end =
            place == m_ids.size()
                ? tasks.end()
                : std::find_if(first, tasks.end(), [&](const TaskRow &task) { return task->task.id > m_ids[place]; });
        std::vector<TaskId> ids;
        ids.reserve(size_t(end - first));
        for (auto task = first; task != end; ++task) {
            count(**task, 1);
            ids.push_back((*task)->task.id);
        }
        beginInsertRows({}, int(place), int(place + ids.size()) - 1);
        m_ids.insert(m_ids.begin() + std::ptrdiff_t(place), ids.begin(), ids.end());
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(place), std::make_move_iterator(first),
                      std::make_move_iterator(end));
        endInsertRows();
        first = end;
    }
}

void TaskTableModel::remove(const std::vector<TaskId> &tasks)
{
    std::vector<int> rows;
    for (const TaskId task : tasks) {
        if (const int row = rowOf(task); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<TaskChange> changes;
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        const int first = rows[begin];
        const int last = rows[end - 1];
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            count(at(row), -1);
            changes.push_back({m_rows[size_t(row)], nullptr});
        }
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
        end = begin;
    }
    tell(changes);
}

void TaskTableModel::setNews(const std::vector<TaskNews> &news)
{
    std::unordered_map<TaskId, QString> newer;
    for (const TaskNews &each : news)
        newer.emplace(each.task, each.revision);
    if (newer == *m_news)
        return;
    m_news = std::make_shared<NewerRevisions::element_type>(std::move(newer));
    m_numbers.newer =
        int(std::count_if(m_news->begin(), m_news->end(), [this](const auto &each) { return rowOf(each.first) >= 0; }));
    if (!m_rows.empty())
        emit dataChanged(index(0, Revision), index(int(m_rows.size()) - 1, Revision));
    emit newsChanged();
    tell({});
}

const QString *TaskTableModel::newerOf(TaskId task) const
{
    const auto found = m_news->find(task);
    return found == m_news->end() ? nullptr : &found->second;
}

const TaskSnapshot *TaskTableModel::find(TaskId task) const
{
    const int row = rowOf(task);
    return row < 0 ? nullptr : m_rows[size_t(row)].get();
}

size_t TaskTableModel::placeOf(TaskId task) const
{
    return size_t(std::lower_bound(m_ids.begin(), m_ids.end(), task) - m_ids.begin());
}

int TaskTableModel::rowOf(TaskId task) const
{
    const size_t place = placeOf(task);
    return place < m_ids.size() && m_ids[place] == task ? int(place) : -1;
}

TaskGroup TaskTableModel::groupOf(TaskState state)
{
    switch (state) {
    case TaskState::Planning:
    case TaskState::Running:
    case TaskState::Deleting:
        return TaskGroup::Active;
    case TaskState::Ready:
    case TaskState::Waiting:
    case TaskState::Paused:
        return TaskGroup::Waiting;
    case TaskState::Completed:
        return TaskGroup::Finished;
    case TaskState::Archived:
        return TaskGroup::Archived;
    case TaskState::Failed:
    case TaskState::Cancelled:
        return TaskGroup::Failed;
    }
    return TaskGroup::Active;
}

ProgressParts TaskTableModel::progressOf(const TaskSnapshot &snapshot)
{
    const TaskCounts &counts = snapshot.task.counts;
    ProgressParts parts{counts.inheritedBytes, counts.downloadedBytes + snapshot.liveBytes, counts.bytes};
    const bool finished = snapshot.task.state == TaskState::Completed || snapshot.task.state == TaskState::Archived;
    if (finished && parts.kept + parts.downloaded == 0) // nothing but empty files, yet it is done
        parts = {0, 1, 1};
    parts.total = std::max(parts.total, parts.kept + parts.downloaded);
    return parts;
}

void TaskTableModel::count(const TaskSnapshot &snapshot, int by)
{
    const Task &task = snapshot.task;
    const TaskGroup group = groupOf(task.state);
    m_numbers.all += by;
    m_numbers.active += group == TaskGroup::Active ? by : 0;
    m_numbers.waiting += group == TaskGroup::Waiting ? by : 0;
    m_numbers.finished += group == TaskGroup::Finished ? by : 0;
    m_numbers.failed += group == TaskGroup::Failed ? by : 0;
    m_numbers.archived += group == TaskGroup::Archived ? by : 0;
    m_numbers.newer += newerOf(task.id) != nullptr ? by : 0;
    const bool waits = task.state == TaskState::Waiting && task.waitingFor == WaitReason::Network;
    m_numbers.waitingForNetwork += waits ? by : 0;
}

void TaskTableModel::tell(const std::vector<TaskChange> &changes)
{
    if (!changes.empty())
        emit changed(changes);
    if (std::exchange(m_told, m_numbers) != m_numbers)
        emit numbersChanged();
}

void TaskTableModel::emitChanged(std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    if (rows.size() * 2 > m_rows.size()) {
        emit dataChanged(index(rows.front(), 0), index(rows.back(), ColumnCount - 1));
        return;
    }
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1)
            ++end;
        emit dataChanged(index(rows[begin], 0), index(rows[end - 1], ColumnCount - 1));
        begin = end;
    }
}

} // namespace heirloom
