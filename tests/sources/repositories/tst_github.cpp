// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixtures.h"
#include "sources/SourceRegistry.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString api = QStringLiteral("https://api.github.com/repos/");
const QString latest = QStringLiteral("Acme/tool/releases/latest");

Status resolve(ScriptedFetcher &fetcher, Collected &sink, const QString &source, const QString &revision = {},
               const SourceEndpoints &endpoints = {})
{
    auto request = SourceRegistry::parse(source, QStringLiteral("/nonexistent"));
    if (!request)
        return fail(request.error());
    request->revision = revision;
    return SourceRegistry(fetcher, endpoints).resolve(*request, sink, {});
}

/// What a driver makes of this answer about the latest release.
Status resolveAnswer(const ScriptedFetcher::Answer &answer, Collected &sink)
{
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(api + latest)] = answer;
    return resolve(fetcher, sink, QStringLiteral("github:Acme/tool"));
}

} // namespace

/// Releases on GitHub, against answers in its form.
class TestGitHub : public QObject
{
    Q_OBJECT
private slots:
    void names_data();
    void names();
    void namesThatAreNone_data();
    void namesThatAreNone();
    void listsWhatTheReleaseSays();
    void aServerOfOnesOwn();
    void aLinkToAFileIsThatFile();
    void b_01_hostileAssets_data();
    void b_01_hostileAssets();
    void releasesThatAreNone_data();
    void releasesThatAreNone();
    void refusals_data();
    void refusals();
    void twoTagsAreRefused();
    void endpointThatIsNone();
};

void TestGitHub::names_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("asked");
    const QString tagged = QStringLiteral("Acme/tool/releases/tags/v1.2");
    QTest::newRow("latest") << "github:Acme/tool" << QString() << latest;
    QTest::newRow("tag") << "github:Acme/tool@v1.2" << QString() << tagged;
    QTest::newRow("--revision") << "github:Acme/tool"
                                << "v1.2" << tagged;
    QTest::newRow("both") << "github:Acme/tool@v1.2"
                          << "v1.2" << tagged;
    QTest::newRow("tag with slashes") << "github:Acme/tool@cli/v1@2" << QString()
                                      << "Acme/tool/releases/tags/cli%2Fv1%402";
    const QString pages = QStringLiteral("https://github.com/Acme/tool/releases");
    QTest::newRow("page") << pages << QString() << latest;
    QTest::newRow("page of the latest") << pages + "/latest/" << QString() << latest;
    QTest::newRow("page of a tag") << pages + "/tag/v1.2?x#assets" << QString() << tagged;
    QTest::newRow("page of a tag with slashes")
        << pages + "/tag/cli/v1" << QString() << "Acme/tool/releases/tags/cli%2Fv1";
}

void TestGitHub::names()
{
    QFETCH(QString, source);
    QFETCH(QString, revision);
    QFETCH(QString, asked);
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(api + asked)] = {fixture("github/release.json"), {}, {}};
    Collected sink;
    const Status status = resolve(fetcher, sink, source, revision);
    QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().context));
    QCOMPARE(fetcher.asked.size(), 1);
    QCOMPARE(fetcher.asked.first().url.toString(QUrl::FullyEncoded), api + asked);
    const QList<QPair<QByteArray, QByteArray>> headers{{"Accept", "application/vnd.github+json"},
                                                       {"X-GitHub-Api-Version", "2022-11-28"}};
    QCOMPARE(fetcher.asked.first().headers, headers);
}

void TestGitHub::namesThatAreNone_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"github:", "github:Acme", "github:Acme/", "github:Acme/tool/x", "github:Acme/tool@",
                               "github:../tool", "github:Acme/..", "github:Ac me/tool", "github:Acme/tool@../../x",
                               "github:Acme/tool@a b", "github:Acme/tool@a//b", "github:Acme/tool@a?b"})
        QTest::newRow(source) << QString::fromLatin1(source);
}

void TestGitHub::namesThatAreNone()
{
    QFETCH(QString, source);
    ScriptedFetcher fetcher;
    Collected sink;
    const Status status = resolve(fetcher, sink, source);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
    QVERIFY2(status.error().hint.contains(u"github:OWNER/REPOSITORY"), qPrintable(status.error().hint));
    QVERIFY(fetcher.asked.isEmpty());
}

void TestGitHub::listsWhatTheReleaseSays()
{
    Collected sink;
    QVERIFY(resolveAnswer({fixture("github/release.json"), {}, {}}, sink));
    QCOMPARE(sink.headers.size(), size_t(1));
    const ManifestHeader &header = sink.headers.front();
    QCOMPARE(header.kind, QStringLiteral("github"));
    QCOMPARE(header.name, QStringLiteral("tool"));
    QCOMPARE(header.revision, QStringLiteral("v1.2"));
    QCOMPARE(header.collectionKey, QStringLiteral("github:acme/tool"));
    QCOMPARE(header.baseUrl, QUrl(QStringLiteral("https://github.com/Acme/tool/releases/")));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.all[0].path, QStringLiteral("tool-1.2.tar.gz"));
    QCOMPARE(sink.all[0].size, 6);
    QVERIFY(sink.all[0].sha256 == Sha256::fromHex(u"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
    QCOMPARE(sink.all[0].urls,
             QStringList{QStringLiteral("https://github.com/Acme/tool/releases/download/v1.2/tool-1.2.tar.gz")});
    QVERIFY(!sink.all[1].sha256 && !sink.all[1].digest);
    QCOMPARE(sink.refused.size(), size_t(1)); // not uploaded to its end
    QCOMPARE(sink.refused[0].path, QStringLiteral("tool-1.2.dmg"));
}

/// Its pages are at the server of the API, which lies below it.
void TestGitHub::aServerOfOnesOwn()
{
    SourceEndpoints endpoints;
    endpoints.gitHub = QUrl(QStringLiteral("https://forge.test:8443/api/v3"));
    for (const char *source : {"github:Acme/tool@v1", "https://forge.test:8443/Acme/tool/releases/tag/v1"}) {
        ScriptedFetcher fetcher;
        const QUrl url(QStringLiteral("https://forge.test:8443/api/v3/repos/Acme/tool/releases/tags/v1"));
        fetcher.answers[url] = {fixture("github/release.json"), {}, {}};
        Collected sink;
        QVERIFY(resolve(fetcher, sink, QString::fromLatin1(source), {}, endpoints));
        QCOMPARE(sink.headers.front().baseUrl, QUrl(QStringLiteral("https://forge.test:8443/Acme/tool/releases/")));
    }
}

void TestGitHub::aLinkToAFileIsThatFile()
{
    const QString link = QStringLiteral("https://github.com/Acme/tool/releases/download/v1.2/tool-1.2.tar.gz");
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(link)] = {"bytes", {{"Content-Length", "5"}}, {}};
    Collected sink;
    QVERIFY(resolve(fetcher, sink, link));
    QCOMPARE(sink.headers.front().kind, QStringLiteral("http"));
}

void TestGitHub::b_01_hostileAssets_data()
{
    QTest::addColumn<QByteArray>("asset");
    const QByteArray good = R"("name":"a","state":"uploaded","browser_download_url":"https://github.com/a")";
    QTest::newRow("no object") << QByteArray("7");
    QTest::newRow("no name") << QByteArray(R"({"state":"uploaded","browser_download_url":"https://github.com/a"})");
    QTest::newRow("no state") << QByteArray(R"({"name":"a","browser_download_url":"https://github.com/a"})");
    QTest::newRow("no address") << QByteArray(R"({"name":"a","state":"uploaded"})");
    QTest::newRow("local address") << QByteArray(
        R"({"name":"a","state":"uploaded","browser_download_url":"file:///etc/passwd"})");
    QTest::newRow("relative address") << QByteArray(R"({"name":"a","state":"uploaded","browser_download_url":"a"})");
    QTest::newRow("password in the address")
        << QByteArray(R"({"name":"a","state":"uploaded","browser_download_url":"https://me:pw@github.com/a"})");
    QTest::newRow("two names") << '{' + good + R"(,"name":"b"})";
    QTest::newRow("two addresses") << '{' + good + R"(,"browser_download_url":"https://github.com/b"})";
    QTest::newRow("size of text") << '{' + good + R"(,"size":"1"})";
    QTest::newRow("negative size") << '{' + good + R"(,"size":-1})";
    QTest::newRow("short digest") << '{' + good + R"(,"digest":"sha256:00"})";
    QTest::newRow("digest without a name") << '{' + good + R"(,"digest":")" + QByteArray(64, '0') + R"("})";
}

/// It is refused by itself, and the others go on.
void TestGitHub::b_01_hostileAssets()
{
    QFETCH(QByteArray, asset);
    Collected sink;
    const QByteArray fine = R"({"name":"fine","state":"uploaded","browser_download_url":"https://github.com/f"})";
    QVERIFY(resolveAnswer({R"({"tag_name":"v1","assets":[)" + asset + ',' + fine + "]}", {}, {}}, sink));
    QCOMPARE(sink.refused.size(), size_t(1));
    QVERIFY(!sink.refused[0].reason.context.isEmpty());
    QVERIFY(!sink.refused[0].reason.context.contains(u"pw"));
    QCOMPARE(sink.all.size(), size_t(1));
    QCOMPARE(sink.all[0].path, QStringLiteral("fine"));
}

void TestGitHub::releasesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    const QByteArray assets =
        R"("assets":[{"name":"a","state":"uploaded","browser_download_url":"https://github.com/a"}])";
    QTest::newRow("nothing attached") << QByteArray(R"({"tag_name":"v1","assets":[]})") << ErrorCode::Source
                                      << "no files are attached";
    QTest::newRow("no list") << QByteArray(R"({"tag_name":"v1"})") << ErrorCode::Source << "lists no files";
    QTest::newRow("no tag") << '{' + assets + '}' << ErrorCode::Source << "no tag";
    QTest::newRow("tag that leads out") << R"({"tag_name":"../../x",)" + assets + '}' << ErrorCode::Source << "no tag";
    QTest::newRow("page") << QByteArray("<html>") << ErrorCode::Corrupt << "not valid JSON";
    QTest::newRow("cut") << QByteArray(R"({"tag_name":"v1","assets":[)") << ErrorCode::Corrupt << "ends in the middle";
}

void TestGitHub::releasesThatAreNone()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    Collected sink;
    const Status status = resolveAnswer({body, {}, {}}, sink);
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
    QVERIFY2(status.error().context.startsWith(u"github:Acme/tool: "), qPrintable(status.error().context));
    QVERIFY2(status.error().context.contains(says), qPrintable(status.error().context));
    QVERIFY(sink.headers.empty());
}

void TestGitHub::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << 404 << QByteArray() << ErrorCode::NotFound << "no such thing";
    QTest::newRow("bad token") << 401 << QByteArray() << ErrorCode::Denied << "a token is needed";
    QTest::newRow("forbidden") << 403 << QByteArray("12") << ErrorCode::Denied << "a token is needed";
    QTest::newRow("limit by 403") << 403 << QByteArray("0") << ErrorCode::Http << "limit of requests";
    QTest::newRow("limit by 429") << 429 << QByteArray("0") << ErrorCode::Http << "limit of requests";
}

void TestGitHub::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, remaining);
    QFETCH(ErrorCode, code);
    QFETCH(QString, says);
    Collected sink;
    const Status answer = resolveAnswer({R"({"message":"canary"})",
                                         {{"X-RateLimit-Remaining", remaining}, {"X-RateLimit-Reset", "4000000000"}},
                                         {},
                                         status},
                                        sink);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QVERIFY2(answer.error().context.contains(says), qPrintable(answer.error().context));
    QVERIFY(!answer.error().context.contains(u"canary"));
}

void TestGitHub::twoTagsAreRefused()
{
    ScriptedFetcher fetcher;
    Collected sink;
    const Status status = resolve(fetcher, sink, QStringLiteral("github:Acme/tool@v1"), QStringLiteral("v2"));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
    QVERIFY(!resolve(fetcher, sink, QStringLiteral("github:Acme/tool"), QStringLiteral("../x")));
    QVERIFY(fetcher.asked.isEmpty());
}

void TestGitHub::endpointThatIsNone()
{
    ScriptedFetcher fetcher;
    Collected sink;
    SourceEndpoints endpoints;
    endpoints.gitHub = {};
    const Status status = resolve(fetcher, sink, QStringLiteral("github:Acme/tool"), {}, endpoints);
    QVERIFY(!status);
    QVERIFY(status.error().hint.contains(u"gitHubEndpoint"));
    QVERIFY(fetcher.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestGitHub)
#include "tst_github.moc"
