// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parties.h"
#include "mutation/place/PlacePreparation.h"

namespace heirloom::test {

Bringer::Bringer(Bed &bed, char name, Gate gate, What what)
    : Party(bed, name, gate), m_what(std::move(what)), m_run(bed)
{
    m_task = m_bed.newTask(QStringLiteral("task-") + QLatin1Char(name), must(m_bed.workerOf(name).id()), m_what.link);
    if (m_what.isPlanned) {
        find();
        plan();
    } else {
        add("find", [this] { find(); });
        add("plan", [this] { plan(); });
    }
    add("claim", [this] { claim(); });
    add("prepare", [this] { prepare(); });
    add(
        "begin", [this] { begin(); }, At::EntersGate);
    add("body", [this] { m_run.body(); });
    add("durable", [this] { m_run.makeDurable(); });
    if (m_what.isPlanned) {
        add("commit", [this] { m_run.commit(); });
        add(
            "finish", [this] { settle(); }, At::LeavesGate);
    } else {
        add(
            "commit",
            [this] {
                m_run.commit();
                settle();
            },
            At::LeavesGate);
    }
}

void Bringer::find()
{
    if (!m_what.knowsDigest)
        return;
    const std::vector<Sha256> digests{hashBytes(m_what.bytes)};
    auto reading = must(m_bed.ledger->read());
    const auto known = must(ObjectTable(reading).find(m_task.tenant, m_task.storage, digests)).front();
    m_action = known ? PlanAction::Inherit : PlanAction::Download;
    m_seen = known ? known->id : ObjectId();
}

void Bringer::plan()
{
    PlannedItem item = planned(QStringLiteral("file"), m_what.bytes, m_action);
    if (!m_what.knowsDigest) {
        item.sha256.reset();
        item.size = -1;
    }
    if (m_what.trustsItsLook && m_action == PlanAction::Inherit) {
        item.action = PlanAction::Download;
        m_task = m_bed.plan(m_task, {item});
        planOnTrust();
        return;
    }
    m_task = m_bed.plan(m_task, {item});
}

/// Never do this: the object may be on its way out since it was seen.
void Bringer::planOnTrust()
{
    // Where its row is gone altogether, the foreign key refuses.
    (void)m_bed.ledger->transact([&](Session &session) -> Status {
        must(session.statement("UPDATE items SET state = 'inherit', way = 'inherit' WHERE task = ?").run(m_task.id));
        const Status referred =
            session.statement("INSERT INTO object_refs (item, object) SELECT id, ? FROM items WHERE task = ?")
                .run(m_seen, m_task.id);
        if (!referred)
            return referred;
        return session
            .statement("UPDATE objects SET refcount = refcount + 1, zero_since = NULL, sighted_boot_id = NULL, "
                       "sighted_boot_ms = NULL, state = CASE state WHEN 'condemned' THEN 'live' ELSE state END "
                       "WHERE id = ?")
            .run(m_seen);
    });
}

void Bringer::claim()
{
    constexpr qint64 plenty = 1LL << 40;
    WorkerSession &worker = m_bed.workerOf(m_name);
    const auto inherits = [&] {
        auto claimed = worker.claimInherits(m_task.id, 100);
        if (claimed)
            m_claimed.insert(m_claimed.end(), claimed->begin(), claimed->end());
    };
    inherits();
    // Refused when the task was cancelled or deleted meanwhile: then there is nothing to do.
    if (auto claimed = worker.claimDownloads(m_task.id, 100, plenty))
        m_claimed.insert(m_claimed.end(), claimed->items.begin(), claimed->items.end());
    if (m_claimed.empty())
        inherits(); // the content came to the disk since it was planned
}

Status Bringer::prepareOne(PlaceItem &item)
{
    const PlacePreparation preparation(m_bed.files, m_task, true, {});
    auto existing = preparation.directories();
    DirectoryCache none = DirectoryCache::missing(m_bed.fs);
    DirectoryCache &directories = existing ? *existing : none;
    item.wish = m_task.link;
    if (item.claimed.object) {
        item.sha256 = *item.claimed.sha256;
        item.size = item.claimed.size;
        OpenPacks packs(m_bed.store->packs());
        return preparation.prepare(item, directories, packs);
    }
    item.sha256 = hashBytes(m_what.bytes);
    item.size = m_what.bytes.size();
    item.origin = Origin::Downloaded;
    const Claim &mine = item.claimed.claim;
    item.stagedName = partName(mine.item, mine.epoch);
    must(m_bed.store->removeStaged(partName(mine.item, mine.epoch - 1)));
    must(must(m_bed.store->createStaged(item.stagedName))->write(0, m_what.bytes));
    return existing ? preparation.prepareFetched(item, directories) : Status{};
}

void Bringer::prepare()
{
    for (ClaimedItem &claimed : std::exchange(m_claimed, {})) {
        PlaceItem item;
        item.claimed = std::move(claimed);
        if (const Status prepared = prepareOne(item); prepared)
            m_batch.push_back(std::move(item));
        else
            giveUp(item, prepared.error());
    }
}

/// Whether stored content turns out unusable is not asked here: what is referenced stays, or the checker has spoken.
void Bringer::giveUp(const PlaceItem &item, const Error &why)
{
    if (!item.stagedName.isEmpty())
        must(m_bed.store->removeStaged(item.stagedName));
    must(m_bed.workerOf(m_name).healToPending(item.claimed.claim, why));
}

void Bringer::begin()
{
    if (m_batch.empty())
        return;
    m_mutation = std::make_unique<PlaceMutation>(m_bed.files, m_task, std::exchange(m_batch, {}), m_bed.pool);
    m_run.begin(*m_mutation, must(m_bed.workerOf(m_name).id()));
}

/// What the runner does when a batch comes back.
void Bringer::settle()
{
    if (!m_mutation)
        return;
    m_run.finish();
    if (!m_run.isDone()) {
        for (const PlaceItem &item : m_mutation->items())
            must(m_bed.workerOf(m_name).release(item.claimed.claim, true));
    }
    m_mutation.reset();
}

void Bringer::die()
{
    Party::die();
    m_isDead = true;
    m_claimed.clear();
    m_batch.clear();
    m_mutation.reset();
}

void Bringer::letGo()
{
    must(m_bed.workerOf(m_name).releaseAll(m_task.id));
}

bool Bringer::bringTheRest()
{
    for (int round = 0; round < 5; ++round) {
        claim();
        if (m_claimed.empty())
            break;
        prepare();
        if (m_batch.empty())
            continue;
        m_mutation = std::make_unique<PlaceMutation>(m_bed.files, m_task, std::exchange(m_batch, {}), m_bed.pool);
        const Status ran = m_bed.coordinator->run(*m_mutation, must(m_bed.workerOf(m_name).id()));
        if (!ran) {
            for (const PlaceItem &item : m_mutation->items())
                must(m_bed.workerOf(m_name).release(item.claimed.claim, true));
        }
    }
    m_mutation.reset();
    auto reading = must(m_bed.ledger->read());
    if (!TaskTable(reading).get(m_task.id))
        return m_isDead; // it died before there was a plan
    const auto open = ItemTable(reading).open(m_task.id);
    return open && open->pending + open->inherit + open->assigned + open->failed == 0 &&
           m_bed.content(shownPath()) == m_what.bytes;
}

} // namespace heirloom::test
