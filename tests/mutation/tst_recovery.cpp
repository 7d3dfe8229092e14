// SPDX-License-Identifier: GPL-3.0-or-later
// What the next start makes of changes that could not even be undone.
#include "MutationFixture.h"
#include "mutation/Recovery.h"
#include "mutation/TaskWrites.h"
#include "mutation/removal/TaskDeletion.h"

#include <QDirIterator>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QMap<QString, QByteArray> contents{{QStringLiteral("a/one"), QByteArray(5000, '1')},
                                         {QStringLiteral("a/two"), QByteArray(300, '2')}};

qsizetype filesBelow(const QString &folder)
{
    qsizetype count = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext(); files.next())
        ++count;
    return count;
}

/// A batch whose bytes cannot be made durable and whose contents cannot be moved back.
void failBeyondUndoing(MutationFixture &fixture, const Task &task)
{
    PlaceMutation place(fixture.files, task, fixture.fetched(task, contents), fixture.pool);
    fixture.fs.failAt(FileOp::SyncVolume, EIO);
    fixture.fs.failAt(FileOp::Rename, EIO, int(contents.size()) + 1, true);
    QVERIFY(!fixture.coordinator->run(place, fixture.worker));
    QVERIFY(fixture.number("SELECT count(*) FROM storages WHERE dirty_reason <> ''") == 1);
    QCOMPARE(filesBelow(fixture.path(QStringLiteral(".heirloom/objects"))), contents.size());
    fixture.fs.clear();
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private slots:
    void s3_5_storageIsCleanOnceTheNextStartHasUndoneEverything();
    void s3_5_deletionDoesNotBeginOnADirtyStorage();
    void privateFilesOfAWorkerThatIsGoneAreRemoved();
    void k_03_recoveryThatFailedAtItsEndIsDoneAgain();
    void plansAreTakenBackOnceAndOnlyThatOfTheDead();
};

void TestRecovery::s3_5_storageIsCleanOnceTheNextStartHasUndoneEverything()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    failBeyondUndoing(fixture, task);
    must(fixture.session->close());

    WorkerSession next(*fixture.ledger);
    const auto report = must(
        Recovery(*fixture.ledger, next, {{fixture.files.storage.id, fixture.coordinator.get()}}, fixture.pool).run());
    QCOMPARE(report.mutationsRolledBack, 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM storages WHERE dirty_reason <> ''"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM mutations"), 0);
    // Content that was written around the failed sync may be in the memory alone, whatever its digest.
    QCOMPARE(filesBelow(fixture.path(QStringLiteral(".heirloom/objects"))), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM objects WHERE state IN ('staging', 'live')"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM items WHERE state = 'pending'"), contents.size());
    QCOMPARE(filesBelow(fixture.path(QStringLiteral("t"))), 0);
    must(next.close());
}

void TestRecovery::s3_5_deletionDoesNotBeginOnADirtyStorage()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    failBeyondUndoing(fixture, task);
    const auto over = must(fixture.ledger->transact<Task>([&](Session &writing) {
        TaskPatch patch;
        patch.state = TaskState::Failed;
        return TaskTable(writing).update(task.id, must(TaskTable(writing).get(task.id)).rev, patch);
    }));
    const auto refused =
        TaskDeletion(*fixture.coordinator, fixture.worker, fixture.pool).run(over, false, QStringLiteral("test"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().hint.contains(QStringLiteral("--heal")));
    QCOMPARE(fixture.number("SELECT count(*) FROM tasks WHERE state = 'deleting'"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM mutations"), 1); // the batch that failed, and no deletion
}

void TestRecovery::privateFilesOfAWorkerThatIsGoneAreRemoved()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    const auto fetched = fixture.fetched(task, contents);
    must(fixture.store->createStaged(QStringLiteral("w%1-copy-7-1").arg(fixture.worker.value())));
    WorkerSession other(*fixture.ledger);
    const WorkerId rival = must(other.id());
    const QString kept = QStringLiteral("w%1-copy-8-1").arg(rival.value());
    must(fixture.store->createStaged(kept));
    must(fixture.session->close()); // gives its claims back and leaves; what it fetched serves nobody

    must(Recovery(*fixture.ledger, other, {{fixture.files.storage.id, fixture.coordinator.get()}}, fixture.pool).run());
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/staging")), QStringList{kept});
    must(other.close());
}

void TestRecovery::k_03_recoveryThatFailedAtItsEndIsDoneAgain()
{
    MutationFixture fixture;
    must(fixture.store->createStaged(QStringLiteral("task-0123456789abcdef"))); // names nobody
    must(fixture.store->createStaged(QStringLiteral("w%1-copy-7-1").arg(fixture.worker.value())));
    must(fixture.ledger->transact(
        [](Session &session) -> Status { return session.statement("UPDATE workers SET boot_id = 'another'").run(); }));
    const auto recover = [&] {
        WorkerSession next(*fixture.ledger);
        return Recovery(*fixture.ledger, next, {{fixture.files.storage.id, fixture.coordinator.get()}}, fixture.pool)
            .run();
    };
    fixture.fs.failAt(FileOp::List, EIO);
    QVERIFY(!recover());
    fixture.fs.clear();
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/staging")).size(), 2);
    must(recover());
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/staging")), QStringList());
    QCOMPARE(fixture.number("SELECT count(*) FROM workers"), 0);
}

void TestRecovery::plansAreTakenBackOnceAndOnlyThatOfTheDead()
{
    MutationFixture fixture;
    TaskWrites writes(*fixture.ledger);
    const WorkerId dead(fixture.worker.value() + 1);
    NewTask row;
    row.uid = QString(64, u'a');
    row.tenant = fixture.files.storage.tenant;
    row.storage = fixture.files.storage.id;
    row.collectionKey = row.name = row.destination = QStringLiteral("plan");
    row.planner = fixture.worker;
    const TaskId task = must(writes.create([&](Session &) -> Result<NewTask> { return row; }));
    PlannedItem item;
    item.path = QStringLiteral("file");
    must(writes.insertPlanned(task, std::span(&item, 1)));

    must(writes.removePlan(task, dead)); // was planned by somebody who died; is brought back by another one now
    QCOMPARE(fixture.number("SELECT count(*) FROM items"), 1);
    must(writes.removePlan(task, fixture.worker));
    QCOMPARE(fixture.number("SELECT count(*) FROM tasks"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM items"), 0);
    must(writes.removePlan(task, fixture.worker)); // somebody else was faster
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
