// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixtures.h"
#include "net/rules/RateLimit.h"
#include "sources/SourceEndpoints.h"
#include "sources/api/JsonRecords.h"
#include "sources/api/LinkHeader.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// Writes down what it is told.
struct Notes final : JsonRecordReader
{
    QStringList all;
    QString enough; ///< the document's value behind which nothing is wanted

    Result<bool> documentValue(std::string_view path, const JsonScalar &value) override
    {
        note("", path, value);
        return QLatin1String(path.data(), qsizetype(path.size())) != enough;
    }
    void begin() override { all << QStringLiteral("("); }
    void value(std::string_view path, const JsonScalar &value) override { note(" ", path, value); }
    Status end() override
    {
        all << QStringLiteral(")");
        return {};
    }

private:
    void note(const char *indent, std::string_view path, const JsonScalar &value)
    {
        all << QLatin1String(indent) + QString::fromUtf8(path.data(), qsizetype(path.size())) + u'=' +
                   QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    }
};

Status read(const QByteArray &document, Notes &notes, const JsonRecordsForm &form, qsizetype step = 3)
{
    return readJsonRecords(Bytes(document, step), form, notes);
}

HttpResponse answer(QList<QPair<QByteArray, QByteArray>> headers, int status = 200)
{
    return {status, QUrl(QStringLiteral("https://hub.test/x")), std::move(headers)};
}

} // namespace

/// What every driver of a repository's API is made of.
class TestApiRules : public QObject
{
    Q_OBJECT
private slots:
    void recordsOfARootList();
    void recordsOfANamedList();
    void endsWhereEnoughWasSeen();
    void b_02_brokenDocuments_data();
    void b_02_brokenDocuments();
    void t10_capsOfADocument();
    void nextPage_data();
    void nextPage();
    void t13_nextPageElsewhere_data();
    void t13_nextPageElsewhere();
    void rateLimits_data();
    void rateLimits();
    void waitAsTold();
    void endpoints_data();
    void endpoints();
};

void TestApiRules::recordsOfARootList()
{
    Notes notes;
    QVERIFY(read(R"([{"a":1,"b":{"c":"x","d":[1,{"a":2}]},"e":true},7,[{"a":1}],{}])", notes, {"list", {}}));
    QCOMPARE(notes.all, QStringList({"(", " a=1", " b.c=x", " e=true", ")", "(", ")", "(", ")", "(", ")"}));
}

void TestApiRules::recordsOfANamedList()
{
    Notes notes;
    const QByteArray document = R"({"t":"v","o":{"files":[{"no":1}],"k":2},"files":[{"a":{"b":null}}],"z":[[1]]})";
    QVERIFY(read(document, notes, {"list", "files"}));
    QCOMPARE(notes.all, QStringList({"t=v", "o.k=2", "(", " a.b=", ")"}));
    Notes none;
    QCOMPARE(read(R"({"t":"v"})", none, {"list", "files"}).error().code, ErrorCode::Source);
    JsonRecordsForm optional{"list", "files"};
    optional.listRequired = false;
    QVERIFY(read(R"({"t":"v"})", none, optional));
}

void TestApiRules::endsWhereEnoughWasSeen()
{
    Notes notes;
    notes.enough = QStringLiteral("sha");
    QVERIFY(read(R"({"a":1,"sha":"x","b":2, this is never read)", notes, {"list", "files"}));
    QCOMPARE(notes.all, QStringList({"a=1", "sha=x"}));
}

void TestApiRules::b_02_brokenDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"([{"a":1)");
    QTest::newRow("page of a proxy") << QByteArray("<html><body>blocked</body></html>");
    QTest::newRow("object for a list") << QByteArray(R"({"error":"x"})");
    QTest::newRow("single value") << QByteArray("null");
    QTest::newRow("two documents") << QByteArray("[][]");
    QTest::newRow("no UTF-8") << QByteArray("[{\"a\":\"\xff\"}]");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << "[" + QByteArray(R"({"a":)").repeated(100'000);
}

void TestApiRules::b_02_brokenDocuments()
{
    QFETCH(QByteArray, document);
    Notes notes;
    const Status status = read(document, notes, {"list", {}});
    QVERIFY(!status);
    QVERIFY(status.error().code == ErrorCode::Corrupt || status.error().code == ErrorCode::Source);
    QVERIFY(status.error().context.contains(u"list"));
}

void TestApiRules::t10_capsOfADocument()
{
    Notes notes;
    QVERIFY(!read("[" + QByteArray("{},").repeated(5) + "{}]", notes, {"list", {}, 1000, 5}));
    QVERIFY(read("[" + QByteArray("{},").repeated(4) + "{}]", notes, {"list", {}, 1000, 5}));
    QVERIFY(!read("[" + QByteArray(400'000, ' ') + "]", notes, {"list", {}, 1000, 5}, 1 << 16));
    QVERIFY(!read("[{\"a\":\"" + QByteArray(3 << 20, 'x') + "\"}]", notes, {"list", {}}, 1 << 16));
    Notes twice;
    QVERIFY(!read(R"({"files":[],"files":[]})", twice, {"list", "files"}));
}

void TestApiRules::nextPage_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("next");
    const QString there = QStringLiteral("https://hub.test/api?cursor=a%2Fb");
    QTest::newRow("alone") << QByteArray("<https://hub.test/api?cursor=a%2Fb>; rel=\"next\"") << there;
    QTest::newRow("relative, bare") << QByteArray("</api?cursor=a%2Fb>;rel=next") << there;
    QTest::newRow("capitals") << QByteArray("</api?cursor=a%2Fb>; REL=\"Next\"") << there;
    QTest::newRow("several") << QByteArray("</first>; rel=\"first\", </api?cursor=a%2Fb>; rel=\"next\"") << there;
    QTest::newRow("several relations") << QByteArray("</api?cursor=a%2Fb>; rel=\"last next\"") << there;
    QTest::newRow("marks within quotes")
        << QByteArray("</z>; title=\"a, b; rel=next\", </api?cursor=a%2Fb>; rel=next; x=\"\\\"\"") << there;
    QTest::newRow("default port") << QByteArray("<https://hub.test:443/api?cursor=a%2Fb>; rel=next")
                                  << QStringLiteral("https://hub.test:443/api?cursor=a%2Fb");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("another relation") << QByteArray("</a>; rel=prev") << QString();
    QTest::newRow("no relation") << QByteArray("</a>") << QString();
    QTest::newRow("first relation counts") << QByteArray("</a>; rel=prev; rel=next") << QString();
    QTest::newRow("unclosed") << QByteArray("</a; rel=next") << QString();
}

void TestApiRules::nextPage()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, next);
    const auto found = heirloom::nextPage(answer({{"link", link}}), QUrl(QStringLiteral("https://hub.test/api?x=1")));
    QVERIFY(found);
    QCOMPARE(*found ? (*found)->toString(QUrl::FullyEncoded) : QString(), next);
}

/// A list that goes on at another server would take the token there, and its word for what belongs to the repository.
void TestApiRules::t13_nextPageElsewhere_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"https://evil.test/api", "http://hub.test/api", "https://hub.test:8443/api", "//evil.test/",
          "file:///etc/passwd", "https://user:pw@hub.test/api", "https://hub.test:99999/", "javascript:1"})
        QTest::newRow(target) << QByteArray(target);
    QTest::newRow("long") << QByteArray("/") + QByteArray(9000, 'a');
}

void TestApiRules::t13_nextPageElsewhere()
{
    QFETCH(QByteArray, target);
    const auto found = heirloom::nextPage(answer({{"Link", '<' + target + ">; rel=\"next\""}}),
                                          QUrl(QStringLiteral("https://hub.test/api")));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Source);
}

void TestApiRules::rateLimits_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("waitMs");
    const QByteArray draft = "RateLimit";
    QTest::newRow("used up") << draft << QByteArray("\"api\";r=0;t=55") << qint64(56'000);
    QTest::newRow("the longer one") << draft << QByteArray("\"a\";r=0;t=5, \"b\"; r=0; t=9") << qint64(10'000);
    QTest::newRow("of two") << draft << QByteArray("\"a\";r=0;t=5,\"b\";r=3;t=90") << qint64(6'000);
    QTest::newRow("left over") << draft << QByteArray("\"api\";r=3;t=55") << qint64(-1);
    QTest::newRow("for ever") << draft << QByteArray("\"api\";r=0;t=999999999999") << qint64(86'400'000);
    QTest::newRow("negative") << draft << QByteArray("\"api\";r=0;t=-5") << qint64(-1);
    QTest::newRow("no number") << draft << QByteArray("\"api\";r=0;t=soon") << qint64(-1);
    QTest::newRow("overflow") << draft << QByteArray("\"api\";r=0;t=99999999999999999999") << qint64(-1);
    const QByteArray reset = "X-RateLimit-Reset";
    QTest::newRow("reset") << reset << QByteArray("1020") << qint64(21'000);
    QTest::newRow("long past") << reset << QByteArray("7") << qint64(0);
    QTest::newRow("far away") << reset << QByteArray("999999999999") << qint64(86'400'000);
    QTest::newRow("garbage") << reset << QByteArray("tomorrow") << qint64(-1);
}

void TestApiRules::rateLimits()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(qint64, waitMs);
    const HttpResponse said = answer({{name, value}, {"X-RateLimit-Remaining", "0"}});
    QCOMPARE(rateLimitWaitMs(said, 1'000'000).value_or(-1), waitMs);
}

/// RateLimit counts before Retry-After, of a 429 alone; without it nothing changes.
void TestApiRules::waitAsTold()
{
    const QList<QPair<QByteArray, QByteArray>> both{{"RateLimit", "\"api\";r=0;t=4"}, {"Retry-After", "9"}};
    QCOMPARE(answer(both, 429).retryAfterMs(0), qint64(5'000));
    QCOMPARE(answer(both, 503).retryAfterMs(0), qint64(9'000));
    QCOMPARE(answer({{"RateLimit", "\"api\";r=7;t=4"}, {"Retry-After", "9"}}, 429).retryAfterMs(0), qint64(9'000));
    QCOMPARE(answer({}, 429).retryAfterMs(0), qint64(-1));
}

void TestApiRules::endpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("plain") << "https://hub.test"
                           << "https://hub.test";
    QTest::newRow("slash") << " https://hub.test/ "
                           << "https://hub.test";
    QTest::newRow("path, port") << "http://127.0.0.1:81/hf//"
                                << "http://127.0.0.1:81/hf";
    for (const char *bad : {"", "hub.test", "ftp://hub.test", "https://", "https://u:p@hub.test", "https://hub.test?x",
                            "https://hub.test#x", "file:///x", "https://h:0"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString();
}

void TestApiRules::endpoints()
{
    QFETCH(QString, text);
    QFETCH(QString, endpoint);
    QCOMPARE(sourceEndpoint(text).toString(), endpoint);
}

QTEST_GUILESS_MAIN(TestApiRules)
#include "tst_apirules.moc"
