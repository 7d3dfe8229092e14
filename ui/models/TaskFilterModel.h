// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TaskTableModel.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace heirloom {

/// What of the tasks is shown, and in which order: a group of the side bar, words that were typed, a sorted column.
/// Sorts by raw values, texts by one collator. GUI thread, owned by the window.
class TaskFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TaskFilterModel(TaskTableModel *source, QObject *parent = nullptr);

    void setGroup(TaskGroup group);
    TaskGroup group() const { return m_group; }
    /// All words must occur somewhere in name, revision, folder or source. Applied a moment after the last call.
    void setSearch(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }

    TaskId taskAt(const QModelIndex &proxyIndex) const;
    QModelIndex indexOf(TaskId task) const;

signals:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void refilter();
    TaskTableModel *m_source;
    TaskGroup m_group = TaskGroup::All;
    QStringList m_words;
    QStringList m_nextWords;
    QTimer m_debounce;
    QCollator m_collator;
};

} // namespace heirloom
