// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/SpaceBudget.h"

#include <QTest>
#include <limits>

using namespace heirloom;

class TestSpaceBudget : public QObject
{
    Q_OBJECT

private slots:
    void s0_8_gate_data();
    void s0_8_gate();
    void s0_8_claimsShareTheSpace();
    void f02_downloadsNeedRoomForTheirFiles();
};

void TestSpaceBudget::s0_8_gate_data()
{
    QTest::addColumn<qint64>("free");
    QTest::addColumn<qint64>("reserve");
    QTest::addColumn<qint64>("running");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<qint64>("available");
    QTest::addColumn<qint64>("shortfall");
    const auto row = [](const char *name, qint64 free, qint64 reserve, qint64 running, qint64 size, bool fits,
                        qint64 available, qint64 shortfall) {
        QTest::newRow(name) << free << reserve << running << size << fits << available << shortfall;
    };
    const qint64 most = std::numeric_limits<qint64>::max();
    row("exactly", 1000, 200, 300, 500, true, 500, 0);
    row("one too many", 1000, 200, 300, 501, false, 500, 1);
    row("no size known", 1000, 200, 300, -1, true, 500, 0);
    row("zero bytes on a full disk", 100, 200, 0, 0, false, 0, 100);
    row("no size known on a full disk", 100, 200, 50, -1, false, 0, 150);
    row("beyond the reserve", 100, 200, 50, 10, false, 0, 160);
    row("nothing asked", 200, 200, 0, 0, true, 0, 0);
    row("huge size", 1000, 0, 0, most, false, 1000, most - 1000);
    row("all huge", 0, most, most, most, false, 0, most);
    row("huge disk", most, 0, 0, most, true, most, 0);
}

void TestSpaceBudget::s0_8_gate()
{
    QFETCH(qint64, free);
    QFETCH(qint64, reserve);
    QFETCH(qint64, running);
    QFETCH(qint64, size);
    const SpaceBudget budget{free, reserve, running};
    QTEST(budget.fits(size), "fits");
    QTEST(budget.available(), "available");
    QTEST(budget.shortfall(size), "shortfall");
}

void TestSpaceBudget::s0_8_claimsShareTheSpace()
{
    SpaceBudget budget{1000, 200, 0};
    int claimed = 0;
    while (budget.fits(300)) {
        budget.runningBytes += 300;
        ++claimed;
    }
    QCOMPARE(claimed, 2);
    // The gate opens by itself when space appears.
    budget.freeBytes += budget.shortfall(300);
    QVERIFY(budget.fits(300));
}

void TestSpaceBudget::f02_downloadsNeedRoomForTheirFiles()
{
    SpaceBudget budget;
    QCOMPARE(budget.withRoomForFiles(512, 100), 512); // a volume that sets no number
    budget.freeFiles = 3;
    QCOMPARE(budget.withRoomForFiles(512, 0), 0);
    budget.freeFiles = 4;
    QCOMPARE(budget.withRoomForFiles(512, 0), 1);
    QCOMPARE(budget.withRoomForFiles(512, 1), 0);
    budget.freeFiles = 400;
    QCOMPARE(budget.withRoomForFiles(512, 0), 100);
    QCOMPARE(budget.withRoomForFiles(512, 30), 70);
    QCOMPARE(budget.withRoomForFiles(512, 200), 0);
    QCOMPARE(budget.withRoomForFiles(7, 0), 7);
}

QTEST_GUILESS_MAIN(TestSpaceBudget)
#include "tst_spacebudget.moc"
