// SPDX-License-Identifier: GPL-3.0-or-later
// Claims and leases (behaviours S1.1 to S1.5), on every database that the ledger supports: each function runs once for
// each of them.
#include "tests/ledger/Contest.h"

using namespace heirloom;

namespace {

constexpr int contestedItems = 10;

Result<Item> look(Ledger &ledger, ItemId item)
{
    auto session = ledger.read();
    return session ? ItemTable(*session).get(item) : Result<Item>(fail(session.error()));
}

ContestantProcesses contestants(LedgerFixture &fixture, int count, Primitive primitive)
{
    ContestantProcesses processes;
    for (int i = 0; i < count; ++i)
        processes.push_back(
            std::make_unique<ContestantProcess>(fixture, QStringLiteral("process-%1").arg(i), primitive));
    return processes;
}

} // namespace

class LedgerClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("database");
        for (const QString &database : Ledger::databases())
            QTest::newRow(qPrintable(database)) << database;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, database);
        LedgerFixture::database = database;
    }

    void s1_1_updatesAreConditional()
    {
        LedgerFixture f;
        const TaskId id = f.newTask(QStringLiteral("a"));
        const Task before = f.task(id);
        TaskPatch patch;
        patch.name = QStringLiteral("b");
        const auto update = [&](TaskId which, qint64 rev) {
            return f.ledger->transact<Task>([&](Session &s) { return TaskTable(s).update(which, rev, patch); });
        };
        const auto updated = update(id, before.rev);
        QVERIFY(updated);
        QCOMPARE(updated->rev, before.rev + 1);
        QCOMPARE(f.task(id).name, QStringLiteral("b"));
        QCOMPARE(update(id, before.rev).error().code, ErrorCode::Conflict);
        QCOMPARE(update(TaskId(999), 1).error().code, ErrorCode::NotFound);
        const auto claim =
            f.ledger->transact<ClaimedItem>([&](Session &s) { return ItemTable(s).claim(ItemId(999), 1, f.worker); });
        QCOMPARE(claim.error().code, ErrorCode::NotFound);
    }

    void s1_2_oneOfEightThreadsWins()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 5, PlanAction::Download));
        for (const Item &item : f.items(task)) {
            const Verdict verdict = contestAmongThreads(f, item.id, 8, Primitive::ConditionalUpdate);
            QCOMPARE(verdict.winners, 1);
            QCOMPARE(verdict.conflicts, 7);
            QCOMPARE(verdict.highestEpoch, 1);
        }
    }

    void s1_2_oneOfFourProcessesWins()
    {
        LedgerFixture f;
        const TaskId task =
            f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, contestedItems, PlanAction::Download));
        const auto processes = contestants(f, 4, Primitive::ConditionalUpdate);
        for (const Item &item : f.items(task)) {
            const Verdict verdict = contestAmong(processes, item.id);
            QCOMPARE(verdict.winners, 1);
            QCOMPARE(verdict.conflicts, 3);
            QCOMPARE(verdict.highestEpoch, 1);
        }
    }

    void s1_3_oneOfEightThreadsTakesAnExpiredLeaseOver()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 5, PlanAction::Download));
        f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 5, 1000); });
        f.clock.advance(LedgerFixture::leaseMs + 1);
        for (const Item &item : f.items(task)) {
            const Verdict verdict = contestAmongThreads(f, item.id, 8, Primitive::ConditionalUpdate);
            QCOMPARE(verdict.winners, 1);
            QCOMPARE(verdict.conflicts, 7);
            QCOMPARE(verdict.highestEpoch, 2);
        }
    }

    void s1_3_oneOfThreeProcessesTakesOverAndTheFormerHolderIsFenced()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 1, PlanAction::Download));
        const ItemId item = f.items(task).front().id;
        ContestantProcess former(f, QStringLiteral("former"), Primitive::ConditionalUpdate);
        QCOMPARE(former.ask("look " + QByteArray::number(item.value())), "looked");
        QCOMPARE(former.ask("write"), "won 1");
        QCOMPARE(former.ask("renew"), "renewed");

        const qint64 tooLong = LedgerFixture::leaseMs + 1;
        f.clock.advance(tooLong);
        QCOMPARE(former.ask("time " + QByteArray::number(tooLong)), "later"); // it slept
        const auto heirs = contestants(f, 3, Primitive::ConditionalUpdate);
        const Verdict verdict = contestAmong(heirs, item);
        QCOMPARE(verdict.winners, 1);
        QCOMPARE(verdict.conflicts, 2);
        QCOMPARE(verdict.highestEpoch, 2);

        QCOMPARE(former.ask("renew"), "conflict");
        QCOMPARE(former.ask("complete"), "fenced");
        QVERIFY(must(look(*f.ledger, item)).state == ItemState::Assigned);
        int done = 0;
        for (const auto &heir : heirs)
            done += heir->ask("complete") == "done"; // only one of them has the claim
        QCOMPARE(done, 1);
        QCOMPARE(f.object(0).refcount, 1);
    }

    void s1_3_anExpiredLeaseIsTakenOverAndFenced()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 2, PlanAction::Download));
        const WorkerId heir = f.newWorker(QStringLiteral("heir"));
        const auto claim = [&](ItemId item, WorkerId worker) {
            const qint64 rev = must(look(*f.ledger, item)).rev;
            return f.ledger->transact<ClaimedItem>([&](Session &s) { return ItemTable(s).claim(item, rev, worker); });
        };
        const auto renew = [&](WorkerId worker) {
            return f.ledger->transact([&](Session &s) {
                return WorkerTable(s).renew(worker, f.clock.bootId(), f.clock.bootMs(),
                                            f.clock.bootMs() + LedgerFixture::leaseMs);
            });
        };
        const ItemId item = f.items(task).front().id;
        const ClaimedItem first = must(claim(item, f.worker));
        QCOMPARE(first.claim.epoch, 1);
        QCOMPARE(claim(item, heir).error().code, ErrorCode::Conflict); // its holder lives

        f.clock.advance(LedgerFixture::leaseMs / 2);
        must(renew(f.worker));
        must(renew(heir));
        f.clock.advance(LedgerFixture::leaseMs / 2 + 1);
        QCOMPARE(claim(item, heir).error().code, ErrorCode::Conflict); // the renewal counts
        must(renew(heir));
        f.clock.advance(LedgerFixture::leaseMs / 2);
        const ClaimedItem second = must(claim(item, heir));
        QCOMPARE(second.claim.epoch, 2);

        QCOMPARE(renew(f.worker).error().code, ErrorCode::Conflict);
        const ObjectId object = f.publish(0);
        f.write([&](Session &s) -> Status {
            ItemTable items(s);
            const Error why{ErrorCode::Io, QStringLiteral("late"), 0, 0, {}};
            if (must(items.complete(std::array{f.completion(first, object)})).front() ||
                must(items.checkpoint(first.claim, 5, "v", {})) || must(items.release(first.claim, true)) ||
                must(items.failItem(first.claim, why)) || must(items.healToPending(first.claim, why)))
                return fail(ErrorCode::Conflict, QStringLiteral("the former holder was let in"));
            return {};
        });
        QVERIFY(must(look(*f.ledger, item)).state == ItemState::Assigned);
        QVERIFY(f.write([&](Session &s) {
                     return ItemTable(s).complete(std::array{f.completion(second, object)});
                 }).front());
        QCOMPARE(f.object(0).refcount, 1);
    }

    void s1_3_leasesOfAnotherBootAreOver()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 1, PlanAction::Download));
        f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 1, 1000); });
        f.clock.reboot(QStringLiteral("boot-2"));
        const WorkerId heir = f.newWorker(QStringLiteral("heir"));
        const Item item = f.items(task).front();
        const auto taken = f.write([&](Session &s) { return ItemTable(s).claim(item.id, item.rev, heir); });
        QCOMPARE(taken.claim.epoch, 2);
    }

    void s1_3_aRaisedTaskEpochFencesEveryClaim()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 2, PlanAction::Download));
        const auto claims =
            f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 10, 1000); }).items;
        QCOMPARE(claims.size(), size_t(2));
        f.bring(task, {TaskState::Cancelled});
        const ObjectId object = f.publish(0);
        QVERIFY(!f.write([&](Session &s) {
                      return ItemTable(s).complete(std::array{f.completion(claims[0], object)});
                  }).front());
        QVERIFY(!f.write([&](Session &s) { return ItemTable(s).release(claims[1].claim, false); }));
        QCOMPARE(f.object(0).refcount, 0);
        const auto late = f.ledger->transact<std::vector<ClaimedItem>>(
            [&](Session &s) { return ItemTable(s).claimInherits(task, f.worker, 10); });
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(f.write([&](Session &s) { return ItemTable(s).releaseAll(f.worker, task, 10); }), 2);
    }

    void s1_3_oneLeaderAtATime()
    {
        LedgerFixture f;
        const WorkerId other = f.newWorker(QStringLiteral("other"));
        const auto lead = [&](WorkerId worker) {
            return f.ledger->transact<qint64>([&](Session &s) {
                return WorkerTable(s).lead(QStringLiteral("gc"), worker, f.clock.bootId(), f.clock.bootMs(),
                                           f.clock.bootMs() + 1000);
            });
        };
        const auto leads = [&](WorkerId worker, qint64 epoch) {
            return f.read([&](Session &s) { return WorkerTable(s).stillLeads(QStringLiteral("gc"), worker, epoch); });
        };
        QCOMPARE(must(lead(f.worker)), 1);
        QCOMPARE(lead(other).error().code, ErrorCode::Conflict);
        QVERIFY(leads(f.worker, 1));
        f.clock.advance(1001);
        QVERIFY(!leads(f.worker, 1));
        QCOMPARE(must(lead(other)), 2);
        QCOMPARE(lead(f.worker).error().code, ErrorCode::Conflict);
        f.write(
            [&](Session &s) { return WorkerTable(s).resign(QStringLiteral("gc"), f.worker, 1); }); // too late to matter
        QVERIFY(leads(other, 2));
        f.write([&](Session &s) { return WorkerTable(s).expire(other); });
        QCOMPARE(must(lead(f.worker)), 3);
        f.write([&](Session &s) { return WorkerTable(s).resign(QStringLiteral("gc"), f.worker, 3); });
        f.write([&](Session &s) {
            return WorkerTable(s).renew(f.worker, f.clock.bootId(), f.clock.bootMs(), f.clock.bootMs() + 9000);
        });
        QCOMPARE(must(lead(f.newWorker(QStringLiteral("third")))), 4);
    }

    void s1_4_readCheckWriteLetsTwoThreadsWin()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 1, PlanAction::Download));
        const Verdict verdict = contestAmongThreads(f, f.items(task).front().id, 2, Primitive::ReadCheckWrite);
        QCOMPARE(verdict.winners, 2); // the control: this harness sees a broken primitive
        QCOMPARE(verdict.highestEpoch, 2);
    }

    void s1_4_readCheckWriteLetsEveryProcessWin()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 1, PlanAction::Download));
        const auto processes = contestants(f, 3, Primitive::ReadCheckWrite);
        const Verdict verdict = contestAmong(processes, f.items(task).front().id);
        QCOMPARE(verdict.winners, 3);
        QCOMPARE(verdict.highestEpoch, 3);
    }

    void s1_4_readCheckWriteLetsTwoTakeOneLeaseOver()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 2, PlanAction::Download));
        f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 2, 1000); });
        f.clock.advance(LedgerFixture::leaseMs + 1);
        const auto items = f.items(task);
        const Verdict threads = contestAmongThreads(f, items[0].id, 2, Primitive::ReadCheckWrite);
        QCOMPARE(threads.winners, 2);
        QCOMPARE(threads.highestEpoch, 3);
        const Verdict processes = contestAmong(contestants(f, 2, Primitive::ReadCheckWrite), items[1].id);
        QCOMPARE(processes.winners, 2);
        QCOMPARE(processes.highestEpoch, 3);
    }

    void s1_4_readCheckWriteLetsAFencedHolderIn_data()
    {
        QTest::addColumn<Primitive>("primitive");
        QTest::addColumn<bool>("isLetIn");
        QTest::newRow("conditional update") << Primitive::ConditionalUpdate << false;
        QTest::newRow("read-check-write") << Primitive::ReadCheckWrite << true;
    }

    void s1_4_readCheckWriteLetsAFencedHolderIn()
    {
        QFETCH(Primitive, primitive);
        QFETCH(bool, isLetIn);
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 1, PlanAction::Download));
        const ItemId item = f.items(task).front().id;
        Contestant former(f.options, f.clock, QStringLiteral("former"));
        former.look(item);
        QCOMPARE(must(former.write(primitive)), 1);
        std::unique_ptr<Contestant> heir;
        const bool wasLetIn = must(former.complete(primitive, [&] {
            f.clock.advance(LedgerFixture::leaseMs + 1);
            heir = std::make_unique<Contestant>(f.options, f.clock, QStringLiteral("heir"));
            heir->look(item);
            QCOMPARE(must(heir->write(primitive)), 2);
        }));
        QCOMPARE(wasLetIn, isLetIn);
        QCOMPARE(must(heir->complete(Primitive::ConditionalUpdate)), !isLetIn);
    }

    void s1_5_theseTestsRunOnEverySupportedDatabase()
    {
        // Each function of this class runs once for each row of initTestCase_data(), and its fixtures are made so; one
        // that the fixture cannot make ends the program.
        QFETCH_GLOBAL(QString, database);
        QVERIFY(Ledger::databases().contains(database));
        QCOMPARE(LedgerFixture::database, database);
        const LedgerFixture fixture;
        QVERIFY(fixture.ledger);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 6 && qstrcmp(argv[1], "--contend") == 0)
        return ContestantProcess::run(QCoreApplication::arguments().mid(2));
    LedgerClaimsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledger_claims.moc"
