// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerFixture.h"

using namespace heirloom;

namespace {

constexpr qint64 grace = 1000;
constexpr qint64 betweenSightings = 600;

struct SweepFixture : LedgerFixture
{
    qint64 condemn()
    {
        return write([&](Session &s) {
            return ObjectTable(s).condemn(storage, clock.wallMs() - grace, clock.bootMs(), clock.bootId(), 100);
        });
    }
    std::vector<ObjectTable::Victim> pick(bool now = false, std::vector<ObjectId> only = {})
    {
        const ObjectTable::SweepLimits limits{clock.wallMs() - grace, clock.bootMs() - betweenSightings, clock.bootId(),
                                              now, std::move(only)};
        const auto expected = read([&](Session &s) { return ObjectTable(s).wouldReclaim(storage, limits); });
        auto victims = write([&](Session &s) { return ObjectTable(s).pickDeleting(storage, limits, 100); });
        if (qint64(victims.size()) != expected.reclaimableObjects)
            qFatal("the dry run promised something else");
        return victims;
    }
};

} // namespace

class LedgerSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void s0_10_onlyWhatIsOverItsGraceAndSeenTwiceGoes()
    {
        SweepFixture f;
        f.publish(1);
        QCOMPARE(f.condemn(), 0);
        QCOMPARE(f.read([&](Session &s) { return ObjectTable(s).inGrace(f.storage, f.clock.wallMs() - grace); }), 1);
        f.clock.advance(grace + 1);
        QVERIFY(f.pick().empty()); // never sighted
        QCOMPARE(f.condemn(), 1);
        QVERIFY(f.pick().empty()); // sighted just now
        f.clock.advance(betweenSightings + 1);
        const auto victims = f.pick();
        QCOMPARE(victims.size(), size_t(1));
        QVERIFY(f.object(1).state == ObjectState::Deleting);
        QCOMPARE(f.read([&](Session &s) { return ObjectTable(s).intents(f.storage, false, 10); }).size(), size_t(1));
        f.write([&](Session &s) { return ObjectTable(s).forget(victims); });
        QCOMPARE(f.number("SELECT count(*) FROM objects"), 0);
        const auto trashed = [&](std::optional<qint64> before) {
            return f.read([&](Session &s) { return ObjectTable(s).intents(f.storage, true, 10, before); });
        };
        QVERIFY(trashed(f.clock.wallMs()).empty());
        QCOMPARE(trashed({}).size(), size_t(1));
        // While the old file may still be in the trash, new content of that name is another generation.
        const auto again =
            f.write([&](Session &s) { return ObjectTable(s).prepare(TenantId(1), f.storage, digestOf(1), 100); });
        QCOMPARE(again.generation, 2);
        f.write([&](Session &s) { return ObjectTable(s).removeIntents(f.storage, victims); });
        QVERIFY(trashed({}).empty());
    }

    void s0_10_aSightingOfAnotherBootCounts()
    {
        SweepFixture f;
        f.publish(1);
        f.clock.advance(grace + 1);
        f.condemn();
        f.clock.reboot(QStringLiteral("boot-2"));
        QCOMPARE(f.pick().size(), size_t(1));
    }

    void s0_10_aReferenceInBetweenSavesTheContent()
    {
        SweepFixture f;
        f.publish(1);
        f.clock.advance(grace + 1);
        f.condemn();
        f.clock.advance(betweenSightings + 1);
        f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 1, PlanAction::Inherit));
        QVERIFY(f.object(1).state == ObjectState::Live); // revived
        QVERIFY(f.pick().empty());
        QVERIFY(f.pick(true).empty()); // "now" waives ages, never references
        QVERIFY(f.pick(true, {f.object(1).id}).empty());
        // Even when the cached count has drifted, the reference itself protects.
        f.write([&](Session &s) { return s.statement("UPDATE objects SET refcount = 0, zero_since = 1").run(); });
        QCOMPARE(f.condemn(), 0);
        QVERIFY(f.pick(true).empty());
    }

    void s0_10_publishingAgainRevives()
    {
        SweepFixture f;
        const ObjectId object = f.publish(1);
        f.clock.advance(grace + 1);
        f.condemn();
        f.clock.advance(betweenSightings + 1);
        QCOMPARE(f.publish(1), object);
        QVERIFY(f.pick().empty());
        QCOMPARE(f.object(1).zeroSinceMs, f.clock.wallMs()); // and the grace runs again
    }

    void s0_10_deletingIsNeverRevived()
    {
        SweepFixture f;
        const ObjectId object = f.publish(1);
        const auto victims = f.pick(true);
        QCOMPARE(victims.size(), size_t(1));
        const TaskId task = f.newTask(QStringLiteral("a"), LedgerFixture::plan(1, 1, PlanAction::Inherit));
        QVERIFY(f.items(task).front().state == ItemState::Pending); // cannot be inherited any more
        const auto prepared =
            f.write([&](Session &s) { return ObjectTable(s).prepare(TenantId(1), f.storage, digestOf(1), 100); });
        QVERIFY(!prepared.reuse);
        QCOMPARE(prepared.id, object);
        QCOMPARE(prepared.generation, 2);
        // The late leader's step hits nothing: its generation is not the row's.
        f.write([&](Session &s) { return ObjectTable(s).forget(victims); });
        QCOMPARE(f.object(1).generation, 2);
        f.write([&](Session &s) { return ObjectTable(s).makeLive(object, 2, 9, 9, 9); });
        QVERIFY(!f.ledger->transact([&](Session &s) { return ObjectTable(s).makeLive(object, 1, 9, 9, 9); }));
        QVERIFY(f.object(1).state == ObjectState::Live);
    }

    void onlyTheNamedObjectsGo()
    {
        SweepFixture f;
        f.publish(1);
        const ObjectId second = f.publish(2);
        const auto victims = f.pick(true, {second});
        QCOMPARE(victims.size(), size_t(1));
        QCOMPARE(victims.front().id, second);
        QVERIFY(f.object(1).state == ObjectState::Live);
    }

    void stagingRowsKeepTheirGeneration()
    {
        SweepFixture f;
        const auto prepare = [&] {
            return f.write(
                [&](Session &s) { return ObjectTable(s).prepare(TenantId(1), f.storage, digestOf(1), 100); });
        };
        const auto first = prepare();
        QCOMPARE(f.read([&](Session &s) { return ObjectTable(s).staging(f.storage); }).size(), size_t(1));
        f.write([&](Session &s) { return ObjectTable(s).dropStaging(first.id, first.generation); });
        QVERIFY(f.object(1).state == ObjectState::Lost);
        QCOMPARE(prepare().generation, 2);
        QVERIFY(f.pick(true).empty()); // what is being published is not swept
    }

    void orphansBecomeIntents()
    {
        SweepFixture f;
        const ObjectTable::Victim orphan{{}, digestOf(5), 3, 77};
        f.write([&](Session &s) { return ObjectTable(s).addIntent(f.storage, orphan); });
        auto intents = f.read([&](Session &s) { return ObjectTable(s).intents(f.storage, false, 10); });
        QCOMPARE(intents.size(), size_t(1));
        QVERIFY(!intents.front().id);
        f.write([&](Session &s) { return ObjectTable(s).forget(intents); });
        intents = f.read([&](Session &s) { return ObjectTable(s).intents(f.storage, true, 10); });
        QCOMPARE(intents.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(LedgerSweepTest)
#include "tst_ledger_sweep.moc"
