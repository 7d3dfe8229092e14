// SPDX-License-Identifier: GPL-3.0-or-later
// Moving tasks in the queue.
#include "mutation/TaskWrites.h"
#include "tests/ledger/LedgerFixture.h"

using namespace heirloom;

namespace {

using Place = QueueMove::Place;

/// Five tasks that wait for their turn, named by letters.
struct Queue : LedgerFixture
{
    Queue()
    {
        for (const QChar letter : QStringLiteral("abcde")) {
            ids.insert(letter, newTask(QString(letter)));
            bring(ids[letter], {TaskState::Paused});
        }
    }
    Result<std::vector<Task>> move(const QString &letters, const QueueMove &to)
    {
        std::vector<TaskId> tasks;
        for (const QChar letter : letters)
            tasks.push_back(ids[letter]);
        return TaskWrites(*ledger).queue(TenantId(1), tasks, to);
    }
    QString order()
    {
        auto tasks = read([](Session &session) { return TaskTable(session).list(TenantId(1)); });
        std::sort(tasks.begin(), tasks.end(), isBefore);
        QString names;
        for (const Task &task : tasks)
            names += task.name;
        return names;
    }

    QMap<QChar, TaskId> ids;
};

} // namespace

class TestQueue : public QObject
{
    Q_OBJECT
private slots:
    void placesAndPriorities_data();
    void placesAndPriorities();
    void beforeATaskOfAnotherPriority();
    void severalMovesFollowEachOther();
    void whatIsRefusedChangesNothing();
};

void TestQueue::placesAndPriorities_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("place");
    QTest::addColumn<QChar>("before");
    QTest::addColumn<int>("priority"); // -1: as it is
    QTest::addColumn<QString>("order");
    const auto row = [](const char *name, const char *moved, Place place, char before, int priority,
                        const char *order) {
        QTest::newRow(name) << QString::fromLatin1(moved) << int(place) << QChar::fromLatin1(before) << priority
                            << QString::fromLatin1(order);
    };
    row("to the front", "d", Place::First, ' ', -1, "dabce");
    row("to the back", "b", Place::Last, ' ', -1, "acdeb");
    row("several keep their order", "eca", Place::First, ' ', -1, "acebd");
    row("several to the back", "db", Place::Last, ' ', -1, "acebd");
    row("before another", "e", Place::Before, 'b', -1, "aebcd");
    row("before one further back", "a", Place::Before, 'd', -1, "bcade");
    row("before where it is", "a", Place::Before, 'b', -1, "abcde");
    row("several before another", "ea", Place::Before, 'c', -1, "baecd");
    row("high", "d", Place::Same, ' ', int(TaskPriority::High), "dabce");
    row("low", "a", Place::Same, ' ', int(TaskPriority::Low), "bcdea");
    row("two of a priority as they stood", "ca", Place::Same, ' ', int(TaskPriority::High), "acbde");
    row("high and last", "ca", Place::Last, ' ', int(TaskPriority::High), "acbde");
}

void TestQueue::placesAndPriorities()
{
    QFETCH(QString, moved);
    QFETCH(int, place);
    QFETCH(QChar, before);
    QFETCH(int, priority);
    Queue queue;
    QueueMove to{{}, Place(place), queue.ids.value(before)};
    if (priority >= 0)
        to.priority = TaskPriority(priority);
    const auto rows = must(queue.move(moved, to));
    QCOMPARE(rows.size(), size_t(moved.size()));
    for (const Task &row : rows)
        QCOMPARE(row.rev, queue.task(row.id).rev);
    QTEST(queue.order(), "order");
}

void TestQueue::beforeATaskOfAnotherPriority()
{
    Queue queue;
    must(queue.move(QStringLiteral("ab"), {TaskPriority::High, Place::Same, {}}));
    must(queue.move(QStringLiteral("e"), {{}, Place::Before, queue.ids[u'b']}));
    QCOMPARE(queue.order(), QStringLiteral("aebcd"));
    QVERIFY(queue.task(queue.ids[u'e']).priority == TaskPriority::High);
}

void TestQueue::severalMovesFollowEachOther()
{
    Queue queue;
    for (const QChar letter : QStringLiteral("abc"))
        must(queue.move(letter, {{}, Place::First, {}}));
    QCOMPARE(queue.order(), QStringLiteral("cbade"));
    for (int i = 0; i < 100; ++i) // between the same two, again and again
        must(queue.move(i % 2 ? QStringLiteral("d") : QStringLiteral("e"), {{}, Place::Before, queue.ids[u'a']}));
    QCOMPARE(queue.order(), QStringLiteral("cbeda"));
}

void TestQueue::whatIsRefusedChangesNothing()
{
    Queue queue;
    queue.bring(queue.ids[u'c'], {TaskState::Ready, TaskState::Running, TaskState::Completed});
    const QueueMove first{{}, Place::First, {}};
    QCOMPARE(queue.move(QStringLiteral("bc"), first).error().code, ErrorCode::Conflict);
    QCOMPARE(queue.move(QStringLiteral("b"), {{}, Place::Before, queue.ids[u'c']}).error().code, ErrorCode::Conflict);
    QCOMPARE(queue.move(QStringLiteral("ab"), {{}, Place::Before, queue.ids[u'b']}).error().code, ErrorCode::Invalid);
    QCOMPARE(queue.move(QStringLiteral("b"), {{}, Place::Before, TaskId(99)}).error().code, ErrorCode::NotFound);
    const std::array others{queue.ids[u'b']};
    QCOMPARE(TaskWrites(*queue.ledger).queue(TenantId(2), others, first).error().code, ErrorCode::NotFound);
    QCOMPARE(queue.order(), QStringLiteral("abcde"));
}

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
