// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is shared among threads.
#include "mutation/Parallel.h"

#include <QTest>
#include <QThreadPool>
#include <atomic>
#include <numeric>
#include <semaphore>

using namespace heirloom;

class TestParallel : public QObject
{
    Q_OBJECT
private slots:
    void everyIndexIsDoneOnceAndSeen_data();
    void everyIndexIsDoneOnceAndSeen();
    void noFreeThreadIsNeeded();
    void freeThreadsAreUsed();
};

void TestParallel::everyIndexIsDoneOnceAndSeen_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 2, 7, 10'000})
        QTest::addRow("%d", count) << count;
}

void TestParallel::everyIndexIsDoneOnceAndSeen()
{
    QFETCH(int, count);
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    std::vector<int> turns(size_t(count), 0);
    for (int round = 1; round <= 3; ++round) {
        runInParallel(pool, turns.size(), [&](size_t index) { ++turns[index]; });
        QCOMPARE(std::accumulate(turns.begin(), turns.end(), 0), count * round);
        QCOMPARE(std::count(turns.begin(), turns.end(), round), count);
    }
}

void TestParallel::noFreeThreadIsNeeded()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    std::binary_semaphore inside(0), after(0);
    std::atomic<int> turns = 0;
    const auto count = [&](size_t) { ++turns; };
    pool.start([&] { // takes the only thread, and uses the pool itself
        runInParallel(pool, 5, count);
        inside.release();
        after.acquire();
    });
    inside.acquire();
    runInParallel(pool, 5, count);
    after.release();
    QVERIFY(pool.waitForDone(20'000));
    QCOMPARE(turns.load(), 10);
}

void TestParallel::freeThreadsAreUsed()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    std::binary_semaphore other(0);
    runInParallel(pool, 2,
                  [&](size_t index) { index == 0 ? other.acquire() : other.release(); }); // alone it would hang
    QVERIFY(pool.waitForDone(20'000));
}

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
