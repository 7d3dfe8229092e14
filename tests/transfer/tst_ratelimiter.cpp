// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HeldClock.h"
#include "transfer/shared/RateLimiter.h"
#include "transfer/shared/Throttle.h"

#include <QElapsedTimer>
#include <QTest>

using namespace heirloom;
using heirloom::test::HeldClock;

class TestRateLimiter : public QObject
{
    Q_OBJECT
private slots:
    void rateIsKeptHoweverThePiecesCome_data();
    void rateIsKeptHoweverThePiecesCome();
    void pausesAreNotSavedUp();
    void newRateCountsAtOnce();
    void eachOfSeveralLimitsIsKept_data();
    void eachOfSeveralLimitsIsKept();
    void aConnectionPaysIntoEveryBucket();
};

void TestRateLimiter::rateIsKeptHoweverThePiecesCome_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("piece");
    QTest::addColumn<int>("connections");
    QTest::newRow("slow, one connection") << qint64(50'000) << qint64(16'384) << 1;
    QTest::newRow("slow, many connections") << qint64(100'000) << qint64(16'384) << 24;
    QTest::newRow("fast, many connections") << qint64(100'000'000) << qint64(262'144) << 24;
    QTest::newRow("tiny pieces") << qint64(1'000'000) << qint64(1) << 2;
}

void TestRateLimiter::rateIsKeptHoweverThePiecesCome()
{
    QFETCH(qint64, rate);
    QFETCH(qint64, piece);
    QFETCH(int, connections);
    HeldClock clock;
    RateLimiter limiter(clock);
    limiter.setRate(rate);
    constexpr qint64 seconds = 60;
    std::vector<qint64> readsAgainMs(size_t(connections), clock.bootMs());
    qint64 arrived = 0;
    for (const qint64 end = clock.bootMs() + seconds * 1000; clock.bootMs() < end; clock.advance(1)) {
        for (qint64 &again : readsAgainMs) {
            while (again <= clock.bootMs()) {
                if (limiter.spend(0) > 0) // somebody else came first
                    break;
                arrived += piece;
                if (const qint64 wait = limiter.spend(piece); wait > 0)
                    again = clock.bootMs() + wait;
            }
        }
    }
    QVERIFY2(qAbs(arrived - rate * seconds) <= qMax(rate * seconds / 50, piece),
             qPrintable(QString::number(double(arrived) / double(rate * seconds))));
}

void TestRateLimiter::pausesAreNotSavedUp()
{
    HeldClock clock;
    RateLimiter limiter(clock);
    limiter.setRate(1000);
    clock.advance(3'600'000);
    QCOMPARE(limiter.spend(100), 0);
    QCOMPARE(limiter.spend(100), 100);
}

void TestRateLimiter::newRateCountsAtOnce()
{
    HeldClock clock;
    RateLimiter limiter(clock);
    QCOMPARE(limiter.spend(1LL << 40), 0); // none yet
    limiter.setRate(1000);
    QCOMPARE(limiter.spend(5000), 5000);
    limiter.setRate(10'000);
    QCOMPARE(limiter.spend(0), 0);
    QCOMPARE(limiter.spend(10'000), 1000);
    limiter.setRate(-5);
    QCOMPARE(limiter.spend(1LL << 40), 0);
    QCOMPARE(limiter.rate(), 0);
}

void TestRateLimiter::eachOfSeveralLimitsIsKept_data()
{
    QTest::addColumn<qint64>("ofAll");
    QTest::addColumn<qint64>("ofOne");
    QTest::addColumn<qint64>("ofAnother");
    QTest::addColumn<qint64>("arrives"); // of all, in a second
    QTest::newRow("the tasks' limits decide")
        << qint64(900'000) << qint64(200'000) << qint64(50'000) << qint64(250'000);
    QTest::newRow("that of all decides") << qint64(100'000) << qint64(400'000) << qint64(500'000) << qint64(100'000);
    QTest::newRow("one of each") << qint64(500'000) << qint64(100'000) << qint64(0) << qint64(500'000);
}

/// Three connections of a task and three of another one.
void TestRateLimiter::eachOfSeveralLimitsIsKept()
{
    QFETCH(qint64, ofAll);
    QFETCH(qint64, ofOne);
    QFETCH(qint64, ofAnother);
    QFETCH(qint64, arrives);
    constexpr qint64 piece = 4'096;
    constexpr qint64 seconds = 10;
    HeldClock clock;
    RateLimiter all(clock);
    std::array<RateLimiter, 2> tasks{RateLimiter(clock), RateLimiter(clock)};
    all.setRate(ofAll);
    tasks[0].setRate(ofOne);
    tasks[1].setRate(ofAnother);
    std::array<qint64, 2> arrived{};
    std::array<qint64, 6> readsAgainMs{};
    const auto wait = [&](size_t task, qint64 bytes) { return qMax(all.spend(bytes), tasks[task].spend(bytes)); };
    for (const qint64 end = clock.bootMs() + seconds * 1000; clock.bootMs() < end; clock.advance(1)) {
        for (size_t connection = 0; connection < readsAgainMs.size(); ++connection) {
            const size_t task = connection % 2;
            if (readsAgainMs[connection] > clock.bootMs() || wait(task, 0) > 0)
                continue;
            arrived[task] += piece;
            readsAgainMs[connection] = clock.bootMs() + wait(task, piece);
        }
    }
    const auto isKept = [](qint64 bytes, qint64 rate) { return rate == 0 || bytes <= rate * seconds * 105 / 100; };
    QVERIFY(isKept(arrived[0], ofOne));
    QVERIFY(isKept(arrived[1], ofAnother));
    QVERIFY(isKept(arrived[0] + arrived[1], ofAll));
    QVERIFY2(arrived[0] + arrived[1] >= arrives * seconds * 95 / 100,
             qPrintable(QString::number(arrived[0] + arrived[1])));
}

void TestRateLimiter::aConnectionPaysIntoEveryBucket()
{
    constexpr qint64 rate = 200'000;
    constexpr qint64 piece = 4'096;
    const SystemClock clock;
    RateLimiter wide(clock), narrow(clock);
    wide.setRate(100 * rate);
    narrow.setRate(rate);
    for (const std::vector<RateLimiter *> &limiters :
         {std::vector{&wide, &narrow}, std::vector{&narrow, &wide}, std::vector<RateLimiter *>{nullptr, &narrow}}) {
        qint64 arrived = 0;
        QElapsedTimer timer;
        timer.start();
        std::function<void()> read;
        Throttle throttle(limiters, [&] { read(); });
        read = [&] {
            while (!throttle.isHolding() && arrived < rate) {
                arrived += piece;
                throttle.spend(piece);
            }
        };
        read();
        QTRY_VERIFY_WITH_TIMEOUT(arrived >= rate, 10'000);
        QVERIFY2(timer.elapsed() >= 850, qPrintable(QString::number(timer.elapsed()))); // a tenth may be saved up
    }
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
