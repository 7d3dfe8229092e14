// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adding/PlanIntake.h"

#include "mutation/TaskWrites.h"

#include <algorithm>

namespace heirloom {

namespace {

constexpr size_t insertChunk = 8192; ///< items per transaction
constexpr size_t rejectedShown = 100;

PlanAction actionOf(const Item &item)
{
    if (item.state == ItemState::Skipped)
        return PlanAction::Skip;
    if (item.state != ItemState::Inherit)
        return PlanAction::Download;
    return item.object ? PlanAction::Inherit : PlanAction::Adopt;
}

} // namespace

void PlanIntake::preview(int shown)
{
    m_wanted = std::max(0, shown);
    m_shown = std::make_shared<std::vector<PlannedItem>>();
}

Status PlanIntake::rejected(const RejectedEntry &entry)
{
    if (m_report.rejected.size() < rejectedShown)
        m_report.rejected.push_back(entry);
    return {};
}

Status PlanIntake::planned(std::span<const PlannedItem> batch)
{
    m_planned += std::ssize(batch);
    if (m_files)
        return describeAll(batch);
    if (!m_shown) {
        m_chunk.insert(m_chunk.end(), batch.begin(), batch.end());
        return m_chunk.size() >= insertChunk ? startInsert() : Status{};
    }
    for (const PlannedItem &item : batch)
        m_briefs.push_back({item.path.toUtf8(), item.size, item.sha256, item.action});
    const auto shown =
        batch.first(std::min(size_t(m_wanted) - std::min(m_shown->size(), size_t(m_wanted)), batch.size()));
    m_shown->insert(m_shown->end(), shown.begin(), shown.end());
    m_report.itemsCut = m_report.itemsCut || shown.size() < batch.size();
    return {};
}

Status PlanIntake::describeAll(std::span<const PlannedItem> batch)
{
    for (const PlannedItem &item : batch) {
        if (auto added = m_files->add({item.path, item.size, item.sha256, item.digest, false}); !added)
            return added;
        m_actions.push_back(item.action);
    }
    return {};
}

PlannedItem PlanIntake::takeBack(qint64 position)
{
    RevisionFiles::File file = m_files->file(position);
    PlannedItem item;
    item.path = std::move(file.path);
    item.size = file.size;
    item.sha256 = file.sha256;
    item.action = m_actions[size_t(position)];
    m_files->withdraw(position);
    return item;
}

Result<PlannedItem> PlanIntake::withdraw(qint64 position)
{
    if (m_files)
        return takeBack(position);
    m_withdrawn.push_back(position);
    if (m_shown) {
        const Brief &brief = m_briefs[size_t(position)];
        PlannedItem item;
        item.path = QString::fromUtf8(brief.path);
        item.size = brief.size;
        item.sha256 = brief.sha256;
        item.action = brief.action;
        return item;
    }
    const qint64 gathered = m_planned - std::ssize(m_chunk);
    return position >= gathered ? Result<PlannedItem>(m_chunk[size_t(position - gathered)]) : inserted(position);
}

ItemId PlanIntake::idAt(qint64 position) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), position,
                                        [](qint64 wanted, const Chunk &chunk) { return wanted < chunk.first; });
    const Chunk &chunk = *std::prev(after);
    return ItemId(chunk.id.value() + position - chunk.first);
}

Result<PlannedItem> PlanIntake::inserted(qint64 position)
{
    if (auto written = drain(); !written)
        return fail(written.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto row = ItemTable(*reading).get(idAt(position));
    if (!row)
        return fail(row.error());
    PlannedItem item;
    item.path = row->path;
    item.size = row->size;
    item.sha256 = row->sha256;
    item.action = actionOf(*row);
    return item;
}

Status PlanIntake::startInsert()
{
    if (auto before = drain(); !before || m_chunk.empty())
        return before;
    m_insertingFirst = m_planned - std::ssize(m_chunk);
    m_inserting = std::async(std::launch::async, [this, chunk = std::exchange(m_chunk, {})] {
        return TaskWrites(*m_services.ledger).insertPlanned(m_task, chunk);
    });
    return {};
}

Status PlanIntake::drain()
{
    if (!m_inserting.valid())
        return {};
    const Result<ItemId> first = m_inserting.get();
    if (!first)
        return fail(first.error());
    m_chunks.push_back({m_insertingFirst, *first});
    return {};
}

Status PlanIntake::finish()
{
    if (m_files)
        return {};
    std::sort(m_withdrawn.begin(), m_withdrawn.end());
    if (m_shown) {
        for (auto position = m_withdrawn.rbegin(); position != m_withdrawn.rend(); ++position) {
            if (*position < std::ssize(*m_shown))
                m_shown->erase(m_shown->begin() + *position);
        }
        m_report.items = m_shown;
        return {};
    }
    Status done = startInsert();
    if (done)
        done = drain();
    return done ? removeWithdrawn() : done;
}

Status PlanIntake::removeWithdrawn()
{
    std::vector<ItemId> ids;
    ids.reserve(m_withdrawn.size());
    for (const qint64 position : m_withdrawn)
        ids.push_back(idAt(position));
    return TaskWrites(*m_services.ledger).removePlanned(m_task, ids);
}

} // namespace heirloom
