// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http/NginxServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace heirloom::test {

namespace {

constexpr int startTimeoutMs = 10'000;

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

} // namespace

NginxServer::NginxServer(const QString &root, Options options) : m_root(root), m_options(options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

NginxServer::~NginxServer()
{
    stop();
}

bool NginxServer::start()
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (m_port == 0)
            m_port = freePort();
        if (!writeConfiguration())
            return false;
        // A test that crashes takes its server with it.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(QStringLiteral("/usr/sbin/nginx"), {QStringLiteral("-p"), m_dir.path(), QStringLiteral("-c"),
                                                            m_dir.filePath(QStringLiteral("nginx.conf"))});
        if (waitUntilAccepting())
            return true;
        stop();
        // Somebody else took the port between the probe and the start.
        m_port = 0;
    }
    return false;
}

void NginxServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

QUrl NginxServer::url(const QString &path) const
{
    const QString scheme = m_options.tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme, QString::number(m_port), path));
}

QString NginxServer::protocols() const
{
    return (m_options.tls ? QStringLiteral(" ssl") : QString()) +
           (m_options.http2 ? QStringLiteral(" http2") : QString());
}

QString NginxServer::directives() const
{
    const QString tls = m_options.tls ? QStringLiteral("ssl_certificate \"%1\"; ssl_certificate_key \"%2\";\n")
                                            .arg(m_options.tls->file, m_options.tls->key)
                                      : QString();
    return tls + m_options.extra;
}

bool NginxServer::writeConfiguration() const
{
    const QString user = ::geteuid() == 0 ? QStringLiteral("user root;\n") : QString();
    const QString rate =
        m_options.bytesPerSecond > 0 ? QStringLiteral("limit_rate %1;").arg(m_options.bytesPerSecond) : QString();
    const QString log =
        m_options.accessLog ? QStringLiteral("access_log access.log entry;") : QStringLiteral("access_log off;");
    const QString text =
        user + QStringLiteral(R"(daemon off;
master_process off;
pid nginx.pid;
error_log stderr crit;
events { worker_connections 512; }
http {
  log_format entry '$request_uri|$status|$http_range|$http_if_range|$body_bytes_sent|$server_protocol';
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  default_type application/octet-stream;
  sendfile on; tcp_nopush on; keepalive_requests 1000000;
  %1
  server {
    listen 127.0.0.1:%2%3;
    root "%4";
    %5
  }
}
)")
                   .arg(log + m_options.extraHttp, QString::number(m_port), protocols(), m_root, rate + directives());
    QFile file(m_dir.filePath(QStringLiteral("nginx.conf")));
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text.toUtf8()) == text.toUtf8().size();
}

bool NginxServer::waitUntilAccepting()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < startTimeoutMs) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000))
            return true;
        // Returns at once if nginx gave up, else gives it the processor for a moment.
        if (m_process.waitForFinished(5) || m_process.state() == QProcess::NotRunning)
            return false;
    }
    return false;
}

QList<NginxServer::Entry> NginxServer::entries() const
{
    QList<Entry> entries;
    QFile log(m_dir.filePath(QStringLiteral("access.log")));
    if (!log.open(QIODevice::ReadOnly))
        return entries;
    for (const QByteArray &line : log.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('|');
        if (fields.size() != 6)
            continue;
        const auto value = [&](int index) { return fields[index] == "-" ? QByteArray() : fields[index]; };
        QByteArray tag = value(3);
        tag.replace("\\x22", "\"");
        entries.append(
            {QString::fromUtf8(fields[0]), fields[1].toInt(), value(2), tag, fields[4].toLongLong(), fields[5]});
    }
    return entries;
}

} // namespace heirloom::test
