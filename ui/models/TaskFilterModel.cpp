// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TaskFilterModel.h"

#include "ui/models/tasks/TaskCells.h"
#include "ui/support/Reply.h"

#include <QtConcurrent>
#include <algorithm>

namespace heirloom {

namespace {

constexpr int searchDelayMs = 120;
constexpr size_t fewRows = 1'000; ///< arranged within a millisecond or two
constexpr size_t fewChanges = 32; ///< shown one by one
constexpr size_t mostKept = 128;  ///< of changes while a worker is busy

} // namespace

TaskFilterModel::TaskFilterModel(TaskTableModel *source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source)
{
    connect(source, &TaskTableModel::changed, this, &TaskFilterModel::take);
    connect(source, &TaskTableModel::newsChanged, this, &TaskFilterModel::takeNews);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(searchDelayMs);
    connect(&m_debounce, &QTimer::timeout, this, [this] {
        m_wanted.words = m_nextWords;
        arrange();
    });
    arrange();
}

TaskFilterModel::~TaskFilterModel()
{
    m_stop.request_stop();
}

int TaskFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TaskFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TaskTableModel::ColumnCount;
}

QVariant TaskFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskSnapshot &task = *m_shown[size_t(index.row())];
    return TaskCells::value(task, m_source->newerOf(task.task.id), index.column(), role);
}

QVariant TaskFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

void TaskFilterModel::sort(int column, Qt::SortOrder order)
{
    if (m_wanted.column == column && m_wanted.order == order)
        return;
    m_wanted.column = column;
    m_wanted.order = order;
    arrange();
}

QModelIndexList TaskFilterModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                       Qt::MatchFlags flags) const
{
    const bool isTyped = role == Qt::DisplayRole && hits == 1 &&
                         (flags & Qt::MatchTypeMask) == Qt::MatchFlags(Qt::MatchStartsWith) && start.isValid();
    if (!isTyped)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const QString text = value.toString();
    const auto sensitivity = flags & Qt::MatchCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const size_t count = flags & Qt::MatchWrap ? m_shown.size() : m_shown.size() - size_t(start.row());
    for (size_t i = 0; i < count; ++i) {
        const size_t row = (size_t(start.row()) + i) % m_shown.size();
        if (m_shown[row]->task.name.startsWith(text, sensitivity))
            return {index(int(row), start.column())};
    }
    return {};
}

void TaskFilterModel::setGroup(TaskGroup group)
{
    if (std::exchange(m_wanted.group, group) != group)
        arrange();
}

void TaskFilterModel::takeNews()
{
    m_wanted.newer = m_source->news();
    if (m_wanted.group == TaskGroup::Newer)
        arrange();
    else if (!m_shown.empty())
        emit dataChanged(index(0, TaskTableModel::Revision), index(int(m_shown.size()) - 1, TaskTableModel::Revision));
}

void TaskFilterModel::setSearch(const QString &text)
{
    m_nextWords = text.split(u' ', Qt::SkipEmptyParts);
    if (m_nextWords != m_wanted.words)
        m_debounce.start();
    else
        m_debounce.stop();
}

QModelIndex TaskFilterModel::indexOf(TaskId task) const
{
    const TaskSnapshot *known = m_source->find(task);
    if (known == nullptr || !m_order.fits(*known))
        return {};
    const size_t place = m_order.placeOf(*known, m_shown);
    const bool isShown = place < m_shown.size() && m_shown[place]->task.id == task;
    return isShown ? index(int(place), 0) : QModelIndex();
}

// ---------------------------------------------------------------- arranging anew

void TaskFilterModel::arrange()
{
    m_stop.request_stop();
    m_isArranging = false;
    if (m_source->rows().size() > fewRows && !m_wanted.isPlain())
        return arrangeElsewhere();
    m_order = TaskOrder(m_wanted);
    publish(m_order.arrange(m_source->rows()));
}

void TaskFilterModel::arrangeElsewhere()
{
    m_isArranging = true;
    m_arrangesAgain = false;
    m_since.clear();
    m_stop = std::stop_source();
    const auto arranged = QtConcurrent::run(
        [rows = m_source->rows(), criteria = m_wanted, stop = m_stop.get_token()]() -> Result<std::vector<TaskRow>> {
            auto shown = TaskOrder(criteria).arrange(rows, stop);
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, QStringLiteral("something else is to be shown"));
            return shown;
        });
    onReply(arranged, this, [this, stop = m_stop.get_token()](const Result<std::vector<TaskRow>> &rows) {
        if (!stop.stop_requested())
            takeArranged(rows);
    });
}

void TaskFilterModel::takeArranged(const Result<std::vector<TaskRow>> &rows)
{
    if (!rows)
        return;
    m_isArranging = false;
    m_order = TaskOrder(m_wanted);
    publish(*rows);
    if (m_arrangesAgain) {
        m_isInStep = false;
        return arrangeElsewhere();
    }
    for (const TaskChange &change : std::exchange(m_since, {}))
        show(change);
}

void TaskFilterModel::publish(std::vector<TaskRow> rows)
{
    beginResetModel();
    m_shown = std::move(rows);
    m_isInStep = true;
    endResetModel();
}

// ---------------------------------------------------------------- single changes

void TaskFilterModel::take(const std::vector<TaskChange> &changes)
{
    if (m_isArranging && m_since.size() + changes.size() <= mostKept)
        m_since.insert(m_since.end(), changes.begin(), changes.end());
    else if (m_isArranging)
        m_arrangesAgain = true;
    if (append(changes))
        return;
    if (changes.size() <= fewChanges && m_isInStep) {
        for (const TaskChange &change : changes)
            show(change);
        return;
    }
    m_isInStep = false;
    if (!m_isArranging)
        arrange();
}

/// A list that was read goes behind what is there: no reason to arrange anything.
bool TaskFilterModel::append(const std::vector<TaskChange> &changes)
{
    const auto isBehind = [this](const TaskChange &change) {
        return !change.before && (m_shown.empty() || m_shown.back()->task.id < change.now->task.id);
    };
    if (m_isArranging || !m_wanted.isPlain() || !std::all_of(changes.begin(), changes.end(), isBehind))
        return false;
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + changes.size()) - 1);
    for (const TaskChange &change : changes)
        m_shown.push_back(change.now);
    endInsertRows();
    return true;
}

void TaskFilterModel::show(const TaskChange &change)
{
    int row = -1;
    if (change.before && m_order.fits(*change.before)) {
        const size_t place = m_order.placeOf(*change.before, m_shown);
        if (place < m_shown.size() && m_shown[place]->task.id == change.before->task.id)
            row = int(place);
    }
    const bool isWanted = change.now && m_order.fits(*change.now);
    if (row >= 0 && isWanted) {
        move(row, change.now);
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
    } else if (isWanted) {
        const auto place = std::ptrdiff_t(m_order.placeOf(*change.now, m_shown));
        beginInsertRows({}, int(place), int(place));
        m_shown.insert(m_shown.begin() + place, change.now);
        endInsertRows();
    }
}

void TaskFilterModel::move(int from, const TaskRow &now)
{
    const auto row = m_shown.begin() + from;
    const bool isBehind = row == m_shown.begin() || m_order.isBefore(**(row - 1), *now);
    const bool isBefore = row + 1 == m_shown.end() || m_order.isBefore(*now, **(row + 1));
    int to = from;
    if (!isBehind || !isBefore) {
        const int place = int(m_order.placeOf(*now, m_shown)); // among the others and what it was
        to = place > from ? place - 1 : place;
        beginMoveRows({}, from, from, {}, place);
        if (to > from)
            std::rotate(row, row + 1, m_shown.begin() + to + 1);
        else
            std::rotate(m_shown.begin() + to, row, row + 1);
        endMoveRows();
    }
    m_shown[size_t(to)] = now;
    emit dataChanged(index(to, 0), index(to, TaskTableModel::ColumnCount - 1));
}

} // namespace heirloom
