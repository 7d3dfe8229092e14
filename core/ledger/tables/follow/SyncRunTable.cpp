// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/follow/SyncRunTable.h"

#include "ledger/sqlite/Statement.h"

#include <QJsonDocument>

namespace heirloom {

namespace {

#define RUN_COLUMNS                                                                                                    \
    "SELECT r.id, r.subscription, r.task, r.former, r.revision, r.ending, r.downloaded_before, r.begun_ms, "           \
    "r.ended_ms, r.report FROM sync_runs r "

SyncRun readRun(const Statement &row)
{
    return {row.number(0),     row.id<SubscriptionId>(1),
            row.id<TaskId>(2), row.id<TaskId>(3),
            row.text(4),       row.named(5, syncEndFrom).value_or(SyncEnd::Failed),
            row.number(6),     row.number(7),
            row.number(8),     SyncReport::fromJson(QJsonDocument::fromJson(row.text(9).toUtf8()).object())};
}

QString textOf(const SyncReport &report)
{
    return QString::fromUtf8(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact));
}

/// The number that a question with one row answers.
template <class... Values> Status ask(Statement select, qint64 &answer, const Values &...values)
{
    if (const auto row = select.first(values...); !row)
        return fail(row.error());
    answer = select.number(0);
    return {};
}

} // namespace

Result<qint64> SyncRunTable::insert(const SyncRun &run)
{
    auto insert =
        m_session.statement("INSERT INTO sync_runs (subscription, task, former, revision, ending, downloaded_before, "
                            "begun_ms, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (auto done = insert.run(run.subscription, run.task, run.former, run.revision, SyncEnd::Running,
                               run.downloadedBefore, m_session.nowMs(), textOf(run.report));
        !done)
        return fail(done.error().in(QStringLiteral("begin a sync")));
    return insert.insertedId();
}

Result<std::optional<SyncRun>> SyncRunTable::running(SubscriptionId subscription)
{
    auto select = m_session.statement(RUN_COLUMNS "WHERE r.subscription = ? AND r.ending = 'running'");
    const auto row = select.first(subscription);
    if (!row)
        return fail(row.error());
    return *row ? std::optional(readRun(select)) : std::nullopt;
}

Result<std::vector<SyncRun>> SyncRunTable::list(SubscriptionId subscription, int limit)
{
    return m_session.statement(RUN_COLUMNS "WHERE r.subscription = ? ORDER BY r.id DESC LIMIT ?")
        .all(readRun, subscription, limit);
}

Result<std::vector<SyncRun>> SyncRunTable::latest(TenantId tenant)
{
    return m_session
        .statement(RUN_COLUMNS "JOIN subscriptions s ON s.id = r.subscription WHERE s.tenant = ? AND r.id = (SELECT "
                               "max(id) FROM sync_runs WHERE subscription = s.id AND ending <> 'running')")
        .all(readRun, tenant);
}

Result<std::vector<SyncRun>> SyncRunTable::ended()
{
    return m_session
        .statement(RUN_COLUMNS "LEFT JOIN tasks t ON t.id = r.task WHERE r.ending = 'running' AND (t.id IS NULL OR "
                               "t.state IN ('completed', 'failed', 'cancelled', 'deleting', 'archived'))")
        .all(readRun);
}

Result<bool> SyncRunTable::isOfRun(TaskId task)
{
    return m_session.statement("SELECT 1 FROM sync_runs WHERE task = ? AND ending = 'running'").first(task);
}

Result<bool> SyncRunTable::end(const SyncRun &run)
{
    auto update = m_session.statement(
        "UPDATE sync_runs SET ending = ?, ended_ms = ?, report = ? WHERE id = ? AND ending = 'running'");
    if (auto done = update.run(run.end, m_session.nowMs(), textOf(run.report), run.id); !done)
        return fail(done.error());
    if (update.changed() == 0)
        return false;
    const Status forgotten =
        m_session
            .statement("DELETE FROM sync_runs WHERE subscription = ? AND id <= (SELECT id FROM sync_runs WHERE "
                       "subscription = ? ORDER BY id DESC LIMIT 1 OFFSET ?)")
            .run(run.subscription, run.subscription, kept);
    return forgotten ? Result<bool>(true) : fail(forgotten.error());
}

Result<SyncRunTable::Change> SyncRunTable::change(TaskId former, TaskId task)
{
    Change change;
    Status asked = ask(m_session.statement("SELECT count(*) FROM items n WHERE n.task = ? AND n.state = 'done' AND NOT "
                                           "EXISTS (SELECT 1 FROM items o WHERE o.task = ? AND o.path = n.path AND "
                                           "o.state = 'done')"),
                       change.added, task, former);
    if (asked)
        asked = ask(m_session.statement("SELECT count(*) FROM items n JOIN items o ON o.task = ? AND o.path = n.path "
                                        "WHERE n.task = ? AND n.state = 'done' AND o.state = 'done' AND "
                                        "n.sha256 <> o.sha256"),
                    change.updated, former, task);
    if (asked)
        asked = ask(m_session.statement("SELECT count(*) FROM items o WHERE o.task = ? AND o.state = 'done' AND NOT "
                                        "EXISTS (SELECT 1 FROM items n WHERE n.task = ? AND n.path = o.path)"),
                    change.removed, former, task);
    return asked ? Result<Change>(change) : fail(asked.error());
}

Result<std::vector<SyncProblem>> SyncRunTable::problems(TaskId task, int limit)
{
    return m_session
        .statement("SELECT path, error, strategy IS NOT NULL FROM items WHERE task = ? AND state = 'failed' ORDER BY "
                   "path LIMIT ?")
        .all(
            [](const Statement &row) {
                return SyncProblem{row.text(0), row.error(1).value_or(Error{ErrorCode::Io, {}, 0, 0, {}}), false,
                                   row.flag(2)};
            },
            task, limit);
}

} // namespace heirloom
