// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QTreeView>

namespace heirloom {

class TaskFilterModel;

/// The task table: sorted, filtered, several can be selected; columns can be moved and hidden. Only rows that are shown
/// are ever selected. GUI thread.
class TaskView : public QTreeView
{
    Q_OBJECT
public:
    explicit TaskView(TaskFilterModel *model, QWidget *parent = nullptr);

    std::vector<TaskId> selectedTasks() const;
    void selectTask(TaskId task);

    /// With the widths that were chosen, not those that a narrow window left.
    QByteArray headerState();
    void restoreHeader(const QByteArray &state);

signals:
    /// None if nothing is current.
    void currentTaskChanged(heirloom::TaskId task);
    void taskSelectionChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void selectCurrentIfNone();
    void takeSelection();
    void setCurrentTask(TaskId task);
    /// The rows were arranged anew: the same tasks stay selected, and the current one stays in sight.
    void takeNewRows();
    void restoreSelection();
    void prepareHeader();
    void rememberWidths();
    int leastWidth(int column) const;
    int lastShownColumn() const;
    void applyWidths(const std::vector<int> &widths);
    void fitColumns();
    void showColumnMenu(const QPoint &position);
    TaskFilterModel *m_model;
    std::vector<int> m_widths; ///< of the columns, as the user chose them
    bool m_isFitting = false;
    std::vector<TaskId> m_selected; ///< by id: outlives that the rows are arranged anew
    TaskId m_current;               ///< likewise
    bool m_wasInSight = false;      ///< the current one, before that
};

} // namespace heirloom
