// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ledger/tables/follow/NewsTable.h"
#include "ledger/tables/follow/SubscriptionTable.h"
#include "ledger/tables/follow/SyncRunTable.h"
#include "mutation/follow/SyncLease.h"

#include <functional>

namespace heirloom {

/// The changes of what is followed: each is one bounded transaction and touches no files. Stateless; blocks on the
/// ledger, so worker threads only.
class SyncWrites
{
public:
    explicit SyncWrites(Ledger &ledger) : m_ledger(ledger) {}

    /// `choose` makes the row, with a name that is free then. The audit log says who did it.
    Result<Subscription> add(const std::function<Result<Subscription>(Session &)> &choose, const QString &actor);
    Result<Subscription> setTerms(TenantId tenant, const QString &name, const FollowTerms &terms, qint64 nextMs);
    /// Its tasks stay and belong to nobody then.
    Result<Subscription> remove(TenantId tenant, const QString &name, const QString &actor);

    /// What a look found that brought nothing new: `change` gets the row as it stands. A notice tells of it if there is
    /// one. Conflict if the lease is lost.
    Status noteLook(const SyncLease &lease, const std::function<void(Subscription &)> &change,
                    const QJsonObject &notice = {});
    /// What failed is tried again: its task is queued, and a sync of it runs.
    Status beginAgain(const SyncLease &lease, const SyncRun &run, TenantId tenant, qint64 nextMs);
    /// Ends a running sync, once, whoever else is at it: the report, `change` of the subscription, a line in the audit
    /// log, a notice. False if it is not running any more.
    Result<bool> end(const SyncRun &run, const std::function<void(Subscription &)> &change, const QString &actor,
                     const QJsonObject &notice);
    /// What a look at the source of a task found that nobody follows.
    Status noteNews(const TaskNews &news);
    /// These go because newer ones came: from now on their end is no wish of the user's.
    Status release(const std::vector<qint64> &revisions);

private:
    Ledger &m_ledger;
};

} // namespace heirloom
