// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/follow/SyncLease.h"

#include "base/KillPoint.h"
#include "ledger/tables/SystemTables.h"

#include <condition_variable>
#include <mutex>

namespace heirloom {

namespace {
constexpr std::chrono::milliseconds askAgain(100); // of another process, which cannot tell us

qint64 leaseOf()
{
    return testValue("HL_LEASE_MS", WorkerSession::leaseMs);
}
} // namespace

SyncLease::SyncLease(Ledger &ledger, SubscriptionId subscription)
    : m_ledger(ledger), m_subscription(subscription), m_worker(ledger)
{
}

SyncLease::~SyncLease()
{
    m_renewal = {};
    if (m_epoch > 0)
        (void)m_ledger.transact(
            [&](Session &session) -> Status { return WorkerTable(session).resign(name(), m_id, m_epoch); });
    (void)m_worker.close();
}

QString SyncLease::name() const
{
    return QStringLiteral("sync-%1").arg(m_subscription.value());
}

Status SyncLease::take()
{
    m_renewal = {};
    const auto worker = m_worker.id();
    if (!worker)
        return fail(worker.error());
    m_id = *worker;
    const auto epoch = m_ledger.transact<qint64>([&](Session &session) {
        const Clock &clock = session.clock();
        return WorkerTable(session).lead(name(), m_id, clock.bootId(), clock.bootMs(), clock.bootMs() + leaseOf());
    });
    if (!epoch)
        return fail(epoch.error());
    m_epoch = *epoch;
    m_renewal = std::jthread([this](const std::stop_token &stop) { keepRenewing(stop); });
    return {};
}

/// Until it is lost, which the next write under it notices.
void SyncLease::keepRenewing(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any waiting;
    for (std::unique_lock lock(mutex);;) {
        waiting.wait_for(lock, stop, std::chrono::milliseconds(leaseOf() / 4), [] { return false; });
        if (stop.stop_requested())
            return;
        if (const Status renewed = renew(); !renewed && renewed.error().code == ErrorCode::Conflict)
            return;
    }
}

Status SyncLease::waitFor(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any waiting;
    for (;;) {
        const Status taken = take();
        if (taken || taken.error().code != ErrorCode::Conflict)
            return taken;
        if (const Status alive = m_worker.renewIfDue(); !alive)
            return alive;
        std::unique_lock lock(mutex);
        waiting.wait_for(lock, stop, askAgain, [] { return false; });
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("waiting for another sync was stopped"));
    }
}

Status SyncLease::renew()
{
    if (const Status alive = m_worker.renewIfDue(); !alive)
        return alive;
    return m_ledger.transact([&](Session &session) -> Status {
        if (const Status held = check(session); !held)
            return held;
        const Clock &clock = session.clock();
        const auto epoch =
            WorkerTable(session).lead(name(), m_id, clock.bootId(), clock.bootMs(), clock.bootMs() + leaseOf());
        if (!epoch)
            return fail(epoch.error());
        m_epoch = *epoch;
        return {};
    });
}

Status SyncLease::check(Session &session) const
{
    const auto held = WorkerTable(session).stillLeads(name(), m_id, m_epoch);
    if (!held)
        return fail(held.error());
    return *held ? Status() : Status(fail(ErrorCode::Conflict, QStringLiteral("another process syncs it meanwhile")));
}

} // namespace heirloom
