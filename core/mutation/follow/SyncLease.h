// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"
#include "mutation/WorkerSession.h"

#include <stop_token>
#include <thread>

namespace heirloom {

/// The right to look at one followed source and to plan what it has: one process, and one thread of it, at a time. What
/// is written under it checks it in the same transaction, so that whoever slept for longer than the lease writes
/// nothing. A worker of its own, so that it goes with this object, or with its process. Used on one thread; a thread of
/// its own renews it, since servers may take longer than a lease.
class SyncLease
{
public:
    SyncLease(Ledger &ledger, SubscriptionId subscription);
    ~SyncLease(); ///< gives it back

    /// Conflict if somebody else has it.
    Status take();
    /// The same, but waits for whoever has it. Cancelled when asked to stop.
    Status waitFor(const std::stop_token &stop);
    /// As part of a transaction: Conflict if it is lost.
    Status check(Session &session) const;
    SubscriptionId subscription() const { return m_subscription; }

private:
    QString name() const;
    Status renew();
    void keepRenewing(const std::stop_token &stop);

    Ledger &m_ledger;
    const SubscriptionId m_subscription;
    WorkerSession m_worker;
    WorkerId m_id;
    qint64 m_epoch = 0;     ///< 0: not taken; while it is renewed, the ledger thread's
    std::jthread m_renewal; ///< last: it uses the others
};

} // namespace heirloom
