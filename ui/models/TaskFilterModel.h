// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/models/TaskTableModel.h"

#include <QTimer>

namespace heirloom {

/// What of the tasks is shown, and in which order: a group of the side bar, words that were typed, a sorted column.
///
/// Its rows are in the order of its criteria, so a task that changes is found and moved by bisection. Many that change
/// at once, and other criteria, are arranged anew: a short list at once, a long one by a worker on the values of that
/// moment, while the former rows stay; it is shown as a reset. GUI thread, owned by the window.
class TaskFilterModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TaskFilterModel(TaskTableModel *source, QObject *parent = nullptr);
    ~TaskFilterModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A negative column: as the tasks were added.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// The next name that begins so: what the view asks for when somebody types. Whichever the column, names are looked
    /// at. Other questions are answered as by any model.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits = 1,
                          Qt::MatchFlags flags = Qt::MatchFlags(Qt::MatchStartsWith | Qt::MatchWrap)) const override;

    void setGroup(TaskGroup group);
    TaskGroup group() const { return m_wanted.group; }
    /// All words must occur somewhere in name, revision, folder or source. Applied a moment after the last call.
    void setSearch(const QString &text);
    /// Of what is shown.
    bool isSearching() const { return !m_order.criteria().words.isEmpty(); }
    /// A worker arranges what will be shown.
    bool isArranging() const { return m_isArranging; }

    TaskId taskAt(int row) const { return m_shown[size_t(row)]->task.id; }
    TaskId taskAt(const QModelIndex &index) const { return index.isValid() ? taskAt(index.row()) : TaskId(); }
    /// Invalid if it is not shown.
    QModelIndex indexOf(TaskId task) const;

private:
    void takeNews();
    void arrange();
    void arrangeElsewhere();
    void takeArranged(const Result<std::vector<TaskRow>> &rows);
    void publish(std::vector<TaskRow> rows);
    void take(const std::vector<TaskChange> &changes);
    bool append(const std::vector<TaskChange> &changes);
    void show(const TaskChange &change);
    void move(int from, const TaskRow &now);

    TaskTableModel *m_source;
    TaskCriteria m_wanted;
    TaskOrder m_order; ///< of what is shown
    std::vector<TaskRow> m_shown;
    bool m_isArranging = false;
    bool m_arrangesAgain = false;    ///< more changed since than is worth remembering
    bool m_isInStep = true;          ///< what is shown is what the source has
    std::vector<TaskChange> m_since; ///< since the worker was given its rows
    std::stop_source m_stop;
    QStringList m_nextWords;
    QTimer m_debounce;
};

} // namespace heirloom
