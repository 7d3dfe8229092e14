// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QTcpServer>
#include <QUrl>

namespace heirloom {

/// A way through a SOCKS5 proxy to one server, for one access manager. Qt's own takes whatever comes into memory,
/// however little of it is read, and sometimes does not notice that there is room again (Qt 6.4): no limit of ours
/// would hold. So Qt is given an HTTP proxy on the loopback interface that makes tunnels, and this is it. Each tunnel
/// holds some hundred KB at most, then the server waits.
///
/// It serves only who knows the key that it made, and leads only to its server. Lives on its client's thread.
class SocksBridge final : public QObject
{
public:
    /// What came of the last tunnel that was asked for.
    enum class Outcome { Fine, Unreachable, NoAccess, Refused };

    SocksBridge(const QNetworkProxy &socks, const QUrl &server);
    /// The proxy that the manager is to use.
    QNetworkProxy entrance() const;
    Outcome outcome() const { return m_outcome; }
    /// What the SOCKS5 proxy says: "did not find that server".
    const QString &problem() const { return m_problem; }

private:
    class Tunnel;

    const QNetworkProxy m_socks;
    const QString m_host;
    const quint16 m_port;
    const QByteArray m_key;
    QTcpServer m_server;
    Outcome m_outcome = Outcome::Fine;
    QString m_problem;
};

} // namespace heirloom
