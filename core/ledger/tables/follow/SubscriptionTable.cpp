// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/follow/SubscriptionTable.h"

#include "ledger/sqlite/Statement.h"

namespace heirloom {

namespace {

#define SUBSCRIPTION_COLUMNS                                                                                           \
    "SELECT id, tenant, storage, name, source, subdir, includes, excludes, every_s, keep, policy, layout, paused, "    \
    "created_ms, next_ms, failures, last_ms, checked_ms, changed_ms, state, error, mark, revision, highest, task, "    \
    "rev, (SELECT c.key FROM tasks t JOIN collections c ON c.id = t.collection WHERE t.id = subscriptions.task) FROM " \
    "subscriptions "

#define REVISION_COLUMNS "SELECT r.id, r.task, r.revision, r.content, r.released, r.taken_ms FROM followed_revisions r "

Subscription readSubscription(const Statement &row)
{
    Subscription found;
    found.id = row.id<SubscriptionId>(0);
    found.tenant = row.id<TenantId>(1);
    found.storage = row.id<StorageId>(2);
    found.name = row.text(3);
    found.source = row.text(4);
    found.subdir = row.text(5);
    found.includes = row.texts(6);
    found.excludes = row.texts(7);
    found.terms.everySeconds = row.number(8);
    found.terms.keep = int(row.number(9));
    found.terms.policy = row.named(10, followPolicyFrom).value_or(FollowPolicy::Ask);
    found.terms.layout = row.named(11, followLayoutFrom).value_or(FollowLayout::Auto);
    found.terms.isPaused = row.flag(12);
    found.createdMs = row.number(13);
    found.nextMs = row.number(14);
    found.failures = int(row.number(15));
    found.lastMs = row.number(16);
    found.checkedMs = row.number(17);
    found.changedMs = row.number(18);
    found.state = row.named(19, followStateFrom).value_or(FollowState::Failed);
    found.error = row.error(20);
    found.mark = SourceMark::fromText(row.text(21));
    found.revision = row.text(22);
    found.highest = row.text(23);
    found.task = row.id<TaskId>(24);
    found.rev = row.number(25);
    found.series = row.text(26);
    return found;
}

FollowedRevision readRevision(const Statement &row)
{
    return {row.number(0), row.id<TaskId>(1), row.text(2), row.text(3), row.flag(4), row.number(5)};
}

Error noSubscription(const QString &what)
{
    return {ErrorCode::NotFound, QStringLiteral("nothing is followed as %1").arg(what), 0, 0,
            QStringLiteral("`heirloom-cli subscriptions` lists what is")};
}

Status changedOne(const Statement &update, SubscriptionId id)
{
    return update.changed() == 1 ? Status() : Status(fail(noSubscription(QString::number(id.value()))));
}

/// What the only row of a question is; none without one.
Result<std::optional<FollowedRevision>> one(Statement &select, const Result<bool> &row)
{
    if (!row)
        return fail(row.error());
    return *row ? std::optional(readRevision(select)) : std::nullopt;
}

} // namespace

Result<SubscriptionId> SubscriptionTable::insert(const Subscription &subscription)
{
    const FollowTerms &terms = subscription.terms;
    auto insert = m_session.statement(
        "INSERT INTO subscriptions (tenant, storage, name, source, subdir, includes, excludes, every_s, keep, policy, "
        "layout, paused, created_ms, next_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto done =
        insert.run(subscription.tenant, subscription.storage, subscription.name, subscription.source,
                   subscription.subdir, subscription.includes, subscription.excludes, terms.everySeconds, terms.keep,
                   terms.policy, terms.layout, terms.isPaused, m_session.nowMs(), subscription.nextMs);
    if (!done)
        return fail(done.error().in(QStringLiteral("follow %1").arg(subscription.name)));
    return SubscriptionId(insert.insertedId());
}

Result<Subscription> SubscriptionTable::get(SubscriptionId id)
{
    auto select = m_session.statement(SUBSCRIPTION_COLUMNS "WHERE id = ?");
    const auto row = select.first(id);
    if (!row)
        return fail(row.error());
    return *row ? Result<Subscription>(readSubscription(select)) : fail(noSubscription(QString::number(id.value())));
}

Result<Subscription> SubscriptionTable::get(TenantId tenant, const QString &name)
{
    auto select = m_session.statement(SUBSCRIPTION_COLUMNS "WHERE tenant = ? AND name = ?");
    const auto row = select.first(tenant, name);
    if (!row)
        return fail(row.error());
    return *row ? Result<Subscription>(readSubscription(select)) : fail(noSubscription(name));
}

Result<std::vector<Subscription>> SubscriptionTable::list(TenantId tenant)
{
    return m_session.statement(SUBSCRIPTION_COLUMNS "WHERE tenant = ? ORDER BY name").all(readSubscription, tenant);
}

Result<std::vector<Subscription>> SubscriptionTable::due(TenantId tenant, qint64 nowMs, qint64 backOffSeconds,
                                                         int limit)
{
    return m_session
        .statement(SUBSCRIPTION_COLUMNS
                   "WHERE paused = 0 AND state <> 'syncing' AND (next_ms <= ? OR next_ms - ? > 1100 * max(every_s, ?)) "
                   "AND tenant = ? ORDER BY next_ms LIMIT ?")
        .all(readSubscription, nowMs, nowMs, backOffSeconds, tenant, limit);
}

Result<std::optional<qint64>> SubscriptionTable::nextDue(TenantId tenant)
{
    auto select = m_session.statement("SELECT next_ms FROM subscriptions WHERE paused = 0 AND state <> 'syncing' AND "
                                      "tenant = ? ORDER BY next_ms LIMIT 1");
    const auto row = select.first(tenant);
    if (!row)
        return fail(row.error());
    return *row ? std::optional(select.number(0)) : std::nullopt;
}

Result<qint64> SubscriptionTable::mark(TenantId tenant)
{
    auto select = m_session.statement(
        "SELECT COALESCE(sum(rev), 0) + COALESCE(max(id), 0) * 1000003 + count(*) * 7 FROM subscriptions WHERE tenant "
        "= ?");
    if (const auto row = select.first(tenant); !row)
        return fail(row.error());
    return select.number(0);
}

Status SubscriptionTable::setTerms(SubscriptionId id, const FollowTerms &terms, qint64 nextMs)
{
    auto update = m_session.statement("UPDATE subscriptions SET every_s = ?, keep = ?, policy = ?, layout = ?, "
                                      "paused = ?, next_ms = ?, rev = rev + 1 WHERE id = ?");
    if (auto done = update.run(terms.everySeconds, terms.keep, terms.policy, terms.layout, terms.isPaused, nextMs, id);
        !done)
        return done;
    return changedOne(update, id);
}

Status SubscriptionTable::update(const Subscription &now)
{
    auto update = m_session.statement(
        "UPDATE subscriptions SET next_ms = ?, failures = ?, last_ms = ?, checked_ms = ?, changed_ms = ?, state = ?, "
        "error = ?, mark = ?, revision = ?, highest = ?, task = ?, rev = rev + 1 WHERE id = ?");
    if (auto done = update.run(now.nextMs, now.failures, now.lastMs, now.checkedMs, now.changedMs, now.state, now.error,
                               now.mark.text(), now.revision, now.highest, now.task, now.id);
        !done)
        return done;
    return changedOne(update, now.id);
}

Status SubscriptionTable::remove(SubscriptionId id)
{
    auto remove = m_session.statement("DELETE FROM subscriptions WHERE id = ?");
    if (auto done = remove.run(id); !done)
        return done;
    return changedOne(remove, id);
}

Result<qint64> FollowedRevisionTable::insert(SubscriptionId subscription, const FollowedRevision &revision)
{
    auto insert = m_session.statement(
        "INSERT INTO followed_revisions (subscription, task, revision, content, taken_ms) VALUES (?, ?, ?, ?, ?)");
    if (auto done = insert.run(subscription, revision.task, revision.revision, revision.content, m_session.nowMs());
        !done)
        return fail(done.error());
    return insert.insertedId();
}

Result<std::optional<FollowedRevision>> FollowedRevisionTable::newest(SubscriptionId subscription)
{
    auto select = m_session.statement(REVISION_COLUMNS "WHERE r.subscription = ? ORDER BY r.id DESC LIMIT 1");
    return one(select, select.first(subscription));
}

Result<std::optional<FollowedRevision>> FollowedRevisionTable::withContent(SubscriptionId subscription,
                                                                           const QString &content)
{
    auto select =
        m_session.statement(REVISION_COLUMNS "WHERE r.subscription = ? AND r.content = ? ORDER BY r.id DESC LIMIT 1");
    return one(select, select.first(subscription, content));
}

Result<std::vector<FollowedRevisionTable::Standing>> FollowedRevisionTable::standing(SubscriptionId subscription)
{
    return m_session
        .statement("SELECT r.id, r.task, r.revision, r.content, r.released, r.taken_ms, t.state = 'completed', "
                   "t.state IN ('completed', 'failed', 'cancelled') FROM followed_revisions r "
                   "JOIN tasks t ON t.id = r.task WHERE r.subscription = ? ORDER BY r.id DESC")
        .all(
            [](const Statement &row) {
                return Standing{readRevision(row), row.flag(6), row.flag(7)};
            },
            subscription);
}

Status FollowedRevisionTable::release(std::span<const qint64> ids)
{
    auto update = m_session.statement("UPDATE followed_revisions SET released = 1 WHERE id = ?");
    for (const qint64 id : ids) {
        if (auto done = update.run(id); !done)
            return done;
    }
    return {};
}

Status FollowedRevisionTable::leaveTask(SubscriptionId subscription, TaskId task)
{
    return m_session
        .statement("UPDATE followed_revisions SET task = 0, released = 1 WHERE subscription = ? AND task = ?")
        .run(subscription, task);
}

Status FollowedRevisionTable::setTask(qint64 id, TaskId task)
{
    return m_session.statement("UPDATE followed_revisions SET task = ? WHERE id = ?").run(task, id);
}

} // namespace heirloom
