// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "io/Hashing.h"
#include "support/http/FaultServer.h"
#include "support/http/H2FaultServer.h"
#include "support/http/NginxServer.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

using End = FaultReply::End;
using Kind = TestAuthority::Kind;

constexpr qint64 durable = 1 << 20;      ///< of a part that an earlier run left
constexpr qint64 smallBytes = 1'500'000; ///< goes over HTTP/2, and is resumed all the same
constexpr qint64 largeBytes = 5'000'000; ///< goes over HTTP/1.1
const QString partName = QStringLiteral("part");

} // namespace

/// Row N-01 of store.md over TLS and HTTP/2, fresh and resumed.
class TestTransferTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void nginx_data();
    void nginx();
    void n01_http2Faults_data();
    void n01_http2Faults();
    void n01_cutBodies_data();
    void n01_cutBodies();
    void t15_badCertificate_data();
    void t15_badCertificate();

private:
    /// A job, with a part of an earlier run where it resumes.
    TransferJob jobFor(Bench &bench, const QList<QUrl> &urls, qint64 size, bool resumes, const QByteArray &validator)
    {
        const QByteArray body = H2FaultServer::body(size);
        TransferJob job = bench.job(partName, urls, size, hashBytes(body));
        if (resumes) {
            bench.put(partName, body.left(durable));
            job.durableOffset = durable;
            job.validator = validator;
        }
        return job;
    }
    static TransferOptions options()
    {
        TransferOptions quick = quickOptions();
        quick.inactivityTimeoutMs = 500;
        return quick;
    }

    SystemClock m_clock;
    TestAuthority m_authority;
    QTemporaryDir m_root;
};

void TestTransferTls::initTestCase()
{
    m_authority.trust();
    for (const qint64 size : {smallBytes, largeBytes}) {
        QFile file(m_root.filePath(QString::number(size)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(H2FaultServer::body(size)), size);
    }
}

void TestTransferTls::cleanupTestCase()
{
    TestAuthority::forget();
}

void TestTransferTls::nginx_data()
{
    QTest::addColumn<bool>("http2");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("protocol");
    QTest::newRow("small over HTTP/2") << true << smallBytes << QByteArray("HTTP/2.0");
    QTest::newRow("large beside HTTP/2") << true << largeBytes << QByteArray("HTTP/1.1");
    QTest::newRow("small over HTTP/1.1") << false << smallBytes << QByteArray("HTTP/1.1");
    QTest::newRow("large over HTTP/1.1") << false << largeBytes << QByteArray("HTTP/1.1");
}

void TestTransferTls::nginx()
{
    QFETCH(bool, http2);
    QFETCH(qint64, size);
    QFETCH(QByteArray, protocol);
    NginxServer::Options tls;
    tls.tls = m_authority.issue();
    tls.http2 = http2;
    NginxServer nginx(m_root.path(), tls);
    QVERIFY(nginx.start());
    const QUrl url = nginx.url(u'/' + QString::number(size));
    Bench fresh, resumed;
    TransferEngine first(fresh, m_clock, quickOptions());
    first.submit({jobFor(fresh, {url}, size, false, {})});
    QTRY_COMPARE(fresh.answers(), 1);
    QVERIFY2(fresh.result().status,
             qPrintable(fresh.result().status ? QString() : fresh.result().status.error().context));
    QVERIFY(fresh.content(partName) == H2FaultServer::body(size));

    TransferEngine second(resumed, m_clock, quickOptions());
    second.submit({jobFor(resumed, {url}, size, true, fresh.checkpoints().last().validator)});
    QTRY_COMPARE(resumed.answers(), 1);
    QVERIFY(resumed.result().status);
    QCOMPARE(resumed.result().networkBytes, size - durable);
    QVERIFY(resumed.content(partName) == H2FaultServer::body(size));
    QTRY_COMPARE(nginx.entries().size(), 2);
    QCOMPARE(nginx.entries().last().status, 206);
    QVERIFY(!nginx.entries().last().ifRange.isEmpty());
    for (const auto &entry : nginx.entries())
        QCOMPARE(entry.protocol, protocol);
}

void TestTransferTls::n01_http2Faults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("resumes");
    for (const char *fault : {"goaway-before", "goaway-middle", "goaway-after", "rst-before", "rst-middle", "refused",
                              "close-middle", "stall-before", "stall-middle", "bad-window", "dribble", "none"}) {
        QTest::addRow("fresh: %s", fault) << fault << false;
        QTest::addRow("resumed: %s", fault) << fault << true;
    }
}

/// Twice the fault, then the file: it comes out whole.
void TestTransferTls::n01_http2Faults()
{
    QFETCH(QString, fault);
    QFETCH(bool, resumes);
    H2FaultServer server(m_authority.issue());
    Bench bench;
    TransferEngine engine(bench, m_clock, options());
    engine.submit({jobFor(bench, {server.url(fault, 2, smallBytes)}, smallBytes, resumes, "\"h2\"")});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY2(bench.result().status,
             qPrintable(bench.result().status ? QString() : bench.result().status.error().context));
    QVERIFY(bench.content(partName) == H2FaultServer::body(smallBytes));
    // A connection that says goodbye at its beginning may do so before the request is on its way.
    const bool isSeenOnce = fault == u"none" || fault == u"goaway-after" || fault == u"goaway-before";
    QTRY_VERIFY(server.requests().size() >= (isSeenOnce ? 1 : 3));
    QCOMPARE(server.requests().first().endsWith(" bytes=1048576-"), resumes);
}

void TestTransferTls::n01_cutBodies_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<End>("end");
    QTest::addColumn<bool>("resumes");
    const std::pair<const char *, End> ends[] = {{"end of TLS", End::Close}, {"FIN", End::Cut}, {"RST", End::Reset}};
    for (const bool chunked : {false, true}) {
        for (const bool resumes : {false, true}) {
            for (const auto &[name, end] : ends)
                QTest::addRow("%s, %s, %s", resumes ? "resumed" : "fresh", chunked ? "chunked" : "declared", name)
                    << chunked << end << resumes;
        }
    }
}

/// Nothing is known of the file but what the server says: only the end of the body tells whether it is whole.
void TestTransferTls::n01_cutBodies()
{
    QFETCH(bool, chunked);
    QFETCH(End, end);
    QFETCH(bool, resumes);
    FaultServer server(m_authority.issue());
    const QByteArray body = H2FaultServer::body(largeBytes);
    server.on("/x", [=](const FaultRequest &request) {
        FaultReply reply = FaultServer::serve(request, body, "\"v\"");
        const QByteArray whole = reply.body;
        const bool isCut = request.ordinal <= 2;
        if (isCut)
            reply.body.truncate(1'200'000);
        if (chunked) {
            reply.head.replace("Content-Length: " + QByteArray::number(whole.size()), "Transfer-Encoding: chunked");
            reply.body =
                QByteArray::number(reply.body.size(), 16) + "\r\n" + reply.body + "\r\n" + (isCut ? "" : "0\r\n\r\n");
        }
        reply.end = isCut ? end : End::KeepOpen;
        return reply;
    });
    Bench bench;
    TransferEngine engine(bench, m_clock, options());
    TransferJob job = jobFor(bench, {server.url("/x")}, largeBytes, resumes, "\"v\"");
    job.size = -1;
    job.sha256.reset();
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY2(bench.result().status,
             qPrintable(bench.result().status ? QString() : bench.result().status.error().context));
    QVERIFY(bench.content(partName) == body);
    QCOMPARE(bench.result().sha256, hashBytes(body));
}

void TestTransferTls::t15_badCertificate_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("resumes");
    const std::pair<const char *, Kind> kinds[] = {
        {"self-signed", Kind::SelfSigned}, {"expired", Kind::Expired}, {"other host", Kind::OtherHost}};
    for (const auto &[name, kind] : kinds) {
        QTest::addRow("fresh: %s", name) << int(kind) << false;
        QTest::addRow("resumed: %s", name) << int(kind) << true;
    }
}

/// It is refused once and not asked again, what was there already stays, and a mirror may finish it.
void TestTransferTls::t15_badCertificate()
{
    QFETCH(int, kind);
    QFETCH(bool, resumes);
    FaultServer bad(m_authority.issue(Kind(kind))), good(m_authority.issue());
    const QByteArray body = H2FaultServer::body(largeBytes);
    for (FaultServer *server : {&bad, &good})
        server->on("/x", [=](const FaultRequest &request) { return FaultServer::serve(request, body, "\"v\""); });
    Bench alone, mirrored;
    TransferEngine first(alone, m_clock, options());
    first.submit({jobFor(alone, {bad.url("/x")}, largeBytes, resumes, "\"v\"")});
    QTRY_COMPARE(alone.answers(), 1);
    QCOMPARE(alone.result().status.error().code, ErrorCode::Source);
    QVERIFY(alone.result().status.error().context.contains(QStringLiteral("certificate of 127.0.0.1 is refused")));
    QCOMPARE(alone.exists(partName), resumes);
    QVERIFY(bad.requests().isEmpty());

    TransferEngine second(mirrored, m_clock, options());
    second.submit({jobFor(mirrored, {bad.url("/x"), good.url("/x")}, largeBytes, resumes, "\"v\"")});
    QTRY_COMPARE(mirrored.answers(), 1);
    QVERIFY(mirrored.result().status);
    QVERIFY(mirrored.content(partName) == body);
    QVERIFY(bad.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestTransferTls)
#include "tst_transfertls.moc"
