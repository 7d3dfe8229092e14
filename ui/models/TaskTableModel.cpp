// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TaskTableModel.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"

#include <QDateTime>
#include <algorithm>
#include <unordered_set>

namespace heirloom {

namespace {

/// A text that sorts among the states of others where "in the queue" stands, and among its like in the queue's order.
QString queueKey(const Task &task)
{
    const auto place = quint64(task.queuePosition) + (quint64(1) << 63);
    QString state = UserText::state(TaskState::Ready);
    state[0] = state.at(0).toUpper();
    return QStringLiteral("%1 %2 %3").arg(state).arg(int(task.priority)).arg(place, 20, 10, QLatin1Char('0'));
}

} // namespace

TaskTableModel::TaskTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_bold.setBold(true);
}

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
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return column == Status ? QVariant(row.tip) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Size || column == Kept || column == Speed ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::FontRole:
        return column == Name ? QVariant(m_bold) : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.snapshot.task.id.value();
    case ProgressRole:
        return column == Progress ? QVariant::fromValue(row.parts) : QVariant();
    case ToneRole:
        return int(column == Status ? row.tone : column == Revision ? Tone::Quiet : Tone::Normal);
    case GroupRole:
        return int(row.group);
    case SearchRole:
        return row.search;
    default:
        return {};
    }
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Size || section == Kept || section == Speed ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    //: Column of the task table
    case Name:
        return tip ? QString() : tr("Name");
    //: Column of the task table: which version of the thing
    case Revision:
        return tip ? QString() : tr("Revision");
    //: Column of the task table
    case Progress:
        return tip ? tr("Green was here already, blue is downloaded, grey is still to come") : tr("Progress");
    //: Column of the task table: bytes
    case Size:
        return tip ? QString() : tr("Size");
    //: Column of the task table: bytes that did not have to be downloaded
    case Kept:
        return tip ? tr("What did not have to be downloaded, because you have it already") : tr("Kept");
    //: Column of the task table
    case Speed:
        return tip ? QString() : tr("Speed");
    //: Column of the task table
    case Status:
        return tip ? QString() : tr("Status");
    default:
        return {};
    }
}

void TaskTableModel::reset(const std::vector<TaskSnapshot> &tasks)
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_rows.reserve(tasks.size());
    for (const TaskSnapshot &snapshot : tasks) {
        if (m_rowOf.emplace(snapshot.task.id, int(m_rows.size())).second)
            m_rows.push_back(makeRow(snapshot));
    }
    endResetModel();
    renumber();
}

void TaskTableModel::apply(const std::vector<TaskSnapshot> &tasks)
{
    std::vector<int> changed;
    std::vector<TaskSnapshot> added;
    for (const TaskSnapshot &snapshot : tasks) {
        const auto known = m_rowOf.find(snapshot.task.id);
        if (known == m_rowOf.end()) {
            added.push_back(snapshot);
            continue;
        }
        Row &row = m_rows[size_t(known->second)];
        if (snapshot.task.rev >= row.snapshot.task.rev) {
            row = makeRow(snapshot);
            changed.push_back(known->second);
        }
    }
    emitChanged(std::move(changed));
    if (!added.empty()) {
        const int first = int(m_rows.size());
        std::vector<Row> rows;
        for (const TaskSnapshot &snapshot : added) {
            if (m_rowOf.emplace(snapshot.task.id, first + int(rows.size())).second)
                rows.push_back(makeRow(snapshot));
            else
                rows[size_t(m_rowOf[snapshot.task.id] - first)] = makeRow(snapshot);
        }
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    renumber();
}

std::vector<TaskId> TaskTableModel::ids() const
{
    std::vector<TaskId> ids;
    ids.reserve(m_rows.size());
    for (const Row &row : m_rows)
        ids.push_back(row.snapshot.task.id);
    return ids;
}

std::vector<TaskId> TaskTableModel::applyList(const std::vector<TaskId> &known, const std::vector<TaskSnapshot> &list)
{
    std::unordered_set<TaskId> listed;
    std::vector<TaskSnapshot> changed;
    for (const TaskSnapshot &snapshot : list) {
        listed.insert(snapshot.task.id);
        if (snapshot.task.state != TaskState::Running || rowOf(snapshot.task.id) < 0)
            changed.push_back(snapshot);
    }
    std::vector<TaskId> gone;
    for (const TaskId task : known) {
        if (!listed.contains(task))
            gone.push_back(task);
    }
    remove(gone);
    apply(changed);
    return gone;
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
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        beginRemoveRows({}, rows[begin], rows[end - 1]);
        m_rows.erase(m_rows.begin() + rows[begin], m_rows.begin() + rows[end - 1] + 1);
        m_rowOf.clear();
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rowOf.emplace(m_rows[i].snapshot.task.id, int(i));
        endRemoveRows();
        end = begin;
    }
    renumber();
}

const TaskSnapshot *TaskTableModel::find(TaskId task) const
{
    const int row = rowOf(task);
    return row < 0 ? nullptr : &m_rows[size_t(row)].snapshot;
}

int TaskTableModel::rowOf(TaskId task) const
{
    const auto found = m_rowOf.find(task);
    return found == m_rowOf.end() ? -1 : found->second;
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
    case TaskState::Archived:
        return TaskGroup::Finished;
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
    const bool finished = groupOf(snapshot.task.state) == TaskGroup::Finished;
    if (finished && parts.kept + parts.downloaded == 0) // nothing but empty files, yet it is done
        parts = {0, 1, 1};
    parts.total = std::max(parts.total, parts.kept + parts.downloaded);
    return parts;
}

TaskTableModel::Row TaskTableModel::makeRow(const TaskSnapshot &snapshot)
{
    const Task &task = snapshot.task;
    Row row;
    row.snapshot = snapshot;
    row.parts = progressOf(snapshot);
    row.group = groupOf(task.state);
    row.name = displaySafe(task.name);
    row.revision = task.revision.isEmpty() ? QStringLiteral("—") : displaySafe(task.revision);
    row.size = task.counts.bytes > 0 ? Format::size(task.counts.bytes) : QStringLiteral("—");
    const bool started = task.counts.filesDone > 0 || isTerminal(task.state);
    row.kept = started ? Format::size(task.counts.inheritedBytes) : QStringLiteral("—");
    row.speed = task.state == TaskState::Running ? Format::speed(snapshot.bytesPerSecond) : QString();
    row.status = statusOf(snapshot);
    row.statusKey = task.state == TaskState::Ready ? queueKey(task) : row.status;
    row.tip = toolTipOf(task.state == TaskState::Failed && task.error ? UserText::sentence(*task.error) : row.status);
    row.search = QStringList{task.name, task.revision, task.destination, task.source}.join(u'\n').toLower();
    switch (task.state) {
    case TaskState::Running:
        row.tone = Tone::Normal;
        break;
    case TaskState::Waiting:
        row.tone = Tone::Warning;
        break;
    case TaskState::Failed:
        row.tone = Tone::Bad;
        break;
    default:
        row.tone = Tone::Quiet;
        break;
    }
    return row;
}

QString TaskTableModel::statusOf(const TaskSnapshot &snapshot)
{
    const Task &task = snapshot.task;
    if (task.state == TaskState::Running && snapshot.etaSeconds >= 0)
        return Format::timeLeft(snapshot.etaSeconds);
    if (task.state == TaskState::Completed && task.finishedMs > 0)
        //: %1 is a time: "today, 09:12" or "13 Nov"
        return tr("Finished %1").arg(Format::when(task.finishedMs, QDateTime::currentMSecsSinceEpoch()));
    if (task.state == TaskState::Failed) // why is in the tool tip and the overview
        return task.counts.filesFailed > 0 ? tr("%Ln file(s) failed", nullptr, int(task.counts.filesFailed))
                                           //: state of a task
                                           : tr("Failed");
    QString status = UserText::status(task);
    if (!status.isEmpty())
        status[0] = status.at(0).toUpper();
    return status;
}

void TaskTableModel::renumber()
{
    TaskNumbers numbers;
    numbers.all = int(m_rows.size());
    for (const Row &row : m_rows) {
        numbers.active += row.group == TaskGroup::Active;
        numbers.waiting += row.group == TaskGroup::Waiting;
        numbers.finished += row.group == TaskGroup::Finished;
        numbers.failed += row.group == TaskGroup::Failed;
        const Task &task = row.snapshot.task;
        numbers.waitingForNetwork += task.state == TaskState::Waiting && task.waitingFor == WaitReason::Network;
    }
    if (std::exchange(m_numbers, numbers) != numbers)
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

QVariant TaskTableModel::display(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Revision:
        return row.revision;
    case Size:
        return row.size;
    case Kept:
        return row.kept;
    case Speed:
        return row.speed;
    case Status:
        return row.status;
    default:
        return {};
    }
}

QVariant TaskTableModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case Progress:
        return row.parts.total > 0 ? double(row.parts.kept + row.parts.downloaded) / double(row.parts.total) : 0.0;
    case Size:
        return row.parts.total;
    case Kept:
        return row.parts.kept;
    case Speed:
        return row.snapshot.bytesPerSecond;
    case Status:
        return row.statusKey;
    default:
        return display(row, column);
    }
}

QString TaskTableModel::accessibleText(const Row &row, int column)
{
    if (column != Progress)
        return column == Name ? row.name : QString();
    const auto percent = [&row](qint64 part) {
        return row.parts.total > 0 ? int(100.0 * double(part) / double(row.parts.total)) : 0;
    };
    const TaskCounts &counts = row.snapshot.task.counts;
    const QString done = Format::percent(percent(row.parts.kept + row.parts.downloaded));
    if (counts.files == 0)
        return done;
    const qint64 left = std::max<qint64>(0, counts.files - counts.filesDone - counts.filesFailed);
    //: Read out by a screen reader. %1 is a share: "61 %"; %2, %3 and %4 are numbers of files: "999 files"
    return tr("%1: %2 kept, %3 downloaded, %4 to come")
        .arg(done, Format::files(counts.inheritedFiles), Format::files(counts.downloadedFiles), Format::files(left));
}

} // namespace heirloom
