// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/instance/InstanceServer.h"

#include "app/gui/instance/InstanceClient.h"

#include <QLocalSocket>
#include <QTimer>
#include <sys/socket.h>
#include <unistd.h>

namespace heirloom {

namespace {

constexpr int patienceMs = 5'000;
constexpr int mostAtOnce = 16;

bool isSameUser(const QLocalSocket &socket)
{
    struct ucred peer
    {
    };
    socklen_t size = sizeof(peer);
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

} // namespace

InstanceServer::InstanceServer(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
}

Status InstanceServer::listen(const QString &socketPath)
{
    QLocalServer::removeServer(socketPath);
    if (!m_server.listen(socketPath))
        return fail(ErrorCode::Io, QStringLiteral("listen for further starts: ") + m_server.errorString());
    return {};
}

void InstanceServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isSameUser(*socket) || m_server.findChildren<QLocalSocket *>().size() > mostAtOnce) {
            delete socket;
            continue;
        }
        socket->setReadBufferSize(StartMessage::mostBytes + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        read(socket);
    }
}

void InstanceServer::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > StartMessage::mostBytes)
            socket->abort();
        return;
    }
    const auto message = StartMessage::decode(socket->readLine(StartMessage::mostBytes + 1).chopped(1));
    socket->disconnect(this); // one each
    if (!message) {
        socket->abort();
        return;
    }
    emit startedAgain(*message);
    socket->write(InstanceClient::answer);
    socket->disconnectFromServer();
}

} // namespace heirloom
