// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixtures.h"
#include "sources/SourceRegistry.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString server = QStringLiteral("https://zenodo.test");

Result<SourceRequest> parsed(const QString &text)
{
    return SourceRegistry::parse(text, QStringLiteral("/nonexistent"));
}

QUrl recordUrl(const QString &number)
{
    return QUrl(server + QStringLiteral("/api/records/") + number);
}

Status resolve(ScriptedFetcher &fetcher, Collected &sink, const QString &source, const QString &revision = {})
{
    SourceEndpoints endpoints;
    endpoints.zenodo = QUrl(server);
    auto request = parsed(source);
    if (!request)
        return fail(request.error());
    request->revision = revision;
    return SourceRegistry(fetcher, endpoints).resolve(*request, sink, {});
}

std::optional<ContentDigest> md5Of(const char *hex)
{
    return ContentDigest::fromHex(DigestAlgorithm::Md5, QString::fromLatin1(hex));
}

/// What a driver makes of a record with these files.
Status resolveFiles(const QByteArray &files, Collected &sink)
{
    ScriptedFetcher fetcher;
    fetcher.answers[recordUrl(QStringLiteral("1"))] = {R"({"id":1,"files":)" + files + '}', {}, {}};
    return resolve(fetcher, sink, QStringLiteral("zenodo:1"));
}

} // namespace

/// Records of Zenodo, against answers in its forms.
class TestZenodo : public QObject
{
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void namesThatAreNone_data();
    void namesThatAreNone();
    void listsWhatTheRecordSays();
    void listsTheOtherShape();
    void aConceptLeadsToItsNewestRecord();
    void b_01_hostileFiles_data();
    void b_01_hostileFiles();
    void recordsWithoutFiles_data();
    void recordsWithoutFiles();
    void refusals_data();
    void refusals();
    void anotherRevisionIsRefused();
    void endpointThatIsNone();
};

void TestZenodo::names_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source :
         {"zenodo:1002", "ZENODO:1002", "zenodo:10.5281/zenodo.1002", "doi:10.5281/zenodo.1002",
          "doi:10.5281/ZENODO.1002", "https://doi.org/10.5281/zenodo.1002", "http://dx.doi.org/10.5281/zenodo.1002",
          "https://zenodo.test/records/1002", "https://zenodo.test/record/1002/",
          "https://zenodo.test/records/1002#files", "https://zenodo.test/doi/10.5281/zenodo.1002"})
        QTest::newRow(source) << QString::fromLatin1(source);
}

/// However it is named, the record itself is asked for, and nobody else.
void TestZenodo::names()
{
    QFETCH(QString, source);
    ScriptedFetcher fetcher;
    fetcher.answers[recordUrl(QStringLiteral("1002"))] = {fixture("zenodo/record.json"), {}, {}};
    Collected sink;
    const Status status = resolve(fetcher, sink, source);
    QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().context));
    QCOMPARE(fetcher.asked.size(), 1);
    QCOMPARE(sink.all.size(), size_t(3));
}

void TestZenodo::namesThatAreNone_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source :
         {"zenodo:", "zenodo:x", "zenodo:12/../3", "zenodo:-1", "zenodo:1234567890123456", "zenodo:10.5281/zenodo.",
          "doi:10.1000/182", "doi:10.1000/dryads.1002", "doi:1002", "zenodo:1 2"})
        QTest::newRow(source) << QString::fromLatin1(source);
}

void TestZenodo::namesThatAreNone()
{
    QFETCH(QString, source);
    ScriptedFetcher fetcher;
    Collected sink;
    const Status status = resolve(fetcher, sink, source);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
    QVERIFY2(status.error().hint.contains(u"zenodo:NUMBER"), qPrintable(status.error().hint));
    QVERIFY(fetcher.asked.isEmpty());
}

void TestZenodo::listsWhatTheRecordSays()
{
    ScriptedFetcher fetcher;
    fetcher.answers[recordUrl(QStringLiteral("1002"))] = {fixture("zenodo/record.json"), {}, {}};
    Collected sink;
    QVERIFY(resolve(fetcher, sink, QStringLiteral("zenodo:1002")));
    QCOMPARE(sink.headers.size(), size_t(1));
    const ManifestHeader &header = sink.headers.front();
    QCOMPARE(header.kind, QStringLiteral("zenodo"));
    QCOMPARE(header.name, QStringLiteral("The atlas of tides"));
    QCOMPARE(header.revision, QStringLiteral("1002"));
    QCOMPARE(header.collectionKey, QStringLiteral("zenodo:1000"));
    QCOMPARE(header.baseUrl, QUrl(server + QStringLiteral("/records/1002/")));

    QCOMPARE(sink.all.size(), size_t(3));
    const ManifestEntry &tides = sink.all[0];
    QCOMPARE(tides.path, QStringLiteral("tides.csv"));
    QCOMPARE(tides.size, 6);
    QVERIFY(!tides.sha256);
    QVERIFY(tides.digest == md5Of("b1946ac92492d2347c6235b4d2611184"));
    QCOMPARE(tides.urls, QStringList{server + QStringLiteral("/api/records/1002/files/tides.csv/content")});
    // A link to elsewhere does not count; the name is one segment of the address.
    QCOMPARE(sink.all[1].size, 8589934592);
    QCOMPARE(sink.all[1].urls, QStringList{QStringLiteral("files/a%20map%20%231%20100%25.tif?download=1")});
    QCOMPARE(header.baseUrl.resolved(QUrl(sink.all[1].urls.first())).toString(QUrl::FullyEncoded),
             server + QStringLiteral("/records/1002/files/a%20map%20%231%20100%25.tif?download=1"));
    QVERIFY(!sink.all[2].digest); // by an algorithm that nobody knows
    QCOMPARE(sink.all[2].size, 0);
}

void TestZenodo::listsTheOtherShape()
{
    ScriptedFetcher fetcher;
    fetcher.answers[recordUrl(QStringLiteral("1001"))] = {fixture("zenodo/record-former.json"), {}, {}};
    Collected sink;
    QVERIFY(resolve(fetcher, sink, QStringLiteral("zenodo:1001")));
    QCOMPARE(sink.headers.front().collectionKey, QStringLiteral("zenodo:1000"));
    QCOMPARE(sink.headers.front().revision, QStringLiteral("1001"));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].size, 6);
    QVERIFY(sink.all[0].digest == md5Of("b1946ac92492d2347c6235b4d2611184"));
    QCOMPARE(sink.all[0].urls, QStringList{QStringLiteral("files/tides.csv?download=1")});
}

void TestZenodo::aConceptLeadsToItsNewestRecord()
{
    ScriptedFetcher fetcher; // which has followed the redirect
    fetcher.answers[recordUrl(QStringLiteral("1000"))] = {
        fixture("zenodo/record.json"), {}, recordUrl(QStringLiteral("1002"))};
    Collected sink;
    QVERIFY(resolve(fetcher, sink, QStringLiteral("zenodo:1000")));
    QCOMPARE(sink.headers.front().revision, QStringLiteral("1002"));
    QCOMPARE(sink.headers.front().baseUrl, QUrl(server + QStringLiteral("/records/1002/")));
}

void TestZenodo::b_01_hostileFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("no name") << QByteArray(R"({"size":1})");
    QTest::newRow("empty name") << QByteArray(R"({"key":""})");
    QTest::newRow("no object") << QByteArray("7");
    QTest::newRow("name is a number") << QByteArray(R"({"key":7})");
    QTest::newRow("two names") << QByteArray(R"({"key":"a","filename":"b"})");
    QTest::newRow("long name") << R"({"key":")" + QByteArray(5000, 'x') + R"("})";
    QTest::newRow("two sizes") << QByteArray(R"({"key":"a","size":1,"filesize":2})");
    QTest::newRow("negative size") << QByteArray(R"({"key":"a","size":-1})");
    QTest::newRow("size of text") << QByteArray(R"({"key":"a","size":"1"})");
    QTest::newRow("huge size") << QByteArray(R"({"key":"a","size":9223372036854775808})");
    QTest::newRow("half a size") << QByteArray(R"({"key":"a","size":1.5})");
    QTest::newRow("short digest") << QByteArray(R"({"key":"a","checksum":"md5:00"})");
    QTest::newRow("no hex") << QByteArray(R"({"key":"a","checksum":"md5:zz946ac92492d2347c6235b4d2611184"})");
    QTest::newRow("no algorithm") << QByteArray(R"({"key":"a","checksum":":b1946ac92492d2347c6235b4d2611184"})");
    QTest::newRow("two digests") << QByteArray(
        R"({"key":"a","checksum":"b1946ac92492d2347c6235b4d2611184","checksum":"00946ac92492d2347c6235b4d2611184"})");
}

/// It is refused by itself, and the others go on.
void TestZenodo::b_01_hostileFiles()
{
    QFETCH(QByteArray, file);
    Collected sink;
    QVERIFY(resolveFiles('[' + file + R"(,{"key":"fine","size":1}])", sink));
    QCOMPARE(sink.refused.size(), size_t(1));
    QVERIFY(sink.refused[0].path.size() <= 1000);
    QVERIFY(!sink.refused[0].reason.context.isEmpty());
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("fine"));
}

void TestZenodo::recordsWithoutFiles_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("restricted") << QByteArray(R"({"id":1,"metadata":{"access_right":"restricted"}})")
                                << ErrorCode::Denied;
    QTest::newRow("embargoed") << QByteArray(R"({"id":1,"metadata":{"access_right":"embargoed"},"files":[]})")
                               << ErrorCode::Denied;
    QTest::newRow("open") << QByteArray(R"({"id":1,"metadata":{"access_right":"open"},"files":[]})")
                          << ErrorCode::Source;
    QTest::newRow("something else") << QByteArray(R"({"message":"hello"})") << ErrorCode::Source;
    QTest::newRow("a list") << QByteArray("[]") << ErrorCode::Source;
    QTest::newRow("a page") << QByteArray("<html>") << ErrorCode::Corrupt;
    QTest::newRow("cut") << QByteArray(R"({"id":1,"files":[{"key":"a")") << ErrorCode::Corrupt;
}

void TestZenodo::recordsWithoutFiles()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    ScriptedFetcher fetcher;
    fetcher.answers[recordUrl(QStringLiteral("1"))] = {body, {}, {}};
    Collected sink;
    const Status status = resolve(fetcher, sink, QStringLiteral("zenodo:1"));
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
    QVERIFY2(status.error().context.startsWith(u"zenodo:1"), qPrintable(status.error().context));
    QVERIFY(sink.headers.empty());
}

void TestZenodo::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << 404 << ErrorCode::NotFound << "no such thing";
    QTest::newRow("withdrawn") << 410 << ErrorCode::NotFound << "no such thing";
    QTest::newRow("restricted") << 403 << ErrorCode::Denied << "a token is needed";
    QTest::newRow("limit") << 429 << ErrorCode::Http << "limit of requests";
}

void TestZenodo::refusals()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    ScriptedFetcher fetcher;
    fetcher.answers[recordUrl(QStringLiteral("1"))] = {"canary", {}, {}, status};
    Collected sink;
    const Status answer = resolve(fetcher, sink, QStringLiteral("zenodo:1"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QVERIFY2(answer.error().context.contains(says), qPrintable(answer.error().context));
    QVERIFY(!answer.error().context.contains(u"canary"));
}

void TestZenodo::anotherRevisionIsRefused()
{
    ScriptedFetcher fetcher;
    Collected sink;
    const Status status = resolve(fetcher, sink, QStringLiteral("zenodo:1"), QStringLiteral("2"));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
    QVERIFY(fetcher.asked.isEmpty());
}

void TestZenodo::endpointThatIsNone()
{
    ScriptedFetcher fetcher;
    Collected sink;
    SourceEndpoints endpoints;
    endpoints.zenodo = {};
    const Status status = SourceRegistry(fetcher, endpoints).resolve(*parsed(QStringLiteral("zenodo:1")), sink, {});
    QVERIFY(!status);
    QVERIFY(status.error().hint.contains(u"zenodoEndpoint"));
    QVERIFY(fetcher.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestZenodo)
#include "tst_zenodo.moc"
