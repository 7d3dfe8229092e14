// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/instance/InstanceClient.h"

#include <QLocalSocket>
#include <QTimer>

namespace heirloom {

namespace {
constexpr int againMs = 50;
constexpr int patienceMs = 30'000; // the other may be bringing a large ledger up to date
} // namespace

InstanceClient::InstanceClient(InstancePlace &place, const StartMessage &message) : m_place(place), m_message(message)
{
}

void InstanceClient::begin()
{
    const auto line = m_message.encode();
    if (!line) {
        emit failed(line.error());
        return;
    }
    m_line = *line + '\n';
    QTimer::singleShot(patienceMs, this, [this] {
        emit failed({ErrorCode::Busy, QStringLiteral("Heirloom runs already, but does not answer"), 0, 0,
                     QStringLiteral("end it and start it again")});
    });
    attempt();
}

void InstanceClient::attempt()
{
    const auto claimed = m_place.claim();
    if (!claimed) {
        emit failed(claimed.error());
        return;
    }
    if (*claimed) {
        emit becameFirst();
        return;
    }
    auto *socket = new QLocalSocket(this);
    socket->setReadBufferSize(sizeof(answer));
    connect(socket, &QLocalSocket::connected, this, [this, socket] { socket->write(m_line); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine())
            return;
        socket->disconnect(this);
        socket->readLine() == answer ? emit delivered() : tryLater(socket);
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] { tryLater(socket); });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] { tryLater(socket); });
    socket->connectToServer(m_place.socketPath());
}

void InstanceClient::tryLater(QLocalSocket *socket)
{
    socket->disconnect(this); // one word is enough
    socket->deleteLater();
    QTimer::singleShot(againMs, this, &InstanceClient::attempt);
}

} // namespace heirloom
