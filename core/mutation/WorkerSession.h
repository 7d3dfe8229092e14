// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ledger/tables/ItemTable.h"

#include <mutex>

namespace heirloom {

/// This process as a worker of the ledger: one lease for all its claims (store.md, CL1 to CL4), and the claims
/// themselves. Owned by the engine; thread-safe; everything blocks on the ledger, so it is used on engine and worker
/// threads only. The row is made with the first need, so that commands that only read never write.
class WorkerSession
{
public:
    static constexpr qint64 leaseMs = 60'000;
    static constexpr qint64 renewEveryMs = 15'000;

    explicit WorkerSession(Ledger &ledger);
    ~WorkerSession(); ///< REQUIRES: close() was called if anything was claimed

    /// This worker's id, registering it if it is not yet.
    Result<WorkerId> id();
    /// What its lock is named after, registering it if it is not yet; another one after startOver().
    Result<QString> uid();
    /// Renews the lease if it is due. Conflict means that it is over: every claim may be somebody else's, and work on
    /// them must stop.
    Status renewIfDue();
    /// Whether the lease ran out: after a minute without work, or in a suspend. Claims need startOver() first.
    bool isLeaseOver();
    /// Gives back what the old lease still has and leaves; the next claim is made by a new worker. REQUIRES: nothing
    /// claimed is under way in this process.
    Status startOver() { return close(); }
    /// Gives every claim back and leaves.
    Status close();

    Result<std::vector<ClaimedItem>> claimInherits(TaskId task, int limit);
    Result<ItemTable::DownloadClaims> claimDownloads(TaskId task, int limit, qint64 budgetBytes, int timesWritten = 1);
    Result<bool> release(const Claim &claim, bool countAttempt);
    /// The stored content is right, but could not be placed: the item is to be downloaded.
    Result<bool> healToPending(const Claim &claim, const Error &why);
    Result<bool> failItem(const Claim &claim, const Error &why);
    /// Does not wait: a checkpoint that comes late only costs bytes.
    void checkpoint(const Claim &claim, qint64 durableOffset, const QByteArray &validator, const QString &part);
    Status releaseAll(TaskId task);

    bool isSelf(WorkerId id);
    WorkerLocks &locks() { return m_locks; }

private:
    Ledger &m_ledger;
    WorkerLocks m_locks;
    std::mutex m_mutex;
    WorkerId m_id;
    QString m_uid;
    qint64 m_renewedBootMs = 0;
    bool m_isRefused = false; ///< the ledger did not renew the lease
};

} // namespace heirloom
