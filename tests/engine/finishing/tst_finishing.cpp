// SPDX-License-Identifier: GPL-3.0-or-later
// The user's command after a task: it follows the commit, gets what it is told in its environment alone, and whatever
// becomes of it changes nothing for the task.
#include "ledger/Ledger.h"
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <csignal>

using namespace heirloom;
using namespace heirloom::test;

namespace {

using Environment = QMap<QByteArray, QByteArray>;

/// A script in a folder of its own.
class Script
{
public:
    /// `body` runs in a shell; "$0" is the script.
    explicit Script(const QByteArray &body)
    {
        writeFile(path(), "#!/bin/sh\n" + body + '\n');
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// One that writes down its environment, a file for each task, as the last thing that it does.
    static QByteArray noting() { return "env -0 > \"$0.part\" && mv \"$0.part\" \"$0.$HEIRLOOM_TASK\""; }
    QString path() const { return m_folder.filePath(QStringLiteral("after it.sh")); }
    QString beside(const QString &ending) const { return path() + u'.' + ending; }
    bool ranFor(TaskId task) const { return QFile::exists(beside(QString::number(task.value()))); }
    Environment environment(TaskId task) const
    {
        Environment found;
        for (const QByteArray &line : readFile(beside(QString::number(task.value()))).split('\0'))
            found.insert(line.left(line.indexOf('=')), line.mid(line.indexOf('=') + 1));
        return found;
    }
    FinishCommand command(bool alsoOnFailure = false) const
    {
        FinishCommand made;
        made.words = QStringList{path()};
        made.alsoOnFailure = alsoOnFailure;
        return made;
    }

private:
    QTemporaryDir m_folder;
};

Files someFile()
{
    return {{QStringLiteral("a"), bytesOf(1, 100)}};
}

QJsonArray missingFile()
{
    return {QJsonObject{{QStringLiteral("path"), QStringLiteral("missing")}, {QStringLiteral("size"), 5}}};
}

/// A row as a process leaves it that was killed between the commit and the command.
constexpr const char *rowOfAnother =
    "INSERT INTO outbox (kind, task, detail, at_ms) SELECT 'command', id, json_object('owner', 'another', 'state', "
    "'completed', 'name', name, 'revision', revision, 'source', source, 'folder', '/x', 'files', 1, "
    "'bytes_downloaded', "
    "2, 'bytes_kept', 3, 'tenant', tenant), 1 FROM tasks";

} // namespace

class TestFinishing : public QObject
{
    Q_OBJECT
private slots:
    void s3_6_offByDefault();
    void s3_6_aCommandRunsAfterTheCommitAndKnowsTheTask();
    void s3_6_failedTasksOnlyIfThatIsWanted();
    void s3_6_hostileNamesAreValuesAndNothingElse();
    void s3_6_argumentsAreHandedOnAsTheyAre();
    void s3_6_aMissingProgramFailsNoTask();
    void s3_6_aFailingCommandFailsNoTask();
    void s3_6_oneAtATime();
    void s3_6_aCommandThatHangsIsEnded();
    void s3_6_aCommandThatRunsGoesOnWithoutTheEngine();
    void s3_6_theCommandOfAKilledProcessIsMadeUpFor();
    void s3_6_theCommandOfALivingProcessIsItsOwn();
    void s3_6_whatWasSwitchedOffMeanwhileDoesNotRun();
    void aCommandCanBeTried();

private:
    /// Runs what is due to its end.
    static void settle(EngineFixture &disk)
    {
        disk.engine().start({{}, {}, 0, true});
        expect(await(disk.engine().finishCommandsDone()));
    }
    static QJsonObject lastRecord(EngineFixture &disk)
    {
        const auto lines = disk.log(QStringLiteral("task.command"));
        return lines.empty() ? QJsonObject() : lines.back().detail;
    }
    static qint64 commandNotices(EngineFixture &disk)
    {
        const auto notices = expect(await(disk.engine().notices()));
        return std::count_if(notices.begin(), notices.end(),
                             [](const Notice &notice) { return notice.event == QStringLiteral("command.failed"); });
    }
    static qint64 due(EngineFixture &disk) { return disk.number("SELECT count(*) FROM outbox WHERE kind = 'command'"); }
};

void TestFinishing::s3_6_offByDefault()
{
    Publisher publisher;
    EngineFixture disk;
    disk.get(publisher.publish(QStringLiteral("r1"), someFile()));
    expect(await(disk.engine().finishCommandsDone()));
    QCOMPARE(due(disk), 0);
    QVERIFY(disk.log(QStringLiteral("task.command")).empty());
}

void TestFinishing::s3_6_aCommandRunsAfterTheCommitAndKnowsTheTask()
{
    Publisher publisher;
    const Script script(Script::noting());
    EngineFixture disk;
    QVERIFY(QDir().mkpath(QDir::homePath()));
    disk.get(publisher.publish(QStringLiteral("r0"), someFile()));
    disk.engine().setFinishCommand(script.command());
    const Files files{{QStringLiteral("a"), bytesOf(1, 100)}, {QStringLiteral("b"), bytesOf(2, 30)}};
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), files)).task;
    expect(await(disk.engine().finishCommandsDone()));
    const Environment told = script.environment(task);
    QCOMPARE(told["HEIRLOOM_TASK"], QByteArray::number(task.value()));
    QCOMPARE(told["HEIRLOOM_STATE"], "completed");
    QCOMPARE(told["HEIRLOOM_REVISION"], disk.task(task).revision.toUtf8());
    QCOMPARE(told["HEIRLOOM_NAME"], disk.task(task).name.toUtf8());
    QCOMPARE(told["HEIRLOOM_SOURCE"], disk.task(task).source.toUtf8());
    QCOMPARE(QFileInfo(QString::fromUtf8(told["HEIRLOOM_FOLDER"]) + QStringLiteral("/b")).size(), 30);
    QCOMPARE(told["HEIRLOOM_FILES"], "2");
    QCOMPARE(told["HEIRLOOM_BYTES_DOWNLOADED"], "30");
    QCOMPARE(told["HEIRLOOM_BYTES_KEPT"], "100");
    QCOMPARE(told["HEIRLOOM_LEDGER"], disk.options.ledgerPath.toUtf8());
    QVERIFY(told["HEIRLOOM_ERROR"].isEmpty());
    QCOMPARE(told["PWD"], QDir(QDir::homePath()).canonicalPath().toUtf8());
    QCOMPARE(lastRecord(disk)[QStringLiteral("outcome")], QStringLiteral("ended"));
    QCOMPARE(lastRecord(disk)[QStringLiteral("task")].toInteger(), task.value());
    QCOMPARE(commandNotices(disk), 0);
    QCOMPARE(due(disk), 0);
}

void TestFinishing::s3_6_failedTasksOnlyIfThatIsWanted()
{
    Publisher publisher;
    const Script script(Script::noting());
    EngineFixture disk;
    disk.engine().setFinishCommand(script.command(false));
    const TaskId first = disk.add(publisher.publishEntries(QStringLiteral("r1"), {}, missingFile())).task;
    disk.run(first);
    QCOMPARE(named(disk.task(first).state), named(TaskState::Failed));
    expect(await(disk.engine().finishCommandsDone()));
    QVERIFY(!script.ranFor(first));
    disk.engine().setFinishCommand(script.command(true));
    const TaskId second = disk.add(publisher.publishEntries(QStringLiteral("r2"), {}, missingFile())).task;
    disk.run(second);
    expect(await(disk.engine().finishCommandsDone()));
    QVERIFY(script.ranFor(second));
    QCOMPARE(script.environment(second)["HEIRLOOM_STATE"], "failed");
    QVERIFY(script.environment(second)["HEIRLOOM_ERROR"].contains("missing"));
}

void TestFinishing::s3_6_hostileNamesAreValuesAndNothingElse()
{
    Publisher publisher;
    const Script script(Script::noting());
    EngineFixture disk;
    disk.engine().setFinishCommand(script.command());
    const QString evil = QStringLiteral("-rf\n$(touch \"%1\") `touch '%1'` '\" ; & | \\ \tPATH=/evil")
                             .arg(script.beside(QStringLiteral("evil")));
    AddRequest request;
    request.name = evil;
    request.subdir = QStringLiteral("plain");
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), someFile()), request).task;
    expect(await(disk.engine().finishCommandsDone()));
    QCOMPARE(script.environment(task)["HEIRLOOM_NAME"], evil.toUtf8());
    QVERIFY(script.environment(task)["PATH"] != "/evil");
    QVERIFY(!QFile::exists(script.beside(QStringLiteral("evil"))));
}

void TestFinishing::s3_6_argumentsAreHandedOnAsTheyAre()
{
    const FinishCommand split =
        FinishCommand::fromLine(QStringLiteral("/bin/x --a \"two words\" $HOME *.txt; | `id`"), true);
    QCOMPARE(split.words, (QStringList{QStringLiteral("/bin/x"), QStringLiteral("--a"), QStringLiteral("two words"),
                                       QStringLiteral("$HOME"), QStringLiteral("*.txt;"), QStringLiteral("|"),
                                       QStringLiteral("`id`")}));
    QVERIFY(split.alsoOnFailure);
    Publisher publisher;
    const Script script("printf '%s\\n' \"$@\" > \"$0.words\"");
    EngineFixture disk;
    FinishCommand command = script.command();
    command.words += split.words;
    disk.engine().setFinishCommand(command);
    disk.get(publisher.publish(QStringLiteral("r1"), someFile()));
    expect(await(disk.engine().finishCommandsDone()));
    QCOMPARE(QString::fromUtf8(readFile(script.beside(QStringLiteral("words")))).trimmed().split(u'\n'), split.words);
}

void TestFinishing::s3_6_aMissingProgramFailsNoTask()
{
    Publisher publisher;
    EngineFixture disk;
    FinishCommand command;
    command.words = QStringList{QStringLiteral("/nowhere/program")};
    disk.engine().setFinishCommand(command);
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), someFile())).task;
    expect(await(disk.engine().finishCommandsDone()));
    QCOMPARE(named(disk.task(task).state), named(TaskState::Completed));
    QCOMPARE(lastRecord(disk)[QStringLiteral("outcome")], QStringLiteral("not-started"));
    QVERIFY(lastRecord(disk)[QStringLiteral("reason")].toString().contains(QStringLiteral("/nowhere/program")));
    QCOMPARE(commandNotices(disk), 1);
    QCOMPARE(due(disk), 0); // not again and again
    command.words = QStringList{QStringLiteral("relative/program")};
    QCOMPARE(command.check().error().code, ErrorCode::Invalid);
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("text")), "no program");
    command.words = QStringList{folder.filePath(QStringLiteral("text"))};
    QCOMPARE(command.check().error().code, ErrorCode::Denied);
    command.words = QStringList{QStringLiteral("sh")}; // as a shell finds it
    QVERIFY(command.check());
}

void TestFinishing::s3_6_aFailingCommandFailsNoTask()
{
    Publisher publisher;
    const Script script("exit 7");
    EngineFixture disk;
    disk.engine().setFinishCommand(script.command());
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), someFile())).task;
    expect(await(disk.engine().finishCommandsDone()));
    QCOMPARE(named(disk.task(task).state), named(TaskState::Completed));
    QCOMPARE(disk.filesOf(task), someFile());
    QCOMPARE(lastRecord(disk)[QStringLiteral("exit_code")].toInt(), 7);
    QCOMPARE(commandNotices(disk), 1);
}

void TestFinishing::s3_6_oneAtATime()
{
    Publisher publisher;
    // A folder can be made once: whoever finds it is not alone.
    const Script script("mkdir \"$0.busy\" || touch \"$0.overlap\"\n" + Script::noting() + "\nrmdir \"$0.busy\"");
    EngineFixture disk;
    disk.engine().setFinishCommand(script.command());
    std::vector<TaskId> tasks;
    for (int n = 0; n < 5; ++n)
        tasks.push_back(
            disk.add(publisher.publish(QStringLiteral("r%1").arg(n), {{QStringLiteral("a"), bytesOf(quint64(n), 9)}}))
                .task);
    disk.run();
    expect(await(disk.engine().finishCommandsDone()));
    for (const TaskId task : tasks)
        QVERIFY(script.ranFor(task));
    QVERIFY(!QFile::exists(script.beside(QStringLiteral("overlap"))));
}

void TestFinishing::s3_6_aCommandThatHangsIsEnded()
{
    Publisher publisher;
    const Script script("trap '' TERM\n: > \"$0.begun\"\ntail -f /dev/null"); // deaf, with a child
    EngineFixture disk;
    FinishCommand command = script.command();
    command.longestMs = 100;
    disk.engine().setFinishCommand(command);
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), someFile())).task;
    QCOMPARE(named(disk.task(task).state), named(TaskState::Completed)); // it waits for nothing
    expect(await(disk.engine().finishCommandsDone()));
    QCOMPARE(lastRecord(disk)[QStringLiteral("outcome")], QStringLiteral("stopped"));
    QCOMPARE(commandNotices(disk), 1);
}

void TestFinishing::s3_6_aCommandThatRunsGoesOnWithoutTheEngine()
{
    Publisher publisher;
    const Script script("echo $$ > \"$0.part\" && mv \"$0.part\" \"$0.pid\"\nexec tail -f /dev/null");
    EngineFixture disk;
    disk.engine().setFinishCommand(script.command());
    disk.get(publisher.publish(QStringLiteral("r1"), someFile()));
    QTRY_VERIFY(QFile::exists(script.beside(QStringLiteral("pid"))));
    QTRY_COMPARE(due(disk), 0);
    disk.close(); // at once
    const int pid = readFile(script.beside(QStringLiteral("pid"))).trimmed().toInt();
    QVERIFY(pid > 1);
    QCOMPARE(::kill(pid, 0), 0);
    QCOMPARE(::kill(pid, SIGKILL), 0);
    disk.reopen();
    QCOMPARE(lastRecord(disk)[QStringLiteral("outcome")], QStringLiteral("left"));
    settle(disk);
    QCOMPARE(disk.log(QStringLiteral("task.command")).size(), size_t(1)); // it was started: not once more
}

void TestFinishing::s3_6_theCommandOfAKilledProcessIsMadeUpFor()
{
    Publisher publisher;
    const Script script(Script::noting());
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), someFile())).task;
    disk.options.finishCommand = script.command();
    disk.close();
    QVERIFY(disk.change(rowOfAnother));
    disk.reopen();
    QCOMPARE(due(disk), 1); // who only looks starts no programs
    settle(disk);
    QCOMPARE(script.environment(task)["HEIRLOOM_BYTES_KEPT"], "3");
    QCOMPARE(due(disk), 0);
}

void TestFinishing::s3_6_theCommandOfALivingProcessIsItsOwn()
{
    Publisher publisher;
    const Script script(Script::noting());
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), someFile())).task;
    disk.engine().setFinishCommand(script.command());
    WorkerLocks another(disk.options.ledgerPath);
    QVERIFY(another.hold(QStringLiteral("another")));
    QVERIFY(disk.change(rowOfAnother));
    settle(disk);
    QVERIFY(!script.ranFor(task));
    QCOMPARE(due(disk), 1);
    another.release(QStringLiteral("another")); // it is gone
    settle(disk);
    QVERIFY(script.ranFor(task));
    QCOMPARE(due(disk), 0);
}

void TestFinishing::s3_6_whatWasSwitchedOffMeanwhileDoesNotRun()
{
    Publisher publisher;
    const Script script(Script::noting());
    EngineFixture disk;
    const TaskId task = disk.get(publisher.publish(QStringLiteral("r1"), someFile())).task;
    QVERIFY(disk.change(rowOfAnother));
    settle(disk);
    QCOMPARE(due(disk), 0);
    disk.engine().setFinishCommand(script.command());
    settle(disk);
    QVERIFY(!script.ranFor(task));
}

void TestFinishing::aCommandCanBeTried()
{
    const Script script("echo \"$HEIRLOOM_STATE\"; echo trouble >&2; head -c 100000 /dev/zero; exit 3");
    const CommandTrial trial = expect(await(tryFinishCommand(script.command(), {})));
    QCOMPARE(trial.exitCode, 3);
    QVERIFY(trial.output.startsWith(QStringLiteral("completed\ntrouble\n")));
    QVERIFY(!trial.output.contains(QChar(0)));
    FinishCommand missing;
    missing.words = QStringList{QStringLiteral("/nowhere/program")};
    QCOMPARE(await(tryFinishCommand(missing, {})).error().code, ErrorCode::NotFound);
    // One that is given up ends, with all that it started.
    const Script hangs("echo $$ > \"$0.part\" && mv \"$0.part\" \"$0.pid\"\ntail -f /dev/null");
    std::stop_source stop;
    const auto reply = tryFinishCommand(hangs.command(), stop.get_token());
    QTRY_VERIFY(QFile::exists(hangs.beside(QStringLiteral("pid"))));
    stop.request_stop();
    QCOMPARE(expect(await(reply)).signal, SIGKILL);
}

QTEST_GUILESS_MAIN(TestFinishing)
#include "tst_finishing.moc"
