// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxy/ProxyProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <csignal>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>

namespace heirloom::test {

namespace {

constexpr int startTimeoutMs = 10'000;

} // namespace

ProxyProcess::ProxyProcess(Kind kind, const QString &password) : m_kind(kind), m_password(password)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // A test that crashes takes its proxy with it.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ProxyProcess::~ProxyProcess()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

quint16 ProxyProcess::closedPort()
{
    static const quint16 port = [] {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        // Never closed: a port that is bound is nobody else's, and one without listen() refuses.
        const int held = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::bind(held, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
            ::getsockname(held, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no port can be held");
        return ntohs(address.sin_port);
    }();
    return port;
}

quint16 ProxyProcess::freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

bool ProxyProcess::configure()
{
    QString text = QStringLiteral("Port %1\nListen 127.0.0.1\nTimeout 600\nMaxClients 100\nLogLevel Info\n"
                                  "LogFile \"%2\"\nAllow 127.0.0.1\n")
                       .arg(QString::number(m_port), m_dir.filePath(QStringLiteral("log")));
    if (!m_password.isEmpty())
        text += QStringLiteral("BasicAuth user %1\n").arg(m_password);
    QFile file(m_dir.filePath(QStringLiteral("tinyproxy.conf")));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text.toUtf8()) == text.toUtf8().size();
}

QStringList ProxyProcess::arguments() const
{
    if (m_kind == Kind::Http)
        return {QStringLiteral("-d"), QStringLiteral("-c"), m_dir.filePath(QStringLiteral("tinyproxy.conf"))};
    QStringList arguments{QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                          QString::number(m_port)};
    if (!m_password.isEmpty())
        arguments << QStringLiteral("-u") << QStringLiteral("user") << QStringLiteral("-P") << m_password;
    return arguments;
}

bool ProxyProcess::start()
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        if (!configure())
            return false;
        m_process.start(m_kind == Kind::Http ? QStringLiteral("tinyproxy") : QStringLiteral("microsocks"), arguments());
        if (waitUntilAccepting())
            return true;
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    return false;
}

bool ProxyProcess::waitUntilAccepting()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < startTimeoutMs) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000))
            return true;
        // Returns at once if it gave up, else gives it the processor for a moment.
        if (m_process.waitForFinished(5) || m_process.state() == QProcess::NotRunning)
            return false;
    }
    return false;
}

QString ProxyProcess::address(const QString &password) const
{
    const QString scheme = m_kind == Kind::Http ? QStringLiteral("http://") : QStringLiteral("socks5://");
    const QString login = password.isEmpty() ? QString() : QStringLiteral("user:%1@").arg(password);
    return scheme + login + QStringLiteral("127.0.0.1:%1").arg(m_port);
}

QByteArray ProxyProcess::log()
{
    if (m_kind == Kind::Http) {
        QFile file(m_dir.filePath(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    m_process.waitForReadyRead(0);
    m_said += m_process.readAll();
    return m_said;
}

} // namespace heirloom::test
