// SPDX-License-Identifier: GPL-3.0-or-later
// Priority, place in the queue and speed limit of tasks, as the ledger keeps them.
#include "ledger/sqlite/Connection.h"
#include "ledger/sqlite/Migrations.h"
#include "tests/ledger/LedgerFixture.h"

using namespace heirloom;

class LedgerQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void olderTasksKeepTheirOrder()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        const QString path = folder.filePath(QStringLiteral("l.db"));
        constexpr size_t before = 5; // versions without a queue
        {
            const auto connection = must(Connection::open(path, Connection::Kind::Writer, clock));
            must(migrate(*connection, path, schemaSteps().first(before)));
            for (const char *statement :
                 {"INSERT INTO storages (id, tenant, name, root, store_uid, link, reserve_bytes) "
                  "VALUES (1, 1, 'disk', '/disk', 's', 'auto', 0)",
                  "INSERT INTO collections (id, tenant, key) VALUES (1, 1, 'atlas')",
                  "INSERT INTO tasks (id, uid, tenant, storage, collection, name, source, revision, destination, "
                  "base_url, link, state, created_ms) SELECT value, 'uid' || value, 1, 1, 1, 'n', 's', '', value, '', "
                  "'auto', 'ready', 0 FROM json_each('[3, 7, 9]')"})
                must(connection->executeOnce(QString::fromLatin1(statement)));
        }
        LedgerOptions options;
        options.path = path;
        const auto ledger = must(Ledger::open(options, clock));
        auto reading = must(ledger->read());
        const auto tasks = must(TaskTable(reading).list(TenantId(1)));
        QCOMPARE(tasks.size(), size_t(3));
        QVERIFY(std::is_sorted(tasks.begin(), tasks.end(), isBefore));
        QCOMPARE(tasks[1].queuePosition, 7);
        QVERIFY(tasks[1].priority == TaskPriority::Normal);
        QCOMPARE(tasks[1].rateLimit, 0);
    }

    void newTasksGoToTheEnd()
    {
        LedgerFixture f;
        const TaskId first = f.newTask(QStringLiteral("a"));
        patch(f, first, [](TaskPatch &patch) { patch.queuePosition = 1'000; });
        const TaskId second = f.newTask(QStringLiteral("b"));
        QCOMPARE(f.task(second).queuePosition, 1'001);
        const auto ends = f.read([](Session &s) { return TaskTable(s).queueEnds(TenantId(1)); });
        QCOMPARE(ends.first, 1'000);
        QCOMPARE(ends.last, 1'001);
    }

    void whatAPatchLeavesOutStays()
    {
        LedgerFixture f;
        const TaskId id = f.newTask(QStringLiteral("a"));
        patch(f, id, [](TaskPatch &patch) {
            patch.priority = TaskPriority::High;
            patch.queuePosition = -5;
            patch.rateLimit = 250'000;
        });
        f.bring(id, {TaskState::Paused, TaskState::Ready});
        const Task task = f.task(id);
        QVERIFY(task.priority == TaskPriority::High);
        QCOMPARE(task.queuePosition, -5);
        QCOMPARE(task.rateLimit, 250'000);
        f.reopen();
        QVERIFY(f.task(id).priority == TaskPriority::High);
    }

    void roomIsMadeInTheMiddleForThatTenantAlone()
    {
        LedgerFixture f;
        std::vector<TaskId> ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back(f.newTask(QString::number(i)));
        f.bring(ids[2], {TaskState::Paused});
        const qint64 before = f.read([](Session &s) { return TaskTable(s).lastChange(); });
        f.write([](Session &s) { return TaskTable(s).openQueue(TenantId(1), 2, 10); });
        f.write([](Session &s) { return TaskTable(s).openQueue(TenantId(2), 1, 10); });
        QCOMPARE(f.task(ids[0]).queuePosition, 1);
        QCOMPARE(f.task(ids[1]).queuePosition, 12);
        QCOMPARE(f.task(ids[2]).queuePosition, 13);
        const auto changed = f.read([&](Session &s) { return TaskTable(s).changedSince(before); });
        QVERIFY(changed == (std::vector{ids[1], ids[2]})); // other programs are told
    }

private:
    template <class F> static void patch(LedgerFixture &f, TaskId id, F change)
    {
        f.write([&](Session &session) -> Status {
            TaskPatch patch;
            change(patch);
            must(TaskTable(session).update(id, must(TaskTable(session).get(id)).rev, patch));
            return {};
        });
    }
};

QTEST_GUILESS_MAIN(LedgerQueueTest)
#include "tst_ledger_queue.moc"
