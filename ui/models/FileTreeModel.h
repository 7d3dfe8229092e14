// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "ui/support/PartColours.h"

#include <QAbstractItemModel>
#include <QFuture>
#include <functional>

namespace heirloom {

/// The files of one task as a tree of folders, or those that fit a search as a list; read a page of a folder at a time,
/// when somebody looks at it. A task of a million files opens as fast as one of ten.
///
/// GUI thread, owned by its view's pane. Nodes never move: an index holds the number of its node until the next reset.
class FileTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, State, Origin, Placed, Problem, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, PathRole, DigestRole, StateRole, IsFolderRole };

    /// Where pages come from: Engine::files, or a plain list in a test.
    using Source = std::function<QFuture<Result<std::vector<FileLine>>>(const FileQuery &)>;
    explicit FileTreeModel(Source source, QObject *parent = nullptr);

    /// Shows another task's files; a none-id shows nothing.
    void setTask(TaskId task);
    TaskId task() const { return m_task; }
    /// Files whose path has `text` in it, all folders together; empty: the tree.
    void setFilter(const QString &text, bool onlyProblems);
    bool isFlat() const { return m_onlyProblems || !m_text.isEmpty(); }
    /// Reads again what is shown, keeping the rows that are there.
    void refresh();
    /// Whether the first page has come.
    bool isRead() const { return m_nodes.front().isRead; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int pageSize = 500;

signals:
    void failed(const heirloom::Error &error);
    /// A page came, or came again.
    void pageRead();

private:
    struct Node
    {
        int parent = 0;
        int row = 0;
        FileLine line;
        std::vector<int> children;
        bool isRead = false; ///< a first page came
        bool atEnd = false;
        bool isReading = false;
    };

    int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : 0; }
    bool isFolder(int node) const { return node == 0 || !m_nodes[size_t(node)].line.item; }
    QModelIndex indexOf(int node, int column = 0) const;
    void restart();
    void request(int folder, int limit, bool isAgain);
    void append(int folder, const std::vector<FileLine> &lines, size_t from);
    void replace(int folder, const std::vector<FileLine> &lines);
    QVariant display(const FileLine &line, int column) const;
    QString nameOf(const FileLine &line) const;

    Source m_source;
    TaskId m_task;
    QString m_text;
    bool m_onlyProblems = false;
    std::vector<Node> m_nodes; ///< 0 is the task's own folder
    int m_generation = 0;      ///< answers to an earlier task or filter are dropped
};

} // namespace heirloom
