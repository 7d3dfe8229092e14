// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunHere.h"
#include "support/http/NginxServer.h"

#include <QDir>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>

using namespace heirloom::test;

/// The contract of the command line, command by command, within this process.
class TestCliInProcess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void helpOnEveryCommand_data();
    void helpOnEveryCommand();
    void wrongUsage_data();
    void wrongUsage();
    void noSuchThing_data();
    void noSuchThing();
    void storagesAndTheirNames();
    void dryRunChangesNothing();
    void dryRunBeforeAnyStorage();
    void addTellsThePlan();
    void addRefusesAWrongWish();
    void auditFindsAndHeals();
    void publishAndRebuild();
    void publishTakesNobodysFile();
    void storesBelongToOneLedger();
    void humanTextIsNoJsonAndSafe();
    void quietAndVerbose();
    void foreignTenantIsNotAllowed();
    void emptyValuesTakeNoOption();
    void missingFoldersAreNoMissingTasks();
    void jsonOfOneLine();
    void aResultThatCannotBeWrittenIsAFailure();
    void auditSeesALinkThatLeadsElsewhere();

private:
    bool serve(const CliBed &bed);
    QString link(const QString &path) const { return linkTo(m_nginx->url("/"), path); }
    QTemporaryDir m_home;
    std::unique_ptr<NginxServer> m_nginx;
};

void TestCliInProcess::initTestCase()
{
    useHome(m_home);
}

bool TestCliInProcess::serve(const CliBed &bed)
{
    m_nginx = std::make_unique<NginxServer>(bed.web());
    return m_nginx->start() && bed.addStorage();
}

void TestCliInProcess::helpOnEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"",        "storage", "storage add", "storage list", "storage default", "add",    "run",      "get", "list",
          "show",    "pause",   "resume",      "cancel",       "retry",           "delete", "undelete", "gc",  "audit",
          "objects", "usage",   "log",         "publish",      "rebuild"})
        QTest::newRow(*command ? command : "none") << QString::fromLatin1(command);
}

void TestCliInProcess::helpOnEveryCommand()
{
    QFETCH(QString, command);
    const QStringList arguments = command.split(u' ', Qt::SkipEmptyParts);
    const Answer help = runHere(arguments + QStringList{QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("Usage:"));
    QVERIFY(help.out.contains(arguments.isEmpty() ? "heirloom-cli" : arguments.last().toUtf8()));
    QCOMPARE(help.err, QByteArray());
}

void TestCliInProcess::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"",
                             "nope",
                             "storage",
                             "storage nope",
                             "add",
                             "get",
                             "show",
                             "show one",
                             "show 1.5",
                             "delete",
                             "delete x",
                             "list list",
                             "list --state done",
                             "objects --state x",
                             "run --task 0",
                             "run --task -1",
                             "run --task x",
                             "run --jobs 0",
                             "run --jobs many",
                             "add a --upgrade-from 0",
                             "add a --link magic",
                             "add a b",
                             "get a --dry-run",
                             "storage add s d --reserve -1",
                             "storage add s d --reserve lots",
                             "storage add s d --link none",
                             "--quiet --verbose list",
                             "log --since yesterday",
                             "list --nope",
                             "gc --now=maybe",
                             "publish",
                             "--ledger postgresql://host/db list",
                             "storage default"})
        QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line);
}

void TestCliInProcess::wrongUsage()
{
    QFETCH(QString, line);
    CliBed bed(runHere);
    const QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
    const bool ownLedger = arguments.contains(QStringLiteral("--ledger"));
    const Answer answer = ownLedger ? runHere(QStringList{QStringLiteral("--json")} + arguments) : bed.run(arguments);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.objects().size(), 1);
    QCOMPARE(answer.error()[QStringLiteral("code")].toString(), QStringLiteral("invalid"));
    QVERIFY(!answer.error()[QStringLiteral("message")].toString().isEmpty());
    QVERIFY(!answer.error()[QStringLiteral("hint")].toString().isEmpty());
    QCOMPARE(answer.errLines().size(), 1);
    const Answer plain = ownLedger ? runHere(arguments) : bed.say(arguments);
    QCOMPARE(plain.code, 2);
    QCOMPARE(plain.out, QByteArray());
    QCOMPARE(plain.errLines().size(), 1);
}

void TestCliInProcess::noSuchThing_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"show 77",
                             "show 77 --files",
                             "pause 77",
                             "resume 77",
                             "cancel 77",
                             "retry 77",
                             "delete 77",
                             "delete 0",
                             "undelete 77",
                             "delete 99999999999999999999",
                             "run --task 77",
                             "--storage nope gc",
                             "--storage nope usage",
                             "--storage nope objects",
                             "--storage nope audit",
                             "--storage nope rebuild",
                             "storage default nope",
                             "--storage nope add http://127.0.0.1:1/a",
                             "--storage nope get http://127.0.0.1:1/a",
                             "--storage nope add http://127.0.0.1:1/a --dry-run",
                             "add http://127.0.0.1:1/a --upgrade-from 77"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCliInProcess::noSuchThing()
{
    QFETCH(QString, line);
    CliBed bed(runHere);
    QVERIFY(bed.addStorage());
    const Answer answer = bed.run(line.split(u' '));
    QCOMPARE(answer.code, 3);
    QCOMPARE(answer.error()[QStringLiteral("code")].toString(), QStringLiteral("not_found"));
    QVERIFY(!answer.error()[QStringLiteral("hint")].toString().isEmpty());
    QCOMPARE(answer.errLines().size(), 1);
}

void TestCliInProcess::storagesAndTheirNames()
{
    CliBed bed(runHere);
    const Answer added = bed.run({"storage", "add", "main", bed.storage(), "--link", "copy", "--reserve", "12345"});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()["name"].toString(), QStringLiteral("main"));
    QCOMPARE(added.json()["reserve_bytes"].toInteger(), 12345);
    QCOMPARE(added.json()["link"].toString(), QStringLiteral("copy"));
    QVERIFY(QDir(bed.storage() + "/.heirloom").exists());

    const Answer again = bed.run({"storage", "add", "main", bed.path("other")});
    QCOMPARE(again.code, 4);
    QCOMPARE(again.error()["code"].toString(), QStringLiteral("conflict"));
    QVERIFY(!again.err.contains("UNIQUE"));
    QVERIFY2(!QDir(bed.path("other")).exists(), "a refused command makes no folder");
    QCOMPARE(bed.run({"storage", "add", "second", bed.storage() + "/"}).code, 4);

    bed.write("file", "x");
    const Answer onFile = bed.run({"storage", "add", "onfile", bed.path("file")});
    QVERIFY(onFile.code != 0);
    QCOMPARE(onFile.errLines().size(), 1);
    QCOMPARE(bed.run({"storage", "add", "empty", ""}).code, 2);
    QCOMPARE(bed.run({"storage", "add", "", bed.path("x")}).code, 2);

    // Names that are commands too.
    QCOMPARE(bed.run({"storage", "add", "default", bed.path("d")}).code, 0);
    QCOMPARE(bed.run({"storage", "add", "list", bed.path("l")}).code, 0);
    QCOMPARE(bed.run({"storage", "default", "default"}).json()["default"].toBool(), true);
    const QJsonArray all = bed.run({"storage", "list"}).json()["storages"].toArray();
    QCOMPARE(all.size(), 3);
    int defaults = 0;
    for (const QJsonValue &row : all)
        defaults += row.toObject()["default"].toBool() ? 1 : 0;
    QCOMPARE(defaults, 1);
}

void TestCliInProcess::dryRunChangesNothing()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", CliBed::smallFiles(5)));
    const auto before = std::tuple(CliBed::snapshot(bed.storage()), bed.run({"list"}).out, bed.run({"objects"}).out,
                                   bed.run({"log"}).out);
    const Answer dry = bed.run({"add", manifest, "--dry-run"});
    QCOMPARE(dry.code, 0);
    QVERIFY(dry.json()["task"].isNull());
    QCOMPARE(dry.json()["state"].toString(), QStringLiteral("ready"));
    QCOMPARE(dry.json()["files"].toInteger(), 5);
    QCOMPARE(dry.json()["download"].toObject()["files"].toInteger(), 5);
    QCOMPARE(dry.json()["inherit"].toObject()["files"].toInteger(), 0);
    const auto after = std::tuple(CliBed::snapshot(bed.storage()), bed.run({"list"}).out, bed.run({"objects"}).out,
                                  bed.run({"log"}).out);
    QCOMPARE(std::get<0>(after), std::get<0>(before));
    QVERIFY(after == before);
}

void TestCliInProcess::dryRunBeforeAnyStorage()
{
    CliBed bed(runHere);
    bed.write("web/links.txt", "http://127.0.0.1:1/a.bin\n");
    const Answer dry = bed.run({"add", bed.path("web/links.txt"), "--dry-run"});
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.json()["files"].toInteger(), 1);
    QVERIFY(dry.json()["free_bytes"].toInteger() > 0);
    QVERIFY(bed.run({"storage", "list"}).json()["storages"].toArray().isEmpty());
    QVERIFY(!QDir(m_home.filePath("Downloads")).exists());
    // Adding makes the default storage in the user's download folder.
    QCOMPARE(bed.run({"add", bed.path("web/links.txt")}).code, 0);
    const QJsonObject made = bed.run({"storage", "list"}).json()["storages"].toArray()[0].toObject();
    QCOMPARE(made["name"].toString(), QStringLiteral("default"));
    QVERIFY(made["root"].toString().startsWith(m_home.path()));
    QCOMPARE(dry.json()["destination"].toString(), made["root"].toString() + "/links");
}

void TestCliInProcess::addTellsThePlan()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", CliBed::smallFiles(3)));
    const Answer added = bed.run({"add", manifest, "--paused", "--name", "maps", "--to", "a/b"});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.objects().size(), 1);
    const QJsonObject plan = added.json();
    QVERIFY(areIntegers(plan, {"task", "files", "bytes", "required_bytes", "free_bytes"}));
    QVERIFY(areIntegers(plan["inherit"].toObject(), {"files", "bytes"}));
    QVERIFY(areIntegers(plan["download"].toObject(), {"files", "bytes"}));
    QCOMPARE(plan["name"].toString(), QStringLiteral("maps"));
    QCOMPARE(plan["state"].toString(), QStringLiteral("paused"));
    QCOMPARE(plan["source"].toString(), manifest);
    QCOMPARE(plan["revision"].toString(), QStringLiteral("r1"));
    QCOMPARE(plan["bytes"].toInteger(), 6);
    QCOMPARE(plan["required_bytes"].toInteger(), 6);
    QCOMPARE(plan["destination"].toString(), bed.storage() + "/a/b");
    QCOMPARE(bed.run({"run"}).json()["completed"].toArray().size(), 0);

    const Answer some = bed.run({"add", manifest, "--include", "d1/*", "--include", "d2/*", "--exclude", "**/f2.bin"});
    QCOMPARE(some.code, 0);
    QCOMPARE(some.json()["files"].toInteger(), 1);
}

void TestCliInProcess::addRefusesAWrongWish()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", CliBed::smallFiles(1)));
    const Answer escape = bed.run({"add", manifest, "--to", "../out"});
    QCOMPARE(escape.code, 2);
    QVERIFY(escape.error()["message"].toString().contains(u"--to"));
    QCOMPARE(bed.run({"add", manifest, "--to", "/tmp/x"}).code, 2);
    QCOMPARE(bed.run({"add", manifest, "--to", ".heirloom/objects"}).code, 2);
    QCOMPARE(bed.run({"add", manifest, "--revision", "r9"}).code, 5);
    QCOMPARE(bed.run({"add", manifest, "--revision", "r1"}).code, 0);
    QCOMPARE(bed.run({"list"}).json()["tasks"].toArray().size(), 1);
}

void TestCliInProcess::auditFindsAndHeals()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(bed.publish("r1", "r1", CliBed::smallFiles(4)))}).code, 0);
    QFile::setPermissions(bed.storage() + "/atlas-r1/d0/f0.bin", QFile::ReadOwner | QFile::WriteOwner);
    bed.write("storage/atlas-r1/d0/f0.bin", "XX"); // the stored content behind the hard link changes with it
    const Answer found = bed.run({"audit", "--deep"});
    QCOMPARE(found.code, 6);
    QVERIFY(areIntegers(found.json(), {"checked", "healed"}));
    const QJsonObject violation = found.json()["violations"].toArray()[0].toObject();
    QVERIFY(words("corrupt-object modified-file").contains(violation["kind"].toString()));
    QVERIFY(violation["path"].isString() && violation["detail"].isString());
    bed.run({"audit", "--deep", "--heal"});
    QCOMPARE(bed.run({"run"}).code, 0);
    QCOMPARE(bed.read("storage/atlas-r1/d0/f0.bin"), QByteArray("a0"));
    QCOMPARE(bed.run({"audit", "--deep"}).code, 0);

    const QString stray = bed.storage() + "/.heirloom/objects/aa/" + QString(64, u'a') + ".1";
    bed.write(stray, "stray");
    const Answer orphan = bed.run({"audit"});
    QCOMPARE(orphan.code, 6);
    QCOMPARE(orphan.json()["violations"].toArray()[0].toObject()["kind"].toString(), QStringLiteral("orphan-object"));
    QCOMPARE(bed.run({"audit", "--heal"}).code, 0);
    QVERIFY(!QFile::exists(stray));
    QVERIFY(bed.isSound());
}

void TestCliInProcess::publishTakesNobodysFile()
{
    CliBed bed(runHere);
    const QByteArray others = R"({"name":"somebody's web program"})";
    bed.write("w/manifest.json", others);
    const Answer refused = bed.run({"publish", bed.path("w")});
    QCOMPARE(refused.code, 4);
    QVERIFY(refused.error()["hint"].toString().contains(u"--out"));
    QCOMPARE(bed.read("w/manifest.json"), others);
    for (int i = 0; i < 2; ++i) // an earlier one makes room
        QCOMPARE(bed.run({"publish", bed.path("w"), "--out", bed.path("w/own.json")}).code, 0);
}

void TestCliInProcess::publishAndRebuild()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    bed.write("web/p/a file #1.txt", "one");
    bed.write("web/p/deep/100%.txt", "two");
    bed.write("web/p/empty", "");
    const Answer published = bed.run({"publish", bed.web() + "/p", "--revision", "r1"});
    QCOMPARE(published.code, 0);
    QCOMPARE(published.json()["files"].toInteger(), 3);
    QCOMPARE(bed.run({"get", link("p/manifest.json")}).code, 0);
    QCOMPARE(bed.read("storage/p-r1/a file #1.txt"), QByteArray("one"));
    QCOMPARE(bed.read("storage/p-r1/deep/100%.txt"), QByteArray("two"));

    for (const char *part : {"", "-wal", "-shm"})
        QFile::remove(bed.ledger() + part);
    const Answer rebuilt = bed.run({"rebuild", bed.storage()});
    QCOMPARE(rebuilt.code, 0);
    QCOMPARE(rebuilt.json()["downloaded_files"].toInteger(), 0);
    const QJsonArray tasks = bed.run({"list"}).json()["tasks"].toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks[0].toObject()["state"].toString(), QStringLiteral("completed"));
    QCOMPARE(bed.run({"objects"}).json()["objects"].toArray().size(), 3);
    const Answer again = bed.run({"rebuild", bed.storage()});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()["event"].toString(), QStringLiteral("summary"));
    QVERIFY(again.json()["completed"].toArray().isEmpty());
    QVERIFY(bed.isSound());
}

void TestCliInProcess::storesBelongToOneLedger()
{
    const QTemporaryDir home; // where no other test made the default storage
    useHome(home);
    const auto restored = qScopeGuard([&] { useHome(m_home); });
    CliBed bed(runHere);
    CliBed other(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(bed.publish("r1", "r1", CliBed::smallFiles(3)))}).code, 0);

    const Answer added = other.run({"storage", "add", "mine", bed.storage()});
    QCOMPARE(added.code, 4);
    QVERIFY(added.error()["hint"].toString().contains("rebuild " + bed.storage()));
    QCOMPARE(other.run({"rebuild"}).code, 3);
    QCOMPARE(other.run({"rebuild", other.path("typo")}).code, 3);
    QVERIFY(!QDir(other.path("typo")).exists());
    QVERIFY(QDir(home.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).filter("Downloads").isEmpty());
    QCOMPARE(other.run({"storage", "list"}).json()["storages"].toArray().size(), 0);

    QCOMPARE(other.run({"rebuild", bed.storage()}).code, 0);
    const QJsonObject storage = other.run({"storage", "list"}).json()["storages"].toArray()[0].toObject();
    QCOMPARE(storage["name"].toString(), QStringLiteral("main"));
    QCOMPARE(storage["reserve_bytes"].toInteger(), 0);
    QCOMPARE(other.run({"audit", "--deep"}).code, 0);
    QCOMPARE(bed.run({"list"}).code, 0);
    QCOMPARE(bed.run({"gc", "--now"}).code, 4);
    QCOMPARE(bed.run({"audit", "--heal"}).code, 4);

    QVERIFY(QDir().rename(bed.storage(), bed.path("away")));
    QVERIFY(QDir().mkpath(bed.storage()));
    const Answer unmounted = other.run({"audit", "--heal"});
    QCOMPARE(unmounted.code, 3);
    QVERIFY(unmounted.error()["message"].toString().contains("mount it and try again"));
    QVERIFY(!QDir(bed.storage() + "/.heirloom").exists());
}

void TestCliInProcess::humanTextIsNoJsonAndSafe()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QByteArray name = "\xE2\x80\xAE"
                            "exe.\\u001b[31mevil";
    bed.write("web/m.json", R"({"format":"heirloom-manifest/1","name":")" + name + R"(","files":[]})");
    const Answer got = bed.say({"get", link("m.json")});
    QCOMPARE(got.code, 0);
    const QByteArray all = got.out + got.err + bed.say({"list"}).out + bed.say({"log"}).out + bed.say({"usage"}).out;
    QVERIFY(!all.contains('\x1b'));
    QVERIFY(!all.contains("\xE2\x80\xAE"));
    QVERIFY(!all.startsWith('{') && !all.contains("\n{"));
    QVERIFY(bed.isSound());
}

void TestCliInProcess::quietAndVerbose()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", {{"gone", {"x", {}, "nowhere"}}}));
    const Answer quiet = bed.say({"--quiet", "get", manifest});
    QCOMPARE(quiet.code, 5);
    QCOMPARE(quiet.errLines().size(), 1);
    QCOMPARE(bed.say({"get", manifest}).errLines().size(), 1);
    QCOMPARE(bed.say({"list", "--verbose"}).code, 0);
    QCOMPARE(bed.say({"list", "--quiet"}).err, QByteArray());
}

void TestCliInProcess::foreignTenantIsNotAllowed()
{
    CliBed bed(runHere);
    QVERIFY(bed.addStorage());
    const Answer foreign = bed.run({"--tenant", "acme", "list"});
    QCOMPARE(foreign.code, 9);
    QCOMPARE(foreign.error()["code"].toString(), QStringLiteral("denied"));
    QCOMPARE(bed.run({"--tenant", "local", "list"}).code, 0);
}

void TestCliInProcess::emptyValuesTakeNoOption()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QString manifest = link(bed.publish("r1", "r1", CliBed::smallFiles(1)));
    const Answer dry = bed.run({"add", manifest, "--name=", "--to=", "--dry-run"});
    QCOMPARE(dry.code, 0);
    QVERIFY(dry.json()["task"].isNull());
    QCOMPARE(dry.json()["destination"].toString(), bed.storage() + "/atlas-r1");
    QVERIFY(bed.run({"list"}).json()["tasks"].toArray().isEmpty());
    QCOMPARE(bed.run({"list", "--state=", "--quiet"}).code, 2);
    QCOMPARE(bed.run({"--storage=", "list"}).code, 0);
}

void TestCliInProcess::missingFoldersAreNoMissingTasks()
{
    CliBed bed(runHere);
    const Answer answer = runHere({"--json", "--ledger", "/proc/nothing/l.db", "list"});
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.error()["hint"].toString().isEmpty());
    QVERIFY(bed.addStorage());
    bed.write("web/m.json", R"({"format":"heirloom-manifest/1","name":"m","files":[{"path":"gone","size":1}]})");
    QCOMPARE(bed.run({"get", bed.path("web/m.json")}).code, 5); // it is the source that does not have it
}

void TestCliInProcess::jsonOfOneLine()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    const QByteArray name = R"(a\u2028b\u0085c\u009b31md\u202ee)";
    bed.write("web/m.json", R"({"format":"heirloom-manifest/1","name":")" + name + R"(","files":[]})");
    const Answer planned = bed.run({"add", link("m.json")});
    QCOMPARE(planned.code, 0);
    for (const char *mark : {"\xE2\x80\xA8", "\xC2\x85", "\xC2\x9B", "\xE2\x80\xAE"})
        QVERIFY2(!planned.out.contains(mark), mark);
    QVERIFY(planned.out.contains(name));
    QCOMPARE(planned.json()["name"].toString(), QString::fromUtf8("a\u2028b\u0085c\u009b31md\u202ee"));
}

void TestCliInProcess::aResultThatCannotBeWrittenIsAFailure()
{
    CliBed bed(runHere);
    std::ostream full(nullptr);
    std::ostringstream err;
    const int code =
        heirloom::cli::runProgram({"--ledger", bed.ledger().toStdString(), "--json", "list"}, full, err, false);
    QCOMPARE(code, 1);
    QCOMPARE(QByteArray::fromStdString(err.str()).count('\n'), 1);
}

void TestCliInProcess::auditSeesALinkThatLeadsElsewhere()
{
    CliBed bed(runHere);
    QVERIFY(serve(bed));
    QCOMPARE(bed.run({"get", link(bed.publish("r1", "r1", CliBed::smallFiles(2)))}).code, 0);
    const QString file = bed.storage() + "/atlas-r1/d0/f0.bin";
    bed.write("elsewhere", "not it");
    QVERIFY(QFile::remove(file) && QFile::link(bed.path("elsewhere"), file));
    const Answer found = bed.run({"audit"});
    QCOMPARE(found.code, 6);
    QCOMPARE(found.json()["violations"].toArray()[0].toObject()["kind"].toString(), QStringLiteral("modified-file"));
    QCOMPARE(bed.run({"audit", "--heal"}).code, 0);
    QCOMPARE(bed.run({"run"}).code, 0);
    QCOMPARE(bed.read(file), QByteArray("a0"));
    QVERIFY(QFileInfo(file).symLinkTarget().isEmpty());
    QCOMPARE(bed.read("elsewhere"), QByteArray("not it"));

    // What the task itself was told to make is no finding.
    QCOMPARE(bed.run({"get", link("r1/manifest.json"), "--link", "symlink", "--to", "links"}).code, 0);
    QVERIFY(!QFileInfo(bed.storage() + "/links/d0/f0.bin").symLinkTarget().isEmpty());
    QVERIFY(bed.isSound());
}

QTEST_GUILESS_MAIN(TestCliInProcess)
#include "tst_cli_inprocess.moc"
