// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads that are held, as over a connection that is paid for by volume.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

bool waitsForNetwork(const Task &task)
{
    return task.state == TaskState::Waiting && task.waitingFor == WaitReason::Network;
}

NginxServer::Options slowly()
{
    NginxServer::Options options;
    options.bytesPerSecond = 300'000;
    return options;
}

} // namespace

class TestHeld : public QObject
{
    Q_OBJECT
private slots:
    void whatNeedsNoDownloadIsDoneTheRestWaits();
    void whatIsUnderWayLetsGoAndGoesOnWhereItWas();
    void afterwardsNoMoreRunAtOnceThanMay();
    void aFolderThatIsTakenInWaitsForNobody();
};

void TestHeld::whatNeedsNoDownloadIsDoneTheRestWaits()
{
    Publisher publisher;
    EngineFixture disk;
    const Files had{{QStringLiteral("a"), bytesOf(1, 1'000)}, {QStringLiteral("b"), bytesOf(2, 1'000)}};
    disk.get(publisher.publish(QStringLiteral("r1"), had));
    const TaskId kept =
        disk.add(publisher.publish(QStringLiteral("r2"), {{QStringLiteral("c"), bytesOf(1, 1'000)}})).task;
    const Files mixed{{QStringLiteral("a"), bytesOf(1, 1'000)}, {QStringLiteral("new"), bytesOf(3, 1'000)}};
    const TaskId partly = disk.add(publisher.publish(QStringLiteral("r3"), mixed)).task;
    disk.engine().setDownloadsHeld(true);
    for (int run = 1; run <= 2; ++run) { // the second finds it waiting, and says so too
        const RunSummary summary = disk.run();
        QCOMPARE(summary.completed, run == 1 ? std::vector{kept} : std::vector<TaskId>());
        QCOMPARE(summary.waiting.size(), size_t(1));
        QCOMPARE(summary.waiting.front().task, partly);
        QCOMPARE(named(summary.waiting.front().reason), named(WaitReason::Network));
    }
    QVERIFY(waitsForNetwork(disk.task(partly)));
    QCOMPARE(named(disk.item(partly, QStringLiteral("a")).state), named(ItemState::Done));
    QCOMPARE(publisher.fetched(QStringLiteral("new")).size(), 0);
    disk.engine().setDownloadsHeld(false);
    QCOMPARE(disk.run().completed, std::vector{partly});
    QCOMPARE(disk.filesOf(partly), mixed);
    QVERIFY(!disk.task(partly).waitingFor);
}

void TestHeld::whatIsUnderWayLetsGoAndGoesOnWhereItWas()
{
    Publisher publisher(slowly());
    EngineFixture disk;
    disk.options.transfer.largeFileBytes = 1 << 20;
    disk.options.transfer.checkpointBytes = 64 << 10;
    disk.options.transfer.attempts = 5;
    disk.reopen();
    const Files files{{QStringLiteral("large.bin"), bytesOf(1, 6'000'000)}};
    const TaskId task = disk.add(publisher.publish(QStringLiteral("r1"), files)).task;
    disk.engine().start({});
    const auto atWork = "SELECT count(*) FROM items WHERE durable_offset > 0 AND state = 'assigned'";
    QTRY_COMPARE_WITH_TIMEOUT(disk.number(atWork), 1, patienceMs);
    disk.engine().setDownloadsHeld(true);
    QTRY_VERIFY_WITH_TIMEOUT(waitsForNetwork(disk.task(task)), patienceMs);
    QCOMPARE(disk.number("SELECT count(*) FROM items WHERE state = 'assigned'"), 0);
    QTRY_COMPARE_WITH_TIMEOUT(publisher.fetched(QStringLiteral("large.bin")).size(), 1, patienceMs); // it has ended
    publisher.server().stop();
    publisher.server().setBytesPerSecond(0);
    QVERIFY(publisher.server().start());
    disk.engine().setDownloadsHeld(false);
    QTRY_COMPARE_WITH_TIMEOUT(named(disk.task(task).state), named(TaskState::Completed), patienceMs);
    QCOMPARE(disk.filesOf(task), files);
    QTRY_COMPARE(publisher.fetched(QStringLiteral("large.bin")).size(), 2);
    QCOMPARE(publisher.fetched(QStringLiteral("large.bin")).last().status, 206);
    QCOMPARE(disk.violations(), QStringList());
}

void TestHeld::afterwardsNoMoreRunAtOnceThanMay()
{
    constexpr int count = 5;
    Publisher publisher(slowly());
    EngineFixture disk;
    disk.options.parallelTasks = 2;
    disk.reopen();
    disk.engine().setDownloadsHeld(true);
    for (int i = 0; i < count; ++i)
        disk.add(
            publisher.publish(QStringLiteral("r%1").arg(i), {{QStringLiteral("x"), bytesOf(quint64(i), 450'000)}}));
    disk.engine().start({});
    QTRY_COMPARE_WITH_TIMEOUT(disk.number("SELECT count(*) FROM tasks WHERE waiting_for = 'network'"), count,
                              patienceMs);
    disk.engine().setDownloadsHeld(false);
    qint64 most = 0;
    const auto areDone = [&] {
        most = qMax(most, disk.number("SELECT count(*) FROM tasks WHERE state = 'running'"));
        return disk.number("SELECT count(*) FROM tasks WHERE state = 'completed'") == count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areDone(), patienceMs);
    QCOMPARE(most, 2);
}

void TestHeld::aFolderThatIsTakenInWaitsForNobody()
{
    EngineFixture disk;
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("x")), "content");
    disk.engine().setDownloadsHeld(true);
    AddRequest request;
    request.adopts = true;
    const TaskId task = disk.add(folder.path(), request).task;
    QCOMPARE(disk.run().completed, std::vector{task});
}

QTEST_GUILESS_MAIN(TestHeld)
#include "tst_held.moc"
