// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of one mutation, and what the coordinator does when one of them fails.
#include "MutationFixture.h"

#include "mutation/Parallel.h"

#include <future>

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// Says which steps it was led through; fails where it is told to.
class Probe final : public Mutation
{
public:
    explicit Probe(MutationFixture &fixture, const QStringList &failing = {}) : m_fixture(fixture), m_failing(failing)
    {
    }
    QString kind() const override { return QStringLiteral("probe"); }
    Status prepare(Session &) override { return step(QStringLiteral("prepare")); }
    QByteArray payload() const override { return "{}"; }
    Status body(MutationId) override
    {
        journalledInBody = m_fixture.number("SELECT count(*) FROM mutations");
        if (inBody)
            inBody();
        return step(QStringLiteral("body"));
    }
    Status commit(Session &) override { return step(QStringLiteral("commit")); }
    Status rollback() override { return step(QStringLiteral("rollback")); }
    void finish() override { (void)step(QStringLiteral("finish")); }

    QStringList steps;
    qint64 journalledInBody = -1;
    std::function<void()> inBody;

private:
    Status step(const QString &name)
    {
        steps.append(name);
        return m_failing.contains(name) ? Status(fail(ErrorCode::Io, name + QStringLiteral(" broke"))) : Status{};
    }
    MutationFixture &m_fixture;
    const QStringList m_failing;
};

} // namespace

class TestCoordinator : public QObject
{
    Q_OBJECT
private slots:
    void s3_2_stepsComeInOrderWithTheJournalAroundTheBody();
    void s3_5_causeIsReportedAndWhatWasDoneIsUndone_data();
    void s3_5_causeIsReportedAndWhatWasDoneIsUndone();
    void s3_5_failedRollbackStopsTheStorageUntilItIsHealed();
    void s3_5_bytesThatCannotBeMadeDurableAreNotCommitted();
    void s3_6_finishRunsAfterTheCommitOnly();
    void s3_1_oneMutationAtATime();
    void s3_1_anotherProcessHoldsTheGate();
};

void TestCoordinator::s3_2_stepsComeInOrderWithTheJournalAroundTheBody()
{
    MutationFixture fixture;
    Probe probe(fixture);
    must(fixture.coordinator->run(probe, fixture.worker));
    QCOMPARE(probe.steps, (QStringList{QStringLiteral("prepare"), QStringLiteral("body"), QStringLiteral("commit"),
                                       QStringLiteral("finish")}));
    QCOMPARE(probe.journalledInBody, 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM mutations"), 0);
}

void TestCoordinator::s3_5_causeIsReportedAndWhatWasDoneIsUndone_data()
{
    QTest::addColumn<QString>("failing");
    QTest::addColumn<bool>("undone");
    QTest::newRow("prepare") << QStringLiteral("prepare") << false; // nothing was done yet
    QTest::newRow("body") << QStringLiteral("body") << true;
    QTest::newRow("commit") << QStringLiteral("commit") << true;
}

void TestCoordinator::s3_5_causeIsReportedAndWhatWasDoneIsUndone()
{
    QFETCH(QString, failing);
    QFETCH(bool, undone);
    MutationFixture fixture;
    Probe probe(fixture, {failing});
    const Status done = fixture.coordinator->run(probe, fixture.worker);
    QVERIFY(!done);
    QCOMPARE(done.error().context, failing + QStringLiteral(" broke"));
    QCOMPARE(probe.steps.contains(QStringLiteral("rollback")), undone);
    QVERIFY(!probe.steps.contains(QStringLiteral("finish")));
    QCOMPARE(fixture.number("SELECT count(*) FROM mutations"), 0);
    Probe next(fixture);
    must(fixture.coordinator->run(next, fixture.worker)); // the storage is clean
}

void TestCoordinator::s3_5_failedRollbackStopsTheStorageUntilItIsHealed()
{
    MutationFixture fixture;
    Probe probe(fixture, {QStringLiteral("body"), QStringLiteral("rollback")});
    const Status done = fixture.coordinator->run(probe, fixture.worker);
    QCOMPARE(done.error().context, QStringLiteral("body broke"));
    Probe next(fixture);
    const Status refused = fixture.coordinator->run(next, fixture.worker);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().context.contains(QStringLiteral("rollback broke")));
    QVERIFY(refused.error().hint.contains(QStringLiteral("--heal")));
    QCOMPARE(next.steps, QStringList());
    QCOMPARE(fixture.number("SELECT count(*) FROM mutations"), 1); // what the recovery needs is still there
}

void TestCoordinator::s3_5_bytesThatCannotBeMadeDurableAreNotCommitted()
{
    MutationFixture fixture;
    Probe probe(fixture);
    fixture.fs.failAt(FileOp::SyncVolume, EIO);
    const Status done = fixture.coordinator->run(probe, fixture.worker);
    QVERIFY(!done);
    QCOMPARE(done.error().sysErrno, EIO);
    QVERIFY(!probe.steps.contains(QStringLiteral("commit")));
    QVERIFY(probe.steps.contains(QStringLiteral("rollback")));
}

void TestCoordinator::s3_6_finishRunsAfterTheCommitOnly()
{
    MutationFixture fixture;
    Probe good(fixture), bad(fixture, {QStringLiteral("commit")});
    must(fixture.coordinator->run(good, fixture.worker));
    QVERIFY(!fixture.coordinator->run(bad, fixture.worker));
    QVERIFY(good.steps.indexOf(QStringLiteral("finish")) > good.steps.indexOf(QStringLiteral("commit")));
    QVERIFY(!bad.steps.contains(QStringLiteral("finish")));
}

void TestCoordinator::s3_1_oneMutationAtATime()
{
    MutationFixture fixture;
    std::atomic<int> inside = 0, most = 0;
    QThreadPool threads;
    threads.setMaxThreadCount(8);
    runInParallel(threads, 40, [&](size_t) {
        Probe probe(fixture);
        probe.inBody = [&] {
            most = qMax(most.load(), ++inside);
            --inside;
        };
        must(fixture.coordinator->run(probe, fixture.worker));
    });
    QCOMPARE(most.load(), 1);
}

void TestCoordinator::s3_1_anotherProcessHoldsTheGate()
{
    MutationFixture fixture;
    auto gate = must(fixture.store->tryLock(QStringLiteral("gate"))); // as a handle of its own, like another process
    Probe probe(fixture);
    auto waiting = std::async(std::launch::async, [&] { return fixture.coordinator->run(probe, fixture.worker); });
    fixture.clock.advance(1000); // beyond its patience, whenever it began
    QTRY_VERIFY([&] {
        fixture.clock.advance(1000);
        return waiting.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }());
    QCOMPARE(waiting.get().error().code, ErrorCode::Busy);
    QCOMPARE(probe.steps, QStringList());
    gate.reset();
    must(fixture.coordinator->run(probe, fixture.worker));
}

QTEST_GUILESS_MAIN(TestCoordinator)
#include "tst_coordinator.moc"
