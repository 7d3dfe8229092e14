// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "io/Hashing.h"
#include "support/http/NginxServer.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qsizetype fileBytes = 24 << 20;

} // namespace

/// Resuming against a real server, across engines as across runs of the program.
class TestTransferResume : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void c2_cancelledPartContinuesAtTheDurableOffset();
    void c2_bytesBehindTheCheckpointAreCutOff();
    void c2_serverDiesInTheMiddle();
    void changedOnTheServerStartsOver();
    void completePartNeedsNoBytes();
    void completePartOfUnknownSizeIsConfirmed();
    void damagedPartIsFetchedAnew();
    void missingPartStartsOver();
    void throughputOfOneLargeFile();

private:
    TransferJob jobFor(Bench &bench, const NginxServer &nginx) const
    {
        return bench.job(QStringLiteral("part"), {nginx.url(QStringLiteral("/file"))}, fileBytes, m_sha);
    }
    QByteArray fetchValidator(const NginxServer &nginx);

    SystemClock m_clock;
    QTemporaryDir m_root;
    const QByteArray m_body = pattern(fileBytes);
    const Sha256 m_sha = hashBytes(m_body);
};

void TestTransferResume::initTestCase()
{
    QFile file(m_root.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_body), m_body.size());
}

QByteArray TestTransferResume::fetchValidator(const NginxServer &nginx)
{
    Bench bench;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({jobFor(bench, nginx)});
    return QTest::qWaitFor([&] { return bench.answers() == 1; }, 20'000) ? bench.checkpoints().last().validator
                                                                         : QByteArray();
}

void TestTransferResume::c2_cancelledPartContinuesAtTheDurableOffset()
{
    NginxServer::Options options;
    options.bytesPerSecond = 8 << 20;
    NginxServer nginx(m_root.path(), options);
    QVERIFY(nginx.start());
    Bench bench;
    {
        TransferEngine engine(bench, m_clock, quickOptions());
        engine.submit({jobFor(bench, nginx)});
        QTRY_VERIFY_WITH_TIMEOUT(bench.checkpoints().size() >= 3, 20'000);
        engine.cancel(TaskId(1));
        QTRY_COMPARE(bench.answers(), 1);
    }
    QCOMPARE(bench.result().status.error().code, ErrorCode::Cancelled);
    const auto last = bench.checkpoints().last();
    QVERIFY(last.offset >= 3 << 20 && last.offset < fileBytes);
    QVERIFY(!last.validator.isEmpty());
    QCOMPARE(QFileInfo(bench.path(QStringLiteral("part"))).size(), last.offset);

    TransferJob job = jobFor(bench, nginx);
    job.durableOffset = last.offset;
    job.validator = last.validator;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 2, 20'000);
    const TransferResult result = bench.results().last();
    QVERIFY(result.status);
    QCOMPARE(result.sha256, m_sha);
    QCOMPARE(result.networkBytes, fileBytes - last.offset);
    QTRY_COMPARE(nginx.entries().size(), 2);
    QCOMPARE(nginx.entries().last().status, 206);
    QCOMPARE(nginx.entries().last().range, "bytes=" + QByteArray::number(last.offset) + '-');
    QCOMPARE(nginx.entries().last().ifRange, last.validator);
}

void TestTransferResume::c2_bytesBehindTheCheckpointAreCutOff()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    Bench bench;
    TransferJob job = jobFor(bench, nginx);
    job.validator = fetchValidator(nginx);
    job.durableOffset = 2 << 20;
    bench.put(QStringLiteral("part"), m_body.left(2 << 20) + QByteArray(fileBytes, '\0'));
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QCOMPARE(bench.result().networkBytes, fileBytes - (2 << 20));
    QVERIFY(bench.content(QStringLiteral("part")) == m_body);
}

void TestTransferResume::c2_serverDiesInTheMiddle()
{
    NginxServer::Options options;
    options.bytesPerSecond = 8 << 20;
    NginxServer nginx(m_root.path(), options);
    QVERIFY(nginx.start());
    Bench bench;
    TransferOptions patient = quickOptions();
    patient.attempts = 1000;
    TransferEngine engine(bench, m_clock, patient);
    engine.submit({jobFor(bench, nginx)});
    QTRY_VERIFY_WITH_TIMEOUT(bench.checkpoints().size() >= 2, 20'000);
    nginx.stop();
    nginx.setBytesPerSecond(0);
    QVERIFY(nginx.start());
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 30'000);
    QVERIFY2(bench.result().status,
             qPrintable(bench.result().status ? QString() : bench.result().status.error().context));
    QCOMPARE(bench.result().networkBytes, fileBytes);
    QVERIFY(bench.content(QStringLiteral("part")) == m_body);
}

void TestTransferResume::changedOnTheServerStartsOver()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    Bench bench;
    TransferJob job = jobFor(bench, nginx);
    job.sha256.reset();
    job.validator = "\"another\"";
    job.durableOffset = 2 << 20;
    bench.put(QStringLiteral("part"), QByteArray(2 << 20, 'x'));
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(QStringLiteral("part")) == m_body);
    // The record of the old part is withdrawn before its bytes are overwritten.
    QCOMPARE(bench.checkpoints().first().offset, 0);
}

void TestTransferResume::completePartNeedsNoBytes()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    Bench bench;
    TransferJob job = jobFor(bench, nginx);
    job.durableOffset = fileBytes;
    bench.put(QStringLiteral("part"), m_body);
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QCOMPARE(bench.result().sha256, m_sha);
    QVERIFY(nginx.entries().isEmpty());
}

void TestTransferResume::completePartOfUnknownSizeIsConfirmed()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    Bench bench;
    TransferJob job = jobFor(bench, nginx);
    job.size = -1;
    job.durableOffset = fileBytes;
    bench.put(QStringLiteral("part"), m_body);
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QCOMPARE(bench.result().networkBytes, 0);
    QTRY_COMPARE(nginx.entries().size(), 1);
    QCOMPARE(nginx.entries().first().status, 416);
}

void TestTransferResume::damagedPartIsFetchedAnew()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    Bench bench;
    TransferJob job = jobFor(bench, nginx);
    job.validator = fetchValidator(nginx);
    job.durableOffset = 2 << 20;
    bench.put(QStringLiteral("part"), QByteArray(2 << 20, '\0'));
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QVERIFY(bench.content(QStringLiteral("part")) == m_body);
}

void TestTransferResume::missingPartStartsOver()
{
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    Bench bench;
    TransferJob job = jobFor(bench, nginx);
    job.durableOffset = 2 << 20;
    TransferEngine engine(bench, m_clock, quickOptions());
    engine.submit({job});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 20'000);
    QVERIFY(bench.result().status);
    QCOMPARE(bench.result().networkBytes, fileBytes);
}

void TestTransferResume::throughputOfOneLargeFile()
{
    // Sparse on the server's side, so that its disk is not what is measured.
    constexpr qint64 size = qint64(512) << 20;
    QFile file(m_root.filePath(QStringLiteral("sparse")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
    NginxServer nginx(m_root.path());
    QVERIFY(nginx.start());
    Bench bench;
    TransferEngine engine(bench, m_clock);
    QElapsedTimer elapsed;
    elapsed.start();
    engine.submit({bench.job(QStringLiteral("part"), {nginx.url(QStringLiteral("/sparse"))}, size)});
    QTRY_COMPARE_WITH_TIMEOUT(bench.answers(), 1, 120'000);
    QVERIFY(bench.result().status);
    QVERIFY(bench.result().durable);
    qInfo("%d MiB/s with hashing and fsync", int((size >> 20) * 1000 / std::max<qint64>(1, elapsed.elapsed())));
}

QTEST_GUILESS_MAIN(TestTransferResume)
#include "tst_transferresume.moc"
