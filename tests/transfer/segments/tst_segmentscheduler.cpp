// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/segments/SegmentScheduler.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <set>
#include <vector>

using namespace heirloom;

namespace {

constexpr qint64 MiB = 1 << 20;
constexpr int stepMs = 10;

/// Connections of given speeds that fetch one file as the scheduler says, in simulated time.
class Race
{
public:
    struct Runner
    {
        double bytesPerMs = 0;
        qint64 latencyMs = 0; ///< before the first byte of each range
        qint64 diesAtMs = -1;
        bool hangs = false; ///< when it dies, nobody is told
        qint64 waitMs = 0;
        double credit = 0;
        bool isGone = false;
    };

    Race(qint64 size, const SegmentScheduler::Limits &limits, std::vector<Runner> runners)
        : m_scheduler(size, 0, limits), m_runners(std::move(runners))
    {
    }

    /// How long it took, in milliseconds; -1: it did not end in an hour.
    qint64 run()
    {
        while (m_scheduler.missing() > 0 && m_now < 3'600'000) {
            m_now += stepMs;
            for (size_t i = 0; i < m_runners.size(); ++i)
                step(int(i), m_runners[i]);
        }
        return m_scheduler.missing() == 0 ? m_now : -1;
    }

private:
    void step(int number, Runner &runner)
    {
        if (runner.diesAtMs >= 0 && m_now >= runner.diesAtMs) {
            die(number, runner);
            return;
        }
        if (m_now >= 500)
            m_scheduler.setSpeed(number, runner.bytesPerMs);
        // A part that was taken away has been fetched by the victim up to where it was.
        if (!m_begun.contains(number) || m_scheduler.position(number) >= m_scheduler.end(number)) {
            if (!m_scheduler.assign(number))
                return;
            m_begun.insert(number);
            runner.waitMs = runner.latencyMs;
            runner.credit = 0;
        }
        if (runner.waitMs > 0) {
            runner.waitMs -= stepMs;
            return;
        }
        runner.credit += runner.bytesPerMs * stepMs;
        const qint64 bytes = std::min(qint64(runner.credit), m_scheduler.end(number) - m_scheduler.position(number));
        runner.credit -= double(bytes);
        m_scheduler.received(number, bytes);
    }

    void die(int number, Runner &runner)
    {
        if (runner.isGone)
            return;
        if (!runner.hangs) {
            runner.isGone = true;
            m_scheduler.release(number);
        } else if (m_now >= runner.diesAtMs + 4000) {
            runner.isGone = true;
            m_scheduler.setSpeed(number, 0);
        }
    }

    SegmentScheduler m_scheduler;
    std::vector<Runner> m_runners;
    std::set<int> m_begun;
    qint64 m_now = 0;
};

/// Against the best that these speeds allow.
double overhead(qint64 tookMs, qint64 size, double bytesPerMs)
{
    return double(tookMs) * bytesPerMs / double(size);
}

} // namespace

/// Ranges without a network.
class TestSegmentScheduler : public QObject
{
    Q_OBJECT

private slots:
    void s0_13_rangesGoInTheOrderOfTheFile();
    void s0_13_unequalMirrorsEndTogether_data();
    void s0_13_unequalMirrorsEndTogether();
    void s0_13_aMirrorThatDiesCostsLittle();
    void s0_13_aMirrorThatHangsLosesItsPart();
    void s0_13_everyByteIsFetchedOnce();
    void s0_13_nobodyRunsFarAhead();
    void piecesAreNeverSplit();
    void wrongPiecesAreFetchedAgain();
    void crumbsAreNotStolen();
};

void TestSegmentScheduler::s0_13_rangesGoInTheOrderOfTheFile()
{
    SegmentScheduler scheduler(100 * MiB, 10 * MiB, {});
    QCOMPARE(scheduler.missing(), 90 * MiB);
    const auto first = scheduler.assign(1);
    const auto second = scheduler.assign(2);
    QVERIFY(first && second);
    QCOMPARE(first->range, (ByteRange{10 * MiB, 14 * MiB}));
    QCOMPARE(second->range, (ByteRange{14 * MiB, 18 * MiB}));
    QVERIFY(!scheduler.assign(1)); // it has one

    scheduler.received(1, 4 * MiB);
    scheduler.setSpeed(1, 10'000); // 20 MB in two seconds
    QCOMPARE(scheduler.assign(1)->range, (ByteRange{18 * MiB, 18 * MiB + 20'000'000}));

    // What a lost connection had comes first.
    scheduler.received(2, MiB);
    scheduler.release(2);
    QCOMPARE(scheduler.assign(3)->range, (ByteRange{15 * MiB, 18 * MiB}));
    QCOMPARE(scheduler.missing(), 85 * MiB);
}

void TestSegmentScheduler::s0_13_unequalMirrorsEndTogether_data()
{
    QTest::addColumn<QList<double>>("speeds");
    QTest::addColumn<qint64>("latency");
    QTest::addColumn<double>("most");
    QTest::newRow("10, 20 and 40 MB/s") << QList<double>{10'000, 20'000, 40'000} << qint64(0) << 1.02;
    QTest::newRow("10, 20 and 40 MB/s far away") << QList<double>{10'000, 20'000, 40'000} << qint64(40) << 1.06;
    QTest::newRow("one is hopeless") << QList<double>{100, 20'000, 20'000} << qint64(20) << 1.05;
    QTest::newRow("eight alike") << QList<double>(8, 5'000) << qint64(20) << 1.06;
    QTest::newRow("one alone") << QList<double>{50'000} << qint64(0) << 1.01;
}

void TestSegmentScheduler::s0_13_unequalMirrorsEndTogether()
{
    QFETCH(const QList<double>, speeds);
    QFETCH(const qint64, latency);
    QFETCH(const double, most);
    const qint64 size = 2048 * MiB;
    std::vector<Race::Runner> runners;
    double sum = 0;
    for (const double speed : speeds) {
        runners.push_back({speed, latency});
        sum += speed;
    }
    Race race(size, {}, runners);
    const qint64 took = race.run();
    QVERIFY(took > 0);
    QVERIFY2(overhead(took, size, sum) < most, qPrintable(QString::number(overhead(took, size, sum))));
}

void TestSegmentScheduler::s0_13_aMirrorThatDiesCostsLittle()
{
    const qint64 size = 2048 * MiB;
    Race race(size, {}, {{10'000, 20}, {20'000, 20}, {40'000, 20, 15'000}});
    const qint64 took = race.run();
    // What the dead one brought, and the rest from the other two.
    const double ideal = 15'000 + (double(size) - 15'000.0 * 70'000) / 30'000;
    QVERIFY2(double(took) < ideal * 1.05, qPrintable(QStringLiteral("%1 of %2 ms").arg(took).arg(ideal)));
}

void TestSegmentScheduler::s0_13_aMirrorThatHangsLosesItsPart()
{
    const qint64 size = 512 * MiB;
    Race race(size, {}, {{20'000, 20}, {20'000, 20, 4'000, true}});
    const qint64 took = race.run();
    const double ideal = 4'000 + (double(size) - 4'000.0 * 40'000) / 20'000;
    QVERIFY2(took > 0 && double(took) < ideal * 1.05, qPrintable(QStringLiteral("%1 of %2 ms").arg(took).arg(ideal)));
}

/// Connections come, go, are robbed and lie, at random; in the end each byte was taken over once.
void TestSegmentScheduler::s0_13_everyByteIsFetchedOnce()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](qint64 bound) { return qint64(random() % quint64(bound)); };
        const qint64 size = 1 + below(40'000);
        SegmentScheduler::Limits limits;
        limits.smallest = 16 + below(500);
        limits.largest = limits.smallest + below(5'000);
        limits.first = limits.smallest;
        limits.leastStolenMs = below(50);
        limits.window = 1000 + below(20'000);
        limits.alignment = seed % 3 == 0 ? 64 : 1;
        SegmentScheduler scheduler(size, 0, limits);
        std::vector<int> times(size_t(size), 0);
        std::set<int> open;
        int next = 0;
        // Of a piece that is taken from somebody, what was there is fetched again.
        const auto assign = [&](int one) {
            const auto assigned = scheduler.assign(one);
            for (qint64 i = assigned ? assigned->range.begin : 0;
                 assigned && assigned->victim && i < scheduler.position(*assigned->victim); ++i)
                times[size_t(i)] = 0;
            return assigned.has_value();
        };
        for (int step = 0; scheduler.missing() > 0; ++step) {
            QVERIFY2(step < 200'000, qPrintable(QStringLiteral("seed %1 never ends").arg(seed)));
            const qint64 what = below(100);
            if (open.size() < 6 && (what < 10 || open.empty())) {
                if (assign(++next))
                    open.insert(next);
                else
                    scheduler.release(next);
                continue;
            }
            if (open.empty())
                continue;
            const int one = *std::next(open.begin(), below(qint64(open.size())));
            if (what < 15) {
                // Incomplete pieces are dropped.
                const qint64 position = scheduler.position(one);
                const bool wasOver = position >= scheduler.end(one);
                for (qint64 i = position / limits.alignment * limits.alignment; !wasOver && i < position; ++i)
                    times[size_t(i)] = 0;
                scheduler.release(one);
                open.erase(one);
            } else if (what < 30) {
                scheduler.setSpeed(one, double(below(50)));
            } else if (scheduler.position(one) >= scheduler.end(one)) {
                assign(one);
            } else {
                const qint64 position = scheduler.position(one);
                const qint64 bytes = 1 + below(scheduler.end(one) - position);
                for (qint64 i = position; i < position + bytes; ++i)
                    ++times[size_t(i)];
                scheduler.received(one, bytes);
            }
        }
        QVERIFY2(std::all_of(times.begin(), times.end(), [](int count) { return count == 1; }),
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestSegmentScheduler::s0_13_nobodyRunsFarAhead()
{
    SegmentScheduler::Limits limits;
    limits.window = 32 * MiB;
    SegmentScheduler scheduler(1024 * MiB, 0, limits);
    QVERIFY(scheduler.assign(1));
    scheduler.setSpeed(1, 1); // hardly anything comes
    qint64 furthest = 0;
    for (int i = 0; i < 100; ++i) {
        const auto next = scheduler.assign(2);
        if (!next)
            break;
        furthest = std::max(furthest, next->range.begin);
        scheduler.setSpeed(2, 1000);
        scheduler.received(2, next->range.size());
    }
    QVERIFY2(furthest <= 64 * MiB + limits.window, qPrintable(QString::number(furthest)));
    // It took over what was in the way instead.
    QVERIFY(scheduler.end(1) < 4 * MiB);
}

void TestSegmentScheduler::piecesAreNeverSplit()
{
    SegmentScheduler::Limits limits;
    limits.alignment = 3'000'000;
    SegmentScheduler scheduler(20'000'000, 0, limits);
    const auto first = scheduler.assign(1);
    QCOMPARE(first->range, (ByteRange{0, 6'000'000}));
    scheduler.received(1, 4'000'000);
    scheduler.release(1);
    // The second piece is there in part: all of it is fetched again.
    QCOMPARE(scheduler.missing(), 17'000'000);
    QCOMPARE(scheduler.assign(2)->range, (ByteRange{3'000'000, 9'000'000}));
    QCOMPARE(scheduler.assign(3)->range, (ByteRange{9'000'000, 15'000'000}));
}

void TestSegmentScheduler::wrongPiecesAreFetchedAgain()
{
    SegmentScheduler::Limits limits;
    limits.alignment = MiB;
    SegmentScheduler scheduler(8 * MiB, 0, limits);
    QCOMPARE(scheduler.assign(1)->range, (ByteRange{0, 4 * MiB}));
    scheduler.received(1, 4 * MiB);
    scheduler.giveBack({2 * MiB, 3 * MiB});
    QCOMPARE(scheduler.missing(), 5 * MiB);
    QCOMPARE(scheduler.assign(2)->range, (ByteRange{2 * MiB, 3 * MiB}));
}

void TestSegmentScheduler::crumbsAreNotStolen()
{
    SegmentScheduler scheduler(4 * MiB, 0, {});
    QVERIFY(scheduler.assign(1));
    QVERIFY(!scheduler.assign(2)); // nobody knows yet how fast the first one is
    scheduler.setSpeed(1, 1000);
    scheduler.received(1, 4 * MiB - 1000);
    QVERIFY(!scheduler.assign(2));
}

QTEST_APPLESS_MAIN(TestSegmentScheduler)
#include "tst_segmentscheduler.moc"
