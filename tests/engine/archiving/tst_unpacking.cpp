// SPDX-License-Identifier: GPL-3.0-or-later
// Archives that a task brings, unpacked as files of the task: what stays the same in the next release is kept, and what
// a bad one holds is never shown.
#include "ArchiveCase.h"
#include "support/engine/MovingThing.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// Makes archives with Python's own modules, which know nothing of Heirloom.
class ArchiveMaker
{
public:
    QByteArray zip(const Files &files) { return make(files, QStringLiteral("zip")); }
    QByteArray tarGz(const Files &files) { return make(files, QStringLiteral("tar.gz")); }
    QByteArray tar(const Files &files) { return make(files, QStringLiteral("tar")); }

private:
    QByteArray make(const Files &files, const QString &type)
    {
        const QTemporaryDir folder;
        QStringList arguments{QStringLiteral("-c"), QString::fromLatin1(program), type,
                              folder.filePath(QStringLiteral("archive"))};
        int number = 0;
        for (auto member = files.begin(); member != files.end(); ++member) {
            const QString file = folder.filePath(QString::number(++number));
            writeFile(file, member.value());
            arguments << member.key() << file;
        }
        witness(QStringLiteral("python3"), arguments);
        return readFile(folder.filePath(QStringLiteral("archive")));
    }
    static constexpr char program[] = R"(
import sys, tarfile, zipfile
kind, out, names = sys.argv[1], sys.argv[2], sys.argv[3:]
pairs = list(zip(names[::2], names[1::2]))
if kind == "zip":
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, file in pairs: archive.write(file, name)
else:
    with tarfile.open(out, "w:gz" if kind == "tar.gz" else "w") as archive:
        for name, file in pairs: archive.add(file, name)
)";
};

AddRequest wish(UnpackWish unpack)
{
    AddRequest request;
    request.unpack = unpack;
    return request;
}

} // namespace

class TestUnpacking : public QObject
{
    Q_OBJECT
private slots:
    void everyTypeBecomesFilesOfTheTask_data();
    void everyTypeBecomesFilesOfTheTask();
    void nextReleaseKeepsWhatDidNotChange();
    void onlyWhatIsWantedIsUnpacked_data();
    void onlyWhatIsWantedIsUnpacked();
    void itIsUnpackedWhenAsked();
    void oneOfSeveralIsChosen();
    void laterRevisionsDoAsTheOneBefore();
    void damagedArchiveShowsNothing();
    void b_03_hostileEntriesAreRefusedOneByOne();
    void folderGoesAroundWhatIsThere();
    void inPlaceItsFilesFollowIt();
    void filesOfAnArchiveThatLeftLeaveWithIt();
    void itsFilesAreDeletedAndComeBack();
    void itsFilesArePutAwayAndRestored();
    void rebuildKnowsWhereTheyCameFrom();
    void s1_changedArchiveIsNotUnpacked();
    void s0_8_itWaitsForRoom();
    void lostContentIsUnpackedAgain();

private:
    static Files release(int number)
    {
        return {{QStringLiteral("same.bin"), bytesOf(1, 2'500'000)},
                {QStringLiteral("deep/in/it.txt"), "the same in every release"},
                {QStringLiteral("empty"), ""},
                {QStringLiteral("own.bin"), bytesOf(quint64(10 + number), 3000)}};
    }
    /// A task's files as they are to be: the archive, and what is in it below `folder`.
    static Files with(const QString &archive, const QByteArray &bytes, const Files &inside, const QString &folder)
    {
        Files all{{archive, bytes}};
        for (auto member = inside.begin(); member != inside.end(); ++member)
            all[folder + u'/' + member.key()] = member.value();
        return all;
    }
    ArchiveMaker m_make;
    const QString m_zip = QStringLiteral("data.zip");
    const QString m_data = QStringLiteral("data");
};

void TestUnpacking::everyTypeBecomesFilesOfTheTask_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isZip");
    QTest::newRow("zip") << QStringLiteral("data.zip") << true;
    QTest::newRow("capital letters") << QStringLiteral("DATA.ZIP") << true;
    QTest::newRow("tar.gz") << QStringLiteral("data.tar.gz") << false;
    QTest::newRow("tgz in a folder") << QStringLiteral("a/b/data.tgz") << false;
}

void TestUnpacking::everyTypeBecomesFilesOfTheTask()
{
    QFETCH(QString, name);
    QFETCH(bool, isZip);
    ArchiveCase here;
    const QByteArray archive = isZip ? m_make.zip(release(1)) : m_make.tarGz(release(1));
    const TaskId task =
        here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{name, archive}}), wish(UnpackWish::Always)).task;
    const QString folder = name.first(name.toLower().indexOf(m_data)) + name.mid(name.toLower().indexOf(m_data), 4);
    QCOMPARE(here.disk.filesOf(task), with(name, archive, release(1), folder));
    QCOMPARE(here.disk.task(task).counts.files, 5);
    QCOMPARE(here.disk.task(task).counts.filesDone, 5);
    QCOMPARE(here.publisher.fetched().size(), 1);
    QCOMPARE(here.disk.violations(), QStringList());
    QCOMPARE(here.disk.inStore(QStringLiteral("staging")), QStringList());
    QCOMPARE(here.disk.number("SELECT count(*) FROM tasks"), 1);
    QCOMPARE(here.disk.references(), here.disk.countedReferences());
}

void TestUnpacking::nextReleaseKeepsWhatDidNotChange()
{
    ArchiveCase here;
    const std::array archives{m_make.zip(release(1)), m_make.zip(release(2))};
    std::array<TaskId, 2> tasks;
    for (size_t i = 0; i < 2; ++i) {
        const QString link = here.publisher.publish(QStringLiteral("r%1").arg(i + 1), {{m_zip, archives[i]}});
        tasks[i] = here.disk.get(link, wish(UnpackWish::Always)).task;
        QCOMPARE(here.disk.filesOf(tasks[i]), with(m_zip, archives[i], release(int(i) + 1), m_data));
    }
    // Two archives, the own files of two releases, and three files that are in both.
    QCOMPARE(here.disk.number("SELECT count(*) FROM objects"), 2 + 2 + 3);
    const QString same = QStringLiteral("data/same.bin");
    QCOMPARE(here.disk.item(tasks[0], same).object, here.disk.item(tasks[1], same).object);
}

void TestUnpacking::onlyWhatIsWantedIsUnpacked_data()
{
    QTest::addColumn<std::optional<UnpackWish>>("task");
    QTest::addColumn<UnpackWish>("zip");
    QTest::addColumn<bool>("isUnpacked");
    using Wish = std::optional<UnpackWish>;
    QTest::newRow("nobody said anything") << Wish() << UnpackWish::Ask << false;
    QTest::newRow("all of the type") << Wish() << UnpackWish::Always << true;
    QTest::newRow("none of the type") << Wish() << UnpackWish::Never << false;
    QTest::newRow("not this task's") << Wish(UnpackWish::Never) << UnpackWish::Always << false;
    QTest::newRow("this one is asked about") << Wish(UnpackWish::Ask) << UnpackWish::Always << false;
    QTest::newRow("this task's alone") << Wish(UnpackWish::Always) << UnpackWish::Never << true;
}

void TestUnpacking::onlyWhatIsWantedIsUnpacked()
{
    QFETCH(std::optional<UnpackWish>, task);
    QFETCH(UnpackWish, zip);
    QFETCH(bool, isUnpacked);
    ArchiveCase here;
    here.disk.engine().setArchives(zip, UnpackWish::Ask, UnpackWish::Ask, here.disk.engine().options().packMostBytes);
    AddRequest request;
    request.unpack = task;
    const Files files{{m_zip, m_make.zip(release(1))}, {QStringLiteral("more.tgz"), m_make.tarGz(release(2))}};
    const TaskId id = here.disk.get(here.publisher.publish(QStringLiteral("r1"), files), request).task;
    QCOMPARE(here.disk.filesOf(id).contains(QStringLiteral("data/own.bin")), isUnpacked);
    QCOMPARE(here.disk.filesOf(id).contains(QStringLiteral("more/own.bin")), task == UnpackWish::Always);
}

void TestUnpacking::itIsUnpackedWhenAsked()
{
    ArchiveCase here;
    const QByteArray archive = m_make.zip(release(1));
    const TaskId task = here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{m_zip, archive}})).task;
    QCOMPARE(here.disk.filesOf(task), Files({{m_zip, archive}}));
    auto archives = expect(await(here.disk.engine().archives(task)));
    QCOMPARE(archives.size(), size_t(1));
    QVERIFY(archives.front().state == ArchiveLine::State::Whole && archives.front().wish == UnpackWish::Ask);
    const auto wrong = await(here.disk.engine().unpack({task, {QStringLiteral("other.zip")}, false}));
    QCOMPARE(wrong.error().code, ErrorCode::NotFound);
    QCOMPARE(named(here.disk.task(task).state), named(TaskState::Completed));

    expect(await(here.disk.engine().unpack({task, {}, false})));
    here.disk.run(task);
    QCOMPARE(named(here.disk.task(task).state), named(TaskState::Completed));
    QCOMPARE(here.disk.filesOf(task), with(m_zip, archive, release(1), m_data));
    archives = expect(await(here.disk.engine().archives(task)));
    QVERIFY(archives.front().state == ArchiveLine::State::Unpacked);
}

void TestUnpacking::oneOfSeveralIsChosen()
{
    ArchiveCase here;
    const Files files{{m_zip, m_make.zip(release(1))}, {QStringLiteral("more.zip"), m_make.zip(release(2))}};
    const TaskId task = here.disk.get(here.publisher.publish(QStringLiteral("r1"), files)).task;
    expect(await(here.disk.engine().unpack({task, {QStringLiteral("more.zip")}, false})));
    here.disk.run(task);
    QVERIFY(!here.disk.filesOf(task).contains(QStringLiteral("data/own.bin")));
    QCOMPARE(here.disk.filesOf(task)[QStringLiteral("more/own.bin")], release(2)[QStringLiteral("own.bin")]);
}

void TestUnpacking::laterRevisionsDoAsTheOneBefore()
{
    ArchiveCase here;
    const TaskId first =
        here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{m_zip, m_make.zip(release(1))}})).task;
    expect(await(here.disk.engine().unpack({first, {}, true})));
    here.disk.run(first);
    const TaskId second =
        here.disk.get(here.publisher.publish(QStringLiteral("r2"), {{m_zip, m_make.zip(release(2))}})).task;
    QCOMPARE(here.disk.filesOf(second)[QStringLiteral("data/own.bin")], release(2)[QStringLiteral("own.bin")]);
}

void TestUnpacking::damagedArchiveShowsNothing()
{
    ArchiveCase here;
    QByteArray archive = m_make.tarGz(release(1));
    archive.truncate(archive.size() - 2000); // whole files come before it is noticed
    const QString name = QStringLiteral("data.tar.gz");
    const auto plan =
        here.disk.add(here.publisher.publish(QStringLiteral("r1"), {{name, archive}}), wish(UnpackWish::Always));
    here.disk.run(plan.task);
    const Task task = here.disk.task(plan.task);
    QCOMPARE(named(task.state), named(TaskState::Completed)); // it has all that it was to bring
    QCOMPARE(task.error->code, ErrorCode::Corrupt);
    QVERIFY2(task.error->context.contains(name), qPrintable(task.error->context));
    QCOMPARE(here.disk.filesOf(plan.task), Files({{name, archive}}));
    QCOMPARE(here.disk.log(QStringLiteral("archive.refused")).size(), size_t(1));
    QCOMPARE(here.disk.number("SELECT count(*) FROM tasks"), 1);
    QCOMPARE(here.disk.inStore(QStringLiteral("staging")), QStringList());
    QCOMPARE(here.disk.references(), here.disk.countedReferences());
    // It is the same the next time, and the task says so again.
    expect(await(here.disk.engine().unpack({plan.task, {}, false})));
    here.disk.run(plan.task);
    QCOMPARE(named(here.disk.task(plan.task).state), named(TaskState::Completed));
    QCOMPARE(here.disk.log(QStringLiteral("archive.refused")).size(), size_t(2));
}

void TestUnpacking::b_03_hostileEntriesAreRefusedOneByOne()
{
    ArchiveCase here;
    const Files inside{{QStringLiteral("good.txt"), "good"},
                       {QStringLiteral("../evil.txt"), "evil"},
                       {QStringLiteral("a/../../../evil.txt"), "evil"},
                       {QStringLiteral("twin"), "a file"},
                       {QStringLiteral("twin/inside"), "where a folder is"}};
    const auto plan = here.disk.add(here.publisher.publish(QStringLiteral("r1"), {{m_zip, m_make.zip(inside)}}),
                                    wish(UnpackWish::Always));
    here.disk.run(plan.task);
    QCOMPARE(named(here.disk.task(plan.task).state), named(TaskState::Completed));
    const Files shown = here.disk.filesOf(plan.task);
    QCOMPARE(shown[QStringLiteral("data/good.txt")], QByteArray("good"));
    QCOMPARE(shown.size(), 2);
    QVERIFY(!QFile::exists(here.disk.root() + QStringLiteral("/evil.txt")));
    const auto archives = expect(await(here.disk.engine().archives(plan.task)));
    QCOMPARE(archives.front().refused, 4);
    QCOMPARE(here.disk.log(QStringLiteral("entry.refused")).size(), size_t(4));
}

void TestUnpacking::folderGoesAroundWhatIsThere()
{
    ArchiveCase here;
    // One folder of the archive's name is enough, and the task has files of its own in such a folder.
    const Files files{{m_zip, m_make.zip({{QStringLiteral("data-2/a.txt"), "from the archive"}})},
                      {QStringLiteral("Data/a.txt"), "the task's own"}};
    const TaskId task =
        here.disk.get(here.publisher.publish(QStringLiteral("r1"), files), wish(UnpackWish::Always)).task;
    Files all = files;
    all[QStringLiteral("data-2/a.txt")] = "from the archive";
    QCOMPARE(here.disk.filesOf(task), all);
}

void TestUnpacking::inPlaceItsFilesFollowIt()
{
    ArchiveCase here;
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), {{m_zip, m_make.zip(release(1))}});
    const TaskId task = here.disk.get(thing.link(), wish(UnpackWish::Always)).task;
    Files inside = release(2);
    inside.remove(QStringLiteral("empty"));
    const QByteArray archive = m_make.zip(inside);
    thing.publish(QStringLiteral("r2"), {{m_zip, archive}});
    AddRequest request;
    request.amends = task;
    here.disk.add(thing.link(), request);
    here.disk.run(task);
    QCOMPARE(named(here.disk.task(task).state), named(TaskState::Completed));
    QCOMPARE(here.disk.filesOf(task), with(m_zip, archive, inside, m_data));
    QCOMPARE(here.disk.violations(), QStringList());
    QCOMPARE(here.disk.references(), here.disk.countedReferences());
}

void TestUnpacking::filesOfAnArchiveThatLeftLeaveWithIt()
{
    ArchiveCase here;
    MovingThing thing;
    const QByteArray archive = m_make.zip(release(1));
    const QString read = QStringLiteral("read.me");
    thing.publish(QStringLiteral("r1"), {{m_zip, archive}, {read, "one"}});
    const TaskId task = here.disk.get(thing.link(), wish(UnpackWish::Always)).task;
    AddRequest request;
    request.amends = task;
    thing.publish(QStringLiteral("r2"), {{m_zip, archive}, {read, "two"}});
    here.disk.add(thing.link(), request);
    here.disk.run(task);
    Files all = with(m_zip, archive, release(1), m_data);
    all[read] = "two";
    QCOMPARE(here.disk.filesOf(task), all);
    thing.publish(QStringLiteral("r3"), {{read, "three"}});
    here.disk.add(thing.link(), request);
    here.disk.run(task);
    QCOMPARE(here.disk.filesOf(task), Files({{read, "three"}}));
}

void TestUnpacking::itsFilesAreDeletedAndComeBack()
{
    ArchiveCase here;
    const QByteArray archive = m_make.zip(release(1));
    const TaskId task =
        here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{m_zip, archive}}), wish(UnpackWish::Always)).task;
    const QString folder = here.disk.shown(task, {});
    expect(await(here.disk.engine().remove(task, {})));
    QVERIFY(!QFile::exists(folder));
    here.publisher.server().stop();
    expect(await(here.disk.engine().undelete(task)));
    here.disk.run(task);
    QCOMPARE(here.disk.filesOf(task), with(m_zip, archive, release(1), m_data));
}

void TestUnpacking::itsFilesArePutAwayAndRestored()
{
    ArchiveCase here;
    const QByteArray archive = m_make.zip(release(1));
    const TaskId task =
        here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{m_zip, archive}}), wish(UnpackWish::Always)).task;
    here.archive(task);
    here.restore(task);
    QCOMPARE(here.disk.filesOf(task), with(m_zip, archive, release(1), m_data));
    // The archive itself lay in a pack, and is copied from there now.
    const QByteArray small = m_make.zip({{QStringLiteral("a"), "a"}});
    const TaskId packed = here.disk.get(here.publisher.publish(QStringLiteral("r2"), {{m_zip, small}})).task;
    here.archive(packed);
    here.restore(packed);
    expect(await(here.disk.engine().unpack({packed, {}, false})));
    here.disk.run(packed);
    QCOMPARE(here.disk.filesOf(packed), with(m_zip, small, {{QStringLiteral("a"), "a"}}, m_data));
}

void TestUnpacking::rebuildKnowsWhereTheyCameFrom()
{
    ArchiveCase here;
    const QByteArray archive = m_make.zip(release(1));
    const TaskId task =
        here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{m_zip, archive}}), wish(UnpackWish::Always)).task;
    const QString name = here.disk.task(task).name;
    here.disk.close();
    QVERIFY(QFile::remove(here.disk.options.ledgerPath));
    (void)QFile::remove(here.disk.options.ledgerPath + QStringLiteral("-wal"));
    (void)QFile::remove(here.disk.options.ledgerPath + QStringLiteral("-shm"));
    here.disk.reopen();
    here.publisher.server().stop();
    QCOMPARE(expect(await(here.disk.engine().rebuild({}, here.disk.root()))), 1);
    here.disk.run();
    QCOMPARE(here.disk.number("SELECT count(*) FROM items WHERE urls LIKE '[\"archive:data.zip%'"), 4);
    QCOMPARE(here.disk.number("SELECT count(*) FROM items WHERE state = 'done'"), 5);
    QCOMPARE(here.disk.number("SELECT count(*) FROM tasks WHERE unpack = 'always'"), 1);
}

/// A tar has no digests of its own: what was changed on the disk looks as good as what came.
void TestUnpacking::s1_changedArchiveIsNotUnpacked()
{
    ArchiveCase here;
    const QString name = QStringLiteral("data.tar");
    QByteArray archive = m_make.tar({{QStringLiteral("a.bin"), "abcdefgh"}});
    const TaskId task = here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{name, archive}})).task;
    const QString object = here.disk.objectPath(archive);
    const auto at = archive.indexOf("abcdefgh");
    QVERIFY(at > 0);
    archive.replace(at, 8, "ABCDEFGH");
    overwriteInPlace(object, archive);
    expect(await(here.disk.engine().unpack({task, {}, false})));
    here.disk.run(task);
    QCOMPARE(named(here.disk.task(task).state), named(TaskState::Completed));
    QCOMPARE(here.disk.filesOf(task).size(), 1);
    const auto archives = expect(await(here.disk.engine().archives(task)));
    QCOMPARE(archives.front().error->code, ErrorCode::Corrupt);
    QVERIFY(archives.front().error->hint.contains(QStringLiteral("audit --heal")));
}

void TestUnpacking::s0_8_itWaitsForRoom()
{
    ArchiveCase here;
    const TaskId task =
        here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{m_zip, m_make.zip(release(1))}})).task;
    expect(await(here.disk.engine().changeStorage(QStringLiteral("disk"), LinkMethod::Auto, qint64(1) << 60)));
    here.disk.reopen(); // the storage is opened with its reserve
    expect(await(here.disk.engine().unpack({task, {}, false})));
    const RunSummary summary = here.disk.run(task);
    QCOMPARE(summary.waiting.size(), size_t(1));
    QCOMPARE(named(summary.waiting.front().reason), named(WaitReason::Space));
    QCOMPARE(here.disk.filesOf(task).size(), 1);
    expect(await(here.disk.engine().changeStorage(QStringLiteral("disk"), LinkMethod::Auto, 0)));
    here.disk.reopen();
    here.disk.run(task);
    QCOMPARE(here.disk.filesOf(task).size(), 5);
    QCOMPARE(named(here.disk.task(task).state), named(TaskState::Completed));
}

/// A member whose stored content is gone cannot be downloaded; it comes out of the archive again.
void TestUnpacking::lostContentIsUnpackedAgain()
{
    ArchiveCase here;
    const QByteArray archive = m_make.zip(release(1));
    const TaskId task =
        here.disk.get(here.publisher.publish(QStringLiteral("r1"), {{m_zip, archive}}), wish(UnpackWish::Always)).task;
    const QByteArray content = release(1)[QStringLiteral("own.bin")];
    QVERIFY(QFile::remove(here.disk.objectPath(content)));
    QVERIFY(QFile::remove(here.disk.shown(task, QStringLiteral("data/own.bin"))));
    AuditOptions heal;
    heal.heal = true;
    expect(await(here.disk.engine().audit({}, heal)));
    here.disk.run(task);
    QCOMPARE(here.disk.filesOf(task), with(m_zip, archive, release(1), m_data));
    QCOMPARE(named(here.disk.task(task).state), named(TaskState::Completed));
}

QTEST_GUILESS_MAIN(TestUnpacking)
#include "tst_unpacking.moc"
