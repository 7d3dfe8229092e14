// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep under a clock that the test moves.
#include "MutationFixture.h"
#include "mutation/removal/TaskDeletion.h"
#include "mutation/upkeep/GarbageCollector.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 grace = 14 * day;

/// Two contents that nobody shows since now.
struct Unreferenced : MutationFixture
{
    Unreferenced()
    {
        const QMap<QString, QByteArray> contents{{QStringLiteral("x"), "xx"}, {QStringLiteral("y"), "yyy"}};
        const Task task = this->task(QStringLiteral("t"), contents);
        PlaceMutation place(files, task, fetched(task, contents), pool);
        must(coordinator->run(place, worker));
        TaskPatch completed;
        completed.state = TaskState::Completed;
        const Task done = must(ledger->transact<Task>([&](Session &writing) {
            return TaskTable(writing).update(task.id, must(TaskTable(writing).get(task.id)).rev, completed);
        }));
        must(TaskDeletion(*coordinator, worker, pool).run(done, false, QStringLiteral("me")));
    }
    GarbageCollector::Report sweep(bool now = false)
    {
        GarbageCollector::Options options;
        options.graceMs = grace;
        options.now = now;
        options.actor = QStringLiteral("me");
        return must(GarbageCollector(*coordinator, worker, pool).sweep(options));
    }
    qint64 stored() { return number("SELECT count(*) FROM objects"); }
};

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT
private slots:
    void s0_10_graceIsMeasuredFromTheLastReference();
    void s0_10_twoSightingsAreNeeded();
    void s0_10_undoNeedsTwoSightingsToo();
    void s0_10_trashIsHeldForADay();
    void s0_10_leaseOfAnotherLeaderIsRespected();
};

void TestSweep::s0_10_graceIsMeasuredFromTheLastReference()
{
    Unreferenced fixture;
    fixture.clock.advance(grace - minute);
    QCOMPARE(fixture.sweep().inGrace, 2);
    fixture.clock.advance(11 * minute);
    fixture.sweep(); // old enough now: seen for the first time
    QCOMPARE(fixture.stored(), 2);
    fixture.clock.advance(11 * minute);
    const auto report = fixture.sweep();
    QCOMPARE(report.objects, 2);
    QCOMPARE(report.bytes, 5);
    QCOMPARE(fixture.stored(), 0);
}

void TestSweep::s0_10_twoSightingsAreNeeded()
{
    Unreferenced fixture;
    fixture.clock.advance(100 * grace); // as after a jump of the clock
    QCOMPARE(fixture.sweep().objects, 0);
    fixture.clock.advance(minute); // too soon after the first sighting
    QCOMPARE(fixture.sweep().objects, 0);
    fixture.clock.advance(10 * minute);
    QCOMPARE(fixture.sweep().objects, 2);
}

void TestSweep::s0_10_undoNeedsTwoSightingsToo()
{
    Unreferenced fixture;
    const auto undoes = [&] { return fixture.number("SELECT count(*) FROM tombstones"); };
    fixture.clock.jump(100 * grace);
    fixture.sweep();
    QCOMPARE(undoes(), 1);
    fixture.clock.jump(-100 * grace); // it is put right
    fixture.clock.advance(11 * minute);
    fixture.sweep();
    fixture.clock.jump(100 * grace); // and wrong once more
    fixture.sweep();
    QCOMPARE(undoes(), 1);
    fixture.clock.advance(11 * minute);
    fixture.sweep();
    QCOMPARE(undoes(), 0);
}

void TestSweep::s0_10_trashIsHeldForADay()
{
    Unreferenced fixture;
    fixture.clock.advance(2 * grace);
    fixture.sweep();
    fixture.clock.advance(11 * minute);
    QCOMPARE(fixture.sweep().objects, 2);
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/trash")).size(), 2);
    fixture.clock.advance(day / 2);
    fixture.sweep();
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/trash")).size(), 2);
    fixture.clock.advance(day);
    fixture.sweep();
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/trash")), QStringList());
    QCOMPARE(fixture.number("SELECT count(*) FROM intents"), 0);
}

void TestSweep::s0_10_leaseOfAnotherLeaderIsRespected()
{
    Unreferenced fixture;
    const auto rival = must(fixture.ledger->transact<WorkerId>([&](Session &session) {
        return WorkerTable(session).insert(QStringLiteral("rival"), QStringLiteral("boot"),
                                           fixture.clock.bootMs() + day);
    }));
    const QString lease = QStringLiteral("sweep-%1").arg(fixture.files.storage.id.value());
    must(fixture.ledger->transact<qint64>([&](Session &session) {
        return WorkerTable(session).lead(lease, rival, QStringLiteral("boot"), fixture.clock.bootMs(),
                                         fixture.clock.bootMs() + minute);
    }));
    QVERIFY(!fixture.sweep(true).leader);
    QCOMPARE(fixture.stored(), 2);
    fixture.clock.advance(2 * minute); // its lease is over
    const auto report = fixture.sweep(true);
    QVERIFY(report.leader);
    QCOMPARE(report.objects, 2);
}

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
