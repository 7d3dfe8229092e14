// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unpacking/UnpackCommands.h"

#include "engine/commands/Access.h"
#include "engine/unpacking/UnpackChoice.h"
#include "mutation/unpack/UnpackWrites.h"

namespace heirloom {

namespace {

ArchiveLine::State stateOf(const ArchiveItem &archive)
{
    if (!archive.state)
        return ArchiveLine::State::Whole;
    if (archive.isDue())
        return ArchiveLine::State::Wanted;
    return archive.state == ArchiveItem::State::Done ? ArchiveLine::State::Unpacked : ArchiveLine::State::Failed;
}

Result<std::vector<ArchiveItem>> chosen(std::vector<ArchiveItem> archives, const QStringList &paths)
{
    for (const QString &path : paths) {
        if (std::none_of(archives.begin(), archives.end(),
                         [&](const ArchiveItem &archive) { return archive.path == path; }))
            return fail(ErrorCode::NotFound, path + QStringLiteral(" is no archive of this task"),
                        QStringLiteral("zip, 7z and tar, plain or compressed, can be unpacked"));
    }
    if (archives.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("the task has no archive that can be unpacked"),
                    QStringLiteral("zip, 7z and tar, plain or compressed, can be unpacked"));
    std::erase_if(archives,
                  [&](const ArchiveItem &archive) { return !paths.isEmpty() && !paths.contains(archive.path); });
    return archives;
}

} // namespace

Result<std::vector<ArchiveLine>> UnpackCommands::archives(TaskId id)
{
    auto reading = m_services.ledger->read();
    const auto task = reading ? TaskTable(*reading).get(m_services.tenant, id) : fail(reading.error());
    if (!task)
        return fail(task.error());
    const UnpackChoice choice(m_services.options, *task);
    const auto found = UnpackTable(*reading).archives(id, false);
    if (!found)
        return fail(found.error());
    std::vector<ArchiveLine> lines;
    for (const ArchiveItem &archive : *found) {
        if (UnpackChoice::isArchive(archive.path))
            lines.push_back({archive.path, archive.content.size, choice.of(archive.path), stateOf(archive),
                             archive.refused, archive.error});
    }
    return lines;
}

Result<Task> UnpackCommands::unpack(const UnpackRequest &request)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    const auto choose = [&](std::vector<ArchiveItem> all) {
        std::erase_if(all, [](const ArchiveItem &archive) { return !UnpackChoice::isArchive(archive.path); });
        return chosen(std::move(all), request.paths);
    };
    return UnpackWrites(*m_services.ledger).want(m_services.tenant, request.task, choose, request.always);
}

} // namespace heirloom
