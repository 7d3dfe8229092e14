// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HeldClock.h"
#include "transfer/shared/MirrorPool.h"

#include <QTest>
#include <array>
#include <memory>
#include <vector>

using namespace heirloom;
using namespace heirloom::test;

namespace {

const QList<QUrl> mirrors{QUrl(QStringLiteral("http://one/file")), QUrl(QStringLiteral("http://two/file")),
                          QUrl(QStringLiteral("https://two/file"))};

} // namespace

/// Which server a file goes to.
class TestMirrorPool : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_pool = std::make_unique<MirrorPool>(m_clock); }
    void s0_13_equalServersTakeTurns();
    void s0_13_fastServersGetMore();
    void s0_13_anUnknownServerIsTried();
    void s0_13_failingServersGoLast();
    void s0_13_longFilesFirstEndTogether();
    void aLeaseIsGivenBackOnce();
    void whatEachServerDidIsCountedByTask();
    void speedFallsWhileNothingComes();
    void usesOfATaskAreBounded();

private:
    /// The server brings so much in a second.
    void bring(const QUrl &url, qint64 bytes)
    {
        MirrorPool::Lease lease(*m_pool, url, bytes);
        m_clock.advance(1000);
        lease.received(bytes);
    }

    HeldClock m_clock;
    std::unique_ptr<MirrorPool> m_pool;
};

void TestMirrorPool::s0_13_equalServersTakeTurns()
{
    QCOMPARE(m_pool->best(mirrors, 1000), 0);
    const MirrorPool::Lease first(*m_pool, mirrors.at(0), 1000);
    QCOMPARE(m_pool->best(mirrors, 1000), 1);
    const MirrorPool::Lease second(*m_pool, mirrors.at(1), 1000);
    QCOMPARE(m_pool->best(mirrors, 1000), 2); // another port is another server
}

void TestMirrorPool::s0_13_fastServersGetMore()
{
    bring(mirrors.at(0), 1'000'000);
    bring(mirrors.at(1), 4'000'000);
    bring(mirrors.at(2), 2'000'000);
    QCOMPARE(m_pool->best(mirrors, 10'000'000), 1);
    const MirrorPool::Lease busy(*m_pool, mirrors.at(1), 30'000'000);
    QCOMPARE(m_pool->best(mirrors, 10'000'000), 2);
    // A little faster is no reason to leave the first one.
    QCOMPARE(m_pool->best({mirrors.at(2), mirrors.at(2)}, 1000), 0);
}

void TestMirrorPool::s0_13_anUnknownServerIsTried()
{
    bring(mirrors.at(0), 1'000'000);
    const MirrorPool::Lease busy(*m_pool, mirrors.at(0), 1'000'000);
    QCOMPARE(m_pool->best(mirrors, 1000), 1);
}

void TestMirrorPool::s0_13_failingServersGoLast()
{
    m_pool->putAside(mirrors.at(0), 500);
    QCOMPARE(m_pool->best(mirrors, 1000), 1);
    QVERIFY(m_pool->isAside(mirrors.at(0)));
    m_pool->putAside(mirrors.at(1), 100);
    m_pool->putAside(mirrors.at(2), 100);
    QCOMPARE(m_pool->best(mirrors, 1000), 0); // somebody has to
    m_clock.advance(100);
    QCOMPARE(m_pool->best(mirrors, 1000), 1);
    m_clock.advance(400);
    QCOMPARE(m_pool->best(mirrors, 1000), 0);
    // What answers again is taken back at once.
    m_pool->putAside(mirrors.at(0), 60'000);
    bring(mirrors.at(0), 1'000'000);
    QVERIFY(!m_pool->isAside(mirrors.at(0)));
}

void TestMirrorPool::s0_13_longFilesFirstEndTogether()
{
    bring(mirrors.at(0), 10'000'000);
    bring(mirrors.at(1), 20'000'000);
    bring(mirrors.at(2), 40'000'000);
    std::array<qint64, 3> given{};
    std::vector<MirrorPool::Lease> leases;
    for (qint64 size = 100'000'000; size > 1'000'000; size -= 1'000'000) {
        const qsizetype chosen = m_pool->best(mirrors, size);
        given[size_t(chosen)] += size;
        leases.emplace_back(*m_pool, mirrors.at(chosen), size);
    }
    const double ideal = double(given[0] + given[1] + given[2]) / 70'000'000;
    const std::array<double, 3> seconds{double(given[0]) / 10'000'000, double(given[1]) / 20'000'000,
                                        double(given[2]) / 40'000'000};
    for (const double each : seconds)
        QVERIFY2(each < ideal * 1.1, qPrintable(QStringLiteral("%1 s of %2 s").arg(each).arg(ideal)));
}

void TestMirrorPool::aLeaseIsGivenBackOnce()
{
    {
        MirrorPool::Lease lease(*m_pool, mirrors.at(0), 1000);
        MirrorPool::Lease moved(std::move(lease));
        QCOMPARE(m_pool->connections(mirrors.at(0)), 1);
        moved = MirrorPool::Lease(*m_pool, mirrors.at(1), 1000);
        QCOMPARE(m_pool->connections(mirrors.at(0)), 0);
        QCOMPARE(m_pool->connections(mirrors.at(1)), 1);
    }
    QCOMPARE(m_pool->connections(mirrors.at(1)), 0);
}

void TestMirrorPool::whatEachServerDidIsCountedByTask()
{
    const TaskId one(1), two(2);
    {
        MirrorPool::Lease first(*m_pool, mirrors.at(0), 4000, one);
        MirrorPool::Lease second(*m_pool, mirrors.at(0), 4000, two);
        m_clock.advance(1000);
        first.received(3000);
        second.received(1000);
        QCOMPARE(m_pool->uses(one).size(), size_t(1));
        const ServerUse use = m_pool->uses(one).front();
        QCOMPARE(use.url, mirrors.at(0));
        QCOMPARE(use.bytes, 3000);
        QCOMPARE(use.bytesPerSecond, 3000);
        QCOMPARE(use.connections, 1);
        QCOMPARE(m_pool->uses(two).front().bytesPerSecond, 1000);
    }
    Error error;
    error.code = ErrorCode::Timeout;
    m_pool->failed(one, mirrors.at(0), error);
    m_pool->putAside(mirrors.at(0), 500);
    const ServerUse use = m_pool->uses(one).front();
    QCOMPARE(use.connections, 0);
    QCOMPARE(use.bytesPerSecond, 0);
    QCOMPARE(use.bytes, 3000);
    QCOMPARE(use.failures, 1);
    QCOMPARE(use.lastError->code, ErrorCode::Timeout);
    QCOMPARE(use.asideMs, 500);
    QCOMPARE(m_pool->uses(two).front().failures, 0);
    m_pool->forget(one);
    QVERIFY(m_pool->uses(one).empty());
    QVERIFY(m_pool->uses({}).empty()); // leases for nobody leave nothing
}

void TestMirrorPool::speedFallsWhileNothingComes()
{
    MirrorPool::Lease lease(*m_pool, mirrors.at(0), 1'000'000, TaskId(1));
    m_clock.advance(1000);
    lease.received(500'000);
    QCOMPARE(m_pool->uses(TaskId(1)).front().bytesPerSecond, 500'000);
    m_clock.advance(3000);
    QVERIFY(m_pool->uses(TaskId(1)).front().bytesPerSecond < 200'000);
    m_clock.advance(30'000);
    QVERIFY(m_pool->uses(TaskId(1)).front().bytesPerSecond < 1000);
}

void TestMirrorPool::usesOfATaskAreBounded()
{
    for (int i = 0; i < 1000; ++i) {
        MirrorPool::Lease lease(*m_pool, QUrl(QStringLiteral("http://host%1/file").arg(i)), 10, TaskId(1));
        lease.received(10);
    }
    QCOMPARE(m_pool->uses(TaskId(1)).size(), size_t(100));
}

QTEST_APPLESS_MAIN(TestMirrorPool)
#include "tst_mirrorpool.moc"
