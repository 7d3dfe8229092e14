// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunHere.h"
#include "support/http/FaultServer.h"

#include <QDirIterator>
#include <QTest>

using namespace heirloom::test;

namespace {

const QByteArray canary = "CANARYVALUE";

/// A manifest with one file of each address.
QByteArray manifest(const QMap<QString, QUrl> &files)
{
    QByteArray rows;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        rows += (rows.isEmpty() ? "" : ",") + (R"({"path":")" + file.key().toUtf8() + R"(","urls":[")") +
                file->toEncoded() + R"("]})";
    return R"({"format":"heirloom-manifest/1","name":"x","files":[)" + rows + "]}";
}

FaultServer::Script always(const QByteArray &body)
{
    return [body](const FaultRequest &request) { return FaultServer::serve(request, body, "\"x\""); };
}

} // namespace

/// `--header` of `add`, `get` and `run`.
class TestCliHeaders : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useHome(m_home); }
    void init();
    void t13_headersStayWithTheSourcesServer();
    void headersAreForOneRun();
    void t16_headersAreWrittenNowhere();
    void refusals_data();
    void refusals();

private:
    QStringList given() const { return {"--header", "X-Key: " + canary, "--header", "user-agent:Mine"}; }
    /// Refuses whoever does not show the key.
    void guard(const QByteArray &path, const QByteArray &body)
    {
        m_server->on(path, [body](const FaultRequest &request) {
            return request.header("X-Key") == canary ? FaultServer::serve(request, body, "\"x\"")
                                                     : FaultServer::reply("401 Unauthorized");
        });
    }

    QTemporaryDir m_home;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<CliBed> m_bed;
};

void TestCliHeaders::init()
{
    m_server = std::make_unique<FaultServer>();
    m_bed = std::make_unique<CliBed>(runHere);
    QVERIFY(m_bed->addStorage());
}

/// The manifest and its files get them; another server, named or redirected to, never.
void TestCliHeaders::t13_headersStayWithTheSourcesServer()
{
    FaultServer other;
    other.on("/named", always("n"));
    other.on("/target", always("t"));
    guard(
        "/m.json",
        manifest({{"own", m_server->url("/own")}, {"named", other.url("/named")}, {"moved", m_server->url("/moved")}}));
    guard("/own", "o");
    const QByteArray target = other.url("/target").toEncoded();
    m_server->on("/moved", [target](const FaultRequest &) { return FaultServer::redirect(target); });
    const Answer got = m_bed->run(QStringList{"get", m_server->url("/m.json").toString()} + given());
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(m_server->requests().size(), 3);
    for (const FaultRequest &request : m_server->requests()) {
        QCOMPARE(request.header("X-Key"), canary);
        QCOMPARE(request.header("User-Agent"), QByteArray("Mine"));
    }
    QCOMPARE(other.requests().size(), 2);
    for (const FaultRequest &request : other.requests()) {
        QVERIFY2(request.header("X-Key").isEmpty(), request.path.constData());
        QVERIFY2(request.header("User-Agent").startsWith("Heirloom/"), request.path.constData());
    }
}

void TestCliHeaders::headersAreForOneRun()
{
    guard("/m.json", manifest({{"own", m_server->url("/own")}}));
    guard("/own", "o");
    QCOMPARE(m_bed->run(QStringList{"add", m_server->url("/m.json").toString()} + given()).code, 0);
    QCOMPARE(m_bed->run(QStringList{"run"} + given()).code, 2); // to which server?
    QCOMPARE(m_bed->run({"run"}).code, 5);
    QVERIFY(m_server->requests().last().header("X-Key").isEmpty());
    QCOMPARE(m_bed->run({"retry", "1"}).code, 0);
    const Answer with = m_bed->run(QStringList{"run", "--task", "1"} + given());
    QVERIFY2(with.code == 0, with.err.constData());
}

/// Not where they were used, and not where the server refuses them.
void TestCliHeaders::t16_headersAreWrittenNowhere()
{
    guard("/m.json", manifest({{"own", m_server->url("/own")}, {"bad", m_server->url("/bad")}}));
    guard("/own", "o");
    m_server->on("/bad", [](const FaultRequest &) { return FaultServer::reply("403 Forbidden"); });
    QByteArray said;
    const QString source = m_server->url("/m.json").toString();
    for (const QStringList &command :
         {QStringList{"get", source, "--verbose"} + given(), QStringList{"show", "1", "--files"}, QStringList{"log"},
          QStringList{"get", m_server->url("/none").toString()} + given(), QStringList{"list"}}) {
        const Answer answer = m_bed->run(command);
        said += answer.out + answer.err;
    }
    QVERIFY2(said.count("HTTP 403") >= 2, said.constData()); // told, and kept with the file
    QVERIFY2(!said.contains(canary), said.constData());
    QDirIterator all(m_bed->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        QFile kept(all.next());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY2(!kept.readAll().contains(canary), qPrintable(kept.fileName()));
        ++files;
    }
    QVERIFY(files > 5); // the ledger, the task's description, an object, the file itself
}

void TestCliHeaders::refusals_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("says");
    const QString here; // the server's
    const QString key = QStringLiteral("X-Key: ") + QString::fromLatin1(canary);
    QTest::newRow("plain http to no loopback address")
        << "http://0.0.0.0:1/x" << key << "headers cannot be sent to this source";
    QTest::newRow("a local file") << "ledger.db" << key << "headers cannot be sent to this source";
    QTest::newRow("no colon") << here << QString::fromLatin1(canary) << "of the form 'Name: value'";
    QTest::newRow("no name") << here << QStringLiteral(": ") + QString::fromLatin1(canary)
                             << "of the form 'Name: value'";
    QTest::newRow("no value") << here << "X-Key: "
                              << "of the form 'Name: value'";
    QTest::newRow("two lines") << here << key + "\r\nX-Other: y"
                               << "of the form 'Name: value'";
    QTest::newRow("blank in the name") << here << QStringLiteral("X Key: ") + QString::fromLatin1(canary)
                                       << "of the form 'Name: value'";
    QTest::newRow("not ASCII") << here << key + u'ä' << "of the form 'Name: value'";
    QTest::newRow("long") << here << key + QString(8192, u'x') << "of the form 'Name: value'";
    for (const char *name : {"Range", "if-range", "Accept", "Host", "Accept-Encoding", "Proxy-Authorization"})
        QTest::newRow(name) << here << QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromLatin1(canary)
                            << "is set by Heirloom itself";
}

/// One line, before anything is asked for.
void TestCliHeaders::refusals()
{
    QFETCH(QString, source);
    QFETCH(QString, header);
    QFETCH(QString, says);
    const QString from = source.isEmpty()             ? m_server->url("/m.json").toString()
                         : source.startsWith(u"http") ? source
                                                      : m_bed->path(source);
    const Answer got = m_bed->run({"get", from, "--header", header});
    QCOMPARE(got.code, 2);
    QCOMPARE(got.errLines().size(), 1);
    QVERIFY2(got.err.contains(says.toUtf8()), got.err.constData());
    QVERIFY(!got.err.contains(canary) && !got.out.contains(canary));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(m_bed->run({"list"}).json()["tasks"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliHeaders)
#include "tst_cli_headers.moc"
