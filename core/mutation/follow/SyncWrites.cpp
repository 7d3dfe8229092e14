// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/follow/SyncWrites.h"

#include "base/KillPoint.h"
#include "ledger/tables/ItemTable.h"
#include "ledger/tables/SystemTables.h"

namespace heirloom {

namespace {

QJsonObject detailOf(const Subscription &subscription)
{
    return {{QStringLiteral("name"), subscription.name}};
}

/// A failed or cancelled task is queued again, its failed files pending; another stays as it is.
Status queueAgain(Session &session, TenantId tenant, TaskId id)
{
    TaskTable tasks(session);
    const auto task = tasks.get(tenant, id);
    if (!task)
        return fail(task.error());
    if (task->state != TaskState::Failed && task->state != TaskState::Cancelled)
        return {};
    if (const auto reopened = ItemTable(session).retryFailed(id); !reopened)
        return fail(reopened.error());
    const auto current = tasks.get(id); // the counters move the rev
    if (!current)
        return fail(current.error());
    TaskPatch patch;
    patch.state = TaskState::Ready;
    patch.error = std::optional<Error>();
    patch.waitingFor = std::optional<WaitReason>();
    patch.raiseEpoch = true;
    const auto queued = tasks.update(id, current->rev, patch);
    return queued ? Status() : Status(fail(queued.error()));
}

} // namespace

Result<Subscription> SyncWrites::add(const std::function<Result<Subscription>(Session &)> &choose, const QString &actor)
{
    return m_ledger.transact<Subscription>([&](Session &session) -> Result<Subscription> {
        const auto wanted = choose(session);
        if (!wanted)
            return wanted;
        const auto id = SubscriptionTable(session).insert(*wanted);
        if (!id)
            return fail(id.error());
        const Status noted =
            AuditTable(session).append(wanted->tenant, actor, QStringLiteral("follow.subscribe"), detailOf(*wanted));
        return noted ? SubscriptionTable(session).get(*id) : Result<Subscription>(fail(noted.error()));
    });
}

Result<Subscription> SyncWrites::setTerms(TenantId tenant, const QString &name, const FollowTerms &terms, qint64 nextMs)
{
    return m_ledger.transact<Subscription>([&](Session &session) -> Result<Subscription> {
        SubscriptionTable subscriptions(session);
        const auto row = subscriptions.get(tenant, name);
        if (!row)
            return row;
        if (auto set = subscriptions.setTerms(row->id, terms, nextMs); !set)
            return fail(set.error());
        return subscriptions.get(row->id);
    });
}

Result<Subscription> SyncWrites::remove(TenantId tenant, const QString &name, const QString &actor)
{
    return m_ledger.transact<Subscription>([&](Session &session) -> Result<Subscription> {
        auto row = SubscriptionTable(session).get(tenant, name);
        if (!row)
            return row;
        if (auto removed = SubscriptionTable(session).remove(row->id); !removed)
            return fail(removed.error());
        const Status noted =
            AuditTable(session).append(tenant, actor, QStringLiteral("follow.unsubscribe"), detailOf(*row));
        return noted ? row : Result<Subscription>(fail(noted.error()));
    });
}

Status SyncWrites::noteLook(const SyncLease &lease, const std::function<void(Subscription &)> &change,
                            const QJsonObject &notice)
{
    return m_ledger.transact([&](Session &session) -> Status {
        if (auto held = lease.check(session); !held)
            return held;
        auto row = SubscriptionTable(session).get(lease.subscription());
        if (!row)
            return fail(row.error());
        change(*row);
        if (auto updated = SubscriptionTable(session).update(*row); !updated)
            return updated;
        return notice.isEmpty() ? Status() : OutboxTable(session).append(OutboxKind::Notice, row->task, notice);
    });
}

Status SyncWrites::beginAgain(const SyncLease &lease, const SyncRun &run, TenantId tenant, qint64 nextMs)
{
    return m_ledger.transact([&](Session &session) -> Status {
        if (auto held = lease.check(session); !held)
            return held;
        if (auto queued = queueAgain(session, tenant, run.task); !queued)
            return queued;
        if (const auto begun = SyncRunTable(session).insert(run); !begun)
            return fail(begun.error());
        auto row = SubscriptionTable(session).get(run.subscription);
        if (!row)
            return fail(row.error());
        row->state = FollowState::Syncing;
        row->error.reset();
        row->checkedMs = session.nowMs();
        row->nextMs = nextMs;
        return SubscriptionTable(session).update(*row);
    });
}

Result<bool> SyncWrites::end(const SyncRun &run, const std::function<void(Subscription &)> &change,
                             const QString &actor, const QJsonObject &notice)
{
    const auto isOurs = m_ledger.transact<bool>([&](Session &session) -> Result<bool> {
        const auto ended = SyncRunTable(session).end(run);
        if (!ended || !*ended)
            return ended;
        auto row = SubscriptionTable(session).get(run.subscription);
        if (!row)
            return fail(row.error());
        change(*row);
        if (auto updated = SubscriptionTable(session).update(*row); !updated)
            return fail(updated.error());
        QJsonObject detail = notice;
        detail[QStringLiteral("name")] = row->name;
        detail[QStringLiteral("task")] = run.task.value();
        if (auto noted = AuditTable(session).append(row->tenant, actor, QStringLiteral("follow.sync"), detail); !noted)
            return fail(noted.error());
        const Status told = OutboxTable(session).append(OutboxKind::Notice, run.task, detail);
        return told ? Result<bool>(true) : fail(told.error());
    });
    killPoint("S3");
    return isOurs;
}

Status SyncWrites::noteNews(const TaskNews &news)
{
    return m_ledger.transact([&](Session &session) -> Status { return NewsTable(session).note(news); });
}

Status SyncWrites::release(const std::vector<qint64> &revisions)
{
    const Status released = m_ledger.transact(
        [&](Session &session) -> Status { return FollowedRevisionTable(session).release(revisions); });
    killPoint("S4");
    return released;
}

} // namespace heirloom
