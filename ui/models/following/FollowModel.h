// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/following/FollowTypes.h"
#include "ui/support/PartColours.h"

#include <QAbstractTableModel>
#include <unordered_map>

namespace heirloom {

/// The sources that are followed, by name, each with what its newest sync came to. GUI thread, owned by its view's
/// page.
class FollowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Revision, Result, Last, Next, Every, Keep, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, SortRole };

    explicit FollowModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Rows of the same sources keep their place, so that what is selected stays so.
    void show(std::vector<Subscription> subscriptions);
    void showLatest(const std::vector<SyncRun> &runs);
    const Subscription &at(int row) const { return m_rows[size_t(row)]; }
    const std::vector<Subscription> &rows() const { return m_rows; }
    /// What a sync that is over came to: "3 added, 1 updated, 0 removed".
    struct Ended
    {
        qint64 run = 0, endedMs = 0;
        QString result;
    };
    /// Of whichever source, the last to end; null if there was none.
    const Ended *newest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const Subscription &row, int column) const;
    QString result(const Subscription &row) const;
    QString toolTip(const Subscription &row, int column) const;
    QVariant sortValue(const Subscription &row, int column) const;
    static Tone toneOf(const Subscription &row, int column);

    std::vector<Subscription> m_rows;
    std::unordered_map<SubscriptionId, Ended> m_latest;
};

} // namespace heirloom
