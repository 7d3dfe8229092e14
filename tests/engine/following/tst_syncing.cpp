// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs of followed sources: what is looked at, what is taken, what is reported.
#include "FollowCase.h"
#include "engine/UserText.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {
const QString name = QStringLiteral("atlas");
const QString manifest = QStringLiteral("manifest.json");
} // namespace

class TestSyncing : public QObject
{
    Q_OBJECT
private slots:
    void s2_5_reportCountsAddedUpdatedAndRemoved();
    void s2_7_unchangedCostsOneConditionalRequest();
    void s2_7_unchangedWithoutVersionsDownloadsNothing();
    void anotherVersionOfTheSameIsNothingNew();
    void s2_5_oneBadFileIsAnErrorRowAndIsTriedAgain();
    void s2_5_refusedEntriesStayErrorRows();
    void changedDuringTheSyncIsTakenByTheNext();
    void deletedRevisionStaysDeleted();
    void undeletedRevisionCountsAgain();
    void olderRevisionIsRefused();
    void formerContentIsRefusedWhereNamesHaveNoOrder();
    void keepsSoManyRevisions();
    void deletedByRetentionIsNoWishOfTheUser();
    void unreachableSourceBacksOff();
    void eachRevisionGoesIntoAFolderBelow();
    void openTaskInPlaceIsGoneOnWith();
    void archivedTaskInPlaceIsToBeRestored();
    void revisionWithoutAnOrderHidesNoHighest();
    void unsubscribedMeanwhileTakesNothing();
    void unsubscribeLeavesWhatWasBrought();
    void aFollowedStorageCannotBeForgotten();
    void nameIsTakenOnce();
    void syncOfItsOwnEndTellsOnce();
};

void TestSyncing::s2_5_reportCountsAddedUpdatedAndRemoved()
{
    MovingThing thing;
    FollowFixture fixture;
    Files files = threeFiles();
    thing.publish("r1", files);
    QCOMPARE(fixture.subscribe(thing.link()).name, name);
    QCOMPARE(named(fixture.subscription(name).state), named(FollowState::New));
    const SyncOutcome first = fixture.sync(name);
    QCOMPARE(fixture.changes(first), "3 0 0 0");
    QCOMPARE(first.run->report.downloadedBytes, 11'005);

    files["a.bin"] = bytesOf(7, 5000);
    files.remove("d.txt");
    files["new.txt"] = "new";
    files["new2.txt"] = "new too";
    thing.publish("r2", files);
    const SyncOutcome second = fixture.sync(name);
    QCOMPARE(fixture.changes(second), "2 1 1 0");
    QCOMPARE(second.run->report.downloadedBytes, 5000 + 3 + 7);
    QCOMPARE(named(second.subscription.state), named(FollowState::Current));
    QCOMPARE(second.subscription.revision, "r2");
    QCOMPARE(fixture.filesOf(second.run->task), files);
    QCOMPARE(fixture.task(second.run->task).upgradeFrom, first.run->task);
    QCOMPARE(thing.asked("b/c.bin").size(), 1);
    QCOMPARE(expect(await(fixture.engine().syncs(name, 10))).size(), 2U);
    QCOMPARE(fixture.log("follow.sync").size(), 2U);
    QVERIFY(fixture.violations().isEmpty());
}

void TestSyncing::s2_7_unchangedCostsOneConditionalRequest()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link());
    fixture.sync(name);
    QTRY_COMPARE(thing.asked().size(), 4);
    const QStringList before = filesBelow(fixture.root()).keys();
    const SyncOutcome again = fixture.sync(name);
    QVERIFY(!again.run);
    QCOMPARE(named(again.subscription.state), named(FollowState::Current));
    QTRY_COMPARE(thing.asked().size(), 5);
    QCOMPARE(thing.asked().last().path, "/atlas/manifest.json");
    QCOMPARE(thing.asked().last().status, 304);
    QCOMPARE(fixture.tasks(), 1);
    QCOMPARE(filesBelow(fixture.root()).keys(), before);
    QVERIFY(again.subscription.lastMs > 0 && again.subscription.nextMs > again.subscription.lastMs);
}

void TestSyncing::s2_7_unchangedWithoutVersionsDownloadsNothing()
{
    NginxServer::Options silent;
    silent.extra = QStringLiteral("etag off; add_header Last-Modified \"\"; if_modified_since off;");
    MovingThing thing(name, silent);
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link());
    fixture.sync(name);
    const SyncOutcome again = fixture.sync(name);
    QVERIFY(!again.run);
    QCOMPARE(named(again.subscription.state), named(FollowState::Current));
    QCOMPARE(fixture.tasks(), 1);
    QTRY_COMPARE(thing.asked(manifest).size(), 2); // it is read, nothing else is asked for
    QCOMPARE(thing.asked().size(), 5);

    thing.publish("r2", {{"a.bin", bytesOf(3, 5000)}});
    QCOMPARE(fixture.changes(fixture.sync(name)), "0 1 2 0");
}

void TestSyncing::anotherVersionOfTheSameIsNothingNew()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link());
    fixture.sync(name);
    thing.publish("r1", threeFiles()); // another ETag
    QVERIFY(!fixture.sync(name).run);
    QCOMPARE(fixture.tasks(), 1);
    QCOMPARE(thing.unchanged(), 0);
    QVERIFY(!fixture.sync(name).run); // the new ETag is known now
    QTRY_COMPARE(thing.unchanged(), 1);
}

void TestSyncing::s2_5_oneBadFileIsAnErrorRowAndIsTriedAgain()
{
    MovingThing thing;
    FollowFixture fixture;
    Files files = threeFiles();
    thing.publish("r1", files, {{"d.txt", QString(64, u'0')}});
    fixture.subscribe(thing.link());
    const SyncOutcome first = fixture.sync(name);
    QCOMPARE(fixture.changes(first), "2 0 0 1");
    QCOMPARE(named(first.run->end), named(SyncEnd::InPart));
    QCOMPARE(first.run->report.total().errors.front().path, "d.txt");
    QCOMPARE(named(first.subscription.state), named(FollowState::Failed));

    const SyncOutcome second = fixture.sync(name); // the manifest is the same: only the failed file is asked for
    QCOMPARE(fixture.changes(second), "2 0 0 1");
    QCOMPARE(second.run->task, first.run->task);
    QCOMPARE(second.run->report.downloadedBytes, 0);
    QCOMPARE(thing.asked("a.bin").size(), 1);

    thing.publish("r2", files);
    const SyncOutcome third = fixture.sync(name);
    QCOMPARE(fixture.changes(third), "1 0 0 0");
    QCOMPARE(named(third.subscription.state), named(FollowState::Current));
    QCOMPARE(third.subscription.failures, 0);
    QCOMPARE(fixture.filesOf(third.run->task), files);
}

void TestSyncing::s2_5_refusedEntriesStayErrorRows()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.put("a.bin", "content");
    const QJsonObject good{{"path", "a.bin"}, {"size", 7}};
    const QJsonObject hostile{{"path", "../../outside"}, {"size", 7}, {"urls", QJsonArray{"a.bin"}}};
    thing.publishEntries("r1", {good, hostile});
    fixture.subscribe(thing.link());
    for (int i = 0; i < 2; ++i) {
        const SyncOutcome outcome = fixture.sync(name);
        QCOMPARE(fixture.changes(outcome), "1 0 0 1");
        QCOMPARE(named(outcome.run->end), named(SyncEnd::InPart));
        QVERIFY(outcome.run->report.total().errors.front().isRefused);
    }
    QVERIFY(!QFile::exists(fixture.root() + "/../outside"));
    QCOMPARE(thing.asked("a.bin").size(), 1);
}

void TestSyncing::changedDuringTheSyncIsTakenByTheNext()
{
    MovingThing thing;
    FollowFixture fixture;
    Files files = threeFiles();
    thing.publish("r1", files);
    fixture.subscribe(thing.link());
    const SyncStart start = expect(await(fixture.engine().beginSync(name))); // planned, not downloaded yet
    files["a.bin"] = bytesOf(9, 5000);
    thing.publish("r2", files);
    fixture.run(start.task);
    const SyncOutcome torn = expect(await(fixture.engine().endSync(name, start.task)));
    QCOMPARE(fixture.changes(torn), "2 0 0 1"); // no file of r2 passes for one of r1
    const SyncOutcome next = fixture.sync(name);
    QCOMPARE(next.subscription.revision, "r2");
    QCOMPARE(fixture.changes(next), "1 0 0 0");
    QCOMPARE(fixture.filesOf(next.run->task), files);
}

void TestSyncing::deletedRevisionStaysDeleted()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link());
    const TaskId first = fixture.sync(name).run->task;
    expect(await(fixture.engine().remove(first, {})));
    const SyncOutcome unchanged = fixture.sync(name);
    QVERIFY(!unchanged.run);
    QCOMPARE(named(unchanged.subscription.state), named(FollowState::Skipped));
    thing.publish("r1", threeFiles()); // listed again under another version
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Skipped));
    QCOMPARE(fixture.tasks(), 0);

    SyncOptions restoring;
    restoring.takesDeleted = true;
    const SyncOutcome restored = fixture.sync(name, restoring);
    QCOMPARE(named(restored.subscription.state), named(FollowState::Current));
    QCOMPARE(fixture.filesOf(restored.run->task), threeFiles());

    expect(await(fixture.engine().remove(restored.run->task, {})));
    thing.publish("r2", {{"e.txt", "newer"}}); // what is newer is taken again
    QCOMPARE(fixture.changes(fixture.sync(name)), "1 0 0 0");
}

void TestSyncing::undeletedRevisionCountsAgain()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link());
    const TaskId task = fixture.sync(name).run->task;
    expect(await(fixture.engine().remove(task, {})));
    expect(await(fixture.engine().undelete(task)));
    fixture.run(task);
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Current));
    QCOMPARE(fixture.tasks(), 1);
}

void TestSyncing::olderRevisionIsRefused()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r9", threeFiles());
    fixture.subscribe(thing.link());
    fixture.sync(name);
    thing.publish("r10", {{"a.bin", "ten"}});
    fixture.sync(name);
    thing.publish("r8", {{"a.bin", "eight"}}); // never seen, but by its name older
    const SyncOutcome refused = fixture.sync(name);
    QVERIFY(!refused.run);
    QCOMPARE(named(refused.subscription.state), named(FollowState::Refused));
    QVERIFY(refused.subscription.error->context.contains("r10"));
    QCOMPARE(refused.subscription.revision, "r10");
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Refused)); // and stays so
    QTRY_COMPARE(thing.unchanged(), 1);
    thing.server().stop();
    QVERIFY(!await(fixture.engine().beginSync(name)));
    QCOMPARE(named(fixture.subscription(name).state), named(FollowState::Failed));
    QVERIFY(thing.server().start());
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Refused)); // no error hides that

    SyncOptions willing;
    willing.takesOlder = true;
    QCOMPARE(fixture.sync(name, willing).subscription.revision, "r8");
    thing.publish("r9", threeFiles()); // newer than what the user wanted, but it was there before
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Refused));
    thing.publish("r11", {{"a.bin", "eleven"}});
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Current));
}

void TestSyncing::formerContentIsRefusedWhereNamesHaveNoOrder()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("blue", threeFiles());
    fixture.subscribe(thing.link());
    fixture.sync(name);
    thing.publish("green", {{"a.bin", "green"}});
    QCOMPARE(fixture.sync(name).subscription.revision, "green");
    thing.publish("blue", threeFiles());
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Refused));
    thing.publish("green", {{"a.bin", "green"}}); // it was right before
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Current));
}

void TestSyncing::keepsSoManyRevisions()
{
    MovingThing thing;
    FollowFixture fixture;
    FollowRequest request;
    request.terms.keep = 2;
    Files files = threeFiles();
    thing.publish("r1", files);
    fixture.subscribe(thing.link(), request);
    std::vector<TaskId> taken{fixture.sync(name).run->task};
    for (int revision = 2; revision <= 4; ++revision) {
        files["d.txt"] = QByteArray::number(revision);
        thing.publish(QStringLiteral("r%1").arg(revision), files);
        taken.push_back(fixture.sync(name).run->task);
    }
    QCOMPARE(fixture.tasks(), 2);
    QCOMPARE(fixture.filesOf(taken[3]), files);
    QVERIFY(!await(fixture.engine().task(taken[1])));
    QCOMPARE(filesBelow(fixture.root()).size(), 2 * files.size());
    QVERIFY(await(fixture.engine().undelete(taken[1])).has_value()); // as after any deletion
    QVERIFY(fixture.violations().isEmpty());

    FollowTerms fewer = fixture.subscription(name).terms;
    fewer.keep = 1;
    expect(await(fixture.engine().changeSubscription(name, fewer)));
    QVERIFY(!fixture.sync(name).run);
    QVERIFY(!await(fixture.engine().task(taken[2])));
}

void TestSyncing::deletedByRetentionIsNoWishOfTheUser()
{
    MovingThing thing;
    FollowFixture fixture;
    FollowRequest request;
    request.terms.keep = 1;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link(), request);
    fixture.sync(name);
    thing.publish("r2", {{"a.bin", "two"}});
    const TaskId second = fixture.sync(name).run->task;
    QCOMPARE(fixture.number("SELECT count(*) FROM followed_revisions WHERE released = 1"), 1);
    expect(await(fixture.engine().remove(second, {})));
    thing.publish("r1", threeFiles());
    SyncOptions willing;
    willing.takesOlder = true;
    QCOMPARE(fixture.changes(fixture.sync(name, willing)), "3 0 0 0");
}

void TestSyncing::unreachableSourceBacksOff()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    FollowRequest request;
    request.terms.everySeconds = 3600;
    fixture.subscribe(thing.link("missing.json"), request);
    qint64 wait = 0;
    for (int failures = 1; failures <= 3; ++failures) {
        const auto start = await(fixture.engine().beginSync(name));
        QVERIFY(!start);
        QCOMPARE(start.error().httpStatus, 404);
        const Subscription now = fixture.subscription(name);
        QCOMPARE(named(now.state), named(FollowState::Failed));
        QCOMPARE(now.failures, failures);
        QCOMPARE(now.checkedMs, 0);
        QVERIFY(now.nextMs - now.lastMs > wait * 3 / 2);
        wait = now.nextMs - now.lastMs;
    }
    thing.put("missing.json", QByteArray(R"({"format":"heirloom-manifest/1","name":"n","revision":"r","files":[
        {"path":"a.bin","size":5000}]})"));
    const SyncOutcome there = fixture.sync(name);
    QCOMPARE(named(there.subscription.state), named(FollowState::Current));
    QCOMPARE(there.subscription.failures, 0);
}

void TestSyncing::eachRevisionGoesIntoAFolderBelow()
{
    MovingThing thing;
    FollowFixture fixture;
    FollowRequest request;
    request.subdir = QStringLiteral("mine/data");
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link(), request);
    QCOMPARE(fixture.task(fixture.sync(name).run->task).destination, "mine/data/atlas-r1");
    thing.publish("r2", {{"a.bin", "two"}});
    QCOMPARE(fixture.task(fixture.sync(name).run->task).destination, "mine/data/atlas-r2");
    QCOMPARE(readFile(fixture.root() + "/mine/data/atlas-r1/d.txt"), "small");
}

/// Protocol D's race: what is planned while the subscription goes is taken back.
void TestSyncing::openTaskInPlaceIsGoneOnWith()
{
    MovingThing thing;
    FollowFixture fixture;
    FollowRequest request;
    request.terms.layout = FollowLayout::InPlace;
    request.terms.keep = 1;
    Files files = threeFiles();
    thing.publish("r1", files);
    QVERIFY(thing.remove("a.bin"));
    fixture.subscribe(thing.link(), request);
    const TaskId task = fixture.sync(name).run->task;
    QCOMPARE(named(fixture.task(task).state), named(TaskState::Failed));
    expect(await(fixture.engine().retry(task))); // by hand, and before it has run there is something new
    files["a.bin"] = bytesOf(9, 5000);
    thing.publish("r2", files);
    fixture.sync(name);
    QCOMPARE(fixture.tasks(), 1);
    QCOMPARE(fixture.sync(name).subscription.revision, "r2");
    QCOMPARE(fixture.tasks(), 1);
    QCOMPARE(fixture.filesOf(task), files);
}

void TestSyncing::archivedTaskInPlaceIsToBeRestored()
{
    MovingThing thing;
    FollowFixture fixture;
    fixture.options.archiver = qEnvironmentVariable("HEIRLOOM_BIN") + "/heirloom-archiver";
    fixture.reopen();
    FollowRequest request;
    request.terms.layout = FollowLayout::InPlace;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link(), request);
    const TaskId task = fixture.sync(name).run->task;
    expect(await(fixture.engine().archive(task)));
    thing.publish("r2", {{"a.bin", "two"}});
    const auto refused = await(fixture.engine().beginSync(name));
    QVERIFY(!refused);
    QVERIFY(refused.error().hint.contains("restore"));
    expect(await(fixture.engine().restore(task)));
    fixture.run(task);
    QCOMPARE(fixture.sync(name).subscription.revision, "r2");
    QCOMPARE(fixture.tasks(), 1);
}

void TestSyncing::revisionWithoutAnOrderHidesNoHighest()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("2.0", threeFiles());
    fixture.subscribe(thing.link());
    fixture.sync(name);
    thing.publish("nightly", {{"a.bin", "some night"}});
    QCOMPARE(fixture.sync(name).subscription.revision, "nightly");
    thing.publish("1.0", {{"a.bin", "one"}});
    QCOMPARE(named(fixture.sync(name).subscription.state), named(FollowState::Refused));
    thing.publish("2.1", {{"a.bin", "two and more"}});
    QCOMPARE(fixture.sync(name).subscription.revision, "2.1");
}

void TestSyncing::unsubscribedMeanwhileTakesNothing()
{
    MovingThing thing(name);
    FollowFixture fixture;
    QJsonArray many; // nobody asks for the files
    for (int i = 0; i < 40'000; ++i)
        many.append(QJsonObject{{QStringLiteral("path"), QStringLiteral("f%1").arg(i)}, {QStringLiteral("size"), 1}});
    thing.publishEntries("r1", many);
    fixture.subscribe(thing.link());
    const auto syncing = fixture.engine().beginSync(name);
    // The plan is written fast, so it is looked for without a pause.
    while (!syncing.isFinished() && fixture.number("SELECT count(*) FROM tasks WHERE state = 'planning'") == 0)
        QCoreApplication::processEvents();
    QVERIFY(!syncing.isFinished());
    expect(await(fixture.engine().unsubscribe(name)));
    const auto start = await(syncing);
    QVERIFY(!start);
    QCOMPARE(start.error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.tasks(), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM sync_runs"), 0);
}

void TestSyncing::unsubscribeLeavesWhatWasBrought()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link());
    const TaskId task = fixture.sync(name).run->task;
    expect(await(fixture.engine().unsubscribe(name)));
    QCOMPARE(fixture.filesOf(task), threeFiles());
    QCOMPARE(fixture.number("SELECT count(*) FROM followed_revisions"), 0);
    const auto again = await(fixture.engine().unsubscribe(name));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

void TestSyncing::aFollowedStorageCannotBeForgotten()
{
    MovingThing thing;
    FollowFixture fixture;
    fixture.subscribe(thing.link());
    const auto removed = await(fixture.engine().removeStorage("disk"));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Conflict);
    expect(await(fixture.engine().unsubscribe(name)));
    QVERIFY(await(fixture.engine().removeStorage("disk")).has_value());
}

void TestSyncing::nameIsTakenOnce()
{
    MovingThing thing;
    FollowFixture fixture;
    fixture.subscribe(thing.link());
    FollowRequest same;
    same.source = thing.link();
    QCOMPARE(await(fixture.engine().subscribe(same)).error().code, ErrorCode::Conflict);
    same.name = name;
    QCOMPARE(await(fixture.engine().subscribe(same)).error().code, ErrorCode::Conflict);
    same.name = QStringLiteral("another");
    QVERIFY(await(fixture.engine().subscribe(same)).has_value());
    QCOMPARE(fixture.subscribe(thing.link("other.json")).name, "atlas-2");
    same.name.clear();
    same.source = QStringLiteral("gopher://a.test/");
    QCOMPARE(await(fixture.engine().subscribe(same)).error().code, ErrorCode::Invalid);
}

/// "A sync that changed something notifies once": the end of its task is no notice of its own.
void TestSyncing::syncOfItsOwnEndTellsOnce()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    fixture.subscribe(thing.link());
    fixture.sync(name);
    const auto notices = expect(await(fixture.engine().notices()));
    QCOMPARE(notices.size(), 1U);
    QCOMPARE(notices.front().event, "sync.ended");
    QCOMPARE(UserText::notice(notices.front()), "atlas was synced: 3 added, 0 updated, 0 removed.");
    fixture.sync(name);
    QCOMPARE(expect(await(fixture.engine().notices())).size(), 1U);
}

QTEST_GUILESS_MAIN(TestSyncing)
#include "tst_syncing.moc"
