// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HeldClock.h"
#include "transfer/shared/RateLimiter.h"

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

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
