// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunHere.h"
#include "support/http/FaultServer.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace heirloom::test;

namespace {

/// A server that answers the same to every request.
FaultServer::Script always(FaultReply reply)
{
    return [reply](const FaultRequest &) { return reply; };
}

QByteArray manifestOf(const QByteArray &files)
{
    return R"({"format":"heirloom-manifest/1","name":"x","revision":"r","files":[)" + files + "]}";
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

/// What sources and servers do to the command line: every kind of source, and every way to go wrong.
class TestCliSources : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useHome(m_home); }
    void init();
    void singleFileTakesItsNameFromTheServer_data();
    void singleFileTakesItsNameFromTheServer();
    void listOfLinks();
    void localManifestWithFilesHereAndThere();
    void manifestWithoutDigests();
    void manifestWithoutFiles();
    void manifestOfTwentyThousand();
    void b_01_refusedPaths_data();
    void b_01_refusedPaths();
    void b_01_collisionsAreRefused();
    void b_02_brokenManifests_data();
    void b_02_brokenManifests();
    void sourcesThatCannotBeUsed_data();
    void sourcesThatCannotBeUsed();
    void wrongContentIsAnIntegrityFailure();
    void someFilesFail();
    void truncatedBodyIsResumed();
    void truncatedForEver();
    void t10_moreThanPromised();
    void t12_redirects_data();
    void t12_redirects();
    void t14_linkLocalTargets_data();
    void t14_linkLocalTargets();
    void t15_badCertificate();
    void t16_secretsAreNotWrittenDown();
    void t17_nothingIsExecutable();

private:
    QString link(const QByteArray &path) const { return m_server->url(path).toString(); }
    QByteArray content(const QString &name) const { return m_bed->read(m_bed->storage() + u'/' + name); }
    QTemporaryDir m_home;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<CliBed> m_bed;
};

void TestCliSources::init()
{
    m_server = std::make_unique<FaultServer>();
    m_bed = std::make_unique<CliBed>(runHere);
    QVERIFY(m_bed->addStorage());
}

void TestCliSources::singleFileTakesItsNameFromTheServer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    QTest::newRow("address") << QByteArray("/a/disk.img") << QByteArray() << "disk.img";
    QTest::newRow("encoded") << QByteArray("/a/my%20file%231.img") << QByteArray() << "my file#1.img";
    QTest::newRow("quoted") << QByteArray("/x") << QByteArray("attachment; filename=\"given.bin\"") << "given.bin";
    QTest::newRow("rfc 5987") << QByteArray("/x") << QByteArray("attachment; filename*=UTF-8''%e2%82%ac.bin")
                              << QString::fromUtf8("\xE2\x82\xAC.bin");
    QTest::newRow("no name") << QByteArray("/") << QByteArray() << QString();
    QTest::newRow("climbing") << QByteArray("/x") << QByteArray("attachment; filename=\"../../evil.bin\"") << QString();
    QTest::newRow("absolute") << QByteArray("/x") << QByteArray("attachment; filename=\"/etc/passwd\"") << QString();
    QTest::newRow("reserved") << QByteArray("/x") << QByteArray("attachment; filename=\"CON\"") << QString();
    QTest::newRow("ours") << QByteArray("/x") << QByteArray("attachment; filename=\".heirloom\"") << QString();
}

void TestCliSources::singleFileTakesItsNameFromTheServer()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, disposition);
    QFETCH(QString, name);
    const QByteArray more = disposition.isEmpty() ? QByteArray() : "Content-Disposition: " + disposition + "\r\n";
    m_server->on(path, always(FaultServer::reply("200 OK", "binary\x01", more)));
    const Answer got = m_bed->run({"get", QString::fromLatin1(m_server->url(path).toEncoded())});
    QCOMPARE(got.code, 0);
    const QStringList made = QDir(m_bed->storage()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(made.size(), 1);
    if (!name.isEmpty())
        QCOMPARE(made.first(), name);
    QVERIFY(!made.first().startsWith(u'.') && !made.first().contains(u".."));
    QCOMPARE(content(made.first()), QByteArray("binary\x01"));
    QVERIFY(m_bed->isSound());
}

void TestCliSources::listOfLinks()
{
    for (const char *name : {"/a.bin", "/b.bin"})
        m_server->on(name, always(FaultServer::reply("200 OK", QByteArray("content of ") + name)));
    m_bed->write("links.txt", "# two files\n\n" + link("/a.bin").toUtf8() + "\n" + link("/b.bin").toUtf8() +
                                  " other/name.bin\nftp://no/way\n");
    const Answer got = m_bed->run({"get", m_bed->path("links.txt")});
    QCOMPARE(got.objects().first()["kind"].toString(), QStringLiteral("list"));
    QCOMPARE(got.objects().first()["rejected_files"].toInteger(), 1);
    QCOMPARE(got.code, 8);
    QCOMPARE(content("links/a.bin"), QByteArray("content of /a.bin"));
    QCOMPARE(content("links/other/name.bin"), QByteArray("content of /b.bin"));
    QVERIFY(m_bed->isSound());
}

void TestCliSources::localManifestWithFilesHereAndThere()
{
    m_server->on("/there.bin", always(FaultServer::reply("200 OK", "from the net")));
    const QString manifest = m_bed->publish(
        "local", "r1",
        {{"here.bin", {"from the disk", {}, {}}}, {"there.bin", {"from the net", {}, link("/there.bin")}}});
    const Answer got = m_bed->run({"get", m_bed->web() + u'/' + manifest});
    QCOMPARE(got.code, 0);
    QCOMPARE(content("atlas-r1/here.bin"), QByteArray("from the disk"));
    QCOMPARE(content("atlas-r1/there.bin"), QByteArray("from the net"));
    // A manifest from the net may not reach into the disk.
    m_bed->write("secret", "secret");
    m_server->on("/m.json", always(FaultServer::reply("200 OK", manifestOf(R"({"path":"a","urls":["file://)" +
                                                                           m_bed->path("secret").toUtf8() +
                                                                           R"("]},{"path":"b","size":0})"))));
    QVERIFY(m_bed->run({"get", link("/m.json")}).code != 0);
    QVERIFY(!QFile::exists(m_bed->storage() + "/x-r/a"));
    QVERIFY(m_bed->isSound());
}

void TestCliSources::manifestWithoutDigests()
{
    m_server->on("/d/a", always(FaultServer::reply("200 OK", "same")));
    m_server->on("/d/b", always(FaultServer::reply("200 OK", "same")));
    m_server->on("/d/m.json", always(FaultServer::reply(
                                  "200 OK", manifestOf(R"({"path":"a"},{"path":"b","size":4,"sha256":null})"))));
    const Answer got = m_bed->run({"get", link("/d/m.json")});
    QCOMPARE(got.code, 0);
    QCOMPARE(m_bed->run({"objects"}).json()["objects"].toArray().size(), 1); // the second is the first one's content
    QCOMPARE(m_bed->run({"show", "1"}).json()["bytes_done"].toInteger(), 8);
    QCOMPARE(m_bed->run({"show", "1"}).json()["bytes"].toInteger(), 8);
    QVERIFY(m_bed->isSound());
}

void TestCliSources::manifestWithoutFiles()
{
    m_server->on("/m.json", always(FaultServer::reply("200 OK", manifestOf(""))));
    const Answer got = m_bed->run({"get", link("/m.json")});
    QCOMPARE(got.code, 0);
    QCOMPARE(got.json()["completed"].toArray().size(), 1);
    QCOMPARE(m_bed->run({"show", "1", "--files"}).json()["items"].toArray().size(), 0);
    QCOMPARE(m_bed->run({"delete", "1"}).code, 0);
    QVERIFY(m_bed->isSound());
}

void TestCliSources::manifestOfTwentyThousand()
{
    constexpr int many = 20'000;
    QByteArray files;
    for (int i = 0; i < many; ++i)
        files += QByteArray(i ? "," : "") + R"({"path":"d)" + QByteArray::number(i % 50) + "/f" +
                 QByteArray::number(i) + R"(","size":1,"urls":["/byte"]})";
    m_server->on("/byte", always(FaultServer::reply("200 OK", "z")));
    m_server->on("/m.json", always(FaultServer::reply("200 OK", manifestOf(files))));
    const Answer added = m_bed->run({"add", link("/m.json")});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()["files"].toInteger(), many);
    QCOMPARE(m_bed->run({"show", "1", "--files"}).json()["items"].toArray().size(), many);
    QCOMPARE(m_bed->run({"cancel", "1"}).code, 0);
    QCOMPARE(m_bed->run({"delete", "1", "--now"}).code, 0);
    QCOMPARE(m_bed->run({"list"}).json()["tasks"].toArray().size(), 0);
    QVERIFY(m_bed->isSound());
}

void TestCliSources::b_01_refusedPaths_data()
{
    QTest::addColumn<QString>("path");
    const QStringList bad{"../x",
                          "a/../../x",
                          "/etc/x",
                          "a//b",
                          "./a",
                          "a/.",
                          "",
                          ".",
                          "..",
                          "a/",
                          "a\\b",
                          "C:\\x",
                          "C:x",
                          "\\\\srv\\x",
                          "a\nb",
                          "a\tb",
                          "a\x1b[31m",
                          "a\x7f",
                          "a.",
                          "a ",
                          "CON",
                          "con.txt",
                          "aux",
                          "COM1",
                          "LPT9.bin",
                          "CONIN$",
                          "a:b",
                          "a<b",
                          "a|b",
                          "a?b",
                          "a*b",
                          "a\"b",
                          "f::$DATA",
                          ".heirloom",
                          ".heirloom/objects/aa/x",
                          ".Heirloom/x",
                          ".heirloom-x",
                          "PROGRA~1",
                          "GIT~1",
                          QString(300, u'n'),
                          QString::fromUtf8("exe\xE2\x80\xAEtxt"),
                          QString::fromUtf8("zero\xE2\x80\x8Bwidth"),
                          QString::fromUtf8("COM\xC2\xB9")};
    for (const QString &path : bad)
        QTest::newRow(path.isEmpty() ? "empty" : path.left(30).toUtf8().constData()) << path;
    QString deep = QStringLiteral("d");
    for (int i = 0; i < 300; ++i)
        deep += QStringLiteral("/d");
    QTest::newRow("300 levels") << deep;
    QTest::newRow("5000 bytes") << QString(QStringLiteral("abcdefgh/")).repeated(560) + u'x';
}

void TestCliSources::b_01_refusedPaths()
{
    QFETCH(QString, path);
    m_server->on("/byte", always(FaultServer::reply("200 OK", "z")));
    m_server->on("/m.json", always(FaultServer::reply("200 OK", manifestOf(R"({"path":)" + quoted(path) +
                                                                           R"(,"size":1,"urls":["/byte"]})"))));
    const auto outside = [this] {
        const QStringList all = QDir(m_bed->path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        return all.filter(QRegularExpression("^(?!ledger\\.db)"));
    };
    const QStringList before = outside();
    const Answer alone = m_bed->run({"get", link("/m.json")});
    QCOMPARE(alone.code, 5);
    QCOMPARE(alone.error()["code"].toString(), QStringLiteral("source"));
    QVERIFY(!alone.err.contains('\x1b'));
    QCOMPARE(m_bed->run({"list"}).json()["tasks"].toArray().size(), 0);

    m_server->on("/n.json", always(FaultServer::reply("200 OK", manifestOf(R"({"path":)" + quoted(path) +
                                                                           R"(,"size":1,"urls":["/byte"]},)"
                                                                           R"({"path":"good","urls":["/byte"]})"))));
    const Answer beside = m_bed->run({"get", link("/n.json")});
    QCOMPARE(beside.code, 8);
    QCOMPARE(beside.objects().first()["rejected_files"].toInteger(), 1);
    QCOMPARE(content("x-r/good"), QByteArray("z"));
    QCOMPARE(QDir(m_bed->storage()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"x-r"});
    QCOMPARE(QDir(m_bed->storage() + "/x-r").entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"good"});
    QCOMPARE(outside(), before);
    QVERIFY(m_bed->isSound());
}

void TestCliSources::b_01_collisionsAreRefused()
{
    m_server->on("/byte", always(FaultServer::reply("200 OK", "z")));
    const auto entry = [](const char *path) {
        return QByteArray(R"({"path":")") + path + R"(","size":1,"urls":["/byte"]})";
    };
    for (const auto &[one, other] : {std::pair("a", "a"), std::pair("Readme", "README"),
                                     std::pair("\xC3\xA9", "e\xCC\x81"), std::pair("d", "d/x"), std::pair("d/x", "d"),
                                     std::pair("stra\xC3\x9F"
                                               "e",
                                               "STRASSE"),
                                     std::pair("K", "\xE2\x84\xAA")}) {
        m_server->on("/m.json", always(FaultServer::reply(
                                    "200 OK", manifestOf(entry(one) + "," + entry(other) + "," + entry("c")))));
        const Answer dry = m_bed->run({"add", link("/m.json"), "--dry-run"});
        QCOMPARE(dry.code, 0);
        const bool isSame = QByteArray(one) == other; // then it stays, once
        QVERIFY2(dry.json()["rejected_files"].toInteger() == (isSame ? 0 : 2), one);
        QVERIFY2(dry.json()["files"].toInteger() == (isSame ? 2 : 1), one);
    }
    const Answer got = m_bed->run({"get", link("/m.json")});
    QCOMPARE(got.code, 8);
    QVERIFY2(got.err.contains("'K' and '\xE2\x84\xAA' would be one file"), got.err.constData());
    QCOMPARE(QDir(m_bed->storage() + "/x-r").entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"c"});
    QVERIFY(m_bed->isSound());
}

void TestCliSources::b_02_brokenManifests_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = manifestOf(R"({"path":"a","size":1})");
    QTest::newRow("cut") << good.left(good.size() - 3);
    QTest::newRow("trailing") << good + "{}";
    QTest::newRow("newer") << QByteArray(R"({"format":"heirloom-manifest/2","files":[]})");
    QTest::newRow("two formats") << QByteArray(
        R"({"format":"heirloom-manifest/1","format":"heirloom-manifest/1","files":[]})");
    QTest::newRow("two lists") << QByteArray(R"({"format":"heirloom-manifest/1","files":[],"files":[]})");
    QTest::newRow("files is text") << QByteArray(R"({"format":"heirloom-manifest/1","files":"a"})");
    QTest::newRow("no files") << QByteArray(R"({"format":"heirloom-manifest/1"})");
    QTest::newRow("name is a number") << QByteArray(R"({"format":"heirloom-manifest/1","name":1,"files":[]})");
    QTest::newRow("deep") << QByteArray(R"({"format":"heirloom-manifest/1","files":[],"x":)") +
                                 QByteArray(100'000, '[');
    for (const char *size : {"-1", "9223372036854775808", "1.5", "\"1\"", "NaN", "1e3"})
        QTest::newRow(size) << manifestOf(QByteArray(R"({"path":"a","size":)") + size + "}");
    for (const char *digest : {"\"abc\"", "\"\"", "12", "\"zz\""})
        QTest::newRow(digest) << manifestOf(QByteArray(R"({"path":"a","sha256":)") + digest + "}");
    for (const char *url : {"javascript:1", "ftp://h/a", "http://u:p@h/a", "//h/a\\u0000", "http://", "data:,x"})
        QTest::newRow(url) << manifestOf(QByteArray(R"({"path":"a","urls":[")") + url + "\"]}");
}

void TestCliSources::b_02_brokenManifests()
{
    QFETCH(QByteArray, body);
    m_server->on("/m.json", always(FaultServer::reply("200 OK", body, "Content-Type: application/json\r\n")));
    const Answer refused = m_bed->run({"get", link("/m.json")});
    QCOMPARE(refused.code, 5);
    QCOMPARE(refused.errLines().size(), 1);
    QCOMPARE(m_bed->run({"list"}).json()["tasks"].toArray().size(), 0);
    QVERIFY(QDir(m_bed->storage()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    QVERIFY(m_bed->isSound());
}

void TestCliSources::sourcesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("refused connection") << "http://127.0.0.1:1/a";
    QTest::newRow("no such host") << "http://nowhere.invalid/a";
    QTest::newRow("not found") << "/missing";
    QTest::newRow("unknown scheme") << "gopher://h/a";
    QTest::newRow("no such file") << "/nonexistent/file.json";
    QTest::newRow("a folder") << "/tmp";
    QTest::newRow("a device") << "/dev/zero";
    QTest::newRow("password") << "http://user:secretword@127.0.0.1/a";
    QTest::newRow("port 0") << "http://127.0.0.1:0/a";
    QTest::newRow("control character") << "http://h/a\x1b[31m";
}

void TestCliSources::sourcesThatCannotBeUsed()
{
    QFETCH(QString, source);
    const Answer answer = m_bed->run({"add", source == u"/missing" ? link("/missing") : source});
    QCOMPARE(answer.code, 5);
    QCOMPARE(answer.errLines().size(), 1);
    QVERIFY(!answer.error()["hint"].toString().isEmpty());
    QVERIFY(!answer.err.contains("secretword") && !answer.out.contains("secretword"));
    QVERIFY(!answer.err.contains('\x1b'));
    QCOMPARE(m_bed->run({"list"}).json()["tasks"].toArray().size(), 0);
}

void TestCliSources::wrongContentIsAnIntegrityFailure()
{
    m_server->on("/f", always(FaultServer::reply("200 OK", "evil")));
    m_server->on("/m.json",
                 always(FaultServer::reply("200 OK", manifestOf(R"({"path":"a","size":4,"urls":["/f"],"sha256":")" +
                                                                QByteArray(64, 'a') + R"("})"))));
    const Answer got = m_bed->run({"get", link("/m.json")});
    QCOMPARE(got.code, 6);
    QCOMPARE(got.json()["event"].toString(), QStringLiteral("summary"));
    QCOMPARE(got.json()["failed"].toArray().size(), 1);
    QCOMPARE(got.errLines().size(), 1);
    QVERIFY(!QFile::exists(m_bed->storage() + "/x-r/a"));
    const QJsonObject row = m_bed->run({"show", "1", "--files"}).json();
    QCOMPARE(row["state"].toString(), QStringLiteral("failed"));
    QVERIFY(row["error"].isString());
    QVERIFY(row["items"].toArray()[0].toObject()["error"].isString());
    QCOMPARE(m_bed->run({"run"}).code, 0); // nothing is queued any more
    QCOMPARE(m_bed->run({"retry", "1"}).code, 0);
    QCOMPARE(m_bed->run({"run"}).code, 6);
    QVERIFY(m_bed->isSound());
    QCOMPARE(m_bed->run({"delete", "1"}).code, 0);
}

void TestCliSources::someFilesFail()
{
    m_server->on("/good", always(FaultServer::reply("200 OK", "good")));
    m_server->on("/m.json",
                 always(FaultServer::reply(
                     "200 OK", manifestOf(R"({"path":"a","urls":["/good"]},{"path":"b","urls":["/gone"]})"))));
    QCOMPARE(m_bed->run({"get", link("/m.json")}).code, 8);
    const QJsonObject row = m_bed->run({"show", "1"}).json();
    QCOMPARE(row["state"].toString(), QStringLiteral("failed"));
    QCOMPARE(row["files_done"].toInteger(), 1);
    QCOMPARE(content("x-r/a"), QByteArray("good"));
    m_server->on("/gone", always(FaultServer::reply("200 OK", "late")));
    QCOMPARE(m_bed->run({"retry", "1"}).json()["state"].toString(), QStringLiteral("ready"));
    const Answer again = m_bed->run({"run"});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()["downloaded_files"].toInteger(), 1);
    QCOMPARE(content("x-r/b"), QByteArray("late"));
    QVERIFY(m_bed->isSound());

    // One task that works and one that does not: done in part, too.
    m_server->on("/n.json", always(FaultServer::reply("200 OK", manifestOf(R"({"path":"c","urls":["/nope"]})"))));
    QCOMPARE(m_bed->run({"add", link("/n.json")}).code, 0);
    QCOMPARE(m_bed->run({"add", link("/m.json")}).code, 0);
    const Answer both = m_bed->run({"run"});
    QCOMPARE(both.code, 8);
    QCOMPARE(both.json()["completed"].toArray(), QJsonArray{3});
    QCOMPARE(both.json()["failed"].toArray(), QJsonArray{2});
}

void TestCliSources::truncatedBodyIsResumed()
{
    QByteArray body;
    for (int i = 0; i < 200'000; ++i)
        body += char(i % 251);
    m_server->on("/big.bin", [body](const FaultRequest &request) {
        const FaultReply whole = FaultServer::serve(request, body, "\"v1\"");
        return request.ordinal <= 2 ? FaultServer::cut(whole, whole.body.size() / 2, FaultReply::End::Close) : whole;
    });
    const Answer got = m_bed->run({"get", link("/big.bin")});
    QCOMPARE(got.code, 0);
    QCOMPARE(content("big.bin"), body);
    QVERIFY(m_bed->isSound());
}

void TestCliSources::truncatedForEver()
{
    m_server->on("/cut.bin", [](const FaultRequest &request) {
        return FaultServer::cut(FaultServer::serve(request, "0123456789", "\"v1\""), 0, FaultReply::End::Close);
    });
    m_server->on("/m.json",
                 always(FaultServer::reply("200 OK", manifestOf(R"({"path":"a","size":10,"urls":["/cut.bin"]})"))));
    const Answer got = m_bed->run({"get", link("/m.json")});
    QCOMPARE(got.code, 5);
    QVERIFY(!QFile::exists(m_bed->storage() + "/x-r/a"));
    QCOMPARE(m_bed->run({"cancel", "1"}).code, 4);
    QCOMPARE(m_bed->run({"delete", "1", "--now"}).code, 0);
    QVERIFY(m_bed->isSound());
}

void TestCliSources::t10_moreThanPromised()
{
    m_server->on("/long", always(FaultServer::reply("200 OK", QByteArray(100'000, 'x'))));
    FaultReply endless{"HTTP/1.1 200 OK\r\nServer: x\r\n", QByteArray(65'536, 'y'), FaultReply::End::Endless};
    m_server->on("/endless", always(endless));
    m_server->on("/m.json",
                 always(FaultServer::reply("200 OK", manifestOf(R"({"path":"a","size":10,"urls":["/long"]},)"
                                                                R"({"path":"b","size":10,"urls":["/endless"]})"))));
    const Answer got = m_bed->run({"get", link("/m.json")});
    QVERIFY(got.code == 5 || got.code == 6);
    QVERIFY(got.json()["downloaded_bytes"].toInteger() < 10'000'000);
    QVERIFY(QDir(m_bed->storage() + "/x-r").entryList(QDir::Files).isEmpty());
    QVERIFY(m_bed->run({"audit", "--deep"}).code == 0);
}

void TestCliSources::t12_redirects_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("code");
    QTest::newRow("to a file") << QByteArray("/real.bin") << 0;
    QTest::newRow("to the disk") << QByteArray("file:///etc/passwd") << 5;
    QTest::newRow("to ftp") << QByteArray("ftp://127.0.0.1/x") << 5;
    QTest::newRow("to data") << QByteArray("data:text/plain,x") << 5;
    QTest::newRow("to itself") << QByteArray("/start") << 5;
    QTest::newRow("to nothing") << QByteArray("") << 5;
}

void TestCliSources::t12_redirects()
{
    QFETCH(QByteArray, target);
    QFETCH(int, code);
    m_server->on("/start", always(FaultServer::redirect(target)));
    m_server->on("/real.bin", always(FaultServer::reply("200 OK", "\x01real")));
    const Answer got = m_bed->run({"get", link("/start")});
    QCOMPARE(got.code, code);
    QCOMPARE(m_bed->run({"list"}).json()["tasks"].toArray().size(), code == 0 ? 1 : 0);
    // The same for a file of a manifest, which is asked for later.
    m_server->on("/m.json", always(FaultServer::reply("200 OK", manifestOf(R"({"path":"a","urls":["/start"]})"))));
    QCOMPARE(m_bed->run({"get", link("/m.json")}).code, code);
    QVERIFY(m_bed->isSound());
}

/// Link-local addresses are refused even to a server of this computer; nothing is asked of them.
void TestCliSources::t14_linkLocalTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("IPv6") << "http://[fe80::1%25lo]:1/x";
    QTest::newRow("IPv4 in IPv6") << "http://[::ffff:169.254.0.1]:1/x";
}

void TestCliSources::t14_linkLocalTargets()
{
    QFETCH(QString, target);
    m_server->on("/good", always(FaultServer::reply("200 OK", "good")));
    m_server->on("/m.json", always(FaultServer::reply(
                                "200 OK", manifestOf(R"({"path":"a","urls":[")" + target.toLatin1() + R"("]})"))));
    const Answer alone = m_bed->run({"get", link("/m.json")});
    QCOMPARE(alone.code, 9);
    QCOMPARE(alone.errLines().size(), 1);
    QVERIFY2(alone.err.contains("is a link-local address, and another server, 127.0.0.1, named it"),
             alone.err.constData());
    QVERIFY(!alone.err.contains("allowPrivateAddresses")); // which would not help
    m_server->on("/n.json",
                 always(FaultServer::reply("200 OK", manifestOf(R"({"path":"a","urls":[")" + target.toLatin1() +
                                                                R"("]},{"path":"b","urls":["/good"]})"))));
    QCOMPARE(m_bed->run({"get", link("/n.json")}).code, 8);
    // A source that leads there at once is refused in the same words.
    m_server->on("/moved", always(FaultServer::redirect(target.toLatin1())));
    const Answer moved = m_bed->run({"get", link("/moved")});
    QCOMPARE(moved.code, 9);
    QCOMPARE(moved.error()["code"].toString(), QStringLiteral("denied"));
    QVERIFY(m_bed->isSound());
}

/// As a source, and as the server of a file: both are the source's failure.
void TestCliSources::t15_badCertificate()
{
    FaultServer tls(TestAuthority().issue(TestAuthority::Kind::SelfSigned));
    tls.on("/x", always(FaultServer::reply("200 OK", "secret")));
    const Answer source = m_bed->run({"get", tls.url("/x").toString()});
    QCOMPARE(source.code, 5);
    QCOMPARE(source.errLines().size(), 1);
    QVERIFY2(source.err.contains("the certificate of 127.0.0.1 is refused, because it is self-signed"),
             source.err.constData());
    m_server->on("/m.json", always(FaultServer::reply("200 OK", manifestOf(R"({"path":"a","urls":[")" +
                                                                           tls.url("/x").toEncoded() + R"("]})"))));
    QCOMPARE(m_bed->run({"get", link("/m.json")}).code, 5);
    QVERIFY(tls.requests().isEmpty());
    QVERIFY(m_bed->isSound());
}

void TestCliSources::t16_secretsAreNotWrittenDown()
{
    m_server->on("/s.bin?token=CANARYTOKEN", always(FaultServer::reply("200 OK", "\x01"
                                                                                 "data")));
    QStringList all;
    const QString source = link("/s.bin") + "?token=CANARYTOKEN";
    for (const Answer &answer : {m_bed->run({"get", source, "--verbose"}), m_bed->say({"list"}), m_bed->run({"list"}),
                                 m_bed->run({"log"}), m_bed->run({"show", "1", "--files"}), m_bed->say({"usage"}),
                                 m_bed->run({"add", "http://127.0.0.1:1/x?X-Amz-Signature=CANARYTOKEN"})})
        all << QString::fromUtf8(answer.out + answer.err);
    QCOMPARE(content("s.bin"), QByteArray("\x01"
                                          "data"));
    for (const QString &text : all)
        QVERIFY2(!text.contains(QStringLiteral("CANARYTOKEN")), qPrintable(text));
}

void TestCliSources::t17_nothingIsExecutable()
{
    m_server->on("/run.sh", always(FaultServer::reply("200 OK", "#!/bin/sh\n", "Content-Type: text/x-sh\r\n")));
    QCOMPARE(m_bed->run({"get", link("/run.sh")}).code, 0);
    const auto executable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(m_bed->storage() + "/run.sh") & executable));
}

QTEST_GUILESS_MAIN(TestCliSources)
#include "tst_cli_sources.moc"
