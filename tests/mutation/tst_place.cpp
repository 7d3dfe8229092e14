// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing contents and making visible files, with a disk that refuses and rivals that are faster.
#include "MutationFixture.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QMap<QString, QByteArray> contents{{QStringLiteral("a/one"), QByteArray(5000, '1')},
                                         {QStringLiteral("a/two"), QByteArray(300, '2')},
                                         {QStringLiteral("b/three"), QByteArray(10, '3')}};

} // namespace

class TestPlace : public QObject
{
    Q_OBJECT
private slots:
    void publishesAndShows();
    void s0_7_tooManyLinksFallsBackToACopy();
    void s8_refusedWishFailsThatFileOnly();
    void j4_linksOfOursAreNoFilesOfTheUser_data();
    void j4_linksOfOursAreNoFilesOfTheUser();
    void s0_7_fullDiskUndoesTheWholeBatch_data();
    void s0_7_fullDiskUndoesTheWholeBatch();
    void s1_recoveredContentIsDurableBeforeItIsLive();
    void p01_contentThatIsNotWholeIsNoUsersFile();
    void s0_5_completingTwiceTakesNoSecondReference();
    void s3_4_sameContentTwiceIsOneObject();
    void s3_4_fencedItemLeavesNothing();
    void fileThatAppearsMeanwhileIsNotTouched();
    void f03_contentThatDidNotReachTheDiskIsNotPublished_data();
    void f03_contentThatDidNotReachTheDiskIsNotPublished();
    void fileSavedOverOursSurvivesTheUndo();
    void contentLostBeforeTheCommitIsBroughtAgain();
};

void TestPlace::publishesAndShows()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    PlaceMutation place(fixture.files, task, fixture.fetched(task, contents), fixture.pool);
    must(fixture.coordinator->run(place, fixture.worker));
    for (const auto &[path, bytes] : contents.asKeyValueRange())
        QCOMPARE(fixture.content(QStringLiteral("t/") + path), bytes);
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/staging")), QStringList());
    QCOMPARE(fixture.number("SELECT count(*) FROM items WHERE state = 'done'"), 3);
    QCOMPARE(fixture.number("SELECT count(*) FROM objects WHERE state = 'live' AND refcount = 1"), 3);
}

void TestPlace::s0_7_tooManyLinksFallsBackToACopy()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    auto items = fixture.fetched(task, contents);
    fixture.fs.failAt(FileOp::FileClone, EOPNOTSUPP, 1, true);
    fixture.fs.failAt(FileOp::Link, EMLINK);
    PlaceMutation place(fixture.files, task, std::move(items), fixture.pool);
    must(fixture.coordinator->run(place, fixture.worker));
    int copies = 0;
    for (const PlaceOutcome &outcome : place.outcomes()) {
        QVERIFY(outcome.kind == PlaceOutcome::Kind::Done);
        copies += outcome.strategy == LinkMethod::Copy;
    }
    QCOMPARE(copies, 1); // per file: the others are links
    QCOMPARE(fixture.number("SELECT count(*) FROM items WHERE strategy = 'copy'"), 1);
    for (const auto &[path, bytes] : contents.asKeyValueRange())
        QCOMPARE(fixture.content(QStringLiteral("t/") + path), bytes);
}

void TestPlace::s8_refusedWishFailsThatFileOnly()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    auto items = fixture.fetched(task, contents);
    for (PlaceItem &item : items)
        item.wish = LinkMethod::Hardlink;
    fixture.fs.failAt(FileOp::Link, EMLINK);
    PlaceMutation place(fixture.files, task, std::move(items), fixture.pool);
    must(fixture.coordinator->run(place, fixture.worker));
    int refused = 0;
    for (const PlaceOutcome &outcome : place.outcomes()) {
        if (outcome.kind == PlaceOutcome::Kind::Done)
            continue;
        ++refused;
        QVERIFY(outcome.kind == PlaceOutcome::Kind::Failed);
        QVERIFY(outcome.error->context.contains(QStringLiteral("cannot be placed by hardlink")));
        QVERIFY(outcome.error->hint.contains(QStringLiteral("--link auto")));
    }
    QCOMPARE(refused, 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM items WHERE state = 'failed'"), 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM items WHERE strategy = 'hardlink'"), 2);
}

void TestPlace::j4_linksOfOursAreNoFilesOfTheUser_data()
{
    QTest::addColumn<int>("generation"); // of the stored content that it leads to; none: elsewhere
    QTest::addColumn<LinkMethod>("wish");
    QTest::addColumn<int>("kept");
    QTest::newRow("what is to be there") << 1 << LinkMethod::Symlink << 0;
    QTest::newRow("an earlier generation") << 7 << LinkMethod::Symlink << 0;
    QTest::newRow("a copy is wanted") << 1 << LinkMethod::Copy << 0;
    QTest::newRow("the user's") << 0 << LinkMethod::Symlink << 1;
}

void TestPlace::j4_linksOfOursAreNoFilesOfTheUser()
{
    QFETCH(int, generation);
    QFETCH(LinkMethod, wish);
    QFETCH(int, kept);
    MutationFixture fixture;
    const QMap<QString, QByteArray> one{{QStringLiteral("one"), QByteArray(5000, '1')}};
    const Task task = fixture.task(QStringLiteral("t"), one, wish);
    auto items = fixture.fetched(task, one);
    QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("t"))));
    const QString target = generation == 0 ? QStringLiteral("/somewhere/else")
                                           : fixture.store->objectPath({items.front().sha256, generation});
    QVERIFY(QFile::link(target, fixture.path(QStringLiteral("t/one"))));
    const auto folder = must(fixture.fs.openDirectory(fixture.path(QStringLiteral("t"))));
    items.front().standing = must(fixture.fs.stat(folder, "one"));
    PlaceMutation place(fixture.files, task, std::move(items), fixture.pool);
    must(fixture.coordinator->run(place, fixture.worker));
    QVERIFY(place.outcomes().front().kind == PlaceOutcome::Kind::Done);
    QVERIFY(place.outcomes().front().strategy == wish);
    QCOMPARE(fixture.content(QStringLiteral("t/one")), one.first());
    QCOMPARE(fixture.names(QStringLiteral("t")).size() - 1, kept);
}

void TestPlace::s0_7_fullDiskUndoesTheWholeBatch_data()
{
    QTest::addColumn<int>("nth");
    for (const int nth : {1, 2, 3})
        QTest::addRow("link %d", nth) << nth;
}

void TestPlace::s0_7_fullDiskUndoesTheWholeBatch()
{
    QFETCH(int, nth);
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    auto items = fixture.fetched(task, contents);
    const QStringList before = fixture.names(QStringLiteral(".heirloom/staging"));
    fixture.fs.failAt(FileOp::FileClone, EOPNOTSUPP, 1, true);
    fixture.fs.failAt(FileOp::Link, ENOSPC, nth);
    PlaceMutation place(fixture.files, task, std::move(items), fixture.pool);
    const Status done = fixture.coordinator->run(place, fixture.worker);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NoSpace);
    for (const auto &[path, bytes] : contents.asKeyValueRange())
        QVERIFY(!QFile::exists(fixture.path(QStringLiteral("t/") + path)));
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/staging")), before); // what was fetched is kept
    QCOMPARE(fixture.number("SELECT count(*) FROM items WHERE state = 'assigned'"), 3);
    QCOMPARE(fixture.number("SELECT count(*) FROM object_refs"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM mutations"), 0);

    PlaceMutation again(fixture.files, task, place.items(), fixture.pool); // once there is space
    must(fixture.coordinator->run(again, fixture.worker));
    QCOMPARE(fixture.content(QStringLiteral("t/a/one")), contents[QStringLiteral("a/one")]);
}

namespace {

/// A batch whose process died when everything was on the disk and nothing committed; its journal row.
JournalRow diedBeforeTheCommit(MutationFixture &fixture)
{
    const Task task = fixture.task(QStringLiteral("t"), contents);
    PlaceMutation place(fixture.files, task, fixture.fetched(task, contents), fixture.pool);
    const auto begun = must(fixture.ledger->transact<JournalRow>([&](Session &session) -> Result<JournalRow> {
        must(place.prepare(session));
        JournalRow row;
        row.storage = fixture.files.storage.id;
        row.kind = place.kind();
        row.owner = fixture.worker;
        row.task = task.id;
        row.payload = place.payload();
        row.id = must(JournalTable(session).begin(row));
        return row;
    }));
    must(place.body(begun.id));
    return begun;
}

} // namespace

void TestPlace::s1_recoveredContentIsDurableBeforeItIsLive()
{
    MutationFixture fixture;
    const JournalRow row = diedBeforeTheCommit(fixture);
    fixture.fs.failAt(FileOp::SyncVolume, EIO);
    QVERIFY(!PlaceRecovery(*fixture.ledger).recover(fixture.files, row));
    QCOMPARE(fixture.number("SELECT count(*) FROM objects WHERE state = 'live'"), 0);
    must(PlaceRecovery(*fixture.ledger).recover(fixture.files, row));
    QCOMPARE(fixture.number("SELECT count(*) FROM objects WHERE state = 'live'"), 3);
    for (const auto &[path, bytes] : contents.asKeyValueRange())
        QVERIFY(!QFile::exists(fixture.path(QStringLiteral("t/") + path)));
}

void TestPlace::p01_contentThatIsNotWholeIsNoUsersFile()
{
    MutationFixture fixture;
    const JournalRow row = diedBeforeTheCommit(fixture);
    // The power failed: the names have reached the disk, the bytes of one have not.
    const QByteArray torn = contents[QStringLiteral("a/one")];
    const ObjectKey key{hashBytes(torn), 1};
    const QString object = fixture.store->objectPath(key);
    QVERIFY(QFile::setPermissions(object, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::resize(object, 0));
    must(PlaceRecovery(*fixture.ledger).recover(fixture.files, row));
    QVERIFY(!QFile::exists(object));
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/quarantine")), QStringList());
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/trash")), QStringList());
    QCOMPARE(fixture.number("SELECT count(*) FROM objects WHERE state = 'live'"), 2);
}

void TestPlace::s0_5_completingTwiceTakesNoSecondReference()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    PlaceMutation place(fixture.files, task, fixture.fetched(task, contents), fixture.pool);
    must(fixture.coordinator->run(place, fixture.worker));
    std::vector<PlaceItem> same = place.items();
    for (PlaceItem &item : same)
        must(must(fixture.store->createStaged(item.stagedName))->write(0, contents[item.claimed.path]));
    PlaceMutation again(fixture.files, task, same, fixture.pool);
    must(fixture.coordinator->run(again, fixture.worker));
    QCOMPARE(fixture.number("SELECT count(*) FROM object_refs"), 3);
    QCOMPARE(fixture.number("SELECT sum(refcount) FROM objects"), 3);
    for (const auto &[path, bytes] : contents.asKeyValueRange())
        QCOMPARE(fixture.content(QStringLiteral("t/") + path), bytes);
}

void TestPlace::s3_4_sameContentTwiceIsOneObject()
{
    MutationFixture fixture;
    const Task first = fixture.task(QStringLiteral("t1"), contents);
    auto items = fixture.fetched(first, contents);
    PlaceMutation one(fixture.files, first, items, fixture.pool);
    // The same bytes arrive for other paths, prepared before the first batch was placed.
    const Task second = fixture.task(QStringLiteral("t2"), {{QStringLiteral("x"), QByteArray("other")}});
    auto rival = fixture.fetched(second, {{QStringLiteral("x"), contents.first()}});
    rival[0].sha256 = hashBytes(contents.first());
    PlaceMutation two(fixture.files, second, rival, fixture.pool);
    must(fixture.coordinator->run(one, fixture.worker));
    must(fixture.coordinator->run(two, fixture.worker));
    QCOMPARE(fixture.number("SELECT count(*) FROM objects"), 3);
    QCOMPARE(fixture.number("SELECT max(refcount) FROM objects"), 2);
    QCOMPARE(fixture.content(QStringLiteral("t2/x")), contents.first());
    QCOMPARE(fixture.names(QStringLiteral(".heirloom/staging")), QStringList());
}

void TestPlace::s3_4_fencedItemLeavesNothing()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    PlaceMutation place(fixture.files, task, fixture.fetched(task, contents), fixture.pool);
    TaskPatch cancel;
    cancel.state = TaskState::Cancelled;
    cancel.raiseEpoch = true;
    must(fixture.ledger->transact<Task>([&](Session &session) {
        return TaskTable(session).update(task.id, must(TaskTable(session).get(task.id)).rev, cancel);
    }));
    must(fixture.coordinator->run(place, fixture.worker));
    for (const PlaceOutcome &outcome : place.outcomes())
        QVERIFY(outcome.kind == PlaceOutcome::Kind::Fenced);
    for (const auto &[path, bytes] : contents.asKeyValueRange())
        QVERIFY(!QFile::exists(fixture.path(QStringLiteral("t/") + path)));
    QCOMPARE(fixture.number("SELECT count(*) FROM object_refs"), 0);
    must(fixture.session->releaseAll(task.id));
}

void TestPlace::fileThatAppearsMeanwhileIsNotTouched()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    auto items = fixture.fetched(task, contents); // looked: nothing stands there
    QDir().mkpath(fixture.path(QStringLiteral("t/a")));
    QFile theirs(fixture.path(QStringLiteral("t/a/one")));
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("just saved") > 0);
    theirs.close();
    PlaceMutation place(fixture.files, task, std::move(items), fixture.pool);
    must(fixture.coordinator->run(place, fixture.worker));
    QCOMPARE(fixture.content(QStringLiteral("t/a/one")), "just saved");
    QVERIFY(place.outcomes()[0].kind == PlaceOutcome::Kind::Retried);
    QVERIFY(place.outcomes()[1].kind == PlaceOutcome::Kind::Done);
}

void TestPlace::fileSavedOverOursSurvivesTheUndo()
{
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents);
    PlaceMutation place(fixture.files, task, fixture.fetched(task, contents), fixture.pool);
    must(fixture.ledger->transact([&](Session &session) { return place.prepare(session); }));
    must(place.body(MutationId(1)));
    // An editor saves as editors do: a new file takes the name of ours.
    QVERIFY(QFile::remove(fixture.path(QStringLiteral("t/a/one"))));
    QFile theirs(fixture.path(QStringLiteral("t/a/one")));
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("just saved") > 0);
    theirs.close();
    must(place.rollback());
    QCOMPARE(fixture.content(QStringLiteral("t/a/one")), "just saved");
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("t/a/two"))));
}

void TestPlace::contentLostBeforeTheCommitIsBroughtAgain()
{
    MutationFixture fixture;
    const QMap<QString, QByteArray> one{{contents.firstKey(), contents.first()}};
    const Task first = fixture.task(QStringLiteral("t1"), one);
    PlaceMutation publish(fixture.files, first, fixture.fetched(first, one), fixture.pool);
    must(fixture.coordinator->run(publish, fixture.worker));

    const Task second = fixture.task(QStringLiteral("t2"), one);
    QVERIFY(must(fixture.session->claimDownloads(second.id, 10, 1 << 20)).items.empty()); // the store has it by now
    PlaceItem item;
    item.claimed = must(fixture.session->claimInherits(second.id, 10)).front();
    item.sha256 = *item.claimed.sha256;
    item.size = item.claimed.size;
    PlaceMutation place(fixture.files, second, {item}, fixture.pool);
    must(fixture.ledger->transact([&](Session &session) { return place.prepare(session); }));
    must(place.body(MutationId(1)));
    must(fixture.ledger->transact<bool>([&](Session &session) {
        return ObjectTable(session).setUnusable(item.claimed.object, item.claimed.generation, ObjectState::Lost);
    }));
    must(fixture.ledger->transact([&](Session &session) { return place.commit(session); }));
    place.finish();
    QVERIFY(place.outcomes()[0].kind == PlaceOutcome::Kind::Healed);
    QVERIFY(fixture.item(item.claimed.claim.item).state == ItemState::Pending);
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("t2/") + one.firstKey())));
}

void TestPlace::f03_contentThatDidNotReachTheDiskIsNotPublished_data()
{
    QTest::addColumn<LinkMethod>("link");
    QTest::addColumn<bool>("isShort");
    QTest::newRow("a lost end") << LinkMethod::Auto << true;
    QTest::newRow("other bytes, seen by the copy") << LinkMethod::Copy << false;
}

void TestPlace::f03_contentThatDidNotReachTheDiskIsNotPublished()
{
    QFETCH(LinkMethod, link);
    QFETCH(bool, isShort);
    MutationFixture fixture;
    const Task task = fixture.task(QStringLiteral("t"), contents, link);
    auto items = fixture.fetched(task, contents);
    const auto staged = must(fixture.store->openStaged(items[1].stagedName, OpenMode::ReadWrite));
    must(isShort ? staged->truncate(items[1].size - 1) : staged->write(0, "?"));
    PlaceMutation place(fixture.files, task, std::move(items), fixture.pool);
    const Status done = fixture.coordinator->run(place, fixture.worker);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Corrupt);
    QCOMPARE(fixture.number("SELECT count(*) FROM objects WHERE state = 'live'"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM items WHERE state = 'done'"), 0);
    for (const QString &path : contents.keys())
        QCOMPARE(fixture.content(QStringLiteral("t/") + path), QByteArray("(no file)"));
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
