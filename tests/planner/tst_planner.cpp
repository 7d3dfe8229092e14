// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void s0_1_dedupWorksWithoutABaseRevision();
    void s0_2_contentIsInheritedWhicheverTaskBroughtIt();
    void s0_2_contentWithoutADigestIsDownloaded();
    void s0_5_planningTwiceGivesOnePlan();
    void s0_5_theSameDigestIsFetchedOnce();
    void s0_6_allInheritedNeedsNoDownload();
    void s0_11_oneFileOfAThousandChanged();
    void twinsAcrossBatches();
    void twinsLearnTheSizeOfEachOther();
    void standingFilesAreAdopted();
    void knownContentIsNotLookedForOnTheDisk();
    void contradictingSizesAreRejected_data();
    void contradictingSizesAreRejected();
    void skippedFilesAreInThePlanButNotInItsTotal();
    void skippedFilesAreNoTwins();
    void sizesThatNoDiskHoldsAreRefused();
    void copiesNeedTheirSpaceBesideTheStore();
    void lookupsComeInBatches();
    void refusalsOfTheDriverAreCounted();
    void errorsArePassedOn();
};

void TestPlanner::s0_1_dedupWorksWithoutABaseRevision()
{
    // Nothing tells the planner of a base revision: what the store holds is enough.
    World world;
    world.hold(1, 10);
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), 10, 1), entry(QStringLiteral("b"), 10, 2)}));
    QCOMPARE(plan.actionOf(QStringLiteral("a")), PlanAction::Inherit);
    QCOMPARE(plan.actionOf(QStringLiteral("b")), PlanAction::Download);
}

void TestPlanner::s0_2_contentIsInheritedWhicheverTaskBroughtIt()
{
    World world;
    world.hold(1, 10, 7);
    world.hold(2, 20, 8);
    world.hold(3, 30);
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("renamed/x"), 10, 1), entry(QStringLiteral("y"), -1, 2),
                                    entry(QStringLiteral("z"), 30, 3), entry(QStringLiteral("new"), 5, 4)}));
    QCOMPARE(plan.items.size(), size_t(4));
    QCOMPARE(plan.items[0].keptFrom, TaskId(7));
    QCOMPARE(plan.items[0].object, ObjectId(2));
    QCOMPARE(plan.items[1].action, PlanAction::Inherit);
    QCOMPARE(plan.items[1].size, qint64(20));
    QCOMPARE(plan.items[2].keptFrom, TaskId());
    QCOMPARE(plan.items[3].action, PlanAction::Download);
    const PlanTotals expected{{4, 65}, {3, 60}, {1, 5}, {}, 0, 0, 5};
    QVERIFY(planner.totals() == expected);
}

void TestPlanner::s0_2_contentWithoutADigestIsDownloaded()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), 10), entry(QStringLiteral("b"))}));
    QCOMPARE(world.asked, 0);
    const PlanTotals expected{{2, 10}, {}, {2, 10}, {}, 0, 1, 10};
    QVERIFY(planner.totals() == expected);
}

void TestPlanner::s0_5_planningTwiceGivesOnePlan()
{
    World world;
    world.hold(1, 10);
    const std::vector entries{entry(QStringLiteral("a"), 10, 1), entry(QStringLiteral("b"), 10, 2),
                              entry(QStringLiteral("c"), 10, 2)};
    Plan first;
    Plan second;
    Planner one({}, world, first);
    Planner two({}, world, second);
    QVERIFY(one.add(entries) && two.add(entries));
    QVERIFY(one.totals() == two.totals());
    for (size_t i = 0; i < entries.size(); ++i) {
        QCOMPARE(first.items[i].action, second.items[i].action);
        QCOMPARE(first.items[i].object, second.items[i].object);
    }

    // The same entries once more in one plan are the same files: nothing is planned for them again.
    const PlanTotals before = one.totals();
    QVERIFY(one.add(entries));
    QCOMPARE(first.items.size(), entries.size());
    QVERIFY(first.refused.empty());
    QVERIFY(one.totals() == before);
}

void TestPlanner::s0_5_theSameDigestIsFetchedOnce()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), 10, 1), entry(QStringLiteral("b"), 10, 1),
                                    entry(QStringLiteral("c"), 10, 1)}));
    QCOMPARE(plan.actionOf(QStringLiteral("a")), PlanAction::Download);
    QCOMPARE(plan.actionOf(QStringLiteral("b")), PlanAction::Twin);
    QCOMPARE(plan.actionOf(QStringLiteral("c")), PlanAction::Twin);
    const PlanTotals expected{{3, 30}, {2, 20}, {1, 10}, {}, 0, 0, 10};
    QVERIFY(planner.totals() == expected);
}

void TestPlanner::s0_6_allInheritedNeedsNoDownload()
{
    World world;
    std::vector<ManifestEntry> entries;
    for (int i = 0; i < 100; ++i) {
        world.hold(quint64(i), 1000);
        entries.push_back(entry(QString::number(i), 1000, quint64(i)));
    }
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(entries));
    const PlanTotals expected{{100, 100'000}, {100, 100'000}, {}, {}, 0, 0, 0};
    QVERIFY(planner.totals() == expected);
}

void TestPlanner::s0_11_oneFileOfAThousandChanged()
{
    World world;
    std::vector<ManifestEntry> entries;
    for (int i = 0; i < 1000; ++i) {
        world.hold(quint64(i), 1000 + i, 1);
        entries.push_back(entry(QStringLiteral("d%1/f%2").arg(i % 7).arg(i), 1000 + i, quint64(i == 500 ? 5000 : i)));
    }
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(entries));
    const Amount oneFile{1, 1500};
    QVERIFY(planner.totals().download == oneFile);
    QCOMPARE(planner.totals().inherit.files, 999);
    QCOMPARE(plan.items[500].action, PlanAction::Download);
}

void TestPlanner::twinsAcrossBatches()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    std::vector<ManifestEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.push_back(entry(QString::number(i), 1, quint64(i % 5000)));
    QVERIFY(planner.add(entries));
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("later"), 1, 3)}));
    QCOMPARE(planner.totals().download.files, 5000);
    QCOMPARE(planner.totals().inherit.files, 5001);
    QCOMPARE(plan.actionOf(QStringLiteral("later")), PlanAction::Twin);
}

void TestPlanner::twinsLearnTheSizeOfEachOther()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), -1, 1), entry(QStringLiteral("b"), 10, 1),
                                    entry(QStringLiteral("c"), -1, 1), entry(QStringLiteral("d"), 11, 1)}));
    QCOMPARE(plan.items.size(), size_t(3));
    QCOMPARE(plan.items[0].size, qint64(-1));
    QCOMPARE(plan.items[2].size, qint64(10));
    QCOMPARE(plan.refused.size(), size_t(1));
    QCOMPARE(plan.refused[0].path, QStringLiteral("d"));
}

void TestPlanner::standingFilesAreAdopted()
{
    World world;
    world.onDisk = {QStringLiteral("a"), QStringLiteral("nodigest")};
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), 10, 1), entry(QStringLiteral("copy"), 10, 1),
                                    entry(QStringLiteral("nodigest"), 10), entry(QStringLiteral("b"), 3, 2)}));
    QCOMPARE(plan.actionOf(QStringLiteral("a")), PlanAction::Adopt);
    QCOMPARE(plan.actionOf(QStringLiteral("copy")), PlanAction::Twin);
    QCOMPARE(plan.actionOf(QStringLiteral("nodigest")), PlanAction::Download);
    const PlanTotals expected{{4, 33}, {2, 20}, {2, 13}, {}, 0, 0, 13};
    QVERIFY(planner.totals() == expected);
}

void TestPlanner::knownContentIsNotLookedForOnTheDisk()
{
    World world;
    world.hold(1, 10);
    world.onDisk = {QStringLiteral("a"), QStringLiteral("b")};
    Plan plan;
    Planner planner({{}, {QStringLiteral("skipped")}}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), 10, 1), entry(QStringLiteral("b"), 10, 2),
                                    entry(QStringLiteral("skipped"), 10, 3)}));
    QCOMPARE(plan.actionOf(QStringLiteral("a")), PlanAction::Inherit);
    QCOMPARE(world.askedForStanding, QStringList(QStringLiteral("b")));
}

void TestPlanner::contradictingSizesAreRejected_data()
{
    QTest::addColumn<qint64>("stated");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("equal") << qint64(10) << true;
    QTest::newRow("not stated") << qint64(-1) << true;
    QTest::newRow("zero") << qint64(0) << false;
    QTest::newRow("larger") << qint64(11) << false;
    QTest::newRow("nonsense") << qint64(-2) << false;
}

void TestPlanner::contradictingSizesAreRejected()
{
    QFETCH(qint64, stated);
    QFETCH(bool, accepted);
    World world;
    world.hold(1, 10);
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), stated, 1), entry(QStringLiteral("b"), 4, 2)}));
    QCOMPARE(plan.items.size(), accepted ? size_t(2) : size_t(1));
    QCOMPARE(plan.items.back().path, QStringLiteral("b"));
    QCOMPARE(planner.totals().rejected, accepted ? 0 : 1);
    if (!accepted)
        QCOMPARE(plan.refused[0].reason.code, stated < 0 ? ErrorCode::Invalid : ErrorCode::Corrupt);
}

void TestPlanner::skippedFilesAreInThePlanButNotInItsTotal()
{
    World world;
    world.hold(1, 10);
    Plan plan;
    Planner planner({{QStringLiteral("*.bin")}, {QStringLiteral("d/**")}}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a.bin"), 10, 1), entry(QStringLiteral("a.txt"), 10, 1),
                                    entry(QStringLiteral("d/e/a.bin"), 7)}));
    QCOMPARE(plan.actionOf(QStringLiteral("a.bin")), PlanAction::Inherit);
    QCOMPARE(plan.actionOf(QStringLiteral("a.txt")), PlanAction::Skip);
    QCOMPARE(plan.actionOf(QStringLiteral("d/e/a.bin")), PlanAction::Skip);
    const PlanTotals expected{{1, 10}, {1, 10}, {}, {2, 17}, 0, 0, 0};
    QVERIFY(planner.totals() == expected);
}

void TestPlanner::skippedFilesAreNoTwins()
{
    World world;
    Plan plan;
    Planner planner({{}, {QStringLiteral("a")}}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), 10, 1), entry(QStringLiteral("b"), 10, 1)}));
    QCOMPARE(plan.actionOf(QStringLiteral("b")), PlanAction::Download);
}

void TestPlanner::sizesThatNoDiskHoldsAreRefused()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    const qint64 most = std::numeric_limits<qint64>::max();
    const qint64 half = Planner::mostBytes / 2;
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("a"), most), entry(QStringLiteral("b"), half, 1),
                                    entry(QStringLiteral("c"), half - 1), entry(QStringLiteral("d"), 1),
                                    entry(QStringLiteral("twin"), -1, 1), entry(QStringLiteral("e"), 0)}));
    QCOMPARE(plan.paths(), QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("e")}));
    QCOMPARE(plan.refused.size(), size_t(3));
    QCOMPARE(plan.refused[0].reason.code, ErrorCode::Invalid);
    QVERIFY(plan.refused[0].reason.context.contains(u"larger than any disk"));
    QCOMPARE(planner.totals().requiredBytes, Planner::mostBytes - 1);
}

void TestPlanner::copiesNeedTheirSpaceBesideTheStore()
{
    World world;
    world.hold(1, 10);
    Plan plan;
    Planner planner({{}, {QStringLiteral("skipped")}, true}, world, plan);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("kept"), 10, 1), entry(QStringLiteral("new"), 100, 2),
                                    entry(QStringLiteral("twin"), 100, 2), entry(QStringLiteral("skipped"), 5)}));
    QCOMPARE(planner.totals().requiredBytes, 10 + 2 * 100 + 100);
    QVERIFY(planner.add(std::vector{entry(QStringLiteral("Kept"), 10, 1)})); // both are refused
    QCOMPARE(planner.totals().requiredBytes, 2 * 100 + 100);
}

void TestPlanner::lookupsComeInBatches()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    std::vector<ManifestEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.push_back(entry(QString::number(i), 1, quint64(i)));
    QVERIFY(planner.add(entries));
    QCOMPARE(world.asked, 10000);
    QCOMPARE(world.largestBatch, 4096);
    QCOMPARE(plan.largestBatch, 4096);
    QCOMPARE(plan.items.size(), entries.size());
}

void TestPlanner::refusalsOfTheDriverAreCounted()
{
    World world;
    Plan plan;
    Planner planner({}, world, plan);
    QVERIFY(planner.reject({QStringLiteral("x"), Error{}}));
    QCOMPARE(planner.totals().rejected, 1);
    QCOMPARE(plan.refused.size(), size_t(1));
}

void TestPlanner::errorsArePassedOn()
{
    World world;
    world.failure = Error{ErrorCode::Busy, QStringLiteral("ledger"), 0, 0, {}};
    Plan plan;
    Planner planner({}, world, plan);
    QCOMPARE(planner.add(std::vector{entry(QStringLiteral("a"), 1, 1)}).error().code, ErrorCode::Busy);

    struct Full final : PlanSink
    {
        Status planned(std::span<const PlannedItem>) override { return fail(ErrorCode::NoSpace, {}); }
        Status rejected(const RejectedEntry &) override { return fail(ErrorCode::Io, {}); }
        Result<PlannedItem> withdraw(qint64) override { return fail(ErrorCode::Io, {}); }
    } full;
    World empty;
    Planner other({}, empty, full);
    QCOMPARE(other.add(std::vector{entry(QStringLiteral("a"))}).error().code, ErrorCode::NoSpace);
    QCOMPARE(other.add(std::vector{entry(QStringLiteral("../a"))}).error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
