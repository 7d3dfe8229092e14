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
constexpr qsizetype largeBytes = 5 << 20;

} // namespace

/// Rows N-01 and F-01 of store.md: servers that misbehave in the middle of a file, and disks that fail.
class TestTransferFaults : public QObject
{
    Q_OBJECT

private slots:
    void n01_brokenConnectionsContinue_data();
    void n01_brokenConnectionsContinue();
    void n01_wrongRangeIsAFailedSource();
    void n01_wrongRangeOfTheOnlySourceStartsOver_data();
    void n01_wrongRangeOfTheOnlySourceStartsOver();
    void n01_startingOverAgainAndAgainEnds();
    void n01_changedFileStartsOver();
    void n01_weakTagStartsOverWithoutADigest();
    void n01_weakTagContinuesWithADigest();
    void n01_unverifiedMergeGoneWrongStartsOverOnce();
    void n01_shortPartsAreAskedOn();
    void n01_retryAfterIsItsServersOwn();
    void n01_whoWantsToWaitTooLongIsNotAskedAgain();
    void f01_fullDiskKeepsTheLargePart();
    void f01_diskErrors_data();
    void f01_diskErrors();

private:
    SystemClock m_clock;
    const QByteArray m_large = pattern(largeBytes);
    const Sha256 m_largeSha = hashBytes(m_large);
};

void TestTransferFaults::n01_brokenConnectionsContinue_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("FIN") << int(End::Close);
    QTest::newRow("RST") << int(End::Reset);
    QTest::newRow("stall") << int(End::Stall);
}

void TestTransferFaults::n01_brokenConnectionsContinue()
{
    QFETCH(int, end);
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/x", [large, end](const FaultRequest &r) {
        const FaultReply whole = FaultServer::serve(r, large, "\"l\"");
        return r.ordinal <= 2 ? FaultServer::cut(whole, 1'500'000, End(end)) : whole;
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes)});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
    QCOMPARE(bench.result().sha256, m_largeSha);
    const auto requests = server.requests("/x");
    QVERIFY(requests.size() >= 3);
    QCOMPARE(requests.last().header("If-Range"), QByteArray("\"l\""));
    QVERIFY(requests.last().rangeStart() > 0);
    QCOMPARE(bench.result().networkBytes, largeBytes);
}

void TestTransferFaults::n01_wrongRangeIsAFailedSource()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/bad", [large](const FaultRequest &r) {
        FaultReply reply = FaultServer::serve(r, large, "\"l\"");
        if (r.ordinal == 1)
            return FaultServer::cut(reply, 1'500'000, End::Close);
        reply.head.replace("Content-Range: bytes " + QByteArray::number(r.rangeStart()), "Content-Range: bytes 7");
        return reply;
    });
    server.on("/good", [large](const FaultRequest &r) { return FaultServer::serve(r, large, "\"m\""); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/bad"), server.url("/good")}, largeBytes, m_largeSha)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
    QCOMPARE(server.requests("/good").size(), 1);
}

void TestTransferFaults::n01_wrongRangeOfTheOnlySourceStartsOver_data()
{
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("another part") << QByteArray("Content-Range: bytes 7-");
    QTest::newRow("no part") << QByteArray("X-Range: bytes 1500000-");
    QTest::newRow("another unit") << QByteArray("Content-Range: words 1500000-");
}

void TestTransferFaults::n01_wrongRangeOfTheOnlySourceStartsOver()
{
    QFETCH(QByteArray, wrong);
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/x", [large, wrong](const FaultRequest &r) {
        FaultReply reply = FaultServer::serve(r, large, "\"l\"");
        if (r.ordinal == 1)
            return FaultServer::cut(reply, 1'500'000, End::Close);
        reply.head.replace("Content-Range: bytes " + QByteArray::number(r.rangeStart()) + '-', wrong);
        return reply;
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes, m_largeSha)});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
    QVERIFY(server.requests("/x").last().header("Range").isEmpty());
}

void TestTransferFaults::n01_startingOverAgainAndAgainEnds()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/x", [large](const FaultRequest &r) {
        if (r.rangeStart() > 0)
            return FaultServer::reply("416 No", {});
        return FaultServer::cut(FaultServer::serve(r, large, "\"l\""), 2'500'000, End::Close);
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes, m_largeSha)});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000); // without an end to it, it never answers
    QVERIFY(!bench.result().status);
}

void TestTransferFaults::n01_changedFileStartsOver()
{
    FaultServer server;
    const QByteArray large = m_large;
    QByteArray before = large;
    before.replace(0, 5, "older");
    server.on("/x", [large, before](const FaultRequest &r) {
        return r.ordinal == 1 ? FaultServer::cut(FaultServer::serve(r, before, "\"1\""), 1'500'000, End::Close)
                              : FaultServer::serve(r, large, "\"2\"");
    });
    // The second server ignores If-Range and shows only by its tag that the file is another one.
    server.on("/careless", [large, before](const FaultRequest &r) {
        if (r.ordinal == 1)
            return FaultServer::cut(FaultServer::serve(r, before, "\"1\""), 1'500'000, End::Close);
        FaultRequest blind = r;
        blind.headers.removeIf([](const auto &header) { return header.first == "If-Range"; });
        return FaultServer::serve(blind, large, "\"2\"");
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes),
                   bench.job(QStringLiteral("y"), {server.url("/careless")}, largeBytes)});
    QTRY_COMPARE(bench.answers(), 2);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
    QVERIFY(bench.content(QStringLiteral("y")) == m_large);
    QCOMPARE(bench.result().sha256, m_largeSha);
}

void TestTransferFaults::n01_weakTagStartsOverWithoutADigest()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/x", [large](const FaultRequest &r) {
        const FaultReply whole = FaultServer::serve(r, large, "W/\"l\"");
        return r.ordinal == 1 ? FaultServer::cut(whole, 1'500'000, End::Close) : whole;
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
    QVERIFY(server.requests("/x").last().header("Range").isEmpty());
    QVERIFY(bench.checkpoints().isEmpty());
}

void TestTransferFaults::n01_weakTagContinuesWithADigest()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/x", [large](const FaultRequest &r) {
        const FaultReply whole = FaultServer::serve(r, large, "W/\"l\"");
        return r.ordinal == 1 ? FaultServer::cut(whole, 1'500'000, End::Close) : whole;
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes, m_largeSha)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    QVERIFY(server.requests("/x").last().rangeStart() > 0);
    QVERIFY(server.requests("/x").last().header("If-Range").isEmpty());
}

void TestTransferFaults::n01_unverifiedMergeGoneWrongStartsOverOnce()
{
    FaultServer server;
    const QByteArray large = m_large;
    QByteArray before = large;
    before.replace(0, 5, "older");
    server.on("/x", [large, before](const FaultRequest &r) {
        return r.ordinal == 1 ? FaultServer::cut(FaultServer::serve(r, before, {}), 1'500'000, End::Close)
                              : FaultServer::serve(r, large, {});
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes, m_largeSha)});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
    QVERIFY(server.requests("/x").last().header("Range").isEmpty());
}

void TestTransferFaults::n01_shortPartsAreAskedOn()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/x", [large](const FaultRequest &r) {
        if (r.ordinal == 1)
            return FaultServer::cut(FaultServer::serve(r, large, "\"l\""), 1'500'000, End::Close);
        const QByteArray part = large.mid(r.rangeStart(), 700'000);
        const qint64 last = r.rangeStart() + part.size() - 1;
        return FaultServer::reply("206 Partial", part,
                                  "ETag: \"l\"\r\nContent-Range: bytes " + QByteArray::number(r.rangeStart()) + '-' +
                                      QByteArray::number(last) + '/' + QByteArray::number(large.size()) + "\r\n");
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x")})});
    QTRY_COMPARE(bench.answers(), 1);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
}

/// Two that are busy are asked again when the others have failed: the one that may be first, and not before.
void TestTransferFaults::n01_retryAfterIsItsServersOwn()
{
    FaultServer server;
    const auto busyFor = [](const QByteArray &seconds) {
        return [seconds](const FaultRequest &r) {
            return r.ordinal == 1 ? FaultServer::reply("503 Busy", {}, "Retry-After: " + seconds + "\r\n")
                                  : FaultServer::reply("200 OK", "hello");
        };
    };
    server.on("/long", busyFor("1000"));
    server.on("/short", busyFor("1"));
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    QElapsedTimer elapsed;
    elapsed.start();
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/long"), server.url("/short"), server.url("/none")}, 5,
                             hashBytes("hello"))});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QVERIFY2(elapsed.elapsed() >= 1000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(server.requests("/short").size(), 2);
    QCOMPARE(server.requests("/long").size(), 1);
}

void TestTransferFaults::n01_whoWantsToWaitTooLongIsNotAskedAgain()
{
    FaultServer server;
    server.on("/days",
              [](const FaultRequest &) { return FaultServer::reply("503 Busy", {}, "Retry-After: 200000\r\n"); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/days"), server.url("/none")}, 5, hashBytes("hello"))});
    QTRY_COMPARE(bench.answers(), 1);
    QCOMPARE(bench.result().status.error().httpStatus, 404);
    QCOMPARE(server.requests("/days").size(), 1);
}

void TestTransferFaults::f01_fullDiskKeepsTheLargePart()
{
    FaultServer server;
    const QByteArray large = m_large;
    server.on("/x", [large](const FaultRequest &r) { return FaultServer::serve(r, large, "\"l\""); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    bench.fileSystem().failAt(FileOp::FileWrite, ENOSPC, 6, true);
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x"), server.url("/x")}, largeBytes, m_largeSha)});
    QTRY_COMPARE(bench.answers(), 1);
    QCOMPARE(bench.result().status.error().code, ErrorCode::NoSpace);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(bench.exists(QStringLiteral("x")));
    bench.fileSystem().clear();

    TransferJob job = bench.job(QStringLiteral("x"), {server.url("/x")}, largeBytes, m_largeSha);
    job.durableOffset = bench.checkpoints().last().offset;
    job.validator = bench.checkpoints().last().validator;
    QVERIFY(job.durableOffset > 1 << 20);
    engine.submit({job});
    QTRY_COMPARE(bench.answers(), 2);
    QVERIFY(bench.results().last().status);
    QCOMPARE(bench.results().last().networkBytes, largeBytes - job.durableOffset);
    QVERIFY(bench.content(QStringLiteral("x")) == m_large);
}

void TestTransferFaults::f01_diskErrors_data()
{
    QTest::addColumn<int>("op");
    QTest::addColumn<int>("nth");
    QTest::addColumn<qint64>("size");
    QTest::newRow("create, small") << int(FileOp::Create) << 1 << qint64(5);
    QTest::newRow("write, small") << int(FileOp::FileWrite) << 1 << qint64(5);
    QTest::newRow("create, large") << int(FileOp::Create) << 1 << qint64(largeBytes);
    QTest::newRow("first write, large") << int(FileOp::FileWrite) << 1 << qint64(largeBytes);
    QTest::newRow("later write, large") << int(FileOp::FileWrite) << 5 << qint64(largeBytes);
    QTest::newRow("checkpoint's fsync") << int(FileOp::FileSync) << 1 << qint64(largeBytes);
    QTest::newRow("last fsync") << int(FileOp::FileSync) << 6 << qint64(largeBytes);
}

void TestTransferFaults::f01_diskErrors()
{
    QFETCH(int, op);
    QFETCH(int, nth);
    QFETCH(qint64, size);
    FaultServer server;
    const QByteArray body = m_large.left(size);
    server.on("/x", [body](const FaultRequest &r) { return FaultServer::serve(r, body, "\"l\""); });
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    bench.fileSystem().failAt(FileOp(op), EIO, nth);
    engine.submit({bench.job(QStringLiteral("x"), {server.url("/x"), server.url("/x")}, size)});
    QTRY_COMPARE(bench.answers(), 1);
    QCOMPARE(bench.result().status.error().code, ErrorCode::Io);
    QVERIFY(!bench.result().durable);
    QVERIFY(server.requests().size() <= 1);
    if (FileOp(op) == FileOp::FileSync)
        QVERIFY(!bench.exists(QStringLiteral("x")));
}

QTEST_GUILESS_MAIN(TestTransferFaults)
#include "tst_transferfaults.moc"
