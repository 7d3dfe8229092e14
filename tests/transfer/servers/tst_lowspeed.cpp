// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/Hashing.h"
#include "net/speed/SpeedWatch.h"
#include "support/http/FaultServer.h"
#include "support/http/NginxServer.h"
#include "transfer/Bench.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

using Terms = SpeedWatch::Terms;

constexpr qsizetype fileBytes = 6 << 20;
constexpr Terms slack{1024, 60'000};
constexpr qsizetype atOnce = 2 << 20;
constexpr qsizetype eachTime = 1'100'000; ///< more than makes other failures forgotten
const QString partName = QStringLiteral("part");

/// A time that passes as it is told, in the steps in which clients look.
struct Played
{
    explicit Played(SpeedWatch &watch) : watched(watch) { watch.run(now); }

    /// Bytes that come evenly; how long until it was said that they are too few, -1: never.
    qint64 bring(qint64 bytesPerSecond, qint64 ms)
    {
        for (const qint64 begin = now; now < begin + ms;) {
            now += 200;
            watched.received(bytesPerSecond / 5);
            if (watched.check(now, slack))
                return now - begin;
        }
        return -1;
    }

    SpeedWatch &watched;
    qint64 now = 1'000'000;
};

} // namespace

/// Servers that are slower than the user wishes are left, and nobody else.
class TestLowSpeed : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void slownessIsNoticedInTime();
    void whatIsHeldBackIsNotSlow();
    void termsMayChange();
    void withoutAFloorTheOwnTermsHold();
    void slowServerIsLeft_data();
    void slowServerIsLeft();
    void onlyServerIsAskedAgainAndThenLeft_data() { slowServerIsLeft_data(); }
    void onlyServerIsAskedAgainAndThenLeft();
    void ownLimitIsNobodysFault();

private:
    TransferJob jobFor(Bench &bench, const QList<QUrl> &urls) const
    {
        return bench.job(partName, urls, fileBytes, m_sha);
    }

    SystemClock m_clock;
    QTemporaryDir m_root;
    const QByteArray m_body = pattern(fileBytes);
    const Sha256 m_sha = hashBytes(m_body);
};

void TestLowSpeed::initTestCase()
{
    QFile file(m_root.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_body), m_body.size());
}

void TestLowSpeed::slownessIsNoticedInTime()
{
    SpeedFloor floor;
    floor.set({100'000, 20});
    SpeedWatch watch(&floor);
    Played played(watch);
    QCOMPARE(played.bring(101'000, 600'000), -1);
    QVERIFY(!watch.isTooSlow());
    const qint64 noticed = played.bring(99'000, 600'000);
    QVERIFY2(noticed > 0 && noticed <= 22'000, qPrintable(QString::number(noticed)));
    QVERIFY(watch.isTooSlow());
    // From then on anew, and after a fast while the slow one counts from its beginning.
    watch.run(played.now);
    QVERIFY(!watch.isTooSlow());
    QCOMPARE(played.bring(0, 19'000), -1);
    QVERIFY(played.bring(0, 2'000) > 0);
    QCOMPARE(played.bring(1'000'000, 60'000), -1);
    const qint64 stalled = played.bring(0, 600'000);
    QVERIFY2(stalled >= 18'000 && stalled <= 22'000, qPrintable(QString::number(stalled)));
}

void TestLowSpeed::whatIsHeldBackIsNotSlow()
{
    SpeedFloor floor;
    floor.set({100'000, 20});
    SpeedWatch watch(&floor);
    Played played(watch);
    // A limit lets 10 kB/s through, in bursts.
    for (int second = 0; second < 600; ++second) {
        watch.run(played.now);
        watch.received(10'000);
        played.now += 50;
        watch.hold(played.now);
        QVERIFY(!watch.check(played.now + 900, slack));
        played.now += 950;
    }
    // And where the server is the slow one all the same, that is noticed between.
    bool isNoticed = false;
    for (int second = 0; second < 60 && !isNoticed; ++second) {
        watch.run(played.now);
        watch.received(10'000);
        played.now += 500;
        watch.hold(played.now);
        played.now += 500;
        isNoticed = watch.check(played.now, slack).has_value();
    }
    QVERIFY(isNoticed);
}

void TestLowSpeed::termsMayChange()
{
    SpeedFloor floor;
    SpeedWatch watch(&floor);
    Played played(watch);
    QCOMPARE(played.bring(50'000, 600'000), -1);
    floor.set({100'000, 20});
    const qint64 noticed = played.bring(50'000, 600'000);
    QVERIFY(noticed >= 19'000 && noticed <= 22'000);
    floor.set({0, 20});
    QCOMPARE(played.bring(50'000, 600'000), -1);
}

void TestLowSpeed::withoutAFloorTheOwnTermsHold()
{
    SpeedWatch watch;
    Played played(watch);
    QCOMPARE(played.bring(1000, 600'000), -1);
    QVERIFY(played.bring(10, 600'000) > 0);
    QVERIFY(!watch.isTooSlow()); // as the user counts
}

void TestLowSpeed::slowServerIsLeft_data()
{
    QTest::addColumn<qint64>("segmentedFrom");
    QTest::newRow("one connection") << qint64(64 << 20);
    QTest::newRow("several") << qint64(1 << 20);
}

/// What it brought is kept, and the other one brings the rest.
void TestLowSpeed::slowServerIsLeft()
{
    QFETCH(qint64, segmentedFrom);
    FaultServer slow;
    // Two MiB, then nothing more, long before the inactivity timeout.
    slow.on("/file", [this](const FaultRequest &request) {
        FaultReply reply = FaultServer::serve(request, m_body, "\"x\"");
        return FaultServer::cut(reply, qMin(reply.body.size(), atOnce), FaultReply::End::Stall);
    });
    NginxServer fast(m_root.path());
    QVERIFY(fast.start());
    Bench bench;
    TransferOptions options = quickOptions();
    options.inactivityTimeoutMs = 600'000;
    options.segmentedFromBytes = segmentedFrom;
    options.streamsPerMirror = 1;
    options.lowSpeed = {20'000'000, 1};
    // The second comes to life once the first is found out.
    fast.stop();
    TransferEngine engine(bench, m_clock, options);
    engine.submit({jobFor(bench, {slow.url("/file"), fast.url(QStringLiteral("/file"))})});
    QTRY_VERIFY_WITH_TIMEOUT(bench.receivedBytes() >= atOnce, 20'000);
    QVERIFY(fast.start());
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 30'000);
    QVERIFY2(bench.result().status.has_value(),
             qPrintable(bench.result().status ? QString() : bench.result().status.error().context));
    QVERIFY(bench.content(partName) == m_body);
    QVERIFY(bench.result().networkBytes < fileBytes + (1 << 20));
}

/// Asked as often as any server that fails, however much it brings; what came is kept.
void TestLowSpeed::onlyServerIsAskedAgainAndThenLeft()
{
    QFETCH(qint64, segmentedFrom);
    FaultServer slow;
    slow.on("/file", [this](const FaultRequest &request) {
        FaultReply reply = FaultServer::serve(request, m_body, "\"x\"");
        return FaultServer::cut(reply, qMin(reply.body.size(), eachTime), FaultReply::End::Stall);
    });
    Bench bench;
    TransferOptions options = quickOptions();
    options.inactivityTimeoutMs = 600'000;
    options.attempts = 3;
    options.segmentedFromBytes = segmentedFrom;
    options.streamsPerMirror = 1;
    options.lowSpeed = {20'000'000, 1};
    TransferEngine engine(bench, m_clock, options);
    engine.submit({jobFor(bench, {slow.url("/file")})});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 30'000);
    QCOMPARE(bench.result().status.error().code, ErrorCode::Timeout);
    QVERIFY2(bench.result().status.error().context.contains(QStringLiteral("bytes came in 1 seconds")),
             qPrintable(bench.result().status.error().context));
    QCOMPARE(slow.requests().size(), 3);
    QCOMPARE(slow.requests().last().rangeStart(), 2 * eachTime);
    QCOMPARE(bench.result().networkBytes, 3 * eachTime);
    const QByteArray kept = bench.content(partName);
    QVERIFY(kept.size() > 2 * eachTime && m_body.startsWith(kept));
}

void TestLowSpeed::ownLimitIsNobodysFault()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    Bench bench;
    TransferOptions options = quickOptions();
    options.lowSpeed = {10'000'000, 1};
    options.bytesPerSecond = 2'000'000; // three seconds for the file
    TransferEngine engine(bench, m_clock, options);
    engine.submit({jobFor(bench, {nginx.url(QStringLiteral("/file"))})});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 30'000);
    QVERIFY(bench.result().status.has_value());
    QCOMPARE(nginx.entries().size(), 1);
}

QTEST_GUILESS_MAIN(TestLowSpeed)
#include "tst_lowspeed.moc"
