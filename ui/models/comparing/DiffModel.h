// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparing/CompareTypes.h"
#include "ui/support/PartColours.h"

#include <QAbstractItemModel>

namespace heirloom {

/// What differs between two revisions: a group for each kind of difference that there is, its files below it. Rows are
/// read from the diff when they are asked for, so that their number costs nothing. GUI thread, owned by the dialog.
class DiffModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Path, Before, Size, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, KindRole };
    /// Of one group; views do not stay quick with more. A filter leads to the others.
    static constexpr int mostRows = 100'000;

    using Rows = std::array<std::vector<quint32>, diffKinds>;

    explicit DiffModel(QObject *parent = nullptr);

    /// All of it; null: nothing.
    void setDiff(std::shared_ptr<const RevisionDiff> diff);
    /// Only these rows of each kind. REQUIRES: a diff
    void setFiltered(Rows rows);
    void showAll();
    /// Whether a group has more than it shows.
    bool isCut() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild(std::optional<Rows> filtered);
    qint64 matches(DiffKind kind) const;
    QString groupText(DiffKind kind) const;
    QString display(DiffKind kind, int row, int column) const;

    std::shared_ptr<const RevisionDiff> m_diff;
    std::optional<Rows> m_filtered;
    std::vector<DiffKind> m_groups; ///< those with rows
};

} // namespace heirloom
