// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "ui/support/PartColours.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <functional>

namespace heirloom {

/// The files of one task, read page by page as they are scrolled to; a task of a million files opens at once.
/// GUI thread, owned by its view's pane.
class FileListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Path, Size, State, Origin, Placed, Problem, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, ItemPathRole, DigestRole };

    /// Where pages come from: Engine::items, or a plain list in a test.
    using Source = std::function<QFuture<Result<std::vector<Item>>>(const ItemQuery &)>;
    explicit FileListModel(Source source, QObject *parent = nullptr);

    /// Shows another task's files; a none-id shows nothing.
    void setTask(TaskId task);
    TaskId task() const { return m_task; }
    /// Reads again what is shown, keeping the rows that are there.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int pageSize = 500;

signals:
    void failed(const heirloom::Error &error);

private:
    void request(ItemId after, int limit, bool replaces);
    void append(const std::vector<Item> &page);
    void replace(const std::vector<Item> &items);
    QVariant display(const Item &item, int column) const;
    static Tone toneOf(const Item &item, int column);

    Source m_source;
    TaskId m_task;
    std::vector<Item> m_items;
    int m_generation = 0; ///< answers to an earlier task or refresh are dropped
    bool m_atEnd = true;
    bool m_reading = false;
};

} // namespace heirloom
