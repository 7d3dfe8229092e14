// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parties.h"

namespace heirloom::test {

namespace {

constexpr int batchSize = 1024;
constexpr qint64 leaseMs = 60'000;

QString leaseName(const Bed &bed)
{
    return QStringLiteral("sweep-%1").arg(bed.files.storage.id.value());
}

} // namespace

Sweep::Sweep(Bed &bed, char name, Gate gate, How how) : Party(bed, name, gate), m_how(how)
{
    add("sight", [this] { sight(); });
    add("lead", [this] { lead(); });
    add(
        "pick", [this] { pick(); }, At::EntersGate);
    add("move", [this] { move(); });
    add("sync", [this] { must(m_bed.store->syncTrash()); });
    add(
        "forget", [this] { forget(); }, At::LeavesGate);
    add("unlink", [this] { unlink(); });
    add("forget-intents", [this] {
        must(m_bed.ledger->transact([&](Session &session) -> Status {
            return ObjectTable(session).removeIntents(m_bed.files.storage.id, m_trashed);
        }));
    });
    add("resign", [this] { resign(); });
}

ObjectTable::SweepLimits Sweep::limits() const
{
    ObjectTable::SweepLimits limits;
    limits.zeroBeforeMs = m_bed.clock.wallMs() - Bed::graceMs;
    limits.sightedBeforeBootMs = m_bed.clock.bootMs() + 1; // as if the first sighting were long ago
    limits.bootId = m_bed.clock.bootId();
    limits.now = m_how.now;
    return limits;
}

/// The end of an earlier sweep.
void Sweep::sight()
{
    if (m_how.now)
        return;
    must(m_bed.ledger->transact<qint64>([&](Session &session) {
        return ObjectTable(session).condemn(m_bed.files.storage.id, limits().zeroBeforeMs, m_bed.clock.bootMs(),
                                            m_bed.clock.bootId(), batchSize);
    }));
}

void Sweep::lead()
{
    m_lock = must(m_bed.store->tryLock(QStringLiteral("gc")));
    const WorkerId worker = must(m_bed.workerOf(m_name).id());
    const Clock &clock = m_bed.clock;
    m_epoch = must(m_bed.ledger->transact<qint64>([&](Session &session) {
        return WorkerTable(session).lead(leaseName(m_bed), worker, clock.bootId(), clock.bootMs(),
                                         clock.bootMs() + leaseMs);
    }));
    if (m_how.decidesEarly) {
        auto reading = must(m_bed.ledger->read());
        m_decided = must(reading.session()
                             .statement("SELECT id FROM objects WHERE state = 'condemned' AND refcount = 0")
                             .all([](const Statement &row) { return row.id<ObjectId>(0); }));
    }
}

/// Never do this: somebody may have taken a reference since the decision.
void Sweep::pickOnTrust(Session &session)
{
    ObjectTable objects(session);
    m_victims.clear();
    for (const ObjectId id : m_decided) {
        const ObjectRow row = must(objects.get(id));
        m_victims.push_back({id, row.sha256, row.generation, row.size});
        must(session
                 .statement("UPDATE objects SET state = 'deleting', sighted_boot_id = NULL, sighted_boot_ms = NULL "
                            "WHERE id = ?")
                 .run(id));
        must(objects.addIntent(m_bed.files.storage.id, m_victims.back()));
    }
}

void Sweep::pick()
{
    const WorkerId worker = must(m_bed.workerOf(m_name).id());
    const Clock &clock = m_bed.clock;
    must(m_bed.ledger->transact([&](Session &session) -> Status {
        WorkerTable workers(session);
        if (!must(workers.stillLeads(leaseName(m_bed), worker, m_epoch)))
            return fail(ErrorCode::Conflict, QStringLiteral("another process took over the sweep"));
        const qint64 renewed =
            must(workers.lead(leaseName(m_bed), worker, clock.bootId(), clock.bootMs(), clock.bootMs() + leaseMs));
        if (m_how.decidesEarly)
            pickOnTrust(session);
        else
            m_victims = must(ObjectTable(session).pickDeleting(m_bed.files.storage.id, limits(), batchSize));
        m_epoch = renewed;
        return {};
    }));
}

void Sweep::move()
{
    for (const auto &victim : m_victims)
        must(m_bed.store->moveToTrash({victim.sha256, victim.generation}));
}

void Sweep::forget()
{
    must(m_bed.ledger->transact([&](Session &session) -> Status { return ObjectTable(session).forget(m_victims); }));
}

void Sweep::unlink()
{
    auto reading = must(m_bed.ledger->read());
    m_trashed = must(ObjectTable(reading).intents(m_bed.files.storage.id, true, batchSize));
    for (const auto &victim : m_trashed)
        must(m_bed.store->removeFromTrash({victim.sha256, victim.generation}));
}

void Sweep::resign()
{
    must(m_bed.ledger->transact([&](Session &session) -> Status {
        return WorkerTable(session).resign(leaseName(m_bed), must(m_bed.workerOf(m_name).id()), m_epoch);
    }));
    m_lock.reset();
}

void Sweep::die()
{
    Party::die();
    m_lock.reset();
}

} // namespace heirloom::test
