// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Plan.h"
#include "ui/support/PartColours.h"

#include <QAbstractItemModel>
#include <QHash>
#include <unordered_map>

namespace heirloom {

/// The files of a plan as a tree of folders with check boxes; what is unchecked becomes exclude globs.
///
/// Made from the planned items of a preview (at most some ten thousand). GUI thread, owned by the add dialog.
/// Invariant: a folder knows how many of its files are checked, kept and to be downloaded; nodes never move.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Size, From, ColumnCount };
    enum Role { ToneRole = Qt::UserRole };

    explicit PlanModel(QObject *parent = nullptr);

    /// Shows a plan. If it has the same files as the one before, the check marks stay.
    void setPlan(std::shared_ptr<const std::vector<PlannedItem>> items, std::unordered_map<TaskId, QString> taskNames);
    void clear();

    /// The globs that leave out just what the user unchecked, a whole folder by one.
    QStringList excludes() const;
    bool isAnythingChecked() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The user changed check marks.
    void selectionEdited();

private:
    struct Node
    {
        int parent = -1;
        int row = 0;
        int item = -1; ///< -1: a folder
        QString name;  ///< as the source has it
        std::vector<int> children;
        PlanAction action = PlanAction::Download;
        bool checked = true; ///< files only: the user's mark
        // sums over the files below, of a file itself:
        int files = 0, selectable = 0, chosen = 0, fetched = 0;
        qint64 bytes = 0;
    };

    int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : 0; }
    QModelIndex indexOf(int node, int column) const;
    int addNode(int parent, const QString &name);
    void build();
    bool hasSameFiles(const std::vector<PlannedItem> &items) const;
    void takeActions();
    void sumUp();
    void mark(int node, bool checked);
    void emitBelow(int node);
    void collectExcludes(int node, const QString &path, QStringList &globs) const;
    Qt::CheckState checkState(const Node &node) const;
    QString origin(const Node &node) const;
    Tone toneOf(const Node &node) const;

    std::shared_ptr<const std::vector<PlannedItem>> m_items;
    std::unordered_map<TaskId, QString> m_taskNames;
    std::vector<Node> m_nodes; ///< 0 is the root; a parent stands before its children
};

} // namespace heirloom
