// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "io/Hashing.h"
#include "support/http/FaultServer.h"

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// Files that lie on this computer.
class TestLocalTransfer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filesAreTakenAndVerified_data();
    void filesAreTakenAndVerified();
    void linksToFilesAreFollowed();
    void wrongContentIsRefused();
    void aServerTakesOver();
    void onlyLocalSourcesMayNameThem();
    void s0_8_unknownSizesLeaveTheReserveAlone();
    void anEarlierPartIsForgottenFirst();
    void whatCannotBeReadSaysSo();

private:
    TransferJob jobFor(Bench &bench, const QByteArray &body) const
    {
        TransferJob job =
            bench.job(QStringLiteral("part"), {QUrl::fromLocalFile(m_root->filePath(QStringLiteral("file")))},
                      body.size(), hashBytes(body));
        job.allowLocalFiles = true;
        return job;
    }
    void put(const QByteArray &body) const
    {
        QFile file(m_root->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(body), body.size());
    }
    TransferResult fetch(Bench &bench, const TransferJob &job)
    {
        TransferEngine engine(bench, m_clock, quickOptions());
        engine.submit({job});
        return QTest::qWaitFor([&] { return bench.answers() == 1; }, 20'000) ? bench.result() : TransferResult();
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_root;
};

void TestLocalTransfer::init()
{
    m_root = std::make_unique<QTemporaryDir>();
}

void TestLocalTransfer::filesAreTakenAndVerified_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("empty") << 0 << true;
    QTest::newRow("small") << 1000 << true;
    QTest::newRow("large") << (5 << 20) + 1 << true;
    QTest::newRow("of unknown size") << (5 << 20) << false;
}

void TestLocalTransfer::filesAreTakenAndVerified()
{
    QFETCH(const int, size);
    QFETCH(const bool, isKnown);
    const QByteArray body = pattern(size);
    put(body);
    Bench bench;
    TransferJob job = jobFor(bench, body);
    if (!isKnown) {
        job.size = -1;
        job.sha256.reset();
    }
    const TransferResult result = fetch(bench, job);
    QVERIFY(result.status);
    QCOMPARE(result.sha256, hashBytes(body));
    QCOMPARE(result.size, size);
    QCOMPARE(result.networkBytes, 0);
    QCOMPARE(result.durable, size >= quickOptions().largeFileBytes);
    QCOMPARE(bench.receivedBytes(), size);
    QVERIFY(bench.content(QStringLiteral("part")) == body);
}

void TestLocalTransfer::linksToFilesAreFollowed()
{
    put("behind a link");
    QVERIFY(QFile::rename(m_root->filePath(QStringLiteral("file")), m_root->filePath(QStringLiteral("other"))));
    QVERIFY(QFile::link(m_root->filePath(QStringLiteral("other")), m_root->filePath(QStringLiteral("file"))));
    Bench bench;
    QVERIFY(fetch(bench, jobFor(bench, "behind a link")).status);
}

void TestLocalTransfer::wrongContentIsRefused()
{
    put("something else");
    for (const QByteArray &wanted : {QByteArray("something elsE"), QByteArray("something else and more")}) {
        Bench bench;
        const TransferResult result = fetch(bench, jobFor(bench, wanted));
        QVERIFY(!result.status);
        QCOMPARE(result.status.error().code, ErrorCode::Corrupt);
        QVERIFY(!bench.exists(QStringLiteral("part")));
    }
}

void TestLocalTransfer::aServerTakesOver()
{
    put("damaged here");
    FaultServer server;
    server.on("/file",
              [](const FaultRequest &request) { return FaultServer::serve(request, "sound over there", "\"1\""); });
    Bench bench;
    TransferJob job = jobFor(bench, "sound over there");
    job.urls.append(server.url("/file"));
    const TransferResult result = fetch(bench, job);
    QVERIFY(result.status);
    QCOMPARE(bench.content(QStringLiteral("part")), QByteArray("sound over there"));
    QCOMPARE(result.networkBytes, 16);
}

void TestLocalTransfer::onlyLocalSourcesMayNameThem()
{
    put("secret");
    Bench bench;
    TransferJob job = jobFor(bench, "secret");
    job.allowLocalFiles = false;
    const TransferResult result = fetch(bench, job);
    QVERIFY(!result.status);
    QCOMPARE(result.status.error().code, ErrorCode::Denied);
    QVERIFY(!bench.exists(QStringLiteral("part")));
}

void TestLocalTransfer::s0_8_unknownSizesLeaveTheReserveAlone()
{
    const QByteArray body = pattern(2 << 20);
    put(body);
    Bench bench;
    TransferJob job = jobFor(bench, body);
    job.size = -1;
    job.timesWritten = 2;
    job.reserveBytes = std::numeric_limits<qint64>::max() / 2;
    const TransferResult result = fetch(bench, job);
    QVERIFY(!result.status);
    QCOMPARE(result.status.error().code, ErrorCode::NoSpace);
    QCOMPARE(result.neededBytes, 4 << 20);
}

void TestLocalTransfer::anEarlierPartIsForgottenFirst()
{
    const QByteArray body = pattern(5 << 20);
    put(body);
    Bench bench;
    bench.put(QStringLiteral("part"), QByteArray(3 << 20, 'x'));
    TransferJob job = jobFor(bench, body);
    job.durableOffset = 3 << 20;
    job.validator = "\"one\"";
    QVERIFY(fetch(bench, job).status);
    QCOMPARE(bench.checkpoints().size(), 1);
    QCOMPARE(bench.checkpoints().first().offset, 0);
    QVERIFY(bench.content(QStringLiteral("part")) == body);
}

void TestLocalTransfer::whatCannotBeReadSaysSo()
{
    Bench bench;
    const TransferResult gone = fetch(bench, jobFor(bench, "nothing"));
    QVERIFY(!gone.status);
    QCOMPARE(gone.status.error().code, ErrorCode::Source);
    QVERIFY(gone.status.error().context.contains(QLatin1String("file")));
}

QTEST_GUILESS_MAIN(TestLocalTransfer)
#include "tst_localtransfer.moc"
