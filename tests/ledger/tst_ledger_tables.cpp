// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerFixture.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

using namespace heirloom;

namespace {

const Error why{ErrorCode::Io, QStringLiteral("link data/1.bin"), 5, 0, QStringLiteral("try again")};

} // namespace

class LedgerTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void s0_4_oneRowForEachContent()
    {
        LedgerFixture f;
        const ObjectId first = f.publish(1);
        QCOMPARE(f.publish(1), first); // the second publisher is told to reuse it
        const Status twice = f.ledger->transact([&](Session &s) {
            return s
                .statement("INSERT INTO objects (tenant, storage, sha256, size, generation, state, zero_since) "
                           "SELECT tenant, storage, sha256, size, generation, state, zero_since FROM objects")
                .run();
        });
        QCOMPARE(twice.error().code, ErrorCode::Conflict);

        const TaskId a = f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 1, PlanAction::Inherit));
        const TaskId b = f.newTask(QStringLiteral("b"), LedgerFixture::plan(1, 1, PlanAction::Inherit));
        QCOMPARE(f.object(1).refcount, 2);
        QCOMPARE(f.items(a).front().object, first);
        QCOMPARE(f.items(b).front().object, first);
        const auto known = f.read([&](Session &s) {
            return ObjectTable(s).find(TenantId(1), f.storage, std::array{digestOf(7), digestOf(1)}, true);
        });
        QVERIFY(!known[0]);
        QCOMPARE(known[1]->id, first);
        QCOMPARE(known[1]->size, 100);
        QCOMPARE(known[1]->shownBy, b);
    }

    void s3_3_aJournalRowHasOneRecoverer()
    {
        LedgerFixture f;
        const WorkerId dead = f.worker;
        JournalRow row;
        row.storage = f.storage;
        row.kind = QStringLiteral("place");
        row.owner = dead;
        row.payload = "{}";
        const MutationId id = f.write([&](Session &s) { return JournalTable(s).begin(row); });
        const WorkerId first = f.newWorker(QStringLiteral("first"));
        const WorkerId second = f.newWorker(QStringLiteral("second"));
        const auto own = [&](WorkerId to) {
            return f.write([&](Session &s) { return JournalTable(s).own(id, dead, to); });
        };
        QVERIFY(own(first));
        QVERIFY(!own(second)); // it looked before the first one took it
        QVERIFY(!own(first));
        QCOMPARE(f.read([](Session &s) { return JournalTable(s).all(); }).front().owner, first);
    }

    void s0_5_aReferenceIsTakenOnce()
    {
        LedgerFixture f;
        const ObjectId object = f.publish(1);
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 1, PlanAction::Inherit));
        QCOMPARE(f.object(1).refcount, 1); // by planning
        QVERIFY(!f.object(1).zeroSinceMs);
        const auto claims = f.write([&](Session &s) { return ItemTable(s).claimInherits(task, f.worker, 10); });
        QCOMPARE(claims.size(), size_t(1));
        QCOMPARE(claims.front().object, object);
        QCOMPARE(claims.front().inode, quint64(1));
        const auto complete = [&] {
            return f.write([&](Session &s) {
                return ItemTable(s).complete(std::array{f.completion(claims.front(), object, Origin::Inherited)});
            });
        };
        QVERIFY(complete().front());
        QVERIFY(!complete().front()); // twice: fenced, adds nothing
        QCOMPARE(f.object(1).refcount, 1);
        QCOMPARE(f.number("SELECT count(*) FROM object_refs"), 1);
        const TaskCounts counts = f.task(task).counts;
        QCOMPARE(counts.filesDone, 1);
        QCOMPARE(counts.inheritedBytes, 100);
        QCOMPARE(counts.downloadedFiles, 0);
    }

    void plannedInheritsOfVanishedContentArePending()
    {
        LedgerFixture f;
        f.publish(1);
        f.write([&](Session &s) -> Status {
            const auto row = must(ObjectTable(s).get(TenantId(1), f.storage, digestOf(1)));
            if (!must(ObjectTable(s).setUnusable(row->id, 1, ObjectState::Lost)))
                return fail(ErrorCode::Conflict, QStringLiteral("not lost"));
            return {};
        });
        f.publish(2);
        auto plan = LedgerFixture::plan(1, 3, PlanAction::Inherit); // 3 was never there
        plan.push_back(LedgerFixture::planned(4, PlanAction::Adopt));
        plan.push_back(LedgerFixture::planned(5, PlanAction::Skip));
        const auto items = f.items(f.newTask(QStringLiteral("a"), plan));
        QStringList states;
        for (const Item &item : items)
            states.append(toString(item.state));
        QCOMPARE(states.join(u' '), QStringLiteral("pending inherit pending inherit skipped"));
        QCOMPARE(f.object(2).refcount, 1);
    }

    void s0_7_aFailedInheritHealsItself()
    {
        LedgerFixture f;
        f.publish(1);
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 1, PlanAction::Inherit));
        f.write([&](Session &s) -> Status {
            const auto claims = must(ItemTable(s).claimInherits(task, f.worker, 10));
            return must(ItemTable(s).healToPending(claims.front().claim, why)) ? Status{} : fail(why);
        });
        const Item item = f.items(task).front();
        QVERIFY(item.state == ItemState::Pending);
        QVERIFY(!item.object);
        QVERIFY(item.error == why);
        QCOMPARE(f.object(1).refcount, 0);
        QCOMPARE(f.object(1).zeroSinceMs, f.clock.wallMs());
    }

    void s0_9_deletingDropsReferences()
    {
        LedgerFixture f;
        const TaskId a = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 30, PlanAction::Download));
        f.finish(a);
        const TaskId b = f.newTask(QStringLiteral("b"), LedgerFixture::plan(10, 30, PlanAction::Inherit));
        f.finish(b); // 20 shared, 10 of its own
        f.finish(b);
        const auto usage = [&](TaskId task) {
            return f.read([&](Session &s) { return ObjectTable(s).taskUsage(task); });
        };
        QCOMPARE(usage(a).bytes, 3000);
        QCOMPARE(usage(a).exclusiveBytes, 1000);
        const auto all = f.read([&](Session &s) { return ObjectTable(s).taskUsage(TenantId(1), f.storage); });
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].exclusiveBytes, 1000);
        QCOMPARE(all[1].exclusiveBytes, 1000);

        const auto removeSome = [&] {
            return f.ledger->transact<ItemTable::Removed>([&](Session &s) { return ItemTable(s).removeSome(a, 16); });
        };
        QCOMPARE(removeSome().error().code, ErrorCode::Conflict); // a running task is not deleted
        QVERIFY(!f.ledger->transact([&](Session &s) { return TaskTable(s).remove(a); }));
        f.bring(a, {TaskState::Completed, TaskState::Deleting});
        f.clock.advance(5);
        QCOMPARE(must(removeSome()).references, 16);
        QVERIFY(!f.ledger->transact([&](Session &s) { return TaskTable(s).remove(a); })); // items are left
        QCOMPARE(must(removeSome()).items, 14);
        QCOMPARE(must(removeSome()).items, 0);
        f.write([&](Session &s) { return TaskTable(s).remove(a); });
        QCOMPARE(f.object(0).refcount, 0);
        QCOMPARE(f.object(0).zeroSinceMs, f.clock.wallMs());
        QCOMPARE(f.object(10).refcount, 1);
        QVERIFY(!f.object(10).zeroSinceMs);
        const auto totals = f.read([&](Session &s) { return ObjectTable(s).usage(TenantId(1), f.storage); });
        QCOMPARE(totals.reclaimableBytes, 1000);
        QCOMPARE(totals.uniqueBytes, 4000);
        QCOMPARE(totals.logicalBytes, 3000);
    }

    void s0_9_tasksBelongToTheirTenant()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"));
        const auto other = f.ledger->transact<Task>([&](Session &s) { return TaskTable(s).get(TenantId(2), task); });
        QCOMPARE(other.error().code, ErrorCode::NotFound);
        const auto role = f.ledger->transact<Role>(
            [](Session &s) { return StorageTable(s).role(TenantId(1), QStringLiteral("eve")); });
        QCOMPARE(role.error().code, ErrorCode::Denied);
    }

    void s0_12_onlyTheWrittenTransitionsAreAllowed()
    {
        constexpr int states = int(TaskState::Deleting) + 1;
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"));
        for (int from = 0; from < states; ++from) {
            for (int to = 0; to < states; ++to) {
                const bool allowed = isAllowed(TaskState(from), TaskState(to));
                // Put there by force and undone afterwards, so that every pair is tried on the same row.
                const Status tried = f.ledger->transact([&](Session &s) -> Status {
                    auto force = s.statement("UPDATE tasks SET state = ?, waiting_for = NULL WHERE id = ?");
                    must(force.run(TaskState(from), task));
                    TaskPatch patch;
                    patch.state = TaskState(to);
                    const auto updated = TaskTable(s).update(task, must(TaskTable(s).get(task)).rev, patch);
                    if (updated.has_value() != allowed || (!updated && updated.error().code != ErrorCode::Conflict))
                        return fail(ErrorCode::Corrupt, QStringLiteral("wrong"));
                    return fail(ErrorCode::Cancelled, QStringLiteral("undo"));
                });
                QVERIFY2(tried.error().code == ErrorCode::Cancelled,
                         qPrintable(toString(TaskState(from)) + QStringLiteral(" -> ") + toString(TaskState(to))));
            }
        }
    }

    void waitingReasonsEndWithTheWaiting()
    {
        LedgerFixture f;
        const TaskId id = f.newTask(QStringLiteral("a"));
        const auto update = [&](const TaskPatch &patch) {
            return f.write([&](Session &s) { return TaskTable(s).update(id, must(TaskTable(s).get(id)).rev, patch); });
        };
        TaskPatch patch;
        patch.state = TaskState::Waiting;
        patch.waitingFor = WaitReason::Space;
        patch.neededBytes = 31;
        update(patch);
        QVERIFY(f.task(id).waitingFor == WaitReason::Space);
        QCOMPARE(f.task(id).neededBytes, 31);
        patch = {};
        patch.state = TaskState::Running;
        update(patch);
        QVERIFY(!f.task(id).waitingFor);
        QCOMPARE(f.task(id).neededBytes, 0);
        patch = {};
        patch.state = TaskState::Failed;
        patch.error = why;
        patch.raiseEpoch = true;
        f.clock.advance(7);
        const Task failed = update(patch);
        QCOMPARE(failed.finishedMs, f.clock.wallMs());
        QCOMPARE(failed.epoch, 2);
        QVERIFY(f.task(id).error == why);
    }

    void taskNumbersAreNeverUsedAgain()
    {
        LedgerFixture f;
        const TaskId first = f.newTask(QStringLiteral("a"), {}, TaskState::Planning);
        f.write([&](Session &s) { return TaskTable(s).remove(first); });
        QVERIFY(f.newTask(QStringLiteral("b")) > first);
        // An undeleted task gets its own number back.
        f.write([&](Session &s) {
            return TaskTable(s).insertTombstone(
                {QStringLiteral("uid"), first, TenantId(1), f.storage, QStringLiteral("a"), {}, 5});
        });
        QCOMPARE(f.read([&](Session &s) { return TaskTable(s).tombstone(TenantId(1), first); }).name,
                 QStringLiteral("a"));
        const TaskId again = f.write([&](Session &s) -> Result<TaskId> {
            NewTask task;
            task.id = first;
            task.uid = QStringLiteral("uid");
            task.tenant = TenantId(1);
            task.storage = f.storage;
            task.destination = QStringLiteral("maps/europe");
            must(TaskTable(s).removeTombstone(first));
            return TaskTable(s).insert(task);
        });
        QCOMPARE(again, first);
        const auto overlapping = [&](const QString &destination) {
            return f.read([&](Session &s) { return TaskTable(s).overlapping(f.storage, destination); }).size();
        };
        QCOMPARE(overlapping(QStringLiteral("maps/europe")), size_t(1));
        QCOMPARE(overlapping(QStringLiteral("maps")), size_t(1));
        QCOMPARE(overlapping(QStringLiteral("maps/europe/alps")), size_t(1));
        QCOMPARE(overlapping(QStringLiteral("maps/euro")), size_t(0));
        QCOMPARE(overlapping(QString()), size_t(2));
    }

    void itemsGoRoundByTheirClaims()
    {
        LedgerFixture f;
        f.publish(0);
        auto plan = LedgerFixture::plan(1, 3, PlanAction::Download, -1);
        plan.push_back(LedgerFixture::planned(0, PlanAction::Inherit));
        const TaskId task = f.newTask(QStringLiteral("a"), plan);
        const auto claim = [&] {
            return f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 10, 1000); }).items;
        };
        auto claims = claim();
        f.write([&](Session &s) -> Status {
            must(ItemTable(s).checkpoint(claims[0].claim, 64, "etag", partName(claims[0].claim.item, 1)));
            must(ItemTable(s).release(claims[0].claim, true));
            must(ItemTable(s).failItem(claims[1].claim, why));
            must(ItemTable(s).claimInherits(task, f.worker, 10));
            return {};
        });
        QCOMPARE(f.task(task).counts.filesFailed, 1);
        QCOMPARE(f.write([&](Session &s) { return ItemTable(s).releaseAll(f.worker, 10); }), 2);
        auto open = f.read([&](Session &s) { return ItemTable(s).open(task); });
        QCOMPARE(open.pending, 2);
        QCOMPARE(open.inherit, 1); // it holds a reference: it goes back to where it came from
        QCOMPARE(open.failed, 1);
        QCOMPARE(f.write([&](Session &s) { return ItemTable(s).retryFailed(task); }), 1);
        QCOMPARE(f.task(task).counts.filesFailed, 0);
        claims = claim();
        QCOMPARE(claims.size(), size_t(3));
        QCOMPARE(claims[0].durableOffset, 64);
        QCOMPARE(claims[0].validator, QByteArray("etag"));
        QCOMPARE(claims[0].attempts, 1);
        QCOMPARE(claims[0].claim.epoch, 2);
        f.write([&](Session &s) { return ItemTable(s).releaseAll(f.worker, 10); });
        f.finish(task);
        QCOMPARE(f.task(task).counts.filesDone, 4);
        QCOMPARE(f.task(task).counts.bytes, 300); // sizes that were unknown before
        QCOMPARE(f.task(task).counts.bytesDone, 400);

        const auto items = f.items(task);
        f.write([&](Session &s) { return ItemTable(s).reopen(items[0].id, ItemTable::Reopen::Fetch); });
        f.write([&](Session &s) { return ItemTable(s).reopen(items[3].id, ItemTable::Reopen::Inherit); });
        QVERIFY(!f.ledger->transact(
            [&](Session &s) { return ItemTable(s).reopen(items[3].id, ItemTable::Reopen::Fetch); }));
        QCOMPARE(f.object(1).refcount, 0);
        QCOMPARE(f.object(0).refcount, 1);
        QCOMPARE(f.task(task).counts.filesDone, 2);
        QCOMPARE(f.task(task).counts.inheritedFiles, 0);
        QCOMPARE(f.task(task).counts.downloadedFiles, 2);
        const auto failed = f.read([&](Session &s) { return ItemTable(s).page({task, {}, 10, ItemState::Done}); });
        QCOMPARE(failed.size(), size_t(2));
    }

    void filesOfOtherTasksAreSeen()
    {
        LedgerFixture f;
        const TaskId a =
            f.newTask(QStringLiteral("maps"), LedgerFixture::plan(0, 1, PlanAction::Download)); // maps/data/0.bin
        const TaskId b = f.newTask(QStringLiteral("other"));
        const auto shown = [&](TaskId except, const QString &path) {
            return f.read([&](Session &s) { return ItemTable(s).isShownByOther(f.storage, except, path); });
        };
        QVERIFY(!shown(b, QStringLiteral("maps/data/0.bin"))); // planned only
        f.finish(a);
        QVERIFY(shown(b, QStringLiteral("maps/data/0.bin")));
        QVERIFY(!shown(a, QStringLiteral("maps/data/0.bin")));
        QVERIFY(!shown(b, QStringLiteral("maps/data/1.bin")));
        const auto files = f.read([&](Session &s) { return ItemTable(s).files(a, {}, 10); });
        QCOMPARE(files.size(), size_t(1));
        QCOMPARE(files.front().generation, 1);
        QVERIFY(files.front().sha256 == digestOf(0));
    }

    void aCompletionNeedsItsObjectLive()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 1, PlanAction::Download));
        const auto claims =
            f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 10, 1000); }).items;
        const auto prepared =
            f.write([&](Session &s) { return ObjectTable(s).prepare(TenantId(1), f.storage, digestOf(1), 100); });
        QVERIFY(!f.write([&](Session &s) {
                      return ItemTable(s).complete(std::array{f.completion(claims.front(), prepared.id)});
                  }).front());
        f.write([&](Session &s) { return ObjectTable(s).makeLive(prepared.id, 1, 1, 2, 3); });
        QVERIFY(f.write([&](Session &s) {
                     return ItemTable(s).complete(std::array{f.completion(claims.front(), prepared.id)});
                 }).front());
    }

    void driftIsFoundAndHealed()
    {
        LedgerFixture f;
        f.publish(1);
        f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 1, PlanAction::Inherit));
        f.write([](Session &s) { return s.statement("UPDATE objects SET refcount = 5").run(); });
        const auto drift = f.read([&](Session &s) { return ObjectTable(s).drift(f.storage); });
        QCOMPARE(drift.size(), size_t(1));
        QCOMPARE(drift.front().references, 1);
        f.write([&](Session &s) { return ObjectTable(s).healDrift(drift.front()); });
        QCOMPARE(f.object(1).refcount, 1);
        QVERIFY(!f.ledger->transact([](Session &s) { return s.statement("UPDATE objects SET refcount = -1").run(); }));
        QVERIFY(!f.ledger->transact([](Session &s) { return s.statement("UPDATE items SET state = 'lost'").run(); }));
    }

    void referencesNeverDriftWhateverHappens()
    {
        LedgerFixture f;
        QRandomGenerator random(4711);
        std::vector<TaskId> tasks;
        QMap<qint64, ItemState> before;
        for (int step = 0; step < 600; ++step) {
            f.clock.advance(10);
            randomStep(f, random, tasks);
            QCOMPARE(f.read([&](Session &s) { return ObjectTable(s).drift(f.storage); }).size(), size_t(0));
            QCOMPARE(f.number("SELECT count(*) FROM objects WHERE (refcount = 0) <> (zero_since IS NOT NULL)"), 0);
            QCOMPARE(f.read([&](Session &s) { return ObjectTable(s).doneWithoutReference(f.storage, 10); }).size(),
                     size_t(0));
            // Who failed may keep what it was to be placed from, if that can be used.
            QCOMPARE(
                f.number("SELECT count(*) FROM items i JOIN object_refs r ON r.item = i.id JOIN objects o ON o.id = "
                         "r.object WHERE i.state IN ('pending', 'failed') AND o.state <> 'live'"),
                0);
            QCOMPARE(f.number("SELECT count(*) FROM tasks t WHERE files_done <> "
                              "(SELECT count(*) FROM items i WHERE i.task = t.id AND i.state = 'done')"),
                     0);
            QMap<qint64, ItemState> after;
            for (const TaskId task : tasks) {
                for (const Item &item : f.items(task)) {
                    const auto old = before.constFind(item.id.value());
                    // A step may make two changes; each of them is in the table.
                    QVERIFY(old == before.cend() || *old == item.state || reachable(*old, item.state));
                    after.insert(item.id.value(), item.state);
                }
            }
            before = after;
        }
        QVERIFY(f.number("SELECT count(*) FROM items WHERE state = 'done'") > 50);
    }

private:
    static bool reachable(ItemState from, ItemState to)
    {
        for (int middle = 0; middle <= int(ItemState::Skipped); ++middle) {
            if (isAllowed(from, to) || (isAllowed(from, ItemState(middle)) && isAllowed(ItemState(middle), to)))
                return true;
        }
        return false;
    }

    static void randomStep(LedgerFixture &f, QRandomGenerator &random, std::vector<TaskId> &tasks)
    {
        if (tasks.size() < 3 || random.bounded(20) == 0) {
            QSet<qint64> contents;
            std::vector<PlannedItem> plan;
            for (int i = 0; i < 12; ++i)
                contents.insert(random.bounded(40));
            for (const qint64 content : contents)
                plan.push_back(
                    LedgerFixture::planned(content, random.bounded(2) ? PlanAction::Inherit : PlanAction::Download));
            static int number = 0;
            tasks.push_back(f.newTask(QStringLiteral("task-%1").arg(number++), plan));
            return;
        }
        const size_t index = size_t(random.bounded(int(tasks.size())));
        const TaskId task = tasks[index];
        f.write([&](Session &s) -> Status {
            ItemTable items(s);
            switch (random.bounded(8)) {
            case 0:
                for (const auto &item : must(items.claimInherits(task, f.worker, 3)))
                    must(random.bounded(2) ? items.healToPending(item.claim, why) : items.failItem(item.claim, why));
                break;
            case 1:
                for (const auto &item : must(items.claimDownloads(task, f.worker, 4, 250)).items) {
                    const ObjectId object = f.publish(s, *item.sha256);
                    must(items.complete(std::array{f.completion(item, object)}));
                    must(items.inheritEverywhere(object));
                }
                break;
            case 2:
                for (const auto &item : must(items.claimInherits(task, f.worker, 4)))
                    must(items.complete(std::array{f.completion(item, item.object, Origin::Inherited)}));
                break;
            case 3:
                must(items.retryFailed(task));
                break;
            case 4:
                must(items.claimDownloads(task, f.worker, 2, 1000));
                must(items.releaseAll(f.worker, 1 + random.bounded(3)));
                break;
            case 5:
                for (const Item &item : must(items.page({task, {}, 1, ItemState::Done})))
                    must(items.reopen(item.id, ItemTable::Reopen(random.bounded(3))));
                break;
            case 6:
                must(ObjectTable(s).condemn(f.storage, f.clock.wallMs() - 50, f.clock.bootMs(), f.clock.bootId(), 3));
                break;
            case 7:
                must(ObjectTable(s).forget(must(ObjectTable(s).pickDeleting(f.storage, {0, 0, {}, true, {}}, 1))));
                break;
            }
            return {};
        });
        if (random.bounded(40) != 0)
            return;
        f.bring(task, {TaskState::Cancelled, TaskState::Deleting});
        while (f.write([&](Session &s) { return ItemTable(s).removeSome(task, 5); }).items > 0) {
        }
        f.write([&](Session &s) { return TaskTable(s).remove(task); });
        tasks.erase(tasks.begin() + std::ptrdiff_t(index));
    }
};

QTEST_GUILESS_MAIN(LedgerTablesTest)
#include "tst_ledger_tables.moc"
