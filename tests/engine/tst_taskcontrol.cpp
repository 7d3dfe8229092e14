// SPDX-License-Identifier: GPL-3.0-or-later
// Pause, resume, cancel, retry and stopping, in the middle of downloads that take long enough to be interrupted.
#include "mutation/WorkerSession.h"
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QSignalSpy>
#include <atomic>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qint64 slow = 300'000; // bytes per second and connection
constexpr qsizetype large = 6'000'000;

NginxServer::Options slowly()
{
    NginxServer::Options options;
    options.bytesPerSecond = slow;
    return options;
}

/// The system's time, until a test moves it.
class ShiftedClock final : public Clock
{
public:
    qint64 wallMs() const override { return m_system.wallMs() + m_shiftMs; }
    qint64 bootMs() const override { return m_system.bootMs() + m_shiftMs; }
    QString bootId() const override { return m_system.bootId(); }
    void advance(qint64 ms) { m_shiftMs += ms; }

private:
    const SystemClock m_system;
    std::atomic<qint64> m_shiftMs = 0;
};

constexpr qint64 longTime = 10 * WorkerSession::leaseMs;

/// A task whose one large file is being fetched right now, and a small one that is done.
struct Midway
{
    Midway() : publisher(slowly())
    {
        files = {{QStringLiteral("large.bin"), bytesOf(1, large)}, {QStringLiteral("small.bin"), bytesOf(2, 100)}};
        disk.options.transfer.largeFileBytes = 1 << 20;
        disk.options.transfer.checkpointBytes = 64 << 10;
        disk.options.transfer.attempts = 5; // the server may be away for a moment
        disk.options.clock = clock;
        disk.reopen();
        task = disk.add(publisher.publish(QStringLiteral("r1"), files)).task;
        disk.engine().start({});
    }

    bool isMidway()
    {
        return QTest::qWaitFor(
            [&] {
                return disk.item(task, QStringLiteral("small.bin")).state == ItemState::Done &&
                       disk.number("SELECT count(*) FROM items WHERE durable_offset > 0") == 1;
            },
            patienceMs);
    }
    /// The server is fast from now on.
    void hurry()
    {
        publisher.server().stop();
        publisher.server().setBytesPerSecond(0);
        if (!publisher.server().start())
            qFatal("nginx does not start again");
    }
    bool comesTo(TaskState state)
    {
        return QTest::qWaitFor([&] { return disk.task(task).state == state; }, patienceMs);
    }
    /// Nothing of the task is in anybody's hands.
    bool isAtRest()
    {
        return QTest::qWaitFor([&] { return disk.number("SELECT count(*) FROM items WHERE state = 'assigned'") == 0; },
                               patienceMs);
    }
    bool wasResumed() const
    {
        const auto requests = publisher.fetched(QStringLiteral("large.bin"));
        return std::any_of(requests.begin(), requests.end(), [](const auto &one) { return one.status == 206; });
    }

    std::shared_ptr<ShiftedClock> clock = std::make_shared<ShiftedClock>();
    Publisher publisher;
    EngineFixture disk;
    Files files;
    TaskId task;
};

} // namespace

class TestTaskControl : public QObject
{
    Q_OBJECT
private slots:
    void pauseStopsAndResumeContinuesWhereItWas();
    void cancelEndsItAndRetryStartsItAgain();
    void cancelledTaskCanBeDeletedWithItsPart();
    void engineThatEndsGivesItsClaimsBack();
    void stopLeavesTheTaskForTheNextStart();
    void retryBringsFailedFilesAgain();
    void s3_5_errorOfAFailedTaskIsItsRealCause();
    void wrongStateIsAConflict();
    void progressIsTold();
    void s1_3_leaseThatRanOutInALongPauseIsReplaced();
    void s1_3_leaseThatRanOutInASuspendIsReplaced();
    void s1_3_expiredLeaseIsTakenOverFromOneWhoStillWrites();
};

void TestTaskControl::pauseStopsAndResumeContinuesWhereItWas()
{
    Midway midway;
    QVERIFY(midway.isMidway());
    QCOMPARE(named(expect(await(midway.disk.engine().pause(midway.task))).state), named(TaskState::Paused));
    QVERIFY(midway.isAtRest());
    QCOMPARE(named(midway.disk.task(midway.task).state), named(TaskState::Paused));
    QCOMPARE(named(midway.disk.item(midway.task, QStringLiteral("large.bin")).state), named(ItemState::Pending));
    QCOMPARE(midway.disk.inStore(QStringLiteral("staging")).size(), 1);
    QVERIFY(expect(await(midway.disk.engine().task(midway.task))).liveBytes > 0); // what it has is not forgotten
    midway.hurry();
    expect(await(midway.disk.engine().resume(midway.task)));
    QVERIFY(midway.comesTo(TaskState::Completed));
    QCOMPARE(midway.disk.filesOf(midway.task), midway.files);
    QTRY_VERIFY(midway.wasResumed());
    QTRY_COMPARE(midway.publisher.fetched(QStringLiteral("small.bin")).size(), 1);
    QCOMPARE(midway.disk.violations(), QStringList());
}

void TestTaskControl::cancelEndsItAndRetryStartsItAgain()
{
    Midway midway;
    QVERIFY(midway.isMidway());
    QCOMPARE(named(expect(await(midway.disk.engine().cancel(midway.task))).state), named(TaskState::Cancelled));
    QVERIFY(midway.isAtRest()); // the claims are fenced, and given back all the same
    midway.hurry();
    QCOMPARE(named(expect(await(midway.disk.engine().retry(midway.task))).state), named(TaskState::Ready));
    QVERIFY(midway.comesTo(TaskState::Completed));
    QCOMPARE(midway.disk.filesOf(midway.task), midway.files);
    QCOMPARE(midway.disk.violations(), QStringList());
}

void TestTaskControl::cancelledTaskCanBeDeletedWithItsPart()
{
    Midway midway;
    QVERIFY(midway.isMidway());
    expect(await(midway.disk.engine().cancel(midway.task)));
    QVERIFY(midway.isAtRest());
    const QString folder = midway.disk.shown(midway.task, {});
    QVERIFY(QFileInfo::exists(folder));
    expect(await(midway.disk.engine().remove(midway.task, {})));
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(midway.disk.inStore(QStringLiteral("staging")), QStringList());
    QCOMPARE(midway.disk.violations(), QStringList());
}

void TestTaskControl::engineThatEndsGivesItsClaimsBack()
{
    Midway midway;
    QVERIFY(midway.isMidway());
    midway.disk.close();
    QCOMPARE(midway.disk.number("SELECT count(*) FROM items WHERE state = 'assigned'"), 0);
    QCOMPARE(midway.disk.number("SELECT count(*) FROM workers"), 0);
    midway.hurry();
    midway.disk.reopen();
    QVERIFY(!midway.disk.engine().recovered().anything()); // nobody was killed
    QCOMPARE(midway.disk.run().completed, std::vector{midway.task});
    QCOMPARE(midway.disk.filesOf(midway.task), midway.files);
    QTRY_VERIFY(midway.wasResumed());
}

void TestTaskControl::stopLeavesTheTaskForTheNextStart()
{
    Midway midway;
    QVERIFY(midway.isMidway());
    midway.disk.engine().stop();
    QVERIFY(midway.isAtRest());
    QVERIFY(midway.comesTo(TaskState::Ready)); // not "running" with nobody who runs it
    midway.hurry();
    QCOMPARE(midway.disk.run().completed, std::vector{midway.task});
    QCOMPARE(midway.disk.filesOf(midway.task), midway.files);
}

void TestTaskControl::retryBringsFailedFilesAgain()
{
    Publisher publisher;
    EngineFixture disk;
    const Files files{{QStringLiteral("good"), bytesOf(1, 10)}, {QStringLiteral("late"), bytesOf(2, 20)}};
    const QString link = publisher.publish(QStringLiteral("r1"), files);
    publisher.put(QStringLiteral("r1/late"), "something else, too long");
    const auto plan = disk.add(link);
    const auto summary = disk.run();
    QCOMPARE(summary.failed, std::vector{plan.task});
    QCOMPARE(summary.failedFiles, 1);
    QCOMPARE(disk.task(plan.task).counts.filesFailed, 1);
    publisher.put(QStringLiteral("r1/late"), files[QStringLiteral("late")]);
    expect(await(disk.engine().retry(plan.task)));
    QCOMPARE(disk.run().completed, std::vector{plan.task});
    QCOMPARE(disk.filesOf(plan.task), files);
    QCOMPARE(disk.task(plan.task).counts.filesFailed, 0);
    QVERIFY(!disk.task(plan.task).error);
    QTRY_COMPARE(publisher.fetched(QStringLiteral("good")).size(), 1);
}

void TestTaskControl::s3_5_errorOfAFailedTaskIsItsRealCause()
{
    Publisher publisher;
    EngineFixture disk;
    const QString link = publisher.publish(QStringLiteral("r1"), {{QStringLiteral("data/x"), bytesOf(1, 10)}});
    publisher.put(QStringLiteral("r1/data/x"), bytesOf(2, 10)); // same size, other bytes
    const auto plan = disk.add(link);
    const auto summary = disk.run();
    QCOMPARE(summary.firstError->code, ErrorCode::Corrupt);
    const Task task = disk.task(plan.task);
    QCOMPARE(task.error->code, ErrorCode::Corrupt);
    QVERIFY(task.error->context.contains(QStringLiteral("data/x")));
    QCOMPARE(disk.item(plan.task, QStringLiteral("data/x")).error->code, ErrorCode::Corrupt);
}

void TestTaskControl::wrongStateIsAConflict()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("x"), bytesOf(1, 10)}}));
    for (const auto &reply : {disk.engine().pause(plan.task), disk.engine().resume(plan.task),
                              disk.engine().cancel(plan.task), disk.engine().retry(plan.task)}) {
        const auto refused = await(reply);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
    }
    QCOMPARE(await(disk.engine().pause(TaskId(99))).error().code, ErrorCode::NotFound);
}

void TestTaskControl::progressIsTold()
{
    Midway midway;
    qint64 most = 0;
    connect(&midway.disk.engine(), &Engine::tasksChanged, this, [&](const std::vector<TaskSnapshot> &tasks) {
        for (const TaskSnapshot &snapshot : tasks)
            most = qMax(most, snapshot.liveBytes + snapshot.task.counts.bytesDone);
    });
    qint64 speed = 0;
    connect(&midway.disk.engine(), &Engine::speedChanged, this, [&](qint64 now) { speed = qMax(speed, now); });
    QTRY_VERIFY(most > 100'000);
    QVERIFY(most < large);
    QTRY_VERIFY(speed > slow / 10);
    disconnect(&midway.disk.engine(), nullptr, this, nullptr);
}

void TestTaskControl::s1_3_leaseThatRanOutInALongPauseIsReplaced()
{
    Midway midway;
    QVERIFY(midway.isMidway());
    expect(await(midway.disk.engine().pause(midway.task)));
    QVERIFY(midway.isAtRest());
    midway.clock->advance(longTime);
    midway.hurry();
    expect(await(midway.disk.engine().resume(midway.task)));
    QVERIFY(midway.comesTo(TaskState::Completed));
    QCOMPARE(midway.disk.filesOf(midway.task), midway.files);
    QTRY_VERIFY(midway.wasResumed());
    QCOMPARE(midway.disk.number("SELECT count(*) FROM workers"), 1);
    QCOMPARE(midway.disk.violations(), QStringList());
}

void TestTaskControl::s1_3_leaseThatRanOutInASuspendIsReplaced()
{
    Midway midway;
    QVERIFY(midway.isMidway());
    const qint64 before = midway.disk.number("SELECT id FROM workers");
    midway.clock->advance(longTime); // every claim of this process could be somebody else's now
    QTRY_VERIFY_WITH_TIMEOUT(midway.disk.number("SELECT COALESCE(max(id), 0) FROM workers") > before, patienceMs);
    midway.hurry();
    QVERIFY(midway.comesTo(TaskState::Completed));
    QCOMPARE(midway.disk.filesOf(midway.task), midway.files);
    QCOMPARE(midway.disk.number("SELECT count(*) FROM workers"), 1);
    QCOMPARE(midway.disk.violations(), QStringList());
}

void TestTaskControl::s1_3_expiredLeaseIsTakenOverFromOneWhoStillWrites()
{
    Midway midway;
    QVERIFY(midway.isMidway());
    const qint64 former = midway.disk.number("SELECT worker FROM items WHERE worker IS NOT NULL");
    // Another program on the same ledger, for which the first one's lease is long over.
    EngineOptions options = midway.disk.options;
    const auto later = std::make_shared<ShiftedClock>();
    later->advance(longTime);
    options.clock = later;
    const auto other = expect(Engine::open(options));
    QSignalSpy finished(other.get(), &Engine::runFinished);
    RunOptions run;
    run.untilIdle = true;
    other->start(run);
    QTRY_VERIFY_WITH_TIMEOUT(midway.disk.number("SELECT COALESCE(max(worker), 0) FROM items") > former, patienceMs);
    midway.hurry(); // both go on; the first one's result is refused
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QVERIFY(midway.comesTo(TaskState::Completed));
    QVERIFY(QTest::qWaitFor([&] { return midway.disk.inStore(QStringLiteral("staging")).isEmpty(); }, patienceMs));
    QCOMPARE(midway.disk.filesOf(midway.task), midway.files);
    QCOMPARE(midway.disk.references(), 2);
    QCOMPARE(midway.disk.violations(), QStringList());
}

QTEST_GUILESS_MAIN(TestTaskControl)
#include "tst_taskcontrol.moc"
