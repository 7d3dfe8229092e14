// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/following/NewsLook.h"

#include "engine/comparing/CompareRevisions.h"
#include "ledger/tables/follow/NewsTable.h"
#include "mutation/follow/SyncWrites.h"
#include "mutation/removal/Originals.h"

namespace heirloom {

namespace {
constexpr qint64 weekMs = 7LL * 24 * 3'600'000;
}

Result<SourceRequest> NewsLook::requestOf(const Task &task) const
{
    const QString source = task.answeredBy.isEmpty() ? sourceOf(task, {}) : task.answeredBy;
    return SourceRegistry::parse(source, {});
}

Result<TaskNews> NewsLook::look(TaskId id, const std::stop_token &stop)
{
    Task task;
    SourceMark mark;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        auto row = TaskTable(*reading).get(m_services.tenant, id);
        const auto known = row ? NewsTable(*reading).mark(id) : Result<SourceMark>(fail(row.error()));
        if (!known)
            return fail(known.error());
        task = std::move(*row);
        mark = *known;
    }
    if (mark.isEmpty() || isAdopted(task))
        return fail(
            ErrorCode::Conflict,
            QStringLiteral("nothing tells what the source of task %1 was like then").arg(id.value()),
            QStringLiteral("`heirloom-cli diff %1` compares it with what its source offers now").arg(id.value()));
    auto request = requestOf(task);
    if (!request)
        return fail(request.error());
    if (!mark.origin.isEmpty())
        *request = publishedAt(mark.origin, *request);
    const auto state = m_services.sources(true)->probe(*request, mark, stop);
    if (!state)
        return fail(state.error());
    TaskNews news{id, !state->isUnchanged, state->isUnchanged ? QString() : state->revision, m_services.clock.wallMs()};
    const Status noted = SyncWrites(*m_services.ledger).noteNews(news);
    return noted ? Result<TaskNews>(news) : fail(noted.error());
}

bool NewsLook::lookAtNext(const std::stop_token &stop)
{
    std::optional<TaskId> task;
    TaskNews before;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return false;
        NewsTable table(*reading);
        const auto next = table.next(m_services.tenant, m_services.clock.wallMs() - weekMs);
        if (!next || !*next)
            return false;
        task = *next;
        before = table.get(*task).value_or(TaskNews{*task, false, {}, 0});
    }
    if (!look(*task, stop) && !stop.stop_requested())
        return SyncWrites(*m_services.ledger).noteNews(before).has_value(); // it had its turn
    return true;
}

Result<std::vector<TaskNews>> NewsLook::known()
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return NewsTable(*reading).newer(m_services.tenant);
}

} // namespace heirloom
