// SPDX-License-Identifier: GPL-3.0-or-later
// The real program over a connection that NetworkManager calls metered: one of our own, on a bus of our own.
#include "support/http/NginxServer.h"
#include "tests/cli/CliBed.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <atomic>
#include <csignal>

using namespace heirloom::test;

namespace {

constexpr int patienceMs = 20'000;
constexpr uint metered = 1; // as NetworkManager counts
constexpr uint notMetered = 2;
const QString interfaceName = QStringLiteral("org.freedesktop.NetworkManager");
const QString objectPath = QStringLiteral("/org/freedesktop/NetworkManager");
const QString connectionPath = objectPath + QStringLiteral("/ActiveConnection/1");
const QString devicePath = objectPath + QStringLiteral("/Devices/1");

class FakeDevice final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager.Device")
    Q_PROPERTY(uint Metered READ metered)
    Q_PROPERTY(uint DeviceType READ type)

public:
    using QObject::QObject;
    uint metered() const { return isMetered; }
    uint type() const { return 2; } // wireless
    std::atomic<uint> isMetered = notMetered;
};

class FakeConnection final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager.Connection.Active")
    Q_PROPERTY(QList<QDBusObjectPath> Devices READ devices)

public:
    using QObject::QObject;
    QList<QDBusObjectPath> devices() const { return {QDBusObjectPath(devicePath)}; }
};

/// As much of NetworkManager as is asked for. Answers on a thread of its own.
class FakeNetworkManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint Metered READ metered)
    Q_PROPERTY(uint Connectivity READ connectivity)
    Q_PROPERTY(uint State READ state)
    Q_PROPERTY(QDBusObjectPath PrimaryConnection READ primaryConnection)

public:
    ~FakeNetworkManager() override
    {
        m_thread.quit();
        m_thread.wait();
    }
    bool serve(const QString &busAddress)
    {
        m_bus = QDBusConnection::connectToBus(busAddress, QStringLiteral("fake"));
        moveToThread(&m_thread);
        m_thread.start();
        return m_bus.registerObject(objectPath, this, QDBusConnection::ExportAllProperties) &&
               m_bus.registerObject(connectionPath, m_connection, QDBusConnection::ExportAllProperties) &&
               m_bus.registerObject(devicePath, m_device, QDBusConnection::ExportAllProperties) &&
               m_bus.registerService(interfaceName);
    }
    void change(uint metered)
    {
        m_device->isMetered = metered;
        auto signal = QDBusMessage::createSignal(objectPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                 QStringLiteral("PropertiesChanged"));
        signal << interfaceName << QVariantMap{{QStringLiteral("Metered"), metered}} << QStringList();
        m_bus.send(signal);
    }
    uint metered() const { return m_device->metered(); }
    uint connectivity() const { return 4; } // full
    uint state() const { return 70; }       // connected globally
    QDBusObjectPath primaryConnection() const { return QDBusObjectPath(connectionPath); }

private:
    QThread m_thread;
    QDBusConnection m_bus{QString()};
    FakeDevice *m_device = new FakeDevice(this);
    FakeConnection *m_connection = new FakeConnection(this);
};

} // namespace

class TestCliMetered : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aRunNamesWhatWaits();
    void whatWaitsGoesOnByItself();
    void withoutTheSettingNothingWaits();
    void withoutABusNothingWaits();

private:
    Answer run(const char *line) const { return m_bed->run(words(line)); }
    void pauseOnMetered() const
    {
        m_bed->write(QStringLiteral("home/config/heirloom/heirloom.ini"), "[network]\npauseOnMetered=true\n");
    }
    QString state() const { return run("show 1").json()[QStringLiteral("state")].toString(); }

    QString m_bus;
    std::unique_ptr<QProcess> m_daemon;
    std::unique_ptr<FakeNetworkManager> m_manager;
    std::unique_ptr<CliBed> m_bed;
    std::unique_ptr<NginxServer> m_server;
};

void TestCliMetered::init()
{
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon->waitForReadyRead(patienceMs));
    m_bus = QString::fromLatin1(m_daemon->readLine()).trimmed();
    m_manager = std::make_unique<FakeNetworkManager>();
    QVERIFY(m_manager->serve(m_bus));
    m_bed = std::make_unique<CliBed>([this](const QStringList &arguments) {
        return runBinary(arguments, m_bed->path(QStringLiteral("home")),
                         {{QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus}});
    });
    QVERIFY(m_bed->addStorage());
    m_server = std::make_unique<NginxServer>(m_bed->web());
    const QString manifest = m_bed->publish(QStringLiteral("a"), QStringLiteral("r1"), CliBed::smallFiles(3));
    QVERIFY(m_server->start());
    QCOMPARE(m_bed->run({QStringLiteral("add"), linkTo(m_server->url(QStringLiteral("/")), manifest)}).code, 0);
}

void TestCliMetered::cleanup()
{
    m_manager.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("fake"));
    m_daemon->kill();
    m_daemon->waitForFinished();
}

void TestCliMetered::aRunNamesWhatWaits()
{
    pauseOnMetered();
    m_manager->change(metered);
    const Answer held = run("run");
    QCOMPARE(held.code, 5);
    QCOMPARE(held.json()[QStringLiteral("waiting")].toArray(), QJsonArray{1});
    QCOMPARE(run("show 1").json()[QStringLiteral("waiting_for")].toString(), QStringLiteral("network"));
    QVERIFY(m_bed->say(words("run")).err.contains("waiting for a connection that is not metered"));
    m_manager->change(notMetered);
    QCOMPARE(run("run").code, 0);
    QCOMPARE(state(), QStringLiteral("completed"));
}

void TestCliMetered::whatWaitsGoesOnByItself()
{
    pauseOnMetered();
    m_manager->change(metered);
    QProcess process;
    QProcessEnvironment environment = cleanEnvironment(m_bed->path(QStringLiteral("home")));
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), m_bus);
    process.setProcessEnvironment(environment);
    process.start(binaryPath(),
                  {QStringLiteral("--ledger"), m_bed->ledger(), QStringLiteral("run"), QStringLiteral("--watch")});
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("waiting"), patienceMs);
    m_manager->change(notMetered);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("completed"), patienceMs);
    ::kill(pid_t(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(patienceMs));
}

void TestCliMetered::withoutTheSettingNothingWaits()
{
    m_manager->change(metered);
    QCOMPARE(run("run").code, 0);
}

void TestCliMetered::withoutABusNothingWaits()
{
    pauseOnMetered();
    m_manager->change(metered);
    m_bus = QStringLiteral("unix:path=/nonexistent/bus");
    QCOMPARE(run("run").code, 0);
}

QTEST_GUILESS_MAIN(TestCliMetered)
#include "tst_cli_metered.moc"
