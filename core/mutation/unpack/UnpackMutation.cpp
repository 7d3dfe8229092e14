// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/unpack/UnpackMutation.h"

#include "base/KillPoint.h"

namespace heirloom {

UnpackMutation::UnpackMutation(const StorageFiles &files, TaskId plan, qint64 first,
                               std::vector<UnpackedContent> contents)
    : m_files(files), m_plan(plan), m_first(first), m_contents(std::move(contents)), m_fresh(files)
{
}

Status UnpackMutation::prepare(Session &session)
{
    m_fresh.clear();
    for (const UnpackedContent &content : m_contents) {
        if (content.stagedName.isEmpty() || m_fresh.contains(content.sha256))
            continue;
        if (const auto row = m_fresh.bring(session, content.sha256, content.size, content.stagedName, {}); !row)
            return fail(row.error());
    }
    return {};
}

QByteArray UnpackMutation::payload() const
{
    PlaceRecord record;
    m_fresh.describe(record);
    return toPayload(record);
}

Status UnpackMutation::commit(Session &session)
{
    if (auto live = m_fresh.commit(session); !live)
        return live;
    std::vector<PlannedItem> pins(m_contents.size());
    for (size_t i = 0; i < pins.size(); ++i) {
        pins[i].path = QString::number(m_first + qint64(i));
        pins[i].size = m_contents[i].size;
        pins[i].sha256 = m_contents[i].sha256;
        pins[i].action = PlanAction::Inherit;
    }
    if (const auto pinned = ItemTable(session).insertPlanned(m_plan, pins); !pinned)
        return fail(pinned.error());
    return m_fresh.serveOthers(session);
}

void UnpackMutation::finish()
{
    killPoint("unpacked");
    for (const UnpackedContent &content : m_contents) {
        // One that came twice, or that lies in a pack by now.
        const bool isLeft = !content.stagedName.isEmpty() &&
                            !(m_fresh.contains(content.sha256) && m_fresh.hasTaken(content.sha256, content.stagedName));
        if (isLeft)
            (void)m_files.store->removeStaged(content.stagedName);
    }
}

} // namespace heirloom
