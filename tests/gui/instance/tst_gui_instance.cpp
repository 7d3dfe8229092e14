// SPDX-License-Identifier: GPL-3.0-or-later
// One window per ledger, with processes of the real program.
#include "app/gui/instance/InstanceClient.h"
#include "app/gui/instance/InstancePlace.h"
#include "app/gui/instance/InstanceServer.h"
#include "support/http/NginxServer.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr int patienceMs = 60'000;

using Process = std::unique_ptr<QProcess>;

bool isRunning(const Process &process)
{
    return process->state() == QProcess::Running;
}

} // namespace

#define TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patienceMs)

class TestGuiInstance : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void secondStartHandsItsLinksOver();
    void localFilesAreHandedOverWithTheirFolder();
    void wishesOfTheLauncherAreHandedOver();
    void socketOfAKilledProcessIsTakenOver();
    void manyAtOnceEndWithOneWindow();
    void anotherLedgerIsAnotherWindow();
    void oneThatEndsIsFollowed();
    void folderOfOthersIsNotUsed();
    void hostileWordsChangeNothing();
    void fewAtOnceAreHeard();
    void tooManyLinksAreRefused();
    void helpNamesTheBackground();

private:
    QString ledger(const char *name = "ledger.db") const { return m_dir->filePath(QString::fromLatin1(name)); }
    Process start(const QStringList &links = {}, const char *ledgerName = "ledger.db") const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_dir->path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir->filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_dir->filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir->filePath(QStringLiteral("run")));
        for (const char *bus : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
            environment.insert(QString::fromLatin1(bus), QStringLiteral("unix:path=/nonexistent/bus"));
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(m_dir->path());
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(qEnvironmentVariable("HEIRLOOM_BIN") + QStringLiteral("/heirloom"),
                       QStringList{QStringLiteral("--ledger"), ledger(ledgerName)} + links);
        if (!process->waitForStarted())
            qFatal("heirloom does not start");
        return process;
    }
    /// That a process of the program listens there is what a start of it without links finds out.
    bool isListening(const char *ledgerName = "ledger.db") const
    {
        QLocalSocket socket;
        socket.connectToServer(InstancePlace::open(ledger(ledgerName))->socketPath());
        return socket.waitForConnected(1'000);
    }
    static int codeOf(const Process &process)
    {
        return process->waitForFinished(patienceMs) && process->exitStatus() == QProcess::NormalExit
                   ? process->exitCode()
                   : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestGuiInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("run"))));
    QVERIFY(QFile::setPermissions(m_dir->filePath(QStringLiteral("run")), QFile::Permissions(0x7700)));
    QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("www"))));
    qputenv("XDG_RUNTIME_DIR", m_dir->filePath(QStringLiteral("run")).toUtf8()); // for InstancePlace in this process
}

void TestGuiInstance::cleanup()
{
    m_dir.reset();
}

void TestGuiInstance::secondStartHandsItsLinksOver()
{
    NginxServer server(m_dir->filePath(QStringLiteral("www")));
    QVERIFY(server.start());
    const Process first = start();
    TRY(isListening());
    const Process second = start({server.url(QStringLiteral("/one.bin")).toString()});
    QCOMPARE(codeOf(second), 0);
    QVERIFY(isRunning(first));
    TRY(!server.entries().isEmpty()); // the window that was there looks what it is
    QCOMPARE(server.entries().first().path, QStringLiteral("/one.bin"));
}

void TestGuiInstance::localFilesAreHandedOverWithTheirFolder()
{
    auto place = InstancePlace::open(ledger());
    QVERIFY(place && *place->claim());
    InstanceServer server;
    QVERIFY(server.listen(place->socketPath()));
    QSignalSpy again(&server, &InstanceServer::startedAgain);
    const Process second =
        start({QStringLiteral("a.metalink"), QStringLiteral("hf:some/thing"), QStringLiteral("--background")});
    TRY(!again.isEmpty());
    const auto message = again.first().first().value<StartMessage>();
    const QStringList expected{m_dir->filePath(QStringLiteral("a.metalink")), QStringLiteral("hf:some/thing")};
    QCOMPARE(message.links, expected);
    QVERIFY(message.background);
    TRY(!isRunning(second));
    QCOMPARE(second->exitCode(), 0);
}

void TestGuiInstance::wishesOfTheLauncherAreHandedOver()
{
    auto place = InstancePlace::open(ledger());
    QVERIFY(place && *place->claim());
    InstanceServer server;
    QVERIFY(server.listen(place->socketPath()));
    QSignalSpy again(&server, &InstanceServer::startedAgain);
    const auto message = [&again](int i) { return again.at(i).first().value<StartMessage>(); };
    const QString offer = QStringLiteral("heirloom:?url=https%3A%2F%2Fexample.org%2Fa");
    const QString hostile = QStringLiteral("heirloom:[/../../../../../../etc/passwd"); // no path, and no valid link
    for (const QString &wish : {QStringLiteral("--new-task"), QStringLiteral("--pause-all"), offer, hostile}) {
        const Process second = start({wish});
        TRY(!isRunning(second));
        QCOMPARE(second->exitCode(), 0);
    }
    QCOMPARE(again.size(), 4);
    QCOMPARE(message(3).links, QStringList{hostile});
    QVERIFY(message(0) == (StartMessage{{}, false, {}, StartMessage::Action::NewTask}));
    QVERIFY(message(1) == (StartMessage{{}, false, {}, StartMessage::Action::PauseAll}));
    QVERIFY(message(2) == (StartMessage{{offer}, false, {}, StartMessage::Action::None}));
}

void TestGuiInstance::socketOfAKilledProcessIsTakenOver()
{
    const Process first = start();
    TRY(isListening());
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(QFile::exists(InstancePlace::open(ledger())->socketPath()));
    const Process second = start();
    TRY(isListening());
    QCOMPARE(codeOf(start()), 0);
    QVERIFY(isRunning(second));
}

void TestGuiInstance::manyAtOnceEndWithOneWindow()
{
    std::vector<Process> all;
    for (int i = 0; i < 6; ++i)
        all.push_back(start());
    const auto running = [&all] { return std::count_if(all.begin(), all.end(), isRunning); };
    TRY(running() == 1);
    for (const Process &process : all) {
        if (!isRunning(process))
            QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(codeOf(start()), 0);
    QCOMPARE(running(), 1);
}

void TestGuiInstance::anotherLedgerIsAnotherWindow()
{
    const Process first = start();
    const Process other = start({}, "other.db");
    TRY(isListening() && isListening("other.db"));
    QCOMPARE(codeOf(start({}, "other.db")), 0);
    QVERIFY(isRunning(first) && isRunning(other));
}

void TestGuiInstance::oneThatEndsIsFollowed()
{
    Process second;
    {
        auto ending = InstancePlace::open(ledger());
        QVERIFY(ending && *ending->claim());
        InstanceServer server; // hears it, and is gone before it answers
        QVERIFY(server.listen(ending->socketPath()));
        second = start();
        QSignalSpy again(&server, &InstanceServer::startedAgain);
        TRY(second->state() == QProcess::Running);
        QVERIFY(!*InstancePlace::open(ledger())->claim());
        server.close();
    }
    TRY(isListening());
    QVERIFY(isRunning(second));
}

void TestGuiInstance::folderOfOthersIsNotUsed()
{
    const QString folder = m_dir->filePath(QStringLiteral("run/heirloom"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7055)));
    const auto place = InstancePlace::open(ledger());
    QVERIFY(!place);
    QCOMPARE(place.error().code, ErrorCode::Denied);
    QVERIFY(QDir().rmdir(folder));
    QVERIFY(QFile::link(m_dir->path(), folder));
    QVERIFY(!InstancePlace::open(ledger()));
    QVERIFY(QFile::remove(folder));
    QVERIFY(InstancePlace::open(ledger()));
    QVERIFY((QFile::permissions(folder) & 0x77) == QFile::Permissions());
}

void TestGuiInstance::hostileWordsChangeNothing()
{
    auto place = InstancePlace::open(ledger());
    QVERIFY(place && *place->claim());
    InstanceServer server;
    QVERIFY(server.listen(place->socketPath()));
    QVERIFY((QFile::permissions(place->socketPath()) & 0x77) == QFile::Permissions());
    QSignalSpy again(&server, &InstanceServer::startedAgain);
    const QByteArray endless(StartMessage::mostBytes * 2, 'a');
    for (const QByteArray &words :
         {QByteArray("\n"), QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("{\"links\":7}\n"),
          QByteArray("{\"links\":[\"\xff\"]}\n"), endless, QByteArray(endless + "\n")}) {
        QLocalSocket socket;
        socket.connectToServer(place->socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(words);
        TRY(socket.state() == QLocalSocket::UnconnectedState); // shown the door
        QVERIFY(socket.readAll().isEmpty());
    }
    QVERIFY(again.isEmpty());
    InstanceClient client(*place, {{QStringLiteral("/a")}, false, {}});
    QSignalSpy delivered(&client, &InstanceClient::delivered);
    // This process holds the place itself; the lock of another open file is another's.
    client.begin();
    TRY(delivered.size() == 1);
    QCOMPARE(again.size(), 1);
}

void TestGuiInstance::fewAtOnceAreHeard()
{
    auto place = InstancePlace::open(ledger());
    QVERIFY(place && *place->claim());
    InstanceServer server;
    QVERIFY(server.listen(place->socketPath()));
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(place->socketPath());
    }
    const auto kept = [&silent] {
        return std::count_if(silent.begin(), silent.end(),
                             [](const auto &socket) { return socket->state() == QLocalSocket::ConnectedState; });
    };
    TRY(kept() <= 16);
    TRY(kept() == 0); // who says nothing is not waited for
}

void TestGuiInstance::tooManyLinksAreRefused()
{
    const Process first = start();
    TRY(isListening());
    QStringList links;
    links.fill(QStringLiteral("https://example.org/a"), StartMessage::mostLinks + 1);
    QCOMPARE(codeOf(start(links)), 1);
    QVERIFY(isRunning(first));
}

void TestGuiInstance::helpNamesTheBackground()
{
    const Process help = start({QStringLiteral("--help")});
    QCOMPARE(codeOf(help), 0);
    QVERIFY(help->readAllStandardOutput().contains("--background"));
}

QTEST_GUILESS_MAIN(TestGuiInstance)
#include "tst_gui_instance.moc"
