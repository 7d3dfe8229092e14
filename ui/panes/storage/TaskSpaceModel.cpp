// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/storage/TaskSpaceModel.h"

#include "base/DisplayText.h"
#include "ui/support/Format.h"

#include <algorithm>

namespace heirloom {

namespace {

bool saysTheSame(const TaskUsageLine &one, const TaskUsageLine &other)
{
    return one.task == other.task && one.exclusiveBytes == other.exclusiveBytes && one.bytes == other.bytes &&
           one.name == other.name && one.revision == other.revision;
}

} // namespace

void TaskSpaceModel::setLines(const Lines &lines)
{
    if (std::equal(lines->begin(), lines->end(), m_lines->begin(), m_lines->end(), saysTheSame))
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

TaskId TaskSpaceModel::taskAt(const QModelIndex &index) const
{
    return index.isValid() ? (*m_lines)[size_t(index.row())].task : TaskId();
}

QModelIndex TaskSpaceModel::indexOf(TaskId task) const
{
    const auto found =
        std::find_if(m_lines->begin(), m_lines->end(), [task](const TaskUsageLine &line) { return line.task == task; });
    return found == m_lines->end() ? QModelIndex() : index(int(found - m_lines->begin()), Name);
}

QString TaskSpaceModel::nameOf(const TaskUsageLine &line)
{
    return displaySafe(line.revision.isEmpty() ? line.name : line.name + u' ' + line.revision);
}

int TaskSpaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines->size());
}

int TaskSpaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TaskSpaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const TaskUsageLine &line = (*m_lines)[size_t(index.row())];
    switch (index.column()) {
    case Name:
        return nameOf(line);
    case Frees:
        return Format::size(line.exclusiveBytes);
    default:
        return Format::size(line.bytes);
    }
}

QVariant TaskSpaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Task");
    case Frees:
        //: head of a column: how much space deleting a task gives back
        return tr("Deleting frees");
    default:
        //: head of a column: the size of all files of a task
        return tr("All its files");
    }
}

} // namespace heirloom
