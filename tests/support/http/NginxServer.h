// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/http/TestAuthority.h"

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <optional>

namespace heirloom::test {

/// A real nginx on a free loopback port that serves one folder. Stopped by the destructor. One thread.
class NginxServer
{
public:
    struct Options
    {
        qint64 bytesPerSecond = 0; ///< per connection, 0: unlimited
        bool accessLog = true;
        std::optional<Certificate> tls; ///< https instead of http
        bool http2 = false;             ///< offered over TLS
        QString extra{};                ///< more directives for the server
        QString extraHttp{};            ///< and for what stands around it
    };
    /// One request as nginx saw it, logged when it ended.
    struct Entry
    {
        QString path;
        int status = 0;
        QByteArray range;   ///< empty if there was none
        QByteArray ifRange; ///< likewise
        qint64 bodyBytes = 0;
        QByteArray protocol; ///< HTTP/1.1 or HTTP/2.0
    };

    explicit NginxServer(const QString &root) : NginxServer(root, Options()) {}
    NginxServer(const QString &root, Options options);
    ~NginxServer();

    /// Starts and waits until connections are accepted.
    bool start();
    /// Ends it at once, connections included; start() works again and keeps the port.
    void stop();
    /// Takes effect with the next start().
    void setBytesPerSecond(qint64 rate) { m_options.bytesPerSecond = rate; }
    QUrl url(const QString &path) const;
    QList<Entry> entries() const;

private:
    bool writeConfiguration() const;
    QString protocols() const;
    QString directives() const;
    bool waitUntilAccepting();

    QString m_root;
    Options m_options;
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace heirloom::test
