// SPDX-License-Identifier: GPL-3.0-or-later
#include "Collector.h"
#include "net/QtHttpClient.h"
#include "support/http/FaultServer.h"
#include "support/http/NginxServer.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <sys/socket.h>

using namespace heirloom;
using namespace heirloom::test;

Q_DECLARE_METATYPE(heirloom::test::FaultReply::End)

namespace {

using Kind = TestAuthority::Kind;
using End = FaultReply::End;

/// Passes connections on to another port, and breaks each off after so many bytes of the answers. On the test's thread.
class CuttingRelay
{
public:
    CuttingRelay(quint16 port, qint64 limit, bool resets) : m_port(port), m_limit(limit), m_resets(resets)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                pass(client);
        });
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    void pass(QTcpSocket *client)
    {
        auto *upstream = new QTcpSocket(client);
        upstream->connectToHost(QHostAddress::LocalHost, m_port);
        QObject::connect(client, &QTcpSocket::readyRead, upstream, [=] { upstream->write(client->readAll()); });
        QObject::connect(upstream, &QTcpSocket::readyRead, client, [this, client, upstream, left = m_limit]() mutable {
            const QByteArray bytes = upstream->read(left);
            left -= bytes.size();
            client->write(bytes);
            if (left == 0) {
                upstream->disconnect(client);
                cut(client);
            }
        });
        if (m_limit == 0)
            cut(client);
    }

    void cut(QTcpSocket *client) const
    {
        while (client->bytesToWrite() > 0 && client->waitForBytesWritten(5000)) {
        }
        if (m_resets) {
            const linger none{1, 0};
            ::setsockopt(int(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        }
        client->disconnect();
        client->abort();
    }

    QTcpServer m_server;
    const quint16 m_port;
    const qint64 m_limit;
    const bool m_resets;
};

FaultServer::Script always(const FaultReply &reply)
{
    return [reply](const FaultRequest &) { return reply; };
}

} // namespace

/// Rows of N-01 and threats T12 and T15 of store.md over TLS: only certificates that the computer trusts, for the host
/// that was asked, are good enough, and a body that is cut is never taken for whole.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void t15_trustedCertificateIsGood_data();
    void t15_trustedCertificateIsGood();
    void t15_badCertificates_data();
    void t15_badCertificates();
    void t15_badCertificateBehindARedirect();
    void t15_otherRequestsGoOn();
    void t12_neverFromHttpsToHttp_data();
    void t12_neverFromHttpsToHttp();
    void t12_fromHttpToHttps();
    void n01_cutBodies_data();
    void n01_cutBodies();
    void n01_cutRecords_data();
    void n01_cutRecords();
    void n01_tlsServerBehindHttp();

private:
    NginxServer::Options optionsFor(const Certificate &certificate) const
    {
        NginxServer::Options options;
        options.tls = certificate;
        options.extra = QStringLiteral("location /down { return 302 http://127.0.0.1:1/plain?token=CANARY; }");
        return options;
    }

    TestAuthority m_authority;
    QTemporaryDir m_root;
    const QByteArray m_body = QByteArray("0123456789abcdef").repeated(50'000);
};

void TestTls::initTestCase()
{
    QFile file(m_root.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_body), m_body.size());
    m_authority.trust();
}

void TestTls::cleanupTestCase()
{
    TestAuthority::forget();
}

void TestTls::t15_trustedCertificateIsGood_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("http2");
    QTest::newRow("by address") << "127.0.0.1" << false;
    QTest::newRow("by name") << "localhost" << false;
    QTest::newRow("HTTP/2") << "localhost" << true;
}

void TestTls::t15_trustedCertificateIsGood()
{
    QFETCH(QString, host);
    QFETCH(bool, http2);
    NginxServer::Options options = optionsFor(m_authority.issue());
    options.http2 = http2;
    NginxServer nginx(m_root.path(), options);
    QVERIFY(nginx.start());
    QtHttpClient client;
    Collector whole, part;
    HttpRequest request = requestFor(nginx.url(QStringLiteral("/file")));
    request.url.setHost(host);
    request.maxBodyBytes = m_body.size();
    const auto first = client.get(request, whole);
    QTRY_COMPARE(whole.ends, 1);
    QVERIFY2(whole.status, qPrintable(whole.status ? QString() : whole.status.error().context));
    QVERIFY(whole.body == m_body);
    request.headers.emplaceBack("Range", "bytes=700000-");
    request.headers.emplaceBack("If-Range", whole.head.strongValidator());
    const auto second = client.get(request, part);
    QTRY_COMPARE(part.ends, 1);
    QCOMPARE(part.head.status, 206);
    QVERIFY(part.body == m_body.mid(700'000));
}

void TestTls::t15_badCertificates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isTrusted"); ///< its authority
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("reason");
    const QString address = QStringLiteral("127.0.0.1");
    const QString unknown = QStringLiteral("its issuer is not trusted on this computer");
    QTest::newRow("self-signed") << int(Kind::SelfSigned) << true << address << "it is self-signed";
    QTest::newRow("expired") << int(Kind::Expired) << true << address << "it has expired on 2020-01-02";
    QTest::newRow("not yet valid") << int(Kind::NotYetValid) << true << address << "it is not valid before 2040-01-01";
    QTest::newRow("another host") << int(Kind::OtherHost) << true << address << "it belongs to another host";
    QTest::newRow("another name") << int(Kind::OtherHost) << true << "localhost"
                                  << "it belongs to another host";
    QTest::newRow("unknown authority") << int(Kind::Good) << false << address << unknown;
    QTest::newRow("unknown authority, other host")
        << int(Kind::OtherHost) << false << address << "it belongs to another host; " + unknown;
}

void TestTls::t15_badCertificates()
{
    QFETCH(int, kind);
    QFETCH(bool, isTrusted);
    QFETCH(QString, host);
    QFETCH(QString, reason);
    const TestAuthority unknown;
    NginxServer nginx(m_root.path(), optionsFor((isTrusted ? m_authority : unknown).issue(Kind(kind))));
    QVERIFY(nginx.start());
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(nginx.url(QStringLiteral("/file?token=CANARY")));
    request.url.setHost(host);
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(!got.status);
    const Error &error = got.status.error();
    QCOMPARE(error.code, ErrorCode::Source);
    QVERIFY(!error.isRetryable());
    const QString sentence = QStringLiteral("the certificate of %1 is refused, because %2").arg(host, reason);
    QVERIFY2(error.context.endsWith(sentence), qPrintable(error.context));
    QVERIFY(!error.context.contains(QStringLiteral("CANARY")));
    QVERIFY(!error.hint.isEmpty());
    QCOMPARE(got.responses, 0);
    nginx.stop();
    for (const auto &entry : nginx.entries()) // it logs a connection without a request as one without a path
        QVERIFY2(entry.path.isEmpty(), qPrintable(entry.path));
}

void TestTls::t15_badCertificateBehindARedirect()
{
    NginxServer nginx(m_root.path(), optionsFor(m_authority.issue(Kind::Expired)));
    QVERIFY(nginx.start());
    FaultServer server;
    server.on("/", always(FaultServer::redirect(nginx.url(QStringLiteral("/file")).toEncoded())));
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(server.url("/")), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.code(), ErrorCode::Source);
    QVERIFY(got.status.error().context.contains(QStringLiteral("expired")));
}

void TestTls::t15_otherRequestsGoOn()
{
    NginxServer bad(m_root.path(), optionsFor(m_authority.issue(Kind::SelfSigned)));
    NginxServer good(m_root.path(), optionsFor(m_authority.issue()));
    QVERIFY(bad.start() && good.start());
    QtHttpClient client;
    Collector refused[4], fetched[4];
    std::vector<std::unique_ptr<HttpTransfer>> transfers;
    for (int i = 0; i < 4; ++i) {
        transfers.push_back(client.get(requestFor(bad.url(QStringLiteral("/file"))), refused[i]));
        transfers.push_back(client.get(requestFor(good.url(QStringLiteral("/file"))), fetched[i]));
    }
    for (int i = 0; i < 4; ++i) {
        QTRY_COMPARE(refused[i].ends + fetched[i].ends, 2);
        QCOMPARE(refused[i].code(), ErrorCode::Source);
        QVERIFY(fetched[i].status && fetched[i].body == m_body);
    }
}

void TestTls::t12_neverFromHttpsToHttp_data()
{
    QTest::addColumn<int>("hops");
    QTest::newRow("at once") << 1;
    QTest::newRow("behind a hop") << 2;
}

void TestTls::t12_neverFromHttpsToHttp()
{
    QFETCH(int, hops);
    NginxServer nginx(m_root.path(), optionsFor(m_authority.issue()));
    QVERIFY(nginx.start());
    FaultServer first;
    first.on("/", always(FaultServer::redirect(nginx.url(QStringLiteral("/down")).toEncoded())));
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(hops == 1 ? nginx.url(QStringLiteral("/down")) : first.url("/")), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.code(), ErrorCode::Source);
    QVERIFY2(got.status.error().context.contains(QStringLiteral("redirect from https to http")),
             qPrintable(got.status.error().context));
    QVERIFY(!got.status.error().context.contains(QStringLiteral("CANARY")));
}

void TestTls::t12_fromHttpToHttps()
{
    NginxServer nginx(m_root.path(), optionsFor(m_authority.issue()));
    QVERIFY(nginx.start());
    FaultServer first;
    first.on("/", always(FaultServer::redirect(nginx.url(QStringLiteral("/file")).toEncoded())));
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(first.url("/")), got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(got.status);
    QVERIFY(got.body == m_body);
    QCOMPARE(got.head.finalUrl.scheme(), QStringLiteral("https"));
}

void TestTls::n01_cutBodies_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<End>("end");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray declared = ok + "Content-Length: 800000\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n";
    const auto chunk = [](const QByteArray &bytes) {
        return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    };
    const std::pair<const char *, End> ends[] = {{"end of TLS", End::Close}, {"FIN", End::Cut}, {"RST", End::Reset}};
    for (const auto &[name, end] : ends) {
        QTest::addRow("declared, nothing, %s", name) << declared << QByteArray() << end;
        QTest::addRow("declared, %s", name) << declared << m_body.left(300'000) << end;
        QTest::addRow("declared, all but one, %s", name) << declared << m_body.chopped(1) << end;
        QTest::addRow("chunked, nothing, %s", name) << chunked << QByteArray() << end;
        QTest::addRow("chunked, in a chunk, %s", name) << chunked << chunk(m_body).left(300'000) << end;
        QTest::addRow("chunked, between chunks, %s", name) << chunked << chunk(m_body.left(300'000)) << end;
        QTest::addRow("chunked, before the end, %s", name) << chunked << chunk(m_body) + "0\r\n" << end;
    }
}

void TestTls::n01_cutBodies()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(End, end);
    FaultServer server(m_authority.issue());
    server.on("/x", always({head, body, end}));
    for (const qint64 most : {qint64(-1), qint64(m_body.size())}) {
        QtHttpClient client;
        Collector got;
        HttpRequest request = requestFor(server.url("/x"));
        request.maxBodyBytes = most;
        const auto transfer = client.get(request, got);
        QTRY_COMPARE(got.ends, 1);
        QVERIFY(!got.status);
        QCOMPARE(got.code(), ErrorCode::Network);
        QVERIFY(got.status.error().isRetryable());
        QVERIFY(m_body.startsWith(got.body));
    }
}

void TestTls::n01_cutRecords_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("resets");
    for (const qint64 limit : {0, 1, 100, 1500, 40'000, 700'000}) {
        QTest::addRow("FIN after %lld bytes", static_cast<long long>(limit)) << limit << false;
        QTest::addRow("RST after %lld bytes", static_cast<long long>(limit)) << limit << true;
    }
}

/// In the handshake and in the middle of records, which are of 16 KiB.
void TestTls::n01_cutRecords()
{
    QFETCH(qint64, limit);
    QFETCH(bool, resets);
    NginxServer nginx(m_root.path(), optionsFor(m_authority.issue()));
    QVERIFY(nginx.start());
    QUrl url = nginx.url(QStringLiteral("/file"));
    const CuttingRelay relay(quint16(url.port()), limit, resets);
    url.setPort(relay.port());
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(url), got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(!got.status);
    QCOMPARE(got.code(), ErrorCode::Network);
    QVERIFY(got.received < limit || got.received == 0);
    QVERIFY(m_body.startsWith(got.body));
}

void TestTls::n01_tlsServerBehindHttp()
{
    FaultServer server(m_authority.issue());
    QUrl url = server.url("/");
    url.setScheme(QStringLiteral("http"));
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(url);
    request.inactivityTimeoutMs = 1000;
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(!got.status);
    QCOMPARE(got.responses, 0);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
