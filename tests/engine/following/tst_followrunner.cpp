// SPDX-License-Identifier: GPL-3.0-or-later
// Followed sources are looked at by themselves, when they are due.
#include "FollowCase.h"
#include "support/http/FaultServer.h"

#include <QSignalSpy>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString name = QStringLiteral("atlas");
constexpr qint64 hourMs = 3'600'000;

/// An engine that stays, under a clock that the test sets.
class Watching : public FollowFixture
{
public:
    Watching()
    {
        options.clock = clock;
        reopen();
    }
    void watch() { engine().start({}); }
    Subscription follow(const QString &source, qint64 everySeconds = 3600,
                        FollowPolicy policy = FollowPolicy::Automatic)
    {
        FollowRequest request;
        request.terms.everySeconds = everySeconds;
        request.terms.policy = policy;
        return subscribe(source, request);
    }
    /// How many looks of it ended so far.
    bool isLookedAt(const Subscription &before) { return subscription(before.name).lastMs > before.lastMs; }

    std::shared_ptr<JumpingClock> clock = std::make_shared<JumpingClock>();
};

QByteArray manifestOf(const QByteArray &revision)
{
    return R"({"format":"heirloom-manifest/1","name":"thing","revision":")" + revision +
           R"(","files":[{"path":"a.txt","size":1,"urls":["/a.txt"]}]})";
}

} // namespace

class TestFollowRunner : public QObject
{
    Q_OBJECT
private slots:
    void syncsWhatIsDueAndNothingElse();
    void missedLooksAreMadeUpForOnce();
    void clockThatWasWrongDoesNotStopIt();
    void quietHoursAreQuiet();
    void nothingIsAskedWhileDownloadsAreHeld();
    void askFirstOffersAndWaits();
    void pausedIsLeftAlone();
    void taskEndedElsewhereIsReported();
    void fiftyAtOnceAreAskedOneByOne();
    void failureIsNotAskedAgainAtOnce();
    void syncThatOutlastsItsIntervalIsLeftAlone();
};

void TestFollowRunner::syncThatOutlastsItsIntervalIsLeftAlone()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 50'000;
    MovingThing thing(name, slow);
    Watching desk;
    thing.publish("r1", {{"a.bin", bytesOf(1, 250'000)}});
    QSignalSpy begun(&desk.engine(), &Engine::syncBegun);
    desk.follow(thing.link(), 1);
    desk.watch();
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription(name).state), named(FollowState::Current), patienceMs);
    QCOMPARE(begun.size(), 1); // no look in between took it up again
    QCOMPARE(thing.asked("manifest.json").size(), 1);
}

void TestFollowRunner::syncsWhatIsDueAndNothingElse()
{
    MovingThing thing;
    Watching desk;
    thing.publish("r1", threeFiles());
    desk.follow(thing.link());
    desk.watch();
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription(name).state), named(FollowState::Current), patienceMs);
    const Subscription first = desk.subscription(name);
    QVERIFY(first.nextMs >= first.lastMs + hourMs * 89 / 100 && first.nextMs <= first.lastMs + hourMs * 111 / 100);

    thing.publish("r2", {{"a.bin", "two"}});
    desk.clock->jump(hourMs / 2);                // not due yet
    desk.follow(thing.link("other.json"), 3600); // is looked at, so the runner had its turn
    QTRY_VERIFY_WITH_TIMEOUT(desk.subscription("atlas-2").failures == 1, patienceMs);
    QCOMPARE(thing.asked("manifest.json").size(), 1);

    desk.clock->jump(hourMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.subscription(name).revision, "r2", patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription(name).state), named(FollowState::Current), patienceMs);
}

void TestFollowRunner::missedLooksAreMadeUpForOnce()
{
    MovingThing thing;
    Watching desk;
    thing.publish("r1", threeFiles());
    desk.follow(thing.link());
    desk.sync(name);
    const Subscription before = desk.subscription(name);
    desk.clock->jump(30 * 24 * hourMs); // asleep for a month
    desk.watch();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLookedAt(before), patienceMs);
    const Subscription after = desk.subscription(name);
    QVERIFY(after.nextMs > desk.clock->wallMs());
    QTRY_COMPARE(thing.asked("manifest.json").size(), 2);
}

void TestFollowRunner::clockThatWasWrongDoesNotStopIt()
{
    MovingThing thing;
    Watching desk;
    thing.publish("r1", threeFiles());
    desk.clock->jump(365 * 24 * hourMs);
    desk.follow(thing.link());
    desk.sync(name); // due in a year and an hour
    desk.clock->jump(-365 * 24 * hourMs);
    desk.watch();
    QTRY_VERIFY_WITH_TIMEOUT(desk.subscription(name).nextMs < desk.clock->wallMs() + 2 * hourMs, patienceMs);
    QTRY_COMPARE(thing.asked("manifest.json").size(), 2);
}

void TestFollowRunner::quietHoursAreQuiet()
{
    MovingThing thing;
    MovingThing other(QStringLiteral("other"));
    Watching desk;
    thing.publish("r1", threeFiles());
    other.publish("r1", threeFiles());
    const QTime now = QDateTime::fromMSecsSinceEpoch(desk.clock->wallMs()).time();
    const auto at = [&](int hours) { return now.addSecs(hours * 3600).toString("hh:mm"); };
    desk.engine().setFollowing(*QuietHours::parse(at(-1) + u'-' + at(2)), false);
    desk.follow(thing.link());
    desk.watch();
    desk.sync(desk.follow(other.link()).name); // what the user wants is done at any time
    desk.watch();
    QCOMPARE(named(desk.subscription(name).state), named(FollowState::New));
    QVERIFY(thing.asked().isEmpty());
    desk.clock->jump(3 * hourMs);
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription(name).state), named(FollowState::Current), patienceMs);
}

void TestFollowRunner::nothingIsAskedWhileDownloadsAreHeld()
{
    MovingThing thing;
    Watching desk;
    thing.publish("r1", threeFiles());
    desk.follow(thing.link());
    QSignalSpy looked(&desk.engine(), &Engine::followedChanged);
    desk.engine().setDownloadsHeld(true);
    desk.watch();
    QVERIFY(looked.wait(patienceMs)); // a whole turn of the runner
    QVERIFY(thing.asked().isEmpty());
    desk.engine().setDownloadsHeld(false);
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription(name).state), named(FollowState::Current), patienceMs);
}

void TestFollowRunner::askFirstOffersAndWaits()
{
    MovingThing thing;
    Watching desk;
    thing.publish("r1", threeFiles());
    desk.follow(thing.link(), 3600, FollowPolicy::Ask);
    desk.watch();
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription(name).state), named(FollowState::Available), patienceMs);
    QCOMPARE(desk.tasks(), 0);
    const auto notices = expect(await(desk.engine().notices()));
    QCOMPARE(notices.size(), 1U);
    QCOMPARE(notices.front().event, "sync.available");
    const SyncStart wanted = expect(await(desk.engine().beginSync(name)));
    QVERIFY(wanted.task);
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription(name).state), named(FollowState::Current), patienceMs);
    QCOMPARE(desk.filesOf(wanted.task), threeFiles());
}

void TestFollowRunner::pausedIsLeftAlone()
{
    MovingThing thing, other(QStringLiteral("other"));
    Watching desk;
    thing.publish("r1", threeFiles());
    other.publish("r1", threeFiles());
    FollowTerms paused = desk.follow(thing.link()).terms;
    paused.isPaused = true;
    expect(await(desk.engine().changeSubscription(name, paused)));
    desk.follow(other.link());
    desk.watch();
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription("other").state), named(FollowState::Current), patienceMs);
    QVERIFY(thing.asked().isEmpty());
}

/// The task is ended by somebody who does not end syncs; whoever follows reports it.
void TestFollowRunner::taskEndedElsewhereIsReported()
{
    MovingThing thing;
    Watching desk;
    thing.publish("r1", threeFiles());
    desk.follow(thing.link());
    const SyncStart start = expect(await(desk.engine().beginSync(name)));
    desk.run(start.task);
    QCOMPARE(named(desk.subscription(name).state), named(FollowState::Syncing));
    desk.reopen();
    desk.watch();
    QTRY_COMPARE_WITH_TIMEOUT(named(desk.subscription(name).state), named(FollowState::Current), patienceMs);
    QCOMPARE(expect(await(desk.engine().syncs(name, 1))).front().report.total().added, 3);
}

/// While one of them is asked, nobody else may be at asking this server: the ledger says who is.
void TestFollowRunner::fiftyAtOnceAreAskedOneByOne()
{
    FaultServer server;
    server.on("/a.txt", [](const FaultRequest &) { return FaultServer::reply("200 OK", "a"); });
    Watching desk;
    std::atomic<qint64> most = desk.number("SELECT count(*) FROM leases"); // opens the door before others come
    for (int i = 0; i < 50; ++i) {
        const QByteArray path = "/t" + QByteArray::number(i) + "/manifest.json";
        server.on(path, [&desk, &most, i](const FaultRequest &) {
            most = std::max<qint64>(most, desk.number("SELECT count(*) FROM leases WHERE name LIKE 'sync-%' AND "
                                                      "until_boot_ms >= 0"));
            return FaultServer::reply("200 OK", manifestOf("r" + QByteArray::number(i)));
        });
        desk.follow(server.url(path).toString());
    }
    desk.watch();
    const auto isDone = [&] { return desk.number("SELECT count(*) FROM subscriptions WHERE state = 'current'") == 50; };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 10 * patienceMs);
    QCOMPARE(most, 1);
    const auto requests = server.requests();
    QCOMPARE(std::count_if(requests.begin(), requests.end(),
                           [](const FaultRequest &one) { return one.path.endsWith("manifest.json"); }),
             50);
}

void TestFollowRunner::failureIsNotAskedAgainAtOnce()
{
    MovingThing thing, other(QStringLiteral("other"));
    Watching desk;
    other.publish("r1", threeFiles());
    desk.follow(thing.link("missing.json"), 1);
    desk.watch();
    QTRY_VERIFY_WITH_TIMEOUT(desk.subscription(name).failures >= 1, patienceMs);
    const Subscription failed = desk.subscription(name);
    QVERIFY(failed.nextMs >= failed.lastMs + 1'800);
    QVERIFY(failed.error.has_value());
}

QTEST_GUILESS_MAIN(TestFollowRunner)
#include "tst_followrunner.moc"
