// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HeldClock.h"
#include "transfer/shared/RateLimiter.h"

#include <QTest>

using namespace heirloom;
using heirloom::test::HeldClock;

/// Limits that change by the day and the hour.
class TestRateSchedule : public QObject
{
    Q_OBJECT

private slots:
    void moments_data();
    void moments();
    void textIsReadBack_data();
    void textIsReadBack();
    void wrongEntriesAreRefused_data();
    void wrongEntriesAreRefused();
    void limiterFollowsTheClock();
    void whatIsSaidNowWins();

private:
    /// 2026-11-23 is a Monday.
    static QDateTime at(int day, int hour, int minute)
    {
        return QDateTime(QDate(2026, 11, 23).addDays(day), QTime(hour, minute));
    }
};

void TestRateSchedule::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<qint64>("rate"); // -1: nothing is said
    const QString week = QStringLiteral("mon-fri 08:00-18:00 500 | sat 22:00-06:00 20| fri-mon 00:00-24:00 0");
    QTest::newRow("empty") << QString() << at(0, 9, 0) << qint64(-1);
    QTest::newRow("monday morning") << week << at(0, 8, 0) << qint64(500'000);
    QTest::newRow("before") << week << at(0, 7, 59) << qint64(0);
    QTest::newRow("end") << week << at(1, 18, 0) << qint64(-1);
    QTest::newRow("last minute") << week << at(4, 17, 59) << qint64(500'000);
    QTest::newRow("saturday noon") << week << at(5, 12, 0) << qint64(0);
    QTest::newRow("saturday night") << week << at(5, 23, 30) << qint64(20'000);
    QTest::newRow("into sunday") << week << at(6, 5, 59) << qint64(20'000);
    QTest::newRow("sunday") << week << at(6, 6, 0) << qint64(0);
    QTest::newRow("sunday into monday") << QStringLiteral("sun 23:00-01:00 1") << at(7, 0, 30) << qint64(1000);
    QTest::newRow("daily") << QStringLiteral(" Daily  0:00-24:00   7 ") << at(3, 23, 59) << qint64(7000);
    QTest::newRow("a wednesday") << week << at(2, 20, 0) << qint64(-1);
}

void TestRateSchedule::moments()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, moment);
    QFETCH(const qint64, rate);
    const auto schedule = RateSchedule::parse(text);
    QVERIFY(schedule);
    QCOMPARE(schedule->rateAt(moment).value_or(-1), rate);
}

void TestRateSchedule::textIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "daily 00:00-24:00 0", "mon-fri 08:00-18:00 500 | sat 22:00-06:00 0",
                             "sun 23:30-00:15 20", "fri-mon 22:00-24:00 7", "wed 00:00-00:01 1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRateSchedule::textIsReadBack()
{
    QFETCH(const QString, text);
    const auto schedule = RateSchedule::parse(text);
    QVERIFY(schedule);
    QCOMPARE(schedule->text(), text);
    QVERIFY(RateSchedule(schedule->entries()).entries() == RateSchedule::parse(schedule->text())->entries());
}

void TestRateSchedule::wrongEntriesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"mon", "mon 8-18 500", "mon 08:00-18:00", "mon 08:00-18:00 -5", "mon 08:60-18:00 5", "foo 08:00-18:00 5",
          "mon-foo 08:00-18:00 5", "mon 08:00-24:01 5", "mon 08:00-08:00 5", "daily-fri 08:00-09:00 5",
          "mon 08:00-18:00 5 |", "mon 08:00-18:00 99999999999", "mon 08:00-18:00 5; tue 08:00-18:00 5"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRateSchedule::wrongEntriesAreRefused()
{
    QFETCH(const QString, text);
    const auto schedule = RateSchedule::parse(text);
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().code, ErrorCode::Invalid);
}

void TestRateSchedule::limiterFollowsTheClock()
{
    HeldClock clock;
    clock.jump(at(0, 7, 59).toMSecsSinceEpoch() - clock.wallMs());
    RateLimiter limiter(clock);
    limiter.setRate(1000, *RateSchedule::parse(QStringLiteral("mon 08:00-18:00 5")));
    QCOMPARE(limiter.rate(), 1000);
    clock.advance(60'000);
    QCOMPARE(limiter.rate(), 5000);
    QCOMPARE(limiter.spend(10'000), 2000);
    clock.jump(10 * 3'600'000);
    clock.advance(1000);
    QCOMPARE(limiter.rate(), 1000);
}

void TestRateSchedule::whatIsSaidNowWins()
{
    HeldClock clock;
    RateLimiter limiter(clock);
    limiter.setRate(0, *RateSchedule::parse(QStringLiteral("daily 00:00-24:00 5")));
    QCOMPARE(limiter.rate(), 5000);
    limiter.setRate(0);
    QCOMPARE(limiter.rate(), 0);
    clock.advance(10'000);
    QCOMPARE(limiter.rate(), 0);
}

QTEST_GUILESS_MAIN(TestRateSchedule)
#include "tst_rateschedule.moc"
