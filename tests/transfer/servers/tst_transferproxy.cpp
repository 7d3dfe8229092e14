// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/Hashing.h"
#include "support/http/NginxServer.h"
#include "support/proxy/ProxyProcess.h"
#include "transfer/Bench.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

Q_DECLARE_METATYPE(heirloom::test::ProxyProcess::Kind)

namespace {

using Kind = ProxyProcess::Kind;

constexpr qsizetype fileBytes = 24 << 20;
constexpr qsizetype largeBytes = 96 << 20; // more than the system keeps in the sockets on the way
const QString partName = QStringLiteral("part");

} // namespace

/// Files come through proxies as they come without.
class TestTransferProxy : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void c2_resumes_data();
    void c2_resumes();
    void severalConnections_data() { c2_resumes_data(); }
    void severalConnections();
    void limitHoldsAndNothingPilesUp_data() { c2_resumes_data(); }
    void limitHoldsAndNothingPilesUp();
    void proxyThatDiesEndsTheFile();

private:
    TransferOptions options(const ProxyProcess &proxy) const
    {
        TransferOptions quick = quickOptions();
        quick.proxies->set(ProxyChoice::parse(proxy.address()));
        return quick;
    }
    TransferJob jobFor(Bench &bench, const NginxServer &nginx) const
    {
        return bench.job(partName, {nginx.url(QStringLiteral("/file"))}, fileBytes, m_sha);
    }

    SystemClock m_clock;
    QTemporaryDir m_root;
    const QByteArray m_body = pattern(fileBytes);
    const Sha256 m_sha = hashBytes(m_body);
};

void TestTransferProxy::initTestCase()
{
    QFile file(m_root.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_body), m_body.size());
}

void TestTransferProxy::c2_resumes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("HTTP") << Kind::Http;
    QTest::newRow("SOCKS5") << Kind::Socks5;
}

void TestTransferProxy::c2_resumes()
{
    QFETCH(Kind, kind);
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    ProxyProcess proxy(kind);
    QVERIFY(proxy.start());
    constexpr qint64 have = 2 << 20;
    Bench bench;
    TransferJob job = jobFor(bench, nginx);
    bench.put(partName, m_body.left(have));
    job.durableOffset = have;
    TransferEngine engine(bench, m_clock, options(proxy));
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QCOMPARE(bench.result().networkBytes, fileBytes - have);
    QVERIFY(bench.content(partName) == m_body);
    QCOMPARE(nginx.entries().last().range, "bytes=" + QByteArray::number(have) + '-');
    QVERIFY(proxy.passed(quint16(nginx.url({}).port())) > 0);
}

void TestTransferProxy::severalConnections()
{
    QFETCH(Kind, kind);
    NginxServer::Options slow;
    slow.bytesPerSecond = 3 << 20;
    NginxServer nginx(m_root.path(), slow);
    QVERIFY(nginx.start());
    ProxyProcess proxy(kind);
    QVERIFY(proxy.start());
    Bench bench;
    TransferOptions several = options(proxy);
    several.segmentedFromBytes = 1 << 20;
    TransferEngine engine(bench, m_clock, several);
    engine.submit({jobFor(bench, nginx)});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(partName) == m_body);
    QVERIFY(nginx.entries().size() > 1);
}

/// While a transfer is held back the server waits; the bytes do not go on into memory here.
void TestTransferProxy::limitHoldsAndNothingPilesUp()
{
    QFETCH(Kind, kind);
    const QByteArray zeros(largeBytes, '\0');
    QFile large(m_root.filePath(QStringLiteral("large")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largeBytes));
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    ProxyProcess proxy(kind);
    QVERIFY(proxy.start());
    Bench bench;
    TransferOptions limited = options(proxy);
    limited.bytesPerSecond = 100'000;
    limited.segmentedFromBytes = 2 * largeBytes; // one connection
    TransferEngine engine(bench, m_clock, limited);
    engine.submit({bench.job(partName, {nginx.url(QStringLiteral("/large"))}, largeBytes, hashBytes(zeros))});
    QTRY_VERIFY_WITH_TIMEOUT(bench.receivedBytes() > 500'000, 20'000);
    // nginx logs a request when it has handed the last byte over.
    QVERIFY(nginx.entries().isEmpty());
    engine.setRateLimit(0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 60'000);
    QVERIFY(bench.content(partName) == zeros);
}

void TestTransferProxy::proxyThatDiesEndsTheFile()
{
    NginxServer::Options slow;
    slow.bytesPerSecond = 2 << 20;
    NginxServer nginx(m_root.path(), slow);
    QVERIFY(nginx.start());
    auto proxy = std::make_unique<ProxyProcess>(Kind::Socks5);
    QVERIFY(proxy->start());
    const QString name = proxy->address();
    Bench bench;
    TransferEngine engine(bench, m_clock, options(*proxy));
    engine.submit({jobFor(bench, nginx)});
    QTRY_VERIFY_WITH_TIMEOUT(bench.receivedBytes() > 2 << 20, 20'000);
    proxy.reset();
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    const Error error = bench.result().status.error();
    QCOMPARE(error.code, ErrorCode::Network);
    QVERIFY2(error.context.contains(name), qPrintable(error.context));
    QVERIFY(bench.exists(partName)); // for the next run
}

QTEST_GUILESS_MAIN(TestTransferProxy)
#include "tst_transferproxy.moc"
