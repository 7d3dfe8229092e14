// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http/H2FaultServer.h"

#include <csignal>
#include <sys/prctl.h>

namespace heirloom::test {

namespace {
constexpr int patienceMs = 20'000;
} // namespace

H2FaultServer::H2FaultServer(const Certificate &certificate)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A test that crashes takes its server with it.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral("-B"), QStringLiteral(H2_FAULT_SERVER), certificate.file, certificate.key});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            qFatal("the HTTP/2 server does not start; is python3-h2 installed?");
    }
    m_port = m_process.readLine().trimmed();
}

H2FaultServer::~H2FaultServer()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QUrl H2FaultServer::url(const QString &fault, int times, qint64 size) const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/%2/%3/%4")
                    .arg(QString::fromLatin1(m_port), fault, QString::number(times), QString::number(size)));
}

QByteArray H2FaultServer::body(qint64 size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i % 251);
    return bytes;
}

QList<QByteArray> H2FaultServer::requests()
{
    m_said += m_process.readAllStandardOutput();
    QList<QByteArray> lines = m_said.split('\n');
    lines.removeLast();
    return lines;
}

} // namespace heirloom::test
