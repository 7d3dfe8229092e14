// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/http/TestAuthority.h"

#include <QProcess>
#include <QUrl>

namespace heirloom::test {

/// The scripted HTTP/2 server of h2_fault_server.py, which says what faults there are; on a free loopback port, over
/// TLS. A process of its own that ends with this object, or with the test. One thread.
class H2FaultServer
{
public:
    explicit H2FaultServer(const Certificate &certificate);
    ~H2FaultServer();

    /// A body of `size` bytes whose first `times` requests end with the fault.
    QUrl url(const QString &fault, int times, qint64 size) const;
    static QByteArray body(qint64 size);
    /// "PATH RANGE" of each request so far.
    QList<QByteArray> requests();

private:
    QProcess m_process;
    QByteArray m_port;
    QByteArray m_said;
};

} // namespace heirloom::test
