// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fixtures.h"
#include "sources/SourceRegistry.h"
#include "sources/huggingface/HubRepository.h"
#include "sources/huggingface/HubTree.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QString hub = QStringLiteral("https://hub.test");
const QString commit(40, u'1');
const QString revisionUrl = hub + QStringLiteral("/api/models/acme/atlas/revision/main");
const QString treeUrl =
    hub + QStringLiteral("/api/models/acme/atlas/tree/") + commit + QStringLiteral("?recursive=true&expand=false");

/// One row of a tree, with `fields` beside the path.
QByteArray row(const QByteArray &path, const QByteArray &fields = R"("type":"file","size":1)")
{
    return "{\"path\":\"" + path + "\"" + (fields.isEmpty() ? "" : ",") + fields + '}';
}

/// What a driver makes of a tree of one page.
Status resolveTree(const QByteArray &tree, Collected &sink)
{
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(revisionUrl)] = {fixture("huggingface/revision.json"), {}, {}};
    fetcher.answers[QUrl(treeUrl)] = {tree, {}, {}};
    const SourceRequest request{QStringLiteral("hf:acme/atlas"), {}, {}, QStringLiteral("hf")};
    return SourceRegistry(fetcher, {QUrl(hub)}).resolve(request, sink, {});
}

Result<SourceRequest> parsed(const QString &text)
{
    return SourceRegistry::parse(text, QStringLiteral("/nonexistent"));
}

} // namespace

/// Repositories of a Hugging Face Hub, against answers in its forms.
class TestHuggingFace : public QObject
{
    Q_OBJECT
private slots:
    void references_data();
    void references();
    void refusedReferences_data();
    void refusedReferences();
    void links_data();
    void links();
    void linkToAFolderIsRefused();
    void listsWhatTheTreeSays();
    void followsPages();
    void pinsTheCommitOfARevision();
    void twoRevisionsAreRefused();
    void b_01_hostileRows_data();
    void b_01_hostileRows();
    void t10_pagesThatGoNowhere_data();
    void t10_pagesThatGoNowhere();
    void t13_pagesElsewhereAreNotAsked();
    void noCommit_data();
    void noCommit();
    void refusals_data();
    void refusals();
    void endpointThatIsNone();
};

void TestHuggingFace::references_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("files");
    QTest::newRow("model") << "acme/atlas"
                           << "hf:acme/atlas"
                           << "/acme/atlas/resolve/c/";
    QTest::newRow("models/") << "models/acme/atlas"
                             << "hf:acme/atlas"
                             << "/acme/atlas/resolve/c/";
    QTest::newRow("dataset") << "datasets/a-b/C_d.e"
                             << "hf:datasets/a-b/C_d.e"
                             << "/datasets/a-b/C_d.e/resolve/c/";
    QTest::newRow("space") << "spaces/a/b@v1.0"
                           << "hf:spaces/a/b"
                           << "/spaces/a/b/resolve/c/";
    QTest::newRow("pull request") << "a/b@refs/pr/3"
                                  << "hf:a/b"
                                  << "/a/b/resolve/c/";
}

void TestHuggingFace::references()
{
    QFETCH(QString, reference);
    QFETCH(QString, text);
    QFETCH(QString, files);
    const auto repository = HubRepository::fromReference(reference);
    QVERIFY(repository);
    QCOMPARE(repository->text(), text);
    QCOMPARE(repository->filesAddress(QUrl(hub), QStringLiteral("c")).toString(), hub + files);
    QCOMPARE(repository->revision(), reference.section(u'@', 1));
    const QUrl asked = repository->revisionAddress(QUrl(hub + "/mirror"), QStringLiteral("refs/pr/3?#%"));
    QVERIFY(asked.toString(QUrl::FullyEncoded).startsWith(hub + "/mirror/api/"));
    QVERIFY(asked.toString(QUrl::FullyEncoded).endsWith(QStringLiteral("/revision/refs%2Fpr%2F3%3F%23%25")));
}

void TestHuggingFace::refusedReferences_data()
{
    QTest::addColumn<QString>("reference");
    for (const char *reference : {"",
                                  "atlas",
                                  "/atlas",
                                  "acme/",
                                  "acme/atlas/more/still",
                                  "kernels/acme/atlas",
                                  "acme/atlas@",
                                  "acme//atlas",
                                  "../atlas",
                                  "acme/..",
                                  "acme/.",
                                  "acme/at las",
                                  "acme/atl%61s",
                                  "acme/atlas?x",
                                  "acme/atlas#x",
                                  "acme/-",
                                  "acme/atlas@a b",
                                  "acme/atlas@..",
                                  "acme/atlas@a\\b",
                                  "user:pw@host/x",
                                  "//host/x",
                                  "acme/atlas\n"})
        QTest::newRow(reference) << QString::fromLatin1(reference);
    QTest::newRow("long name") << "acme/" + QString(97, u'a');
    QTest::newRow("long revision") << "acme/atlas@" + QString(256, u'a');
    QTest::newRow("bidi") << QStringLiteral("acme/atlas@a\u202eb");
}

void TestHuggingFace::refusedReferences()
{
    QFETCH(QString, reference);
    const auto repository = HubRepository::fromReference(reference);
    QVERIFY(!repository);
    QCOMPARE(repository.error().code, ErrorCode::Invalid);
    QVERIFY(repository.error().hint.contains(u"hf:OWNER/NAME"));
    QVERIFY(!repository.error().context.contains(u"pw"));
}

void TestHuggingFace::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("text"); // empty: not a repository's
    QTest::addColumn<QString>("revision");
    const QString ref = QStringLiteral("hf:acme/atlas");
    QTest::newRow("page") << hub + "/acme/atlas" << ref << "";
    QTest::newRow("slash, query") << hub + "/acme/atlas/?library=x" << ref << "";
    QTest::newRow("branch") << hub + "/acme/atlas/tree/main" << ref << "main";
    QTest::newRow("encoded") << hub + "/acme/atlas/tree/refs%2Fpr%2F3" << ref << "refs/pr/3";
    QTest::newRow("dataset") << hub + "/datasets/acme/atlas/tree/v1"
                             << "hf:datasets/acme/atlas"
                             << "v1";
    for (const char *other :
         {"/", "/acme", "/datasets/acme", "/docs/hub", "/api/models", "/acme/atlas/blob/main/README.md",
          "/acme/atlas/resolve/main/x.bin", "/acme/atlas/tree", "/acme//atlas"})
        QTest::newRow(other) << hub + QLatin1String(other) << ""
                             << "";
    QTest::newRow("elsewhere") << "https://other.test/acme/atlas"
                               << ""
                               << "";
    QTest::newRow("other port") << "https://hub.test:8443/acme/atlas"
                                << ""
                                << "";
    QTest::newRow("http") << "http://hub.test/acme/atlas"
                          << ""
                          << "";
}

void TestHuggingFace::links()
{
    QFETCH(QString, link);
    QFETCH(QString, text);
    QFETCH(QString, revision);
    const auto repository = HubRepository::fromLink(QUrl(link), QUrl(hub));
    QCOMPARE(repository.has_value(), !text.isEmpty());
    if (!repository)
        return;
    QVERIFY(*repository);
    QCOMPARE((*repository)->text(), text);
    QCOMPARE((*repository)->revision(), revision);
}

void TestHuggingFace::linkToAFolderIsRefused()
{
    ScriptedFetcher fetcher;
    Collected sink;
    const auto request = parsed(hub + "/acme/atlas/tree/main/tokenizer");
    const Status status = SourceRegistry(fetcher, {QUrl(hub)}).resolve(*request, sink, {});
    QVERIFY(!status && status.error().hint.contains(u"--include"));
    QVERIFY(fetcher.asked.isEmpty());
}

void TestHuggingFace::listsWhatTheTreeSays()
{
    Collected sink;
    const Status status = resolveTree(fixture("huggingface/tree.json"), sink);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().context));
    QCOMPARE(sink.headers.size(), size_t(1));
    const ManifestHeader &header = sink.headers[0];
    QCOMPARE(header.kind, QStringLiteral("huggingface"));
    QCOMPARE(header.name, QStringLiteral("atlas"));
    QCOMPARE(header.revision, commit);
    QCOMPARE(header.collectionKey, QStringLiteral("hf:acme/atlas"));
    QCOMPARE(header.baseUrl.toString(), hub + "/acme/atlas/resolve/" + commit + u'/');
    QCOMPARE(sink.all.size(), size_t(3));
    QVERIFY(sink.refused.empty());
    QCOMPARE(sink.all[0].path, QStringLiteral("README.md"));
    QCOMPARE(sink.all[0].size, 6);
    QVERIFY(!sink.all[0].sha256);
    QCOMPARE(sink.all[0].digest->text(), QStringLiteral("git:ce013625030ba8dba906f756967f9e9ca394464a"));
    QCOMPARE(sink.all[1].size, qint64(8'589'934'592));
    QCOMPARE(sink.all[1].sha256->toHex().left(8), QStringLiteral("2cf24dba"));
    QVERIFY(!sink.all[1].digest); // what git holds there is not the content
    QCOMPARE(sink.all[2].path, QStringLiteral("tokenizer/added tokens.json"));
    QCOMPARE(sink.all[2].size, 0);
    for (const ManifestEntry &entry : sink.all)
        QVERIFY(entry.urls.isEmpty()); // the path, below the commit's files
}

void TestHuggingFace::followsPages()
{
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(revisionUrl)] = {fixture("huggingface/revision.json"), {}, {}};
    const QString second = hub + "/api/models/acme/atlas/tree/x?cursor=YQ%3D%3D";
    fetcher.answers[QUrl(treeUrl)] = {
        '[' + row("a") + ']', {{"Link", "<" + second.toLatin1() + ">; rel=\"next\""}}, {}};
    fetcher.answers[QUrl(second)] = {'[' + row("b") + ',' + row("c") + ']', {}, {}};
    Collected sink;
    QVERIFY(SourceRegistry(fetcher, {QUrl(hub)}).resolve(*parsed(hub + "/acme/atlas"), sink, {}));
    QCOMPARE(sink.all.size(), size_t(3));
    QCOMPARE(sink.all[2].path, QStringLiteral("c"));
    QCOMPARE(fetcher.asked.size(), 3);
    for (const HttpRequest &request : fetcher.asked)
        QVERIFY(request.maxBodyBytes > 0);
}

/// However the revision is given, the commit that it is now is what is listed.
void TestHuggingFace::pinsTheCommitOfARevision()
{
    for (const auto &[text, revision] : {std::pair("hf:acme/atlas@v1", ""), std::pair("HF:acme/atlas", "v1"),
                                         std::pair("https://hub.test/acme/atlas/tree/v1", "v1")}) {
        ScriptedFetcher fetcher;
        const QUrl asked(hub + "/api/models/acme/atlas/revision/v1");
        fetcher.answers[asked] = {fixture("huggingface/revision.json"), {}, {}};
        fetcher.answers[QUrl(treeUrl)] = {"[]", {}, {}};
        Collected sink;
        SourceRequest request = *parsed(QLatin1String(text));
        request.revision = QLatin1String(revision);
        QVERIFY(SourceRegistry(fetcher, {QUrl(hub)}).resolve(request, sink, {}));
        QCOMPARE(sink.headers[0].revision, commit);
        QCOMPARE(fetcher.asked[0].url, asked);
    }
}

void TestHuggingFace::twoRevisionsAreRefused()
{
    ScriptedFetcher fetcher;
    Collected sink;
    SourceRequest request = *parsed(QStringLiteral("hf:acme/atlas@v1"));
    request.revision = QStringLiteral("v2");
    QVERIFY(!SourceRegistry(fetcher, {QUrl(hub)}).resolve(request, sink, {}));
    QVERIFY(fetcher.asked.isEmpty());
}

void TestHuggingFace::b_01_hostileRows_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("no object") << QByteArray("7");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no path") << QByteArray(R"({"type":"file","size":1})");
    QTest::newRow("empty path") << row("");
    QTest::newRow("path is a number") << QByteArray(R"({"type":"file","path":7,"size":1})");
    QTest::newRow("two paths") << row("a", R"("type":"file","path":"b")");
    QTest::newRow("long path") << row(QByteArray(5000, 'x'));
    QTest::newRow("unknown type") << row("a", R"("type":"submodule")");
    QTest::newRow("no type") << row("a", {});
    QTest::newRow("negative size") << row("a", R"("type":"file","size":-1)");
    QTest::newRow("fraction") << row("a", R"("type":"file","size":1.5)");
    QTest::newRow("exponent") << row("a", R"("type":"file","size":1e3)");
    QTest::newRow("huge size") << row("a", R"("type":"file","size":9223372036854775808)");
    QTest::newRow("text size") << row("a", R"("type":"file","size":"1")");
    QTest::newRow("two sizes") << row("a", R"("type":"file","size":1,"size":2)");
    QTest::newRow("short digest") << row("a", R"("type":"file","size":1,"lfs":{"oid":"abc","size":1})");
    QTest::newRow("no hex") << row("a", R"("type":"file","size":1,"lfs":{"oid":")" + QByteArray(64, 'g') + R"("})");
    QTest::newRow("digest is a number") << row("a", R"("type":"file","size":1,"lfs":{"oid":1})");
    QTest::newRow("bad blob") << row("a", R"("type":"file","size":1,"oid":"xyz")");
    QTest::newRow("folder without form") << row("a", R"("type":"directory","size":-7)");
}

/// A row that cannot be used is refused; its neighbours are taken.
void TestHuggingFace::b_01_hostileRows()
{
    QFETCH(QByteArray, bad);
    Collected sink;
    const Status status = resolveTree('[' + row("before") + ',' + bad + ',' + row("after") + ']', sink);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().context));
    QCOMPARE(sink.all.size(), size_t(2));
    QCOMPARE(sink.refused.size(), size_t(1));
    QVERIFY(!sink.refused[0].reason.context.isEmpty());
    QVERIFY(sink.refused[0].path.size() <= 4096);
}

void TestHuggingFace::t10_pagesThatGoNowhere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("to itself") << '[' + row("a") + ']' << treeUrl.toLatin1();
    QTest::newRow("empty") << QByteArray("[]") << treeUrl.toLatin1() + "&cursor=1";
}

void TestHuggingFace::t10_pagesThatGoNowhere()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, next);
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(revisionUrl)] = {fixture("huggingface/revision.json"), {}, {}};
    const ScriptedFetcher::Answer page{body, {{"Link", '<' + next + ">; rel=\"next\""}}, {}};
    fetcher.answers[QUrl(treeUrl)] = page;
    fetcher.answers[QUrl(QString::fromLatin1(next))] = page;
    Collected sink;
    const Status status =
        SourceRegistry(fetcher, {QUrl(hub)}).resolve(*parsed(QStringLiteral("hf:acme/atlas")), sink, {});
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Source);
    QCOMPARE(fetcher.asked.size(), 2);
}

void TestHuggingFace::t13_pagesElsewhereAreNotAsked()
{
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(revisionUrl)] = {fixture("huggingface/revision.json"), {}, {}};
    fetcher.answers[QUrl(treeUrl)] = {'[' + row("a") + ']', {{"Link", "<https://evil.test/tree>; rel=\"next\""}}, {}};
    Collected sink;
    QVERIFY(!SourceRegistry(fetcher, {QUrl(hub)}).resolve(*parsed(QStringLiteral("hf:acme/atlas")), sink, {}));
    QCOMPARE(fetcher.asked.size(), 2);
}

void TestHuggingFace::noCommit_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray(R"({"id":"acme/atlas"})");
    QTest::newRow("a way out") << QByteArray(R"({"sha":"../../../evil"})");
    QTest::newRow("short") << QByteArray(R"({"sha":"1111111"})");
    QTest::newRow("number") << QByteArray(R"({"sha":1})");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("page") << QByteArray("<html>");
}

void TestHuggingFace::noCommit()
{
    QFETCH(QByteArray, body);
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(revisionUrl)] = {body, {}, {}};
    Collected sink;
    const Status status =
        SourceRegistry(fetcher, {QUrl(hub)}).resolve(*parsed(QStringLiteral("hf:acme/atlas")), sink, {});
    QVERIFY(!status);
    QVERIFY(status.error().context.startsWith(u"hf:acme/atlas"));
    QCOMPARE(fetcher.asked.size(), 1);
    QVERIFY(sink.headers.empty());
}

void TestHuggingFace::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("hint");
    QTest::newRow("missing") << 404 << QByteArray("RepoNotFound") << ErrorCode::NotFound << "no such repository"
                             << "token";
    QTest::newRow("missing to the anonymous")
        << 401 << QByteArray("RepoNotFound") << ErrorCode::NotFound << "or it is private"
        << "token";
    QTest::newRow("revision") << 404 << QByteArray("RevisionNotFound") << ErrorCode::NotFound << "no such revision"
                              << "branch";
    QTest::newRow("gated") << 401 << QByteArray("GatedRepo") << ErrorCode::Denied << "gated"
                           << "token";
    QTest::newRow("gated, known") << 403 << QByteArray("GatedRepo") << ErrorCode::Denied << "gated"
                                  << "token";
    QTest::newRow("401") << 401 << QByteArray() << ErrorCode::Denied << "private or gated"
                         << "token";
    QTest::newRow("403") << 403 << QByteArray("Something") << ErrorCode::Denied << "private or gated"
                         << "token";
    QTest::newRow("404") << 404 << QByteArray() << ErrorCode::NotFound << "no such thing"
                         << "revision";
    QTest::newRow("429") << 429 << QByteArray() << ErrorCode::Http << "limit of requests"
                         << "again later";
    QTest::newRow("500") << 500 << QByteArray() << ErrorCode::Http << "refused"
                         << "";
}

void TestHuggingFace::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorCode, error);
    QFETCH(QString, says);
    QFETCH(QString, hint);
    ScriptedFetcher fetcher;
    fetcher.answers[QUrl(revisionUrl)] = {
        {}, {{"X-Error-Code", code}, {"X-Error-Message", "\x1b[31mcanary"}}, {}, status};
    Collected sink;
    const Status answer =
        SourceRegistry(fetcher, {QUrl(hub)}).resolve(*parsed(QStringLiteral("hf:acme/atlas")), sink, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, error);
    QCOMPARE(answer.error().httpStatus, status);
    QVERIFY2(answer.error().context.contains(says), qPrintable(answer.error().context));
    QVERIFY2(answer.error().hint.contains(hint), qPrintable(answer.error().hint));
    QVERIFY(answer.error().context.startsWith(u"hf:acme/atlas"));
    QVERIFY(!answer.error().context.contains(u"canary"));
}

void TestHuggingFace::endpointThatIsNone()
{
    ScriptedFetcher fetcher;
    Collected sink;
    const Status status = SourceRegistry(fetcher, {QUrl()}).resolve(*parsed(QStringLiteral("hf:acme/atlas")), sink, {});
    QVERIFY(!status);
    QVERIFY(status.error().hint.contains(u"HF_ENDPOINT"));
    QVERIFY(fetcher.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestHuggingFace)
#include "tst_huggingface.moc"
