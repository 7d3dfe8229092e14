// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerFixture.h"

#include <QProcess>
#include <barrier>
#include <thread>

using namespace heirloom;

namespace {

constexpr int contestedItems = 40;

/// How one worker tries to win an item: the real primitive, or the swap of behaviour S1.4. `pause` stands between what
/// is read and what is written.
using Claiming = std::function<Result<qint64>(Ledger &, ItemId, WorkerId, const std::function<void()> &pause)>;

Result<Item> look(Ledger &ledger, ItemId item)
{
    auto session = ledger.read();
    return session ? ItemTable(*session).get(item) : Result<Item>(fail(session.error()));
}

Result<qint64> conditionalUpdate(Ledger &ledger, ItemId item, WorkerId worker, const std::function<void()> &pause)
{
    const auto seen = look(ledger, item);
    pause();
    return ledger.transact<qint64>([&](Session &session) -> Result<qint64> {
        const auto claimed = ItemTable(session).claim(item, must(seen).rev, worker);
        if (!claimed)
            return fail(claimed.error());
        return claimed->claim.epoch;
    });
}

/// Never do this: what was checked may have changed by the time of the write.
Result<qint64> readCheckWrite(Ledger &ledger, ItemId item, WorkerId worker, const std::function<void()> &pause)
{
    const auto seen = look(ledger, item);
    const bool isFree = must(seen).state == ItemState::Pending;
    pause();
    if (!isFree)
        return fail(ErrorCode::Conflict, QStringLiteral("taken"));
    return ledger.transact<qint64>([&](Session &session) -> Result<qint64> {
        auto update =
            session.statement("UPDATE items SET state = 'assigned', worker = ?, claim_epoch = claim_epoch + 1, "
                              "rev = rev + 1 WHERE id = ? RETURNING claim_epoch");
        must(update.first(worker, item));
        return update.number(0);
    });
}

struct Race
{
    int winners = 0;
    int conflicts = 0;
    int otherErrors = 0;
    qint64 highestEpoch = 0;
};

/// Every thread has a ledger, and so connections, of its own. All have looked before any writes: no sleeps, no luck.
Race race(LedgerFixture &f, ItemId item, int threads, const Claiming &claiming)
{
    std::vector<WorkerId> workers;
    for (int i = 0; i < threads; ++i)
        workers.push_back(f.newWorker(QStringLiteral("racer-%1-%2").arg(item.value()).arg(i)));
    std::barrier everybodyLooked(threads);
    std::mutex mutex;
    Race result;
    std::vector<std::thread> running;
    for (const WorkerId worker : workers) {
        running.emplace_back([&, worker] {
            const auto ledger = must(Ledger::open(f.options, f.clock));
            const auto won = claiming(*ledger, item, worker, [&] { everybodyLooked.arrive_and_wait(); });
            const std::lock_guard lock(mutex);
            if (won) {
                ++result.winners;
                result.highestEpoch = qMax(result.highestEpoch, *won);
            } else {
                ++(won.error().code == ErrorCode::Conflict ? result.conflicts : result.otherErrors);
            }
        });
    }
    for (std::thread &thread : running)
        thread.join();
    return result;
}

/// A process of the contest: says when it is ready, waits for the word, and prints the items it won.
int contend(const QString &path, const QString &uid, qint64 firstItem)
{
    const FakeClock clock;
    auto ledger = Ledger::open({path, 0}, clock);
    if (!ledger)
        return 1;
    const auto worker = (*ledger)->transact<WorkerId>(
        [&](Session &s) { return WorkerTable(s).insert(uid, clock.bootId(), clock.bootMs() + 60'000); });
    if (!worker)
        return 2;
    printf("ready\n");
    fflush(stdout);
    if (getchar() == EOF)
        return 3;
    for (qint64 id = firstItem; id < firstItem + contestedItems; ++id) {
        const auto won =
            (*ledger)->transact<ClaimedItem>([&](Session &s) { return ItemTable(s).claim(ItemId(id), 1, *worker); });
        if (won)
            printf("%lld %lld\n", (long long)id, (long long)won->claim.epoch);
        else if (won.error().code != ErrorCode::Conflict)
            return 4;
    }
    return 0;
}

} // namespace

class LedgerClaimsTest : public QObject
{
    Q_OBJECT

private slots:
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
            const Race result = race(f, item.id, 8, conditionalUpdate);
            QCOMPARE(result.winners, 1);
            QCOMPARE(result.conflicts, 7);
            QCOMPARE(result.highestEpoch, 1);
        }
    }

    void s1_2_oneOfFourProcessesWins()
    {
        LedgerFixture f;
        const TaskId task =
            f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, contestedItems, PlanAction::Download));
        const auto items = f.items(task);
        std::array<QProcess, 4> children;
        for (size_t i = 0; i < children.size(); ++i) {
            children[i].start(QCoreApplication::applicationFilePath(),
                              {QStringLiteral("--contend"), f.options.path, QStringLiteral("child-%1").arg(i),
                               QString::number(items.front().id.value())});
        }
        for (QProcess &child : children) {
            QVERIFY(child.waitForReadyRead(60'000));
            QCOMPARE(child.readLine(), QByteArray("ready\n"));
        }
        for (QProcess &child : children) {
            child.write("go\n");
            child.closeWriteChannel();
        }
        QMap<qint64, int> winners;
        for (QProcess &child : children) {
            QVERIFY(child.waitForFinished(120'000));
            QCOMPARE(child.exitCode(), 0);
            for (const QByteArray &line : child.readAll().split('\n')) {
                if (line.isEmpty())
                    continue;
                const auto fields = line.split(' ');
                ++winners[fields.at(0).toLongLong()];
                QCOMPARE(fields.at(1), QByteArray("1"));
            }
        }
        QCOMPARE(winners.size(), contestedItems);
        for (const int count : winners)
            QCOMPARE(count, 1);
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

    void s1_4_readCheckWriteLetsTwoWin()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(0, 1, PlanAction::Download));
        const Race result = race(f, f.items(task).front().id, 2, readCheckWrite);
        QCOMPARE(result.winners, 2); // the control: this harness sees a broken primitive
        QCOMPARE(result.highestEpoch, 2);
    }

    void s0_8_downloadsAreClaimedWithinTheBudget()
    {
        LedgerFixture f;
        std::vector<PlannedItem> plan;
        for (const qint64 size : {400, 900, 500, 200, -1})
            plan.push_back(LedgerFixture::planned(qint64(plan.size()), PlanAction::Download, size));
        const TaskId task = f.newTask(QStringLiteral("a"), plan);
        const auto claim = [&](int limit, qint64 budget) {
            return f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, limit, budget); });
        };
        QCOMPARE(claim(10, -1).blockedBytes, 0);
        const auto first = claim(10, 700);
        QCOMPARE(first.items.size(), size_t(3)); // 400, 200 and the unknown one
        QCOMPARE(first.blockedBytes, 500);
        QCOMPARE(f.read([&](Session &s) { return ItemTable(s).assignedBytes(f.storage); }), 600);
        const auto second = claim(10, 899);
        QCOMPARE(second.items.size(), size_t(1));
        QCOMPARE(second.blockedBytes, 900);
        const auto third = claim(10, 900);
        QCOMPARE(third.items.size(), size_t(1));
        QCOMPARE(third.blockedBytes, -1);
    }

    void twinsWaitForTheFirstOfThem()
    {
        LedgerFixture f;
        std::vector<PlannedItem> plan{LedgerFixture::planned(1, PlanAction::Download),
                                      LedgerFixture::planned(1, PlanAction::Twin)};
        plan[1].path = QStringLiteral("twin.bin");
        const TaskId a = f.newTask(QStringLiteral("a"), plan);
        const TaskId b = f.newTask(QStringLiteral("b"), std::span(plan).first(1));
        const auto claim = [&](TaskId task) {
            return f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 10, 1000); }).items;
        };
        const auto first = claim(a);
        QCOMPARE(first.size(), size_t(1));
        QVERIFY(claim(a).empty());
        QVERIFY(claim(b).empty()); // across tasks too
        const qint64 spread = f.write([&](Session &s) -> Result<qint64> {
            const ObjectId object = f.publish(s, 1);
            must(ItemTable(s).complete(std::array{f.completion(first.front(), object)}));
            return ItemTable(s).inheritEverywhere(object);
        });
        QCOMPARE(spread, 2);
        QCOMPARE(f.object(1).refcount, 3);
        QVERIFY(claim(b).empty());
        const auto inherits = f.write([&](Session &s) { return ItemTable(s).claimInherits(b, f.worker, 10); });
        QCOMPARE(inherits.size(), size_t(1));
        QCOMPARE(inherits.front().object, f.object(1).id);
    }

    void contentThatCameToTheDiskIsNotFetched()
    {
        LedgerFixture f;
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 1, PlanAction::Download));
        f.bring(task, {TaskState::Paused}); // out of reach of inheritEverywhere()
        const ObjectId object = f.publish(1);
        f.write([&](Session &s) { return ItemTable(s).inheritEverywhere(object); });
        f.bring(task, {TaskState::Ready, TaskState::Running});
        const auto claims = f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 10, 1000); });
        QVERIFY(claims.items.empty());
        QCOMPARE(claims.blockedBytes, -1);
        QVERIFY(f.items(task).front().state == ItemState::Inherit);
        // Placing it failed: then it is fetched, however often the content is there.
        f.write([&](Session &s) -> Status {
            const auto claimed = must(ItemTable(s).claimInherits(task, f.worker, 1));
            must(ItemTable(s).healToPending(claimed.front().claim,
                                            Error{ErrorCode::NoSpace, QStringLiteral("copy"), 0, 0, {}}));
            return {};
        });
        QCOMPARE(f.object(1).refcount, 0);
        QCOMPARE(
            f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 10, 1000); }).items.size(),
            size_t(1));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 5 && qstrcmp(argv[1], "--contend") == 0)
        return contend(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]), atoll(argv[4]));
    LedgerClaimsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledger_claims.moc"
