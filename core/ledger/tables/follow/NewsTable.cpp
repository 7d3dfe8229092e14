// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/follow/NewsTable.h"

#include "ledger/sqlite/Statement.h"

namespace heirloom {

namespace {

/// The newest task of its collection, and no subscription's.
#define NEWEST_OF_ITS_OWN                                                                                              \
    "t.tenant = ? AND t.state = 'completed' AND NOT EXISTS (SELECT 1 FROM tasks n WHERE n.collection = t.collection "  \
    "AND n.id > t.id AND n.state NOT IN ('failed', 'cancelled', 'deleting')) AND NOT EXISTS (SELECT 1 FROM "           \
    "followed_revisions f WHERE f.task = t.id) "

TaskNews readNews(const Statement &row)
{
    return {row.id<TaskId>(0), row.flag(1), row.text(2), row.number(3)};
}

} // namespace

Status NewsTable::keep(TaskId task, const SourceMark &mark)
{
    if (mark.isEmpty())
        return {};
    return m_session
        .statement("INSERT INTO task_news (task, mark, tried_ms) VALUES (?, ?, ?) ON CONFLICT (task) DO UPDATE SET "
                   "mark = excluded.mark, tried_ms = excluded.tried_ms, newer = 0, revision = ''")
        .run(task, mark.text(), m_session.nowMs());
}

Result<SourceMark> NewsTable::mark(TaskId task)
{
    auto select = m_session.statement("SELECT mark FROM task_news WHERE task = ?");
    const auto row = select.first(task);
    if (!row)
        return fail(row.error());
    return *row ? SourceMark::fromText(select.text(0)) : SourceMark();
}

Status NewsTable::note(const TaskNews &news)
{
    return m_session
        .statement("UPDATE task_news SET newer = ?, revision = ?, checked_ms = ?, tried_ms = ? WHERE task = ?")
        .run(news.isNewer, news.revision, news.checkedMs, m_session.nowMs(), news.task);
}

Result<TaskNews> NewsTable::get(TaskId task)
{
    auto select = m_session.statement("SELECT task, newer, revision, checked_ms FROM task_news WHERE task = ?");
    const auto row = select.first(task);
    if (!row)
        return fail(row.error());
    return *row ? readNews(select) : TaskNews{task, false, {}, 0};
}

Result<std::vector<TaskNews>> NewsTable::newer(TenantId tenant)
{
    return m_session
        .statement("SELECT w.task, w.newer, w.revision, w.checked_ms FROM task_news w JOIN tasks t ON t.id = w.task "
                   "WHERE w.newer = 1 AND " NEWEST_OF_ITS_OWN "ORDER BY w.task")
        .all(readNews, tenant);
}

Result<std::optional<TaskId>> NewsTable::next(TenantId tenant, qint64 beforeMs)
{
    auto select = m_session.statement("SELECT w.task FROM task_news w JOIN tasks t ON t.id = w.task WHERE w.tried_ms < "
                                      "? AND " NEWEST_OF_ITS_OWN "ORDER BY w.tried_ms LIMIT 1");
    const auto row = select.first(beforeMs, tenant);
    if (!row)
        return fail(row.error());
    return *row ? std::optional(select.id<TaskId>(0)) : std::nullopt;
}

} // namespace heirloom
