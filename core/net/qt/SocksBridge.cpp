// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qt/SocksBridge.h"

#include "net/proxy/Socks5Handshake.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <array>
#include <utility>

namespace heirloom {

namespace {

constexpr qint64 readAheadBytes = 128 << 10;
constexpr qint64 writeBehindBytes = 256 << 10;
constexpr qsizetype longestHead = 16 << 10;
constexpr const char *keyHeader = "x-heirloom-tunnel"; // how Qt 6.8 spells every name; Qt 6.4 sends it as it is

QByteArray newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

/// One connection of the access manager, and the one to the proxy that belongs to it.
class SocksBridge::Tunnel final : public QObject
{
public:
    Tunnel(SocksBridge &bridge, QTcpSocket *inner)
        : QObject(&bridge), m_bridge(bridge), m_inner(*inner), m_handshake(bridge.m_socks, bridge.m_host, bridge.m_port)
    {
        m_inner.setParent(this);
        m_outer.setProxy(QNetworkProxy::NoProxy);
        for (QTcpSocket *socket : {&m_inner, &m_outer}) {
            socket->setReadBufferSize(readAheadBytes);
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, &Tunnel::onReadyRead);
            connect(socket, &QTcpSocket::bytesWritten, this, &Tunnel::onReadyRead);
            connect(socket, &QTcpSocket::disconnected, this, &Tunnel::onReadyRead);
            connect(socket, &QTcpSocket::errorOccurred, this, &Tunnel::onError);
        }
        connect(&m_outer, &QTcpSocket::connected, this, [this] { m_outer.write(m_handshake.greeting()); });
    }

private:
    void onReadyRead()
    {
        if (m_isOpen) {
            pass(m_inner, m_outer);
            pass(m_outer, m_inner);
        } else if (m_outer.state() == QAbstractSocket::ConnectedState) {
            shakeHands();
        } else if (m_outer.state() == QAbstractSocket::UnconnectedState && !m_isAsked) {
            readHead();
        }
    }

    /// The head of Qt's CONNECT. Where it leads is known; who has no key is no manager of ours.
    void readHead()
    {
        m_head += m_inner.read(longestHead);
        const bool isWhole = m_head.contains("\r\n\r\n");
        if (m_inner.state() != QAbstractSocket::ConnectedState || m_head.size() > longestHead ||
            (isWhole && !m_head.contains("\r\n" + QByteArray(keyHeader) + ": " + m_bridge.m_key + "\r\n"))) {
            end();
        } else if (isWhole) {
            m_isAsked = true;
            m_outer.connectToHost(m_bridge.m_socks.hostName(), m_bridge.m_socks.port());
        }
    }

    void shakeHands()
    {
        m_outer.write(m_handshake.feed(m_outer.readAll()));
        if (m_handshake.state() == Socks5Handshake::State::Going)
            return;
        if (m_handshake.state() != Socks5Handshake::State::Done) {
            const bool isLogin = m_handshake.state() == Socks5Handshake::State::NoAccess;
            fail(isLogin ? Outcome::NoAccess : Outcome::Refused, m_handshake.problem());
            return;
        }
        m_bridge.m_outcome = Outcome::Fine;
        m_isOpen = true;
        m_inner.write("HTTP/1.1 200 OK\r\n\r\n" + m_handshake.rest());
        onReadyRead();
    }

    void pass(QTcpSocket &from, QTcpSocket &to)
    {
        while (to.bytesToWrite() < writeBehindBytes && from.bytesAvailable() > 0)
            to.write(from.read(readAheadBytes));
        if (from.state() != QAbstractSocket::ConnectedState && from.bytesAvailable() == 0)
            to.disconnectFromHost(); // behind the last byte
        if (m_inner.state() == QAbstractSocket::UnconnectedState &&
            m_outer.state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    }

    void onError(QAbstractSocket::SocketError error)
    {
        if (m_isOpen && error == QAbstractSocket::RemoteHostClosedError)
            return; // disconnected() follows
        if (m_isOpen || sender() == &m_inner)
            end();
        else
            fail(Outcome::Unreachable, {});
    }

    void fail(Outcome outcome, const QString &problem)
    {
        if (std::exchange(m_isEnding, true))
            return;
        m_bridge.m_outcome = outcome;
        m_bridge.m_problem = problem;
        m_inner.write("HTTP/1.1 502 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        m_inner.disconnectFromHost();
        m_outer.disconnect(this);
        m_outer.abort();
        deleteLaterWhenSaid();
    }

    void deleteLaterWhenSaid()
    {
        if (m_inner.state() == QAbstractSocket::UnconnectedState)
            deleteLater();
        else
            connect(&m_inner, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

    void end()
    {
        for (QTcpSocket *socket : {&m_inner, &m_outer}) {
            socket->disconnect(this);
            socket->abort();
        }
        deleteLater();
    }

    SocksBridge &m_bridge;
    QTcpSocket &m_inner; ///< from the access manager
    QTcpSocket m_outer;  ///< to the proxy
    Socks5Handshake m_handshake;
    QByteArray m_head;
    bool m_isAsked = false;
    bool m_isOpen = false;
    bool m_isEnding = false;
};

SocksBridge::SocksBridge(const QNetworkProxy &socks, const QUrl &server)
    : m_socks(socks), m_host(server.host(QUrl::FullyEncoded)),
      m_port(quint16(server.port(server.scheme() == QLatin1String("https") ? 443 : 80))), m_key(newKey())
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new Tunnel(*this, socket);
    });
}

QNetworkProxy SocksBridge::entrance() const
{
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server.serverPort());
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    proxy.setRawHeader(keyHeader, m_key);
    return proxy;
}

} // namespace heirloom
