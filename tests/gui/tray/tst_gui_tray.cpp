// SPDX-License-Identifier: GPL-3.0-or-later
// The real program in an X server of the test's own, whose desktop has a tray: Qt finds it, or it does not.
#include "support/bus/DesktopServices.h"
#include "support/bus/PrivateBus.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom::test;

namespace {
constexpr int patienceMs = 60'000;
} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestGuiTray : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void windowComesOutOfTheTray();
    void trayThatComesLateIsUsed();
    void withoutATrayThereIsAWindow();

private:
    void start(const QStringList &arguments);
    /// The program's windows that can be seen, minimised ones not counted.
    int windows() const;

    QProcess m_server;
    QString m_display;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QProcess> m_program;
};

void TestGuiTray::initTestCase()
{
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1280x800x24")});
    QVERIFY(m_server.waitForReadyRead(patienceMs));
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
}

void TestGuiTray::cleanupTestCase()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void TestGuiTray::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("run"))));
    QVERIFY(QFile::setPermissions(m_dir->filePath(QStringLiteral("run")), QFile::Permissions(0x7700)));
    m_bus = std::make_unique<PrivateBus>();
}

void TestGuiTray::cleanup()
{
    if (m_program) {
        m_program->kill();
        m_program->waitForFinished();
    }
    m_program.reset();
    m_bus.reset();
    m_dir.reset();
}

void TestGuiTray::start(const QStringList &arguments)
{
    m_program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("HOME"), m_dir->path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir->filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_dir->filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir->filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus->address());
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus->address());
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom"), arguments);
    QVERIFY(m_program->waitForStarted());
}

int TestGuiTray::windows() const
{
    QProcess search;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    search.setProcessEnvironment(environment);
    search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                             QStringLiteral("--name"), QStringLiteral("^Heirloom")});
    search.waitForFinished();
    return int(search.readAllStandardOutput().count('\n'));
}

void TestGuiTray::windowComesOutOfTheTray()
{
    FakeTray tray(m_bus->connection(QStringLiteral("tray")));
    start({QStringLiteral("--background")});
    TRY(tray.items.size() == 1);
    QCOMPARE(tray.property(QStringLiteral("ToolTip")).isValid(), true);
    QCOMPARE(windows(), 0);
    tray.activate();
    TRY(windows() == 1);
    QVERIFY(m_program->state() == QProcess::Running);
}

void TestGuiTray::trayThatComesLateIsUsed()
{
    start({QStringLiteral("--background")});
    TRY(m_bus->connection(QStringLiteral("looks")).interface()->registeredServiceNames().value().size() > 2);
    FakeTray tray(m_bus->connection(QStringLiteral("tray")));
    TRY(tray.items.size() == 1);
    QCOMPARE(windows(), 0);
}

void TestGuiTray::withoutATrayThereIsAWindow()
{
    start({});
    TRY(windows() == 1);
}

QTEST_GUILESS_MAIN(TestGuiTray)
#include "tst_gui_tray.moc"
