// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/http/FaultServer.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>
#include <limits>
#include <sys/socket.h>

namespace heirloom::test {

namespace {

/// Hands connections out at once; they are encrypted as soon as both sides agree.
class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(const Certificate &certificate)
    {
        m_configuration.setLocalCertificate(QSslCertificate::fromPath(certificate.file).value(0));
        QFile key(certificate.key);
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        m_configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_configuration);
        socket->setSocketDescriptor(descriptor);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    QSslConfiguration m_configuration = QSslConfiguration::defaultConfiguration();
};

/// Until everything is with the kernel.
void flush(QTcpSocket *socket)
{
    const auto *tls = qobject_cast<QSslSocket *>(socket);
    while (socket->bytesToWrite() > 0 || (tls && tls->encryptedBytesToWrite() > 0)) {
        if (!socket->waitForBytesWritten(5000))
            return;
    }
}

void resetConnection(QTcpSocket *socket)
{
    // Lingering for zero seconds turns the close into an RST.
    const linger none{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket->abort();
}

FaultRequest parse(const QByteArray &text)
{
    FaultRequest request;
    const QList<QByteArray> lines = text.split('\n');
    request.path = lines.first().split(' ').value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.append({lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

QByteArray FaultRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

qint64 FaultRequest::rangeStart() const
{
    const QByteArray range = header("Range");
    return range.startsWith("bytes=") ? range.mid(6, range.indexOf('-') - 6).toLongLong() : 0;
}

qint64 FaultRequest::rangeLast() const
{
    const QByteArray range = header("Range");
    const QByteArray last = range.mid(range.indexOf('-') + 1);
    return last.isEmpty() || range.isEmpty() ? std::numeric_limits<qint64>::max() : last.toLongLong();
}

FaultServer::FaultServer(const QHostAddress &address) : m_isTls(false), m_server(new QTcpServer), m_address(address)
{
    start();
}

FaultServer::FaultServer(const Certificate &certificate)
    : m_isTls(true), m_server(new TlsServer(certificate)), m_address(QHostAddress::LocalHost)
{
    start();
}

void FaultServer::start()
{
    m_server->setListenBacklogSize(256);
    if (!m_server->listen(m_address))
        qFatal("no port on %s", qPrintable(m_address.toString()));
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { onConnection(); });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

FaultServer::~FaultServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultServer::url(const QByteArray &path) const
{
    QUrl url(QStringLiteral("http://localhost:%1%2").arg(QString::number(m_port), QString::fromUtf8(path)));
    url.setHost(m_address.toString());
    if (m_isTls)
        url.setScheme(QStringLiteral("https"));
    return url;
}

void FaultServer::on(const QByteArray &path, Script script)
{
    const std::lock_guard lock(m_mutex);
    m_scripts.insert(path, std::move(script));
}

QList<FaultRequest> FaultServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

QList<FaultRequest> FaultServer::requests(const QByteArray &path) const
{
    QList<FaultRequest> matching = requests();
    matching.removeIf([&](const FaultRequest &request) { return request.path != path; });
    return matching;
}

FaultReply FaultServer::reply(const QByteArray &status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return {"HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders,
            body};
}

FaultReply FaultServer::serve(const FaultRequest &request, const QByteArray &body, const QByteArray &etag)
{
    const QByteArray tag = etag.isEmpty() ? QByteArray() : "ETag: " + etag + "\r\n";
    const QByteArray ifRange = request.header("If-Range");
    const qint64 first = ifRange.isEmpty() || ifRange == etag ? request.rangeStart() : 0;
    const QByteArray total = QByteArray::number(body.size());
    if (request.header("Range").isEmpty() || (!ifRange.isEmpty() && ifRange != etag))
        return reply("200 OK", body, tag);
    if (first >= body.size())
        return reply("416 Range Not Satisfiable", {}, "Content-Range: bytes */" + total + "\r\n");
    const qint64 last = std::min<qint64>(request.rangeLast(), body.size() - 1);
    return reply("206 Partial Content", body.mid(first, last - first + 1),
                 tag + "Content-Range: bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' +
                     total + "\r\n");
}

FaultReply FaultServer::redirect(const QByteArray &location, const QByteArray &status)
{
    return reply(status, {}, "Location: " + location + "\r\n");
}

FaultReply FaultServer::cut(FaultReply reply, qsizetype bodyBytes, FaultReply::End end)
{
    reply.body.truncate(bodyBytes);
    reply.end = end;
    return reply;
}

void FaultServer::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::readyRead, m_server, [this, socket] { onReadyRead(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FaultServer::onReadyRead(QTcpSocket *socket)
{
    QByteArray text = socket->property("pending").toByteArray() + socket->readAll();
    QList<QByteArray> heads;
    for (qsizetype end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
        heads.append(text.left(end));
        text.remove(0, end + 4);
    }
    socket->setProperty("pending", text);
    if (heads.size() > 1) {
        m_countBehind += int(heads.size()) - 1;
        if (m_behind == Behind::Dropped)
            heads.resize(1);
        else if (m_behind == Behind::Swapped)
            std::reverse(heads.begin(), heads.end());
    }
    for (const QByteArray &head : heads)
        answer(socket, head);
}

void FaultServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    FaultRequest request = parse(head);
    Script script;
    {
        const std::lock_guard lock(m_mutex);
        request.ordinal += int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                                             [&](const FaultRequest &other) { return other.path == request.path; }));
        m_requests.append(request);
        script = m_scripts.value(request.path);
    }
    const FaultReply reply = script ? script(request) : FaultServer::reply("404 Not Found", "nothing here");
    if (m_latecomer)
        m_latecomer->write(std::exchange(m_later, {}));
    m_latecomer = reply.later.isEmpty() ? nullptr : socket;
    m_later = reply.later;
    end(socket, reply);
}

void FaultServer::end(QTcpSocket *socket, const FaultReply &reply)
{
    const bool dribbles = reply.end == FaultReply::End::Dribble;
    socket->write(reply.head.isEmpty() ? QByteArray() : reply.head + "\r\n");
    socket->write(dribbles ? QByteArray() : reply.body);
    switch (reply.end) {
    case FaultReply::End::KeepOpen:
    case FaultReply::End::Stall:
        break;
    case FaultReply::End::Close:
        socket->disconnectFromHost();
        break;
    case FaultReply::End::Cut:
        flush(socket);
        ::shutdown(int(socket->socketDescriptor()), SHUT_RDWR);
        break;
    case FaultReply::End::Reset:
        flush(socket);
        resetConnection(socket);
        break;
    case FaultReply::End::Endless:
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, body = reply.body] {
            if (socket->bytesToWrite() < body.size())
                socket->write(body);
        });
        break;
    case FaultReply::End::Dribble:
        auto *tick = new QTimer(socket);
        QObject::connect(tick, &QTimer::timeout, socket, [socket, body = reply.body, at = qsizetype(0)]() mutable {
            socket->write(body.mid(at++ % body.size(), 1));
        });
        tick->start(20);
        break;
    }
}

} // namespace heirloom::test
