// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/storage/TaskSpaceModel.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;
class QTreeView;

namespace heirloom {

class Treemap;

/// What deleting each task would free: as a map, where many small ones are one box, or as a list of all of them. Both
/// lead to the task. GUI thread, owned by the storage page.
class TaskSpace : public QWidget
{
    Q_OBJECT
public:
    explicit TaskSpace(QWidget *parent = nullptr);

    /// REQUIRES: those that free the most first.
    void showLines(std::vector<TaskUsageLine> lines);

public slots:
    void setList(bool asList);

signals:
    void taskActivated(heirloom::TaskId task);

private:
    QWidget *makeTitle();
    void makeList();
    void showInList(TaskId task);

    TaskSpaceModel *m_model;
    Treemap *m_map;
    QTreeView *m_list;
    QStackedWidget *m_stack;
    QToolButton *m_asList;
};

} // namespace heirloom
