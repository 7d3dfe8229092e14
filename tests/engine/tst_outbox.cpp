// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a commit: it comes about later if its process was killed, and its failure undoes nothing.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

using namespace heirloom;
using namespace heirloom::test;

class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void s3_6_theDescriptionOfAKilledAddIsWrittenAtTheNextStart();
    void s3_6_aFailingHookUndoesNothingAndIsTriedAgain();
    void s3_6_noticesWaitForAWindowAndComeOnce();
    void s3_6_onlyTheNewestNoticesAreKept();
};

void TestOutbox::s3_6_theDescriptionOfAKilledAddIsWrittenAtTheNextStart()
{
    Publisher publisher;
    EngineFixture disk;
    const TaskId task = disk.add(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), "1"}})).task;
    QTRY_COMPARE(disk.number("SELECT count(*) FROM outbox WHERE kind = 'task_file'"), 0);
    QCOMPARE(disk.inStore(QStringLiteral("tasks")).size(), 1);
    disk.close();
    // As a kill between the commit and the hook leaves it.
    QVERIFY(QDir(disk.root() + QStringLiteral("/.heirloom/tasks")).removeRecursively());
    QVERIFY(QDir().mkpath(disk.root() + QStringLiteral("/.heirloom/tasks")));
    QVERIFY(disk.change("INSERT INTO outbox (kind, task, detail, at_ms) SELECT 'task_file', id, '{}', 1 FROM tasks"));
    disk.reopen();
    QTRY_COMPARE(disk.inStore(QStringLiteral("tasks")).size(), 1);
    QTRY_COMPARE(disk.number("SELECT count(*) FROM outbox WHERE kind = 'task_file'"), 0);
    QCOMPARE(named(disk.task(task).state), named(TaskState::Ready));
}

void TestOutbox::s3_6_aFailingHookUndoesNothingAndIsTriedAgain()
{
    Publisher publisher;
    EngineFixture disk;
    const QString tasks = disk.root() + QStringLiteral("/.heirloom/tasks");
    disk.get(publisher.publish(QStringLiteral("r0"), {{QStringLiteral("b"), "2"}}));
    QTRY_COMPARE(disk.number("SELECT count(*) FROM outbox WHERE kind = 'task_file'"), 0);
    QVERIFY(QDir(tasks).removeRecursively()); // the store is open: nothing can be written there any more
    const Files files{{QStringLiteral("a"), bytesOf(1, 100)}};
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), files)).task;
    QCOMPARE(named(disk.task(task).state), named(TaskState::Completed));
    QCOMPARE(disk.filesOf(task), files);
    disk.close();
    QCOMPARE(disk.number("SELECT count(*) FROM outbox WHERE kind = 'task_file'"), 1);
    QVERIFY(QDir().mkpath(tasks));
    disk.reopen();
    QTRY_COMPARE(disk.inStore(QStringLiteral("tasks")).size(), 1);
    QTRY_COMPARE(disk.number("SELECT count(*) FROM outbox WHERE kind = 'task_file'"), 0);
}

void TestOutbox::s3_6_noticesWaitForAWindowAndComeOnce()
{
    Publisher publisher;
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), "1"}})).task;
    disk.reopen(); // the window opens later
    const auto notices = expect(await(disk.engine().notices()));
    QCOMPARE(notices.size(), size_t(1));
    QCOMPARE(notices[0].event, QStringLiteral("task.completed"));
    QCOMPARE(notices[0].task, task);
    QCOMPARE(notices[0].detail[QStringLiteral("downloaded_files")].toInteger(), 1);
    QCOMPARE(expect(await(disk.engine().notices())).size(), size_t(1)); // not told yet, so it comes again
    disk.engine().acknowledge({notices[0].id});
    QTRY_COMPARE(expect(await(disk.engine().notices())).size(), size_t(0));
}

void TestOutbox::s3_6_onlyTheNewestNoticesAreKept()
{
    Publisher publisher;
    EngineFixture disk;
    QVERIFY(disk.change("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                        "INSERT INTO outbox (kind, detail, at_ms) SELECT 'notice', '{}', i FROM n"));
    disk.get(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), "1"}}));
    QCOMPARE(disk.number("SELECT count(*) FROM outbox WHERE kind = 'notice'"), 200);
    const auto notices = expect(await(disk.engine().notices()));
    QCOMPARE(notices.back().event, QStringLiteral("task.completed"));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
