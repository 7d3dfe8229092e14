// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparing/DiffModel.h"

#include "base/DisplayText.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"

namespace heirloom {

namespace {

constexpr quintptr groupId = 0; ///< of a file: the number of its group, from 1

bool isGroup(const QModelIndex &index)
{
    return index.isValid() && index.internalId() == groupId;
}

Tone toneOf(DiffKind kind)
{
    switch (kind) {
    case DiffKind::Added:
        return Tone::Good;
    case DiffKind::Changed:
        return Tone::Busy;
    case DiffKind::Unclear:
        return Tone::Warning;
    case DiffKind::Moved:
        return Tone::Quiet;
    case DiffKind::Removed:
        return Tone::Bad;
    }
    return Tone::Normal;
}

QString sizeText(qint64 size)
{
    return size >= 0 ? Format::size(size) : QString();
}

} // namespace

DiffModel::DiffModel(QObject *parent) : QAbstractItemModel(parent) {}

void DiffModel::setDiff(std::shared_ptr<const RevisionDiff> diff)
{
    beginResetModel();
    m_diff = std::move(diff);
    rebuild({});
    endResetModel();
}

void DiffModel::setFiltered(Rows rows)
{
    beginResetModel();
    rebuild(std::move(rows));
    endResetModel();
}

void DiffModel::showAll()
{
    beginResetModel();
    rebuild({});
    endResetModel();
}

void DiffModel::rebuild(std::optional<Rows> filtered)
{
    m_filtered = std::move(filtered);
    m_groups.clear();
    for (const DiffKind kind :
         {DiffKind::Added, DiffKind::Changed, DiffKind::Unclear, DiffKind::Moved, DiffKind::Removed}) {
        if (m_diff && matches(kind) > 0)
            m_groups.push_back(kind);
    }
}

qint64 DiffModel::matches(DiffKind kind) const
{
    return m_filtered ? std::ssize((*m_filtered)[size_t(kind)]) : m_diff->count(kind);
}

bool DiffModel::isCut() const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [this](DiffKind kind) { return matches(kind) > mostRows; });
}

QModelIndex DiffModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : groupId);
}

QModelIndex DiffModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupId);
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return int(qMin<qint64>(mostRows, matches(m_groups[size_t(parent.row())])));
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    return !parent.isValid() || isGroup(parent) ? ColumnCount : 0;
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool group = isGroup(index);
    const DiffKind kind = m_groups[size_t(group ? index.row() : int(index.internalId()) - 1)];
    const QString text = !group                   ? display(kind, index.row(), index.column())
                         : index.column() == Path ? groupText(kind)
                                                  : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return group || index.column() != Path ? QVariant() : toolTipOf(text);
    case Qt::TextAlignmentRole:
        return int((index.column() == Path ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ToneRole:
        return int(group ? toneOf(kind) : index.column() == Before ? Tone::Quiet : Tone::Normal);
    case KindRole:
        return int(kind);
    default:
        return {};
    }
}

QString DiffModel::groupText(DiffKind kind) const
{
    const qint64 shown = matches(kind);
    const Amount &all = m_diff->totals()[kind];
    const QString amount = shown == all.files ? Format::amount(all.files, all.bytes)
                                              //: how many files of a list match a filter
                                              : tr("%1 of %2").arg(Format::number(shown), Format::files(all.files));
    switch (kind) {
    //: a group of files; %1 is "12 files, 1.2 GB"
    case DiffKind::Added:
        return tr("New: %1").arg(amount);
    case DiffKind::Changed:
        return tr("Changed: %1").arg(amount);
    case DiffKind::Unclear:
        return tr("Perhaps changed: %1").arg(amount);
    case DiffKind::Moved:
        return tr("Moved or renamed: %1").arg(amount);
    case DiffKind::Removed:
        return tr("Gone: %1").arg(amount);
    }
    return {};
}

QString DiffModel::display(DiffKind kind, int row, int column) const
{
    const quint32 number = m_filtered ? (*m_filtered)[size_t(kind)][size_t(row)] : quint32(row);
    const DiffLine line = m_diff->line(kind, number);
    const bool isGone = kind == DiffKind::Removed;
    if (column == Before)
        return sizeText(isGone ? line.size : line.sizeBefore);
    if (column == Size)
        return isGone ? QString() : sizeText(line.size);
    //: a file that moved: former and present path
    return kind == DiffKind::Moved ? tr("%1 → %2").arg(displaySafe(line.formerPath), displaySafe(line.path))
                                   : displaySafe(line.path);
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Path ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path:
        return tr("File");
    //: Column: the size that a file had
    case Before:
        return tr("Size before");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

Qt::ItemFlags DiffModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index);
    return index.isValid() && !isGroup(index) ? usual | Qt::ItemNeverHasChildren : usual;
}

} // namespace heirloom
