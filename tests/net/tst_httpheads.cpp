// SPDX-License-Identifier: GPL-3.0-or-later
#include "Collector.h"
#include "net/QtHttpClient.h"
#include "support/http/FaultServer.h"

#include <QElapsedTimer>
#include <QTest>
#include <sys/resource.h>

using namespace heirloom;
using namespace heirloom::test;

Q_DECLARE_METATYPE(FaultServer::Script)

namespace {

using End = FaultReply::End;

constexpr int timeoutMs = 500;

FaultServer::Script always(const FaultReply &reply)
{
    return [reply](const FaultRequest &) { return reply; };
}

/// Bytes as they are, from the status line on.
FaultServer::Script raw(const QByteArray &bytes, End end = End::KeepOpen)
{
    return always({{}, bytes, end});
}

QByteArray fields(int count, const QByteArray &value = "y")
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "X-Field-" + QByteArray::number(i) + ": " + value + "\r\n";
    return text;
}

qint64 peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

/// Row N-01 and threat T10 of store.md: heads of answers that are too large, never end, or are not the final ones. Each
/// ends with an error that says so, in a time and with a memory that are bounded.
class TestHttpHeads : public QObject
{
    Q_OBJECT

private slots:
    void t10_floods_data();
    void t10_floods();
    void t10_floodHoldsUpNoOtherServer();
    void n01_unreadableHeads_data();
    void n01_unreadableHeads();
    void n01_largeHeadsThatAreRead();
    void n01_interimAnswers_data();
    void n01_interimAnswers();
    void n01_answerBehindAnInterimOneGoesToNobody_data();
    void n01_answerBehindAnInterimOneGoesToNobody();
    void n01_interimAnswerDisturbsNoOther();
    void t10_slowBodies_data();
    void t10_slowBodies();
    void t10_slowButSteadyIsLetThrough();
};

void TestHttpHeads::t10_floods_data()
{
    QTest::addColumn<qint64>("expected"); // bytes, -1: unknown
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("flood");
    QTest::addColumn<QString>("problem");
    const QString noHead = QStringLiteral("no complete answer came in 0.5 seconds");
    const QString noBody = QStringLiteral("nothing came for 0.5 seconds");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n";
    const QByteArray bytes(1 << 16, 'y');
    const QByteArray none;
    for (const qint64 expected : {-1, 4}) {
        const char *kind = expected < 0 ? "large" : "small";
        QTest::addRow("%s: one header field", kind) << expected << none << ok + "X: " + bytes << noHead;
        QTest::addRow("%s: header fields", kind) << expected << none << ok + fields(4000) << noHead;
        QTest::addRow("%s: a status line", kind) << expected << none << "HTTP/1.1 200 " + bytes << noHead;
        QTest::addRow("%s: 100 Continue", kind)
            << expected << none << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(3000) << noHead;
        QTest::addRow("%s: a chunk's size", kind) << expected << chunked << "5;" + bytes << noBody;
    }
}

/// The bytes come again and again, faster than Qt reads them, which it does one by one and, where the body is not known
/// to be small, without listening to anybody meanwhile. The request ends, so does the flood, and neither the next
/// request nor the memory suffers.
void TestHttpHeads::t10_floods()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, flood);
    FaultServer server;
    server.on("/flood", always({head, flood, End::Endless}));
    server.on("/good", always(FaultServer::reply("200 OK", "good")));
    auto client = std::make_unique<QtHttpClient>();
    Collector flooded, next;
    HttpRequest request = requestFor(server.url("/flood"));
    request.inactivityTimeoutMs = timeoutMs;
    QFETCH(qint64, expected);
    request.maxBodyBytes = expected;
    const qint64 before = peakMegabytes();
    QElapsedTimer elapsed;
    elapsed.start();
    const auto first = client->get(request, flooded);
    QTRY_COMPARE(flooded.ends, 1);
    QVERIFY2(elapsed.elapsed() < 10 * timeoutMs, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(flooded.received, 0);
    QCOMPARE(flooded.code(), ErrorCode::Timeout);
    QFETCH(QString, problem);
    QVERIFY2(flooded.status.error().context.contains(problem), qPrintable(flooded.status.error().context));
    HttpRequest again = requestFor(server.url("/good"));
    again.maxBodyBytes = expected;
    const auto second = client->get(again, next);
    QTRY_COMPARE(next.ends, 1);
    QCOMPARE(next.body, QByteArray("good"));
    elapsed.restart();
    client.reset(); // waits for Qt's network threads
    QVERIFY2(elapsed.elapsed() < 3000, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY2(peakMegabytes() - before < 100, qPrintable(QString::number(peakMegabytes() - before)));
}

/// Nor do other servers while it lasts, nor when it is given up by the user.
void TestHttpHeads::t10_floodHoldsUpNoOtherServer()
{
    FaultServer hostile, honest;
    hostile.on("/", raw("HTTP/1.1 200 OK\r\nX: " + QByteArray(1 << 16, 'y'), End::Endless));
    honest.on("/", always(FaultServer::reply("200 OK", "good")));
    auto client = std::make_unique<QtHttpClient>();
    HttpRequest request = requestFor(hostile.url("/"));
    request.inactivityTimeoutMs = 60'000;
    Collector flooded;
    auto flood = client->get(request, flooded);
    QTRY_COMPARE(hostile.requests().size(), 1);
    // Its thread is busy by now; this takes long enough for the silence to be suspicious as well.
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 20 || elapsed.elapsed() < 1500; ++i) {
        Collector got;
        const auto transfer = client->get(requestFor(honest.url("/")), got);
        QTRY_COMPARE(got.ends, 1);
        QCOMPARE(got.body, QByteArray("good"));
    }
    QCOMPARE(flooded.ends, 0);
    flood.reset();
    elapsed.restart();
    client.reset();
    QVERIFY2(elapsed.elapsed() < 3000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestHttpHeads::n01_unreadableHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("101 fields") << fields(101);
    QTest::newRow("100000 fields") << fields(100'000);
    QTest::newRow("a field of 110 KB") << "X: " + QByteArray(110'000, 'y') + "\r\n";
    QTest::newRow("a field of 1 MB") << "X: " + QByteArray(1'000'000, 'y') + "\r\n";
    QTest::newRow("a name of 110 KB") << QByteArray(110'000, 'y') + ": x\r\n";
    QTest::newRow("a name with a blank") << QByteArray("X Y: z\r\n");
    QTest::newRow("a line without a colon") << QByteArray("hello\r\n");
    QTest::newRow("none") << QByteArray();
}

/// Above all not as a file that ends where the connection does, as Qt would have it.
void TestHttpHeads::n01_unreadableHeads()
{
    QFETCH(QByteArray, head);
    FaultServer server;
    const QByteArray length = head.isEmpty() ? QByteArray() : "Content-Length: 50\r\n";
    server.on("/x", raw("HTTP/1.1 200 OK\r\n" + head + length + "\r\nhello", End::Close));
    server.on("/moved", raw("HTTP/1.1 302 Found\r\n" + head + "\r\n", End::Close));
    for (const char *path : {"/x", "/moved"}) {
        QtHttpClient client;
        Collector got;
        const auto transfer = client.get(requestFor(server.url(path)), got);
        QTRY_COMPARE(got.ends, 1);
        QVERIFY(!got.status);
        // Later versions of Qt break the connection off.
        QVERIFY2(got.code() == ErrorCode::Corrupt || got.code() == ErrorCode::Network,
                 qPrintable(got.status.error().context));
        QCOMPARE(got.received, 0);
    }
}

void TestHttpHeads::n01_largeHeadsThatAreRead()
{
    FaultServer server;
    server.on("/x", always(FaultServer::reply("200 OK", "hello", fields(90, QByteArray(2000, 'y')))));
    QtHttpClient client;
    Collector got;
    const auto transfer = client.get(requestFor(server.url("/x")), got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY2(got.status, qPrintable(got.status ? QString() : got.status.error().context));
    QCOMPARE(got.body, QByteArray("hello"));
    QCOMPARE(got.head.header("x-field-89").size(), 2000);
}

void TestHttpHeads::n01_interimAnswers_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("100, a hundred times") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100);
    QTest::newRow("101") << QByteArray("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n");
    QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n");
    QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
    QTest::newRow("103, a thousand times")
        << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n").repeated(1000);
    QTest::newRow("status 0") << QByteArray("HTTP/1.1 0 Nothing\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("status -1") << QByteArray("HTTP/1.1 -1 Less\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("status 600") << QByteArray("HTTP/1.1 600 More\r\nContent-Length: 0\r\n\r\n");
}

/// Either the final answer or an error; never success without the content.
void TestHttpHeads::n01_interimAnswers()
{
    QFETCH(QByteArray, first);
    FaultServer server;
    server.on("/x", raw(first + "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"));
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(server.url("/x"));
    request.inactivityTimeoutMs = timeoutMs;
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    if (first.startsWith("HTTP/1.1 100"))
        QVERIFY(got.status);
    if (got.status)
        QCOMPARE(got.body, QByteArray("hello"));
    else
        QVERIFY2(got.code() == ErrorCode::Corrupt && !got.status.error().isRetryable(),
                 qPrintable(got.status.error().context));
}

void TestHttpHeads::n01_answerBehindAnInterimOneGoesToNobody_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\nServer: x\r\n\r\n");
    QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
}

/// The final answer of one request must not be taken for that of the next. Qt 6.4 takes the interim one for final,
/// which is refused; later versions wait for what is behind it, which is its own.
void TestHttpHeads::n01_answerBehindAnInterimOneGoesToNobody()
{
    QFETCH(QByteArray, first);
    FaultServer server;
    const QByteArray late = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong";
    server.on("/early", always({{}, first, End::KeepOpen, late}));
    server.on("/next", always(FaultServer::reply("200 OK", "right")));
    QtHttpClient client;
    HttpRequest early = requestFor(server.url("/early"));
    early.inactivityTimeoutMs = timeoutMs;
    // More than there are connections, so that some wait inside Qt for one that is free.
    std::vector<std::unique_ptr<Collector>> all;
    std::vector<std::unique_ptr<HttpTransfer>> transfers;
    std::vector<QByteArray> own;
    const auto ask = [&](const HttpRequest &request) {
        all.push_back(std::make_unique<Collector>());
        own.push_back(request.url == early.url ? "wrong" : "right");
        transfers.push_back(client.get(request, *all.back()));
    };
    ask(early);
    QTRY_COMPARE(all.front()->ends, 1);
    for (int round = 0; round < 10; ++round) {
        for (int i = 0; i < 8; ++i)
            ask(i == 3 ? early : requestFor(server.url("/next")));
        QTRY_VERIFY(std::all_of(all.begin(), all.end(), [](const auto &one) { return one->ends == 1; }));
    }
    int right = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        right += all[i]->body == "right";
        QVERIFY(all[i]->body == own[i] || !all[i]->status);
    }
    QCOMPARE(right, 70);
}

void TestHttpHeads::n01_interimAnswerDisturbsNoOther()
{
    FaultServer server, hasty;
    const QByteArray large = QByteArray("0123456789abcdef").repeated(200'000);
    server.on("/large", always(FaultServer::reply("200 OK", large)));
    hasty.on("/", raw("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"));
    QtHttpClient client;
    Collector running, interim;
    const auto one = client.get(requestFor(server.url("/large")), running);
    QTRY_VERIFY(running.received > 0);
    one->setPaused(true);
    HttpRequest hurried = requestFor(hasty.url("/"));
    hurried.inactivityTimeoutMs = timeoutMs; // where the interim answer is not taken for the last one
    const auto two = client.get(hurried, interim);
    QTRY_COMPARE(interim.ends, 1);
    one->setPaused(false);
    QTRY_COMPARE(running.ends, 1);
    QVERIFY(running.status);
    QVERIFY(running.body == large);
}

void TestHttpHeads::t10_slowBodies_data()
{
    QTest::addColumn<QByteArray>("head");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("declared") << ok + "Content-Length: 1000000\r\n";
    QTest::newRow("not declared") << ok + "Server: x\r\n";
    QTest::newRow("an error page") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 1000\r\n");
    QTest::newRow("a redirect's page") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 1000\r\n");
}

/// Fifty bytes a second never let the clock of silence run out.
void TestHttpHeads::t10_slowBodies()
{
    QFETCH(QByteArray, head);
    FaultServer server;
    server.on("/x", always({head, "x", End::Dribble}));
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(server.url("/x"));
    request.inactivityTimeoutMs = timeoutMs;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto transfer = client.get(request, got);
    QTRY_COMPARE(got.ends, 1);
    QVERIFY(elapsed.elapsed() >= timeoutMs);
    QCOMPARE(got.code(), ErrorCode::Timeout);
    QVERIFY(got.status.error().isRetryable());
}

/// 1024 bytes in two timeouts are enough, also where they come one by one.
void TestHttpHeads::t10_slowButSteadyIsLetThrough()
{
    FaultServer server;
    server.on("/x", always({"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n", "x", End::Dribble}));
    QtHttpClient client;
    Collector got;
    HttpRequest request = requestFor(server.url("/x"));
    request.inactivityTimeoutMs = 10'000;
    const auto transfer = client.get(request, got);
    QTRY_COMPARE_WITH_TIMEOUT(got.ends, 1, 30'000);
    QVERIFY(got.status);
    QCOMPARE(got.received, 200);
}

QTEST_GUILESS_MAIN(TestHttpHeads)
#include "tst_httpheads.moc"
