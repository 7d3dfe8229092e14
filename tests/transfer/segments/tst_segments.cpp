// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Bench.h"
#include "io/Hashing.h"
#include "support/http/FaultServer.h"
#include "support/http/NginxServer.h"

#include <QTest>
#include <algorithm>
#include <numeric>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qsizetype fileBytes = 24 << 20;

constexpr qint64 pieceBytes = 1 << 20;

Pieces piecesOf(const QByteArray &body, bool isSha256)
{
    Pieces pieces{pieceBytes, isSha256 ? std::nullopt : std::optional(DigestAlgorithm::Sha1), {}};
    for (qint64 at = 0; at < body.size(); at += pieceBytes) {
        const QByteArrayView piece = QByteArrayView(body).sliced(at, std::min<qint64>(pieceBytes, body.size() - at));
        DigestStream sha1(DigestAlgorithm::Sha1, piece.size());
        sha1.add(piece);
        pieces.digests += isSha256 ? hashBytes(piece).toBytes() : sha1.finish().bytes;
    }
    return pieces;
}

TransferOptions segmentedOptions()
{
    TransferOptions options = quickOptions();
    options.segmentedFromBytes = 8 << 20;
    options.checkpointBytes = 4 << 20;
    return options;
}

qint64 served(const NginxServer &nginx)
{
    const auto entries = nginx.entries();
    return std::accumulate(entries.begin(), entries.end(), qint64(0),
                           [](qint64 sum, const auto &entry) { return sum + entry.bodyBytes; });
}

} // namespace

/// One file over several connections and servers.
class TestSegments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void s0_13_mirrorsShareOneFile();
    void s0_13_aMirrorThatDiesIsReplaced();
    void s0_13_aMirrorThatHangsIsReplaced();
    void s0_13_aSlowFileGetsMoreConnections();
    void s0_13_aLyingMirrorDoesNotSpoilTheFile();
    void s0_13_aWrongPieceCostsOnePiece_data();
    void s0_13_aWrongPieceCostsOnePiece();
    void s0_13_wrongPieceDigestsDoNotRefuseTheFile();
    void c2_aLostPartIsForgottenBeforeItIsRebuilt();
    void whatCameIsKeptWhenTheLastMirrorFails();
    void s0_13_wrongRangesPutAMirrorAside_data();
    void s0_13_wrongRangesPutAMirrorAside();
    void n_01_aServerWithoutRangesSendsTheWhole();
    void n_01_anotherValidatorStartsOver();
    void n_01_noValidatorAndNoDigestMeansOnePart();
    void n_01_aServerThatRefusesMoreConnections();
    void c2_cancelledSegmentsContinueAtTheDurableOffset();
    void allMirrorsGoneSaysWhy();
    void cancelledWhileFallingBack();

private:
    TransferJob jobFor(Bench &bench, const QList<QUrl> &urls) const
    {
        return bench.job(QStringLiteral("part"), urls, fileBytes, m_sha);
    }
    TransferResult fetch(Bench &bench, const TransferJob &job, const TransferOptions &options = segmentedOptions())
    {
        TransferEngine engine(bench, m_clock, options);
        engine.submit({job});
        return QTest::qWaitFor([&] { return bench.answers() == 1; }, 60'000) ? bench.result() : TransferResult();
    }
    void serve(FaultServer &server, const QByteArray &etag = "\"one\"")
    {
        server.on("/file",
                  [this, etag](const FaultRequest &request) { return FaultServer::serve(request, m_body, etag); });
    }
    bool isRight(const Bench &bench, const TransferResult &result) const
    {
        return result.status && result.sha256 == m_sha && bench.content(QStringLiteral("part")) == m_body;
    }
    static NginxServer::Options slow(qint64 bytesPerSecond)
    {
        NginxServer::Options options;
        options.bytesPerSecond = bytesPerSecond;
        return options;
    }

    SystemClock m_clock;
    QTemporaryDir m_root;
    const QByteArray m_body = pattern(fileBytes);
    const Sha256 m_sha = hashBytes(m_body);
};

void TestSegments::initTestCase()
{
    QFile file(m_root.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_body), m_body.size());
}

void TestSegments::s0_13_mirrorsShareOneFile()
{
    NginxServer first(m_root.path(), slow(4 << 20));
    NginxServer second(m_root.path(), slow(8 << 20));
    NginxServer third(m_root.path(), slow(16 << 20));
    QVERIFY(first.start() && second.start() && third.start());
    TransferOptions options = segmentedOptions();
    options.streamsPerMirror = 1;
    Bench bench;
    const QList<QUrl> urls{first.url(QStringLiteral("/file")), second.url(QStringLiteral("/file")),
                           third.url(QStringLiteral("/file"))};
    const TransferResult result = fetch(bench, jobFor(bench, urls), options);
    QVERIFY(isRight(bench, result));
    QVERIFY(result.durable);
    QCOMPARE(bench.receivedBytes(), fileBytes);
    // Each did a share, the fastest most of it.
    QTRY_VERIFY(served(first) >= 1 << 20 && served(second) >= 2 << 20);
    QTRY_VERIFY(served(third) > served(first));
}

void TestSegments::s0_13_aMirrorThatDiesIsReplaced()
{
    NginxServer dying(m_root.path(), slow(4 << 20));
    NginxServer living(m_root.path(), slow(4 << 20));
    QVERIFY(dying.start() && living.start());
    Bench bench;
    TransferEngine engine(bench, m_clock, segmentedOptions());
    engine.submit({jobFor(bench, {dying.url(QStringLiteral("/file")), living.url(QStringLiteral("/file"))})});
    QTRY_VERIFY_WITH_TIMEOUT(bench.receivedBytes() > 8 << 20, 30'000);
    dying.stop();
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 60'000);
    QVERIFY(isRight(bench, bench.result()));
    // Nothing that had arrived was fetched again.
    QVERIFY2(bench.result().networkBytes <= fileBytes + (1 << 20),
             qPrintable(QString::number(bench.result().networkBytes)));
}

void TestSegments::s0_13_aMirrorThatHangsIsReplaced()
{
    FaultServer hanging;
    hanging.on("/file", [this](const FaultRequest &request) {
        return FaultServer::cut(FaultServer::serve(request, m_body, "\"one\""), 100'000, FaultReply::End::Stall);
    });
    NginxServer living(m_root.path(), slow(4 << 20));
    QVERIFY(living.start());
    TransferOptions options = segmentedOptions();
    options.inactivityTimeoutMs = 600'000;
    Bench bench;
    const TransferResult result =
        fetch(bench, jobFor(bench, {living.url(QStringLiteral("/file")), hanging.url("/file")}), options);
    QVERIFY(isRight(bench, result));
    QVERIFY(!hanging.requests().isEmpty());
}

void TestSegments::s0_13_aSlowFileGetsMoreConnections()
{
    NginxServer nginx(m_root.path(), slow(2 << 20));
    QVERIFY(nginx.start());
    Bench bench;
    const TransferResult result = fetch(bench, jobFor(bench, {nginx.url(QStringLiteral("/file"))}));
    QVERIFY(isRight(bench, result));
    QTRY_VERIFY(nginx.entries().size() >= 4);
    const auto entries = nginx.entries();
    QVERIFY(std::all_of(entries.begin(), entries.end(), [](const auto &entry) { return entry.status == 206; }));
}

void TestSegments::s0_13_aLyingMirrorDoesNotSpoilTheFile()
{
    FaultServer honest;
    serve(honest);
    FaultServer lying;
    QByteArray wrong = m_body;
    wrong[fileBytes / 2] = char(~wrong[fileBytes / 2]);
    lying.on("/file", [wrong](const FaultRequest &request) { return FaultServer::serve(request, wrong, "\"two\""); });
    for (const bool liesFirst : {true, false}) {
        Bench bench;
        QList<QUrl> urls{honest.url("/file"), lying.url("/file")};
        if (liesFirst)
            std::reverse(urls.begin(), urls.end());
        QVERIFY(isRight(bench, fetch(bench, jobFor(bench, urls))));
    }
}

void TestSegments::s0_13_aWrongPieceCostsOnePiece_data()
{
    QTest::addColumn<bool>("isSha256");
    QTest::newRow("SHA-256") << true;
    QTest::newRow("SHA-1") << false;
}

void TestSegments::s0_13_aWrongPieceCostsOnePiece()
{
    QFETCH(const bool, isSha256);
    NginxServer honest(m_root.path(), slow(8 << 20));
    QVERIFY(honest.start());
    FaultServer lying;
    QByteArray wrong = m_body;
    for (qsizetype i = 0; i < fileBytes; i += pieceBytes)
        wrong[i + 17] = char(~wrong[i + 17]);
    lying.on("/file", [wrong](const FaultRequest &request) {
        const qint64 first = request.rangeStart();
        return FaultServer::cut(FaultServer::serve(request, wrong, "\"two\""), pieceBytes - first % pieceBytes,
                                FaultReply::End::Stall);
    });
    Bench bench;
    TransferJob job = jobFor(bench, {honest.url(QStringLiteral("/file")), lying.url("/file")});
    job.pieces = piecesOf(m_body, isSha256);
    const TransferResult result = fetch(bench, job);
    QVERIFY(isRight(bench, result));
    // The liar was asked once, and only what it sent came twice.
    QCOMPARE(lying.requests().size(), 1);
    QVERIFY2(result.networkBytes <= fileBytes + 2 * pieceBytes, qPrintable(QString::number(result.networkBytes)));
}

/// The digest of the whole has the last word; without one the pieces have it.
void TestSegments::s0_13_wrongPieceDigestsDoNotRefuseTheFile()
{
    FaultServer server;
    serve(server);
    for (const bool hasDigest : {true, false}) {
        Bench bench;
        TransferJob job = jobFor(bench, {server.url("/file")});
        job.pieces = piecesOf(m_body, true);
        job.pieces->digests[0] = char(~job.pieces->digests[0]);
        if (!hasDigest)
            job.sha256.reset();
        const TransferResult result = fetch(bench, job);
        QCOMPARE(bool(result.status), hasDigest);
        QVERIFY(!hasDigest || isRight(bench, result));
        QVERIFY(hasDigest || result.status.error().context.contains(QLatin1String("piece")));
    }
}

void TestSegments::s0_13_wrongRangesPutAMirrorAside_data()
{
    QTest::addColumn<QByteArray>("head");
    const QByteArray length = "Content-Length: 1048576\r\nETag: \"one\"\r\n";
    QTest::newRow("another part") << "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 7-1048582/25165824\r\n" +
                                         length;
    QTest::newRow("another size") << "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-1048575/25165825\r\n" +
                                         length;
    QTest::newRow("no range") << "HTTP/1.1 206 Partial Content\r\n" + length;
    QTest::newRow("gone") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 1048576\r\n");
    QTest::newRow("no such range") << QByteArray("HTTP/1.1 416 Range Not Satisfiable\r\nContent-Length: 1048576\r\n");
}

void TestSegments::s0_13_wrongRangesPutAMirrorAside()
{
    QFETCH(const QByteArray, head);
    FaultServer wrong;
    wrong.on("/file", [head](const FaultRequest &) { return FaultReply{head, QByteArray(1 << 20, 'x')}; });
    FaultServer right;
    serve(right);
    Bench bench;
    QVERIFY(isRight(bench, fetch(bench, jobFor(bench, {wrong.url("/file"), right.url("/file")}))));
    QCOMPARE(wrong.requests().size(), 1);
}

void TestSegments::n_01_aServerWithoutRangesSendsTheWhole()
{
    NginxServer::Options options;
    options.extra = QStringLiteral("max_ranges 0;");
    NginxServer nginx(m_root.path(), options);
    QVERIFY(nginx.start());
    Bench bench;
    QVERIFY(isRight(bench, fetch(bench, jobFor(bench, {nginx.url(QStringLiteral("/file"))}))));
    QTRY_VERIFY(!nginx.entries().isEmpty());
    QCOMPARE(nginx.entries().last().status, 200);
}

/// The file is replaced while its parts are fetched; its digest is not known beforehand.
void TestSegments::n_01_anotherValidatorStartsOver()
{
    FaultServer server;
    std::atomic<int> count = 0;
    const QByteArray before(fileBytes, 'b');
    server.on("/file", [&](const FaultRequest &request) {
        return ++count <= 2 ? FaultServer::serve(request, before, "\"one\"")
                            : FaultServer::serve(request, m_body, "\"two\"");
    });
    Bench bench;
    TransferJob job = jobFor(bench, {server.url("/file")});
    job.sha256.reset();
    QVERIFY(isRight(bench, fetch(bench, job)));
    QVERIFY(count > 2);
}

void TestSegments::n_01_noValidatorAndNoDigestMeansOnePart()
{
    FaultServer server;
    serve(server, {});
    Bench bench;
    TransferJob job = jobFor(bench, {server.url("/file")});
    job.sha256.reset();
    QVERIFY(isRight(bench, fetch(bench, job)));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().header("Range").isEmpty());
}

void TestSegments::n_01_aServerThatRefusesMoreConnections()
{
    NginxServer::Options options = slow(4 << 20);
    options.extra = QStringLiteral("limit_conn one 1; limit_conn_status 429;");
    options.extraHttp = QStringLiteral("limit_conn_zone $binary_remote_addr zone=one:1m;");
    NginxServer nginx(m_root.path(), options);
    QVERIFY(nginx.start());
    Bench bench;
    const TransferResult result = fetch(bench, jobFor(bench, {nginx.url(QStringLiteral("/file"))}));
    QVERIFY(isRight(bench, result));
    const auto entries = nginx.entries();
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const auto &entry) { return entry.status == 429; }));
}

void TestSegments::c2_cancelledSegmentsContinueAtTheDurableOffset()
{
    NginxServer nginx(m_root.path(), slow(4 << 20));
    QVERIFY(nginx.start());
    Bench bench;
    {
        TransferEngine engine(bench, m_clock, segmentedOptions());
        engine.submit({jobFor(bench, {nginx.url(QStringLiteral("/file"))})});
        QTRY_VERIFY_WITH_TIMEOUT(bench.checkpoints().size() >= 2, 30'000);
        engine.cancel(TaskId(1));
        QTRY_COMPARE(bench.answers(), 1);
    }
    QCOMPARE(bench.result().status.error().code, ErrorCode::Cancelled);
    const auto last = bench.checkpoints().last();
    QVERIFY(last.offset >= 8 << 20 && last.offset < fileBytes);
    QVERIFY(!last.validator.isEmpty());
    // What lies behind a hole does not count.
    const QByteArray part = bench.content(QStringLiteral("part"));
    QVERIFY(part.left(last.offset) == m_body.left(last.offset));

    TransferJob job = jobFor(bench, {nginx.url(QStringLiteral("/file"))});
    job.durableOffset = last.offset;
    job.validator = last.validator;
    TransferEngine engine(bench, m_clock, segmentedOptions());
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 2, 60'000);
    const TransferResult result = bench.results().last();
    QVERIFY(isRight(bench, result));
    // Little came twice, where one connection took a part over from another.
    QVERIFY2(result.networkBytes <= fileBytes - last.offset + (1 << 20),
             qPrintable(QString::number(result.networkBytes)));
}

/// Its record would cover holes.
void TestSegments::c2_aLostPartIsForgottenBeforeItIsRebuilt()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    for (const qint64 offset : {qint64(8) << 20, (qint64(8) << 20) + 5}) {
        Bench bench;
        TransferJob job = jobFor(bench, {nginx.url(QStringLiteral("/file"))});
        job.durableOffset = offset;
        job.validator = "\"other\"";
        if (offset % pieceBytes != 0) { // there, but cut to whole pieces
            job.pieces = piecesOf(m_body, true);
            bench.put(QStringLiteral("part"), m_body.left(offset));
        }
        QVERIFY(isRight(bench, fetch(bench, job)));
        QVERIFY(!bench.checkpoints().isEmpty());
        QCOMPARE(bench.checkpoints().first().offset, 0);
    }
}

void TestSegments::whatCameIsKeptWhenTheLastMirrorFails()
{
    FaultServer unranged;
    unranged.on("/file", [this](const FaultRequest &) { return FaultServer::reply("200 OK", m_body); });
    NginxServer dying(m_root.path(), slow(8 << 20));
    QVERIFY(dying.start());
    TransferOptions options = segmentedOptions();
    options.attempts = 2;
    Bench bench;
    TransferEngine engine(bench, m_clock, options);
    engine.submit({jobFor(bench, {dying.url(QStringLiteral("/file")), unranged.url("/file")})});
    QTRY_VERIFY_WITH_TIMEOUT(!unranged.requests().isEmpty() && bench.checkpoints().size() >= 2, 30'000);
    dying.stop();
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 30'000);
    QVERIFY(!bench.result().status);
    QVERIFY(bench.checkpoints().last().offset >= 8 << 20);
    QVERIFY(QFileInfo(bench.path(QStringLiteral("part"))).size() >= bench.checkpoints().last().offset);
}

void TestSegments::allMirrorsGoneSaysWhy()
{
    FaultServer server;
    server.on("/file", [](const FaultRequest &) { return FaultServer::reply("410 Gone"); });
    Bench bench;
    const TransferResult result = fetch(bench, jobFor(bench, {server.url("/file")}));
    QVERIFY(!result.status);
    QCOMPARE(result.status.error().code, ErrorCode::Http);
    QCOMPARE(result.status.error().httpStatus, 410);
    QVERIFY(!bench.exists(QStringLiteral("part")));
}

void TestSegments::cancelledWhileFallingBack()
{
    FaultServer server;
    Bench bench;
    TransferEngine *running = nullptr;
    server.on("/file", [&](const FaultRequest &request) {
        if (!request.header("Range").isEmpty())
            running->cancel(TaskId(1));
        FaultReply reply = FaultServer::reply("200 OK", m_body);
        reply.end = FaultReply::End::Dribble;
        return reply;
    });
    TransferEngine engine(bench, m_clock, segmentedOptions());
    running = &engine;
    engine.submit({jobFor(bench, {server.url("/file")})});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 30'000);
    QCOMPARE(bench.result().status.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
