// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/amending/AmendIntake.h"

#include "engine/amending/SyncTypes.h"
#include "ledger/Ledger.h"

namespace heirloom {

namespace {
constexpr size_t rejectedShown = 100;
}

Status AmendIntake::load(const Task &task, const QString &archive)
{
    auto reading = m_ledger.read();
    if (!reading)
        return fail(reading.error());
    m_known.reserve(size_t(task.counts.files));
    const Status read = ItemTable(*reading).forEachAmendable(task.id, [&](AmendableFile file) {
        if (archive.isEmpty() || file.archive == archive)
            m_known.push_back({std::move(file), false});
    });
    m_byPath.reserve(std::ssize(m_known));
    for (qint32 i = 0; i < std::ssize(m_known); ++i)
        m_byPath.insert(m_known[size_t(i)].file.path, i);
    return read;
}

/// Without a digest nobody can tell, unless the name is to be trusted. What has failed or is still to come is planned
/// anew, so that a retry follows the newer revision's addresses.
bool AmendIntake::isCurrent(const AmendableFile &known, const PlannedItem &planned)
{
    if (known.state != ItemState::Done)
        return false;
    const bool sameSize = planned.size < 0 || planned.size == known.size;
    if (planned.digest && known.digest == planned.digest)
        return sameSize;
    if (planned.sha256)
        return known.sha256 == planned.sha256;
    return !planned.digest && planned.isCurrentByName;
}

Status AmendIntake::planned(std::span<const PlannedItem> batch)
{
    for (const PlannedItem &item : batch) {
        Planned &planned = m_planned.emplace_back();
        planned.known = m_byPath.value(item.path, -1);
        if (planned.known >= 0) {
            Known &known = m_known[size_t(planned.known)];
            const bool isLeftOut = item.action == PlanAction::Skip;
            known.isSeen = !isLeftOut || known.file.state == ItemState::Skipped;
            if (isLeftOut || isCurrent(known.file, item))
                continue;
        }
        planned.change = qint32(m_changes.size());
        m_changes.push_back({item, false});
        m_changed.push_back(planned.known);
    }
    return {};
}

/// What the task shows under the path of a bad entry stays: a mistake of the source must not take it away.
Status AmendIntake::rejected(const RejectedEntry &entry)
{
    if (const qint32 known = m_byPath.value(entry.path, -1); known >= 0)
        m_known[size_t(known)].isSeen = true;
    if (m_report.rejected.size() < rejectedShown)
        m_report.rejected.push_back(entry);
    return {};
}

Result<PlannedItem> AmendIntake::withdraw(qint64 position)
{
    const Planned &planned = m_planned[size_t(position)];
    if (planned.change >= 0) {
        Change &change = m_changes[size_t(planned.change)];
        change.isWithdrawn = true;
        return change.item;
    }
    const AmendableFile &file = m_known[size_t(planned.known)].file;
    PlannedItem item;
    item.path = file.path;
    item.size = file.size;
    item.sha256 = file.sha256;
    item.action = file.state == ItemState::Skipped ? PlanAction::Skip : PlanAction::Inherit;
    return item;
}

bool AmendIntake::hasLeft(const Known &known) const
{
    if (known.isSeen)
        return false;
    const qint32 archive = known.file.archive ? m_byPath.value(*known.file.archive, -1) : -1;
    return archive < 0 || !m_known[size_t(archive)].isSeen;
}

SyncCounts &AmendIntake::countsOf(const QString &path)
{
    return m_report.amended->types[syncTypeOf(m_report.sourceKind == u"stack", path)];
}

Amendment AmendIntake::finish()
{
    Amendment amendment;
    m_report.amended = PlanReport::Amended();
    PlanReport::Amended &counted = *m_report.amended;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        if (m_changes[i].isWithdrawn)
            continue;
        PlannedItem &item = m_changes[i].item;
        SyncCounts &counts = countsOf(item.path);
        ++(m_changed[i] < 0 ? counts.added : counts.updated);
        if (m_changed[i] < 0)
            amendment.added.push_back(std::move(item));
        else
            amendment.updated.emplace_back(m_known[size_t(m_changed[i])].file.item, std::move(item));
    }
    for (const Known &known : m_known) {
        if (!hasLeft(known))
            continue;
        ++countsOf(known.file.path).removed;
        amendment.removed.push_back(known.file.item);
    }
    counted.types.erase(QString());
    counted.added = std::ssize(amendment.added);
    counted.updated = std::ssize(amendment.updated);
    counted.removed = std::ssize(amendment.removed);
    counted.unchanged = m_report.totals.total.files - counted.added - counted.updated;
    return amendment;
}

} // namespace heirloom
