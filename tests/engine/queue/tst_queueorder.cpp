// SPDX-License-Identifier: GPL-3.0-or-later
// In which order tasks have their turn.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QSignalSpy>

using namespace heirloom;
using namespace heirloom::test;

namespace {

using Place = QueueMove::Place;

NginxServer::Options slowly()
{
    NginxServer::Options options;
    options.bytesPerSecond = 500'000;
    return options;
}

/// Tasks of one small file each, in the queue, of which one runs at a time.
struct Tasks
{
    explicit Tasks(int count, NginxServer::Options server = {}) : publisher(server)
    {
        disk.options.parallelTasks = 1;
        disk.reopen();
        for (int i = 0; i < count; ++i)
            add(bytesOf(quint64(i), 1'000));
    }
    void add(const QByteArray &content)
    {
        const QString revision = QStringLiteral("r%1").arg(ids.size());
        ids.push_back(disk.add(publisher.publish(revision, {{revision + QStringLiteral(".bin"), content}})).task);
    }
    void move(Engine &engine, TaskId task, const QueueMove &to)
    {
        QCOMPARE(expect(await(engine.queue({task}, to))).size(), size_t(1));
    }

    Publisher publisher;
    EngineFixture disk;
    std::vector<TaskId> ids;
};

} // namespace

class TestQueueOrder : public QObject
{
    Q_OBJECT
private slots:
    void tasksHaveTheirTurnInTheOrderOfTheQueue();
    void theOrderSurvivesARestart();
    void whatIsMovedWhileOthersRunIsNext_data();
    void whatIsMovedWhileOthersRunIsNext();
    void aBlockedTaskHoldsUpNobody();
};

void TestQueueOrder::tasksHaveTheirTurnInTheOrderOfTheQueue()
{
    Tasks tasks(5);
    const auto &ids = tasks.ids;
    Engine &engine = tasks.disk.engine();
    tasks.move(engine, ids[0], {TaskPriority::Low, Place::Same, {}});
    tasks.move(engine, ids[2], {TaskPriority::High, Place::Same, {}});
    tasks.move(engine, ids[3], {{}, Place::First, {}});
    tasks.move(engine, ids[4], {{}, Place::Before, ids[1]});
    QCOMPARE(tasks.disk.run().completed, (std::vector{ids[2], ids[3], ids[4], ids[1], ids[0]}));
}

void TestQueueOrder::theOrderSurvivesARestart()
{
    Tasks tasks(3);
    const auto &ids = tasks.ids;
    tasks.move(tasks.disk.engine(), ids[1], {{}, Place::Last, {}});
    tasks.move(tasks.disk.engine(), ids[2], {TaskPriority::High, Place::Same, {}});
    tasks.disk.reopen();
    QCOMPARE(tasks.disk.run().completed, (std::vector{ids[2], ids[0], ids[1]}));
}

void TestQueueOrder::whatIsMovedWhileOthersRunIsNext_data()
{
    QTest::addColumn<bool>("byAnother");
    QTest::newRow("by this program") << false;
    QTest::newRow("by another one on this ledger") << true;
}

void TestQueueOrder::whatIsMovedWhileOthersRunIsNext()
{
    QFETCH(bool, byAnother);
    Tasks tasks(0, slowly());
    tasks.add(bytesOf(77, 3'000'000)); // some seconds
    for (quint64 i = 0; i < 3; ++i)
        tasks.add(bytesOf(i, 1'000));
    const auto &ids = tasks.ids;
    const auto other = byAnother ? expect(Engine::open(tasks.disk.options)) : nullptr;
    RunSummary summary;
    QSignalSpy finished(&tasks.disk.engine(), &Engine::runFinished);
    connect(&tasks.disk.engine(), &Engine::runFinished, this, [&](const RunSummary &said) { summary = said; });
    tasks.disk.engine().start({{}, {}, 0, true});
    QTRY_COMPARE_WITH_TIMEOUT(named(tasks.disk.task(ids[0]).state), named(TaskState::Running), patienceMs);
    Engine &engine = other ? *other : tasks.disk.engine();
    tasks.move(engine, ids[3], {TaskPriority::High, Place::First, {}});
    tasks.move(engine, ids[0], {TaskPriority::Low, Place::Last, {}});
    QCOMPARE(named(tasks.disk.task(ids[0]).state), named(TaskState::Running)); // nobody is pushed out
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QCOMPARE(summary.completed, (std::vector{ids[0], ids[3], ids[1], ids[2]}));
}

void TestQueueOrder::aBlockedTaskHoldsUpNobody()
{
    Tasks tasks(0);
    tasks.publisher.put(QStringLiteral("huge/x"), "x");
    const QJsonArray huge{QJsonObject{{QStringLiteral("path"), QStringLiteral("x")},
                                      {QStringLiteral("size"), qint64(1) << 60},
                                      {QStringLiteral("sha256"), QString(64, u'a')}}};
    const TaskId blocked = tasks.disk.add(tasks.publisher.publishEntries(QStringLiteral("huge"), {}, huge)).task;
    tasks.add(bytesOf(1, 1'000));
    tasks.move(tasks.disk.engine(), blocked, {TaskPriority::High, Place::First, {}});
    const RunSummary summary = tasks.disk.run();
    QCOMPARE(summary.completed, tasks.ids);
    QCOMPARE(summary.waiting.size(), size_t(1));
    QCOMPARE(summary.waiting.front().task, blocked);
}

QTEST_GUILESS_MAIN(TestQueueOrder)
#include "tst_queueorder.moc"
