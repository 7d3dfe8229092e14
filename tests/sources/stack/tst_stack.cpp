// SPDX-License-Identifier: GPL-3.0-or-later
#include "../SourceFixture.h"
#include "sources/SourceRegistry.h"
#include "sources/stack/StackLayout.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QUrl manifestLink(QStringLiteral("https://host/stacks/team.json"));

Status parse(const QByteArray &json, Collected &sink, const QUrl &manifest = manifestLink)
{
    StackLayout layout(manifest, sink);
    Bytes bytes(json, 7); // tokens are cut anywhere
    const Status parsed = parseStack(std::ref(bytes), layout);
    return parsed ? layout.finish() : parsed;
}

QStringList paths(const Collected &sink)
{
    QStringList all;
    for (const ManifestEntry &entry : sink.all)
        all.append(entry.path);
    return all;
}

} // namespace

class TestStack : public QObject
{
    Q_OBJECT
private slots:
    void s2_1_sectionsBecomePlaces();
    void s2_3_addresses_data();
    void s2_3_addresses();
    void s2_3_digests_data();
    void s2_3_digests();
    void s2_3_remoteTablesHaveNoFile();
    void s2_5_namesAreOneSafeSegmentOrRefused_data();
    void s2_5_namesAreOneSafeSegmentOrRefused();
    void s2_5_twoDigestsOfOneTable();
    void notAStack_data();
    void notAStack();
    void recognisedByItsSections();
};

void TestStack::s2_1_sectionsBecomePlaces()
{
    Collected sink;
    QVERIFY(parse(R"({"memory_domains":["ops",{"slug":"law","md5":"900150983cd24fb0d6963f7d28e17f72"}],"other":[[{}]],
        "data_packages":[{"tables":[{"id":"t1","name":"daily"},{"id":"t2","name":"weekly"}],"slug":"sales"},
                         {"slug":"tax","tables":[{"id":"t1","name":"mine","more":{"tables":[1]}}]}],
        "direct_tables":[{"id":"t9","name":"orders"}]})",
                  sink));
    QCOMPARE(paths(sink),
             (QStringList{QStringLiteral("memory/ops/bundle.md"), QStringLiteral("memory/law/bundle.md"),
                          QStringLiteral("data/_shared/t1.parquet"), QStringLiteral("data/sales/daily.parquet"),
                          QStringLiteral("data/_shared/t2.parquet"), QStringLiteral("data/sales/weekly.parquet"),
                          QStringLiteral("data/tax/mine.parquet"), QStringLiteral("data/_direct/orders.parquet")}));
    QCOMPARE(sink.all[0].urls, QStringList{QStringLiteral("https://host/api/memory/bundle?domain=ops")});
    QVERIFY(!sink.all[2].isReference && sink.all[3].isReference && sink.all[6].isReference);
    QCOMPARE(sink.all[2].contentKey, sink.all[6].contentKey);
    QVERIFY(sink.all[2].contentKey != sink.all[4].contentKey);
    QVERIFY(sink.refused.empty());
}

void TestStack::s2_3_addresses_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("the usual one") << QByteArray(R"({"id":"a b?c"})")
                                   << QString(); // '?' is no character of a safe name
    QTest::newRow("escaped") << QByteArray(R"({"id":"a b#c"})")
                             << QStringLiteral("https://host/api/data/a%20b%23c/download");
    QTest::newRow("relative") << QByteArray(R"({"id":"x","parquet_url":"t/x.parquet"})")
                              << QStringLiteral("https://host/stacks/t/x.parquet");
    QTest::newRow("elsewhere") << QByteArray(R"({"id":"x","parquet_url":"https://cdn/x?sig=1"})")
                               << QStringLiteral("https://cdn/x?sig=1");
    QTest::newRow("a local file") << QByteArray(R"({"id":"x","parquet_url":"file:///etc/passwd"})") << QString();
    QTest::newRow("with a password") << QByteArray(R"({"id":"x","parquet_url":"https://u:p@cdn/x"})") << QString();
}

void TestStack::s2_3_addresses()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, url);
    Collected sink;
    QVERIFY(parse(R"({"direct_tables":[)" + table + "]}", sink));
    QCOMPARE(sink.all.size(), size_t(url.isEmpty() ? 0 : 1));
    QCOMPARE(sink.refused.size(), size_t(url.isEmpty() ? 1 : 0));
    if (!url.isEmpty())
        QCOMPARE(sink.all.front().urls, QStringList{url});
    Collected local;
    QVERIFY(parse(R"({"direct_tables":[{"id":"x"}]})", local, QUrl(QStringLiteral("file:///tmp/team.json"))));
    QCOMPARE(local.refused.size(), size_t(1));
}

void TestStack::s2_3_digests_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("digest"); // "-": none; empty: refused
    const QByteArray md5(32, 'a'), sha256(64, 'b');
    QTest::newRow("none") << QByteArray() << QStringLiteral("-");
    QTest::newRow("md5") << QByteArray(R"(,"md5":")" + md5 + '"') << QStringLiteral("md5:") + QString(32, u'a');
    QTest::newRow("hash of 32") << QByteArray(R"(,"hash":")" + md5 + '"') << QStringLiteral("md5:") + QString(32, u'a');
    QTest::newRow("hash of 64") << QByteArray(R"(,"hash":")" + sha256 + '"') << QString(64, u'b');
    QTest::newRow("named") << QByteArray(R"(,"hash":"sha-256:)" + sha256 + '"') << QString(64, u'b');
    QTest::newRow("md5 before hash") << QByteArray(R"(,"hash":")" + sha256 + R"(","md5":")" + md5 + '"')
                                     << QStringLiteral("md5:") + QString(32, u'a');
    QTest::newRow("broken") << QByteArray(R"(,"md5":"xyz")") << QString();
    QTest::newRow("unknown") << QByteArray(R"(,"hash":"crc32:01234567")") << QString();
    QTest::newRow("null") << QByteArray(R"(,"md5":null)") << QStringLiteral("-");
}

void TestStack::s2_3_digests()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, digest);
    Collected sink;
    QVERIFY(parse(R"({"direct_tables":[{"id":"x")" + fields + "}]}", sink));
    QCOMPARE(sink.refused.size(), size_t(digest.isEmpty() ? 1 : 0));
    if (digest.isEmpty())
        return;
    const ManifestEntry &entry = sink.all.front();
    const QString got = entry.sha256   ? entry.sha256->toHex()
                        : entry.digest ? entry.digest->text()
                                       : QStringLiteral("-");
    QCOMPARE(got, digest);
}

void TestStack::s2_3_remoteTablesHaveNoFile()
{
    Collected sink;
    QVERIFY(parse(R"({"direct_tables":[{"id":"x","query_mode":"remote"},{"id":"y","query_mode":"local"}],
                      "data_packages":[{"slug":"p","tables":[{"id":"z","query_mode":"remote"}]}]})",
                  sink));
    QCOMPARE(paths(sink), QStringList{QStringLiteral("data/_direct/y.parquet")});
    QVERIFY(sink.refused.empty());
}

void TestStack::s2_5_namesAreOneSafeSegmentOrRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"..", "a/b", "/etc", "", ".", "a\\\\b", "con", "a\\u0000b", "x.", "\\u202ea"})
        QTest::addRow("'%s'", name) << QByteArray(name);
    QTest::newRow("long") << QByteArray(300, 'x');
}

void TestStack::s2_5_namesAreOneSafeSegmentOrRefused()
{
    QFETCH(QByteArray, name);
    const QByteArray json = R"({"direct_tables":[{"id":"NAME","name":"x"},{"id":"x","name":"good"}],
        "data_packages":[{"slug":"NAME","tables":[{"id":"x"}]},{"slug":"p","tables":[{"id":"NAME"},{"id":"x"}]}],
        "memory_domains":["NAME",{"slug":"NAME"},"good"]})";
    Collected sink;
    QVERIFY(parse(QByteArray(json).replace("NAME", name), sink));
    QCOMPARE(sink.refused.size(), size_t(5));
    QCOMPARE(paths(sink),
             (QStringList{QStringLiteral("data/_direct/good.parquet"), QStringLiteral("data/_shared/x.parquet"),
                          QStringLiteral("data/p/x.parquet"), QStringLiteral("memory/good/bundle.md")}));
}

void TestStack::s2_5_twoDigestsOfOneTable()
{
    Collected sink;
    QVERIFY(parse(R"({"data_packages":[{"slug":"p","tables":[{"id":"x","md5":"900150983cd24fb0d6963f7d28e17f72"}]},
                     {"slug":"q","tables":[{"id":"x","md5":"00000000000000000000000000000000"}]}]})",
                  sink));
    QCOMPARE(paths(sink), (QStringList{QStringLiteral("data/_shared/x.parquet"), QStringLiteral("data/p/x.parquet")}));
    QCOMPARE(sink.refused.size(), size_t(1));
    QCOMPARE(sink.refused.front().path, QStringLiteral("data/q/x"));
}

void TestStack::notAStack_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("cut off") << QByteArray(R"({"direct_tables":[{"id":"x"})");
    QTest::newRow("more behind") << QByteArray(R"({"direct_tables":[]} {})");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("nothing of it") << QByteArray(R"({"files":[]})");
    QTest::newRow("no list") << QByteArray(R"({"direct_tables":{"id":"x"}})");
    QTest::newRow("twice") << QByteArray(R"({"direct_tables":[],"direct_tables":[]})");
    QTest::newRow("deep") << QByteArray(R"({"direct_tables":[)") + QByteArray(100, '[');
}

void TestStack::notAStack()
{
    QFETCH(QByteArray, json);
    Collected sink;
    QVERIFY(!parse(json, sink));
}

void TestStack::recognisedByItsSections()
{
    ScriptedFetcher fetcher;
    fetcher.answers[manifestLink] = {
        R"({"version":"v7","name":"team","data_packages":[]})", {{"Content-Type", "application/json"}}, {}, 200};
    Collected sink;
    QVERIFY(SourceRegistry(fetcher).resolve({manifestLink.toString(), manifestLink, {}}, sink, {}));
    QCOMPARE(sink.headers.size(), size_t(1));
    QCOMPARE(sink.headers.front().kind, QStringLiteral("stack"));
    QCOMPARE(sink.headers.front().name, QStringLiteral("team"));
    QCOMPARE(sink.headers.front().revision, QStringLiteral("v7"));
}

QTEST_GUILESS_MAIN(TestStack)
#include "tst_stack.moc"
