// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "ui/support/PartColours.h"

#include <QAbstractTableModel>

namespace heirloom {

/// The servers of one task, in the order in which they are tried. GUI thread, owned by its view's pane.
class ServerListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Server, Speed, Share, Bytes, Connections, Errors, State, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, SortRole };

    explicit ServerListModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// `nowMs` since the epoch: who is put aside until later is said to be so. Rows that stay keep their place.
    void show(const std::vector<TaskServer> &servers, qint64 nowMs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const TaskServer &server, int column) const;
    QVariant sortValue(const TaskServer &server, int column) const;
    QString toolTip(const TaskServer &server, int column) const;
    QString stateOf(const TaskServer &server) const;
    Tone toneOf(const TaskServer &server, int column) const;
    bool isAside(const TaskServer &server) const { return server.asideUntilMs > m_nowMs; }

    std::vector<TaskServer> m_servers;
    qint64 m_allBytes = 0;
    qint64 m_nowMs = 0;
};

} // namespace heirloom
