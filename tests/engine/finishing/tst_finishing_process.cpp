// SPDX-License-Identifier: GPL-3.0-or-later
// The user's command with the real program: set in the user's settings, and made up for after a kill.
#include "support/engine/CliProcess.h"
#include "support/engine/Publisher.h"

#include <QTest>
#include <csignal>

using namespace heirloom::test;

class TestFinishingProcess : public QObject
{
    Q_OBJECT
private slots:
    void getEndsWhenItsCommandHas();
    void nothingButTheSettingsNamesACommand();
    void s3_6_killedBetweenCommitAndCommand();

private:
    static QString beside(const CliProcess &cli, const QString &name)
    {
        return QFileInfo(cli.root()).path() + u'/' + name;
    }
    /// Writes a script, and a setting that names it.
    static void useScript(const CliProcess &cli, const QByteArray &body)
    {
        const QString script = beside(cli, QStringLiteral("after"));
        writeFile(script, "#!/bin/sh\n" + body + '\n');
        QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        writeFile(beside(cli, QStringLiteral("heirloom/heirloom.ini")),
                  "[General]\nversion=1\n[finishing]\ncommand=" + script.toUtf8() + '\n');
    }
    static qsizetype completed(const CliProcess &cli)
    {
        return cli.run({QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("completed")})
            .last()[QStringLiteral("tasks")]
            .toArray()
            .size();
    }
};

void TestFinishingProcess::getEndsWhenItsCommandHas()
{
    Publisher publisher;
    const CliProcess cli;
    useScript(cli, "echo out; echo err >&2; echo \"$HEIRLOOM_STATE\" > \"$0.$HEIRLOOM_TASK\"");
    const auto got =
        cli.run({QStringLiteral("get"), publisher.publish(QStringLiteral("r1"), {{QStringLiteral("a"), "1"}})});
    QCOMPARE(got.exitCode, 0);
    QCOMPARE(readFile(beside(cli, QStringLiteral("after.1"))), "completed\n");
    QCOMPARE(got.last()[QStringLiteral("event")].toString(), QStringLiteral("summary")); // and nothing of the command's
    QCOMPARE(got.complaint, QByteArray());
    const auto log = cli.run({QStringLiteral("log"), QStringLiteral("--kind"), QStringLiteral("task.command")});
    QCOMPARE(log.last()[QStringLiteral("entries")].toArray().size(), 1);
}

void TestFinishingProcess::nothingButTheSettingsNamesACommand()
{
    Publisher publisher;
    const CliProcess cli;
    const QString script = beside(cli, QStringLiteral("after"));
    useScript(cli, ": > \"$0.ran\"");
    QVERIFY(QFile::remove(beside(cli, QStringLiteral("heirloom/heirloom.ini"))));
    const QByteArray entry = "{\"format\":\"heirloom-manifest/1\",\"name\":\"x\",\"revision\":\"r1\",\"command\":\"" +
                             script.toUtf8() + "\",\"finishing\":{\"command\":\"" + script.toUtf8() +
                             "\"},\"files\":[{\"path\":\"a\",\"size\":1}]}";
    publisher.put(QStringLiteral("a"), "1");
    QCOMPARE(cli.run({QStringLiteral("get"), publisher.put(QStringLiteral("manifest.json"), entry)},
                     {{QStringLiteral("HEIRLOOM_COMMAND"), script}})
                 .exitCode,
             0);
    QVERIFY(!QFile::exists(script + QStringLiteral(".ran")));
}

void TestFinishingProcess::s3_6_killedBetweenCommitAndCommand()
{
    Publisher publisher;
    const CliProcess cli;
    // The first command stays, so that the second one's row waits behind it.
    useScript(cli, "echo x >> \"$0.$HEIRLOOM_TASK\"\n[ -e \"$0.go\" ] && exit 0\n"
                   "echo $$ > \"$0.part\" && mv \"$0.part\" \"$0.pid\"\nexec tail -f /dev/null");
    for (const QString &revision : {QStringLiteral("r1"), QStringLiteral("r2")})
        QCOMPARE(
            cli.run({QStringLiteral("add"), publisher.publish(revision, {{QStringLiteral("a"), revision.toUtf8()}})})
                .exitCode,
            0);
    const auto running = cli.start({QStringLiteral("run")});
    const QString pidFile = beside(cli, QStringLiteral("after.pid"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pidFile), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(completed(cli), 2, 30'000);
    running->kill();
    QVERIFY(running->waitForFinished());
    QCOMPARE(::kill(readFile(pidFile).trimmed().toInt(), SIGKILL), 0);
    const auto ran = [&] {
        return readFile(beside(cli, QStringLiteral("after.1"))).size() +
               readFile(beside(cli, QStringLiteral("after.2"))).size();
    };
    const qsizetype once = 2; // "x\n"
    QCOMPARE(QFile::exists(beside(cli, QStringLiteral("after.1"))) +
                 QFile::exists(beside(cli, QStringLiteral("after.2"))),
             1);
    writeFile(beside(cli, QStringLiteral("after.go")), "");
    QCOMPARE(cli.run({QStringLiteral("run")}).exitCode, 0);
    QVERIFY(QFile::exists(beside(cli, QStringLiteral("after.1"))) &&
            QFile::exists(beside(cli, QStringLiteral("after.2"))));
    QVERIFY(ran() >= 2 * once);
    const qsizetype before = ran();
    QCOMPARE(cli.run({QStringLiteral("run")}).exitCode, 0);
    QCOMPARE(ran(), before); // never again
}

QTEST_GUILESS_MAIN(TestFinishingProcess)
#include "tst_finishing_process.moc"
