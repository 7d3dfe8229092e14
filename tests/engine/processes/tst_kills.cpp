// SPDX-License-Identifier: GPL-3.0-or-later
// The program killed in the middle: the next start finishes or undoes what it was at.
#include "ProcessCase.h"
#include "ledger/sqlite/Statement.h"

using namespace heirloom;
using namespace heirloom::test;

class TestKills : public QObject
{
    Q_OBJECT
private slots:
    void s3_3_killedWhenSomethingShows_data();
    void s3_3_killedWhenSomethingShows();
    void s3_3_killedAgainAndAgainItEnds();
    void killedDownloadContinuesWhereItWas();
#ifdef HEIRLOOM_KILLPOINTS
    void s3_3_killedAtANamedStepOfPlacing_data();
    void s3_3_killedAtANamedStepOfPlacing();
    void s3_3_killedAtANamedStepOfDeleting_data();
    void s3_3_killedAtANamedStepOfDeleting();
    void s3_3_killedAtANamedStepOfTheSweep_data();
    void s3_3_killedAtANamedStepOfTheSweep();
#endif
};

void TestKills::s3_3_killedWhenSomethingShows_data()
{
    QTest::addColumn<QString>("marker");
    QTest::newRow("the ledger knows the task") << QStringLiteral(".heirloom/tasks");
    QTest::newRow("a part is staged") << QStringLiteral(".heirloom/staging");
    QTest::newRow("an object is stored") << QStringLiteral(".heirloom/objects");
    QTest::newRow("a file is visible") << folder;
}

void TestKills::s3_3_killedWhenSomethingShows()
{
    QFETCH(QString, marker);
    Publisher publisher;
    CliProcess cli;
    const Files files = sample(2000);
    const QString link = publisher.publish(QStringLiteral("r1"), files);
    const auto victim = cli.start(get(link));
    const QString watched = cli.root() + u'/' + marker;
    QVERIFY(QTest::qWaitFor(
        [&] { return QDirIterator(watched, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext(); },
        patienceMs));
    victim->kill();
    QVERIFY(CliProcess::finish(*victim).killed);

    const auto second = cli.run({QStringLiteral("run")});
    QVERIFY2(second.exitCode == 0, second.complaint.constData());
    verifyWhole(cli, files);
}

void TestKills::s3_3_killedAgainAndAgainItEnds()
{
    Publisher publisher;
    CliProcess cli;
    const Files files = sample(3000);
    const QString link = publisher.publish(QStringLiteral("r1"), files);
    cli.run({QStringLiteral("add"), link, QStringLiteral("--to"), folder});
    qsizetype had = 0;
    int kills = 0;
    for (; kills < 20; ++kills) {
        const auto victim = cli.start({QStringLiteral("run")});
        // Killed as soon as it has brought the work on a little, recovery included.
        const bool grew = QTest::qWaitFor(
            [&] {
                const qsizetype now = filesBelow(cli.root() + u'/' + folder).size();
                return now > had || victim->state() == QProcess::NotRunning;
            },
            patienceMs);
        QVERIFY(grew);
        victim->kill();
        if (!CliProcess::finish(*victim).killed)
            break;
        had = filesBelow(cli.root() + u'/' + folder).size();
    }
    QVERIFY2(kills >= 2, "it was too fast to be killed");
    const auto last = cli.run({QStringLiteral("run")});
    QVERIFY2(last.exitCode == 0, last.complaint.constData());
    verifyWhole(cli, files);
}

void TestKills::killedDownloadContinuesWhereItWas()
{
    NginxServer::Options slowly;
    slowly.bytesPerSecond = 60'000'000;
    Publisher publisher(slowly);
    CliProcess cli;
    const Files files{{QStringLiteral("large.bin"), bytesOf(1, 150'000'000)}};
    const QString link = publisher.publish(QStringLiteral("r1"), files);
    const auto victim = cli.start(get(link));
    SystemClock clock;
    LedgerOptions options;
    options.path = cli.ledgerPath();
    const auto isMidway = [&] { // a checkpoint: so many bytes are durable and known to be
        const auto ledger = expect(Ledger::open(options, clock));
        auto reading = expect(ledger->read());
        auto select = reading.session().statement("SELECT max(durable_offset) FROM items");
        return expect(select.first()) && select.number(0) > 0;
    };
    QVERIFY(QTest::qWaitFor(isMidway, patienceMs));
    victim->kill();
    QVERIFY(CliProcess::finish(*victim).killed);

    const auto second = cli.run({QStringLiteral("run")});
    QVERIFY2(second.exitCode == 0, second.complaint.constData());
    QVERIFY(second.last()[QStringLiteral("downloaded_bytes")].toInteger() < 100'000'000);
    QTRY_VERIFY(!publisher.fetched().isEmpty() && publisher.fetched().last().status == 206);
    QVERIFY(!publisher.fetched().last().range.isEmpty());
    verifyWhole(cli, files);
}

#ifdef HEIRLOOM_KILLPOINTS

namespace {

void addPoints(const QStringList &points)
{
    QTest::addColumn<QString>("point");
    for (const QString &point : points)
        QTest::newRow(qPrintable(point)) << point;
}

CliProcess::Environment killAt(const QString &point)
{
    return {{QStringLiteral("HL_KILL"), point}};
}

} // namespace

void TestKills::s3_3_killedAtANamedStepOfPlacing_data()
{
    addPoints({QStringLiteral("journalled"), QStringLiteral("body"), QStringLiteral("durable"),
               QStringLiteral("committed"), QStringLiteral("body:2"), QStringLiteral("durable:2")});
}

void TestKills::s3_3_killedAtANamedStepOfPlacing()
{
    QFETCH(QString, point);
    Publisher publisher;
    CliProcess cli;
    Files files = sample(700);
    cli.run({QStringLiteral("get"), publisher.publish(QStringLiteral("r0"), sample(20))}); // something to inherit
    writeFile(cli.root() + u'/' + folder + QStringLiteral("/d0/f0"), "a user's own");
    const QString link = publisher.publish(QStringLiteral("r1"), files);
    const auto victim = cli.run(get(link), killAt(point));
    QVERIFY2(victim.killed, victim.complaint.constData());
    QTRY_VERIFY(publisher.fetched().size() > 0);
    const auto second = cli.run({QStringLiteral("run")});
    QVERIFY2(second.exitCode == 0, second.complaint.constData());

    Files now = filesBelow(cli.root() + u'/' + folder);
    QCOMPARE(now.size(), files.size() + 1);
    for (const auto &[path, bytes] : now.asKeyValueRange()) {
        if (!files.contains(path)) {
            QVERIFY(path.startsWith(QStringLiteral("d0/f0.before-heirloom-")));
            QCOMPARE(bytes, "a user's own");
            QVERIFY(QFile::remove(cli.root() + u'/' + folder + u'/' + path));
        }
    }
    verifyWhole(cli, files);
}

void TestKills::s3_3_killedAtANamedStepOfDeleting_data()
{
    addPoints(
        {QStringLiteral("journalled"), QStringLiteral("body"), QStringLiteral("durable"), QStringLiteral("committed")});
}

void TestKills::s3_3_killedAtANamedStepOfDeleting()
{
    QFETCH(QString, point);
    Publisher publisher;
    CliProcess cli;
    const Files files = sample(100);
    const auto doomed = cli.run({QStringLiteral("get"), publisher.publish(QStringLiteral("r0"), sample(120))});
    cli.run(get(publisher.publish(QStringLiteral("r1"), files)));
    const auto victim = cli.run({QStringLiteral("delete"), QStringLiteral("1")}, killAt(point));
    QVERIFY(victim.killed);
    const auto list = cli.run({QStringLiteral("list")}); // opening the ledger finishes what was begun
    QCOMPARE(list.last()[QStringLiteral("tasks")].toArray().size(), 1);
    QVERIFY(!QFileInfo::exists(cli.root() + QStringLiteral("/atlas-r0")));
    QCOMPARE(cli.run({QStringLiteral("log"), QStringLiteral("--kind"), QStringLiteral("task.delete")})
                 .last()[QStringLiteral("entries")]
                 .toArray()
                 .size(),
             1);
    QCOMPARE(cli.run({QStringLiteral("gc"), QStringLiteral("--now")})
                 .last()[QStringLiteral("reclaimed_objects")]
                 .toInteger(),
             20);
    verifyWhole(cli, files);
}

void TestKills::s3_3_killedAtANamedStepOfTheSweep_data()
{
    addPoints({QStringLiteral("G3"), QStringLiteral("G4"), QStringLiteral("G5"), QStringLiteral("G7")});
}

void TestKills::s3_3_killedAtANamedStepOfTheSweep()
{
    QFETCH(QString, point);
    Publisher publisher;
    CliProcess cli;
    const Files files = sample(100);
    cli.run({QStringLiteral("get"), publisher.publish(QStringLiteral("r0"), sample(120))});
    cli.run(get(publisher.publish(QStringLiteral("r1"), files)));
    QCOMPARE(cli.run({QStringLiteral("delete"), QStringLiteral("1")}).exitCode, 0);
    QVERIFY(cli.run({QStringLiteral("gc"), QStringLiteral("--now")}, killAt(point)).killed);
    QCOMPARE(cli.run({QStringLiteral("gc"), QStringLiteral("--now")}).exitCode, 0);
    QCOMPARE(QDir(cli.root() + QStringLiteral("/.heirloom/trash")).entryList(QDir::Files), QStringList());
    QDirIterator objects(cli.root() + QStringLiteral("/.heirloom/objects"), QDir::Files, QDirIterator::Subdirectories);
    qsizetype left = 0;
    for (; objects.hasNext(); objects.next())
        ++left;
    QCOMPARE(left, 101); // a hundred contents and the empty one
    // What was given back can come again.
    QCOMPARE(cli.run({QStringLiteral("get"), publisher.publish(QStringLiteral("r2"), sample(120))}).exitCode, 0);
    verifyWhole(cli, files);
}

#endif

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
