// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/WorkerSession.h"

#include "base/KillPoint.h"
#include "ledger/tables/SystemTables.h"
#include "mutation/place/HealItem.h"

#include <QUuid>

namespace heirloom {

namespace {
/// Rows per transaction when many claims are given back (store.md, L6).
constexpr int releaseBatch = 1024;

qint64 leaseOf()
{
    return testValue("HL_LEASE_MS", WorkerSession::leaseMs);
}
} // namespace

WorkerSession::WorkerSession(Ledger &ledger) : m_ledger(ledger), m_locks(ledger.path()) {}

WorkerSession::~WorkerSession() = default;

Result<WorkerId> WorkerSession::id()
{
    const std::scoped_lock lock(m_mutex);
    if (m_id)
        return m_id;
    const QString uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto held = m_locks.hold(uid); !held)
        return fail(held.error());
    const Clock &clock = m_ledger.clock();
    const auto made = m_ledger.transact<WorkerId>(
        [&](Session &session) { return WorkerTable(session).insert(uid, clock.bootId(), clock.bootMs() + leaseOf()); });
    if (!made)
        return fail(made.error());
    m_id = *made;
    m_uid = uid;
    m_renewedBootMs = clock.bootMs();
    m_isRefused = false;
    return m_id;
}

Result<QString> WorkerSession::uid()
{
    if (const auto registered = id(); !registered)
        return fail(registered.error());
    const std::scoped_lock lock(m_mutex);
    return m_uid;
}

bool WorkerSession::isLeaseOver()
{
    const std::scoped_lock lock(m_mutex);
    return m_id && (m_isRefused || m_ledger.clock().bootMs() - m_renewedBootMs >= leaseOf());
}

bool WorkerSession::isSelf(WorkerId id)
{
    const std::scoped_lock lock(m_mutex);
    return m_id && m_id == id;
}

Status WorkerSession::renewIfDue()
{
    const std::scoped_lock lock(m_mutex);
    const Clock &clock = m_ledger.clock();
    const qint64 now = clock.bootMs();
    if (!m_id || now - m_renewedBootMs < leaseOf() / 4)
        return {};
    const Status renewed = m_ledger.transact([&](Session &session) -> Status {
        return WorkerTable(session).renew(m_id, clock.bootId(), now, now + leaseOf());
    });
    if (renewed)
        m_renewedBootMs = now;
    else if (renewed.error().code == ErrorCode::Conflict)
        m_isRefused = true;
    return renewed;
}

Status WorkerSession::close()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_id)
        return {};
    for (;;) {
        const auto released = m_ledger.transact<qint64>(
            [&](Session &session) { return ItemTable(session).releaseAll(m_id, releaseBatch); });
        if (!released)
            return fail(released.error());
        if (*released == 0)
            break;
    }
    const Status removed =
        m_ledger.transact([&](Session &session) -> Status { return WorkerTable(session).remove(m_id); });
    m_id = {};
    m_locks.release(m_uid);
    return removed;
}

Result<std::vector<ClaimedItem>> WorkerSession::claimInherits(TaskId task, int limit)
{
    const auto worker = id();
    if (!worker)
        return fail(worker.error());
    auto claimed = m_ledger.transact<std::vector<ClaimedItem>>(
        [&](Session &session) { return ItemTable(session).claimInherits(task, *worker, limit); });
    killPoint("C1");
    return claimed;
}

Result<ItemTable::DownloadClaims> WorkerSession::claimDownloads(TaskId task, int limit, qint64 budgetBytes,
                                                                int timesWritten)
{
    const auto worker = id();
    if (!worker)
        return fail(worker.error());
    auto claimed = m_ledger.transact<ItemTable::DownloadClaims>([&](Session &session) {
        return ItemTable(session).claimDownloads(task, *worker, limit, budgetBytes, timesWritten);
    });
    killPoint("C1");
    return claimed;
}

Result<bool> WorkerSession::release(const Claim &claim, bool countAttempt)
{
    return m_ledger.transact<bool>([&](Session &session) { return ItemTable(session).release(claim, countAttempt); });
}

Result<bool> WorkerSession::healToPending(const Claim &claim, const Error &why)
{
    return m_ledger.transact<bool>([&](Session &session) { return healItem(session, claim, why); });
}

Result<bool> WorkerSession::failItem(const Claim &claim, const Error &why)
{
    return m_ledger.transact<bool>([&](Session &session) { return ItemTable(session).failItem(claim, why); });
}

void WorkerSession::checkpoint(const Claim &claim, qint64 durableOffset, const QByteArray &validator,
                               const QString &part)
{
    m_ledger.post(
        [=](Session &session) -> Status {
            const auto noted = ItemTable(session).checkpoint(claim, durableOffset, validator, part);
            return noted ? Status{} : Status(fail(noted.error()));
        },
        [](const Status &) {});
}

Status WorkerSession::releaseAll(TaskId task)
{
    const auto worker = id();
    if (!worker)
        return fail(worker.error());
    for (;;) {
        const auto released = m_ledger.transact<qint64>(
            [&](Session &session) { return ItemTable(session).releaseAll(*worker, task, releaseBatch); });
        if (!released)
            return fail(released.error());
        if (*released == 0)
            return {};
    }
}

} // namespace heirloom
