// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/instance/StartMessage.h"

#include <QLocalServer>

class QLocalSocket;

namespace heirloom {

/// Hears of further starts of the program, in the process that has the window. Takes words of processes of the same
/// user alone, few at a time, short ones, and not for long. GUI thread, owned by main().
class InstanceServer : public QObject
{
    Q_OBJECT
public:
    explicit InstanceServer(QObject *parent = nullptr);

    /// REQUIRES: the place of this socket was claimed. What lies there is left over and is replaced.
    Status listen(const QString &socketPath);
    /// Further starts wait until this process is gone.
    void close() { m_server.close(); }

signals:
    void startedAgain(const heirloom::StartMessage &message);

private:
    void accept();
    void read(QLocalSocket *socket);

    QLocalServer m_server;
};

} // namespace heirloom
