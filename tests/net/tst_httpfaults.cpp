// SPDX-License-Identifier: GPL-3.0-or-later
#include "Collector.h"
#include "net/QtHttpClient.h"
#include "support/http/FaultServer.h"

#include <QTcpServer>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

Q_DECLARE_METATYPE(FaultServer::Script)

namespace {

using End = FaultReply::End;

FaultServer::Script always(const FaultReply &reply)
{
    return [reply](const FaultRequest &) { return reply; };
}

/// Head and body as they are, nothing added.
FaultServer::Script raw(const QByteArray &head, const QByteArray &body, End end)
{
    return always({head, body, end});
}

} // namespace

/// Row N-01 of store.md, as far as one plain HTTP request is concerned: whatever the server does, the request ends,
/// with the right kind of error, and never with success for a body that is not whole.
class TestHttpFaults : public QObject
{
    Q_OBJECT

private slots:
    void n01_badResponses_data();
    void n01_badResponses();
    void n01_goodOddities_data();
    void n01_goodOddities();
    void n01_cutChunksEnd_data();
    void n01_cutChunksEnd();
    void n01_redirectsRefused_data();
    void n01_redirectsRefused();
    void n01_tenRedirectsAreFollowed();
    void n01_connectionRefused();
    void n01_unknownHost();
    void n01_tlsToAPlainServer();
    void n01_requestsRefused_data();
    void n01_requestsRefused();
    void t16_errorsHideSecrets();
};

void TestHttpFaults::n01_badResponses_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const FaultServer::Script &script, const char *code) {
        QTest::newRow(title) << script << QString::fromLatin1(code);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\nServer: x\r\n";
    const QByteArray ten = ok + "Content-Length: 10\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n";
    row("FIN before a byte", raw({}, {}, End::Close), "network");
    row("RST before a byte", raw({}, {}, End::Reset), "network");
    row("FIN in the headers", raw({}, "HTTP/1.1 200 OK\r\nContent-Le", End::Close), "network");
    row("FIN behind the headers", raw(ten, {}, End::Close), "network");
    row("FIN in the body", raw(ten, "12345", End::Close), "network");
    row("FIN before the last byte", raw(ten, "123456789", End::Close), "network");
    row("RST in the body", raw(ten, "12345", End::Reset), "network");
    row("stall before the headers", raw({}, "HTTP/1.1 20", End::Stall), "timeout");
    row("stall behind the headers", raw(ten, {}, End::Stall), "timeout");
    row("stall in the body", raw(ten, "12345", End::Stall), "timeout");
    row("stall in an error page", raw("HTTP/1.1 500 No\r\nContent-Length: 100\r\n", "x", End::Stall), "timeout");
    row("negative length", raw(ok + "Content-Length: -5\r\n", "hello", End::Close), "corrupt");
    row("length 2^63", raw(ok + "Content-Length: 9223372036854775808\r\n", "hello", End::Close), "corrupt");
    row("two lengths", raw(ok + "Content-Length: 5\r\nContent-Length: 6\r\n", "hello!", End::Close), "corrupt");
    row("garbage length", raw(ok + "Content-Length: five\r\n", "hello", End::Close), "corrupt");
    row("gzip unasked", always(FaultServer::reply("200 OK", "\x1f\x8b....", "Content-Encoding: gzip\r\n")), "corrupt");
    row("br unasked", always(FaultServer::reply("200 OK", "....", "Content-Encoding: br\r\n")), "corrupt");
    row("more than allowed, declared", always(FaultServer::reply("200 OK", QByteArray(2000, 'x'))), "corrupt");
    row("more than allowed, chunked", raw(chunked, "7d0\r\n" + QByteArray(2000, 'x') + "\r\n0\r\n\r\n", End::KeepOpen),
        "corrupt");
    row("endless without a length", raw(ok, QByteArray(1 << 16, 'x'), End::Endless), "corrupt");
    row("endless error page", raw("HTTP/1.1 500 No\r\n", QByteArray(1 << 16, 'x'), End::Endless), "http");
    row("endless redirect page",
        raw("HTTP/1.1 302 Found\r\nLocation: /none\r\n", QByteArray(1 << 16, 'x'), End::Endless), "http");
    row("not HTTP", raw({}, "220 ftp.test ready\r\n\r\n", End::Close), "network");
    row("HTTP/0.9", raw({}, "<html>hello</html>\r\n\r\n", End::Close), "network");
    row("404", always(FaultServer::reply("404 Gone", "<html>")), "http");
    row("401", always(FaultServer::reply("401 No", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n")), "http");
    row("407", always(FaultServer::reply("407 No", {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n")), "http");
    row("429", always(FaultServer::reply("429 Slow", {}, "Retry-After: 1000000000\r\n")), "http");
    row("300 with a list", always(FaultServer::reply("300 Choose", "a\nb")), "http");
}

void TestHttpFaults::n01_badResponses()
{
    QFETCH(FaultServer::Script, script);
    QFETCH(QString, code);
    FaultServer server;
    server.on("/x", script);
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(server.url("/x"));
    request.inactivityTimeoutMs = 300;
    request.maxBodyBytes = 1000;
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.status ? QStringLiteral("none") : errorCodeName(got.status.error().code), code);
    QVERIFY(got.received <= 1000 + (256 << 10));
}

void TestHttpFaults::n01_goodOddities_data()
{
    QTest::addColumn<FaultServer::Script>("script");
    QTest::addColumn<QByteArray>("body");
    const QByteArray ok = "HTTP/1.1 200 OK\r\nServer: x\r\n";
    QTest::newRow("body longer than declared")
        << raw(ok + "Content-Length: 5\r\n", "hello and more", End::Close) << QByteArray("hello");
    QTest::newRow("ends with the connection") << raw(ok, "hello", End::Close) << QByteArray("hello");
    QTest::newRow("chunked") << raw(ok + "Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n", End::KeepOpen)
                             << QByteArray("hello");
    QTest::newRow("HTTP/1.0") << raw("HTTP/1.0 200 OK\r\nServer: x\r\n", "hello", End::Close) << QByteArray("hello");
    QTest::newRow("identity coding") << always(FaultServer::reply("200 OK", "hello", "Content-Encoding: identity\r\n"))
                                     << QByteArray("hello");
    // Qt takes a chunk size that is no number for 0, the end. Only a known size or digest tells; nothing false is
    // delivered.
    QTest::newRow("bad chunk size") << raw(ok + "Transfer-Encoding: chunked\r\n", "zz\r\nhello\r\n0\r\n\r\n",
                                           End::Close)
                                    << QByteArray();
    QTest::newRow("empty") << always(FaultServer::reply("200 OK")) << QByteArray();
    QTest::newRow("204") << raw("HTTP/1.1 204 Nothing\r\n", {}, End::KeepOpen) << QByteArray();
    QTest::newRow("100 first") << raw({},
                                      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                                      End::KeepOpen)
                               << QByteArray("hello");
}

void TestHttpFaults::n01_goodOddities()
{
    QFETCH(FaultServer::Script, script);
    FaultServer server;
    server.on("/x", script);
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(server.url("/x")), got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY2(got.status, qPrintable(got.status ? QString() : got.status.error().context));
    QTEST(got.body, "body");
}

void TestHttpFaults::n01_cutChunksEnd_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("in a chunk") << QByteArray("5\r\nhel");
    QTest::newRow("no last chunk") << QByteArray("5\r\nhello\r\n");
}

/// Whether Qt reports a chunked body that was cut depends on when the FIN is seen, so only this much can be promised:
/// it ends, and nothing false is delivered. Completeness is for the size or the digest to tell.
void TestHttpFaults::n01_cutChunksEnd()
{
    QFETCH(QByteArray, sent);
    FaultServer server;
    server.on("/x", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n", sent, End::Close));
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(server.url("/x")), got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(got.status || got.code() == ErrorCode::Network);
    QVERIFY(QByteArray("hello").startsWith(got.body));
}

void TestHttpFaults::n01_redirectsRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("code");
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QStringLiteral("source");
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/x") << QStringLiteral("source");
    QTest::newRow("data") << QByteArray("data:text/plain,hello") << QStringLiteral("source");
    QTest::newRow("qrc") << QByteArray("qrc:/x") << QStringLiteral("source");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("source");
    QTest::newRow("port 0") << QByteArray("http://127.0.0.1:0/") << QStringLiteral("source");
    QTest::newRow("loop") << QByteArray("/x") << QStringLiteral("http");
}

void TestHttpFaults::n01_redirectsRefused()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, code);
    FaultServer server;
    server.on("/x", always(FaultServer::redirect(location)));
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(server.url("/x"));
    request.allowLocalFiles = true; // what the first address may do, a redirect still may not
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(errorCodeName(got.status.error().code), code);
    QVERIFY(!got.status.error().isRetryable());
    QVERIFY(server.requests().size() <= 11);
}

void TestHttpFaults::n01_tenRedirectsAreFollowed()
{
    FaultServer server;
    for (int hop = 0; hop < 10; ++hop)
        server.on("/" + QByteArray::number(hop), always(FaultServer::redirect(QByteArray::number(hop + 1))));
    server.on("/10", always(FaultServer::reply("200 OK", "there")));
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(server.url("/0")), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.body, QByteArray("there"));
    QCOMPARE(got.head.finalUrl, server.url("/10"));
}

void TestHttpFaults::n01_connectionRefused()
{
    quint16 port = 0;
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        port = probe.serverPort();
    }
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port))), got);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(got.code(), ErrorCode::Network);
    QVERIFY(got.status.error().isRetryable());
}

void TestHttpFaults::n01_unknownHost()
{
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(QUrl(QStringLiteral("http://nowhere.invalid/"))), got);
    QTRY_COMPARE_WITH_TIMEOUT(got.ends, 1, 40'000);
    QCOMPARE(got.code(), ErrorCode::Network);
}

void TestHttpFaults::n01_tlsToAPlainServer()
{
    FaultServer server;
    QUrl url = server.url("/");
    url.setScheme(QStringLiteral("https"));
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(url);
    request.inactivityTimeoutMs = 1000;
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(!got.status);
    QCOMPARE(got.responses, 0);
}

void TestHttpFaults::n01_requestsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    const QByteArray none;
    QTest::newRow("file") << QStringLiteral("file:///etc/hostname") << none << QStringLiteral("denied");
    QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1/") << none << QStringLiteral("invalid");
    QTest::newRow("data") << QStringLiteral("data:,x") << none << QStringLiteral("invalid");
    QTest::newRow("no host") << QStringLiteral("http:///x") << none << QStringLiteral("invalid");
    QTest::newRow("port 0") << QStringLiteral("http://127.0.0.1:0/") << none << QStringLiteral("invalid");
    QTest::newRow("empty") << QString() << none << QStringLiteral("invalid");
    QTest::newRow("header injection") << QStringLiteral("http://127.0.0.1/") << QByteArray("a\r\nX: y")
                                      << QStringLiteral("invalid");
}

void TestHttpFaults::n01_requestsRefused()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, header);
    QFETCH(QString, code);
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(QUrl(url));
    if (!header.isEmpty())
        request.headers.emplaceBack("X-Test", header);
    const auto transfer = client.get(request, got);
    QCOMPARE(got.ends, 0);
    QTRY_COMPARE(got.ends, 1);
    QCOMPARE(errorCodeName(got.status.error().code), code);
}

void TestHttpFaults::t16_errorsHideSecrets()
{
    FaultServer server;
    QtHttpClient client;
    Collector got;
    QUrl url = server.url("/none?X-Amz-Signature=CANARY");
    url.setUserInfo(QStringLiteral("me:CANARY"));
    const auto transfer = client.get(requestFor(url), got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(!got.status.error().context.contains(QStringLiteral("CANARY")));
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpfaults.moc"
