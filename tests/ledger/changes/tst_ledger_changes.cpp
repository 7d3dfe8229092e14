// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger says of tasks that came, went or changed since somebody looked, and lists that are read by parts.
#include "ledger/sqlite/Connection.h"
#include "ledger/sqlite/Migrations.h"
#include "tests/ledger/LedgerFixture.h"

using namespace heirloom;

namespace {

qint64 lastChange(LedgerFixture &f)
{
    return f.read([](Session &s) { return TaskTable(s).lastChange(); });
}

std::vector<TaskId> since(LedgerFixture &f, qint64 change)
{
    return f.read([change](Session &s) { return TaskTable(s).changedSince(change); });
}

} // namespace

class LedgerChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatCameAndChangedIsListedOnce()
    {
        LedgerFixture f;
        const TaskId old = f.newTask(QStringLiteral("old"));
        const qint64 seen = lastChange(f);
        QVERIFY(since(f, seen).empty());
        const TaskId fresh = f.newTask(QStringLiteral("fresh"));
        f.bring(old, {TaskState::Paused, TaskState::Ready});
        QCOMPARE(since(f, seen), (std::vector{fresh, old}));
        QVERIFY(since(f, lastChange(f)).empty());
    }

    void whatIsGoneIsListed()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), {}, TaskState::Planning);
        const qint64 seen = lastChange(f);
        f.write([task](Session &s) { return TaskTable(s).remove(task); });
        QCOMPARE(since(f, seen), std::vector{task});
    }

    void theNewestChangeKeepsItsNumberToItself()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"));
        for (int round = 0; round < 3; ++round) { // its row is the newest each time, and is replaced
            const qint64 seen = lastChange(f);
            f.bring(task, {round % 2 ? TaskState::Ready : TaskState::Paused});
            QVERIFY(lastChange(f) > seen);
            QCOMPARE(since(f, seen), std::vector{task});
        }
    }

    void whatRunningTasksCountIsNoChange()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 5, PlanAction::Download));
        const qint64 seen = lastChange(f);
        f.finish(task);
        QVERIFY(f.items(task).front().state == ItemState::Done);
        QCOMPARE(lastChange(f), seen);
    }

    void olderLedgersBeginToNoteChanges()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        const QString path = folder.filePath(QStringLiteral("l.db"));
        {
            const auto connection = must(Connection::open(path, Connection::Kind::Writer, clock));
            must(migrate(*connection, path, schemaSteps().first(9)));
            for (const char *statement :
                 {"INSERT INTO storages (id, tenant, name, root, store_uid, link, reserve_bytes) "
                  "VALUES (1, 1, 'disk', '/disk', 's', 'auto', 0)",
                  "INSERT INTO collections (id, tenant, key) VALUES (1, 1, 'atlas')",
                  "INSERT INTO tasks (id, uid, tenant, storage, collection, name, source, revision, destination, "
                  "base_url, link, state, created_ms) VALUES (7, 'u', 1, 1, 1, 'n', 's', '', 'd', '', 'auto', "
                  "'ready', 0)"})
                must(connection->executeOnce(QString::fromLatin1(statement)));
        }
        LedgerOptions options;
        options.path = path;
        const auto ledger = must(Ledger::open(options, clock));
        must(ledger->transact([](Session &s) -> Status {
            TaskPatch patch;
            patch.state = TaskState::Paused;
            const auto done = TaskTable(s).update(TaskId(7), 1, patch);
            return done ? Status() : Status(fail(done.error()));
        }));
        auto reading = must(ledger->read());
        QCOMPARE(must(TaskTable(reading).changedSince(0)), std::vector{TaskId(7)});
    }

    void pagesFollowOneAnother()
    {
        LedgerFixture f;
        std::vector<TaskId> added;
        for (int n = 0; n < 5; ++n)
            added.push_back(f.newTask(QString::number(n)));
        const auto page = [&f](TaskId after, int limit) {
            std::vector<TaskId> ids;
            for (const Task &task : f.read([=](Session &s) { return TaskTable(s).page(TenantId(1), after, limit); }))
                ids.push_back(task.id);
            return ids;
        };
        QCOMPARE(page({}, 2), (std::vector{added[0], added[1]}));
        QCOMPARE(page(added[1], 2), (std::vector{added[2], added[3]}));
        QCOMPARE(page(added[3], 2), std::vector{added[4]});
        QCOMPARE(page(added[0], -1).size(), size_t(4));
        QVERIFY(page(added[4], 2).empty());
    }

    void theFirstToBeginAreFoundAmongMany()
    {
        LedgerFixture f;
        std::vector<TaskId> added;
        for (int n = 0; n < 6; ++n) {
            added.push_back(f.newTask(QString::number(n), {}, TaskState::Planning));
            f.bring(added.back(), {TaskState::Ready});
        }
        const auto change = [&f](TaskId id, TaskPatch patch) {
            f.write([&](Session &s) { return TaskTable(s).update(id, must(TaskTable(s).get(id)).rev, patch); });
        };
        TaskPatch high;
        high.priority = TaskPriority::High;
        change(added[4], high);
        TaskPatch low;
        low.priority = TaskPriority::Low;
        change(added[0], low);
        TaskPatch first;
        first.queuePosition = -3;
        change(added[3], first);
        f.bring(added[1], {TaskState::Paused});
        const auto found =
            f.read([](Session &s) { return TaskTable(s).firstToBegin(TenantId(1), TaskState::Ready, 4); });
        std::vector<TaskId> order;
        for (const Task &task : found)
            order.push_back(task.id);
        QCOMPARE(order, (std::vector{added[4], added[3], added[2], added[5]}));
        QVERIFY(std::is_sorted(found.begin(), found.end(), isBefore));
    }
};

QTEST_GUILESS_MAIN(LedgerChangesTest)
#include "tst_ledger_changes.moc"
