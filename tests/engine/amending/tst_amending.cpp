// SPDX-License-Identifier: GPL-3.0-or-later
// A task that becomes a newer revision of its source where it is.
#include "support/engine/EngineFixture.h"
#include "support/engine/MovingThing.h"
#include "support/engine/Publisher.h"

#include <QCryptographicHash>
#include <sys/stat.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString same = QStringLiteral("a/same.bin");
const QString changes = QStringLiteral("a/changes.bin");
const QString leaves = QStringLiteral("b/leaves.bin");
const QString comes = QStringLiteral("c/comes.bin");

const Files former{{same, bytesOf(1, 4000)}, {changes, bytesOf(2, 4000)}, {leaves, bytesOf(3, 4000)}};
const Files latter{{same, bytesOf(1, 4000)}, {changes, bytesOf(4, 5000)}, {comes, bytesOf(5, 4000)}};

AddRequest into(TaskId task)
{
    AddRequest request;
    request.amends = task;
    return request;
}

quint64 inodeOf(const QString &path)
{
    struct ::stat found = {};
    return ::lstat(path.toUtf8().constData(), &found) == 0 ? found.st_ino : 0;
}

} // namespace

class TestAmending : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatDiffersIsTouched_data();
    void onlyWhatDiffersIsTouched();
    void s2_7_sameRevisionChangesNothing();
    void whatTheUserChangedIsKept();
    void contentComesFromTheStoreIfItIsThere();
    void formerFileStaysUntilItsSuccessorIsThere();
    void taskIsDeletedWithWhatItStillShows();
    void changedMeanwhileIsRefused();
    void badEntryLeavesTheFormerFile();
    void foreignFileKeepsItsFolder();
    void storeKnowsTheNewerRevision();
};

void TestAmending::onlyWhatDiffersIsTouched_data()
{
    QTest::addColumn<LinkMethod>("link");
    for (const LinkMethod link : {LinkMethod::Hardlink, LinkMethod::Symlink, LinkMethod::Copy})
        QTest::addRow("%s", qPrintable(toString(link))) << link;
}

void TestAmending::onlyWhatDiffersIsTouched()
{
    QFETCH(LinkMethod, link);
    Publisher publisher;
    EngineFixture disk;
    AddRequest request;
    request.link = link;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), former), request).task;
    const quint64 before = inodeOf(disk.shown(task, same));

    const PlanReport plan = disk.get(publisher.publish(QStringLiteral("r2"), latter), into(task));
    QCOMPARE(plan.task, task);
    QCOMPARE(plan.amended->added, 1);
    QCOMPARE(plan.amended->updated, 1);
    QCOMPARE(plan.amended->removed, 1);
    QCOMPARE(plan.amended->unchanged, 1);
    QCOMPARE(disk.task(task).revision, QStringLiteral("r2"));
    QCOMPARE(disk.task(task).counts.files, 3);
    QCOMPARE(disk.task(task).counts.filesDone, 3);
    QCOMPARE(disk.filesOf(task), latter); // no empty folder is asked for, no former file stands beside
    QVERIFY(!QFileInfo::exists(QFileInfo(disk.shown(task, leaves)).path()));
    QCOMPARE(inodeOf(disk.shown(task, same)), before);
    QCOMPARE(publisher.fetched(same).size(), 1);
    QCOMPARE(publisher.fetched().size(), 5);
    QCOMPARE(disk.number("SELECT count(*) FROM tasks"), 1);
    QCOMPARE(disk.references(), 3);
    QCOMPARE(disk.countedReferences(), 3);
    QCOMPARE(disk.violations(), QStringList());
}

void TestAmending::s2_7_sameRevisionChangesNothing()
{
    Publisher publisher;
    EngineFixture disk;
    const QString source = publisher.publish(QStringLiteral("r1"), former);
    const TaskId task = disk.get(source).task;
    const qint64 rev = disk.task(task).rev;
    const PlanReport plan = disk.add(source, into(task));
    QCOMPARE(plan.amended->unchanged, 3);
    QCOMPARE(plan.amended->added + plan.amended->updated + plan.amended->removed, 0);
    QCOMPARE(named(plan.state), named(TaskState::Completed));
    QCOMPARE(disk.task(task).rev, rev);
    QCOMPARE(publisher.fetched().size(), 3);
}

void TestAmending::whatTheUserChangedIsKept()
{
    Publisher publisher;
    EngineFixture disk;
    AddRequest request;
    request.link = LinkMethod::Copy;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), former), request).task;
    writeFile(disk.shown(task, changes), "mine");
    writeFile(disk.shown(task, leaves), "mine too");

    const PlanReport plan = disk.get(publisher.publish(QStringLiteral("r2"), latter), into(task));
    QCOMPARE(plan.amended->keptFiles, QStringList{leaves});
    QCOMPARE(readFile(disk.shown(task, changes)), latter[changes]);
    QCOMPARE(readFile(disk.shown(task, leaves)), QByteArray("mine too"));
    const QStringList kept =
        QDir(disk.shown(task, QStringLiteral("a"))).entryList({QStringLiteral("changes.bin.before-heirloom-*")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(readFile(disk.shown(task, QStringLiteral("a/") + kept.front())), QByteArray("mine"));
    QCOMPARE(disk.violations(), QStringList());
}

void TestAmending::contentComesFromTheStoreIfItIsThere()
{
    Publisher publisher;
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), former)).task;
    disk.get(publisher.publish(QStringLiteral("elsewhere"), latter));
    const auto before = publisher.fetched().size();
    disk.get(publisher.publish(QStringLiteral("r2"), latter), into(task));
    QCOMPARE(publisher.fetched().size(), before);
    QCOMPARE(disk.filesOf(task), latter);
    QCOMPARE(disk.references(), disk.countedReferences());
    QCOMPARE(disk.violations(), QStringList());
}

void TestAmending::formerFileStaysUntilItsSuccessorIsThere()
{
    Publisher publisher;
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), former)).task;
    const QJsonArray lie{QJsonObject{{QStringLiteral("path"), changes}, {QStringLiteral("sha256"), QString(64, u'a')}}};
    disk.add(publisher.publishEntries(QStringLiteral("r2"), {{changes, latter[changes]}}, lie), into(task));
    disk.run();
    QCOMPARE(named(disk.task(task).state), named(TaskState::Failed));
    QCOMPARE(readFile(disk.shown(task, changes)), former[changes]);

    disk.get(publisher.publish(QStringLiteral("r3"), latter), into(task));
    QCOMPARE(disk.filesOf(task), latter);
    QCOMPARE(disk.violations(), QStringList());
}

void TestAmending::taskIsDeletedWithWhatItStillShows()
{
    Publisher publisher;
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), former)).task;
    const QString folder = disk.shown(task, {});
    const QJsonArray lie{QJsonObject{{QStringLiteral("path"), changes}, {QStringLiteral("sha256"), QString(64, u'a')}}};
    disk.add(publisher.publishEntries(QStringLiteral("r2"), {{changes, latter[changes]}}, lie), into(task));
    disk.run();
    expect(await(disk.engine().remove(task, {})));
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(disk.references(), 0);
    QCOMPARE(disk.countedReferences(), 0);
}

void TestAmending::changedMeanwhileIsRefused()
{
    Publisher publisher;
    EngineFixture disk;
    AddRequest paused;
    paused.paused = true;
    const QString source = publisher.publish(QStringLiteral("r1"), former);
    const TaskId task = disk.add(source, paused).task;
    const auto refused = await(disk.engine().add([&] {
        AddRequest request = into(task);
        request.source = source;
        return request;
    }()));
    QVERIFY(!refused);
    QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::Conflict));
    QCOMPARE(named(disk.task(task).state), named(TaskState::Paused));
}

void TestAmending::badEntryLeavesTheFormerFile()
{
    Publisher publisher;
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), former)).task;
    // One content cannot have two sizes: the entry is refused.
    const QJsonArray entries{
        QJsonObject{{QStringLiteral("path"), same},
                    {QStringLiteral("size"), 17},
                    {QStringLiteral("sha256"),
                     QString::fromLatin1(QCryptographicHash::hash(former[same], QCryptographicHash::Sha256).toHex())}},
        QJsonObject{{QStringLiteral("path"), comes}}};
    const PlanReport plan =
        disk.add(publisher.publishEntries(QStringLiteral("r2"), {{comes, latter[comes]}}, entries), into(task));
    QCOMPARE(plan.rejected.size(), size_t(1));
    disk.run();
    QCOMPARE(disk.filesOf(task), (Files{{same, former[same]}, {comes, latter[comes]}}));
}

void TestAmending::foreignFileKeepsItsFolder()
{
    Publisher publisher;
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), former)).task;
    writeFile(disk.shown(task, QStringLiteral("b/notes.txt")), "mine");
    disk.get(publisher.publish(QStringLiteral("r2"), latter), into(task));
    QVERIFY(!QFileInfo::exists(disk.shown(task, leaves)));
    QCOMPARE(readFile(disk.shown(task, QStringLiteral("b/notes.txt"))), QByteArray("mine"));
}

/// A ledger that is made anew from the store has the files of the newer revision.
void TestAmending::storeKnowsTheNewerRevision()
{
    MovingThing thing;
    EngineFixture disk;
    thing.publish(QStringLiteral("r1"), former);
    const TaskId task = disk.get(thing.link()).task;
    thing.publish(QStringLiteral("r2"), latter);
    disk.add(thing.link(), into(task));
    disk.run(task);
    disk.close();
    for (const char *suffix : {"", "-wal", "-shm"})
        (void)QFile::remove(disk.options.ledgerPath + QLatin1String(suffix));
    disk.reopen();
    QCOMPARE(expect(await(disk.engine().rebuild({}, disk.root()))), 1);
    QCOMPARE(disk.number("SELECT count(*) FROM items"), qint64(latter.size()));
    QCOMPARE(disk.number("SELECT count(*) FROM items WHERE path = 'c/comes.bin'"), 1);
}

QTEST_GUILESS_MAIN(TestAmending)
#include "tst_amending.moc"
