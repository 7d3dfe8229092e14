// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "io/Hashing.h"
#include "support/http/FaultServer.h"
#include "support/http/NginxServer.h"

#include <QElapsedTimer>
#include <QTest>
#include <unistd.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

using End = FaultReply::End;
constexpr qsizetype largeBytes = 5 << 20;

} // namespace

/// Fetching into staging: what comes out, which source is tried when, and how each kind of failure ends.
class TestTransfer : public QObject
{
    Q_OBJECT

private slots:
    void smallLargeEmptyAndUnknown();
    void tenThousandSmallFiles();
    void oneFileAtATime();
    void retriesWhatMayPass();
    void nextUrlAfterALastingError();
    void s0_13_othersAreAskedBeforeAnybodyTwice();
    void notFoundEverywhere();
    void digestMismatchEverywhere();
    void digestMismatchThenAGoodMirror();
    void errorPageWith200IsCorrupt();
    void noAddressIsInvalid();
    void mirrorTakesOverInTheMiddle();
    void cancelAnswersEveryJob();
    void destructorAnswersEveryJob();
    void leftoverLinkIsNeverWrittenTo();
    void rateLimitHoldsForAllTogether();
    void rateLimitCanBeLiftedInTheMiddle();

private:
    SystemClock m_clock;
    const QByteArray m_large = pattern(largeBytes);
    const Sha256 m_largeSha = hashBytes(m_large);
};

void TestTransfer::smallLargeEmptyAndUnknown()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/small", [](const FaultRequest &r) { return FaultServer::serve(r, "hello", "\"s\""); });
    server.on("/empty", [](const FaultRequest &r) { return FaultServer::serve(r, "", "\"e\""); });
    server.on("/large", [large](const FaultRequest &r) { return FaultServer::serve(r, large, "\"l\""); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("small"), {server.url("/small")}, 5, hashBytes("hello")),
                   bench.job(QStringLiteral("empty"), {server.url("/empty")}, 0),
                   bench.job(QStringLiteral("large"), {server.url("/large")}, largeBytes, m_largeSha),
                   bench.job(QStringLiteral("unknown"), {server.url("/large")}),
                   bench.job(QStringLiteral("unknownEmpty"), {server.url("/empty")})});
    QTRY_COMPARE(bench.answers(), 5);
    QCOMPARE(engine.pending(), 0);
    for (const TransferResult &result : bench.results()) {
        QVERIFY2(result.status, qPrintable(result.status ? QString() : result.status.error().context));
        const QByteArray content = bench.content(result.job.stagedName);
        QCOMPARE(result.sha256, hashBytes(content));
        QCOMPARE(result.size, content.size());
        QCOMPARE(result.networkBytes, content.size());
        QCOMPARE(result.job.epoch, 3);
        QCOMPARE(result.durable, content.size() >= 1 << 20);
    }
    QVERIFY(bench.content(QStringLiteral("large")) == m_large);
    QVERIFY(bench.content(QStringLiteral("unknown")) == m_large);
    QCOMPARE(bench.content(QStringLiteral("small")), QByteArray("hello"));
    QVERIFY(bench.exists(QStringLiteral("empty")) && bench.exists(QStringLiteral("unknownEmpty")));
    QCOMPARE(bench.receivedBytes(), 5 + 2 * largeBytes);
}

void TestTransfer::tenThousandSmallFiles()
{
    constexpr int files = 10'000;
    QTemporaryDir root;
    const QByteArray body = pattern(8192);
    QFile file(root.filePath(QStringLiteral("8k")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(body), body.size());
    file.close();
    NginxServer::Options options;
    options.accessLog = false;
    NginxServer nginx(root.path(), options);
    QVERIFY(nginx.start());
    Bench bench;
    TransferEngine engine(bench, m_clock);
    std::vector<TransferJob> jobs;
    const Sha256 sha = hashBytes(body);
    for (int i = 0; i < files; ++i)
        jobs.push_back(bench.job(QString::number(i), {nginx.url(QStringLiteral("/8k"))}, body.size(), sha));
    QElapsedTimer elapsed;
    elapsed.start();
    engine.submit(std::move(jobs));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 120'000);
    qInfo("%d files of 8 KiB a second", int(files * 1000LL / std::max<qint64>(1, elapsed.elapsed())));
    int good = 0;
    for (const TransferResult &result : bench.results())
        good += bool(result.status);
    QCOMPARE(good, files);
    QCOMPARE(bench.content(QStringLiteral("77")), body);
}

void TestTransfer::oneFileAtATime()
{
    FaultServer server;
    Bench bench;
    std::vector<TransferJob> jobs;
    QList<QByteArray> wanted;
    for (int i = 0; i < 60; ++i) {
        wanted.append("/" + QByteArray::number(i));
        server.on(wanted.constLast(), [](const FaultRequest &) { return FaultServer::reply("200 OK", "hello"); });
        jobs.push_back(bench.job(QString::number(i), {server.url(wanted.constLast())}, 5, hashBytes("hello")));
    }
    TransferOptions options = quickOptions();
    options.parallelFiles = 1;
    TransferEngine engine(bench, m_clock, options);
    engine.submit(std::move(jobs));
    QTRY_COMPARE(bench.answers(), 60);
    QList<QByteArray> asked;
    for (const FaultRequest &request : server.requests())
        asked.append(request.path);
    QCOMPARE(asked, wanted); // nobody overtakes where only one is on its way
}

void TestTransfer::retriesWhatMayPass()
{
    FaultServer server;
    server.on("/x", [](const FaultRequest &request) {
        switch (request.ordinal) {
        case 1:
            return FaultServer::reply("503 Busy", "<html>", "Retry-After: 0\r\n");
        case 2:
            return FaultServer::reply("429 Slow down");
        case 3:
            return FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n", "he", End::Close};
        default:
            return FaultServer::reply("200 OK", "hello");
        }
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, 5)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    QCOMPARE(bench.content(QStringLiteral("x")), QByteArray("hello"));
    QCOMPARE(bench.result().networkBytes, 7);
}

void TestTransfer::nextUrlAfterALastingError()
{
    FaultServer server;
    server.on("/good", [](const FaultRequest &) { return FaultServer::reply("200 OK", "hello"); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/none"), server.url("/good")}, 5)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    QCOMPARE(server.requests("/none").size(), 1);
}

void TestTransfer::s0_13_othersAreAskedBeforeAnybodyTwice()
{
    FaultServer server;
    const auto busy = [](const FaultRequest &request) {
        return request.ordinal == 1 ? FaultServer::reply("503 Service Unavailable")
                                    : FaultServer::reply("200 OK", "hello");
    };
    server.on("/a", busy);
    server.on("/b", busy);
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/a"), server.url("/b")}, 5, hashBytes("hello"))});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    QStringList asked;
    for (const FaultRequest &request : server.requests())
        asked.append(QString::fromLatin1(request.path));
    QCOMPARE(asked, (QStringList{QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/b")}));
}

void TestTransfer::notFoundEverywhere()
{
    FaultServer server;
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/a"), server.url("/b")}, 5)});
    QTRY_COMPARE(bench.answers(), 1);
    QCOMPARE(bench.result().status.error().code, ErrorCode::Http);
    QCOMPARE(bench.result().status.error().httpStatus, 404);
    QVERIFY(!bench.exists(QStringLiteral("x")));
}

void TestTransfer::digestMismatchEverywhere()
{
    FaultServer server;
    const QByteArray wrong = pattern(largeBytes).replace(100, 1, "?");
    server.on("/small", [](const FaultRequest &r) { return FaultServer::serve(r, "hallo", "\"s\""); });
    server.on("/large", [wrong](const FaultRequest &r) { return FaultServer::serve(r, wrong, "\"l\""); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit(
        {bench.job(QStringLiteral("small"), {server.url("/small"), server.url("/small")}, 5, hashBytes("hello")),
         bench.job(QStringLiteral("large"), {server.url("/large")}, largeBytes, m_largeSha)});
    QTRY_COMPARE(bench.answers(), 2);
    for (const TransferResult &result : bench.results()) {
        QCOMPARE(result.status.error().code, ErrorCode::Corrupt);
        QVERIFY(result.status.error().context.contains(QStringLiteral("expected ") + result.job.sha256->toHex() +
                                                       QStringLiteral(", got ")));
        QVERIFY(!bench.exists(result.job.stagedName));
    }
    QCOMPARE(server.requests("/small").size(), 2);
}

void TestTransfer::digestMismatchThenAGoodMirror()
{
    FaultServer server;
    const QByteArray large = m_large;
    const QByteArray wrong = pattern(largeBytes).replace(100, 1, "?");
    server.on("/wrong", [wrong](const FaultRequest &r) { return FaultServer::serve(r, wrong, "\"l\""); });
    server.on("/right", [large](const FaultRequest &r) { return FaultServer::serve(r, large, "\"l\""); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit(
        {bench.job(QStringLiteral("x"), {server.url("/wrong"), server.url("/right")}, largeBytes, m_largeSha)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
    QCOMPARE(server.requests("/wrong").size(), 1);
}

void TestTransfer::errorPageWith200IsCorrupt()
{
    FaultServer server;
    server.on("/login", [](const FaultRequest &) {
        return FaultServer::reply("200 OK", "<html>log in</html>", "Content-Type: text/html\r\n");
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("small"), {server.url("/login")}, 5),
                   bench.job(QStringLiteral("large"), {server.url("/login")}, largeBytes)});
    QTRY_COMPARE(bench.answers(), 2);
    for (const TransferResult &result : bench.results()) {
        QCOMPARE(result.status.error().code, ErrorCode::Corrupt);
        QVERIFY(!bench.exists(result.job.stagedName));
    }
}

void TestTransfer::noAddressIsInvalid()
{
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("a"), {}, 5), bench.job(QStringLiteral("b"), {})});
    QTRY_COMPARE(bench.answers(), 2);
    QCOMPARE(bench.result().status.error().code, ErrorCode::Invalid);
}

void TestTransfer::mirrorTakesOverInTheMiddle()
{
    FaultServer first, second;
    const QByteArray large = m_large;
    first.on("/x", [large](const FaultRequest &r) {
        return r.ordinal == 1 ? FaultServer::cut(FaultServer::serve(r, large, "\"1\""), 1'500'000, End::Close)
                              : FaultServer::reply("404 Gone");
    });
    second.on("/x", [large](const FaultRequest &r) { return FaultServer::serve(r, large, "\"2\""); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {first.url("/x"), second.url("/x")}, largeBytes, m_largeSha)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    const FaultRequest request = second.requests("/x").first();
    QVERIFY(request.rangeStart() > 0);
    QVERIFY(request.header("If-Range").isEmpty());
}

/// One failure is the end of the job, whatever other sources there are; what an fsync failed for is thrown away.
void TestTransfer::cancelAnswersEveryJob()
{
    FaultServer server;
    server.on("/x", [](const FaultRequest &) {
        return FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n", "12345", End::Stall};
    });
    server.on("/good", [](const FaultRequest &) { return FaultServer::reply("200 OK", "hello"); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    std::vector<TransferJob> jobs;
    for (int i = 0; i < 100; ++i)
        jobs.push_back(bench.job(QString::number(i), {server.url("/x")}, i % 2 ? 9'000'000 : -1));
    engine.submit(std::move(jobs));
    QTRY_VERIFY(!server.requests().isEmpty());
    engine.cancel(TaskId(1));
    QTRY_COMPARE(bench.answers(), 100);
    for (const TransferResult &result : bench.results())
        QCOMPARE(result.status.error().code, ErrorCode::Cancelled);
    TransferJob other = bench.job(QStringLiteral("other"), {server.url("/good")}, 5);
    other.task = TaskId(2);
    engine.submit({other});
    QTRY_COMPARE(bench.answers(), 101);
    QVERIFY(bench.results().last().status);
}

void TestTransfer::destructorAnswersEveryJob()
{
    FaultServer server;
    server.on("/x", [](const FaultRequest &) {
        return FaultReply{"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n", "12345", End::Stall};
    });
    Bench bench;
    {
        TransferEngine engine(bench, m_clock, quickOptions());
        std::vector<TransferJob> jobs;
        for (int i = 0; i < 100; ++i)
            jobs.push_back(bench.job(QString::number(i), {server.url("/x")}, i % 2 ? 9'000'000 : 9));
        engine.submit(std::move(jobs));
        QTRY_VERIFY(!server.requests().isEmpty());
    }
    QCOMPARE(bench.answers(), 100);
}

void TestTransfer::leftoverLinkIsNeverWrittenTo()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/small", [](const FaultRequest &r) { return FaultServer::serve(r, "hello", "\"s\""); });
    server.on("/large", [large](const FaultRequest &r) { return FaultServer::serve(r, large, "\"l\""); });
    Bench bench;
    bench.put(QStringLiteral("object"), "precious");
    for (const char *name : {"small", "large"}) {
        const QByteArray from = bench.path(QStringLiteral("object")).toUtf8();
        QCOMPARE(::link(from.constData(), bench.path(QString::fromLatin1(name)).toUtf8().constData()), 0);
    }
    TransferJob resumed = bench.job(QStringLiteral("large"), {server.url("/large")}, largeBytes);
    resumed.durableOffset = 4;
    resumed.validator = "\"l\"";
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("small"), {server.url("/small")}, 5), resumed});
    QTRY_COMPARE(bench.answers(), 2);
    QCOMPARE(bench.content(QStringLiteral("object")), QByteArray("precious"));
    QCOMPARE(bench.content(QStringLiteral("small")), QByteArray("hello"));
    QVERIFY(bench.content(QStringLiteral("large")) == m_large);
}

void TestTransfer::rateLimitHoldsForAllTogether()
{
    FaultServer server;
    const QByteArray body = pattern(100'000);
    server.on("/part", [body](const FaultRequest &r) { return FaultServer::serve(r, body, "\"p\""); });
    Bench bench;
    TransferOptions options = quickOptions();
    options.bytesPerSecond = 500'000;
    TransferEngine engine(bench, m_clock, options);
    std::vector<TransferJob> jobs;
    for (int i = 0; i < 10; ++i)
        jobs.push_back(bench.job(QString::number(i), {server.url("/part")}, body.size(), hashBytes(body)));
    QElapsedTimer elapsed;
    elapsed.start();
    engine.submit(std::move(jobs));
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 120'000);
    // A million bytes; the last pieces of each file are in before their time is paid for.
    QVERIFY2(elapsed.elapsed() >= 1000, qPrintable(QString::number(elapsed.elapsed())));
    for (const TransferResult &result : bench.results())
        QVERIFY(result.status);
}

void TestTransfer::rateLimitCanBeLiftedInTheMiddle()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/large", [large](const FaultRequest &r) { return FaultServer::serve(r, large, "\"l\""); });
    Bench bench;
    TransferOptions options = quickOptions();
    options.bytesPerSecond = 1; // two months
    TransferEngine engine(bench, m_clock, options);
    engine.submit({bench.job(QStringLiteral("large"), {server.url("/large")}, largeBytes, m_largeSha)});
    QTRY_VERIFY(bench.receivedBytes() > 0);
    QCOMPARE(engine.pending(), 1);
    engine.setRateLimit(0);
    QTRY_COMPARE_WITH_TIMEOUT(engine.pending(), 0, 120'000);
    QVERIFY(bench.results().front().status);
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
