// SPDX-License-Identifier: GPL-3.0-or-later
#include "../RunHere.h"
#include "support/http/HubServer.h"

#include <QTest>

using namespace heirloom::test;

namespace {

const QByteArray first(40, '1');
const QByteArray second(40, '2');

HubServer::HubFiles modelFiles(const QByteArray &config)
{
    return {{"config.json", {config, false}}, {"model.bin", {QByteArray(300'000, 'm'), true}}};
}

} // namespace

/// Names of the user's that stand for several servers of a Hub, and for folders with the same files.
class TestCliNames : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useHome(m_home); }
    void init();
    void s0_13_failsOverAndStays_data();
    void s0_13_failsOverAndStays();
    void s0_13_whatAServerSaysIsBelieved();
    void s0_13_filesFromEveryPlace();
    void s0_13_patternForAllRepositories();
    void saysThatNobodyAnswers();
    void aNameIsOneSeries();
    void rulesAreKept();
    void wrongRulesAreRefused();

private:
    QString at(const HubServer &hub) const
    {
        return QStringLiteral("hf+") + hub.endpoint() + QStringLiteral("/acme/model");
    }
    Answer name(const QStringList &sources) const
    {
        return m_bed->run(QStringList{QStringLiteral("names"), QStringLiteral("set"), QStringLiteral("model")} +
                          sources);
    }
    QByteArray content(const QString &file) const { return m_bed->read(m_bed->storage() + u'/' + file); }
    static void fail(HubServer &hub, const QByteArray &status)
    {
        hub.server().on("/api/models/acme/model/revision/main",
                        [status](const FaultRequest &) { return FaultServer::reply(status); });
    }

    QTemporaryDir m_home;
    std::unique_ptr<HubServer> m_near, m_far;
    std::unique_ptr<CliBed> m_bed;
};

void TestCliNames::init()
{
    m_near = std::make_unique<HubServer>();
    m_far = std::make_unique<HubServer>();
    for (HubServer *hub : {m_near.get(), m_far.get()})
        hub->publish("acme/model", "main", first, modelFiles("{}"));
    m_bed = std::make_unique<CliBed>(runHere);
    QVERIFY(m_bed->addStorage());
    m_bed->run({QStringLiteral("names"), QStringLiteral("remove"), QStringLiteral("model")});
}

void TestCliNames::s0_13_failsOverAndStays_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("it is not there") << true;
    QTest::newRow("it fails") << false;
}

void TestCliNames::s0_13_failsOverAndStays()
{
    QFETCH(const bool, isGone);
    const QString nearAddress = at(*m_near);
    QCOMPARE(name({nearAddress, at(*m_far)}).code, 0);
    if (isGone)
        m_near.reset();
    else
        fail(*m_near, "501 Not Implemented");
    const Answer got =
        m_bed->run({QStringLiteral("get"), QStringLiteral("model"), QStringLiteral("--to"), QStringLiteral("a")});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(content(QStringLiteral("a/model.bin")) == QByteArray(300'000, 'm'));
    const QJsonObject shown = m_bed->run({QStringLiteral("show"), QStringLiteral("1")}).json();
    QCOMPARE(shown[QStringLiteral("source")].toString(), QStringLiteral("model"));
    QCOMPARE(shown[QStringLiteral("answered_by")].toString(), at(*m_far));
    if (isGone)
        return;

    // The first one could again; what worked is asked.
    m_near->publish("acme/model", "main", second, modelFiles("{1}"));
    m_far->publish("acme/model", "main", second, modelFiles("{1}"));
    const auto asked = m_near->server().requests().size();
    const Answer next = m_bed->run({QStringLiteral("add"), QStringLiteral("model"), QStringLiteral("--dry-run")});
    QVERIFY2(next.code == 0, next.err.constData());
    QCOMPARE(next.json()[QStringLiteral("answered_by")].toString(), at(*m_far));
    QCOMPARE(m_near->server().requests().size(), asked);
}

void TestCliNames::s0_13_whatAServerSaysIsBelieved()
{
    QCOMPARE(name({at(*m_near), at(*m_far)}).code, 0);
    fail(*m_near, "404 Not Found");
    const Answer refused = m_bed->run({QStringLiteral("add"), QStringLiteral("model")});
    QCOMPARE(refused.code, 5);
    QVERIFY(m_far->server().requests().isEmpty());
}

void TestCliNames::s0_13_filesFromEveryPlace()
{
    // The list comes from one server, a file that it lost from a folder of another.
    FaultServer folder;
    folder.on("/copy/" + first + "/model.bin", [](const FaultRequest &request) {
        return FaultServer::serve(request, QByteArray(300'000, 'm'), "\"m\"");
    });
    QCOMPARE(name({at(*m_near), folder.url("/copy/").toString() + QStringLiteral("{revision}/")}).code, 0);
    m_near->server().on("/acme/model/resolve/" + first + "/model.bin",
                        [](const FaultRequest &) { return FaultServer::reply("410 Gone"); });
    const Answer got =
        m_bed->run({QStringLiteral("get"), QStringLiteral("model"), QStringLiteral("--to"), QStringLiteral("a")});
    QVERIFY2(got.code == 0, got.err.constData());
    QVERIFY(content(QStringLiteral("a/model.bin")) == QByteArray(300'000, 'm'));
    QCOMPARE(content(QStringLiteral("a/config.json")), QByteArray("{}"));
    QVERIFY(!folder.requests("/copy/" + first + "/model.bin").isEmpty());
}

void TestCliNames::s0_13_patternForAllRepositories()
{
    const QString far = m_far->endpoint();
    const QString near = m_near->endpoint();
    m_near.reset();
    const Answer set = m_bed->run({QStringLiteral("names"), QStringLiteral("set"), QStringLiteral("hf:*"),
                                   QStringLiteral("hf+") + near + QStringLiteral("/*"),
                                   QStringLiteral("hf+") + far + QStringLiteral("/*")});
    QCOMPARE(set.code, 0);
    const Answer got = m_bed->run(
        {QStringLiteral("get"), QStringLiteral("hf:acme/model@main"), QStringLiteral("--to"), QStringLiteral("a")});
    QVERIFY2(got.code == 0, got.err.constData());
    QCOMPARE(content(QStringLiteral("a/config.json")), QByteArray("{}"));
    QCOMPARE(m_bed->run({QStringLiteral("names"), QStringLiteral("remove"), QStringLiteral("hf:*")}).code, 0);
}

void TestCliNames::saysThatNobodyAnswers()
{
    QCOMPARE(name({at(*m_near), at(*m_far)}).code, 0);
    m_near.reset();
    fail(*m_far, "501 Not Implemented");
    const Answer none = m_bed->run({QStringLiteral("add"), QStringLiteral("model")});
    QCOMPARE(none.code, 5);
    QVERIFY2(none.err.contains("none of the 2 sources of model answers") || none.out.contains("none of the 2 sources"),
             none.out.constData());
    QVERIFY(m_bed->run({QStringLiteral("list")}).json()[QStringLiteral("tasks")].toArray().isEmpty());
}

void TestCliNames::aNameIsOneSeries()
{
    QCOMPARE(name({at(*m_near), at(*m_far)}).code, 0);
    QCOMPARE(
        m_bed->run({QStringLiteral("get"), QStringLiteral("model"), QStringLiteral("--to"), QStringLiteral("a")}).code,
        0);
    m_near.reset();
    m_far->publish("acme/model", "main", second, modelFiles("{1}"));
    const Answer next =
        m_bed->run({QStringLiteral("get"), QStringLiteral("model"), QStringLiteral("--to"), QStringLiteral("b")});
    QVERIFY2(next.code == 0, next.err.constData());
    QCOMPARE(next.json()[QStringLiteral("inherited_files")].toInt(), 1);
    QCOMPARE(m_bed->run({QStringLiteral("show"), QStringLiteral("2")}).json()[QStringLiteral("upgrade_from")].toInt(),
             1);
}

void TestCliNames::rulesAreKept()
{
    const QString manifest = QStringLiteral("https://a.test/m.json");
    QCOMPARE(name({manifest, QStringLiteral("https://b.test/d/")}).code, 0);
    const auto listed = [&] {
        return m_bed->run({QStringLiteral("names"), QStringLiteral("list")}).json()[QStringLiteral("names")].toArray();
    };
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed().first()[QStringLiteral("sources")].toArray().first().toString(), manifest);
    QVERIFY(
        m_bed->say({QStringLiteral("names"), QStringLiteral("list")}).out.contains("model = https://a.test/m.json"));
    QCOMPARE(m_bed->run({QStringLiteral("names"), QStringLiteral("remove"), QStringLiteral("model")}).code, 0);
    QVERIFY(listed().isEmpty());
    QCOMPARE(m_bed->run({QStringLiteral("names"), QStringLiteral("remove"), QStringLiteral("model")}).code, 3);
}

void TestCliNames::wrongRulesAreRefused()
{
    const Answer refused = name({QStringLiteral("https://me:s3cret@a.test/m.json")});
    QCOMPARE(refused.code, 2);
    QVERIFY(!refused.out.contains("s3cret") && !refused.err.contains("s3cret"));
    QCOMPARE(name({}).code, 2);
    QCOMPARE(name({QStringLiteral("https://b.test/d/")}).code, 2); // nobody has the list
}

QTEST_GUILESS_MAIN(TestCliNames)
#include "tst_cli_names.moc"
