// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/MutationCoordinator.h"

#include "base/KillPoint.h"

#include <QRandomGenerator>
#include <thread>

namespace heirloom {

MutationCoordinator::MutationCoordinator(Ledger &ledger, StorageFiles files, int gateTimeoutMs)
    : m_ledger(ledger), m_files(std::move(files)), m_gateTimeoutMs(gateTimeoutMs)
{
}

Result<MutationCoordinator::Hold> MutationCoordinator::gate()
{
    std::unique_lock threads(m_mutex);
    const qint64 deadline = m_ledger.clock().bootMs() + testValue("HL_GATE_MS", m_gateTimeoutMs);
    for (int waitUs = 200;; waitUs = qMin(waitUs * 2, 20'000)) {
        auto lock = m_files.store->tryLock(QStringLiteral("gate"));
        if (lock) {
            if (auto ours = m_files.store->checkIdentity(); !ours)
                return fail(ours.error().in(QStringLiteral("the store of the storage ") + m_files.storage.name));
            return Hold(std::move(threads), std::move(*lock));
        }
        if (lock.error().code != ErrorCode::Busy)
            return fail(lock.error().in(QStringLiteral("lock the storage's gate")));
        if (m_ledger.clock().bootMs() >= deadline)
            return fail(ErrorCode::Busy, QStringLiteral("another process has worked on this storage for too long"));
        // Jitter keeps two processes that hand batches to each other from falling into step.
        std::this_thread::sleep_for(std::chrono::microseconds(waitUs + QRandomGenerator::global()->bounded(waitUs)));
    }
}

Status MutationCoordinator::checkClean()
{
    auto reading = m_ledger.read();
    if (!reading)
        return fail(reading.error());
    const auto storage = StorageTable(*reading).get(m_files.storage.id);
    if (!storage)
        return fail(storage.error());
    if (!storage->dirtyReason.isEmpty())
        return fail(ErrorCode::Conflict, QStringLiteral("the storage is marked dirty: ") + storage->dirtyReason,
                    QStringLiteral("run `heirloom-cli audit --heal`"));
    return {};
}

Status MutationCoordinator::run(Mutation &mutation, WorkerId owner)
{
    auto hold = gate();
    if (!hold)
        return fail(hold.error());
    if (auto clean = checkClean(); !clean)
        return clean;

    const auto begun = m_ledger.transact<MutationId>([&](Session &session) -> Result<MutationId> {
        if (auto prepared = mutation.prepare(session); !prepared)
            return fail(prepared.error());
        JournalRow row;
        row.storage = m_files.storage.id;
        row.kind = mutation.kind();
        row.owner = owner;
        row.task = mutation.task();
        row.payload = mutation.payload();
        return JournalTable(session).begin(row);
    });
    if (!begun)
        return fail(begun.error());
    killPoint("journalled");

    Status done = mutation.body(*begun);
    killPoint("body");
    if (done)
        done = m_files.store->syncAll();
    killPoint("durable");
    if (!done)
        return undo(mutation, *begun, done.error());

    bool isOver = true;
    done = m_ledger.transact([&](Session &session) -> Status {
        if (auto committed = mutation.commit(session); !committed)
            return committed;
        isOver = mutation.endsWithCommit();
        return isOver ? JournalTable(session).end(*begun) : Status{};
    });
    killPoint("committed");
    if (!done)
        return undo(mutation, *begun, done.error());
    mutation.finish();
    if (!isOver) // a row that stays is ended by the recovery
        (void)m_ledger.transact([&](Session &session) -> Status { return JournalTable(session).end(*begun); });
    return {};
}

Status MutationCoordinator::undo(Mutation &mutation, MutationId id, const Error &cause)
{
    Status undone = mutation.rollback();
    if (undone)
        undone = m_files.store->syncAll();
    const Status noted = m_ledger.transact([&](Session &session) -> Status {
        if (undone) {
            if (auto taken = mutation.takeBack(session); !taken)
                return taken;
            return JournalTable(session).end(id);
        }
        const QString reason = QStringLiteral("%1 failed (%2) and could not be undone (%3)")
                                   .arg(mutation.kind(), cause.context, undone.error().context);
        return StorageTable(session).setDirty(m_files.storage.id, reason);
    });
    if (!noted)
        return fail(cause.in(QStringLiteral("the journal could not be closed either (%1)").arg(noted.error().context)));
    return fail(cause);
}

} // namespace heirloom
