// SPDX-License-Identifier: GPL-3.0-or-later
#include "../RunHere.h"
#include "support/http/NginxServer.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace heirloom::test;

/// `diff`: within this process, and once as the real program.
class TestCliDiff : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useHome(m_home); }
    void twoTasks();
    void whatTheSourceOffersNow();
    void anotherSource();
    void noDifferenceIsNoFailure();
    void nothingIsChanged();
    void whatWasLeftOutIsNoDifference();
    void contentsThatNothingTellsApart();
    void entriesThatCannotBeUsed();
    void localFilesAreFoundFromAnywhere();
    void exitCodes();
    void namesAreShownSafely();
    void theRealProgram();

private:
    bool serve(const CliBed &bed);
    QString link(const QString &path) const { return linkTo(m_nginx->url("/"), path); }
    /// Files by their contents, each with its SHA-256.
    static QMap<QString, WebFile> files(const QMap<QString, QByteArray> &contents)
    {
        QMap<QString, WebFile> made;
        for (auto it = contents.begin(); it != contents.end(); ++it)
            made[it.key()].content = it.value();
        return made;
    }
    /// Two revisions: b.bin changes, c.bin moves, d.bin goes, e.bin comes.
    QString first(const CliBed &bed, const QString &folder) const
    {
        return bed.publish(folder, "r1",
                           files({{"a.bin", "same"}, {"b.bin", "old"}, {"c.bin", "moves"}, {"d.bin", "gone"}}));
    }
    QString second(const CliBed &bed, const QString &folder) const
    {
        return bed.publish(folder, "r2",
                           files({{"a.bin", "same"}, {"b.bin", "newer"}, {"dir/c.bin", "moves"}, {"e.bin", "come!!"}}));
    }
    static QStringList paths(const QJsonObject &diff, const char *kind)
    {
        QStringList found;
        for (const QJsonValue &line : diff[QLatin1String(kind)].toArray())
            found << line.toObject()["path"].toString();
        return found;
    }
    static qint64 bytes(const QJsonObject &diff, const char *kind)
    {
        return diff["totals"].toObject()[QLatin1String(kind)].toObject()["bytes"].toInteger();
    }
    QTemporaryDir m_home;
    std::unique_ptr<NginxServer> m_nginx;
};

bool TestCliDiff::serve(const CliBed &bed)
{
    m_nginx = std::make_unique<NginxServer>(bed.web());
    return m_nginx->start() && bed.addStorage();
}

void TestCliDiff::twoTasks()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(first(bed, "r1"))}).code, 0);
    QCOMPARE(bed.run({"add", link(second(bed, "r2")), "--paused"}).code, 0);
    const Answer answer = bed.run({"diff", "1", "2"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QByteArray());
    const QJsonObject diff = answer.json();
    QCOMPARE(diff["from"].toObject()["task"].toInteger(), 1);
    QCOMPARE(diff["from"].toObject()["revision"].toString(), QStringLiteral("r1"));
    QCOMPARE(diff["to"].toObject()["task"].toInteger(), 2);
    QCOMPARE(paths(diff, "added"), words("e.bin"));
    QCOMPARE(paths(diff, "changed"), words("b.bin"));
    QCOMPARE(paths(diff, "removed"), words("d.bin"));
    QCOMPARE(paths(diff, "moved"), words("dir/c.bin"));
    QCOMPARE(diff["moved"].toArray()[0].toObject()["from"].toString(), QStringLiteral("c.bin"));
    const QJsonObject changed = diff["changed"].toArray()[0].toObject();
    QCOMPARE(changed["size_before"].toInteger(), 3);
    QCOMPARE(changed["size"].toInteger(), 5);
    QCOMPARE(diff["unchanged"].toInteger(), 1);
    QCOMPARE(bytes(diff, "added"), 6);
    QCOMPARE(bytes(diff, "removed"), 4);
    QCOMPARE(bytes(diff, "moved"), 5);
    QCOMPARE(bytes(diff, "unchanged"), 4);
    QCOMPARE(diff["download_bytes"].toInteger(), 11);
    // Seen from the other side.
    const QJsonObject back = bed.run({"diff", "2", "1"}).json();
    QCOMPARE(paths(back, "added"), words("d.bin"));
    QCOMPARE(paths(back, "removed"), words("e.bin"));
    QCOMPARE(back["download_bytes"].toInteger(), 7);
    const Answer said = bed.say({"diff", "1", "2"});
    QCOMPARE(QString::fromUtf8(said.out).split('\n').mid(1, 4),
             (QStringList{"+ e.bin 6 B", "~ b.bin 3 B -> 5 B", "> c.bin -> dir/c.bin", "- d.bin"}));
    QVERIFY(said.out.contains("1 added, 6 B · 1 changed, 5 B · 1 moved, 5 B · 1 removed, 4 B · 1 unchanged, 4 B"));
    QVERIFY(said.out.contains("to download: 11 B\n"));
}

void TestCliDiff::whatTheSourceOffersNow()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = first(bed, "now");
    QCOMPARE(bed.run({"get", link(manifest)}).code, 0);
    QVERIFY(bed.run({"diff", "1"}).json()["added"].toArray().isEmpty());
    second(bed, "now");
    const QJsonObject diff = bed.run({"diff", "1"}).json();
    QVERIFY(diff["to"].toObject()["task"].isNull());
    QCOMPARE(diff["to"].toObject()["source"].toString(), link(manifest));
    QCOMPARE(diff["to"].toObject()["revision"].toString(), QStringLiteral("r2"));
    QCOMPARE(paths(diff, "added"), words("e.bin"));
    QCOMPARE(paths(diff, "changed"), words("b.bin"));
    QCOMPARE(diff["download_bytes"].toInteger(), 11);
    QCOMPARE(bed.run({"diff", "1", "--revision", "r2"}).json()["changed"].toArray().size(), 1);
    // What another task has brought meanwhile needs no download.
    QCOMPARE(bed.run({"get", link(bed.publish("e", "x", files({{"other-name", "come!!"}})))}).code, 0);
    QCOMPARE(bed.run({"diff", "1"}).json()["download_bytes"].toInteger(), 5);
}

void TestCliDiff::anotherSource()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(first(bed, "r1"))}).code, 0);
    const QJsonObject diff = bed.run({"diff", "1", link(second(bed, "r2"))}).json();
    QCOMPARE(paths(diff, "added"), words("e.bin"));
    QCOMPARE(diff["to"].toObject()["revision"].toString(), QStringLiteral("r2"));
}

void TestCliDiff::noDifferenceIsNoFailure()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(first(bed, "r1"))}).code, 0);
    const Answer same = bed.run({"diff", "1", "1"});
    QCOMPARE(same.code, 0);
    QCOMPARE(same.json()["unchanged"].toInteger(), 4);
    QCOMPARE(same.json()["download_bytes"].toInteger(), 0);
}

void TestCliDiff::nothingIsChanged()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(first(bed, "r1"))}).code, 0);
    const QStringList before = CliBed::snapshot(bed.storage());
    const QJsonObject tasks = bed.run({"list"}).json();
    QCOMPARE(bed.run({"diff", "1", link(second(bed, "r2"))}).code, 0);
    QCOMPARE(CliBed::snapshot(bed.storage()), before);
    QCOMPARE(bed.run({"list"}).json(), tasks);
}

void TestCliDiff::whatWasLeftOutIsNoDifference()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(first(bed, "now")), "--exclude", "b.bin"}).code, 0);
    second(bed, "now");
    const QJsonObject diff = bed.run({"diff", "1"}).json();
    QVERIFY(paths(diff, "changed").isEmpty());
    QCOMPARE(paths(diff, "added"), words("e.bin"));
    QCOMPARE(diff["totals"].toObject()["left_out"].toObject()["files"].toInteger(), 1);
}

void TestCliDiff::contentsThatNothingTellsApart()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString source = bed.publish("r1", "r1", {{"a.bin", {"text", "-", {}}}});
    QCOMPARE(bed.run({"add", link(source), "--paused"}).code, 0);
    const QJsonObject diff = bed.run({"diff", "1"}).json();
    QCOMPARE(paths(diff, "unclear"), words("a.bin"));
    QCOMPARE(diff["unchanged"].toInteger(), 0);
    QVERIFY(bed.say({"diff", "1"}).out.contains("? a.bin 4 B\n"));
}

void TestCliDiff::entriesThatCannotBeUsed()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(bed.publish("now", "r1", files({{"a.bin", "same"}})))}).code, 0);
    // Two that would be one file where case does not count, and one that leads outside.
    bed.publish("now", "r2", files({{"a.bin", "same"}, {"N.bin", "1"}, {"n.bin", "2"}, {"../x", {}}}));
    const QJsonObject diff = bed.run({"diff", "1"}).json();
    QVERIFY(paths(diff, "added").isEmpty());
    QCOMPARE(diff["rejected_files"].toInteger(), 3);
    QCOMPARE(diff["unchanged"].toInteger(), 1);
}

void TestCliDiff::localFilesAreFoundFromAnywhere()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(bed.web()));
    const QString manifest = first(bed, "here");
    const Answer got = bed.run({"get", manifest});
    second(bed, "here");
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(got.code, 0);
    QCOMPARE(paths(bed.run({"diff", "1"}).json(), "added"), words("e.bin"));
    // A folder that was taken in is looked at again.
    bed.write("mine/one", "1");
    QCOMPARE(bed.run({"adopt", bed.path("mine")}).code, 0);
    bed.write("mine/two", "22");
    QCOMPARE(paths(bed.run({"diff", "2"}).json(), "added"), words("two"));
}

void TestCliDiff::exitCodes()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = first(bed, "r1");
    QCOMPARE(bed.run({"get", link(manifest)}).code, 0);
    QCOMPARE(bed.run({"diff"}).code, 2);
    QCOMPARE(bed.run({"diff", "x"}).code, 2);
    QCOMPARE(bed.run({"diff", "7"}).code, 3);
    QCOMPARE(bed.run({"diff", "1", "7"}).code, 3);
    QCOMPARE(bed.run({"diff", "1", "1", "--revision", "r2"}).code, 2);
    const Answer unknown = bed.run({"diff", "1", "--revision", "r9"});
    QCOMPARE(unknown.code, 5);
    QVERIFY(unknown.error()["message"].toString().contains("r9"));
    QVERIFY(QFile::remove(bed.path("web/" + manifest)));
    const Answer gone = bed.run({"diff", "1"});
    QCOMPARE(gone.code, 5);
    QCOMPARE(gone.objects().size(), 1);
    QCOMPARE(gone.errLines().size(), 1);
    m_nginx->stop();
    QCOMPARE(bed.run({"diff", "1", link("r1/manifest.json")}).code, 5);
    QCOMPARE(bed.run({"diff", "1", "1"}).code, 0); // needs no network
}

void TestCliDiff::namesAreShownSafely()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(first(bed, "r1"))}).code, 0);
    const QString evil = QStringLiteral("x\u202Enib.b");
    const Answer said =
        bed.say({"diff", "1", link(bed.publish("r2", "r2", files({{evil, "1"}, {QStringLiteral("a.bin"), "same"}})))});
    QVERIFY2(said.code == 0, said.err.constData());
    QVERIFY(!QString::fromUtf8(said.out).contains(QChar(0x202E)));
}

void TestCliDiff::theRealProgram()
{
    QTemporaryDir home;
    CliBed bed([&home](const QStringList &arguments) { return runBinary(arguments, home.path()); });
    QVERIFY(serve(bed));
    const auto small = CliBed::smallFiles(500);
    QCOMPARE(bed.run({"get", link(bed.publish("now", "r1", small))}).code, 0);
    auto changed = CliBed::smallFiles(500, "b");
    changed["new"].content = "n";
    bed.publish("now", "r2", changed);
    const Answer answer = bed.run({"diff", "1"});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.objects().size(), 1);
    QCOMPARE(paths(answer.json(), "changed").size(), 500);
    QCOMPARE(paths(answer.json(), "added"), words("new"));
    QVERIFY(bed.say({"diff", "--help"}).out.contains("OTHER"));
    m_nginx->stop();
    QCOMPARE(bed.run({"diff", "1"}).code, 5);
    QCOMPARE(bed.run({"diff", "12"}).code, 3);
}

QTEST_GUILESS_MAIN(TestCliDiff)
#include "tst_cli_diff.moc"
