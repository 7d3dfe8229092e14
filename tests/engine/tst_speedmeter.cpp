// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/SpeedMeter.h"

#include <QTest>

using namespace heirloom;

class TestSpeedMeter : public QObject
{
    Q_OBJECT
private slots:
    void aSteadyRateIsShownFromTheStart();
    void theAnswerDoesNotDependOnHowOftenItIsAsked();
    void itFollowsAChangeWithItsMemory();
    void aStandingLineFallsToZero();
    void nothingAndBackwardsAreNoRate();
};

void TestSpeedMeter::aSteadyRateIsShownFromTheStart()
{
    SpeedMeter meter(3000);
    QCOMPARE(meter.perSecond(), 0.0);
    meter.update(5'000'000, 1000); // what was there before counts for nothing
    QCOMPARE(meter.perSecond(), 0.0);
    meter.update(5'100'000, 1100);
    QVERIFY(qAbs(meter.perSecond() - 1e6) < 1);
    meter.update(6'000'000, 2000);
    QVERIFY(qAbs(meter.perSecond() - 1e6) < 1);
}

void TestSpeedMeter::theAnswerDoesNotDependOnHowOftenItIsAsked()
{
    SpeedMeter often(3000);
    SpeedMeter seldom(3000);
    const auto bytesAt = [](qint64 ms) { return ms < 4000 ? ms * 100 : 400'000 + (ms - 4000) * 900; };
    for (qint64 ms = 0; ms <= 8000; ms += 50) {
        often.update(bytesAt(ms), ms);
        if (ms % 2000 == 0)
            seldom.update(bytesAt(ms), ms);
    }
    QVERIFY(qAbs(often.perSecond() - seldom.perSecond()) < 0.02 * often.perSecond());
}

void TestSpeedMeter::itFollowsAChangeWithItsMemory()
{
    SpeedMeter meter(3000);
    meter.update(0, 0);
    for (qint64 ms = 100; ms <= 30'000; ms += 100)
        meter.update(ms * 100, ms);
    for (qint64 ms = 100; ms <= 3000; ms += 100) // ten times as fast for one time constant
        meter.update(3'000'000 + ms * 1000, 30'000 + ms);
    const double expected = 1e6 - (1e6 - 1e5) * std::exp(-1.0);
    QVERIFY(qAbs(meter.perSecond() - expected) < 0.02 * expected);
}

void TestSpeedMeter::aStandingLineFallsToZero()
{
    SpeedMeter meter(3000);
    meter.update(0, 0);
    meter.update(1'000'000, 1000);
    meter.update(1'000'000, 31'000);
    QVERIFY(meter.perSecond() < 100);
}

void TestSpeedMeter::nothingAndBackwardsAreNoRate()
{
    SpeedMeter meter(3000);
    meter.update(0, 1000);
    meter.update(100, 1000); // no time has passed
    QCOMPARE(meter.perSecond(), 0.0);
    meter.update(0, 2000); // a file began anew
    QVERIFY(meter.perSecond() >= 0);
}

QTEST_GUILESS_MAIN(TestSpeedMeter)
#include "tst_speedmeter.moc"
