// SPDX-License-Identifier: GPL-3.0-or-later
#include "Collector.h"
#include "net/QtHttpClient.h"
#include "support/http/H2FaultServer.h"
#include "support/http/NginxServer.h"
#include "tests/support/Sanitized.h"

#include <QFile>
#include <QTest>
#include <sys/resource.h>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qint64 allowedMegabytes = sanitized ? 2000 : 60;
constexpr qint64 smallBytes = 1'500'000;
constexpr qint64 largeBytes = 200 << 20;
constexpr qint64 bodyBytes = 1'000'000; ///< of the scripted server

qint64 peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

/// Row N-01 of store.md over HTTP/2: what works over nginx, and how each fault of a scripted server ends.
class TestHttp2 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void getAndRange();
    void errorsAndRedirects();
    void manyAtOnce();
    void t10_largeBodiesDoNotFillTheMemory_data();
    void t10_largeBodiesDoNotFillTheMemory();
    void n01_faults_data();
    void n01_faults();
    void n01_faultOfOneSparesTheNext_data();
    void n01_faultOfOneSparesTheNext();
    void n01_manyAtOnceBehindAGoaway();

private:
    HttpRequest small(const QUrl &url) const
    {
        HttpRequest request = requestFor(url);
        request.maxBodyBytes = smallBytes;
        request.inactivityTimeoutMs = 1000;
        return request;
    }

    TestAuthority m_authority;
    QTemporaryDir m_root;
    std::unique_ptr<NginxServer> m_nginx;
};

void TestHttp2::initTestCase()
{
    m_authority.trust();
    QFile file(m_root.filePath(QStringLiteral("small")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(H2FaultServer::body(smallBytes)), smallBytes);
    QFile tiny(m_root.filePath(QStringLiteral("tiny")));
    QVERIFY(tiny.open(QIODevice::WriteOnly) && tiny.write("tiny") == 4);
    // Sparse: what it costs to read does not matter here.
    QFile large(m_root.filePath(QStringLiteral("large")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largeBytes));
}

void TestHttp2::cleanupTestCase()
{
    TestAuthority::forget();
}

void TestHttp2::init()
{
    NginxServer::Options options;
    options.tls = m_authority.issue();
    options.http2 = true;
    options.extra = QStringLiteral("location /moved { return 302 /tiny; }");
    m_nginx = std::make_unique<NginxServer>(m_root.path(), options);
    QVERIFY(m_nginx->start());
}

void TestHttp2::getAndRange()
{
    QtHttpClient client;
    Collector whole, part;
    HttpRequest request = small(m_nginx->url(QStringLiteral("/small")));
    const auto first = client.get(request, whole);
    QTRY_COMPARE(whole.ends, 1);
    QVERIFY2(whole.status, qPrintable(whole.status ? QString() : whole.status.error().context));
    QVERIFY(whole.body == H2FaultServer::body(smallBytes));
    request.headers.emplaceBack("Range", "bytes=1000000-");
    request.headers.emplaceBack("If-Range", whole.head.strongValidator());
    const auto second = client.get(request, part);
    QTRY_COMPARE(part.ends, 1);
    QCOMPARE(part.head.status, 206);
    QCOMPARE(part.head.contentRange()->first, 1'000'000);
    QVERIFY(part.body == H2FaultServer::body(smallBytes).mid(1'000'000));
    QTRY_COMPARE(m_nginx->entries().size(), 2);
    for (const auto &entry : m_nginx->entries())
        QCOMPARE(entry.protocol, QByteArray("HTTP/2.0"));
}

void TestHttp2::errorsAndRedirects()
{
    QtHttpClient client;
    Collector missing, moved;
    const auto first = client.get(small(m_nginx->url(QStringLiteral("/none"))), missing);
    const auto second = client.get(small(m_nginx->url(QStringLiteral("/moved"))), moved);
    QTRY_COMPARE(missing.ends + moved.ends, 2);
    QCOMPARE(missing.status.error().httpStatus, 404);
    QCOMPARE(moved.body, QByteArray("tiny"));
}

void TestHttp2::manyAtOnce()
{
    constexpr int count = 500;
    QtHttpClient client;
    std::vector<std::unique_ptr<Collector>> all;
    std::vector<std::unique_ptr<HttpTransfer>> transfers;
    HttpRequest request = small(m_nginx->url(QStringLiteral("/tiny")));
    request.inactivityTimeoutMs = 60'000; // the last of them waits for all the others
    for (int i = 0; i < count; ++i) {
        all.push_back(std::make_unique<Collector>());
        transfers.push_back(client.get(request, *all.back()));
    }
    for (const auto &one : all) {
        QTRY_COMPARE_WITH_TIMEOUT(one->ends, 1, 60'000);
        QVERIFY2(one->status, qPrintable(one->status ? QString() : one->status.error().context));
        QCOMPARE(one->body, QByteArray("tiny"));
    }
    QTRY_COMPARE(m_nginx->entries().size(), count);
    for (const auto &entry : m_nginx->entries())
        QCOMPARE(entry.protocol, QByteArray("HTTP/2.0"));
}

void TestHttp2::t10_largeBodiesDoNotFillTheMemory_data()
{
    QTest::addColumn<qint64>("most");
    QTest::newRow("of a stated size") << largeBytes;
    QTest::newRow("without a bound") << qint64(-1);
}

/// The server is faster than whoever reads, and would be done with all of it meanwhile.
void TestHttp2::t10_largeBodiesDoNotFillTheMemory()
{
    QFETCH(qint64, most);
    struct Reluctant : Collector
    {
        bool data(QByteArrayView bytes) override
        {
            Collector::data(bytes);
            transfer->setPaused(!hurry);
            return true;
        }
        std::unique_ptr<HttpTransfer> transfer;
        bool hurry = false;
    } got;
    got.keepBody = false;
    QtHttpClient client;
    Collector other;
    HttpRequest request = requestFor(m_nginx->url(QStringLiteral("/large")));
    request.maxBodyBytes = most;
    const qint64 before = peakMegabytes();
    got.transfer = client.get(request, got);
    QTRY_VERIFY(got.received > 0);
    // As long as it takes to fetch the same once more.
    other.keepBody = false;
    const auto second = client.get(request, other);
    QTRY_COMPARE_WITH_TIMEOUT(other.ends, 1, 60'000);
    QVERIFY(got.received < 1 << 20);
    QVERIFY2(peakMegabytes() - before < allowedMegabytes, qPrintable(QString::number(peakMegabytes() - before)));
    got.hurry = true;
    got.transfer->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(got.ends, 1, 60'000);
    QVERIFY(got.status);
    QCOMPARE(got.received, largeBytes);
}

void TestHttp2::n01_faults_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("goaway-before") << "network";
    QTest::newRow("goaway-middle") << "network";
    QTest::newRow("rst-before") << "network";
    QTest::newRow("rst-middle") << "network";
    QTest::newRow("refused") << "network";
    QTest::newRow("close-middle") << "network";
    QTest::newRow("bad-window") << "network";
    QTest::newRow("short") << "network";
    QTest::newRow("stall-before") << "timeout";
    QTest::newRow("stall-middle") << "timeout";
    QTest::newRow("dribble") << "timeout";
    QTest::newRow("goaway-after") << "none";
    QTest::newRow("none") << "none";
}

void TestHttp2::n01_faults()
{
    QFETCH(QString, code);
    H2FaultServer server(m_authority.issue());
    QtHttpClient client;
    Collector got;
    const auto transfer =
        client.get(small(server.url(QString::fromLatin1(QTest::currentDataTag()), 100, bodyBytes)), got);
    QTRY_COMPARE_WITH_TIMEOUT(got.ends, 1, 20'000);
    QVERIFY(H2FaultServer::body(bodyBytes).startsWith(got.body));
    QCOMPARE(got.status ? QStringLiteral("none") : errorCodeName(got.status.error().code), code);
    if (got.status)
        QCOMPARE(got.body.size(), bodyBytes);
    else
        QVERIFY(got.status.error().isRetryable());
}

void TestHttp2::n01_faultOfOneSparesTheNext_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"goaway-before", "goaway-middle", "goaway-after", "rst-before", "rst-middle", "refused",
                              "close-middle", "stall-before", "stall-middle", "bad-window", "dribble"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestHttp2::n01_faultOfOneSparesTheNext()
{
    QFETCH(QString, fault);
    H2FaultServer server(m_authority.issue());
    QtHttpClient client;
    Collector first, next;
    const HttpRequest request = small(server.url(fault, 1, bodyBytes));
    const auto one = client.get(request, first);
    QTRY_COMPARE_WITH_TIMEOUT(first.ends, 1, 20'000);
    // Qt asks once more by itself where the server said that it has not begun.
    const auto two = client.get(request, next);
    QTRY_COMPARE_WITH_TIMEOUT(next.ends, 1, 20'000);
    QVERIFY2(next.status, qPrintable(next.status ? QString() : next.status.error().context));
    QVERIFY(next.body == H2FaultServer::body(bodyBytes));
}

/// Each ends, be it well or with an error that is worth another attempt.
void TestHttp2::n01_manyAtOnceBehindAGoaway()
{
    H2FaultServer server(m_authority.issue());
    QtHttpClient client;
    std::vector<std::unique_ptr<Collector>> all;
    std::vector<std::unique_ptr<HttpTransfer>> transfers;
    for (int i = 0; i < 40; ++i) {
        const QString fault = i == 7 ? QStringLiteral("goaway-middle") : QStringLiteral("none");
        all.push_back(std::make_unique<Collector>());
        transfers.push_back(client.get(small(server.url(fault, 1, 50'000 + i)), *all.back()));
    }
    for (int i = 0; i < 40; ++i) {
        const Collector &one = *all[size_t(i)];
        QTRY_COMPARE_WITH_TIMEOUT(one.ends, 1, 20'000);
        if (one.status)
            QCOMPARE(one.body, H2FaultServer::body(50'000 + i));
        else
            QVERIFY2(one.status.error().isRetryable(), qPrintable(one.status.error().context));
    }
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
