// SPDX-License-Identifier: GPL-3.0-or-later
// What other processes on the ledger do is told as what it is: these tasks changed, those are gone.
#include "support/engine/EngineFixture.h"
#include "support/engine/Publisher.h"

#include <QSignalSpy>

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// An engine that runs like the window's, and a second one on its ledger, as another process would have it. Tasks are
/// paused: nothing works on them.
struct Both
{
    explicit Both(int count)
    {
        AddRequest paused;
        paused.paused = true;
        for (int i = 0; i < count; ++i) {
            const QString revision = QStringLiteral("r%1").arg(i);
            const Files files{{revision + QStringLiteral(".bin"), bytesOf(quint64(i), 1'000)}};
            ids.push_back(disk.add(publisher.publish(revision, files), paused).task);
        }
        disk.reopen();
        other = expect(Engine::open(disk.options));
        QObject::connect(&disk.engine(), &Engine::tasksChanged, &disk.engine(),
                         [this](const std::vector<TaskSnapshot> &tasks) {
                             for (const TaskSnapshot &snapshot : tasks)
                                 changed[snapshot.task.id] = snapshot.task.state;
                         });
        QObject::connect(
            &disk.engine(), &Engine::tasksRemoved, &disk.engine(),
            [this](const std::vector<TaskId> &tasks) { removed.insert(removed.end(), tasks.begin(), tasks.end()); });
    }

    Publisher publisher;
    EngineFixture disk;
    std::unique_ptr<Engine> other;
    std::vector<TaskId> ids;
    std::map<TaskId, TaskState> changed;
    std::vector<TaskId> removed;
};

} // namespace

class TestForeignChanges : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhatChangedIsTold();
    void whatIsDeletedIsTold();
    void whatHappenedBeforeTheStartIsTold();
    void tasksOfOthersAreBegun();
    void listsAreReadByPages();
};

void TestForeignChanges::onlyWhatChangedIsTold()
{
    Both both(4);
    both.disk.engine().start({});
    expect(await(both.other->setTaskRateLimit(both.ids[1], 50'000)));
    QVERIFY(QTest::qWaitFor([&] { return !both.changed.empty(); }, patienceMs));
    expect(await(both.other->cancel(both.ids[2])));
    QVERIFY(QTest::qWaitFor([&] { return both.changed.contains(both.ids[2]); }, patienceMs));
    QVERIFY(both.changed.at(both.ids[2]) == TaskState::Cancelled);
    QCOMPARE(both.changed.size(), size_t(2));
    QVERIFY(both.changed.contains(both.ids[1]));
    QVERIFY(both.removed.empty());
}

void TestForeignChanges::whatIsDeletedIsTold()
{
    Both both(3);
    both.disk.engine().start({});
    expect(await(both.other->cancel(both.ids[0])));
    expect(await(both.other->remove(both.ids[0], {})));
    QVERIFY(QTest::qWaitFor([&] { return !both.removed.empty(); }, patienceMs));
    QCOMPARE(both.removed, std::vector{both.ids[0]});
    QVERIFY(!both.changed.contains(both.ids[1]));
}

void TestForeignChanges::whatHappenedBeforeTheStartIsTold()
{
    Both both(2);
    expect(await(both.other->cancel(both.ids[1])));
    both.disk.engine().start({});
    QVERIFY(QTest::qWaitFor([&] { return both.changed.contains(both.ids[1]); }, patienceMs));
    QCOMPARE(both.changed.size(), size_t(1));
}

void TestForeignChanges::tasksOfOthersAreBegun()
{
    Both both(3);
    both.disk.engine().start({});
    expect(await(both.other->resume(both.ids[2])));
    QVERIFY(QTest::qWaitFor([&] { return both.disk.task(both.ids[2]).state == TaskState::Completed; }, patienceMs));
    QVERIFY(QTest::qWaitFor([&] { return both.changed[both.ids[2]] == TaskState::Completed; }, patienceMs));
    QVERIFY(both.disk.task(both.ids[0]).state == TaskState::Paused);
}

void TestForeignChanges::listsAreReadByPages()
{
    Both both(5);
    std::vector<TaskId> read;
    for (TaskId after; read.size() < 5;) {
        const auto page = expect(await(both.disk.engine().taskPage(after, 2)));
        QVERIFY(!page.empty() && page.size() <= 2);
        for (const TaskSnapshot &snapshot : page)
            read.push_back(snapshot.task.id);
        after = read.back();
    }
    QCOMPARE(read, both.ids);
    QVERIFY(expect(await(both.disk.engine().taskPage(read.back(), 2))).empty());
}

QTEST_GUILESS_MAIN(TestForeignChanges)
#include "tst_foreignchanges.moc"
