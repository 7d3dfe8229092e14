// SPDX-License-Identifier: GPL-3.0-or-later
// Packs: what is in them, what outside programs say of them, and how several become one.
#include "ArchiveCase.h"
#include "io/Hashing.h"

using namespace heirloom;
using namespace heirloom::test;

class TestPacking : public QObject
{
    Q_OBJECT
private slots:
    void archiverThatIsKilledCostsNothing();
    void s4_2_packsOfACollectionBecomeOne();
    void s4_3_standardToolsReadAPack();
    void s4_4_keyIsTheDigestOfTheBytes();
    void s4_4_sameContentGivesTheSamePack();
    void s4_5_onePackIsLeftAlone();
    void s4_6_sourcesGoOnlyWhenNothingLiesInThem();
    void s4_1_filesOfOtherTasksAreNotInTheWayOfARestore();
    void otherCollectionsAreLeftAlone();
    void unknownCollectionIsNotFound();
    void strangerAmongPacksIsReported();
    void sparsePackIsWrittenAnew();
};

void TestPacking::s4_2_packsOfACollectionBecomeOne()
{
    ArchiveCase one;
    const TaskId tasks[] = {one.get(1), one.get(2), one.get(3)};
    for (const TaskId task : tasks)
        one.archive(task);
    QCOMPARE(one.packs().size(), size_t(3));
    const qint64 packed = one.packed();
    const auto report = expect(await(one.disk.engine().consolidate({})));
    QVERIFY(!report.skipped);
    QCOMPARE(report.packsBefore, 3);
    QCOMPARE(report.packsAfter, 1);
    const auto packs = one.packs();
    QCOMPARE(packs.size(), size_t(1));
    QCOMPARE(packs.front().key, *report.key);
    QCOMPARE(packs.front().objects, packed);
    QCOMPARE(one.packed(), packed);
    QCOMPARE(one.disk.violations(), QStringList());
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    QCOMPARE(one.disk.inStore(QStringLiteral("packs")).size(), 1);
    for (int i = 0; i < 3; ++i) {
        one.restore(tasks[i]);
        QCOMPARE(one.disk.filesOf(tasks[i]), ArchiveCase::revision(i + 1));
    }
    QCOMPARE(one.disk.violations(), QStringList());
}

void TestPacking::s4_3_standardToolsReadAPack()
{
    ArchiveCase one;
    one.archive(one.get(1));
    const QString pack = one.path(one.packs().front());
    QByteArrayList names;
    for (const QString &path : {QStringLiteral("same.txt"), QStringLiteral("empty"), QStringLiteral("a/twin.bin")})
        names << hashBytes(ArchiveCase::revision(1)[path]).toHex().toLatin1();
    std::sort(names.begin(), names.end());
    QCOMPARE(witness(QStringLiteral("tar"), {QStringLiteral("-tf"), pack}).trimmed().split('\n'), names);
    const QString python = QStringLiteral("import sys, tarfile\nt = tarfile.open(sys.argv[1])\n"
                                          "import hashlib\nfor m in t.getmembers():\n"
                                          "  assert hashlib.sha256(t.extractfile(m).read()).hexdigest() == m.name\n"
                                          "  print(m.name)");
    QCOMPARE(witness(QStringLiteral("python3"), {QStringLiteral("-c"), python, pack}).trimmed().split('\n'), names);
    const QTemporaryDir folder;
    witness(QStringLiteral("tar"), {QStringLiteral("-xf"), pack, QStringLiteral("-C"), folder.path()});
    QCOMPARE(filesBelow(folder.path()).size(), names.size());
    for (const auto &[name, bytes] : filesBelow(folder.path()).asKeyValueRange())
        QCOMPARE(hashBytes(bytes).toHex(), name);
}

/// A folder beside the task's has the name of one inside it, and in that a file of the same name.
void TestPacking::s4_1_filesOfOtherTasksAreNotInTheWayOfARestore()
{
    ArchiveCase one;
    const TaskId task = one.get(1);
    AddRequest beside;
    beside.source = one.publisher.publish(QStringLiteral("beside"), {{QStringLiteral("twin.bin"), "somebody else's"}});
    beside.subdir = QStringLiteral("a");
    const TaskId other = expect(await(one.disk.engine().add(beside))).task;
    one.disk.run(other);
    const Files before = one.disk.filesOf(other);
    one.archive(task);
    one.restore(task);
    QCOMPARE(one.disk.number("SELECT max(attempts) FROM items"), 0);
    QCOMPARE(one.disk.filesOf(task), ArchiveCase::revision(1));
    QCOMPARE(one.disk.filesOf(other), before);
}

void TestPacking::s4_4_keyIsTheDigestOfTheBytes()
{
    ArchiveCase one;
    one.archive(one.get(1));
    const PackLine pack = one.packs().front();
    QCOMPARE(hashBytes(readFile(one.path(pack))), pack.key);
    QCOMPARE(QFileInfo(one.path(pack)).permissions() & QFile::WriteOwner, QFile::Permissions());
    // The format is written down: whichever KArchive wrote it, the same contents are the same pack.
    QCOMPARE(pack.key.toHex(), QStringLiteral("04a276f55d5d6249f8ee1620650dbed5bde995dd0ff0da099dd5fced7d362eb4"));
}

void TestPacking::s4_4_sameContentGivesTheSamePack()
{
    const auto keyOf = [] {
        ArchiveCase one;
        one.archive(one.get(2));
        one.archive(one.get(1));
        return *expect(await(one.disk.engine().consolidate({}))).key;
    };
    const Sha256 first = keyOf();
    QCOMPARE(keyOf(), first);
    ArchiveCase other;
    other.archive(other.get(1));
    other.archive(other.get(2)); // in another order
    QCOMPARE(*expect(await(other.disk.engine().consolidate({}))).key, first);
    QVERIFY(expect(await(other.disk.engine().consolidate({}))).skipped);
    QCOMPARE(other.disk.number("SELECT count(*) FROM packs WHERE state = 'live'"), 1);
}

void TestPacking::s4_5_onePackIsLeftAlone()
{
    ArchiveCase one;
    auto report = expect(await(one.disk.engine().consolidate({})));
    QVERIFY(report.skipped);
    QCOMPARE(report.packsBefore, 0);
    QVERIFY(!report.key);
    one.archive(one.get(1));
    const PackLine pack = one.packs().front();
    report = expect(await(one.disk.engine().consolidate({})));
    QVERIFY(report.skipped);
    QCOMPARE(report.packsBefore, 1);
    QCOMPARE(report.packsAfter, 1);
    QCOMPARE(report.key, pack.key);
    QCOMPARE(one.packs().front().key, pack.key);
}

/// A member that is damaged cannot be copied: the pack it lies in stays with it.
void TestPacking::s4_6_sourcesGoOnlyWhenNothingLiesInThem()
{
    ArchiveCase one;
    const TaskId first = one.get(1);
    one.archive(first);
    one.archive(one.get(2));
    const QString pack = one.path(one.packs().front());
    QByteArray damaged = readFile(pack);
    const qsizetype at = damaged.indexOf(ArchiveCase::revision(1)[QStringLiteral("a/twin.bin")]);
    QVERIFY(at > 0);
    damaged[at] = char(damaged[at] ^ 1);
    overwriteInPlace(pack, damaged);
    const auto report = expect(await(one.disk.engine().consolidate({})));
    QCOMPARE(report.packsBefore, 2);
    QCOMPARE(report.packsAfter, 2); // the merged one, and that one
    QVERIFY(QFile::exists(pack));
    QCOMPARE(one.packed(), 4);
}

void TestPacking::otherCollectionsAreLeftAlone()
{
    ArchiveCase one;
    one.archive(one.get(1));
    const QString link = one.publisher.put(QStringLiteral("else/where.txt"), "something else");
    one.archive(one.disk.get(link).task);
    QCOMPARE(one.packs().size(), size_t(2));
    QVERIFY(expect(await(one.disk.engine().consolidate({}))).skipped);
    QCOMPARE(one.packs().size(), size_t(2));
    QVERIFY(one.packs()[0].collection != one.packs()[1].collection);
}

void TestPacking::unknownCollectionIsNotFound()
{
    ArchiveCase one;
    one.archive(one.get(1));
    const QString unknown = QStringLiteral("nobody's");
    QCOMPARE(await(one.disk.engine().packs({}, unknown)).error().code, ErrorCode::NotFound);
    QCOMPARE(await(one.disk.engine().consolidate({}, unknown)).error().code, ErrorCode::NotFound);
    QCOMPARE(expect(await(one.disk.engine().packs({}, one.packs().front().collection))).size(), size_t(1));
}

void TestPacking::strangerAmongPacksIsReported()
{
    ArchiveCase one;
    one.archive(one.get(1));
    const QString packs = one.disk.root() + QStringLiteral("/.heirloom/packs/");
    writeFile(packs + QStringLiteral("notes.txt"), "not a pack");
    writeFile(packs + QString(64, u'a') + QStringLiteral(".tar"), "nor is this");
    QCOMPARE(one.disk.violations().size(), 2);
    const auto healed = expect(await(one.disk.engine().audit({}, {.deep = false, .heal = true})));
    QCOMPARE(healed.healed, 2);
    QCOMPARE(one.disk.violations(), QStringList());
    QCOMPARE(one.disk.inStore(QStringLiteral("packs")).size(), 1);
    QCOMPARE(one.disk.inStore(QStringLiteral("quarantine")).size(), 2); // nothing was thrown away
}

/// What deleted tasks alone needed is given back although others lie beside it.
void TestPacking::sparsePackIsWrittenAnew()
{
    ArchiveCase one;
    std::vector<TaskId> tasks;
    for (int i = 1; i <= 6; ++i)
        tasks.push_back(one.get(i));
    for (const TaskId task : tasks)
        one.archive(task);
    expect(await(one.disk.engine().consolidate({})));
    const PackLine whole = one.packs().front();
    for (size_t i = 1; i < tasks.size(); ++i)
        expect(await(one.disk.engine().remove(tasks[i], {})));
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    const auto packs = one.packs();
    QCOMPARE(packs.size(), size_t(1));
    QVERIFY(packs.front().key != whole.key);
    QCOMPARE(packs.front().objects, 3);
    QVERIFY(packs.front().bytes < whole.bytes / 2);
    QCOMPARE(one.disk.violations(), QStringList());
    one.restore(tasks.front());
    QCOMPARE(one.disk.filesOf(tasks.front()), ArchiveCase::revision(1));
    expect(await(one.disk.engine().reclaim({}, {.now = true})));
    QCOMPARE(one.packs().front().key, packs.front().key); // nothing more to win
}

/// The kernel kills it while it writes, as its limits and a lack of memory do.
void TestPacking::archiverThatIsKilledCostsNothing()
{
    ArchiveCase here;
    const QString real = here.disk.options.archiver;
    const TaskId task = here.get(1);
    const QTemporaryDir folder;
    const QString killed = folder.filePath(QStringLiteral("killed"));
    writeFile(killed, "#!/bin/sh\nulimit -f 4\nexec " + real.toUtf8() + " \"$@\"\n");
    QVERIFY(QFile::setPermissions(killed, QFile::ReadOwner | QFile::ExeOwner));
    here.disk.options.archiver = killed;
    here.disk.reopen();
    const ArchiveReport report = here.archive(task);
    QVERIFY(report.notPacked.has_value());
    QCOMPARE(named(here.disk.task(task).state), named(TaskState::Archived));
    QCOMPARE(here.packs().size(), size_t(0));
    QCOMPARE(here.disk.inStore(QStringLiteral("staging")), QStringList());
    QCOMPARE(here.disk.inStore(QStringLiteral("packs")), QStringList());
    QCOMPARE(here.disk.violations(), QStringList());
    here.restore(task);
    QCOMPARE(here.disk.filesOf(task), ArchiveCase::revision(1));

    here.disk.options.archiver = real;
    here.disk.reopen();
    QVERIFY(!here.archive(task).notPacked);
    QCOMPARE(here.packs().size(), size_t(1));
    here.restore(task);
    QCOMPARE(here.disk.filesOf(task), ArchiveCase::revision(1));
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
