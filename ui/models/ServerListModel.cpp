// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ServerListModel.h"

#include "base/DisplayText.h"
#include "engine/UserText.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"

#include <QDateTime>
#include <algorithm>
#include <numeric>

namespace heirloom {

namespace {

bool isSameServer(const TaskServer &one, const TaskServer &other)
{
    return one.host == other.host && one.address == other.address && one.byUser == other.byUser;
}

bool isNumber(int column)
{
    return column == ServerListModel::Speed || column == ServerListModel::Share || column == ServerListModel::Bytes ||
           column == ServerListModel::Connections || column == ServerListModel::Errors;
}

} // namespace

void ServerListModel::show(const std::vector<TaskServer> &servers, qint64 nowMs)
{
    m_nowMs = nowMs;
    m_allBytes = std::accumulate(servers.begin(), servers.end(), qint64(0),
                                 [](qint64 sum, const TaskServer &server) { return sum + server.bytes; });
    const bool staysAsItIs = servers.size() >= m_servers.size() &&
                             std::equal(m_servers.begin(), m_servers.end(), servers.begin(), isSameServer);
    if (!staysAsItIs) {
        beginResetModel();
        m_servers = servers;
        endResetModel();
        return;
    }
    const int former = int(m_servers.size());
    std::copy_n(servers.begin(), former, m_servers.begin());
    if (former > 0)
        emit dataChanged(index(0, 0), index(former - 1, ColumnCount - 1));
    if (servers.size() == m_servers.size())
        return;
    beginInsertRows({}, former, int(servers.size()) - 1);
    m_servers.insert(m_servers.end(), servers.begin() + former, servers.end());
    endInsertRows();
}

int ServerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_servers.size());
}

int ServerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskServer &server = m_servers[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(server, column);
    case Qt::ToolTipRole:
        return toolTipOf(toolTip(server, column));
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return int(toneOf(server, column));
    case SortRole:
        return sortValue(server, column);
    default:
        return {};
    }
}

QVariant ServerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Column of the list of servers
    case Server:
        return tr("Server");
    //: Column of the list of servers: in use, put aside, …
    case State:
        return tr("State");
    //: Column of the list of servers
    case Speed:
        return tr("Speed");
    //: Column of the list of servers: of the bytes that were downloaded, in percent
    case Share:
        return tr("Share");
    //: Column of the list of servers: bytes
    case Bytes:
        return tr("Downloaded");
    //: Column of the list of servers: how many there are now
    case Connections:
        return tr("Connections");
    //: Column of the list of servers: how many there were
    case Errors:
        return tr("Errors");
    default:
        return {};
    }
}

QString ServerListModel::display(const TaskServer &server, int column) const
{
    switch (column) {
    case Server:
        return server.host.isEmpty() ? tr("this computer") : displaySafe(server.host);
    case State:
        return server.byUser ? tr("%1, added by you", "state of a server").arg(stateOf(server)) : stateOf(server);
    case Speed:
        return Format::speed(server.bytesPerSecond);
    case Share:
        return m_allBytes > 0 ? tr("%1 %", "percent").arg(qRound(100.0 * double(server.bytes) / double(m_allBytes)))
                              : QString();
    case Bytes:
        return server.bytes > 0 ? Format::size(server.bytes) : QString();
    case Connections:
        return server.connections > 0 ? Format::number(server.connections) : QString();
    case Errors:
        return server.failures > 0 ? Format::number(server.failures) : QString();
    default:
        return {};
    }
}

QVariant ServerListModel::sortValue(const TaskServer &server, int column) const
{
    switch (column) {
    case Speed:
        return server.bytesPerSecond;
    case Share:
    case Bytes:
        return server.bytes;
    case Connections:
        return server.connections;
    case Errors:
        return server.failures;
    default:
        return display(server, column);
    }
}

QString ServerListModel::toolTip(const TaskServer &server, int column) const
{
    if (column == Server)
        return server.address;
    if (column == State || column == Errors)
        return server.lastError ? tr("The last error: %1").arg(UserText::sentence(*server.lastError)) : QString();
    return {};
}

QString ServerListModel::stateOf(const TaskServer &server) const
{
    const QString error = server.lastError ? UserText::sentence(*server.lastError) : QString();
    if (isAside(server)) {
        const QTime until = QDateTime::fromMSecsSinceEpoch(server.asideUntilMs).time();
        const QString time = QLocale().toString(until, QLocale::ShortFormat);
        return error.isEmpty() ? tr("put aside until %1").arg(time) : tr("put aside until %1: %2").arg(time, error);
    }
    if (server.connections > 0)
        return tr("in use");
    if (server.bytes > 0)
        return tr("not in use now");
    return error.isEmpty() ? tr("not used yet") : tr("did not work: %1").arg(error);
}

Tone ServerListModel::toneOf(const TaskServer &server, int column) const
{
    if (column == State && isAside(server))
        return Tone::Warning;
    if (column == State && server.connections > 0)
        return Tone::Busy;
    if (column == Errors || (column == State && server.bytes == 0 && server.lastError))
        return Tone::Bad;
    return column == State ? Tone::Quiet : Tone::Normal;
}

} // namespace heirloom
