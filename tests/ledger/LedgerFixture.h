// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ledger/sqlite/Statement.h"
#include "ledger/tables/ItemTable.h"
#include "ledger/tables/ObjectTable.h"
#include "ledger/tables/SystemTables.h"
#include "tests/ledger/FakeClock.h"
#include "tests/ledger/Must.h"

#include <QTemporaryDir>
#include <QTest>

namespace heirloom {

/// A ledger in a folder of its own with one storage and one living worker.
class LedgerFixture
{
public:
    explicit LedgerFixture(qint64 ballastBytes = 0)
    {
        if (database != QStringLiteral("sqlite"))
            qFatal("nobody has said how a test makes a ledger in %s", qPrintable(database));
        options.path = folder.filePath(QStringLiteral("ledger.db"));
        options.ballastBytes = ballastBytes;
        reopen();
        storage = write([](Session &session) {
            Storage row;
            row.tenant = TenantId(1);
            row.name = QStringLiteral("disk");
            row.root = QStringLiteral("/disk");
            row.storeUid = QStringLiteral("store");
            row.isDefault = true;
            return StorageTable(session).insert(row);
        });
        worker = newWorker(QStringLiteral("worker-1"));
    }

    void reopen()
    {
        ledger.reset();
        ledger = must(Ledger::open(options, clock));
    }

    /// One write transaction; the answer is unwrapped.
    template <class F, class T = typename std::invoke_result_t<F, Session &>::value_type> T write(F body)
    {
        if constexpr (std::is_void_v<T>)
            must(ledger->transact(std::function<Status(Session &)>(body)));
        else
            return must(ledger->transact<T>(body));
    }
    template <class F, class T = typename std::invoke_result_t<F, Session &>::value_type> T read(F body)
    {
        auto session = must(ledger->read());
        return must(body(session.session()));
    }
    /// What a single question answers, as a number.
    qint64 number(const char *question)
    {
        return read([&](Session &session) -> Result<qint64> {
            auto select = session.statement(question);
            if (auto row = select.first(); !row)
                return fail(row.error());
            return select.number(0);
        });
    }

    WorkerId newWorker(const QString &uid)
    {
        return write([&](Session &session) {
            return WorkerTable(session).insert(uid, clock.bootId(), clock.bootMs() + leaseMs);
        });
    }

    TaskId newTask(const QString &name, std::span<const PlannedItem> items = {}, TaskState state = TaskState::Running)
    {
        return write([&](Session &session) -> Result<TaskId> {
            NewTask task;
            task.uid = name + QStringLiteral("-uid");
            task.tenant = TenantId(1);
            task.storage = storage;
            task.collectionKey = QStringLiteral("atlas");
            task.name = name;
            task.destination = name;
            const auto id = TaskTable(session).insert(task);
            if (!id)
                return id;
            if (auto done = ItemTable(session).insertPlanned(*id, items); !done)
                return fail(done.error());
            if (state == TaskState::Running)
                bring(session, *id, {TaskState::Ready, TaskState::Running});
            return id;
        });
    }
    static void bring(Session &session, TaskId id, std::initializer_list<TaskState> states)
    {
        for (const TaskState state : states) {
            TaskPatch patch;
            patch.state = state;
            patch.raiseEpoch = state == TaskState::Deleting || state == TaskState::Cancelled;
            must(TaskTable(session).update(id, must(TaskTable(session).get(id)).rev, patch));
        }
    }
    void bring(TaskId id, std::initializer_list<TaskState> states)
    {
        write([&](Session &session) -> Status {
            bring(session, id, states);
            return {};
        });
    }

    static PlannedItem planned(qint64 content, PlanAction action, qint64 size = 100)
    {
        PlannedItem item;
        item.path = QStringLiteral("data/%1.bin").arg(content);
        item.size = size;
        item.sha256 = digestOf(content);
        item.action = action;
        return item;
    }
    static std::vector<PlannedItem> plan(qint64 first, qint64 count, PlanAction action, qint64 size = 100)
    {
        std::vector<PlannedItem> items;
        for (qint64 i = 0; i < count; ++i)
            items.push_back(planned(first + i, action, size));
        return items;
    }

    ObjectId publish(Session &session, qint64 content, qint64 size = 100)
    {
        ObjectTable objects(session);
        const auto prepared = must(objects.prepare(TenantId(1), storage, digestOf(content), size));
        if (!prepared.reuse)
            must(objects.makeLive(prepared.id, prepared.generation, 1, 2, 3));
        return prepared.id;
    }
    ObjectId publish(qint64 content, qint64 size = 100)
    {
        return write([&](Session &session) -> Result<ObjectId> { return publish(session, content, size); });
    }
    ItemCompletion completion(const ClaimedItem &item, ObjectId object, Origin origin = Origin::Downloaded) const
    {
        ItemCompletion done;
        done.claim = item.claim;
        done.task = item.task;
        done.object = object;
        done.origin = origin;
        done.size = qMax<qint64>(item.size, 100);
        done.sha256 = *item.sha256;
        return done;
    }
    /// Claims and completes whatever the task has left.
    void finish(TaskId task)
    {
        write([&](Session &session) -> Status {
            ItemTable items(session);
            std::vector<ItemCompletion> done;
            for (const auto &item : must(items.claimInherits(task, worker, 1000)))
                done.push_back(completion(item, item.object, Origin::Inherited));
            for (const auto &item : must(items.claimDownloads(task, worker, 1000, 1LL << 40)).items)
                done.push_back(completion(item, publish(session, *item.sha256), Origin::Downloaded));
            must(items.complete(done));
            return {};
        });
    }
    ObjectId publish(Session &session, const Sha256 &digest)
    {
        ObjectTable objects(session);
        const auto prepared = must(objects.prepare(TenantId(1), storage, digest, 100));
        if (!prepared.reuse)
            must(objects.makeLive(prepared.id, prepared.generation, 1, 2, 3));
        return prepared.id;
    }
    ObjectRow object(qint64 content)
    {
        return *read(
            [&](Session &session) { return ObjectTable(session).get(TenantId(1), storage, digestOf(content)); });
    }
    std::vector<Item> items(TaskId task)
    {
        return read([&](Session &session) { return ItemTable(session).page({task, {}, 100'000, {}}); });
    }
    Task task(TaskId id)
    {
        return read([&](Session &session) { return TaskTable(session).get(id); });
    }

    static constexpr qint64 leaseMs = 60'000;
    static inline QString database = QStringLiteral("sqlite"); ///< of the fixtures that are made next
    QTemporaryDir folder;
    FakeClock clock;
    LedgerOptions options;
    std::unique_ptr<Ledger> ledger;
    StorageId storage;
    WorkerId worker;
};

} // namespace heirloom
