// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliBed.h"
#include "support/http/NginxServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace heirloom::test;

namespace {

QByteArray noise(int size, char seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = quint32(seed) + 1;
    for (char &byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

/// The real program: its environment, signals, terminals, full disks, and several of it at once.
class TestCliProcess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void whereTheLedgerIs();
    void relativePaths();
    void namesThatNeedQuoting();
    void progressOnlyOnATerminal();
    void leftoversAreClearedWithoutAWord();
    void signalsEndARunCleanly_data();
    void signalsEndARunCleanly();
    void s3_3_killedAnywhereGoesOn();
    void killedWhileAdding();
    void s1_2_twoProcessesShareATask();
    void manyProcessesAtOnce();
    void deleteWhileRunningIsRefused();
    void pausedFromOutside();
    void damagedLedger();
    void readOnlyLedger();
    void s0_8_fullDiskWaitsAndGoesOn();
    void diskFillsUnderTheTransfer();
    void storageInMemory();
    void serverDown();

private:
    bool serve(qint64 bytesPerSecond = 0);
    QString link(const QString &path) const { return linkTo(m_nginx->url("/"), path); }
    Answer run(const QStringList &arguments) const { return m_bed->run(arguments); }
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Waits for the end, if it has not come already.
    static bool hasEnded(QProcess &process)
    {
        return process.state() == QProcess::NotRunning || process.waitForFinished(10'000);
    }
    /// Waits for output that says that bytes have come.
    static bool hasBegun(QProcess &process, QByteArray &seen);
    /// Runs a shell script as root of its own mounts; `cli` is the program with ledger and --json.
    bool shell(const QByteArray &script) const;
    int codeOf(const QString &name) const { return m_bed->read(name + ".code").trimmed().toInt(); }
    Answer answerOf(const QString &name) const
    {
        return {codeOf(name), m_bed->read(name + ".out"), m_bed->read(name + ".err")};
    }

    std::unique_ptr<CliBed> m_bed;
    std::unique_ptr<NginxServer> m_nginx;
};

void TestCliProcess::initTestCase()
{
    QVERIFY2(QFile::exists(binaryPath()), "HEIRLOOM_BIN names the folder of the programs");
}

void TestCliProcess::init()
{
    m_nginx.reset();
    m_bed = std::make_unique<CliBed>(
        [this](const QStringList &arguments) { return runBinary(arguments, m_bed->path("home")); });
}

bool TestCliProcess::serve(qint64 bytesPerSecond)
{
    NginxServer::Options options;
    options.bytesPerSecond = bytesPerSecond;
    m_nginx = std::make_unique<NginxServer>(m_bed->web(), options);
    return m_nginx->start() && m_bed->addStorage();
}

std::unique_ptr<QProcess> TestCliProcess::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(cleanEnvironment(m_bed->path("home")));
    process->start(binaryPath(), QStringList{"--ledger", m_bed->ledger(), "--json"} + arguments);
    return process->waitForStarted() ? std::move(process) : nullptr;
}

bool TestCliProcess::hasBegun(QProcess &process, QByteArray &seen)
{
    process.waitForReadyRead(50);
    seen += process.readAllStandardOutput();
    for (const QJsonObject &event : Answer{0, seen.left(seen.lastIndexOf('\n') + 1), {}}.objects()) {
        if (event["event"].toString() == u"progress" && event["bytes_done"].toInteger() > 0)
            return true;
    }
    return false;
}

bool TestCliProcess::shell(const QByteArray &script) const
{
    const QByteArray head = "set -u\ncd " + m_bed->path({}).toUtf8() + "\ncli() { " + binaryPath().toUtf8() +
                            " --json --ledger \"$LEDGER\" \"$@\"; }\n"
                            "note() { name=$1; shift; code=0; \"$@\" >$name.out 2>$name.err || code=$?; "
                            "echo $code >$name.code; }\nLEDGER=" +
                            m_bed->ledger().toUtf8() + "\n";
    m_bed->write("script.sh", head + script);
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(m_bed->path("home")));
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start("unshare", {geteuid() == 0 ? "-m" : "-rm", "sh", m_bed->path("script.sh")});
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

void TestCliProcess::whereTheLedgerIs()
{
    const QString home = m_bed->path("home");
    QCOMPARE(runBinary({"--json", "list"}, home, {{"HEIRLOOM_LEDGER", m_bed->path("env/l.db")}}).code, 0);
    QVERIFY(QFile::exists(m_bed->path("env/l.db")));
    QCOMPARE(runBinary({"list"}, home, {{"HEIRLOOM_LEDGER", "sqlite:" + m_bed->path("env2.db")}}).code, 0);
    QVERIFY(QFile::exists(m_bed->path("env2.db")));
    QCOMPARE(runBinary({"--ledger", "sqlite:" + m_bed->path("arg.db"), "list"}, home,
                       {{"HEIRLOOM_LEDGER", m_bed->path("unused.db")}})
                 .code,
             0);
    QVERIFY(QFile::exists(m_bed->path("arg.db")) && !QFile::exists(m_bed->path("unused.db")));
    QCOMPARE(runBinary({"--ledger", "here.db", "list"}, home, {}, m_bed->path("web")).code, 0);
    QVERIFY(QFile::exists(m_bed->path("web/here.db")));
    QCOMPARE(runBinary({"list"}, home).code, 0);
    QVERIFY(QFile::exists(home + "/share/heirloom/ledger.db"));
    QCOMPARE(QFile::permissions(home + "/share/heirloom/ledger.db") & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const Answer server = runBinary({"list"}, home, {{"HEIRLOOM_LEDGER", "postgresql://h/db"}}, m_bed->path("web"));
    QCOMPARE(server.code, 2);
    QVERIFY(!QFile::exists(m_bed->path("web/postgresql:")));
}

void TestCliProcess::relativePaths()
{
    const QString manifest = m_bed->publish("r1", "r1", CliBed::smallFiles(2));
    const auto here = [&](const QStringList &arguments) {
        return runBinary(QStringList{"--json", "--ledger", "l.db"} + arguments, m_bed->path("home"), {}, m_bed->web());
    };
    QCOMPARE(here({"storage", "add", "main", "st ore"}).json()["root"].toString(), m_bed->web() + "/st ore");
    QCOMPARE(here({"get", "r1/../r1/manifest.json"}).code, 0);
    QCOMPARE(m_bed->read("web/st ore/atlas-r1/d0/f0.bin"), QByteArray("a0"));
    QCOMPARE(here({"publish", "r1/d0", "--out", "out.json"}).code, 0);
    QCOMPARE(here({"get", "out.json"}).code, 0);
}

void TestCliProcess::namesThatNeedQuoting()
{
    QVERIFY(serve());
    const QMap<QString, WebFile> files{
        {QString::fromUtf8("\xC3\xBC b/\xE6\x97\xA5\xE6\x9C\xAC.txt"), {"one", {}, {}}},
        {"100% #1 & more.txt", {"two", {}, {}}},
        {"a+b;c=d@e!.txt", {"three", {}, {}}},
        {"%41.txt", {"four", {}, {}}},
        {"[x]{y}^.txt", {"five", {}, {}}},
        {"empty", {"", {}, {}}},
    };
    const QString manifest = m_bed->publish("r 1", "r 1", files);
    const Answer got = run({"get", link(manifest)});
    QCOMPARE(got.code, 0);
    for (auto it = files.begin(); it != files.end(); ++it)
        QCOMPARE(m_bed->read("storage/atlas-r 1/" + it.key()), it->content);
    QVERIFY(m_bed->isSound());
}

void TestCliProcess::progressOnlyOnATerminal()
{
    QVERIFY(serve(400'000));
    const QString manifest = link(m_bed->publish("r1", "r1", {{"a", {noise(300'000, 1), {}, {}}}}));
    const Answer piped = m_bed->say({"get", manifest});
    QCOMPARE(piped.code, 0);
    QCOMPARE(piped.err, QByteArray());
    QVERIFY(!piped.out.contains('\r'));

    const auto onTerminal = [&](const QByteArray &option, const QByteArray &salt) {
        const QString other = link(m_bed->publish(salt, salt, {{"a", {noise(300'000, salt[0]), {}, {}}}}));
        const QByteArray command = binaryPath().toUtf8() + " --ledger " + m_bed->ledger().toUtf8() + ' ' + option +
                                   " get " + other.toUtf8() + " >" + m_bed->path("stdout").toUtf8();
        QProcess script;
        script.setProcessEnvironment(cleanEnvironment(m_bed->path("home")));
        script.setStandardInputFile("/dev/null");
        script.start("script", {"-qec", QString::fromUtf8(command), "/dev/null"});
        return script.waitForFinished(30'000) && script.exitCode() == 0 ? script.readAllStandardOutput()
                                                                        : QByteArray("(failed)");
    };
    const QByteArray bars = onTerminal("--json", "x");
    QVERIFY(bars.contains("\r\x1b[K"));
    QVERIFY(bars.contains('%'));
    const Answer json{0, m_bed->read("stdout"), {}};
    QCOMPARE(json.json()["event"].toString(), QStringLiteral("summary"));
    QCOMPARE(onTerminal("--quiet", "y"), QByteArray());
}

void TestCliProcess::leftoversAreClearedWithoutAWord()
{
    QVERIFY(m_bed->addStorage());
    const QString leftover = "storage/.heirloom/staging/w999-export-1"; // of somebody who was killed
    m_bed->write(leftover, "half of something");
    const Answer answer = run({"list"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray());
    QVERIFY(!QFile::exists(m_bed->path(leftover)));
}

void TestCliProcess::signalsEndARunCleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestCliProcess::signalsEndARunCleanly()
{
    QFETCH(int, number);
    QVERIFY(serve(200'000));
    auto files = CliBed::smallFiles(20);
    files["big"].content = noise(2'000'000, 2);
    const QString manifest = link(m_bed->publish("r1", "r1", files));
    auto process = start({"get", manifest});
    QVERIFY(process);
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(*process, seen), 20'000);
    QElapsedTimer clock;
    clock.start();
    ::kill(pid_t(process->processId()), number);
    QVERIFY(hasEnded(*process));
    QVERIFY2(clock.elapsed() < 4'000, "it ends soon");
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 1);
    const Answer ended{1, seen + process->readAllStandardOutput(), process->readAllStandardError()};
    QCOMPARE(ended.error()["code"].toString(), QStringLiteral("cancelled"));
    QCOMPARE(ended.errLines().size(), 1);

    // Everything claimed was given back: the next one has nothing to recover, and nothing is fetched twice.
    for (const QJsonValue &item : run({"show", "1", "--files"}).json()["items"].toArray())
        QVERIFY(item.toObject()["state"].toString() != u"assigned");
    QCOMPARE(run({"audit"}).code, 0);
    m_nginx->stop();
    m_nginx->setBytesPerSecond(0);
    QVERIFY(m_nginx->start());
    const Answer again = run({"run"});
    QCOMPARE(again.err, QByteArray());
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()["completed"].toArray(), QJsonArray{1});
    QCOMPARE(m_bed->read("storage/atlas-r1/big"), files["big"].content);
    QVERIFY(m_bed->isSound());
}

void TestCliProcess::s3_3_killedAnywhereGoesOn()
{
    QVERIFY(serve());
    auto files = CliBed::smallFiles(1500);
    for (int i = 0; i < 10; ++i)
        files[QStringLiteral("big%1").arg(i)].content = noise(1'000'000, char(i));
    const QString manifest = link(m_bed->publish("r1", "r1", files));
    QCOMPARE(run({"add", manifest}).code, 0);
    // Later and later, as counted in what it has written down by then.
    for (int done = 0; done < 1400; done += 200) {
        auto process = start({"run"});
        QVERIFY(process);
        const auto filesDone = [&] { return run({"show", "1"}).json()["files_done"].toInteger(); };
        QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning || filesDone() > done, 20'000);
        process->kill();
        QVERIFY(hasEnded(*process));
        const Answer audit = run({"audit"});
        QVERIFY2(audit.code == 0, audit.out.constData());
    }
    const Answer last = run({"run"});
    QCOMPARE(last.code, 0);
    QCOMPARE(run({"show", "1"}).json()["state"].toString(), QStringLiteral("completed"));
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY2(m_bed->read("storage/atlas-r1/" + it.key()) == it->content, qPrintable(it.key()));
    QVERIFY(m_bed->isSound());

    auto deleting = start({"delete", "1"});
    QVERIFY(deleting);
    QTRY_VERIFY_WITH_TIMEOUT(deleting->state() == QProcess::NotRunning ||
                                 !QFile::exists(m_bed->storage() + "/atlas-r1/big0") ||
                                 !QFile::exists(m_bed->storage() + "/atlas-r1/d6/f6.bin"),
                             20'000);
    deleting->kill();
    QVERIFY(hasEnded(*deleting));
    QTRY_COMPARE_WITH_TIMEOUT(run({"list"}).json()["tasks"].toArray().size(), 0, 10'000);
    QVERIFY(!QDir(m_bed->storage() + "/atlas-r1").exists());
    QVERIFY(m_bed->isSound());
    auto sweeping = start({"gc", "--now"});
    QVERIFY(sweeping);
    const auto stored = [&] { return run({"objects"}).json()["objects"].toArray().size(); };
    QTRY_VERIFY_WITH_TIMEOUT(sweeping->state() == QProcess::NotRunning || stored() < 1400, 20'000);
    sweeping->kill();
    QVERIFY(hasEnded(*sweeping));
    QCOMPARE(run({"gc", "--now"}).code, 0);
    QCOMPARE(stored(), 0);
    QVERIFY(m_bed->isSound());
}

void TestCliProcess::killedWhileAdding()
{
    QVERIFY(serve(300'000));
    const QString manifest = link(m_bed->publish("r1", "r1", CliBed::smallFiles(9000)));
    auto process = start({"add", manifest});
    QVERIFY(process);
    const auto tasks = [&] { return run({"list"}).json()["tasks"].toArray(); };
    QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning || !m_nginx->entries().isEmpty() ||
                                 process->waitForFinished(300),
                             20'000);
    process->kill();
    QVERIFY(hasEnded(*process));
    for (const QJsonValue &row : tasks())
        QVERIFY(row.toObject()["state"].toString() != u"planning");
    QCOMPARE(run({"audit"}).code, 0);
}

void TestCliProcess::s1_2_twoProcessesShareATask()
{
    QVERIFY(serve());
    const auto files = CliBed::smallFiles(600);
    QCOMPARE(run({"add", link(m_bed->publish("r1", "r1", files))}).code, 0);
    std::vector<std::unique_ptr<QProcess>> workers;
    for (int i = 0; i < 3; ++i)
        workers.push_back(start({"run"}));
    qint64 downloaded = 0;
    for (auto &worker : workers) {
        QVERIFY(worker && worker->waitForFinished(60'000));
        const Answer answer{worker->exitCode(), worker->readAllStandardOutput(), worker->readAllStandardError()};
        QVERIFY2(answer.code == 0, answer.err.constData());
        downloaded += answer.json()["downloaded_files"].toInteger();
    }
    QCOMPARE(downloaded, 600);
    QCOMPARE(m_nginx->entries().size(), 601);
    QCOMPARE(run({"show", "1"}).json()["state"].toString(), QStringLiteral("completed"));
    QVERIFY(m_bed->isSound());
}

void TestCliProcess::manyProcessesAtOnce()
{
    QVERIFY(serve());
    auto files = CliBed::smallFiles(150);
    QStringList manifests;
    for (int i = 0; i < 4; ++i) {
        files["changing"].content = "revision " + QByteArray::number(i);
        const QString name = QStringLiteral("r%1").arg(i);
        manifests << link(m_bed->publish(name, name, files));
    }
    const auto all = [&](const QList<QStringList> &commands) {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (const QStringList &command : commands)
            processes.push_back(start(command));
        for (size_t i = 0; i < processes.size(); ++i) {
            auto &process = processes[i];
            if (!process || !process->waitForFinished(60'000) || process->exitStatus() != QProcess::NormalExit ||
                process->exitCode() != 0) {
                qWarning("%s: %d %s", qPrintable(commands[qsizetype(i)].join(u' ')), process->exitCode(),
                         process->readAllStandardError().constData());
                return false;
            }
        }
        return true;
    };
    QVERIFY(all({{"get", manifests[0]}, {"get", manifests[1]}, {"get", manifests[2]}, {"add", manifests[3]}, {"gc"}}));
    QCOMPARE(run({"run"}).code, 0);
    QCOMPARE(run({"list", "--state", "completed"}).json()["tasks"].toArray().size(), 4);
    QVERIFY(all({{"delete", "1"}, {"delete", "2"}, {"gc", "--now"}, {"get", manifests[0]}, {"usage"}, {"audit"}}));
    QVERIFY(all({{"gc", "--now"}, {"gc", "--now"}, {"get", manifests[1]}, {"objects"}, {"list"}}));
    QCOMPARE(run({"list"}).json()["tasks"].toArray().size(), 4);
    QVERIFY(m_bed->isSound());
}

void TestCliProcess::deleteWhileRunningIsRefused()
{
    QVERIFY(serve(100'000));
    const QString manifest = link(m_bed->publish("r1", "r1", {{"big", {noise(1'000'000, 3), {}, {}}}}));
    auto process = start({"get", manifest});
    QVERIFY(process);
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(*process, seen), 20'000);
    const Answer refused = run({"delete", "1"});
    QCOMPARE(refused.code, 4);
    QVERIFY(refused.error()["hint"].toString().contains(u"cancel"));
    QCOMPARE(run({"retry", "1"}).code, 4);
    QCOMPARE(run({"cancel", "1"}).code, 0);
    QVERIFY(hasEnded(*process));
    QCOMPARE(run({"delete", "1"}).code, 0);
    QCOMPARE(run({"delete", "1"}).code, 3);
    QVERIFY(m_bed->isSound());
}

void TestCliProcess::pausedFromOutside()
{
    QVERIFY(serve(100'000));
    const QByteArray big = noise(500'000, 4);
    const QString manifest = link(m_bed->publish("r1", "r1", {{"big", {big, {}, {}}}}));
    auto process = start({"get", manifest});
    QVERIFY(process);
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun(*process, seen), 20'000);
    QCOMPARE(run({"pause", "1"}).json()["state"].toString(), QStringLiteral("paused"));
    QVERIFY(hasEnded(*process));
    const Answer ended{process->exitCode(), seen + process->readAllStandardOutput(), {}};
    QCOMPARE(ended.json()["event"].toString(), QStringLiteral("summary"));
    QCOMPARE(ended.json()["completed"].toArray(), QJsonArray());
    QCOMPARE(run({"resume", "1"}).json()["state"].toString(), QStringLiteral("ready"));
    m_nginx->stop();
    m_nginx->setBytesPerSecond(0);
    QVERIFY(m_nginx->start());
    QCOMPARE(run({"run", "--task", "1"}).code, 0);
    QCOMPARE(m_bed->read("storage/atlas-r1/big"), big);
    QVERIFY(m_bed->isSound());
}

void TestCliProcess::damagedLedger()
{
    QVERIFY(serve());
    QCOMPARE(run({"get", link(m_bed->publish("r1", "r1", CliBed::smallFiles(3)))}).code, 0);
    const QByteArray whole = m_bed->read("ledger.db");
    for (const QByteArray &damaged :
         {QByteArray("this is no database at all, but a text"), whole.left(whole.size() / 2), QByteArray(4096, '\0')}) {
        for (const char *part : {"-wal", "-shm"})
            QFile::remove(m_bed->ledger() + part);
        m_bed->write("ledger.db", damaged);
        const Answer broken = run({"list"});
        QVERIFY(broken.code != 0);
        QCOMPARE(broken.errLines().size(), 1);
        QVERIFY2(broken.error()["hint"].toString().contains(u"rebuild"), broken.out.constData());
        QCOMPARE(m_bed->read("ledger.db"), damaged);
        const Answer rebuilt = run({"--storage", "main", "rebuild", m_bed->storage()});
        QVERIFY2(rebuilt.code == 0, rebuilt.err.constData());
        QCOMPARE(run({"list", "--state", "completed"}).json()["tasks"].toArray().size(), 1);
        QVERIFY(m_bed->isSound());
    }
    QStringList aside = QDir(m_bed->path({})).entryList({"ledger.db.damaged-*"});
    aside.removeIf([](const QString &name) { return name.endsWith(u"-wal") || name.endsWith(u"-shm"); });
    QCOMPARE(aside.size(), 3);
}

void TestCliProcess::readOnlyLedger()
{
    QVERIFY(shell("mkdir -p ro && mount -t tmpfs none ro && LEDGER=$PWD/ro/l.db\n"
                  "note made cli list\nmount -o remount,ro ro || exit 9\nnote list cli list\nnote add cli add x\n"
                  "LEDGER=$PWD/ro/other.db\nnote fresh cli list\n"));
    QCOMPARE(codeOf("made"), 0);
    for (const char *name : {"list", "add", "fresh"}) {
        const Answer answer = answerOf(QString::fromLatin1(name));
        QVERIFY2(answer.code == 1 || answer.code == 9 || (answer.code == 0 && qstrcmp(name, "list") == 0), name);
        if (answer.code != 0)
            QCOMPARE(answer.errLines().size(), 1);
    }
}

void TestCliProcess::s0_8_fullDiskWaitsAndGoesOn()
{
    QVERIFY(serve());
    auto files = CliBed::smallFiles(5);
    files["big"].content = noise(4'000'000, 5);
    const QByteArray manifest = link(m_bed->publish("r1", "r1", files)).toUtf8();
    QVERIFY(shell("mkdir tiny && mount -t tmpfs -o size=8m none tiny && LEDGER=$PWD/tiny.db\n"
                  "note made cli storage add main tiny --reserve 0\nhead -c 6000000 /dev/zero >tiny/filler\n"
                  "note get cli get " +
                  manifest +
                  "\nnote list cli list\nnote audit cli audit\nnote wait cli run\n"
                  "rm tiny/filler\nnote run cli run\nnote after cli audit --deep\nnote compare cmp tiny/atlas-r1/big " +
                  m_bed->web().toUtf8() + "/r1/big\n"));
    const Answer full = answerOf("get");
    QCOMPARE(full.code, 7);
    QCOMPARE(full.json()["waiting"].toArray(), QJsonArray{1});
    QCOMPARE(full.errLines().size(), 1);
    const QJsonObject row = answerOf("list").json()["tasks"].toArray()[0].toObject();
    QCOMPARE(row["state"].toString(), QStringLiteral("waiting"));
    QCOMPARE(row["waiting_for"].toString(), QStringLiteral("space"));
    QVERIFY(row["needed_bytes"].toInteger() > 1'000'000 && row["needed_bytes"].toInteger() <= 4'000'000);
    QCOMPARE(codeOf("audit"), 0);
    QCOMPARE(codeOf("wait"), 7);
    QCOMPARE(codeOf("run"), 0);
    QCOMPARE(codeOf("after"), 0);
    QCOMPARE(codeOf("compare"), 0);
}

void TestCliProcess::diskFillsUnderTheTransfer()
{
    QVERIFY(serve());
    // No sizes are stated, so nothing can be known before the disk is full.
    m_bed->write("web/u/a", noise(3'000'000, 6));
    m_bed->write("web/u/b", noise(3'000'000, 7));
    m_bed->write("web/u/m.json", R"({"format":"heirloom-manifest/1","name":"u","files":[{"path":"a"},{"path":"b"}]})");
    const QByteArray manifest = link("u/m.json").toUtf8();
    QVERIFY(shell("mkdir tiny && mount -t tmpfs -o size=5m none tiny && LEDGER=$PWD/tiny.db\n"
                  "note made cli storage add main tiny --reserve 0\nnote get cli get " +
                  manifest +
                  "\nnote list cli list\nnote audit cli audit\nmount -o remount,size=20m tiny\n"
                  "note run cli run\nnote after cli audit --deep\n"));
    QVERIFY2(answerOf("get").code == 7, answerOf("get").err.constData());
    QCOMPARE(answerOf("list").json()["tasks"].toArray()[0].toObject()["state"].toString(), QStringLiteral("waiting"));
    QCOMPARE(codeOf("audit"), 0);
    QVERIFY2(answerOf("run").code == 0, answerOf("run").err.constData());
    QCOMPARE(codeOf("after"), 0);
}

void TestCliProcess::storageInMemory()
{
    QVERIFY(serve());
    QTemporaryDir memory(QStringLiteral("/dev/shm/heirloom-XXXXXX"));
    QVERIFY(memory.isValid());
    QCOMPARE(run({"storage", "add", "ram", memory.path(), "--reserve", "0"}).code, 0);
    const QString manifest = link(m_bed->publish("r1", "r1", CliBed::smallFiles(50)));
    QCOMPARE(run({"--storage", "ram", "get", manifest}).code, 0);
    // Content is known per storage: the other one downloads it again.
    QCOMPARE(run({"--storage", "main", "get", manifest}).json()["downloaded_files"].toInteger(), 50);
    QCOMPARE(run({"--storage", "ram", "objects"}).json()["objects"].toArray().size(), 50);
    QCOMPARE(run({"--storage", "ram", "audit", "--deep"}).code, 0);
    QCOMPARE(run({"delete", "1", "--now"}).code, 0);
    QCOMPARE(run({"--storage", "ram", "objects"}).json()["objects"].toArray().size(), 0);
    QVERIFY(m_bed->isSound());
}

void TestCliProcess::serverDown()
{
    QVERIFY(serve());
    const QString manifest = link(m_bed->publish("r1", "r1", CliBed::smallFiles(3)));
    QCOMPARE(run({"add", manifest}).code, 0);
    m_nginx->stop();
    const Answer down = run({"run"});
    QCOMPARE(down.code, 5);
    QCOMPARE(down.errLines().size(), 1);
    QCOMPARE(run({"audit"}).code, 0);
    QVERIFY(m_nginx->start());
    run({"retry", "1"});
    QCOMPARE(run({"run"}).code, 0);
    QVERIFY(m_bed->isSound());
}

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cli_process.moc"
