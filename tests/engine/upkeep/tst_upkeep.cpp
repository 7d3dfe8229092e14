// SPDX-License-Identifier: GPL-3.0-or-later
// Giving space back, the audit log, and a ledger that is made anew from the disk.
#include "io/DiskFileSystem.h"
#include "store/ObjectStore.h"
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

Files sample()
{
    return {{QStringLiteral("a.bin"), bytesOf(1, 3000)}, {QStringLiteral("b.bin"), bytesOf(2, 2000)}};
}

} // namespace

class TestUpkeep : public QObject
{
    Q_OBJECT
private slots:
    void s0_10_openWindowReclaimsWhatIsOverItsGrace();
    void s0_10_graceHoldsAndTheUsersWordWaivesIt();
    void s0_10_oneLeaderAtATime();
    void s0_10_sweepIsInTheLog();
    void s0_10_condemnedContentIsRevivedByAnInherit();
    void s0_14_logIsAppendOnly();
    void usageTellsWhatDeletingFrees();
    void rebuildFromAnEmptyLedger();
    void rebuildWaitsForTheUserWhereContentIsMissing();
    void rebuildForgetsDeletedTasks();
    void b05_rebuildGoesOnPastADamagedManifest();
    void anotherLedgersStoreIsLeftAlone();
    void rebuildTakesTheStorageAsItWas();
    void rebuildNeedsAStore();
    void unmountedStorageIsNoEmptyStore();
    void damagedLedgerIsSetAside();
};

void TestUpkeep::s0_10_openWindowReclaimsWhatIsOverItsGrace()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    expect(await(disk.engine().remove(plan.task, {})));
    disk.options.upkeepMs = 10;
    disk.reopen();
    disk.engine().start({});
    QVERIFY(disk.change("UPDATE objects SET zero_since = zero_since - 15 * 86400000"));
    QTRY_COMPARE(disk.number("SELECT count(*) FROM objects WHERE state = 'condemned'"), 2); // seen once
    QCOMPARE(disk.log(QStringLiteral("storage.gc")).size(), size_t(0)); // of nothing there is no line
    QVERIFY(disk.change("UPDATE objects SET sighted_boot_ms = sighted_boot_ms - 700000"));
    QTRY_COMPARE(disk.number("SELECT count(*) FROM objects"), 0);
    QTRY_COMPARE(disk.log(QStringLiteral("storage.gc")).size(), size_t(1));
    QVERIFY(disk.objectPath(bytesOf(1, 3000)).isEmpty());
}

void TestUpkeep::s0_10_graceHoldsAndTheUsersWordWaivesIt()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    expect(await(disk.engine().remove(plan.task, {})));
    const auto timid = expect(await(disk.engine().reclaim({}, {})));
    QVERIFY(timid.leader);
    QCOMPARE(timid.reclaimedObjects, 0);
    QCOMPARE(timid.inGrace, 2);
    QCOMPARE(readFile(disk.objectPath(bytesOf(1, 3000))), bytesOf(1, 3000));

    const auto dry = expect(await(disk.engine().reclaim({}, {true, true})));
    QCOMPARE(dry.reclaimedObjects, 2);
    QVERIFY(!disk.objectPath(bytesOf(1, 3000)).isEmpty());

    const auto bold = expect(await(disk.engine().reclaim({}, {true, false})));
    QCOMPARE(bold.reclaimedObjects, 2);
    QCOMPARE(bold.reclaimedBytes, 5000);
    QVERIFY(disk.objectPath(bytesOf(1, 3000)).isEmpty());
    QCOMPARE(disk.inStore(QStringLiteral("trash")), QStringList());
    QCOMPARE(disk.number("SELECT count(*) FROM objects"), 0);
    QCOMPARE(disk.number("SELECT count(*) FROM intents"), 0);
}

void TestUpkeep::s0_10_oneLeaderAtATime()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    expect(await(disk.engine().remove(plan.task, {})));
    DiskFileSystem fs;
    const auto identity = expect(ObjectStore::identify(fs, disk.root()));
    const auto other = expect(ObjectStore::open(fs, disk.root(), identity.store, identity.ledger));
    auto lock = expect(other->tryLock(QStringLiteral("gc")));
    const auto refused = expect(await(disk.engine().reclaim({}, {true, false})));
    QVERIFY(!refused.leader);
    QCOMPARE(refused.reclaimedObjects, 0);
    QVERIFY(!disk.objectPath(bytesOf(1, 3000)).isEmpty());
    lock.reset();
    QVERIFY(expect(await(disk.engine().reclaim({}, {true, false}))).leader);
    QVERIFY(disk.objectPath(bytesOf(1, 3000)).isEmpty());
}

void TestUpkeep::s0_10_sweepIsInTheLog()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    expect(await(disk.engine().remove(plan.task, {})));
    expect(await(disk.engine().reclaim({}, {true, false})));
    const auto log = disk.log(QStringLiteral("storage.gc"));
    QCOMPARE(log.size(), size_t(1));
    QVERIFY(log[0].atMs > 1'700'000'000'000);
    QCOMPARE(log[0].actor, QStringLiteral("local"));
    QCOMPARE(log[0].detail[QStringLiteral("objects")].toInteger(), 2);
    QCOMPARE(log[0].detail[QStringLiteral("bytes")].toInteger(), 5000);
}

void TestUpkeep::s0_10_condemnedContentIsRevivedByAnInherit()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    expect(await(disk.engine().remove(plan.task, {})));
    QVERIFY(disk.change("UPDATE objects SET state = 'condemned', sighted_boot_id = 'x', sighted_boot_ms = 1"));
    const auto again = disk.add(publisher.publish(QStringLiteral("r2"), sample()));
    QCOMPARE(again.totals.inherit.files, 2);
    QCOMPARE(expect(await(disk.engine().reclaim({}, {true, false}))).reclaimedObjects, 0);
    QCOMPARE(disk.run().inheritedFiles, 2);
    QCOMPARE(disk.filesOf(again.task), sample());
}

void TestUpkeep::s0_14_logIsAppendOnly()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    expect(await(disk.engine().remove(plan.task, {})));
    const qint64 before = disk.number("SELECT count(*) FROM audit_log");
    QVERIFY(before > 0);
    QVERIFY(!disk.change("DELETE FROM audit_log"));
    QVERIFY(!disk.change("UPDATE audit_log SET actor = 'nobody'"));
    QCOMPARE(disk.number("SELECT count(*) FROM audit_log"), before);
    QCOMPARE(qint64(disk.log({}).size()), before);
}

void TestUpkeep::usageTellsWhatDeletingFrees()
{
    Publisher publisher;
    EngineFixture disk;
    const auto first = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    Files more = sample();
    more[QStringLiteral("c.bin")] = bytesOf(3, 700);
    const auto second = disk.get(publisher.publish(QStringLiteral("r2"), more));
    const auto usage = expect(await(disk.engine().usage({})));
    QCOMPARE(usage.logicalBytes, 10'700);
    QCOMPARE(usage.uniqueBytes, 5700);
    QCOMPARE(usage.sharedBytes, 5000);
    QCOMPARE(usage.reclaimableBytes, 0);
    QVERIFY(usage.freeBytes > 0 && usage.totalBytes > usage.freeBytes);
    QCOMPARE(usage.tasks.size(), size_t(2));
    QCOMPARE(usage.tasks[0].task, second.task);
    QCOMPARE(usage.tasks[0].exclusiveBytes, 700);
    QCOMPARE(usage.tasks[1].task, first.task);
    QCOMPARE(usage.tasks[1].exclusiveBytes, 0);
}

void TestUpkeep::rebuildFromAnEmptyLedger()
{
    Publisher publisher;
    EngineFixture disk;
    const auto first = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    Files more = sample();
    more[QStringLiteral("c.bin")] = bytesOf(3, 700);
    const auto second = disk.get(publisher.publish(QStringLiteral("r2"), more));
    disk.close();
    publisher.server().stop();

    disk.options.ledgerPath = QFileInfo(disk.options.ledgerPath).path() + QStringLiteral("/new.db");
    disk.reopen();
    QCOMPARE(expect(await(disk.engine().rebuild({}, disk.root()))), 2);
    const auto summary = disk.run();
    QCOMPARE(summary.completed.size(), size_t(2));
    QCOMPARE(summary.downloadedFiles, 0);
    QCOMPARE(disk.filesOf(first.task), sample());
    QCOMPARE(disk.filesOf(second.task), more); // nothing was moved aside
    QCOMPARE(disk.task(second.task).revision, QStringLiteral("r2"));
    QCOMPARE(disk.violations(), QStringList());
    QCOMPARE(expect(await(disk.engine().rebuild({}))), 0); // again finds nothing new
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(2));

    expect(await(disk.engine().remove(first.task, {})));
    QCOMPARE(expect(await(disk.engine().reclaim({}, {true, false}))).reclaimedObjects, 0);
    QCOMPARE(disk.filesOf(second.task), more);
}

void TestUpkeep::rebuildWaitsForTheUserWhereContentIsMissing()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    QVERIFY(QFile::remove(disk.objectPath(bytesOf(1, 3000))));
    QVERIFY(QFile::remove(disk.shown(plan.task, QStringLiteral("a.bin"))));
    disk.close();
    disk.options.ledgerPath = QFileInfo(disk.options.ledgerPath).path() + QStringLiteral("/new.db");
    disk.reopen();
    QCOMPARE(expect(await(disk.engine().rebuild({}, disk.root()))), 1);
    QCOMPARE(disk.run().completed.size(), size_t(0));
    QCOMPARE(named(disk.task(plan.task).state), named(TaskState::Paused));
    expect(await(disk.engine().resume(plan.task)));
    QCOMPARE(disk.run().completed, std::vector{plan.task});
    QCOMPARE(disk.filesOf(plan.task), sample());
}

void TestUpkeep::rebuildForgetsDeletedTasks()
{
    Publisher publisher;
    EngineFixture disk;
    const auto kept = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const auto deleted = disk.get(publisher.publish(QStringLiteral("r2"), sample()));
    const auto back = disk.get(publisher.publish(QStringLiteral("r3"), sample()));
    QTRY_COMPARE(disk.inStore(QStringLiteral("tasks")).size(), 3); // written beside the download
    expect(await(disk.engine().remove(deleted.task, {})));
    expect(await(disk.engine().remove(back.task, {})));
    QCOMPARE(disk.inStore(QStringLiteral("tasks")).filter(QStringLiteral(".deleted")).size(), 2);
    expect(await(disk.engine().undelete(back.task)));
    QCOMPARE(disk.inStore(QStringLiteral("tasks")).filter(QStringLiteral(".task")).size(), 2);
    disk.close();
    disk.options.ledgerPath = QFileInfo(disk.options.ledgerPath).path() + QStringLiteral("/new.db");
    disk.reopen();
    QCOMPARE(expect(await(disk.engine().rebuild({}, disk.root()))), 2);
    QCOMPARE(disk.task(kept.task).revision, QStringLiteral("r1"));
    QCOMPARE(disk.task(back.task).revision, QStringLiteral("r3"));
    QCOMPARE(await(disk.engine().task(deleted.task)).error().code, ErrorCode::NotFound);
}

void TestUpkeep::b05_rebuildGoesOnPastADamagedManifest()
{
    Publisher publisher;
    EngineFixture disk;
    std::vector<PlanReport> plans;
    for (const char *revision : {"r1", "r2", "r3"})
        plans.push_back(disk.get(publisher.publish(QString::fromLatin1(revision), sample())));
    QTRY_COMPARE(disk.inStore(QStringLiteral("tasks")).size(), 3);
    const QString uid = disk.task(plans[1].task).uid;
    disk.close();
    QFile file(disk.root() + QStringLiteral("/.heirloom/tasks/%1.task").arg(uid));
    const QByteArray sound = readFile(file.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound.chopped(20)) > 0);
    file.close();
    disk.options.ledgerPath = QFileInfo(disk.options.ledgerPath).path() + QStringLiteral("/new.db");
    disk.reopen();
    const auto refused = await(disk.engine().rebuild({}, disk.root()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    QVERIFY(refused.error().context.contains(uid) && !refused.error().hint.isEmpty());
    QCOMPARE(disk.task(plans[0].task).revision, QStringLiteral("r1"));
    QCOMPARE(disk.task(plans[2].task).revision, QStringLiteral("r3"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
    file.close();
    QCOMPARE(expect(await(disk.engine().rebuild({}))), 1); // what is mended comes back too
    QCOMPARE(disk.task(plans[1].task).revision, QStringLiteral("r2"));
    QCOMPARE(disk.violations(), QStringList());
}

void TestUpkeep::anotherLedgersStoreIsLeftAlone()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const QString first = disk.options.ledgerPath;
    EngineOptions options = disk.options;
    options.ledgerPath += QStringLiteral("-other");
    const auto other = expect(Engine::open(options));
    StorageSpec spec;
    spec.name = QStringLiteral("mine");
    spec.root = disk.root();
    const auto refused = await(other->addStorage(spec));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().hint.contains(QStringLiteral("rebuild")));
    AddRequest request;
    request.source = publisher.publish(QStringLiteral("r2"), sample());
    QCOMPARE(await(other->add(request)).error().code, ErrorCode::Conflict); // the default storage's folder too

    QCOMPARE(expect(await(other->rebuild({}, disk.root()))), 1);
    const auto lost = await(disk.engine().reclaim({}, {true, false})); // it had the store open
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::Conflict);
    disk.reopen(); // the ledger itself opens
    QCOMPARE(named(disk.task(plan.task).state), named(TaskState::Completed));
    QCOMPARE(await(disk.engine().audit({}, {false, true})).error().code, ErrorCode::Conflict);
    QCOMPARE(expect(await(disk.engine().rebuild({}, disk.root()))), 0); // takes it back
    QCOMPARE(disk.violations(), QStringList());
    QCOMPARE(await(other->usage({})).has_value(), true); // reads nothing that could be lost
    QCOMPARE(await(other->reclaim({}, {true, false})).error().code, ErrorCode::Conflict);
}

void TestUpkeep::rebuildTakesTheStorageAsItWas()
{
    StorageSpec spec;
    spec.link = LinkMethod::Copy;
    spec.reserveBytes = 4242;
    EngineFixture disk(spec);
    disk.close();
    disk.options.ledgerPath += QStringLiteral("-new");
    disk.reopen();
    QCOMPARE(expect(await(disk.engine().rebuild({}))), 0); // the default folder has a store
    const auto storages = expect(await(disk.engine().storages()));
    QCOMPARE(storages.size(), size_t(1));
    QCOMPARE(storages[0].name, QStringLiteral("disk"));
    QCOMPARE(named(storages[0].link), named(LinkMethod::Copy));
    QCOMPARE(storages[0].reserveBytes, 4242);
    QVERIFY(storages[0].isDefault);
}

void TestUpkeep::rebuildNeedsAStore()
{
    EngineFixture disk;
    disk.close();
    disk.options.ledgerPath += QStringLiteral("-new");
    disk.options.defaultStorageRoot = disk.root() + QStringLiteral("-usual");
    disk.reopen();
    const QString typo = disk.root() + QStringLiteral("-typo");
    for (const QString &folder : {QString(), typo, disk.root() + QStringLiteral("/..")}) {
        const auto refused = await(disk.engine().rebuild({}, folder));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(!refused.error().hint.isEmpty());
    }
    QVERIFY(!QFileInfo::exists(typo));
    QVERIFY(!QFileInfo::exists(disk.options.defaultStorageRoot));
    QCOMPARE(expect(await(disk.engine().storages())).size(), size_t(0));
}

void TestUpkeep::unmountedStorageIsNoEmptyStore()
{
    Publisher publisher;
    EngineFixture disk;
    const auto plan = disk.get(publisher.publish(QStringLiteral("r1"), sample()));
    const auto waiting = disk.add(publisher.publish(QStringLiteral("r2"), {{QStringLiteral("n"), bytesOf(9, 100)}}));
    const QString away = disk.root() + QStringLiteral("-away");
    disk.close();
    QVERIFY(QDir().rename(disk.root(), away));
    QVERIFY(QDir().mkpath(disk.root())); // the empty mount point
    disk.reopen();
    QCOMPARE(expect(await(disk.engine().tasks())).size(), size_t(2));
    const auto healed = await(disk.engine().audit({}, {false, true}));
    QVERIFY(!healed);
    QCOMPARE(healed.error().code, ErrorCode::NotFound);
    QVERIFY(healed.error().context.contains(QStringLiteral("another disk")));
    QCOMPARE(await(disk.engine().reclaim({}, {true, false})).error().code, ErrorCode::NotFound);
    QCOMPARE(disk.run().completed.size(), size_t(0));
    StorageSpec other;
    other.name = QStringLiteral("other");
    other.root = away + QStringLiteral("-other");
    expect(await(disk.engine().addStorage(other))); // another storage goes on
    expect(await(disk.engine().usage(other.name)));
    QVERIFY(QDir(disk.root()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

    disk.close();
    QVERIFY(QDir().rmdir(disk.root()));
    QVERIFY(QDir().rename(away, disk.root()));
    disk.reopen();
    QCOMPARE(disk.run().completed, std::vector{waiting.task});
    QCOMPARE(disk.filesOf(plan.task), sample());
    QCOMPARE(disk.violations(), QStringList());
}

void TestUpkeep::damagedLedgerIsSetAside()
{
    EngineFixture disk;
    disk.close();
    disk.options.ledgerPath = QFileInfo(disk.options.ledgerPath).path() + QStringLiteral("/broken.db");
    writeFile(disk.options.ledgerPath, bytesOf(1, 100'000));
    const auto refused = Engine::open(disk.options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    disk.options.setDamagedLedgerAside = true;
    disk.reopen();
    const Files beside = filesBelow(QFileInfo(disk.options.ledgerPath).path());
    QVERIFY(beside.values().contains(bytesOf(1, 100'000))); // nothing of it is lost
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
