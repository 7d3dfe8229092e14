// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TaskFilterModel.h"

#include <algorithm>

namespace heirloom {

namespace {
constexpr int searchDelayMs = 120;
}

TaskFilterModel::TaskFilterModel(TaskTableModel *source, QObject *parent)
    : QSortFilterProxyModel(parent), m_source(source), m_collator(QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(TaskTableModel::SortRole);
    setDynamicSortFilter(true);
    setSourceModel(source);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(searchDelayMs);
    connect(&m_debounce, &QTimer::timeout, this, [this] {
        m_words = m_nextWords;
        refilter();
    });
}

void TaskFilterModel::setGroup(TaskGroup group)
{
    if (m_group == group)
        return;
    m_group = group;
    refilter();
}

void TaskFilterModel::setSearch(const QString &text)
{
    m_nextWords = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (m_nextWords != m_words)
        m_debounce.start();
}

void TaskFilterModel::refilter()
{
    // Makes the mapping anew in one go. invalidateFilter() would take rows out run by run, which is quadratic for
    // 100,000.
    invalidate();
    emit filterChanged();
}

TaskId TaskFilterModel::taskAt(const QModelIndex &proxyIndex) const
{
    return TaskId(proxyIndex.data(TaskTableModel::IdRole).toLongLong());
}

QModelIndex TaskFilterModel::indexOf(TaskId task) const
{
    const int row = m_source->rowOf(task);
    return row < 0 ? QModelIndex() : mapFromSource(m_source->index(row, 0));
}

bool TaskFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_group != TaskGroup::All && TaskTableModel::groupOf(m_source->at(row).task.state) != m_group)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = m_source->index(row, 0).data(TaskTableModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

bool TaskFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(TaskTableModel::SortRole);
    const QVariant b = right.data(TaskTableModel::SortRole);
    if (a.typeId() == QMetaType::QString)
        return m_collator.compare(a.toString(), b.toString()) < 0;
    if (a.typeId() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    return a.toLongLong() < b.toLongLong();
}

} // namespace heirloom
