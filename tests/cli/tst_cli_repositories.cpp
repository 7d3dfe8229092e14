// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunHere.h"
#include "support/http/HubServer.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace heirloom::test;

namespace {

const QByteArray first(40, '1');
const QByteArray second(40, '2');
const QByteArray canary = "hf_CANARYTOKEN";

HubServer::HubFiles modelFiles()
{
    return {{"README.md", {"about the model\n", false}},
            {"config.json", {"{\"layers\":1}", false}},
            {"folder/a name #1 100%.txt", {"odd", false}},
            {"folder/vocab.txt", {"a\nb\nc\n", false}},
            {"model.safetensors", {QByteArray(300'000, 'm'), true}},
            {"other.safetensors", {QByteArray(200'000, 'o'), true}}};
}

} // namespace

/// Repositories of a Hub, from the command line: the address of the server comes from HF_ENDPOINT.
class TestCliRepositories : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useHome(m_home); }
    void init();
    void cleanup();
    void getAndUpgrade();
    void aLinkIsTheSameRepository();
    void largeFilesFromAnotherServer();
    void refusals_data();
    void refusals();
    void gatedOpensWithAToken();
    void t13_tokenStaysWithItsServer_data();
    void t13_tokenStaysWithItsServer();
    void t13_tokenOfARun();
    void t13_othersCannotHaveItSent();
    void t16_tokenIsWrittenNowhere();
    void tokenFilesThatAreNone_data();
    void tokenFilesThatAreNone();
    void waitsWhereTheLimitIsUsedUp();
    void b_01_hostilePathsAreRefused();

private:
    /// Puts a file below the home.
    void keep(const QString &folder, const QString &name, const QByteArray &text) const;
    QByteArray content(const QString &name) const { return m_bed->read(m_bed->storage() + u'/' + name); }
    QTemporaryDir m_home;
    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<CliBed> m_bed;
};

void TestCliRepositories::init()
{
    m_hub = std::make_unique<HubServer>();
    qputenv("HF_ENDPOINT", m_hub->endpoint().toUtf8());
    m_bed = std::make_unique<CliBed>(runHere);
    QVERIFY(m_bed->addStorage());
}

void TestCliRepositories::cleanup()
{
    for (const char *name : {"HF_ENDPOINT", "HF_HOME", "HF_TOKEN"})
        qunsetenv(name);
    QFile::remove(m_home.filePath(QStringLiteral(".netrc")));
    QFile::remove(m_home.filePath(QStringLiteral("XDG_CACHE_HOME/huggingface/token")));
}

void TestCliRepositories::keep(const QString &folder, const QString &name, const QByteArray &text) const
{
    const QDir home(m_home.path());
    QVERIFY(folder.isEmpty() || home.mkpath(folder));
    QFile file(QDir(home.filePath(folder)).filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

/// The whole story: a repository of several pages, then a newer commit, of which only what changed is downloaded.
void TestCliRepositories::getAndUpgrade()
{
    HubServer::HubFiles files = modelFiles();
    m_hub->publish("acme/atlas", "main", first, files);
    const Answer got = m_bed->run({"get", "hf:acme/atlas"});
    QVERIFY2(got.code == 0, got.err.constData());
    const QJsonObject planned = got.objects().first();
    QCOMPARE(planned["revision"].toString(), QString::fromLatin1(first));
    QCOMPARE(planned["files"].toInteger(), 6);
    QCOMPARE(planned["source"].toString(), QStringLiteral("hf:acme/atlas"));
    QCOMPARE(m_hub->downloads(first), files.keys());
    const QString root = QStringLiteral("atlas-") + QString::fromLatin1(first) + u'/';
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        QCOMPARE(content(root + file.key()), file->content);

    files["model.safetensors"].content[7] = 'x';
    files.remove("config.json");
    files["new.safetensors"] = {QByteArray(100'000, 'n'), true};
    m_hub->publish("acme/atlas", "main", second, files);
    const Answer upgraded = m_bed->run({"get", "hf:acme/atlas"});
    QVERIFY2(upgraded.code == 0, upgraded.err.constData());
    QCOMPARE(upgraded.objects().first()["revision"].toString(), QString::fromLatin1(second));
    QCOMPARE(m_hub->downloads(second), QStringList({"model.safetensors", "new.safetensors"}));
    QCOMPARE(upgraded.json()["downloaded_files"].toInteger(), 2);
    QCOMPARE(upgraded.json()["inherited_files"].toInteger(), 4);
    const QString newer = QStringLiteral("atlas-") + QString::fromLatin1(second) + u'/';
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        QCOMPARE(content(newer + file.key()), file->content);
    QVERIFY(!QFile::exists(m_bed->storage() + u'/' + newer + "config.json"));
    QVERIFY(m_bed->isSound());

    // The former commit is still to be had.
    const Answer former = m_bed->run({"add", "hf:acme/atlas@" + QString::fromLatin1(first), "--dry-run"});
    QCOMPARE(former.json()["revision"].toString(), QString::fromLatin1(first));
}

void TestCliRepositories::aLinkIsTheSameRepository()
{
    m_hub->publish("datasets/acme/words", "v1", first, {{"train.csv", {"a,b\n", false}}});
    const Answer got = m_bed->run({"get", m_hub->endpoint() + "/datasets/acme/words/tree/v1"});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(got.objects().first()["kind"].toString(), QStringLiteral("huggingface"));
    QCOMPARE(m_hub->downloads(first), QStringList{"train.csv"});
    const Answer again = m_bed->run({"add", "hf:datasets/acme/words", "--revision", "v1", "--dry-run"});
    QCOMPARE(again.json()["files"].toInteger(), 1);
    QCOMPARE(again.json()["upgrade_from"].toInteger(), 1); // one collection, however it is named
}

void TestCliRepositories::largeFilesFromAnotherServer()
{
    FaultServer network;
    m_hub->large = &network;
    m_hub->publish("acme/atlas", "main", first, modelFiles());
    const Answer got = m_bed->run({"get", "hf:acme/atlas"});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(network.requests().size(), 2);
    QVERIFY(m_bed->isSound());
}

void TestCliRepositories::refusals_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("errorCode");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("gated") << "hf:acme/atlas" << QByteArray("GatedRepo") << 9 << "it is gated";
    QTest::newRow("private") << "hf:acme/atlas" << QByteArray("RepoNotFound") << 5 << "or it is private";
    QTest::newRow("401") << "hf:acme/atlas" << QByteArray() << 9 << "a token is needed";
    QTest::newRow("missing") << "hf:acme/none" << QByteArray() << 5 << "no such thing";
    QTest::newRow("nonsense") << "hf:acme" << QByteArray() << 5 << "hf:OWNER/NAME";
}

/// One line that says what to do, and nothing left behind.
void TestCliRepositories::refusals()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, errorCode);
    QFETCH(int, code);
    QFETCH(QString, says);
    m_hub->token = "wanted";
    m_hub->errorCode = errorCode;
    m_hub->publish("acme/atlas", "main", first, modelFiles());
    const Answer got = m_bed->run({"get", source});
    QCOMPARE(got.code, code);
    QCOMPARE(got.errLines().size(), 1);
    QVERIFY2(got.err.contains(says.toUtf8()), got.err.constData());
    QVERIFY(m_bed->run({"list"}).json()["tasks"].toArray().isEmpty());
}

/// Who is refused is told what to do, and that is enough.
void TestCliRepositories::gatedOpensWithAToken()
{
    m_hub->token = canary;
    m_hub->errorCode = "GatedRepo";
    m_hub->publish("acme/atlas", "main", first, modelFiles());
    m_bed->write("token", canary);
    m_bed->write("other", "hf_OTHER");
    const QString source = QStringLiteral("hf:acme/atlas");
    const Answer without = m_bed->say({"get", source});
    QCOMPARE(without.code, 9);
    QCOMPARE(without.err,
             "heirloom-cli: Not allowed: hf:acme/atlas: it is gated: it goes to accounts that have accepted its "
             "terms (HTTP 401); accept them on its page, then give a token by --token-file or ~/.netrc; "
             "without one only what is public is sent.\n");
    QCOMPARE(m_bed->run({"get", source, "--token-file", m_bed->path(QStringLiteral("other"))}).code, 9);
    const Answer with = m_bed->run({"get", source, "--token-file", m_bed->path(QStringLiteral("token"))});
    QVERIFY2(with.code == 0, with.err.constData());
    QCOMPARE(with.json()["downloaded_files"].toInteger(), 6);
}

void TestCliRepositories::t13_tokenStaysWithItsServer_data()
{
    QTest::addColumn<QString>("given");
    for (const char *given : {"environment", "HF_HOME", "cache", "file", "netrc"})
        QTest::newRow(given) << QString::fromLatin1(given);
}

/// However a token is given, the Hub gets it with each request, and the server of the large files never.
void TestCliRepositories::t13_tokenStaysWithItsServer()
{
    QFETCH(QString, given);
    FaultServer network;
    m_hub->large = &network;
    m_hub->token = canary;
    QStringList more;
    if (given == u"environment") {
        qputenv("HF_TOKEN", canary);
    } else if (given == u"HF_HOME") {
        m_bed->write("hub/token", canary + '\n');
        qputenv("HF_HOME", m_bed->path(QStringLiteral("hub")).toUtf8());
    } else if (given == u"cache") {
        keep(QStringLiteral("XDG_CACHE_HOME/huggingface"), QStringLiteral("token"), canary);
    } else if (given == u"file") {
        m_bed->write("token", canary + "\r\n");
        more = QStringList{"--token-file", m_bed->path(QStringLiteral("token"))};
    } else {
        m_hub->basic = "me:" + canary;
        keep({}, QStringLiteral(".netrc"), "machine 127.0.0.1\n login me\n password " + canary);
    }
    m_hub->publish("acme/atlas", "main", first, modelFiles());
    const Answer got = m_bed->run(QStringList{"get", "hf:acme/atlas"} + more);
    QVERIFY2(got.code == 0, got.err.constData());
    for (const FaultRequest &request : m_hub->server().requests())
        QVERIFY2(!request.header("Authorization").isEmpty(), request.path.constData());
    QCOMPARE(network.requests().size(), 2);
    for (const FaultRequest &request : network.requests())
        QVERIFY2(request.header("Authorization").isEmpty(), request.path.constData());
    QVERIFY(m_bed->isSound());
}

void TestCliRepositories::t13_tokenOfARun()
{
    m_hub->token = canary;
    m_hub->publish("acme/atlas", "main", first, modelFiles());
    m_bed->write("token", canary);
    const QString file = m_bed->path(QStringLiteral("token"));
    QCOMPARE(m_bed->run({"add", "hf:acme/atlas", "--token-file", file}).code, 0);
    QCOMPARE(m_bed->run({"run", "--token-file", file}).code, 2); // for which server?
    const Answer without = m_bed->run({"run"});
    QVERIFY2(without.code == 5, without.err.constData());
    QVERIFY(without.err.contains("--token-file"));
    QCOMPARE(m_bed->run({"retry", "1"}).code, 0);
    const Answer with = m_bed->run({"run", "--task", "1", "--token-file", file});
    QVERIFY2(with.code == 0, with.err.constData());
}

/// A manifest of another server names a file of the Hub: it is asked for without the token.
void TestCliRepositories::t13_othersCannotHaveItSent()
{
    qputenv("HF_TOKEN", canary);
    FaultServer other;
    const QByteArray link = m_hub->server().url("/acme/atlas/resolve/main/a").toEncoded();
    other.on("/m.json", [link](const FaultRequest &) {
        return FaultServer::reply("200 OK",
                                  R"({"format":"heirloom-manifest/1","name":"x","files":[{"path":"a","urls":[")" +
                                      link + R"("]}]})");
    });
    m_hub->server().on("/acme/atlas/resolve/main/a",
                       [](const FaultRequest &) { return FaultServer::reply("200 OK", "x"); });
    QCOMPARE(m_bed->run({"get", other.url("/m.json").toString()}).code, 0);
    for (const FaultRequest &request : m_hub->server().requests() + other.requests())
        QVERIFY2(request.header("Authorization").isEmpty(), request.path.constData());
    QCOMPARE(m_hub->server().requests().size(), 1);
}

/// Nothing that is printed or kept has it, and no file of the user's desk but the one it came from.
void TestCliRepositories::t16_tokenIsWrittenNowhere()
{
    m_hub->token = canary;
    m_hub->publish("acme/atlas", "main", first, modelFiles());
    m_hub->server().on("/acme/atlas/resolve/" + first + "/config.json",
                       [](const FaultRequest &) { return FaultServer::reply("403 Forbidden", "no"); });
    m_bed->write("token", canary);
    const QString file = m_bed->path(QStringLiteral("token"));
    QStringList said;
    for (const Answer &answer :
         {m_bed->run({"get", "hf:acme/atlas", "--token-file", file, "--verbose"}), m_bed->run({"show", "1", "--files"}),
          m_bed->run({"log"}), m_bed->run({"get", "hf:acme/none", "--token-file", file}), m_bed->say({"list"})})
        said << QString::fromUtf8(answer.out + answer.err);
    QVERIFY2(said[0].contains(QStringLiteral("HTTP 403")), qPrintable(said[0])); // the refusal is told, and kept
    QVERIFY2(said[1].contains(QStringLiteral("HTTP 403")), qPrintable(said[1]));
    for (const QString &text : said)
        QVERIFY2(!text.contains(QString::fromLatin1(canary)), qPrintable(text));
    QDirIterator all(m_bed->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        const QString path = all.next();
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY2(path == file || !kept.readAll().contains(canary), qPrintable(path));
        ++files;
    }
    QVERIFY(files > 10); // ledger, task file, objects
}

void TestCliRepositories::tokenFilesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n");
    QTest::newRow("two words") << canary + " more";
    QTest::newRow("header injection") << canary + "\r\rX: y";
    QTest::newRow("long") << QByteArray(5000, 'x');
    QTest::newRow("binary") << QByteArray("\xff\xfe");
}

void TestCliRepositories::tokenFilesThatAreNone()
{
    QFETCH(QByteArray, content);
    m_bed->write("token", content);
    const Answer got = m_bed->run({"get", "hf:acme/atlas", "--token-file", m_bed->path(QStringLiteral("token"))});
    QCOMPARE(got.code, 2);
    QCOMPARE(got.errLines().size(), 1);
    QVERIFY(!got.err.contains(canary));
    QVERIFY(m_hub->server().requests().isEmpty());
    QCOMPARE(m_bed->run({"get", "hf:acme/atlas", "--token-file", m_bed->path(QStringLiteral("none"))}).code, 1);
}

void TestCliRepositories::waitsWhereTheLimitIsUsedUp()
{
    m_hub->limited = 1;
    m_hub->publish("acme/atlas", "main", first, {{"a.txt", {"a", false}}});
    QElapsedTimer timer;
    timer.start();
    const Answer got = m_bed->run({"get", "hf:acme/atlas"});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(timer.elapsed() >= 1000); // t=0 and the second for the clocks
}

void TestCliRepositories::b_01_hostilePathsAreRefused()
{
    m_hub->publish("acme/evil", "main", first,
                   {{"../../out.txt", {"evil", false}}, {"/etc/evil", {"evil", false}}, {"fine.txt", {"fine", false}}});
    const Answer got = m_bed->run({"get", "hf:acme/evil"});
    QCOMPARE(got.code, 8);
    QCOMPARE(got.objects().first()["rejected_files"].toInteger(), 2);
    QCOMPARE(m_hub->downloads(first), QStringList{"fine.txt"});
    QVERIFY(!QFile::exists(m_bed->path(QStringLiteral("out.txt"))));
    QVERIFY(m_bed->isSound());
}

QTEST_GUILESS_MAIN(TestCliRepositories)
#include "tst_cli_repositories.moc"
