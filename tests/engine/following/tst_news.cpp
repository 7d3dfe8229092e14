// SPDX-License-Identifier: GPL-3.0-or-later
// Newer revisions of what nobody follows.
#include "FollowCase.h"
#include "support/http/HubServer.h"

using namespace heirloom;
using namespace heirloom::test;

class TestNews : public QObject
{
    Q_OBJECT
private slots:
    void lookSaysWhetherThereIsSomethingNewer();
    void branchSaysWhich();
    void newerTaskOrSubscriptionEndsIt();
    void withoutAVersionItCannotBeTold();
    void looksByItselfAfterAWeek();
    void doesNotLookIfItIsNotWanted();
};

void TestNews::lookSaysWhetherThereIsSomethingNewer()
{
    MovingThing thing;
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    const TaskId task = fixture.get(thing.link()).task;
    const TaskNews same = expect(await(fixture.engine().lookForNews(task)));
    QVERIFY(!same.isNewer && same.checkedMs > 0);
    QTRY_COMPARE(thing.unchanged(), 1);
    QVERIFY(expect(await(fixture.engine().news())).empty());

    thing.publish("r2", {{"a.bin", "two"}});
    QVERIFY(expect(await(fixture.engine().lookForNews(task))).isNewer);
    const auto known = expect(await(fixture.engine().news()));
    QCOMPARE(known.size(), 1U);
    QCOMPARE(known.front().task, task);
    QCOMPARE(fixture.tasks(), 1);
    QCOMPARE(await(fixture.engine().lookForNews(TaskId(99))).error().code, ErrorCode::NotFound);
}

void TestNews::branchSaysWhich()
{
    HubServer hub;
    FollowFixture fixture;
    fixture.options.endpoints.huggingFace = QUrl(hub.endpoint());
    fixture.reopen();
    HubServer::HubFiles files{{"config.json", {"{}", false}}};
    hub.publish("acme/atlas", "main", QByteArray(40, '1'), files);
    const TaskId task = fixture.get("hf:acme/atlas").task;
    QVERIFY(!expect(await(fixture.engine().lookForNews(task))).isNewer);
    hub.publish("acme/atlas", "main", QByteArray(40, '2'), files);
    QCOMPARE(expect(await(fixture.engine().lookForNews(task))).revision, QString(40, u'2'));
}

void TestNews::newerTaskOrSubscriptionEndsIt()
{
    MovingThing thing, other(QStringLiteral("other"));
    FollowFixture fixture;
    thing.publish("r1", threeFiles());
    other.publish("r1", threeFiles());
    const TaskId task = fixture.get(thing.link()).task;
    fixture.subscribe(other.link());
    const TaskId followed = fixture.sync("other").run->task;
    thing.publish("r2", {{"a.bin", "two"}});
    other.publish("r2", {{"a.bin", "two"}});
    expect(await(fixture.engine().lookForNews(task)));
    expect(await(fixture.engine().lookForNews(followed)));
    QCOMPARE(expect(await(fixture.engine().news())).size(), 1U); // the other one is followed
    fixture.get(thing.link());
    QVERIFY(expect(await(fixture.engine().news())).empty());
}

void TestNews::withoutAVersionItCannotBeTold()
{
    NginxServer::Options silent;
    silent.extra = QStringLiteral("etag off; add_header Last-Modified \"\"; if_modified_since off;");
    MovingThing thing(QStringLiteral("atlas"), silent);
    FollowFixture fixture;
    thing.put("a.bin", "content");
    const TaskId task = fixture.get(thing.link("a.bin")).task;
    QCOMPARE(await(fixture.engine().lookForNews(task)).error().code, ErrorCode::Conflict);
}

void TestNews::looksByItselfAfterAWeek()
{
    MovingThing thing;
    FollowFixture fixture;
    const auto clock = std::make_shared<JumpingClock>();
    fixture.options.clock = clock;
    fixture.reopen();
    thing.publish("r1", threeFiles());
    const TaskId task = fixture.get(thing.link()).task;
    thing.publish("r2", {{"a.bin", "two"}});
    clock->jump(8LL * 24 * 3'600'000);
    fixture.engine().start({});
    QTRY_COMPARE_WITH_TIMEOUT(expect(await(fixture.engine().news())).size(), 1U, patienceMs);
    QCOMPARE(expect(await(fixture.engine().news())).front().task, task);
}

void TestNews::doesNotLookIfItIsNotWanted()
{
    MovingThing thing, other(QStringLiteral("other"));
    FollowFixture fixture;
    const auto clock = std::make_shared<JumpingClock>();
    fixture.options.clock = clock;
    fixture.options.looksForNews = false;
    fixture.reopen();
    thing.publish("r1", threeFiles());
    other.publish("r1", threeFiles());
    fixture.get(thing.link());
    clock->jump(8LL * 24 * 3'600'000);
    fixture.engine().start({});
    fixture.subscribe(other.link()); // its sync shows that the runner had its turns
    QTRY_COMPARE_WITH_TIMEOUT(named(fixture.subscription("other").state), named(FollowState::Current), patienceMs);
    QCOMPARE(thing.unchanged(), 0);
}

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
