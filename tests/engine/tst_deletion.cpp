// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting tasks and bringing them back.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

Files sample()
{
    return {{QStringLiteral("a/one.bin"), bytesOf(1, 3000)},
            {QStringLiteral("a/b/two.bin"), bytesOf(2, 2000)},
            {QStringLiteral("three.bin"), bytesOf(3, 1000)}};
}

} // namespace

class TestDeletion : public QObject
{
    Q_OBJECT
private slots:
    void s0_9_onlyFinishedTasksAreDeleted();
    void s0_9_itemsAndReferencesGoWithTheTask();
    void s0_9_anotherTenantsTaskIsNotFound();
    void s0_9_roleThatMayNotDeleteIsRefused_data();
    void s0_9_roleThatMayNotDeleteIsRefused();
    void sharedContentStays();
    void changedFileIsKept();
    void changedCopyIsKept();
    void keepFilesLeavesThemToTheUser();
    void foreignFileKeepsItsFolder();
    void folderThatBecameALinkIsLeftAlone_data();
    void folderThatBecameALinkIsLeftAlone();
    void deleteNowFreesOnlyWhatNobodyNeeds();
    void undeleteNeedsNoServer();
    void undeleteThatWasCutShortIsFinished();
    void undeleteOfAReclaimedTaskIsRefused();
    void t5_undeleteIntoAnotherFolderIsRefused();
};

void TestDeletion::s0_9_onlyFinishedTasksAreDeleted()
{
    Publisher publisher;
    EngineFixture disk;
    AddRequest paused;
    paused.paused = true;
    for (const bool asPaused : {false, true}) {
        paused.paused = asPaused;
        const auto plan = disk.add(publisher.publish(QStringLiteral("r1"), sample()), paused);
        const auto refused = await(disk.engine().remove(plan.task, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().hint.contains(QStringLiteral("cancel"))); // what to do
        QCOMPARE(named(disk.task(plan.task).state), named(asPaused ? TaskState::Paused : TaskState::Ready));
        expect(await(disk.engine().cancel(plan.task)));
        expect(await(disk.engine().remove(plan.task, {})));
        QCOMPARE(await(disk.engine().task(plan.task)).error().code, ErrorCode::NotFound);
    }
    QCOMPARE(disk.number("SELECT count(*) FROM items"), 0);
}

void TestDeletion::s0_9_itemsAndReferencesGoWithTheTask()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const QString folder = disk.shown(plan.task, {});
    const auto preview = expect(await(disk.engine().deletePreview(plan.task)));
    QCOMPARE(preview.exclusiveBytes, 6000);
    const auto report = expect(await(disk.engine().remove(plan.task, {})));
    QCOMPARE(report.releasedReferences, 3);
    QCOMPARE(report.reclaimableBytes, 6000);
    QCOMPARE(disk.references(), 0);
    QCOMPARE(disk.countedReferences(), 0);
    QCOMPARE(disk.number("SELECT count(*) FROM items"), 0);
    QVERIFY(!QFileInfo::exists(folder));
    const auto log = disk.log(QStringLiteral("task.delete"));
    QCOMPARE(log.size(), size_t(1));
    QCOMPARE(log[0].actor, QStringLiteral("local"));
    QCOMPARE(disk.violations(), QStringList());
}

void TestDeletion::s0_9_anotherTenantsTaskIsNotFound()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    QVERIFY(disk.change("INSERT INTO tenants (id, name) VALUES (2, 'neighbour')"));
    QVERIFY(disk.change("INSERT INTO members (tenant, principal, role) VALUES (2, 'local', 'owner')"));
    disk.options.tenant = QStringLiteral("neighbour");
    disk.reopen();
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(0));
    QCOMPARE(await(disk.engine().remove(plan.task, {})).error().code, ErrorCode::NotFound);
    QCOMPARE(await(disk.engine().cancel(plan.task)).error().code, ErrorCode::NotFound);
    QCOMPARE(await(disk.engine().undelete(plan.task)).error().code, ErrorCode::NotFound);
    disk.options.tenant = QStringLiteral("local");
    disk.reopen();
    QCOMPARE(named(disk.task(plan.task).state), named(TaskState::Completed));
}

void TestDeletion::s0_9_roleThatMayNotDeleteIsRefused_data()
{
    QTest::addColumn<QString>("principal");
    QTest::newRow("stranger") << QStringLiteral("mallory");
    QTest::newRow("viewer") << QStringLiteral("vera");
    QTest::newRow("operator") << QStringLiteral("otto");
}

void TestDeletion::s0_9_roleThatMayNotDeleteIsRefused()
{
    QFETCH(QString, principal);
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    QVERIFY(disk.change(
        "INSERT INTO members (tenant, principal, role) VALUES (1, 'vera', 'viewer'), (1, 'otto', 'operator')"));
    disk.options.principal = principal;
    disk.reopen();
    const auto refused = await(disk.engine().remove(plan.task, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    QCOMPARE(await(disk.engine().reclaim({}, {true, false})).error().code, ErrorCode::Denied);
    QCOMPARE(bool(await(disk.engine().retry(plan.task)).error().code == ErrorCode::Denied),
             principal != QStringLiteral("otto"));
    QCOMPARE(disk.filesOf(plan.task), sample());
    const auto log = disk.log(QStringLiteral("role.refused"));
    QVERIFY(log.size() >= 2);
    QCOMPARE(log[0].actor, principal);
    QCOMPARE(log[0].detail[QStringLiteral("action")].toString(), QStringLiteral("delete"));
}

void TestDeletion::sharedContentStays()
{
    Publisher publisher;
    EngineFixture disk;
    const auto first = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const auto second = disk.get(publisher.publish(QStringLiteral("r2"), sample()));
    const auto report = expect(await(disk.engine().remove(first.task, {})));
    QCOMPARE(report.reclaimableBytes, 0);
    QCOMPARE(expect(await(disk.engine().reclaim({}, {true, false}))).reclaimedObjects, 0);
    QCOMPARE(disk.filesOf(second.task), sample());
    QCOMPARE(disk.violations(), QStringList());
}

void TestDeletion::changedFileIsKept()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const QString changed = disk.shown(plan.task, QStringLiteral("a/one.bin"));
    QVERIFY(QFile::remove(changed)); // as an editor saves: a new file under the old name
    writeFile(changed, "mine now");
    const QString folder = disk.shown(plan.task, {});
    const auto report = expect(await(disk.engine().remove(plan.task, {})));
    QCOMPARE(report.kept, QStringList{QStringLiteral("a/one.bin")});
    QCOMPARE(filesBelow(folder), (Files{{QStringLiteral("a/one.bin"), "mine now"}}));
}

void TestDeletion::changedCopyIsKept()
{
    Publisher publisher;
    EngineFixture disk;
    AddRequest request;
    request.link = LinkMethod::Copy;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()), request);
    const QString folder = disk.shown(plan.task, {});
    overwriteInPlace(folder + QStringLiteral("/three.bin"), bytesOf(77, 1000)); // same size
    const auto report = expect(await(disk.engine().remove(plan.task, {})));
    QCOMPARE(report.kept, QStringList{QStringLiteral("three.bin")});
    QCOMPARE(filesBelow(folder), (Files{{QStringLiteral("three.bin"), bytesOf(77, 1000)}}));
}

void TestDeletion::keepFilesLeavesThemToTheUser()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const QString folder = disk.shown(plan.task, {});
    DeleteOptions keep;
    keep.keepFiles = keep.now = true;
    expect(await(disk.engine().remove(plan.task, keep)));
    QCOMPARE(filesBelow(folder), sample());
    QVERIFY(disk.objectPath(bytesOf(1, 3000)).isEmpty()); // the store gave its name for it back
    QCOMPARE(disk.violations(), QStringList());
}

void TestDeletion::foreignFileKeepsItsFolder()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const QString folder = disk.shown(plan.task, {});
    writeFile(folder + QStringLiteral("/a/notes.txt"), "a user's own");
    expect(await(disk.engine().remove(plan.task, {})));
    QCOMPARE(filesBelow(folder), (Files{{QStringLiteral("a/notes.txt"), "a user's own"}}));
    QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/a/b")));
}

void TestDeletion::folderThatBecameALinkIsLeftAlone_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("the task's own") << QString();
    QTest::newRow("one within") << QStringLiteral("/a");
}

void TestDeletion::folderThatBecameALinkIsLeftAlone()
{
    QFETCH(QString, folder);
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const QString replaced = disk.shown(plan.task, {}) + folder;
    const QString elsewhere = disk.root() + QStringLiteral("/elsewhere");
    QVERIFY(QDir().rename(replaced, elsewhere));
    QVERIFY(QFile::link(elsewhere, replaced));
    const Files before = filesBelow(elsewhere);
    const auto report = expect(await(disk.engine().remove(plan.task, {})));
    QCOMPARE(report.kept.size(), before.size());
    QCOMPARE(filesBelow(elsewhere), before);
    QCOMPARE(disk.number("SELECT count(*) FROM tasks"), 0);
    QCOMPARE(disk.number("SELECT count(*) FROM mutations"), 0);
}

void TestDeletion::deleteNowFreesOnlyWhatNobodyNeeds()
{
    Publisher publisher;
    EngineFixture disk;
    const auto first = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    Files changed = sample();
    changed[QStringLiteral("three.bin")] = bytesOf(30, 1500);
    const auto second = disk.get(publisher.publish(QStringLiteral("r2"), changed));
    DeleteOptions now;
    now.now = true;
    const auto report = expect(await(disk.engine().remove(first.task, now)));
    QCOMPARE(report.reclaimableBytes, 1000);
    QCOMPARE(report.reclaimedBytes, 1000);
    QVERIFY(disk.objectPath(bytesOf(3, 1000)).isEmpty());
    QCOMPARE(disk.filesOf(second.task), changed);
    QCOMPARE(disk.inStore(QStringLiteral("trash")), QStringList());
    QCOMPARE(disk.violations(), QStringList());
}

void TestDeletion::undeleteNeedsNoServer()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    QTRY_COMPARE(publisher.fetched().size(), 3);
    expect(await(disk.engine().remove(plan.task, {})));
    const auto before = publisher.server().entries().size();
    const Task back = expect(await(disk.engine().undelete(plan.task)));
    QCOMPARE(back.id, plan.task);
    QCOMPARE(back.name, QStringLiteral("atlas"));
    QCOMPARE(back.revision, QStringLiteral("r1"));
    QCOMPARE(back.destination, plan.destination);
    QCOMPARE(disk.run().completed, std::vector{plan.task});
    QCOMPARE(disk.filesOf(plan.task), sample());
    QCOMPARE(publisher.server().entries().size(), before);
    QCOMPARE(disk.log(QStringLiteral("task.undelete")).size(), size_t(1));
    QCOMPARE(disk.references(), 3);
    QCOMPARE(await(disk.engine().undelete(plan.task)).error().code, ErrorCode::NotFound);
    QCOMPARE(disk.violations(), QStringList());
}

void TestDeletion::undeleteThatWasCutShortIsFinished()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    expect(await(disk.engine().remove(plan.task, {})));
    QVERIFY(disk.change("CREATE TABLE kept AS SELECT * FROM tombstones"));
    expect(await(disk.engine().undelete(plan.task)));
    QVERIFY(disk.change("INSERT INTO tombstones SELECT * FROM kept")); // as if it had been killed before its last step
    QCOMPARE(expect(await(disk.engine().undelete(plan.task))).id, plan.task);
    QCOMPARE(disk.number("SELECT count(*) FROM tombstones"), 0);
    QCOMPARE(disk.run().completed, std::vector{plan.task});
    QCOMPARE(disk.filesOf(plan.task), sample());
}

void TestDeletion::undeleteOfAReclaimedTaskIsRefused()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    expect(await(disk.engine().remove(plan.task, {})));
    expect(await(disk.engine().reclaim({}, {true, false})));
    const auto back = await(disk.engine().undelete(plan.task));
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::NotFound);
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(0));
}

void TestDeletion::t5_undeleteIntoAnotherFolderIsRefused()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    QTRY_COMPARE(disk.inStore(QStringLiteral("tasks")).size(), 1);
    expect(await(disk.engine().remove(plan.task, {})));
    QFile file(disk.root() + QStringLiteral("/.heirloom/tasks/") + disk.inStore(QStringLiteral("tasks")).first());
    QByteArray text = readFile(file.fileName());
    text.replace("\"destination\":\"" + plan.destination.toUtf8() + '"', R"("destination":"../outside")");
    QVERIFY(text.contains("outside"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const auto back = await(disk.engine().undelete(plan.task));
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::Corrupt);
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(0));
    QVERIFY(!QFile::exists(disk.root() + QStringLiteral("/../outside")));
}

QTEST_GUILESS_MAIN(TestDeletion)
#include "tst_deletion.moc"
