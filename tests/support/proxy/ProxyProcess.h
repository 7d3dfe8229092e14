// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace heirloom::test {

/// A real proxy on a free loopback port: tinyproxy for HTTP and CONNECT, microsocks for SOCKS5. Ended by the
/// destructor. One thread.
class ProxyProcess
{
public:
    enum class Kind { Http, Socks5 };

    /// With `password` it wants the login "user".
    explicit ProxyProcess(Kind kind, const QString &password = {});
    ~ProxyProcess();

    /// Starts and waits until connections are accepted.
    bool start();
    quint16 port() const { return m_port; }
    /// `http://127.0.0.1:PORT` or `socks5://127.0.0.1:PORT`, with the login if there is a password.
    QString address(const QString &password = {}) const;
    /// What it says it did, so far.
    QByteArray log();
    /// How many requests or connections it passed on, to a server at that port.
    qsizetype passed(quint16 serverPort) { return log().count(":" + QByteArray::number(serverPort)); }

    /// A port on which nobody listens, nor will as long as the test program runs.
    static quint16 closedPort();

private:
    static quint16 freePort();
    bool configure();
    QStringList arguments() const;
    bool waitUntilAccepting();

    const Kind m_kind;
    const QString m_password;
    QTemporaryDir m_dir;
    QProcess m_process;
    QByteArray m_said;
    quint16 m_port = 0;
};

} // namespace heirloom::test
