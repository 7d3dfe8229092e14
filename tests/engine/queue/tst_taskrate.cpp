// SPDX-License-Identifier: GPL-3.0-or-later
// The speed limit of one task.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QElapsedTimer>

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr qint64 rate = 400'000;
constexpr qsizetype size = 40'000'000; ///< takes far longer than a test waits

} // namespace

class TestTaskRate : public QObject
{
    Q_OBJECT
private slots:
    void limitHoldsAndIsLiftedWhileItRuns_data();
    void limitHoldsAndIsLiftedWhileItRuns();
    void limitIsKeptWithTheTask();
};

void TestTaskRate::limitHoldsAndIsLiftedWhileItRuns_data()
{
    QTest::addColumn<bool>("inSegments");
    QTest::addColumn<bool>("byAnother");
    QTest::newRow("one connection") << false << false;
    QTest::newRow("several connections") << true << false;
    QTest::newRow("lifted by another program") << false << true;
}

void TestTaskRate::limitHoldsAndIsLiftedWhileItRuns()
{
    QFETCH(bool, inSegments);
    QFETCH(bool, byAnother);
    Publisher publisher;
    EngineFixture disk;
    disk.options.transfer.segmentedFromBytes = inSegments ? 1 << 20 : size * 2;
    disk.reopen();
    const Files files{{QStringLiteral("large.bin"), bytesOf(1, size)}};
    const TaskId limited = disk.add(publisher.publish(QStringLiteral("r1"), files)).task;
    const TaskId free =
        disk.add(publisher.publish(QStringLiteral("r2"), {{QStringLiteral("f"), bytesOf(2, size)}})).task;
    const auto other = byAnother ? expect(Engine::open(disk.options)) : nullptr;
    expect(await(disk.engine().setTaskRateLimit(limited, rate)));
    qint64 most = 0;
    connect(&disk.engine(), &Engine::tasksChanged, this, [&](const std::vector<TaskSnapshot> &tasks) {
        for (const TaskSnapshot &snapshot : tasks) {
            if (snapshot.task.id == limited)
                most = qMax(most, snapshot.liveBytes + snapshot.task.counts.bytesDone);
        }
    });
    QElapsedTimer timer;
    timer.start();
    disk.engine().start({});
    QTRY_VERIFY_WITH_TIMEOUT(most > 3 * rate, patienceMs);
    QVERIFY2(timer.elapsed() >= 2'500, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(named(disk.task(free).state), named(TaskState::Completed), patienceMs); // it is its own
    QVERIFY(most < size / 2);
    expect(await((other ? *other : disk.engine()).setTaskRateLimit(limited, 0)));
    QTRY_COMPARE_WITH_TIMEOUT(named(disk.task(limited).state), named(TaskState::Completed), patienceMs);
    QVERIFY(timer.elapsed() < size / rate * 1'000 / 2);
    QCOMPARE(disk.filesOf(limited), files);
    disconnect(&disk.engine(), nullptr, this, nullptr);
}

void TestTaskRate::limitIsKeptWithTheTask()
{
    Publisher publisher;
    EngineFixture disk;
    const TaskId task = disk.add(publisher.publish(QStringLiteral("r1"), {{QStringLiteral("x"), "x"}})).task;
    QCOMPARE(expect(await(disk.engine().setTaskRateLimit(task, rate))).rateLimit, rate);
    disk.reopen();
    QCOMPARE(disk.task(task).rateLimit, rate);
    QCOMPARE(expect(await(disk.engine().setTaskRateLimit(task, -5))).rateLimit, 0);
    QCOMPARE(await(disk.engine().setTaskRateLimit(TaskId(99), rate)).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestTaskRate)
#include "tst_taskrate.moc"
