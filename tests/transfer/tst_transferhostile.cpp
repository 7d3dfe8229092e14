// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "io/Hashing.h"
#include "support/http/FaultServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

using End = FaultReply::End;
using Fault = std::function<FaultReply(const FaultRequest &, const QByteArray &body)>;
constexpr qsizetype largeBytes = 3 << 20;
constexpr qsizetype cutAt = 1'500'000;
const QByteArray tag = "\"l\"";

FaultReply good(const FaultRequest &request, const QByteArray &body)
{
    return FaultServer::serve(request, body, tag);
}

/// The right answer, ended after so many bytes of the body.
Fault cut(qsizetype bytes, End end)
{
    return [=](const FaultRequest &request, const QByteArray &body) {
        return FaultServer::cut(good(request, body), bytes, end);
    };
}

/// The right answer with one thing in its head replaced.
Fault changed(const QByteArray &from, const QByteArray &to)
{
    return [=](const FaultRequest &request, const QByteArray &body) {
        FaultReply reply = good(request, body);
        QByteArray line = from;
        line.replace("FIRST", QByteArray::number(request.rangeStart()));
        line.replace("LENGTH", QByteArray::number(body.size() - request.rangeStart()));
        line.replace("LAST", QByteArray::number(body.size() - 1)).replace("TOTAL", QByteArray::number(body.size()));
        if (!reply.head.contains(line) && request.rangeStart() > 0)
            qFatal("nothing to change in %s", reply.head.constData());
        reply.head.replace(line, to);
        return reply;
    };
}

Fault with(const QByteArray &header)
{
    return [=](const FaultRequest &request, const QByteArray &body) {
        FaultReply reply = good(request, body);
        reply.head += header;
        return reply;
    };
}

Fault fixed(const FaultReply &reply)
{
    return [=](const FaultRequest &, const QByteArray &) { return reply; };
}

Fault status(const char *line, const QByteArray &headers = {})
{
    return fixed(FaultServer::reply(line, "<html>not the file</html>", headers));
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// Row N-01 of store.md through the whole of a transfer, each fault once at the first request and once at the one that
/// resumes: the file that comes out is the right one, or none does and the error says what happened.
class TestTransferHostile : public QObject
{
    Q_OBJECT

private slots:
    void n01_faults_data();
    void n01_faults();
    void n01_retryAfter_data();
    void n01_retryAfter();
    void n01_retryAfterMayBeCancelled_data();
    void n01_retryAfterMayBeCancelled();
    void n01_redirectWhileResuming();

private:
    void brokenConnections(const std::function<void(const char *, Fault, const char *, const char *)> &row);
    void wrongLengthsAndRanges(const std::function<void(const char *, Fault, const char *, const char *)> &row);
    void otherAnswers(const std::function<void(const char *, Fault, const char *, const char *)> &row);
    TransferOptions options() const
    {
        TransferOptions quick = quickOptions();
        quick.inactivityTimeoutMs = 400;
        return quick;
    }

    SystemClock m_clock;
    const QByteArray m_large = pattern(largeBytes);
    const Sha256 m_largeSha = hashBytes(m_large);
};

using Row = std::function<void(const char *, Fault, const char *, const char *)>;

void TestTransferHostile::brokenConnections(const Row &row)
{
    row("FIN before a byte", fixed({{}, {}, End::Close}), "ok", "ok");
    row("RST before a byte", fixed({{}, {}, End::Reset}), "ok", "ok");
    row("FIN in the head", fixed({{}, "HTTP/1.1 206 Partial\r\nContent-Le", End::Close}), "ok", "ok");
    row("FIN behind the head", cut(0, End::Close), "ok", "ok");
    row("FIN behind a byte", cut(1, End::Close), "ok", "ok");
    row("FIN in the middle", cut(700'000, End::Close), "ok", "ok");
    row("FIN before the last byte", cut(largeBytes - cutAt - 1, End::Close), "ok", "ok");
    row("RST behind the head", cut(0, End::Reset), "ok", "ok");
    row("RST in the middle", cut(700'000, End::Reset), "ok", "ok");
    row("stall before the head", fixed({{}, "HTTP/1.1 20", End::Stall}), "ok", "ok");
    row("stall behind the head", cut(0, End::Stall), "ok", "ok");
    row("stall in the middle", cut(700'000, End::Stall), "ok", "ok");
    row(
        "a byte now and then",
        [](const FaultRequest &request, const QByteArray &body) {
            FaultReply reply = good(request, body);
            reply.end = End::Dribble;
            return reply;
        },
        "ok", "ok");
    row("not HTTP", fixed({{}, "220 ftp.test ready\r\n\r\n", End::Close}), "ok", "ok");
    row("HTTP/0.9", fixed({{}, "<html>hello</html>\r\n\r\n", End::Close}), "ok", "ok");
}

void TestTransferHostile::wrongLengthsAndRanges(const Row &row)
{
    row("negative length", changed("Content-Length: LENGTH", "Content-Length: -5"), "corrupt", "corrupt");
    row("length 2^63", changed("Content-Length: LENGTH", "Content-Length: 9223372036854775808"), "corrupt", "corrupt");
    row("garbage length", changed("Content-Length: LENGTH", "Content-Length: five"), "corrupt", "corrupt");
    row("two lengths", with("Content-Length: 5\r\n"), "corrupt", "corrupt");
    row("shorter length", changed("Content-Length: LENGTH", "Content-Length: 5"), "corrupt", "corrupt");
    row("longer length", changed("Content-Length: LENGTH", "Content-Length: 99999999"), "corrupt", "corrupt");
    row("gzip unasked", with("Content-Encoding: gzip\r\n"), "corrupt", "corrupt");
    row("br unasked", with("Content-Encoding: br\r\n"), "corrupt", "corrupt");
    row("206 without a range", changed("Content-Range: bytes FIRST-LAST/TOTAL\r\n", ""), "ok", "ok");
    row("206 of several ranges",
        changed("Content-Range: bytes FIRST-LAST/TOTAL", "Content-Type: multipart/byteranges; boundary=x"), "ok", "ok");
    row("206 of another beginning", changed("bytes FIRST-", "bytes 7-"), "ok", "ok");
    row("206 of another total", changed("/TOTAL", "/7777777"), "ok", "ok");
    row("206 in other units", changed("Content-Range: bytes", "Content-Range: lines"), "ok", "ok");
    row("206 turned round", changed("bytes FIRST-LAST", "bytes 9-4"), "ok", "ok");
    row("206 without a total", changed("/TOTAL", "/*"), "ok", "ok");
    row("206 unasked, of a part",
        fixed({"HTTP/1.1 206 Partial\r\nContent-Length: 5\r\nContent-Range: bytes 7-11/3145728\r\n", "hello"}),
        "corrupt", "corrupt");
    row(
        "200 to a range",
        [](const FaultRequest &, const QByteArray &body) { return FaultServer::reply("200 OK", body); }, "ok", "ok");
    row("416 with another total", status("416 No", "Content-Range: bytes */7\r\n"), "http", "ok");
    row("416 without a word", status("416 No"), "http", "ok");
    row("416 as if complete", status("416 No", "Content-Range: bytes */1500000\r\n"), "http", "ok");
}

void TestTransferHostile::otherAnswers(const Row &row)
{
    row("login page", status("200 OK", "Content-Type: text/html\r\n"), "corrupt", "corrupt");
    row("login page without a length", fixed({"HTTP/1.1 200 OK\r\nServer: x\r\n", "<html>", End::Close}), "corrupt",
        "corrupt");
    row("login page in chunks",
        fixed({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n", "6\r\n<html>\r\n0\r\n\r\n"}), "corrupt", "corrupt");
    row("204", fixed({"HTTP/1.1 204 Nothing\r\nServer: x\r\n", {}}), "corrupt", "corrupt");
    row("304", fixed({"HTTP/1.1 304 Not Modified\r\nServer: x\r\n", {}}), "corrupt", "corrupt");
    // Qt 6.4 takes it for the answer, which is refused; later versions wait for the answer behind it.
    row("103", fixed({{}, "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"}), "corrupt or timeout",
        "corrupt or timeout");
    row("status 0", fixed({{}, "HTTP/1.1 0 Nothing\r\nContent-Length: 0\r\n\r\n"}), "corrupt", "corrupt");
    row("101 header fields", with(QByteArray("X-Many: y\r\nX: y\r\n").repeated(60)), "corrupt", "corrupt");
    row("a header of 200 KB", with("X-Big: " + QByteArray(200'000, 'y') + "\r\n"), "corrupt", "corrupt");
    row("endless error page", fixed({"HTTP/1.1 500 No\r\n", QByteArray(1 << 16, 'x'), End::Endless}), "ok", "ok");
    row("endless body", fixed({"HTTP/1.1 200 OK\r\nServer: x\r\n", QByteArray(1 << 16, 'x'), End::Endless}), "corrupt",
        "corrupt");
    row("endless head", fixed({{}, "HTTP/1.1 200 OK\r\nX: " + QByteArray(1 << 16, 'y'), End::Endless}), "ok", "ok");
    for (const char *line : {"401 No", "403 No", "404 No", "407 No", "410 No", "451 No", "501 No"})
        row(line, status(line), "http", "http");
    for (const char *line : {"408 Slow", "425 Early", "429 Many", "500 No", "502 No", "503 No", "504 No"})
        row(line, status(line), "ok", "ok");
    row("redirect to itself", fixed(FaultServer::redirect("/x")), "http", "http");
    for (const char *where :
         {"file:///etc/passwd", "ftp://127.0.0.1/x", "data:,x", "qrc:/x", "", "http://127.0.0.1:0/"})
        row(where[0] == '\0' ? "redirect to nothing" : where, fixed(FaultServer::redirect(where)), "source", "source");
}

void TestTransferHostile::n01_faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("resumes");
    QTest::addColumn<QString>("expected");
    const Row row = [](const char *title, const Fault &fault, const char *fresh, const char *resumed) {
        QTest::addRow("fresh: %s", title) << fault << false << fresh;
        QTest::addRow("resumed: %s", title) << fault << true << resumed;
    };
    brokenConnections(row);
    wrongLengthsAndRanges(row);
    otherAnswers(row);
}

void TestTransferHostile::n01_faults()
{
    QFETCH(Fault, fault);
    QFETCH(bool, resumes);
    QFETCH(QString, expected);
    FaultServer server;
    const QByteArray large = m_large;
    // Qt may send a request once more when a connection ends under it, so that one of them proves nothing yet.
    const int faulty = expected == u"ok" ? 2 : 1000;
    const auto served = std::make_shared<int>(0);
    server.on("/x", [=](const FaultRequest &request) {
        const bool isWhole = request.header("Range").isEmpty();
        if (resumes && *served == 0 && isWhole)
            return FaultServer::cut(good(request, large), cutAt, End::Close);
        const bool asksAnew = resumes && isWhole && expected == u"ok";
        return ++*served <= faulty && !asksAnew ? fault(request, large) : good(request, large);
    });
    server.on("/mirror", [=](const FaultRequest &request) { return FaultServer::serve(request, large, "\"m\""); });
    Bench bench;
    TransferEngine engine(bench, m_clock, options());
    engine.submit({bench.job(QStringLiteral("alone"), {server.url("/x")}, largeBytes, m_largeSha)});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    const TransferResult alone = bench.result();
    const QString came = alone.status ? QStringLiteral("ok") : errorCodeName(alone.status.error().code);
    QVERIFY2(expected.split(QStringLiteral(" or ")).contains(came), qPrintable(came));
    if (alone.status)
        QVERIFY(bench.content(QStringLiteral("alone")) == m_large);
    else
        QVERIFY(!alone.status.error().context.isEmpty());

    // The next address takes over, with what is there or without it.
    FaultServer again;
    const auto servedAgain = std::make_shared<int>(0);
    again.on("/x", [=](const FaultRequest &request) {
        const bool begins = resumes && *servedAgain == 0 && request.header("Range").isEmpty();
        *servedAgain += begins ? 0 : 1;
        return begins ? FaultServer::cut(good(request, large), cutAt, End::Close) : fault(request, large);
    });
    TransferOptions impatient = options();
    impatient.attempts = 3;
    TransferEngine other(bench, m_clock, impatient);
    other.submit(
        {bench.job(QStringLiteral("mirrored"), {again.url("/x"), server.url("/mirror")}, largeBytes, m_largeSha)});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 2, 30'000);
    const Status &mirrored = bench.results().last().status;
    QVERIFY2(mirrored, qPrintable(mirrored ? QString() : mirrored.error().context));
    QVERIFY(bench.content(QStringLiteral("mirrored")) == m_large);
}

void TestTransferHostile::n01_retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("0") << QByteArray("0");
    QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
    QTest::newRow("garbage") << QByteArray("soon");
    QTest::newRow("negative") << QByteArray("-100000");
    QTest::newRow("fraction") << QByteArray("1000.5");
    QTest::newRow("two") << QByteArray("5000, 6000");
    QTest::newRow("old date") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT");
    QTest::newRow("date of no year") << QByteArray("Sun, 06 Nov 99999 08:49:37 GMT");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("2^64") << QByteArray("18446744073709551616");
}

/// What says nothing, or says now, is tried again after our own short wait.
void TestTransferHostile::n01_retryAfter()
{
    QFETCH(QByteArray, value);
    for (const bool resumes : {false, true}) {
        FaultServer server;
        const QByteArray large = m_large;
        const auto refused = std::make_shared<int>(0);
        server.on("/x", [=](const FaultRequest &request) {
            if (resumes && *refused == 0 && request.header("Range").isEmpty())
                return FaultServer::cut(good(request, large), cutAt, End::Close);
            if (++*refused <= 2)
                return FaultServer::reply(*refused == 1 ? "503 Busy" : "429 Many", "<html>",
                                          "Retry-After: " + value + "\r\n");
            return good(request, large);
        });
        Bench bench;
        TransferEngine engine(bench, m_clock, options());
        engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes, m_largeSha)});
        QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 10'000);
        QVERIFY(bench.result().status);
        QVERIFY(bench.content(QStringLiteral("x")) == m_large);
        QCOMPARE(bench.result().networkBytes, largeBytes);
    }
}

void TestTransferHostile::n01_retryAfterMayBeCancelled_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("1000") << QByteArray("1000");
    QTest::newRow("an hour") << QByteArray("3600");
}

/// It is waited for, and nothing else waits with it; giving up ends it at once and keeps the part.
void TestTransferHostile::n01_retryAfterMayBeCancelled()
{
    QFETCH(QByteArray, value);
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/busy", [=](const FaultRequest &request) {
        return request.header("Range").isEmpty() ? FaultServer::cut(good(request, large), cutAt, End::Close)
                                                 : FaultServer::reply("503 Busy", {}, "Retry-After: " + value + "\r\n");
    });
    server.on("/good", [=](const FaultRequest &request) { return good(request, large); });
    Bench bench;
    TransferEngine engine(bench, m_clock, options());
    engine.submit({bench.job(QStringLiteral("busy"), {server.url("/busy")}, largeBytes, m_largeSha)});
    QTRY_VERIFY(server.requests("/busy").size() >= 2);
    qsizetype asked = 0;
    for (int i = 1; i <= 8; ++i) {
        TransferJob job = bench.job(QString::number(i), {server.url("/good")}, largeBytes, m_largeSha);
        job.task = TaskId(2);
        engine.submit({job});
        QTRY_COMPARE(bench.answers(), i);
        QVERIFY(bench.results().last().status);
        asked = i == 2 ? server.requests("/busy").size() : asked;
    }
    QCOMPARE(server.requests("/busy").size(), asked);
    QElapsedTimer elapsed;
    elapsed.start();
    engine.cancel(TaskId(1));
    QTRY_COMPARE(bench.answers(), 9);
    QVERIFY(elapsed.elapsed() < 5000);
    QCOMPARE(bench.results().last().status.error().code, ErrorCode::Cancelled);
    QVERIFY(bench.exists(QStringLiteral("busy")));
    QVERIFY(!bench.checkpoints().isEmpty());
}

/// The range and its condition reach the server behind the redirect, also where that one moves meanwhile.
void TestTransferHostile::n01_redirectWhileResuming()
{
    FaultServer front, first, second;
    const QByteArray large = m_large;
    front.on("/x", [&](const FaultRequest &request) {
        FaultReply reply =
            FaultServer::redirect((request.ordinal == 1 ? first : second).url("/file?sig=CANARY").toEncoded());
        reply.body = "<html>over there</html>";
        reply.head.replace("Content-Length: 0", "Content-Length: 23");
        return reply;
    });
    first.on("/file?sig=CANARY",
             [=](const FaultRequest &request) { return FaultServer::cut(good(request, large), cutAt, End::Close); });
    second.on("/file?sig=CANARY", [=](const FaultRequest &request) { return good(request, large); });
    Bench bench;
    TransferEngine engine(bench, m_clock, options());
    engine.submit({bench.job(QStringLiteral("x"), {front.url("/x")}, largeBytes)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY2(bench.result().status,
             qPrintable(bench.result().status ? QString() : bench.result().status.error().context));
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
    QCOMPARE(bench.result().networkBytes, largeBytes);
    const FaultRequest last = second.requests().last();
    QVERIFY(last.rangeStart() > 0);
    QCOMPARE(last.header("If-Range"), tag);
}

QTEST_GUILESS_MAIN(TestTransferHostile)
#include "tst_transferhostile.moc"
