// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a user has it on the desktop, on the real engine: the window that comes and goes, the tray, messages.
#include "Bed.h"

#include "app/bootstrap/Bootstrap.h"
#include "support/bus/DesktopServices.h"
#include "support/bus/PrivateBus.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeView>

using namespace heirloom;
using namespace heirloom::test;

namespace {

NginxServer::Options slow()
{
    NginxServer::Options options;
    options.bytesPerSecond = 10'000;
    return options;
}

} // namespace

class TestGuiDesktop : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void closingIsAskedOnce();
    void quittingIsRemembered();
    void closingCanBeCancelled();
    void closingWithoutATrayEnds();
    void withoutATrayTheWindowIsNotHidden();
    void quittingWithoutATrayIsRemembered();
    void quitAlwaysQuits();
    void theSystemMayEndTheProgram();
    void closingTakesOpenDialogsAlong();
    void backgroundShowsNoWindow();
    void backgroundWithoutATrayIsMinimized();
    void startingAgainBringsTheWindow();
    void windowIsMadeAnew();
    void hiddenWindowIsMadeAnewHidden();
    void trayPausesAndResumesAll();
    void trayKeepsTheLastFiveEvents();
    void trayEventShowsTheTask();
    void trayAddsFromTheClipboard();
    void namesInTheTrayAreShownAsTheyAre();
    void failureWantsAttentionUntilTheWindowIsLookedAt();
    void damageWantsAttention();
    void s0_8_waitingForSpaceIsTold();
    void whatIsSeenIsNotTold();
    void clickOnAMessageShowsTheTask();
    void sleepIsHeldOffWhileTasksRun();
    void dockShowsWhatRuns();
    void startAtLoginIsWrittenAndRemoved();

private:
    static QString autostartFile()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/") +
               Bootstrap::applicationId() + QStringLiteral(".desktop");
    }
    /// Closes the window while something is downloaded and nothing would bring it back.
    static void askWithoutATray(Bed &bed);

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<FakeDock> m_dock;
};

void TestGuiDesktop::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Bootstrap::installTranslations();
    m_bus = std::make_unique<PrivateBus>();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus->address().toUtf8());
}

void TestGuiDesktop::init()
{
    m_notifications = std::make_unique<FakeNotifications>(m_bus->connection(QStringLiteral("notifications")));
    m_login = std::make_unique<FakeLogin>(m_bus->connection(QStringLiteral("login")));
    m_dock = std::make_unique<FakeDock>(m_bus->connection(QStringLiteral("dock")));
}

void TestGuiDesktop::cleanup()
{
    m_notifications.reset();
    m_login.reset();
    m_dock.reset();
}

// ---------------------------------------------------------------- closing

void TestGuiDesktop::closingIsAskedOnce()
{
    Bed bed;
    bed.open(Bed::Tray::Yes);
    TRY(bed.window().isVisible());
    bed.window().close();
    TRY(bed.question() && bed.question()->isVisible());
    QVERIFY(bed.window().isVisible());
    QCOMPARE(bed.question()->textFormat(), Qt::PlainText);
    bed.window().close(); // no second one
    QCOMPARE(bed.window().findChildren<QMessageBox *>().size(), 1);
    bed.click("closeKeep");
    TRY(!bed.window().isVisible());
    QCOMPARE(bed.settings.text(SettingKey::CloseToTray), QStringLiteral("keep"));
    bed.trayAction("trayOpen")->trigger();
    TRY(bed.window().isVisible());
    TRY(bed.question() == nullptr);
    bed.window().close();
    QVERIFY(!bed.window().isVisible());
    QVERIFY(bed.question() == nullptr);
    QCOMPARE(bed.ends, 0);
    // The answer can be changed in the preferences.
    bed.set(SettingKey::CloseToTray, QStringLiteral("quit"));
    bed.trayAction("trayOpen")->trigger();
    bed.window().close();
    TRY_COMPARE(bed.ends, 1);
}

void TestGuiDesktop::quittingIsRemembered()
{
    Bed bed;
    bed.open(Bed::Tray::Yes);
    bed.window().close();
    TRY(bed.question());
    bed.click("closeQuit");
    TRY_COMPARE(bed.ends, 1);
    QVERIFY(!bed.window().isVisible());
    QCOMPARE(bed.settings.text(SettingKey::CloseToTray), QStringLiteral("quit"));
    QVERIFY(!bed.settings.bytes(SettingKey::WindowGeometry).isEmpty());
}

void TestGuiDesktop::closingCanBeCancelled()
{
    Bed bed;
    bed.open(Bed::Tray::Yes);
    bed.window().close();
    TRY(bed.question() && bed.question()->isVisible());
    QTest::keyClick(bed.question(), Qt::Key_Escape);
    TRY(!bed.question());
    QVERIFY(bed.window().isVisible());
    QCOMPARE(bed.settings.text(SettingKey::CloseToTray), QStringLiteral("ask"));
    QCOMPARE(bed.ends, 0);
}

void TestGuiDesktop::closingWithoutATrayEnds()
{
    Bed bed;
    bed.settings.set(SettingKey::CloseToTray, QStringLiteral("keep"));
    bed.open(Bed::Tray::No);
    bed.window().close();
    TRY_COMPARE(bed.ends, 1);
    QVERIFY(!bed.question());
}

void TestGuiDesktop::askWithoutATray(Bed &bed)
{
    const TaskId task = bed.add();
    bed.open(Bed::Tray::No);
    TRY(bed.state(task) == TaskState::Running);
    TRY([&] {
        bed.window().close();
        return bed.question() != nullptr;
    }());
}

void TestGuiDesktop::withoutATrayTheWindowIsNotHidden()
{
    Bed bed(slow());
    askWithoutATray(bed);
    QVERIFY(bed.question()->informativeText().contains(QStringLiteral("no tray")));
    QCOMPARE(bed.find<QAbstractButton>("closeKeep")->text(), QStringLiteral("&Minimize"));
    bed.click("closeKeep");
    TRY(bed.window().isMinimized());
    QVERIFY(bed.window().isVisible());
    QCOMPARE(bed.ends, 0);
    TRY(!bed.question()); // and is not asked again
    QCOMPARE(bed.settings.text(SettingKey::CloseToTray), QStringLiteral("minimize"));
    bed.window().showNormal();
    bed.window().close();
    QVERIFY(bed.window().isVisible() && bed.window().isMinimized());
    QVERIFY(!bed.question());
    QCOMPARE(bed.ends, 0);
    bed.find<QAction>("actionQuit")->trigger(); // the way out
    TRY_COMPARE(bed.ends, 1);
}

void TestGuiDesktop::quittingWithoutATrayIsRemembered()
{
    Bed bed(slow());
    askWithoutATray(bed);
    bed.click("closeQuit");
    TRY_COMPARE(bed.ends, 1);
    QCOMPARE(bed.settings.text(SettingKey::CloseToTray), QStringLiteral("quit"));
}

void TestGuiDesktop::quitAlwaysQuits()
{
    Bed bed;
    bed.settings.set(SettingKey::CloseToTray, QStringLiteral("keep"));
    bed.open(Bed::Tray::Yes);
    bed.find<QAction>("actionQuit")->trigger();
    TRY_COMPARE(bed.ends, 1);
    QVERIFY(!bed.window().isVisible());
}

void TestGuiDesktop::theSystemMayEndTheProgram()
{
    Bed bed;
    bed.open(Bed::Tray::Yes); // it would ask
    QEvent quit(QEvent::Quit);
    QApplication::sendEvent(qApp, &quit);
    QVERIFY(!bed.question());
    QVERIFY(!bed.window().isVisible());
}

void TestGuiDesktop::closingTakesOpenDialogsAlong()
{
    Bed bed;
    bed.settings.set(SettingKey::CloseToTray, QStringLiteral("keep"));
    bed.open(Bed::Tray::Yes);
    bed.find<QAction>("actionPreferences")->trigger();
    TRY(bed.find<QDialog>("preferences") && bed.find<QDialog>("preferences")->isVisible());
    bed.window().close();
    TRY(!bed.find<QDialog>("preferences"));
}

// ---------------------------------------------------------------- starting

void TestGuiDesktop::backgroundShowsNoWindow()
{
    Bed bed;
    const TaskId task = bed.add();
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    TRY(bed.state(task) == TaskState::Completed);
    QVERIFY(!bed.window().isVisible());
    bed.trayAction("trayQuit")->trigger();
    TRY_COMPARE(bed.ends, 1);
}

void TestGuiDesktop::backgroundWithoutATrayIsMinimized()
{
    Bed bed;
    bed.open(Bed::Tray::No, {.links = {}, .background = true, .activationToken = {}});
    TRY(bed.window().isVisible());
    QVERIFY(bed.window().isMinimized());
}

void TestGuiDesktop::startingAgainBringsTheWindow()
{
    Bed bed;
    const QString link = bed.publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    bed.desktop->startAgain({.links = {}, .background = true, .activationToken = {}});
    QVERIFY(!bed.window().isVisible());
    bed.desktop->startAgain({.links = {link}, .background = false, .activationToken = "let-me"});
    TRY(bed.window().isVisible());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("let-me"));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    TRY(bed.find<QLineEdit>("addSource"));
    QCOMPARE(bed.find<QLineEdit>("addSource")->text(), link);
}

void TestGuiDesktop::windowIsMadeAnew()
{
    Bed bed(slow());
    const TaskId task = bed.add();
    bed.settings.set(SettingKey::CloseToTray, QStringLiteral("quit"));
    bed.open(Bed::Tray::Yes);
    TRY(bed.state(task) == TaskState::Running);
    bed.window().resize(790, 600); // the platform's screen is 800 wide, and Qt 6.8 keeps to it
    bed.find<QAction>("actionPreferences")->trigger();
    const QPointer<MainWindow> former = &bed.window();
    // As a choice in the preferences does.
    QObject::connect(former, &MainWindow::settingsChanged, former, [&bed] { bed.desktop->rebuildWindow(); });
    emit former->settingsChanged();
    QVERIFY(former);
    TRY(former.isNull());
    TRY(bed.window().isVisible());
    QCOMPARE(bed.window().size(), QSize(790, 600));
    QVERIFY(bed.find<QDialog>("preferences"));
    TRY_COMPARE(bed.window().findChild<TaskTableModel *>()->rowCount(), 1);
    QVERIFY(bed.state(task) == TaskState::Running);
    QCOMPARE(bed.ends, 0);
    bed.find<QAction>("actionQuit")->trigger();
    TRY_COMPARE(bed.ends, 1);
}

void TestGuiDesktop::hiddenWindowIsMadeAnewHidden()
{
    Bed bed;
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    const QPointer<MainWindow> former = &bed.window();
    bed.desktop->rebuildWindow();
    TRY(former.isNull());
    QVERIFY(!bed.window().isVisible());
}

// ---------------------------------------------------------------- the tray

void TestGuiDesktop::trayPausesAndResumesAll()
{
    Bed bed(slow());
    const TaskId first = bed.add(QStringLiteral("r1"));
    const TaskId second = bed.add(QStringLiteral("r2"));
    bed.open(Bed::Tray::Yes);
    TRY(bed.desktop->tray()->state() == TrayIcon::State::Active);
    TRY(bed.trayAction("trayPauseAll")->isEnabled());
    QVERIFY(!bed.trayAction("trayResumeAll")->isEnabled());
    bed.trayAction("trayPauseAll")->trigger();
    TRY(bed.state(first) == TaskState::Paused && bed.state(second) == TaskState::Paused);
    TRY(bed.desktop->tray()->state() == TrayIcon::State::Idle);
    TRY_COMPARE(bed.desktop->tray()->toolTip(), QStringLiteral("Heirloom: 2 downloads paused"));
    TRY(!bed.trayAction("trayPauseAll")->isEnabled() && bed.trayAction("trayResumeAll")->isEnabled());
    bed.trayAction("trayResumeAll")->trigger();
    TRY(bed.state(first) == TaskState::Running && bed.state(second) == TaskState::Running);
    TRY(bed.desktop->tray()->toolTip().startsWith(QStringLiteral("Heirloom: 2 downloads active")));
}

void TestGuiDesktop::trayKeepsTheLastFiveEvents()
{
    Bed bed;
    bed.open(Bed::Tray::Yes);
    QCOMPARE(bed.event("trayEvent1"), QStringLiteral("Nothing has happened yet"));
    QVERIFY(!bed.trayAction("trayEvent1")->isEnabled());
    TaskId last;
    for (int revision = 1; revision <= 6; ++revision) {
        last = bed.add(QStringLiteral("r%1").arg(revision));
        TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas r%1 is complete.").arg(revision));
    }
    QCOMPARE(bed.event("trayEvent5"), QStringLiteral("atlas r2 is complete."));
    QVERIFY(!bed.trayAction("trayEvent6"));
    QVERIFY(await(bed.fixture.engine().remove(last, {})));
    TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas r6 was deleted."));
}

void TestGuiDesktop::trayEventShowsTheTask()
{
    Bed bed;
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    const TaskId task = bed.add(QStringLiteral("r1"));
    TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas r1 is complete."));
    bed.add(QStringLiteral("r2"));
    TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas r2 is complete."));
    bed.trayAction("trayEvent2")->trigger();
    TRY(bed.window().isVisible());
    TRY(bed.selected() == std::vector{task});
}

void TestGuiDesktop::trayAddsFromTheClipboard()
{
    Bed bed;
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    QApplication::clipboard()->setText(QStringLiteral("http://127.0.0.1:1/x.json"));
    bed.trayAction("trayPaste")->trigger();
    TRY(bed.find<QLineEdit>("addSource"));
    QCOMPARE(bed.find<QLineEdit>("addSource")->text(), QStringLiteral("http://127.0.0.1:1/x.json"));
    QVERIFY(bed.window().isVisible());
}

void TestGuiDesktop::namesInTheTrayAreShownAsTheyAre()
{
    Bed bed;
    bed.open(Bed::Tray::Yes);
    const QString link = bed.publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), "a"}});
    AddRequest request;
    request.name = QStringLiteral("<b>&a\u202Eb</b>");
    bed.fixture.add(link, request);
    TRY(bed.event("trayEvent1").contains(QStringLiteral("is complete")));
    QVERIFY(bed.event("trayEvent1").startsWith(QStringLiteral("<b>&&a")));
    QVERIFY(!bed.event("trayEvent1").contains(QChar(0x202e)));
}

// ---------------------------------------------------------------- telling

void TestGuiDesktop::failureWantsAttentionUntilTheWindowIsLookedAt()
{
    Bed bed;
    const TaskId task = bed.add();
    bed.publisher.server().stop();
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    TRY(bed.desktop->tray()->state() == TrayIcon::State::Attention);
    QVERIFY(bed.state(task) == TaskState::Failed);
    QCOMPARE(bed.desktop->tray()->toolTip(), QStringLiteral("Heirloom: something needs your attention"));
    TRY_COMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.first().summary, QStringLiteral("Download failed"));
    QVERIFY(m_notifications->shown.first().body.startsWith(QStringLiteral("atlas r1 failed: ")));
    bed.trayAction("trayOpen")->trigger();
    QVERIFY(QTest::qWaitForWindowActive(&bed.window()));
    TRY(bed.desktop->tray()->state() == TrayIcon::State::Idle);
}

void TestGuiDesktop::damageWantsAttention()
{
    Bed bed;
    bed.fixture.get(bed.publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), QByteArray(5'000, 'a')}}));
    QFile stored(bed.fixture.objectPath(QByteArray(5'000, 'a')));
    QVERIFY(stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(stored.open(QIODevice::ReadWrite));
    stored.write("damage");
    stored.close();
    QVERIFY(await(bed.fixture.engine().scrub({}, {})));
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    TRY(bed.desktop->tray()->state() == TrayIcon::State::Attention);
    TRY_COMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.first().summary, QStringLiteral("Stored content is damaged"));
    QVERIFY(m_notifications->shown.first().body.contains(QStringLiteral("changed by another program")));
    QVERIFY(bed.event("trayEvent1").startsWith(QStringLiteral("The stored content of ")));
}

void TestGuiDesktop::s0_8_waitingForSpaceIsTold()
{
    Bed bed({}, {.name = {}, .root = {}, .link = LinkMethod::Auto, .reserveBytes = 1LL << 60});
    const TaskId task = bed.add();
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    TRY(bed.state(task) == TaskState::Waiting);
    TRY_COMPARE(m_notifications->shown.size(), 1);
    QCOMPARE(m_notifications->shown.first().summary, QStringLiteral("Not enough disk space"));
    QVERIFY(m_notifications->shown.first().body.startsWith(QStringLiteral("atlas r1 waits for ")));
    QCOMPARE(bed.desktop->tray()->toolTip(), QStringLiteral("Heirloom: 1 download waiting"));
}

void TestGuiDesktop::whatIsSeenIsNotTold()
{
    Bed bed;
    bed.open(Bed::Tray::Yes);
    bed.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bed.window()));
    bed.add(QStringLiteral("r1"));
    TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas r1 is complete."));
    bed.settings.set(SettingKey::CloseToTray, QStringLiteral("keep"));
    bed.window().close();
    bed.add(QStringLiteral("r2"));
    TRY_COMPARE(m_notifications->shown.size(), 1); // what was seen is not counted
    QCOMPARE(m_notifications->shown.first().body, QStringLiteral("atlas r2 is complete."));
    bed.set(SettingKey::NotifyFinished, false);
    bed.add(QStringLiteral("r3"));
    TRY_COMPARE(bed.event("trayEvent1"), QStringLiteral("atlas r3 is complete."));
    bed.set(SettingKey::NotifyFinished, true);
    bed.add(QStringLiteral("r4"));
    TRY_COMPARE(m_notifications->shown.size(), 2);
    QCOMPARE(m_notifications->shown.last().body, QStringLiteral("2 tasks finished.")); // r2 and r4
}

void TestGuiDesktop::clickOnAMessageShowsTheTask()
{
    Bed bed;
    bed.open(Bed::Tray::Yes, {.links = {}, .background = true, .activationToken = {}});
    const TaskId task = bed.add(QStringLiteral("r1"));
    TRY_COMPARE(m_notifications->shown.size(), 1);
    TRY([&] {
        m_notifications->choose(1, QStringLiteral("default"));
        return bed.window().isVisible();
    }());
    TRY(bed.selected() == std::vector{task});
}

void TestGuiDesktop::sleepIsHeldOffWhileTasksRun()
{
    Bed bed(slow());
    const TaskId task = bed.add();
    bed.open(Bed::Tray::Yes);
    TRY_COMPARE(m_login->held(), 1);
    bed.set(SettingKey::InhibitSleep, false);
    TRY_COMPARE(m_login->held(), 0);
    bed.set(SettingKey::InhibitSleep, true);
    TRY_COMPARE(m_login->held(), 1);
    QVERIFY(await(bed.fixture.engine().pause(task)));
    TRY_COMPARE(m_login->held(), 0);
}

void TestGuiDesktop::dockShowsWhatRuns()
{
    Bed bed(slow());
    const TaskId task = bed.add();
    bed.open(Bed::Tray::No);
    const auto last = [this](const char *name) {
        return m_dock->updates.isEmpty() ? QVariant() : m_dock->updates.last().properties[QLatin1String(name)];
    };
    TRY_COMPARE(last("count").toInt(), 1);
    QCOMPARE(m_dock->updates.last().application,
             QStringLiteral("application://%1.desktop").arg(Bootstrap::applicationId()));
    TRY(last("progress").toDouble() > 0);
    QVERIFY(await(bed.fixture.engine().pause(task)));
    TRY(!last("progress-visible").toBool());
}

void TestGuiDesktop::startAtLoginIsWrittenAndRemoved()
{
    QFile::remove(autostartFile());
    Bed bed;
    bed.open(Bed::Tray::Yes);
    bed.set(SettingKey::StartAtLogin, true);
    TRY(QFile::exists(autostartFile()));
    bed.set(SettingKey::StartAtLogin, false);
    TRY(!QFile::exists(autostartFile()));
}

HEIRLOOM_WINDOW_TEST_MAIN(TestGuiDesktop)
#include "tst_gui_desktop.moc"
