// SPDX-License-Identifier: GPL-3.0-or-later
// What is claimed of a task's downloads, and what waits.
#include "LedgerFixture.h"

using namespace heirloom;

class LedgerDownloadsTest : public QObject
{
    Q_OBJECT

private slots:
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

    void s0_13_piecesTravelWithTheirItem()
    {
        LedgerFixture f;
        std::vector<PlannedItem> plan = LedgerFixture::plan(0, 4, PlanAction::Download, 100);
        plan[1].pieces = Pieces{60, std::nullopt, QByteArray(64, '\1')};
        plan[2].pieces = Pieces{100, DigestAlgorithm::Md5, QByteArray(16, '\2')};
        plan[3].pieces = Pieces{10, std::nullopt, QByteArray(32, '\3')}; // nine are missing
        const TaskId task = f.newTask(QStringLiteral("a"), plan);
        const auto claimed =
            f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 10, 1000); }).items;
        QCOMPARE(claimed.size(), size_t(4));
        QVERIFY(!claimed[0].pieces);
        QVERIFY(claimed[1].pieces && !claimed[1].pieces->algorithm);
        QCOMPARE(claimed[1].pieces->length, 60);
        QCOMPARE(claimed[1].pieces->digests, QByteArray(64, '\1'));
        QCOMPARE(claimed[2].pieces->algorithm, std::optional(DigestAlgorithm::Md5));
        QVERIFY(!claimed[3].pieces);
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
        QCOMPARE(f.object(1).refcount, 1); // nothing is wrong with it: it stays for this one
        QCOMPARE(
            f.write([&](Session &s) { return ItemTable(s).claimDownloads(task, f.worker, 10, 1000); }).items.size(),
            size_t(1));
    }
};

QTEST_GUILESS_MAIN(LedgerDownloadsTest)
#include "tst_ledger_downloads.moc"
