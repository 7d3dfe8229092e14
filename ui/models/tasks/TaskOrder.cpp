// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/TaskOrder.h"

#include "engine/UserText.h"
#include "ui/models/TaskTableModel.h"

#include <algorithm>
#include <numeric>

namespace heirloom {

namespace {

constexpr size_t looksBetweenStops = 4'096;

} // namespace

TaskOrder::TaskOrder(TaskCriteria criteria) : m_criteria(std::move(criteria)), m_collator(QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (const QString &word : m_criteria.words)
        m_words.emplace_back(word, Qt::CaseInsensitive);
    std::array<size_t, std::tuple_size_v<decltype(m_stateRanks)>> states{};
    std::iota(states.begin(), states.end(), 0);
    std::sort(states.begin(), states.end(), [this](size_t one, size_t other) {
        return m_collator.compare(UserText::state(TaskState(one)), UserText::state(TaskState(other))) < 0;
    });
    for (size_t rank = 0; rank < states.size(); ++rank)
        m_stateRanks[states[rank]] = qint64(rank);
}

bool TaskOrder::fits(const TaskSnapshot &snapshot) const
{
    const Task &task = snapshot.task;
    if (!isOfGroup(task))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&task](const QStringMatcher &word) {
        return word.indexIn(task.name) >= 0 || word.indexIn(task.revision) >= 0 ||
               word.indexIn(task.destination) >= 0 || word.indexIn(task.source) >= 0;
    });
}

bool TaskOrder::isOfGroup(const Task &task) const
{
    switch (m_criteria.group) {
    case TaskGroup::All:
        return true;
    case TaskGroup::Newer:
        return m_criteria.newer && m_criteria.newer->contains(task.id);
    default:
        return TaskTableModel::groupOf(task.state) == m_criteria.group;
    }
}

bool TaskOrder::sortsTexts() const
{
    return m_criteria.column == TaskTableModel::Name || m_criteria.column == TaskTableModel::Revision;
}

QString TaskOrder::textOf(const TaskSnapshot &task) const
{
    return m_criteria.column == TaskTableModel::Name ? task.task.name : task.task.revision;
}

TaskOrder::Key TaskOrder::keyOf(const TaskSnapshot &task) const
{
    switch (m_criteria.column) {
    case TaskTableModel::Progress: {
        const ProgressParts parts = TaskTableModel::progressOf(task);
        const double share = parts.total > 0 ? double(parts.kept + parts.downloaded) / double(parts.total) : 0.0;
        return {qint64(share * 1e15)};
    }
    case TaskTableModel::Size:
        return {task.task.counts.bytes};
    case TaskTableModel::Kept:
        return {task.task.counts.inheritedBytes};
    case TaskTableModel::Speed:
        return {task.bytesPerSecond};
    case TaskTableModel::Status:
        return statusKey(task);
    default:
        return {};
    }
}

TaskOrder::Key TaskOrder::statusKey(const TaskSnapshot &snapshot) const
{
    const Task &task = snapshot.task;
    const qint64 rank = m_stateRanks[size_t(task.state)];
    switch (task.state) {
    case TaskState::Ready: // as they will be begun
        return {rank, qint64(task.priority), task.queuePosition};
    case TaskState::Running:
        return {rank, snapshot.etaSeconds};
    case TaskState::Waiting:
        return {rank, task.neededBytes};
    case TaskState::Completed:
    case TaskState::Archived:
        return {rank, task.finishedMs};
    default:
        return {rank};
    }
}

bool TaskOrder::isBefore(const TaskSnapshot &one, const TaskSnapshot &other) const
{
    int difference = 0;
    if (sortsTexts()) {
        difference = m_collator.compare(textOf(one), textOf(other));
    } else if (m_criteria.column >= 0) {
        const Key left = keyOf(one);
        const Key right = keyOf(other);
        difference = left < right ? -1 : int(left > right);
    }
    if (difference == 0)
        return one.task.id < other.task.id;
    return (difference < 0) == (m_criteria.order == Qt::AscendingOrder);
}

/// Each key is made once: comparing texts by their keys is many times faster than by the collator.
template <class Keys> std::vector<TaskRow> TaskOrder::sorted(const std::vector<TaskRow> &rows, Keys keyOfRow) const
{
    using Sorted = std::pair<decltype(keyOfRow(*rows.front())), size_t>;
    std::vector<Sorted> keys;
    keys.reserve(rows.size());
    for (const TaskRow &row : rows)
        keys.emplace_back(keyOfRow(*row), keys.size());
    const bool ascends = m_criteria.order == Qt::AscendingOrder;
    std::stable_sort(keys.begin(), keys.end(), [ascends](const Sorted &one, const Sorted &other) {
        return ascends ? one.first < other.first : other.first < one.first;
    });
    std::vector<TaskRow> arranged;
    arranged.reserve(rows.size());
    for (const Sorted &key : keys)
        arranged.push_back(rows[key.second]);
    return arranged;
}

std::vector<TaskRow> TaskOrder::arrange(const std::vector<TaskRow> &rows, const std::stop_token &stop) const
{
    if (m_criteria.isPlain())
        return rows;
    std::vector<TaskRow> shown;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % looksBetweenStops == 0 && stop.stop_requested())
            return {};
        if (fits(*rows[i]))
            shown.push_back(rows[i]);
    }
    if (m_criteria.column < 0 || shown.empty())
        return shown;
    if (sortsTexts())
        return sorted(shown, [this](const TaskSnapshot &task) { return m_collator.sortKey(textOf(task)); });
    return sorted(shown, [this](const TaskSnapshot &task) { return keyOf(task); });
}

size_t TaskOrder::placeOf(const TaskSnapshot &task, const std::vector<TaskRow> &arranged) const
{
    const auto place =
        std::lower_bound(arranged.begin(), arranged.end(), task,
                         [this](const TaskRow &row, const TaskSnapshot &wanted) { return isBefore(*row, wanted); });
    return size_t(place - arranged.begin());
}

} // namespace heirloom
