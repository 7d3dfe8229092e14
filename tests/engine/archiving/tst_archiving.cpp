// SPDX-License-Identifier: GPL-3.0-or-later
// Archiving tasks and bringing them back.
#include "ArchiveCase.h"

using namespace heirloom;
using namespace heirloom::test;

class TestArchiving : public QObject
{
    Q_OBJECT
private slots:
    void s4_1_archivedTaskIsInNoFolderAndComesBack();
    void s4_1_onlyCompletedTasksAreArchived();
    void s4_1_onlyArchivedTasksAreRestored();
    void s4_1_largeContentStaysAFile();
    void s4_1_contentThatAnotherTaskShowsStaysAFile();
    void s4_1_changedFileIsKept();
    void s4_1_previewSaysWhatHappens();
    void s4_6_newTaskInheritsFromPacks();
    void fetchedContentThatIsPackedIsShown();
    void wishForLinksIsACopy_data();
    void wishForLinksIsACopy();
    void taskIsArchivedWhereNothingCanBePacked();
    void archivedTaskIsDeleted();
    void deletedArchivedTaskComesBack();
    void rebuiltLedgerKnowsArchivedTasks();
    void damagedPackIsFoundAndHealed();
    void lostPackIsFetchedAgain();
    void usageCountsPacks();
    void looseFilesOfPackedContentGoWithTheNextSweep();
    void whatTheStoreCannotGiveBackIsNotArchived();
    void taskWhoseContentVanishedIsNotArchived();
    void folderOfAnotherTaskIsLeftAlone();
    void cutArchivingStandsInNobodysWay();
    void damagedPackIsMendedByTheCheck();
};

void TestArchiving::s4_1_archivedTaskIsInNoFolderAndComesBack()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    const QString folder = one.disk.shown(task, {});
    const auto report = one.archive(task);
    QCOMPARE(named(one.disk.task(task).state), named(TaskState::Archived));
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(report.packedObjects, 3); // the twins are one content
    QVERIFY(report.pack && !report.notPacked);
    QCOMPARE(one.packed(), 3);
    QCOMPARE(one.disk.violations(), QStringList());
    one.restore(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
    QCOMPARE(named(one.disk.item(task, QStringLiteral("same.txt")).strategy), named(LinkMethod::Copy));
    QCOMPARE(one.disk.violations(), QStringList());
    QCOMPARE(one.disk.references(), one.disk.countedReferences());
    one.archive(task); // and again: what is packed is packed
    QCOMPARE(one.packs().size(), size_t(1));
    one.restore(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
}

void TestArchiving::s4_1_onlyCompletedTasksAreArchived()
{
    ArchiveCase one;
    const auto plan = one.disk.add(one.publisher.publish(QStringLiteral("r1"), ArchiveCase::revision(1)));
    QCOMPARE(await(one.disk.engine().archive(plan.task)).error().code, ErrorCode::Conflict);
    expect(await(one.disk.engine().cancel(plan.task)));
    QCOMPARE(await(one.disk.engine().archive(plan.task)).error().code, ErrorCode::Conflict);
    QCOMPARE(await(one.disk.engine().archive(TaskId(77))).error().code, ErrorCode::NotFound);
}

void TestArchiving::s4_1_onlyArchivedTasksAreRestored()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    QCOMPARE(await(one.disk.engine().restore(task)).error().code, ErrorCode::Conflict);
    one.archive(task);
    QCOMPARE(await(one.disk.engine().resume(task)).error().code, ErrorCode::Conflict);
    QCOMPARE(await(one.disk.engine().retry(task)).error().code, ErrorCode::Conflict);
    QCOMPARE(await(one.disk.engine().archive(task)).error().code, ErrorCode::Conflict);
}

void TestArchiving::s4_1_largeContentStaysAFile()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.archive(task);
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    QVERIFY(QFile::exists(one.disk.objectPath(ArchiveCase::revision(1)[QStringLiteral("a/big.bin")])));
    QVERIFY(!QFile::exists(one.disk.objectPath(ArchiveCase::revision(1)[QStringLiteral("same.txt")])));
    one.restore(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
}

void TestArchiving::s4_1_contentThatAnotherTaskShowsStaysAFile()
{
    ArchiveCase one;
    const TaskId first = one.get(1);
    const TaskId second = one.get(2);
    QCOMPARE(one.archive(first).packedObjects, 1); // its own one
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    QCOMPARE(one.disk.filesOf(second), ArchiveCase::revision(2));
    QCOMPARE(one.disk.violations(), QStringList());
    QCOMPARE(one.archive(second).packedObjects, 3);
    QCOMPARE(one.packed(), 4);
    one.restore(first);
    QCOMPARE(one.disk.filesOf(first), ArchiveCase::revision(1));
}

void TestArchiving::s4_1_changedFileIsKept()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    const QString path = one.disk.shown(task, QStringLiteral("a/twin.bin"));
    QVERIFY(QFile::remove(path));
    writeFile(path, "the user's own");
    const auto report = one.archive(task);
    QCOMPARE(report.kept, QStringList{QStringLiteral("a/twin.bin")});
    QCOMPARE(readFile(path), QByteArray("the user's own"));
    QVERIFY(!QFile::exists(one.disk.shown(task, QStringLiteral("same.txt"))));
    one.restore(task);
    QCOMPARE(readFile(path), ArchiveCase::revision(1)[QStringLiteral("a/twin.bin")]);
    QVERIFY(one.disk.filesOf(task).values().contains("the user's own")); // beside it
}

void TestArchiving::s4_1_previewSaysWhatHappens()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    const auto preview = expect(await(one.disk.engine().archivePreview(task)));
    QCOMPARE(preview.files, 5);
    QCOMPARE(preview.packedFiles, 3);
    const auto report = one.archive(task);
    QCOMPARE(preview.packedBytes, report.packedBytes);
}

void TestArchiving::s4_6_newTaskInheritsFromPacks()
{
    ArchiveCase one;
    one.archive(one.get(1));
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    const auto before = one.publisher.fetched().size();
    const auto plan = one.disk.get(one.publisher.publish(QStringLiteral("again"), ArchiveCase::revision(1)));
    QCOMPARE(plan.totals.download.files, 0);
    QCOMPARE(one.publisher.fetched().size(), before);
    QCOMPARE(one.disk.filesOf(plan.task), ArchiveCase::revision(1));
    QCOMPARE(one.disk.violations(), QStringList());
    expect(await(one.disk.engine().remove(plan.task, {})));
    QCOMPARE(one.packed(), 3); // the archived task still needs them
}

/// Nobody knew that it is the same content until it had arrived.
void TestArchiving::fetchedContentThatIsPackedIsShown()
{
    ArchiveCase one;
    one.archive(one.get(1));
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    const QByteArray same = ArchiveCase::revision(1)[QStringLiteral("same.txt")];
    const QString link = one.publisher.put(QStringLiteral("plain/file.txt"), same);
    const auto plan = one.disk.get(link);
    QCOMPARE(one.disk.filesOf(plan.task).values(), QList<QByteArray>{same});
    QVERIFY(QFile::permissions(one.disk.shown(plan.task, QStringLiteral("file.txt"))) & QFile::ReadOther);
    QCOMPARE(one.packed(), 3);
    QCOMPARE(one.disk.violations(), QStringList());
    QCOMPARE(one.disk.references(), one.disk.countedReferences());
}

void TestArchiving::wishForLinksIsACopy_data()
{
    QTest::addColumn<LinkMethod>("wish");
    QTest::newRow("hardlink") << LinkMethod::Hardlink;
    QTest::newRow("symlink") << LinkMethod::Symlink;
    QTest::newRow("copy") << LinkMethod::Copy;
}

void TestArchiving::wishForLinksIsACopy()
{
    QFETCH(LinkMethod, wish);
    ArchiveCase one;
    AddRequest request;
    request.link = wish;
    const auto plan = one.disk.get(one.publisher.publish(QStringLiteral("r1"), ArchiveCase::revision(1)), request);
    one.archive(plan.task);
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    one.restore(plan.task);
    QCOMPARE(one.disk.filesOf(plan.task), ArchiveCase::revision(1));
    QCOMPARE(named(one.disk.item(plan.task, QStringLiteral("same.txt")).strategy), named(LinkMethod::Copy));
    QCOMPARE(named(one.disk.item(plan.task, QStringLiteral("a/big.bin")).strategy), named(wish));
}

void TestArchiving::taskIsArchivedWhereNothingCanBePacked()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.disk.options.archiver = QStringLiteral("/nowhere/heirloom-archiver");
    one.disk.reopen();
    const auto report = one.archive(task);
    QVERIFY(report.notPacked);
    QCOMPARE(report.notPacked->code, ErrorCode::NotFound);
    QVERIFY(!report.notPacked->hint.isEmpty());
    QTRY_VERIFY(one.disk.inStore(QStringLiteral("staging")).isEmpty()); // the task's description may be on its way
    QCOMPARE(one.disk.violations(), QStringList());
    one.restore(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
}

void TestArchiving::archivedTaskIsDeleted()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.archive(task);
    // A file of the user's that stands where one of its files was is none of its business.
    const QString path = one.disk.shown(task, QStringLiteral("same.txt"));
    writeFile(path, ArchiveCase::revision(1)[QStringLiteral("same.txt")]);
    expect(await(one.disk.engine().remove(task, {})));
    QVERIFY(QFile::exists(path));
    QCOMPARE(one.packs().size(), size_t(1)); // it may come back
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    QCOMPARE(one.packs().size(), size_t(0));
    QVERIFY(one.disk.inStore(QStringLiteral("packs")).isEmpty());
    QVERIFY(one.disk.inStore(QStringLiteral("trash")).isEmpty());
    QCOMPARE(one.disk.number("SELECT count(*) FROM objects"), 0);
    QCOMPARE(one.disk.number("SELECT count(*) FROM packs"), 0);
}

void TestArchiving::deletedArchivedTaskComesBack()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.archive(task);
    expect(await(one.disk.engine().remove(task, {})));
    expect(await(one.disk.engine().undelete(task)));
    one.disk.run();
    QCOMPARE(named(one.disk.task(task).state), named(TaskState::Archived));
    one.restore(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
    QCOMPARE(one.disk.violations(), QStringList());
}

void TestArchiving::rebuiltLedgerKnowsArchivedTasks()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.archive(task);
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    const auto before = one.packs();
    one.disk.close();
    one.disk.options.ledgerPath += QStringLiteral("-new");
    one.disk.reopen();
    QCOMPARE(expect(await(one.disk.engine().rebuild({}, one.disk.root()))), 1);
    QCOMPARE(named(one.disk.task(task).state), named(TaskState::Archived));
    const auto after = one.packs();
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.front().key, before.front().key);
    QCOMPARE(after.front().collection, before.front().collection);
    QCOMPARE(after.front().objects, before.front().objects);
    QVERIFY(!QFileInfo::exists(one.disk.shown(task, {})));
    one.restore(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
    QCOMPARE(one.disk.violations(), QStringList());
}

void TestArchiving::damagedPackIsFoundAndHealed()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.archive(task);
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    const QString pack = one.path(one.packs().front());
    const QByteArray own = ArchiveCase::revision(1)[QStringLiteral("a/b/own.bin")];
    const qsizetype at = readFile(pack).indexOf(own);
    QVERIFY(at > 0);
    QByteArray damaged = readFile(pack);
    damaged[at + 5] = char(damaged[at + 5] ^ 1);
    overwriteInPlace(pack, damaged);
    const QStringList wrong = one.disk.violations();
    QCOMPARE(wrong.size(), 1);
    QVERIFY2(wrong.front().startsWith(QStringLiteral("corrupt-object")), qPrintable(wrong.front()));
    expect(await(one.disk.engine().restore(task)));
    one.disk.run(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1)); // that one file came from its source
    QCOMPARE(one.publisher.fetched(QStringLiteral("own.bin")).size() +
                 one.publisher.fetched(QStringLiteral("twin.bin")).size(),
             2);
    QCOMPARE(one.disk.violations(), QStringList());
}

void TestArchiving::lostPackIsFetchedAgain()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.archive(task);
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    QVERIFY(QFile::remove(one.path(one.packs().front())));
    QCOMPARE(one.disk.violations().size(), 3);
    expect(await(one.disk.engine().restore(task)));
    one.disk.run(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
    QCOMPARE(one.disk.violations(), QStringList());
}

void TestArchiving::usageCountsPacks()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    QCOMPARE(expect(await(one.disk.engine().usage({}))).packedBytes, 0);
    one.archive(task);
    const auto usage = expect(await(one.disk.engine().usage({})));
    QCOMPARE(usage.packedBytes, QFileInfo(one.path(one.packs().front())).size());
    QCOMPARE(usage.logicalBytes, 0);
    QCOMPARE(usage.sharedBytes, 0);
}

void TestArchiving::looseFilesOfPackedContentGoWithTheNextSweep()
{
    ArchiveCase one;
    const auto report = one.archive(one.get(1));
    const QString loose = one.disk.objectPath(ArchiveCase::revision(1)[QStringLiteral("a/twin.bin")]);
    QVERIFY(!loose.isEmpty());
    QCOMPARE(expect(await(one.disk.engine().usage({}))).reclaimableBytes, report.packedBytes);
    QCOMPARE(expect(await(one.disk.engine().reclaim({}, {.now = true, .dryRun = true}))).reclaimedBytes,
             report.packedBytes);
    const auto swept = expect(await(one.disk.engine().reclaim({}, {})));
    QCOMPARE(swept.reclaimedBytes, report.packedBytes);
    QCOMPARE(swept.reclaimedObjects, 0); // they are stored still
    QVERIFY(!QFile::exists(loose));
    QCOMPARE(expect(await(one.disk.engine().usage({}))).reclaimableBytes, 0);
    QCOMPARE(one.packed(), 3);
}

void TestArchiving::whatTheStoreCannotGiveBackIsNotArchived()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    QVERIFY(one.disk.change("UPDATE objects SET state = 'lost' WHERE size = 3000"));
    const auto refused = await(one.disk.engine().archive(task));
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    QVERIFY(refused.error().hint.contains(QStringLiteral("audit")));
    QCOMPARE(named(one.disk.task(task).state), named(TaskState::Completed));
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
}

/// Nobody has noticed yet that the store lost it: the last copy stays where it is.
void TestArchiving::taskWhoseContentVanishedIsNotArchived()
{
    ArchiveCase one;
    AddRequest copies;
    copies.link = LinkMethod::Copy;
    const auto plan = one.disk.get(one.publisher.publish(QStringLiteral("r1"), ArchiveCase::revision(1)), copies);
    const QByteArray big = ArchiveCase::revision(1)[QStringLiteral("a/big.bin")];
    const QByteArray same = ArchiveCase::revision(1)[QStringLiteral("same.txt")];
    QVERIFY(QFile::remove(one.disk.objectPath(big)));
    overwriteInPlace(one.disk.objectPath(same), QByteArray(same.size(), 'x'));
    const auto refused = await(one.disk.engine().archive(plan.task)); // it could not be restored without a download
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    QCOMPARE(readFile(one.disk.shown(plan.task, QStringLiteral("a/big.bin"))), big);
    QCOMPARE(readFile(one.disk.shown(plan.task, QStringLiteral("same.txt"))), same);
    one.disk.run(plan.task);
    QCOMPARE(named(one.disk.task(plan.task).state), named(TaskState::Completed));
    QCOMPARE(one.disk.filesOf(plan.task), ArchiveCase::revision(1));
    expect(await(one.disk.engine().audit({}, {.deep = true, .heal = true})));
    one.disk.run(plan.task);
    one.archive(plan.task);
    one.restore(plan.task);
    QCOMPARE(one.disk.filesOf(plan.task), ArchiveCase::revision(1));
}

void TestArchiving::folderOfAnotherTaskIsLeftAlone()
{
    ArchiveCase one;
    AddRequest into;
    into.subdir = QStringLiteral("place");
    const auto first = one.disk.get(one.publisher.publish(QStringLiteral("r1"), ArchiveCase::revision(1)), into);
    one.archive(first.task);
    const auto second = one.disk.get(one.publisher.publish(QStringLiteral("r2"), ArchiveCase::revision(2)), into);
    const auto refused = await(one.disk.engine().restore(first.task));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!refused.error().hint.isEmpty());
    QCOMPARE(one.disk.filesOf(second.task), ArchiveCase::revision(2));
    one.archive(second.task);
    one.restore(first.task);
    QCOMPARE(one.disk.filesOf(first.task), ArchiveCase::revision(1));
}

/// What a killed archiving leaves in the journal is for the next start, and ends with its task.
void TestArchiving::cutArchivingStandsInNobodysWay()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.archive(task);
    const char *const cut = "INSERT INTO mutations (storage, kind, owner, task, payload, needs_attention, created_ms) "
                            "SELECT storage, 'archive', 1, id, x'7b7d', 0, 0 FROM tasks";
    QVERIFY(one.disk.change(cut));
    QCOMPARE(await(one.disk.engine().restore(task)).error().code, ErrorCode::Busy);
    QVERIFY(one.disk.change("UPDATE mutations SET needs_attention = 1")); // nobody goes on with it
    one.restore(task);
    QCOMPARE(one.disk.number("SELECT count(*) FROM mutations"), 0);
    QVERIFY(one.disk.change(cut));
    expect(await(one.disk.engine().remove(task, {})));
    QCOMPARE(one.disk.number("SELECT count(*) FROM mutations"), 0);
    QCOMPARE(one.disk.violations(), QStringList());
}

void TestArchiving::damagedPackIsMendedByTheCheck()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    one.archive(task);
    const QString pack = one.path(one.packs().front());
    QByteArray damaged = readFile(pack);
    const qsizetype at = damaged.indexOf(ArchiveCase::revision(1)[QStringLiteral("a/b/own.bin")]);
    damaged[at] = char(damaged[at] ^ 1);
    overwriteInPlace(pack, damaged);
    const auto healed = expect(await(one.disk.engine().audit({}, {.deep = true, .heal = true})));
    QCOMPARE(healed.healed, 1);
    QVERIFY(healed.repaired.front().path.endsWith(QStringLiteral(".tar")));
    QCOMPARE(one.disk.violations(), QStringList());
    QVERIFY(one.disk.inStore(QStringLiteral("quarantine")).isEmpty()); // the pack stays, the others are in it
    expect(await(one.disk.engine().restore(task)));
    one.disk.run(task);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
}

QTEST_GUILESS_MAIN(TestArchiving)
#include "tst_archiving.moc"
