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

    QByteArray headerState() const;
    void restoreHeader(const QByteArray &state);

signals:
    /// None if nothing is current.
    void currentTaskChanged(heirloom::TaskId task);
    void taskSelectionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void selectCurrentIfNone();
    void takeSelection();
    void keepVisibleSelection();
    void prepareHeader();
    void showColumnMenu(const QPoint &position);
    TaskFilterModel *m_model;
    std::vector<TaskId> m_selected; ///< by id: outlives a new mapping of the rows
};

} // namespace heirloom
