// SPDX-License-Identifier: GPL-3.0-or-later
// The program as processes: two at a time, and what they tell their caller.
#include "ProcessCase.h"

using namespace heirloom;
using namespace heirloom::test;

class TestProcesses : public QObject
{
    Q_OBJECT
private slots:
    void s1_2_twoProcessesShareOneTask();
    void s3_4_sameNameAtOnceGetsFoldersOfItsOwn_data();
    void s3_4_sameNameAtOnceGetsFoldersOfItsOwn();
    void survivorTakesOverFromTheKilled();
    void failuresHaveTheirExitCodes();
};

void TestProcesses::s1_2_twoProcessesShareOneTask()
{
    Publisher publisher;
    CliProcess cli;
    const Files files = sample(3000);
    const auto added = cli.run(
        {QStringLiteral("add"), publisher.publish(QStringLiteral("r1"), files), QStringLiteral("--to"), folder});
    QCOMPARE(added.exitCode, 0);
    const auto one = cli.start({QStringLiteral("run")});
    const auto two = cli.start({QStringLiteral("run")});
    const auto first = CliProcess::finish(*one);
    const auto second = CliProcess::finish(*two);
    QVERIFY2(first.exitCode == 0, first.complaint.constData());
    QVERIFY2(second.exitCode == 0, second.complaint.constData());
    const auto downloaded = first.last()[QStringLiteral("downloaded_files")].toInteger() +
                            second.last()[QStringLiteral("downloaded_files")].toInteger();
    QCOMPARE(downloaded, files.size() - 1); // the twin is not
    QTRY_COMPARE(publisher.fetched().size(), files.size() - 1);
    verifyWhole(cli, files);
}

void TestProcesses::s3_4_sameNameAtOnceGetsFoldersOfItsOwn_data()
{
    QTest::addColumn<bool>("isSingleFile");
    QTest::newRow("a manifest's folder") << false;
    QTest::newRow("a single file in the storage") << true;
}

void TestProcesses::s3_4_sameNameAtOnceGetsFoldersOfItsOwn()
{
    QFETCH(bool, isSingleFile);
    constexpr int adders = 6;
    Publisher publisher;
    CliProcess cli;
    cli.run({QStringLiteral("list")}); // the ledger is there
    std::vector<std::unique_ptr<QProcess>> running;
    QStringList links;
    for (int i = 0; i < adders; ++i) {
        const QString revision = QStringLiteral("r%1").arg(isSingleFile ? i : 0);
        links += isSingleFile ? publisher.put(revision + QStringLiteral("/same.bin"), bytesOf(quint64(i), 500))
                              : publisher.publish(revision, sample(3));
    }
    for (const QString &link : links)
        running.push_back(cli.start({QStringLiteral("add"), link}));
    for (const auto &process : running) {
        const auto outcome = CliProcess::finish(*process);
        QVERIFY2(outcome.exitCode == 0, outcome.complaint.constData());
    }
    QSet<QString> destinations;
    for (const QJsonValue task : cli.run({QStringLiteral("list")}).last()[QStringLiteral("tasks")].toArray())
        destinations.insert(task.toObject()[QStringLiteral("destination")].toString());
    QCOMPARE(destinations.size(), adders);
    const auto ran = cli.run({QStringLiteral("run")});
    QVERIFY2(ran.exitCode == 0, ran.complaint.constData());
    QCOMPARE(filesBelow(cli.root()).size(), isSingleFile ? adders : adders * sample(3).size());
}

void TestProcesses::survivorTakesOverFromTheKilled()
{
    NginxServer::Options slowly;
    slowly.bytesPerSecond = 2'000'000;
    Publisher publisher(slowly);
    CliProcess cli;
    Files files = sample(20);
    files[QStringLiteral("large.bin")] = bytesOf(7, 12'000'000);
    const QString link = publisher.publish(QStringLiteral("r1"), files);
    const auto victim = cli.start(get(link));
    QVERIFY(QTest::qWaitFor([&] { return filesBelow(cli.root() + u'/' + folder).size() > 10; }, patienceMs));
    const auto survivor = cli.start({QStringLiteral("run")}); // finds the large file claimed, and waits
    QVERIFY(survivor->waitForReadyRead(patienceMs));
    victim->kill();
    QVERIFY(CliProcess::finish(*victim).killed);
    const auto outcome = CliProcess::finish(*survivor);
    QVERIFY2(outcome.exitCode == 0, outcome.complaint.constData());
    verifyWhole(cli, files);
}

void TestProcesses::failuresHaveTheirExitCodes()
{
    Publisher publisher;
    CliProcess cli;
    const QJsonArray entries{QJsonObject{{QStringLiteral("path"), QStringLiteral("good")}},
                             QJsonObject{{QStringLiteral("path"), QStringLiteral("../bad")}}};
    const auto part =
        cli.run(get(publisher.publishEntries(QStringLiteral("r1"), {{QStringLiteral("good"), "x"}}, entries)));
    QCOMPARE(part.exitCode, 8);
    QCOMPARE(filesBelow(cli.root() + u'/' + folder), (Files{{QStringLiteral("good"), "x"}}));
    const QString task = QString::number(part.last()[QStringLiteral("failed")].toArray().first().toInteger());
    QVERIFY(!part.complaint.isEmpty());

    QCOMPARE(cli.run({QStringLiteral("show"), QStringLiteral("99")}).exitCode, 3);
    QCOMPARE(cli.run({QStringLiteral("pause"), task}).exitCode, 4);
    QCOMPARE(cli.run({QStringLiteral("frobnicate")}).exitCode, 2);
    QCOMPARE(cli.run({QStringLiteral("--tenant"), QStringLiteral("others"), QStringLiteral("list")}).exitCode, 9);
    publisher.server().stop();
    QCOMPARE(cli.run(get(publisher.server().url(QStringLiteral("/r9/manifest.json")).toString())).exitCode, 5);
}

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
