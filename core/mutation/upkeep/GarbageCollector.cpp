// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/upkeep/GarbageCollector.h"

#include "base/KillPoint.h"
#include "ledger/tables/TaskTable.h"
#include "mutation/Parallel.h"
#include "mutation/packs/PackSweep.h"

#include <QJsonObject>
#include <mutex>

namespace heirloom {

namespace {

constexpr int batchSize = 1024;                  // store.md, L6
constexpr qint64 leaseMs = 60'000;               // the leader's; renewed by every batch's check under the kernel lock
constexpr qint64 secondSightingMs = 10 * 60'000; // store.md, G4
constexpr qint64 trashHoldMs = 24LL * 3'600'000; // store.md, G-7

QString leaseName(StorageId storage)
{
    return QStringLiteral("sweep-%1").arg(storage.value());
}

/// Runs `work` over all victims on both halves of the pool; the first error wins.
Status forEach(QThreadPool &pool, const std::vector<ObjectTable::Victim> &victims,
               const std::function<Status(const ObjectTable::Victim &)> &work)
{
    std::mutex mutex;
    Status result;
    runInParallel(pool, victims.size(), [&](size_t index) {
        if (auto done = work(victims[index]); !done) {
            const std::scoped_lock lock(mutex);
            if (result)
                result = done;
        }
    });
    return result;
}

} // namespace

GarbageCollector::GarbageCollector(MutationCoordinator &coordinator, WorkerId worker, QThreadPool &pool)
    : m_coordinator(coordinator), m_worker(worker), m_pool(pool)
{
}

ObjectTable::SweepLimits GarbageCollector::limitsOf(const Options &options) const
{
    const Clock &clock = m_coordinator.ledger().clock();
    ObjectTable::SweepLimits limits;
    limits.zeroBeforeMs = clock.wallMs() - options.graceMs;
    limits.sightedBeforeBootMs = clock.bootMs() - secondSightingMs;
    limits.bootId = clock.bootId();
    limits.now = options.now;
    limits.only = options.only;
    return limits;
}

Result<GarbageCollector::Report> GarbageCollector::sweep(const Options &options)
{
    Ledger &ledger = m_coordinator.ledger();
    const StorageId storage = m_coordinator.files().storage.id;
    if (options.dryRun) {
        auto reading = ledger.read();
        if (!reading)
            return fail(reading.error());
        const auto limits = limitsOf(options);
        const auto would = ObjectTable(*reading).wouldReclaim(storage, limits);
        if (!would)
            return fail(would.error());
        const auto inGrace = ObjectTable(*reading).inGrace(storage, limits.zeroBeforeMs);
        return Report{true, would->reclaimableObjects, would->reclaimableBytes + would->leavingBytes,
                      inGrace ? *inGrace : 0};
    }
    if (auto clean = m_coordinator.checkClean(); !clean)
        return fail(clean.error());
    const auto kernelLock = m_coordinator.files().store->tryLock(QStringLiteral("gc"));
    if (!kernelLock) {
        if (kernelLock.error().code == ErrorCode::Busy)
            return Report{false, 0, 0, 0};
        return fail(kernelLock.error());
    }
    const Clock &clock = ledger.clock();
    const auto epoch = ledger.transact<qint64>([&](Session &session) {
        return WorkerTable(session).lead(leaseName(storage), m_worker, clock.bootId(), clock.bootMs(),
                                         clock.bootMs() + leaseMs);
    });
    if (!epoch) {
        if (epoch.error().code == ErrorCode::Conflict)
            return Report{false, 0, 0, 0};
        return fail(epoch.error());
    }
    m_epoch = *epoch;
    killPoint("G1");
    const auto report = lead(options);
    const Status resigned = ledger.transact(
        [&](Session &session) -> Status { return WorkerTable(session).resign(leaseName(storage), m_worker, m_epoch); });
    killPoint("G9");
    if (report && !resigned)
        return fail(resigned.error());
    return report;
}

Status GarbageCollector::sweepWhile(const ObjectTable::SweepLimits &limits, Report &report)
{
    for (;;) {
        auto hold = m_coordinator.gate();
        if (!hold)
            return fail(hold.error());
        const auto victims = pick(limits);
        if (!victims)
            return fail(victims.error());
        if (victims->empty())
            return {};
        killPoint("G3");
        if (auto discarded = discard(*victims); !discarded)
            return discarded;
        report.objects += qint64(victims->size());
        for (const auto &victim : *victims)
            report.bytes += victim.size;
    }
}

Result<GarbageCollector::Report> GarbageCollector::lead(const Options &options)
{
    Ledger &ledger = m_coordinator.ledger();
    const StorageId storage = m_coordinator.files().storage.id;
    const auto drained = drainIntents();
    if (!drained)
        return fail(drained.error());
    auto limits = limitsOf(options);
    Report report;
    report.bytes = *drained;
    // A given selection is taken batch by batch, so that the ledger need not look through all of it each time.
    for (size_t first = 0; first == 0 || first < options.only.size(); first += batchSize) {
        const auto slice = std::span(options.only).subspan(qMin(first, options.only.size()));
        limits.only.assign(slice.begin(), slice.begin() + qsizetype(qMin(slice.size(), size_t(batchSize))));
        if (auto swept = sweepWhile(limits, report); !swept)
            return fail(swept.error());
    }
    PackSweep packs(m_coordinator);
    const auto dropped = packs.dropEmpty();
    if (!dropped)
        return fail(dropped.error());
    report.bytes += *dropped;
    if (auto unlinked = unlinkTrashed(options.now); !unlinked)
        return fail(unlinked.error());
    const qint64 now = ledger.clock().wallMs();
    if (auto unlinked = packs.unlinkTrashed(options.now ? now + 1 : now - trashHoldMs); !unlinked)
        return fail(unlinked.error());
    if (options.only.empty()) {
        if (auto condemned = condemn(options); !condemned)
            return fail(condemned.error());
        if (auto forgotten = forgetUnusable(options); !forgotten)
            return fail(forgotten.error());
        if (auto forgotten = forgetTombstones(options); !forgotten)
            return fail(forgotten.error());
    }
    const auto noted = ledger.transact<qint64>([&](Session &session) -> Result<qint64> {
        const QJsonObject detail{{QStringLiteral("storage"), m_coordinator.files().storage.name},
                                 {QStringLiteral("objects"), report.objects},
                                 {QStringLiteral("bytes"), report.bytes},
                                 {QStringLiteral("now"), options.now}};
        const bool saysNothing = options.bySchedule && report.objects == 0 && report.bytes == 0;
        if (saysNothing)
            return ObjectTable(session).inGrace(storage, limits.zeroBeforeMs);
        if (auto appended = AuditTable(session).append(m_coordinator.files().storage.tenant, options.actor,
                                                       QStringLiteral("storage.gc"), detail);
            !appended)
            return fail(appended.error());
        return ObjectTable(session).inGrace(storage, limits.zeroBeforeMs);
    });
    if (!noted)
        return fail(noted.error());
    report.inGrace = options.now ? 0 : *noted;
    return report;
}

Result<std::vector<ObjectTable::Victim>> GarbageCollector::pick(const ObjectTable::SweepLimits &limits)
{
    const StorageId storage = m_coordinator.files().storage.id;
    const Clock &clock = m_coordinator.ledger().clock();
    qint64 renewed = 0;
    auto victims = m_coordinator.ledger().transact<std::vector<ObjectTable::Victim>>(
        [&](Session &session) -> Result<std::vector<ObjectTable::Victim>> {
            WorkerTable workers(session);
            const auto leads = workers.stillLeads(leaseName(storage), m_worker, m_epoch);
            if (!leads)
                return fail(leads.error());
            if (!*leads) // we slept for longer than the lease: whatever was decided before counts no more
                return fail(ErrorCode::Conflict, QStringLiteral("another process took over the sweep"));
            const auto epoch =
                workers.lead(leaseName(storage), m_worker, clock.bootId(), clock.bootMs(), clock.bootMs() + leaseMs);
            if (!epoch)
                return fail(epoch.error());
            renewed = *epoch;
            return ObjectTable(session).pickDeleting(storage, limits, batchSize);
        });
    if (victims)
        m_epoch = renewed;
    return victims;
}

Status GarbageCollector::discard(const std::vector<ObjectTable::Victim> &victims)
{
    ObjectStore &store = *m_coordinator.files().store;
    const Status moved = forEach(m_pool, victims, [&](const ObjectTable::Victim &victim) {
        if (auto failed = failPoint("G4"); !failed)
            return failed;
        return store.moveToTrash({victim.sha256, victim.generation});
    });
    if (!moved)
        return moved;
    killPoint("G4");
    if (auto durable = namedStep("G5", [&] { return store.syncAll(); }); !durable)
        return durable;
    const Status forgotten = m_coordinator.ledger().transact([&](Session &session) -> Status {
        if (auto failed = failPoint("G6"); !failed)
            return failed;
        return ObjectTable(session).forget(victims);
    });
    killPoint("G6");
    return forgotten;
}

Status GarbageCollector::unlinkTrashed(bool all)
{
    std::optional<qint64> before;
    if (!all)
        before = m_coordinator.ledger().clock().wallMs() - trashHoldMs;
    const StorageId storage = m_coordinator.files().storage.id;
    ObjectStore &store = *m_coordinator.files().store;
    for (;;) {
        std::vector<ObjectTable::Victim> trashed;
        {
            auto reading = m_coordinator.ledger().read();
            if (!reading)
                return fail(reading.error());
            auto found = ObjectTable(*reading).intents(storage, true, batchSize, before);
            if (!found)
                return fail(found.error());
            trashed = std::move(*found);
        }
        if (trashed.empty())
            return {};
        const Status gone = forEach(m_pool, trashed, [&](const ObjectTable::Victim &victim) {
            if (auto failed = failPoint("G7"); !failed)
                return failed;
            return store.removeFromTrash({victim.sha256, victim.generation});
        });
        if (!gone)
            return gone;
        killPoint("G7 R7");
        if (auto durable = store.syncTrash(); !durable)
            return durable;
        const Status noted = m_coordinator.ledger().transact(
            [&](Session &session) -> Status { return ObjectTable(session).removeIntents(storage, trashed); });
        killPoint("G7 R7");
        if (!noted)
            return noted;
    }
}

Result<qint64> GarbageCollector::drainIntents()
{
    const StorageId storage = m_coordinator.files().storage.id;
    for (qint64 bytes = 0;;) {
        auto hold = m_coordinator.gate();
        if (!hold)
            return fail(hold.error());
        std::vector<ObjectTable::Victim> open;
        {
            auto reading = m_coordinator.ledger().read();
            if (!reading)
                return fail(reading.error());
            auto found = ObjectTable(*reading).intents(storage, false, batchSize);
            if (!found)
                return fail(found.error());
            open = std::move(*found);
        }
        if (open.empty())
            return bytes;
        if (auto discarded = discard(open); !discarded)
            return fail(discarded.error());
        for (const ObjectTable::Victim &victim : open)
            bytes += victim.size;
    }
}

Status GarbageCollector::condemn(const Options &options)
{
    const Clock &clock = m_coordinator.ledger().clock();
    for (;;) {
        const auto seen = m_coordinator.ledger().transact<qint64>([&](Session &session) {
            return ObjectTable(session).condemn(m_coordinator.files().storage.id, clock.wallMs() - options.graceMs,
                                                clock.bootMs(), clock.bootId(), batchSize);
        });
        if (!seen)
            return fail(seen.error());
        killPoint("G2");
        if (*seen < batchSize)
            return {};
    }
}

Status GarbageCollector::forgetUnusable(const Options &options)
{
    const qint64 now = m_coordinator.ledger().clock().wallMs();
    for (;;) {
        const auto gone = m_coordinator.ledger().transact<qint64>([&](Session &session) {
            return ObjectTable(session).forgetUnusable(m_coordinator.files().storage.id,
                                                       options.now ? now + 1 : now - options.graceMs, batchSize);
        });
        if (!gone)
            return fail(gone.error());
        if (*gone < batchSize)
            return {};
    }
}

Result<std::vector<Tombstone>> GarbageCollector::dueTombstones(const Options &options)
{
    const Clock &clock = m_coordinator.ledger().clock();
    const StorageId storage = m_coordinator.files().storage.id;
    return m_coordinator.ledger().transact<std::vector<Tombstone>>(
        [&](Session &session) -> Result<std::vector<Tombstone>> {
            TaskTable tasks(session);
            auto found = options.now ? tasks.tombstones()
                                     : tasks.dueTombstones(storage, clock.wallMs() - options.graceMs,
                                                           clock.bootMs() - secondSightingMs);
            if (!found)
                return found;
            std::erase_if(*found, [&](const Tombstone &tombstone) {
                // Of a task that is being deleted or coming back: its file is needed.
                return tombstone.storage != storage || tasks.get(tombstone.task).has_value();
            });
            return found;
        });
}

Status GarbageCollector::forgetTombstones(const Options &options)
{
    const auto due = dueTombstones(options);
    if (!due)
        return fail(due.error());
    for (const Tombstone &tombstone : *due) {
        if (auto removed = m_coordinator.files().store->removeTaskFile(tombstone.uid);
            !removed && removed.error().code != ErrorCode::NotFound)
            return removed;
        const Status forgotten = m_coordinator.ledger().transact(
            [&](Session &session) -> Status { return TaskTable(session).removeTombstone(tombstone.task); });
        if (!forgotten)
            return forgotten;
    }
    return {};
}

} // namespace heirloom
