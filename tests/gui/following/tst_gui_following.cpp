// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop is told of followed sources: one sentence for each sync, and the tray's own way to them.
#include "../Bed.h"

#include "app/bootstrap/Bootstrap.h"
#include "support/bus/DesktopServices.h"
#include "support/bus/PrivateBus.h"
#include "support/engine/MovingThing.h"
#include "ui/panes/following/FollowingPage.h"

#include <QAction>
#include <QSignalSpy>
#include <QTreeView>

using namespace heirloom;
using namespace heirloom::test;

namespace {

Files changedFiles(const QByteArray &text)
{
    Files files = threeFiles();
    files[QStringLiteral("d.txt")] = text;
    return files;
}

const StartMessage inBackground{.links = {}, .background = true, .activationToken = {}};

} // namespace

class TestGuiFollowing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void syncIsToldOnceInOneSentence();
    void clickOnTheMessageShowsTheReport();
    void refusedRevisionWantsAttention();
    void failedSyncWantsAttention();
    void taskIsTheUsersOwnBehindItsSync();
    void whatIsNotWantedIsNotTold();
    void traySyncsAll();
    void closingWhileFollowingIsAskedWithoutATray();

private:
    static Subscription follow(Bed &bed, const QString &source)
    {
        FollowRequest request;
        request.source = source;
        return expect(await(bed.fixture.engine().subscribe(request)));
    }
    /// As soon as the first revision is there.
    Subscription settled(Bed &bed, const QString &source)
    {
        const Subscription made = follow(bed, source);
        QSignalSpy ended(&bed.fixture.engine(), &Engine::syncEnded);
        if (!QTest::qWaitFor([&] { return ended.size() == 1; }, 60'000))
            qFatal("the first sync does not end");
        return made;
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotifications> m_notifications;
};

void TestGuiFollowing::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
    m_bus = std::make_unique<PrivateBus>();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toUtf8());
}

void TestGuiFollowing::init()
{
    m_notifications = std::make_unique<FakeNotifications>(m_bus->connection(QStringLiteral("notifications")));
}

void TestGuiFollowing::cleanup()
{
    m_notifications.reset();
}

void TestGuiFollowing::syncIsToldOnceInOneSentence()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Bed bed;
    bed.open(Bed::Tray::Yes, inBackground);
    follow(bed, thing.link());
    TRY_COMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.front().body, QStringLiteral("atlas was synced: 3 added, 0 updated, 0 removed."));
    QCOMPARE(bed.event("trayEvent1"), QStringLiteral("atlas was synced: 3 added, 0 updated, 0 removed."));
    QVERIFY(bed.trayAction("trayEvent2") == nullptr); // the end of its task is no event of its own

    // A task of the user's is told as ever, and nothing more of the sync by then.
    bed.add();
    TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas r1 is complete."));
    TRY_COMPARE(m_notifications->shown.size(), 2);
    QCOMPARE(m_notifications->shown.back().body, QStringLiteral("atlas r1 is complete."));
}

void TestGuiFollowing::clickOnTheMessageShowsTheReport()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Bed bed;
    bed.open(Bed::Tray::Yes, inBackground);
    follow(bed, thing.link());
    TRY_COMPARE(m_notifications->shown.size(), 1);
    TRY([&] {
        m_notifications->choose(1, QStringLiteral("default"));
        return bed.window().isVisible();
    }());
    TRY(bed.find<FollowingPage>("followingPage")->isVisible());
    TRY(bed.find<QTreeView>("syncReports")->model()->rowCount() == 1);
}

void TestGuiFollowing::refusedRevisionWantsAttention()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r2"), threeFiles());
    Bed bed;
    bed.open(Bed::Tray::Yes, inBackground);
    const Subscription followed = settled(bed, thing.link());
    thing.publish(QStringLiteral("r1"), changedFiles("older"));
    FollowTerms soon;
    soon.everySeconds = 1;
    QVERIFY(await(bed.fixture.engine().changeSubscription(followed.name, soon)));
    TRY_COMPARE(bed.desktop->tray()->state(), TrayIcon::State::Attention);
    TRY_COMPARE(m_notifications->shown.size(), 2);
    QVERIFY(bed.event("trayEvent1").startsWith(QStringLiteral("The source cannot be")));
    QVERIFY(m_notifications->shown.back().body.contains(QStringLiteral("holding newer ones back")));
}

void TestGuiFollowing::failedSyncWantsAttention()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles(), {{QStringLiteral("d.txt"), QString(64, u'0')}});
    Bed bed;
    bed.open(Bed::Tray::Yes, inBackground);
    follow(bed, thing.link());
    TRY_COMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.front().body,
             QStringLiteral("atlas was synced: 2 added, 0 updated, 0 removed, and 1 file failed."));
    QVERIFY(bed.event("trayEvent1").startsWith(QStringLiteral("atlas was synced: 2 added"))); // cut in the menu
    QCOMPARE(bed.desktop->tray()->state(), TrayIcon::State::Attention);
    QVERIFY(bed.trayAction("trayEvent2") == nullptr);
}

void TestGuiFollowing::taskIsTheUsersOwnBehindItsSync()
{
    const QByteArray late = "late";
    const QByteArray digest = QCryptographicHash::hash(late, QCryptographicHash::Sha256).toHex();
    MovingThing thing;
    thing.publishEntries(QStringLiteral("r1"), {QJsonObject{{QStringLiteral("path"), QStringLiteral("late.txt")},
                                                            {QStringLiteral("size"), late.size()},
                                                            {QStringLiteral("sha256"), QString::fromLatin1(digest)}}});
    Bed bed;
    bed.open(Bed::Tray::Yes, inBackground);
    follow(bed, thing.link());
    TRY(bed.event("trayEvent1").startsWith(QStringLiteral("atlas could not be synced")));
    thing.put(QStringLiteral("late.txt"), late);
    const auto tasks = expect(await(bed.fixture.engine().tasks()));
    QVERIFY(await(bed.fixture.engine().retry(tasks.front().task.id)));
    TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas r1 is complete."));
}

void TestGuiFollowing::whatIsNotWantedIsNotTold()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Bed bed;
    bed.open(Bed::Tray::Yes, inBackground);
    bed.set(SettingKey::NotifySynced, false);
    follow(bed, thing.link());
    TRY(bed.event("trayEvent1").startsWith(QStringLiteral("atlas was synced")));
    bed.add();
    TRY_COMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.front().body, QStringLiteral("atlas r1 is complete."));
}

void TestGuiFollowing::traySyncsAll()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Bed bed;
    bed.open(Bed::Tray::Yes, inBackground);
    QVERIFY(!bed.trayAction("traySyncAll")->isVisible()); // nothing is followed
    settled(bed, thing.link());
    TRY(bed.trayAction("traySyncAll")->isVisible());
    thing.publish(QStringLiteral("r2"), changedFiles("newer"));
    bed.trayAction("traySyncAll")->trigger();
    TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas was synced: 0 added, 1 updated, 0 removed."));
}

void TestGuiFollowing::closingWhileFollowingIsAskedWithoutATray()
{
    MovingThing thing;
    thing.publish(QStringLiteral("r1"), threeFiles());
    Bed bed;
    bed.open(Bed::Tray::No);
    settled(bed, thing.link());
    TRY([&] {
        bed.window().close();
        return bed.question() != nullptr;
    }());
    QCOMPARE(bed.ends, 0);
}

HEIRLOOM_WINDOW_TEST_MAIN(TestGuiFollowing)
#include "tst_gui_following.moc"
