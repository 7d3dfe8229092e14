// SPDX-License-Identifier: GPL-3.0-or-later
// The clients of the desktop's services, each against the service's part on a bus of the test's own.
#include "app/gui/TrayWait.h"
#include "support/bus/DesktopServices.h"
#include "support/bus/PrivateBus.h"
#include "ui/tray/Notifier.h"
#include "ui/tray/bus/LauncherProgress.h"
#include "ui/tray/bus/NotificationServer.h"
#include "ui/tray/bus/SleepInhibitor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr int patienceMs = 20'000;

DeskEvent finished(int task, const QString &title = QStringLiteral("atlas r2"))
{
    return {DeskEvent::Kind::Finished, TaskId(task), title, title + QStringLiteral(" is complete.")};
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)
#define TRY_COMPARE(one, other) QTRY_COMPARE_WITH_TIMEOUT(one, other, patienceMs)

class TestGuiBus : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_bus = std::make_unique<PrivateBus>(); }
    void cleanup() { m_bus.reset(); }

    void oneFinishedTaskIsTold();
    void severalAtOnceAreOneSentence();
    void moreOfAKindReplaceTheMessage();
    void aClosedMessageIsNotCounted();
    void clickOpensTheTask();
    void markupIsEscapedWhereItIsRead();
    void whatIsNotWantedIsNotTold();
    void withoutAServerTheTrayTells();
    void sleepIsHeldOffWhileWanted();
    void sleepIsNotHeldOffByALateAnswer();
    void withoutLoginThePowerManagementIsAsked();
    void withoutAnybodyNothingHappens();
    void dockShowsProgress();
    void dockIsToldSeldom();
    void trayThatComesLateIsWaitedFor();
    void trayThatIsThereIsNotWaitedFor();
    void withoutATrayTheWaitEnds();

private:
    QDBusConnection ours() { return m_bus->connection(QStringLiteral("ours")); }
    QDBusConnection theirs() { return m_bus->connection(QStringLiteral("theirs")); }
    std::unique_ptr<PrivateBus> m_bus;
};

void TestGuiBus::oneFinishedTaskIsTold()
{
    FakeNotifications desktop(theirs());
    NotificationServer server(QStringLiteral("org.example.Program"), ours());
    Notifier notifier(server);
    notifier.tell(finished(1));
    TRY_COMPARE(desktop.shown.size(), 1);
    const auto &shown = desktop.shown.first();
    QCOMPARE(shown.summary, QStringLiteral("Download finished"));
    QCOMPARE(shown.body, QStringLiteral("atlas r2 is complete."));
    QCOMPARE(shown.icon, QStringLiteral("org.example.Program"));
    QCOMPARE(shown.hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("org.example.Program"));
    QCOMPARE(shown.actions.value(0), QStringLiteral("default"));
    QCOMPARE(shown.actions.value(2), QStringLiteral("folder"));
}

void TestGuiBus::severalAtOnceAreOneSentence()
{
    FakeNotifications desktop(theirs());
    NotificationServer server(QStringLiteral("x"), ours());
    Notifier notifier(server);
    for (int task = 1; task <= 3; ++task)
        notifier.tell(finished(task));
    notifier.tell({DeskEvent::Kind::Failed, TaskId(4), QStringLiteral("b"), QStringLiteral("b failed: why")});
    TRY_COMPARE(desktop.shown.size(), 2);
    QVERIFY(desktop.shown.first().body.startsWith(QStringLiteral("3 task")));
    QVERIFY(!desktop.shown.first().actions.contains(QStringLiteral("folder")));
    QCOMPARE(desktop.shown.last().body, QStringLiteral("b failed: why"));
}

void TestGuiBus::moreOfAKindReplaceTheMessage()
{
    FakeNotifications desktop(theirs());
    NotificationServer server(QStringLiteral("x"), ours());
    Notifier notifier(server);
    notifier.tell(finished(1));
    TRY_COMPARE(desktop.shown.size(), 1);
    notifier.tell(finished(2));
    TRY_COMPARE(desktop.shown.size(), 2);
    QCOMPARE(desktop.shown.last().replaces, 1U);
    QVERIFY(desktop.shown.last().body.startsWith(QStringLiteral("2 task")));
    notifier.forgetTold();
    notifier.tell(finished(3));
    TRY_COMPARE(desktop.shown.size(), 3);
    QCOMPARE(desktop.shown.last().body, QStringLiteral("atlas r2 is complete."));
}

void TestGuiBus::aClosedMessageIsNotCounted()
{
    FakeNotifications desktop(theirs());
    NotificationServer server(QStringLiteral("x"), ours());
    Notifier notifier(server);
    QSignalSpy closed(&server, &NotificationServer::closed);
    notifier.tell(finished(1));
    TRY_COMPARE(desktop.shown.size(), 1);
    TRY([&] {
        desktop.close(1);
        return !closed.isEmpty();
    }());
    notifier.tell(finished(2));
    TRY_COMPARE(desktop.shown.size(), 2);
    QCOMPARE(desktop.shown.last().replaces, 0U);
    QCOMPARE(desktop.shown.last().body, QStringLiteral("atlas r2 is complete."));
}

void TestGuiBus::clickOpensTheTask()
{
    FakeNotifications desktop(theirs());
    NotificationServer server(QStringLiteral("x"), ours());
    Notifier notifier(server);
    QSignalSpy task(&notifier, &Notifier::taskWanted);
    QSignalSpy folder(&notifier, &Notifier::folderWanted);
    notifier.tell(finished(7));
    TRY_COMPARE(desktop.shown.size(), 1);
    desktop.choose(99, QStringLiteral("default")); // another program's
    TRY([&] {
        desktop.choose(1, QStringLiteral("default"), QStringLiteral("let-me"));
        return !task.isEmpty();
    }());
    QCOMPARE(task.first().first().value<TaskId>(), TaskId(7));
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("let-me"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QVERIFY(folder.isEmpty());
    desktop.choose(1, QStringLiteral("folder"));
    TRY(!folder.isEmpty());
    QCOMPARE(folder.first().first().value<TaskId>(), TaskId(7));
}

void TestGuiBus::markupIsEscapedWhereItIsRead()
{
    const DeskEvent event = finished(1, QStringLiteral("<img src='http://x'/> & co"));
    {
        FakeNotifications desktop(theirs(), {QStringLiteral("body"), QStringLiteral("body-markup")});
        NotificationServer server(QStringLiteral("x"), ours());
        Notifier notifier(server);
        notifier.tell(event);
        TRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.first().body, event.sentence.toHtmlEscaped());
        QVERIFY(!desktop.shown.first().summary.contains(u'<'));
    }
    FakeNotifications desktop(theirs(), {QStringLiteral("body")});
    NotificationServer server(QStringLiteral("x"), ours());
    Notifier notifier(server);
    notifier.tell(event);
    TRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown.first().body, event.sentence);
}

void TestGuiBus::whatIsNotWantedIsNotTold()
{
    FakeNotifications desktop(theirs());
    NotificationServer server(QStringLiteral("x"), ours());
    Notifier notifier(server);
    notifier.setChoices({.finished = false, .failed = false, .waiting = false, .damage = true});
    notifier.tell(finished(1));
    notifier.tell({DeskEvent::Kind::Failed, TaskId(2), {}, QStringLiteral("failed")});
    notifier.tell({DeskEvent::Kind::WaitingForSpace, TaskId(3), {}, QStringLiteral("waits")});
    notifier.tell({DeskEvent::Kind::Damage, {}, {}, QStringLiteral("damage")});
    TRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown.first().body, QStringLiteral("damage"));
}

void TestGuiBus::withoutAServerTheTrayTells()
{
    NotificationServer server(QStringLiteral("x"), ours());
    Notifier notifier(server);
    QSignalSpy refused(&server, &NotificationServer::refused);
    notifier.tell(finished(1));
    TRY_COMPARE(refused.size(), 1);
    FakeNotifications desktop(theirs()); // one comes
    notifier.tell(finished(2));
    TRY_COMPARE(desktop.shown.size(), 1);
}

void TestGuiBus::sleepIsHeldOffWhileWanted()
{
    FakeLogin login(theirs());
    SleepInhibitor inhibitor(ours(), ours());
    inhibitor.setWanted(true);
    TRY_COMPARE(login.held(), 1);
    QCOMPARE(login.locks.first().what, QStringLiteral("sleep:idle"));
    QCOMPARE(login.locks.first().who, QStringLiteral("Heirloom"));
    QCOMPARE(login.locks.first().mode, QStringLiteral("block"));
    QVERIFY(!login.locks.first().why.isEmpty());
    inhibitor.setWanted(true);
    inhibitor.setWanted(false);
    TRY_COMPARE(login.held(), 0);
    inhibitor.setWanted(true);
    TRY_COMPARE(login.held(), 1);
    QCOMPARE(login.locks.size(), 2);
}

void TestGuiBus::sleepIsNotHeldOffByALateAnswer()
{
    FakeLogin login(theirs());
    SleepInhibitor inhibitor(ours(), ours());
    inhibitor.setWanted(true);
    inhibitor.setWanted(false); // before the answer
    TRY_COMPARE(login.locks.size(), 1);
    TRY_COMPARE(login.held(), 0);
}

void TestGuiBus::withoutLoginThePowerManagementIsAsked()
{
    FakePowerManagement power(theirs());
    SleepInhibitor inhibitor(ours(), ours());
    inhibitor.setWanted(true);
    TRY_COMPARE(power.held.size(), 1);
    inhibitor.setWanted(false);
    TRY(power.held.isEmpty());
}

void TestGuiBus::withoutAnybodyNothingHappens()
{
    SleepInhibitor alone(ours(), ours());
    alone.setWanted(true);
    alone.setWanted(false);
    SleepInhibitor nowhere(QDBusConnection(QStringLiteral("no bus")), QDBusConnection(QStringLiteral("no bus")));
    nowhere.setWanted(true);
    FakeLogin login(theirs()); // one comes
    SleepInhibitor inhibitor(ours(), ours());
    inhibitor.setWanted(true);
    TRY_COMPARE(login.held(), 1);
}

void TestGuiBus::dockShowsProgress()
{
    FakeDock dock(theirs());
    LauncherProgress launcher(QStringLiteral("org.example.Program"), ours());
    launcher.show({2, 40});
    TRY_COMPARE(dock.updates.size(), 1);
    const auto &shown = dock.updates.first();
    QCOMPARE(shown.application, QStringLiteral("application://org.example.Program.desktop"));
    QCOMPARE(shown.properties[QStringLiteral("progress")].toDouble(), 0.4);
    QCOMPARE(shown.properties[QStringLiteral("progress-visible")].toBool(), true);
    QCOMPARE(shown.properties[QStringLiteral("count")].toLongLong(), 2);
    launcher.show({});
    TRY_COMPARE(dock.updates.size(), 2);
    QCOMPARE(dock.updates.last().properties[QStringLiteral("progress-visible")].toBool(), false);
    QCOMPARE(dock.updates.last().properties[QStringLiteral("count-visible")].toBool(), false);
}

void TestGuiBus::dockIsToldSeldom()
{
    FakeDock dock(theirs());
    LauncherProgress launcher(QStringLiteral("x"), ours());
    for (int percent = 0; percent <= 100; ++percent)
        launcher.show({1, percent});
    TRY_COMPARE(dock.updates.size(), 2); // the first, and what there is when the next may be told
    QCOMPARE(dock.updates.last().properties[QStringLiteral("progress")].toDouble(), 1.0);
    launcher.show({1, 100}); // nothing new
    launcher.show({1, 50});
    TRY_COMPARE(dock.updates.size(), 3);
    QCOMPARE(dock.updates.last().properties[QStringLiteral("progress")].toDouble(), 0.5);
}

void TestGuiBus::trayThatComesLateIsWaitedFor()
{
    TrayWait wait(ours());
    QSignalSpy decided(&wait, &TrayWait::decided);
    wait.begin(patienceMs * 10);
    QVERIFY(theirs().registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
    TRY_COMPARE(decided.size(), 1);
}

void TestGuiBus::trayThatIsThereIsNotWaitedFor()
{
    QVERIFY(theirs().registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
    TrayWait wait(ours());
    QSignalSpy decided(&wait, &TrayWait::decided);
    wait.begin(patienceMs * 10);
    TRY_COMPARE(decided.size(), 1);
}

void TestGuiBus::withoutATrayTheWaitEnds()
{
    TrayWait wait(ours());
    QSignalSpy decided(&wait, &TrayWait::decided);
    wait.begin(50);
    TRY_COMPARE(decided.size(), 1);
    TrayWait nobody(QDBusConnection(QStringLiteral("no bus")));
    QSignalSpy told(&nobody, &TrayWait::decided);
    nobody.begin(patienceMs * 10);
    TRY_COMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(TestGuiBus)
#include "tst_gui_bus.moc"
