// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/Recovery.h"

#include "base/KillPoint.h"
#include "mutation/TaskWrites.h"
#include "mutation/archive/TaskArchiving.h"
#include "mutation/packs/PackMutation.h"
#include "mutation/place/PlaceMutation.h"
#include "mutation/removal/RemoveFilesMutation.h"
#include "mutation/removal/TaskDeletion.h"
#include "mutation/upkeep/GarbageCollector.h"

#include <array>
#include <set>

namespace heirloom {

namespace {

constexpr int maxFailures = 3; // store.md, J6
constexpr int releaseBatch = 1024;
constexpr QLatin1String deletionKind("delete");
constexpr QLatin1String archivingKind("archive");

/// It is over one task and many mutations, and is gone on with, never undone.
bool isUmbrella(const JournalRow &row)
{
    return row.kind == deletionKind || row.kind == archivingKind;
}

/// The disk takes no change now. The next start tries again, however often.
bool isOfTheMoment(const Error &error)
{
    return error.code == ErrorCode::NoSpace || error.sysErrno == EROFS;
}

} // namespace

bool Recovery::Dead::contains(WorkerId id) const
{
    return std::any_of(workers.begin(), workers.end(), [&](const WorkerRow &row) { return row.id == id; });
}

Recovery::Recovery(Ledger &ledger, WorkerSession &worker, Coordinators coordinators, QThreadPool &pool,
                   Packing::Options packing)
    : m_ledger(ledger), m_worker(worker), m_coordinators(std::move(coordinators)), m_pool(pool),
      m_packing(std::move(packing))
{
}

namespace {

/// Several processes that start together recover the same things: what another one did first is done.
Status ifStillThere(Status status)
{
    return !status && status.error().code == ErrorCode::NotFound ? Status{} : status;
}

} // namespace

Result<RecoveryReport> Recovery::run()
{
    const auto dead = findDead();
    if (!dead)
        return fail(dead.error());
    for (Status (Recovery::*step)(const Dead &) :
         {&Recovery::drainJournal, &Recovery::releaseWorkers, &Recovery::takeOverExpired, &Recovery::removePlans,
          &Recovery::requeueRunning}) {
        if (auto done = (this->*step)(*dead); !done)
            return fail(done.error());
        if (!dead->workers.empty())
            killPoint("recovery-step");
    }
    if (auto cleaned = cleanStaging(*dead); !cleaned)
        return fail(cleaned.error());
    // Last: whoever is killed before leaves them to the next start, which has to do all of this.
    if (auto removed = removeWorkers(*dead); !removed)
        return fail(removed.error());
    return m_report;
}

Result<Recovery::Dead> Recovery::findDead()
{
    auto reading = m_ledger.read();
    if (!reading)
        return fail(reading.error());
    const auto all = WorkerTable(*reading).all();
    if (!all)
        return fail(all.error());
    Dead dead;
    for (const WorkerRow &row : *all) {
        if (row.bootId != m_ledger.clock().bootId() || m_worker.locks().isDead(row.uid)) {
            dead.workers.push_back(row);
            continue;
        }
        if (m_worker.isSelf(row.id))
            continue;
        dead.othersLive = true;
        if (row.leaseUntilBootMs < m_ledger.clock().bootMs())
            dead.expired.push_back(row.id);
    }
    return dead;
}

Status Recovery::drainJournal(const Dead &dead)
{
    std::vector<JournalRow> rows;
    std::set<WorkerId> known;
    {
        auto reading = m_ledger.read();
        if (!reading)
            return fail(reading.error());
        auto all = JournalTable(*reading).all();
        if (!all)
            return fail(all.error());
        rows = std::move(*all);
        const auto workers = WorkerTable(*reading).all();
        if (!workers)
            return fail(workers.error());
        for (const WorkerRow &worker : *workers)
            known.insert(worker.id);
    }
    // Those go on only after the batches that were cut short, their own among them, are out of the way.
    std::stable_partition(rows.begin(), rows.end(), [](const JournalRow &row) { return !isUmbrella(row); });
    for (const JournalRow &row : rows) {
        if (row.needsAttention) {
            ++m_report.needAttention;
            continue;
        }
        const bool ownerGone = dead.contains(row.owner) || !known.contains(row.owner);
        const auto coordinator = m_coordinators.find(row.storage);
        if (!ownerGone || coordinator == m_coordinators.end())
            continue;
        const auto ours = own(row);
        if (!ours)
            return fail(ours.error());
        if (!*ours)
            continue;
        killPoint("recovery-owns");
        if (auto drained = drainRow(row, *coordinator->second); !drained) {
            if (isOfTheMoment(drained.error()))
                continue;
            const bool park = row.failures + 1 >= maxFailures;
            m_report.needAttention += park;
            const Status noted = m_ledger.transact([&](Session &session) -> Status {
                return ifStillThere(JournalTable(session).noteFailure(row.id, park));
            });
            if (!noted)
                return noted;
        }
    }
    return {};
}

Status Recovery::drainRow(const JournalRow &row, MutationCoordinator &coordinator)
{
    if (isUmbrella(row))
        return goOn(row, coordinator);
    PlaceRecovery place(m_ledger);
    RemoveFilesRecovery removeFiles;
    PackRecovery pack(m_ledger);
    const std::array<MutationRecovery *, 3> kinds{&place, &removeFiles, &pack};
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](auto *known) { return known->kind() == row.kind; });
    if (kind == kinds.end())
        return fail(ErrorCode::TooNew, QStringLiteral("a journal row of the unknown kind \"%1\"").arg(row.kind));

    auto hold = coordinator.gate();
    if (!hold)
        return fail(hold.error());
    const auto outcome = (*kind)->recover(coordinator.files(), row);
    if (!outcome)
        return fail(outcome.error());
    killPoint("recovery-undid");
    *outcome == MutationRecovery::Outcome::Completed ? ++m_report.mutationsCompleted : ++m_report.mutationsRolledBack;
    return m_ledger.transact([&](Session &session) -> Status {
        if (auto ended = ifStillThere(JournalTable(session).end(row.id)); !ended)
            return ended;
        return cleanIfUndone(session, row.storage);
    });
}

/// A storage is dirty because of changes that could not be undone; it is clean once the last of them is.
Status Recovery::cleanIfUndone(Session &session, StorageId id)
{
    const auto storage = StorageTable(session).get(id);
    const auto left = JournalTable(session).ofStorage(id);
    if (!storage || !left)
        return fail(storage ? left.error() : storage.error());
    const bool isUndone = std::all_of(left->begin(), left->end(), isUmbrella);
    return isUndone && !storage->dirtyReason.isEmpty() ? StorageTable(session).setDirty(id, {}) : Status{};
}

Result<bool> Recovery::own(const JournalRow &row)
{
    const auto worker = m_worker.id();
    if (!worker)
        return fail(worker.error());
    return m_ledger.transact<bool>(
        [&](Session &session) { return JournalTable(session).own(row.id, row.owner, *worker); });
}

Status Recovery::goOn(const JournalRow &row, MutationCoordinator &coordinator)
{
    const auto worker = m_worker.id();
    if (!worker)
        return fail(worker.error());
    if (row.kind == deletionKind) {
        if (const auto deleted = TaskDeletion(coordinator, *worker, m_pool).resume(row); !deleted)
            return fail(deleted.error());
    } else if (const auto archived = TaskArchiving(coordinator, *worker, m_pool, m_packing).resume(row); !archived) {
        return fail(archived.error());
    }
    ++m_report.mutationsCompleted;
    return {};
}

Status Recovery::releaseWorkers(const Dead &dead)
{
    for (const WorkerRow &worker : dead.workers) {
        for (;;) {
            const auto released = m_ledger.transact<qint64>([&](Session &session) -> Result<qint64> {
                if (auto over = ifStillThere(WorkerTable(session).expire(worker.id)); !over)
                    return fail(over.error());
                return ItemTable(session).releaseAll(worker.id, releaseBatch);
            });
            if (!released)
                return fail(released.error());
            m_report.itemsReleased += *released;
            if (*released == 0)
                break;
        }
    }
    return {};
}

Status Recovery::takeOverExpired(const Dead &dead)
{
    for (const WorkerId worker : dead.expired) {
        for (;;) {
            const auto taken = m_ledger.transact<qint64>(
                [&](Session &session) { return ItemTable(session).takeOver(worker, releaseBatch); });
            if (!taken)
                return fail(taken.error());
            m_report.itemsReleased += *taken;
            if (*taken == 0)
                break;
        }
    }
    return {};
}

Status Recovery::removePlans(const Dead &dead)
{
    std::vector<std::pair<Task, WorkerId>> plans;
    {
        auto reading = m_ledger.read();
        if (!reading)
            return fail(reading.error());
        auto found = TaskTable(*reading).planning();
        if (!found)
            return fail(found.error());
        plans = std::move(*found);
    }
    for (const auto &[task, planner] : plans) {
        if (!dead.contains(planner))
            continue;
        if (auto removed = TaskWrites(m_ledger).removePlan(task.id, planner); !removed)
            return removed;
        ++m_report.planningRemoved;
    }
    return {};
}

Status Recovery::removeWorkers(const Dead &dead)
{
    for (const WorkerRow &worker : dead.workers) {
        const Status gone =
            m_ledger.transact([&](Session &session) -> Status { return WorkerTable(session).remove(worker.id); });
        if (!gone)
            return gone;
        m_worker.locks().forget(worker.uid);
    }
    return {};
}

Status Recovery::requeueRunning(const Dead &dead)
{
    if (dead.othersLive || dead.workers.empty())
        return {};
    return TaskWrites(m_ledger).requeueRunning();
}

Status Recovery::cleanStaging(const Dead &dead)
{
    for (const auto &[id, coordinator] : m_coordinators) {
        ObjectStore &store = *coordinator->files().store;
        QStringList names;
        const Status listed = store.forEachStaged([&](const QString &name, const FileStat &) -> Status {
            names.append(name);
            return {};
        });
        if (!listed)
            return listed;
        for (const QString &name : names) {
            const auto leftover = isLeftover(name, dead);
            if (!leftover)
                return fail(leftover.error());
            if (!*leftover)
                continue;
            if (!store.removeStaged(name)) // a disk that takes no change now: it stays until one that does
                break;
            ++m_report.stagingRemoved;
            killPoint("recovery-cleans");
        }
    }
    return {};
}

Result<bool> Recovery::isLeftover(const QString &stagedName, const Dead &dead)
{
    auto reading = m_ledger.read();
    if (!reading)
        return fail(reading.error());
    const QStringList parts = stagedName.split(u'-');
    if (stagedName.startsWith(QStringLiteral("part-"))) {
        const auto wanted = ItemTable(*reading).isPartWanted(ItemId(parts.at(1).toLongLong()), stagedName);
        return wanted ? Result<bool>(!*wanted) : Result<bool>(fail(wanted.error()));
    }
    auto workers = WorkerTable(*reading).all();
    if (!workers)
        return fail(workers.error());
    std::erase_if(*workers, [&](const WorkerRow &row) { return dead.contains(row.id); });
    // "w<worker>-…" belongs to that worker; other names belong to a mutation, a probe or a task file that is being
    // written, perhaps by a process that is no worker yet: somebody's who died, if we are alone after one did.
    if (!stagedName.startsWith(u'w'))
        return !dead.workers.empty() && std::all_of(workers->begin(), workers->end(),
                                                    [&](const WorkerRow &row) { return m_worker.isSelf(row.id); });
    const qint64 owner = parts.first().mid(1).toLongLong();
    return std::none_of(workers->begin(), workers->end(),
                        [&](const WorkerRow &row) { return row.id.value() == owner; });
}

} // namespace heirloom
