// SPDX-License-Identifier: GPL-3.0-or-later
// `subscribe`, `subscriptions`, `sync`, `unsubscribe` and `run --watch`, by the real program.
#include "CliBed.h"
#include "support/http/NginxServer.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace heirloom::test;

namespace {
constexpr int patienceMs = 60'000;
const QString name = QStringLiteral("atlas");
} // namespace

class TestCliFollowing : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void contract();
    void s2_7_syncOfNothingNew();
    void exitCodes();
    void wrongUse_data();
    void wrongUse();
    void severalAreSummedUpAndToldOneByOne();
    void oneOfSeveralFailsInPart();
    void twoProcessesSyncTheSameAndOneDoes();
    void s3_3_killedAndSyncedAgain();
    void watchFollowsAndEndsWell();
    void unitNamesTheCommandThatThereIs();

private:
    Answer run(const QStringList &arguments) const { return m_bed->run(arguments); }
    /// Publishes a revision under the address that is followed.
    void publish(const QString &revision, const QMap<QString, WebFile> &files, const QString &folder = name);
    QString link(const QString &folder = name) const
    {
        return m_server->url(QStringLiteral("/%1/manifest.json").arg(folder)).toString();
    }
    QJsonObject subscription() const
    {
        return run({"subscriptions"}).json()["subscriptions"].toArray().first().toObject();
    }
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    qsizetype asked(const QString &path) const;

    std::unique_ptr<CliBed> m_bed;
    std::unique_ptr<NginxServer> m_server;
    int m_versions = 0;
};

void TestCliFollowing::init()
{
    m_bed = std::make_unique<CliBed>(
        [this](const QStringList &arguments) { return runBinary(arguments, m_bed->path(QStringLiteral("home"))); });
    QVERIFY(m_bed->addStorage());
    m_server = std::make_unique<NginxServer>(m_bed->web());
    QVERIFY(m_server->start());
}

void TestCliFollowing::cleanup()
{
    m_server.reset();
    m_bed.reset();
}

void TestCliFollowing::publish(const QString &revision, const QMap<QString, WebFile> &files, const QString &folder)
{
    m_bed->publish(folder, revision, files);
    QFile manifest(QStringLiteral("%1/%2/manifest.json").arg(m_bed->web(), folder));
    QVERIFY(manifest.open(QIODevice::ReadWrite)); // nginx tells versions by the second
    QVERIFY(
        manifest.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000 + ++m_versions), QFile::FileModificationTime));
}

std::unique_ptr<QProcess> TestCliFollowing::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(cleanEnvironment(m_bed->path(QStringLiteral("home"))));
    process->start(binaryPath(), QStringList{"--json", "--ledger", m_bed->ledger()} + arguments);
    return process;
}

qsizetype TestCliFollowing::asked(const QString &path) const
{
    const auto entries = m_server->entries();
    return std::count_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.path == path; });
}

void TestCliFollowing::contract()
{
    publish("r1", CliBed::smallFiles(5));
    const Answer subscribed = run({"subscribe", link(), "--every", "2h", "--to", "followed", "--keep", "2"});
    QVERIFY2(subscribed.code == 0, subscribed.err.constData());
    QCOMPARE(subscribed.json()["name"].toString(), name);

    const QJsonObject before = subscription();
    QCOMPARE(before["name"].toString(), name);
    QCOMPARE(before["source"].toString(), link());
    QCOMPARE(before["every"].toInteger(), 7200);
    QVERIFY(before["last"].isNull());
    QVERIFY(before["origin"].isNull());
    QVERIFY(isUtcTime(before["next"].toString()));
    QCOMPARE(before["state"].toString(), QStringLiteral("new"));
    QVERIFY(m_server->entries().isEmpty()); // nobody was asked yet

    const Answer synced = run({"sync", name});
    QVERIFY2(synced.code == 0, synced.err.constData());
    QCOMPARE(synced.objects().size(), 1);
    const QJsonObject report = synced.json();
    const QJsonObject files = report["types"].toObject()["files"].toObject();
    QVERIFY(areIntegers(files, {"added", "updated", "removed"}));
    QCOMPARE(files["added"].toInteger(), 5);
    QCOMPARE(files["errors"].toArray().size(), 0);
    QCOMPARE(report["downloaded_bytes"].toInteger(), 10);
    QCOMPARE(report["invariant_violations"].toArray().size(), 0);
    QVERIFY(QFile::exists(m_bed->storage() + "/followed/atlas-r1/d0/f0.bin"));

    const QJsonObject after = subscription();
    QVERIFY(isUtcTime(after["last"].toString()));
    QVERIFY(after["next"].toString() > after["last"].toString());
    QCOMPARE(after["state"].toString(), QStringLiteral("current"));
    QCOMPARE(after["revision"].toString(), QStringLiteral("r1"));

    QCOMPARE(run({"unsubscribe", name}).code, 0);
    QCOMPARE(run({"subscriptions"}).json()["subscriptions"].toArray().size(), 0);
    QVERIFY(QFile::exists(m_bed->storage() + "/followed/atlas-r1/d0/f0.bin"));
    QVERIFY(m_bed->isSound());
}

void TestCliFollowing::s2_7_syncOfNothingNew()
{
    publish("r1", CliBed::smallFiles(5));
    run({"subscribe", link()});
    run({"sync"});
    const QStringList before = CliBed::snapshot(m_bed->storage());
    const auto requests = m_server->entries().size();
    const Answer again = run({"sync", "--all"});
    QCOMPARE(again.code, 0);
    const QJsonObject files = again.json()["types"].toObject()["files"].toObject();
    for (const char *what : {"added", "updated", "removed"})
        QCOMPARE(files[QLatin1String(what)].toInteger(-1), 0);
    QCOMPARE(again.json()["downloaded_bytes"].toInteger(-1), 0);
    QTRY_COMPARE(m_server->entries().size(), requests + 1);
    QCOMPARE(m_server->entries().last().status, 304);
    QCOMPARE(CliBed::snapshot(m_bed->storage()), before);
    QCOMPARE(run({"list"}).json()["tasks"].toArray().size(), 1);
}

void TestCliFollowing::exitCodes()
{
    for (const QStringList &unknown : {QStringList{"sync", "nobody"}, QStringList{"unsubscribe", "nobody"}}) {
        const Answer answer = run(unknown);
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.error()["code"].toString(), QStringLiteral("not_found"));
    }
    QCOMPARE(run({"subscribe", link(), "--name", "a"}).code, 0);
    const Answer taken = run({"subscribe", link("other"), "--name", "a"});
    QCOMPARE(taken.code, 4);
    QCOMPARE(taken.error()["code"].toString(), QStringLiteral("conflict"));
    QCOMPARE(taken.errLines().size(), 1);
    const Answer missing = run({"sync", "a"});
    QCOMPARE(missing.code, 5);
    QVERIFY(!missing.error().isEmpty());
    QCOMPARE(subscription()["state"].toString(), QStringLiteral("failed"));
    QVERIFY(!subscription()["error"].toString().isEmpty());

    QMap<QString, WebFile> files = CliBed::smallFiles(3);
    files["bad.bin"] = {"content", QByteArray(64, '0'), {}};
    publish("r1", files);
    const Answer inPart = run({"sync", "a"});
    QCOMPARE(inPart.code, 8);
    const QJsonObject counts = inPart.json()["types"].toObject()["files"].toObject();
    QCOMPARE(counts["added"].toInteger(), 3);
    QCOMPARE(counts["errors"].toArray().first().toObject()["path"].toString(), QStringLiteral("bad.bin"));
    publish("r0", CliBed::smallFiles(2));
    QCOMPARE(run({"sync", "a"}).code, 5); // older than what was there
    QCOMPARE(run({"sync", "a", "--allow-older"}).code, 0);
}

void TestCliFollowing::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no source") << QStringList{"subscribe"};
    QTest::newRow("no interval") << QStringList{"subscribe", "hf:a/b", "--every", "often"};
    QTest::newRow("none to keep") << QStringList{"subscribe", "hf:a/b", "--keep", "-1"};
    QTest::newRow("outside") << QStringList{"subscribe", "hf:a/b", "--to", "../x"};
    QTest::newRow("no such source") << QStringList{"subscribe", "gopher://a.test/"};
    QTest::newRow("one and all") << QStringList{"sync", "a", "--all"};
    QTest::newRow("restore what") << QStringList{"sync", "--restore"};
    QTest::newRow("no name") << QStringList{"unsubscribe"};
}

void TestCliFollowing::wrongUse()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).code, 2);
    QCOMPARE(run({"subscriptions"}).json()["subscriptions"].toArray().size(), 0);
}

void TestCliFollowing::severalAreSummedUpAndToldOneByOne()
{
    publish("r1", CliBed::smallFiles(3, "x"), "one");
    publish("r1", CliBed::smallFiles(4, "y"), "two");
    QCOMPARE(run({"subscribe", link("one")}).json()["name"].toString(), QStringLiteral("one"));
    QCOMPARE(run({"subscribe", link("two")}).json()["name"].toString(), QStringLiteral("two"));
    const Answer all = run({"sync", "--all"});
    QVERIFY2(all.code == 0, all.err.constData());
    QCOMPARE(all.json()["types"].toObject()["files"].toObject()["added"].toInteger(), 7);
    const QJsonArray rows = all.json()["subscriptions"].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].toObject()["name"].toString(), QStringLiteral("two"));
    QCOMPARE(rows[1].toObject()["types"].toObject()["files"].toObject()["added"].toInteger(), 4);
}

void TestCliFollowing::oneOfSeveralFailsInPart()
{
    publish("r1", CliBed::smallFiles(3), "one");
    run({"subscribe", link("one")});
    run({"subscribe", link("missing")});
    const Answer all = run({"sync"});
    QCOMPARE(all.code, 8);
    const QJsonObject files = all.json()["types"].toObject()["files"].toObject();
    QCOMPARE(files["added"].toInteger(), 3);
    QCOMPARE(files["errors"].toArray().size(), 1);
    QCOMPARE(all.json()["subscriptions"].toArray()[0].toObject()["state"].toString(), QStringLiteral("failed"));
}

void TestCliFollowing::twoProcessesSyncTheSameAndOneDoes()
{
    publish("r1", CliBed::smallFiles(400));
    run({"subscribe", link()});
    for (int round = 1; round <= 3; ++round) {
        const auto one = start({"sync", name});
        const auto two = start({"sync", name});
        for (QProcess *each : {one.get(), two.get()}) {
            QVERIFY(each->waitForFinished(patienceMs));
            const QByteArray complaint = each->readAllStandardError();
            QVERIFY2(each->exitCode() == 0, complaint.constData());
        }
        QCOMPARE(run({"list"}).json()["tasks"].toArray().size(), round);
        QMap<QString, WebFile> files = CliBed::smallFiles(400);
        files["more.bin"].content = QByteArray::number(round);
        publish(QStringLiteral("r%1").arg(round + 1), files);
    }
    QCOMPARE(asked("/atlas/d0/f0.bin"), 1);
    QVERIFY(m_bed->isSound());
}

/// Killed as soon as something of each stage shows; the next sync does the rest, and one report says so.
void TestCliFollowing::s3_3_killedAndSyncedAgain()
{
    publish("r1", CliBed::smallFiles(1500));
    run({"subscribe", link()});
    int kills = 0;
    for (const QString &sign : {QStringLiteral(".heirloom/tasks"), QStringLiteral(".heirloom/objects"), name + "-r1"}) {
        const auto victim = start({"sync", name});
        const QString watched = m_bed->storage() + u'/' + sign;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const bool shows = !QDir(watched).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty();
                return shows || victim->state() == QProcess::NotRunning;
            },
            patienceMs));
        victim->kill();
        QVERIFY(victim->waitForFinished(patienceMs));
        kills += victim->exitStatus() == QProcess::CrashExit ? 1 : 0;
    }
    QVERIFY2(kills >= 1, "it was too fast to be killed");
    const Answer last = run({"sync", name});
    QVERIFY2(last.code == 0, last.err.constData());
    QCOMPARE(subscription()["state"].toString(), QStringLiteral("current"));
    QCOMPARE(run({"list"}).json()["tasks"].toArray().size(), 1);
    QVERIFY(m_bed->isSound());
    const Answer again = run({"sync", name});
    QCOMPARE(again.json()["downloaded_bytes"].toInteger(-1), 0);
}

void TestCliFollowing::watchFollowsAndEndsWell()
{
    publish("r1", CliBed::smallFiles(3));
    const auto watch = start({"run", "--watch"});
    QVERIFY(watch->waitForStarted());
    QCOMPARE(run({"subscribe", link(), "--every", "1s", "--keep", "1"}).code, 0); // while it runs
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_bed->storage() + "/atlas-r1/d0/f0.bin"), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(subscription()["state"].toString(), QStringLiteral("current"), patienceMs);
    publish("r2", CliBed::smallFiles(4, "b"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_bed->storage() + "/atlas-r2/d3/f3.bin"), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(m_bed->storage() + "/atlas-r1"), patienceMs);
    ::kill(pid_t(watch->processId()), SIGTERM);
    QVERIFY(watch->waitForFinished(patienceMs));
    QCOMPARE(watch->exitCode(), 0);
    const Answer said{0, watch->readAllStandardOutput(), {}};
    QStringList revisions;
    for (const QJsonObject &event : said.objects()) {
        if (event["event"].toString() == QStringLiteral("sync") && event["task"].isDouble())
            revisions << event["revision"].toString();
    }
    QCOMPARE(revisions, QStringList({"r1", "r2"}));
    QVERIFY(m_bed->isSound());
}

void TestCliFollowing::unitNamesTheCommandThatThereIs()
{
    QFile unit(QStringLiteral(HEIRLOOM_UNIT));
    QVERIFY(unit.open(QIODevice::ReadOnly));
    const QByteArray text = unit.readAll();
    QVERIFY(text.contains("\nExecStart=heirloom-cli run --watch\n"));
    QVERIFY(text.contains("\nWantedBy=default.target\n"));
    QVERIFY(runBinary({"run", "--help"}, m_bed->path(QStringLiteral("home"))).out.contains("--watch"));
}

QTEST_GUILESS_MAIN(TestCliFollowing)
#include "tst_cli_following.moc"
