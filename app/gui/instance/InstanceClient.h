// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/instance/InstancePlace.h"
#include "app/gui/instance/StartMessage.h"

#include <QObject>

class QLocalSocket;

namespace heirloom {

/// Hands a start over to the process that has the window already. One that is just starting or ending is waited for;
/// if it ends, this process is the one. Owned by main(), which runs the event loop meanwhile.
class InstanceClient : public QObject
{
    Q_OBJECT
public:
    static constexpr char answer[] = "taken\n";

    InstanceClient(InstancePlace &place, const StartMessage &message);
    void begin();

signals:
    void delivered();
    /// Nobody has the window any more; the place is claimed now.
    void becameFirst();
    void failed(const heirloom::Error &error);

private:
    void attempt();
    void tryLater(QLocalSocket *socket);

    InstancePlace &m_place;
    StartMessage m_message;
    QByteArray m_line;
};

} // namespace heirloom
