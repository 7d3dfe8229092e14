// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/UpkeepTypes.h"

#include <QAbstractTableModel>
#include <memory>

namespace heirloom {

/// What deleting each task would free, the most first. GUI thread, owned by its view's pane.
class TaskSpaceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Frees, Shows, ColumnCount };
    using Lines = std::shared_ptr<const std::vector<TaskUsageLine>>;

    explicit TaskSpaceModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Resets the model unless they say the same as before. REQUIRES: not null.
    void setLines(const Lines &lines);
    TaskId taskAt(const QModelIndex &index) const;
    QModelIndex indexOf(TaskId task) const;

    /// "atlas r2", safe to show.
    static QString nameOf(const TaskUsageLine &line);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Lines m_lines = std::make_shared<const std::vector<TaskUsageLine>>();
};

} // namespace heirloom
