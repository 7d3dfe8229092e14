// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunHere.h"
#include "support/http/NginxServer.h"

#include <QDir>
#include <QTest>

using namespace heirloom::test;

/// The life of a task on the command line, from `get` to the returned space, within this process.
class TestCliTasks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useHome(m_home); }
    void getEndsWithTheSummary();
    void listShowAndUsage();
    void listIsOfTheStorageThatIsNamed();
    void s0_11_upgradeInheritsTheRest();
    void verbsFollowTheStates();
    void oneFileIsTriedAgain();
    void s0_9_deleteOnlyWhatHasEnded();
    void s0_10_reclaimIsLogged();
    void attemptsAndBytesAreCounted();

private:
    bool serve(const CliBed &bed);
    QString link(const QString &path) const { return linkTo(m_nginx->url("/"), path); }
    QTemporaryDir m_home;
    std::unique_ptr<NginxServer> m_nginx;
};

bool TestCliTasks::serve(const CliBed &bed)
{
    m_nginx = std::make_unique<NginxServer>(bed.web());
    return m_nginx->start() && bed.addStorage();
}

void TestCliTasks::getEndsWithTheSummary()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const auto files = CliBed::smallFiles(30);
    const Answer got = bed.run({"get", link(bed.publish("r1", "r1", files))});
    QCOMPARE(got.code, 0);
    QVERIFY(got.objects().size() >= 2);
    QVERIFY(got.objects().first()["task"].isDouble());
    const QJsonObject summary = got.json();
    QCOMPARE(summary["event"].toString(), QStringLiteral("summary"));
    QVERIFY(areIntegers(summary, {"downloaded_bytes", "downloaded_files", "inherited_bytes", "inherited_files"}));
    QVERIFY(summary["seconds"].isDouble());
    QCOMPARE(summary["completed"].toArray(), QJsonArray{got.objects().first()["task"]});
    QCOMPARE(summary["failed"].toArray(), QJsonArray());
    QCOMPARE(summary["waiting"].toArray(), QJsonArray());
    QCOMPARE(summary["downloaded_files"].toInteger(), 30);
    QCOMPARE(got.err, QByteArray());
    for (auto it = files.begin(); it != files.end(); ++it)
        QCOMPARE(bed.read("storage/atlas-r1/" + it.key()), it->content);
    QVERIFY(bed.isSound());
    // Nothing to do is no failure, and ends with a summary too.
    const Answer idle = bed.run({"run"});
    QCOMPARE(idle.code, 0);
    QCOMPARE(idle.json()["completed"].toArray(), QJsonArray());
}

void TestCliTasks::listShowAndUsage()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    auto files = CliBed::smallFiles(3);
    files["empty"].content = "";
    const QString manifest = bed.publish("r1", "r1", files);
    QCOMPARE(bed.run({"get", link(manifest)}).code, 0);
    QCOMPARE(bed.run({"add", link(manifest), "--paused"}).code, 0);
    const QJsonArray rows = bed.run({"list"}).json()["tasks"].toArray();
    QCOMPARE(rows.size(), 2);
    const QJsonObject row = rows[0].toObject();
    QVERIFY(areIntegers(row, {"task", "files", "files_done", "bytes", "bytes_done", "inherited_bytes"}));
    QCOMPARE(row["state"].toString(), QStringLiteral("completed"));
    QCOMPARE(row["files_done"].toInteger(), 4);
    QCOMPARE(row["bytes_done"].toInteger(), row["bytes"].toInteger());
    QVERIFY(row["error"].isNull());
    QVERIFY(isUtcTime(row["created"].toString()));
    QCOMPARE(row["destination"].toString(), bed.storage() + "/atlas-r1");
    QCOMPARE(bed.run({"list", "--state", "paused"}).json()["tasks"].toArray().size(), 1);
    QCOMPARE(bed.run({"list", "--state", "failed"}).json()["tasks"].toArray().size(), 0);

    const QJsonObject shown = bed.run({"show", "1", "--files"}).json();
    QVERIFY(!bed.run({"show", "1"}).json().contains("items"));
    QCOMPARE(shown["items"].toArray().size(), 4);
    for (const QJsonValue &value : shown["items"].toArray()) {
        const QJsonObject item = value.toObject();
        QVERIFY(areIntegers(item, {"size", "attempts"}));
        QCOMPARE(item["state"].toString(), QStringLiteral("done"));
        QCOMPARE(item["origin"].toString(), QStringLiteral("downloaded"));
        QCOMPARE(item["sha256"].toString().size(), 64);
        QVERIFY(item["error"].isNull());
        QVERIFY(words("reflink hardlink symlink copy").contains(item["strategy"].toString()));
    }
    const QJsonObject waiting = bed.run({"show", "2", "--files"}).json()["items"].toArray()[0].toObject();
    QCOMPARE(waiting["state"].toString(), QStringLiteral("inherit"));
    QVERIFY(waiting["strategy"].isNull());

    const QJsonObject usage = bed.run({"usage"}).json();
    QVERIFY(areIntegers(
        usage, {"logical_bytes", "unique_bytes", "shared_bytes", "packed_bytes", "reclaimable_bytes", "free_bytes"}));
    QCOMPARE(usage["unique_bytes"].toInteger(), 6);
    QVERIFY(areIntegers(usage["tasks"].toArray()[0].toObject(), {"task", "bytes", "exclusive_bytes"}));
    const QJsonArray objects = bed.run({"objects"}).json()["objects"].toArray();
    QCOMPARE(objects.size(), 4);
    QCOMPARE(objects[0].toObject()["references"].toInteger(), 2);
    QCOMPARE(objects[0].toObject()["state"].toString(), QStringLiteral("live"));
    QCOMPARE(bed.run({"objects", "--state", "condemned"}).json()["objects"].toArray().size(), 0);
}

void TestCliTasks::listIsOfTheStorageThatIsNamed()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"storage", "add", "other", bed.path("other")}).code, 0);
    const QString source = link(bed.publish("r1", "r1", CliBed::smallFiles(1)));
    QCOMPARE(bed.run({"add", source}).code, 0);
    QCOMPARE(bed.run({"--storage", "other", "add", source}).code, 0);
    const auto listed = [&](const QStringList &storage) {
        return bed.run(storage + QStringList{"list"}).json()["tasks"].toArray();
    };
    QCOMPARE(listed({}).size(), 2);
    QCOMPARE(listed({"--storage", "main"}).size(), 1);
    const QJsonArray other = listed({"--storage", "other"});
    QCOMPARE(other.size(), 1);
    QCOMPARE(other[0].toObject()["task"].toInteger(), 2);
    const Answer refused = bed.run({"--storage", "nope", "list"});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.error()["message"].toString().contains(u"nope"));
}

void TestCliTasks::s0_11_upgradeInheritsTheRest()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    auto files = CliBed::smallFiles(1000);
    QCOMPARE(bed.run({"get", link(bed.publish("r1", "r1", files))}).code, 0);
    files["d0/f0.bin"].content = "changed";
    const Answer got = bed.run({"get", link(bed.publish("r2", "r2", files)), "--upgrade-from", "1"});
    QCOMPARE(got.code, 0);
    QCOMPARE(got.objects().first()["inherit"].toObject()["files"].toInteger(), 999);
    QCOMPARE(got.objects().first()["required_bytes"].toInteger(), 7);
    QCOMPARE(got.json()["inherited_files"].toInteger(), 999);
    QCOMPARE(got.json()["downloaded_files"].toInteger(), 1);
    QCOMPARE(got.json()["downloaded_bytes"].toInteger(), 7);
    QCOMPARE(bed.read("storage/atlas-r2/d0/f0.bin"), QByteArray("changed"));
    QCOMPARE(bed.read("storage/atlas-r1/d0/f0.bin"), QByteArray("a0"));
    QVERIFY(bed.isSound());
}

void TestCliTasks::verbsFollowTheStates()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", CliBed::smallFiles(2)));
    QCOMPARE(bed.run({"add", manifest}).code, 0);
    const auto stateAfter = [&](const QString &verb) { return bed.run({verb, "1"}).json()["state"].toString(); };
    const auto isNotRun = [&] { return bed.run({"run", "--task", "1"}).code == 4 && bed.run({"run"}).code == 0; };
    QCOMPARE(stateAfter("pause"), QStringLiteral("paused"));
    QVERIFY(isNotRun());
    QCOMPARE(stateAfter("resume"), QStringLiteral("ready"));
    QCOMPARE(bed.run({"retry", "1"}).code, 4);
    QCOMPARE(stateAfter("cancel"), QStringLiteral("cancelled"));
    QVERIFY(isNotRun());
    QCOMPARE(bed.run({"resume", "1"}).code, 4);
    QCOMPARE(bed.run({"pause", "1"}).code, 4);
    QCOMPARE(stateAfter("retry"), QStringLiteral("ready"));
    QCOMPARE(bed.run({"run", "--task", "1"}).json()["completed"].toArray(), QJsonArray{1});
    for (const char *verb : {"retry", "resume", "pause", "cancel"}) {
        const Answer refused = bed.run({verb, "1"});
        QCOMPARE(refused.code, 4);
        QVERIFY2(!refused.error()["hint"].toString().isEmpty(), verb);
    }
    QVERIFY(bed.isSound());
}

void TestCliTasks::oneFileIsTriedAgain()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", CliBed::smallFiles(3)));
    const QString www = bed.web() + QStringLiteral("/r1/");
    for (const char *name : {"d0/f0.bin", "d1/f1.bin"})
        QVERIFY(QFile::rename(www + QLatin1String(name), www + QLatin1String(name) + QStringLiteral(".away")));
    QCOMPARE(bed.run({"get", manifest}).code, 8);
    for (const char *name : {"d0/f0.bin", "d1/f1.bin"})
        QVERIFY(QFile::rename(www + QLatin1String(name) + QStringLiteral(".away"), www + QLatin1String(name)));
    QCOMPARE(bed.run({"retry", "1", "--file", "d0/none.bin"}).code, 3);
    QCOMPARE(bed.run({"retry", "1", "--file", "d0/f0.bin"}).json()["state"].toString(), QStringLiteral("ready"));
    QCOMPARE(bed.run({"retry", "1", "--file", "d0/f0.bin"}).code, 4); // it waits for its turn already
    QCOMPARE(bed.run({"run"}).json()["downloaded_files"].toInteger(), 1);
    QCOMPARE(bed.read("storage/atlas-r1/d0/f0.bin"), QByteArray("a0"));
    const QJsonObject row = bed.run({"show", "1"}).json(); // the other one is left as it was
    QCOMPARE(row["state"].toString(), QStringLiteral("failed"));
    QVERIFY(!QFile::exists(bed.path("storage/atlas-r1/d1/f1.bin")));
    QCOMPARE(bed.run({"retry", "1", "--file", "d1/f1.bin"}).code, 0);
    QCOMPARE(bed.run({"run"}).code, 0);
    QCOMPARE(bed.run({"show", "1"}).json()["state"].toString(), QStringLiteral("completed"));
    QCOMPARE(bed.run({"retry", "1", "--file", "d1/f1.bin"}).code, 4);
    QVERIFY(bed.isSound());
}

void TestCliTasks::s0_9_deleteOnlyWhatHasEnded()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", CliBed::smallFiles(4)));
    QCOMPARE(bed.run({"get", manifest}).code, 0);
    QCOMPARE(bed.run({"add", manifest}).code, 0);
    const Answer early = bed.run({"delete", "2"});
    QCOMPARE(early.code, 4);
    QVERIFY(early.error()["hint"].toString().contains(u"cancel"));
    QCOMPARE(bed.run({"run"}).json()["inherited_files"].toInteger(), 4);

    const Answer first = bed.run({"delete", "1"});
    QCOMPARE(first.code, 0);
    QVERIFY(areIntegers(first.json(), {"task", "released_references", "reclaimable_bytes"}));
    QCOMPARE(first.json()["released_references"].toInteger(), 4);
    QCOMPARE(first.json()["reclaimable_bytes"].toInteger(), 0);
    QVERIFY(!QDir(bed.storage() + "/atlas-r1").exists());
    QCOMPARE(bed.run({"delete", "1"}).code, 3);
    QCOMPARE(bed.read("storage/atlas-r1 (2)/d0/f0.bin"), QByteArray("a0"));

    QCOMPARE(bed.run({"delete", "2", "--keep-files"}).code, 0);
    QCOMPARE(bed.read("storage/atlas-r1 (2)/d0/f0.bin"), QByteArray("a0"));
    QCOMPARE(bed.run({"usage"}).json()["reclaimable_bytes"].toInteger(), 8);
    QVERIFY(bed.isSound());
}

void TestCliTasks::s0_10_reclaimIsLogged()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", CliBed::smallFiles(4)));
    QCOMPARE(bed.run({"get", manifest}).code, 0);
    QCOMPARE(bed.run({"gc", "--now"}).json()["reclaimed_objects"].toInteger(), 0);
    QCOMPARE(bed.run({"delete", "1"}).code, 0);

    const QStringList before = CliBed::snapshot(bed.storage());
    const QJsonObject dry = bed.run({"gc", "--now", "--dry-run"}).json();
    QCOMPARE(dry["reclaimed_objects"].toInteger(), 4);
    QCOMPARE(dry["reclaimed_bytes"].toInteger(), 8);
    QCOMPARE(CliBed::snapshot(bed.storage()), before);
    const QJsonObject inGrace = bed.run({"gc"}).json();
    QVERIFY(areIntegers(inGrace, {"reclaimed_objects", "reclaimed_bytes", "in_grace"}));
    QVERIFY(inGrace["leader"].isBool() && inGrace["leader"].toBool());
    QCOMPARE(inGrace["reclaimed_objects"].toInteger(), 0);
    QCOMPARE(inGrace["in_grace"].toInteger(), 4);
    const QJsonObject swept = bed.run({"gc", "--now"}).json();
    QCOMPARE(swept["reclaimed_objects"].toInteger(), 4);
    QCOMPARE(swept["in_grace"].toInteger(), 0);
    QCOMPARE(bed.run({"objects"}).json()["objects"].toArray().size(), 0);

    const QJsonArray entries = bed.run({"log", "--kind", "storage.gc"}).json()["entries"].toArray();
    QVERIFY(!entries.isEmpty());
    const QJsonObject entry = entries.last().toObject();
    QVERIFY(isUtcTime(entry["at"].toString()));
    QCOMPARE(entry["kind"].toString(), QStringLiteral("storage.gc"));
    QVERIFY(!entry["actor"].toString().isEmpty());
    QCOMPARE(entry["detail"].toObject()["objects"].toInteger(), 4);
    QCOMPARE(bed.run({"log", "--since", "2999-01-01T00:00:00Z"}).json()["entries"].toArray().size(), 0);
    QCOMPARE(bed.run({"log", "--since", "2001-01-01"}).json()["entries"].toArray().size(),
             bed.run({"log"}).json()["entries"].toArray().size());

    QCOMPARE(bed.run({"get", manifest}).code, 0);
    const QJsonObject atOnce = bed.run({"delete", "2", "--now"}).json();
    QCOMPARE(atOnce["released_references"].toInteger(), 4);
    QCOMPARE(bed.run({"objects"}).json()["objects"].toArray().size(), 0);
    QVERIFY(bed.isSound());
}

void TestCliTasks::attemptsAndBytesAreCounted()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const auto files = CliBed::smallFiles(2);
    const QString manifest = bed.publish("r1", "r1", files);
    // Nothing crosses the network where the source is a folder on this disk.
    const Answer local = bed.run({"get", bed.path(QStringLiteral("web/") + manifest)});
    QVERIFY2(local.code == 0, local.err.constData());
    QCOMPARE(local.json()["downloaded_files"].toInteger(), 2);
    QCOMPARE(local.json()["downloaded_bytes"].toInteger(), 0);

    const Answer broken = bed.run({"get", link(bed.publish("r2", "r2", {{"gone", {"x", {}, "nowhere"}}}))});
    QCOMPARE(broken.code, 5);
    const auto item = [&] { return bed.run({"show", "2", "--files"}).json()["items"].toArray()[0].toObject(); };
    QCOMPARE(item()["state"].toString(), QStringLiteral("failed"));
    QCOMPARE(item()["attempts"].toInteger(), 1);
    QCOMPARE(bed.run({"retry", "2"}).code, 0);
    QCOMPARE(bed.run({"run"}).code, 5);
    QVERIFY(item()["attempts"].toInteger() >= 1);
    QVERIFY(bed.isSound());
}

QTEST_GUILESS_MAIN(TestCliTasks)
#include "tst_cli_tasks.moc"
