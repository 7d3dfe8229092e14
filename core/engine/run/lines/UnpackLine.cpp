// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/lines/UnpackLine.h"

#include "engine/unpacking/UnpackChoice.h"

namespace heirloom {

UnpackLine::UnpackLine(EngineServices &services, MutationCoordinator &coordinator, RunnerHost &host,
                       std::stop_token stop)
    : m_services(services), m_coordinator(coordinator), m_host(host), m_stop(std::move(stop))
{
}

Result<std::optional<ArchiveItem>> UnpackLine::next(const Task &task) const
{
    const UnpackChoice choice(m_services.options, task);
    auto reading = m_services.ledger->read();
    auto archives = reading ? UnpackTable(*reading).archives(task.id, !choice.mayBeAlways()) : fail(reading.error());
    if (!archives)
        return fail(archives.error());
    for (ArchiveItem &archive : *archives) {
        if (archive.isDue() || (!archive.state && choice.of(archive.path) == UnpackWish::Always))
            return std::optional(std::move(archive));
    }
    return std::optional<ArchiveItem>();
}

Result<bool> UnpackLine::begin(const Task &task, std::function<void(Result<UnpackReport>)> done)
{
    auto archive = next(task);
    if (!archive || !*archive)
        return archive ? Result<bool>(false) : fail(archive.error());
    m_isBusy = true;
    m_services.ioPool.start([this, task, archive = std::move(**archive), done = std::move(done)] {
        auto report = Unpacking(m_services, m_coordinator, task, archive, m_stop).run();
        m_host.post([this, done, report = std::move(report)] {
            m_isBusy = false;
            done(report);
        });
    });
    return true;
}

Result<UnpackLine::Outcome> UnpackLine::outcome(Session &session, TaskId task)
{
    const auto archives = UnpackTable(session).archives(task, true);
    if (!archives)
        return fail(archives.error());
    Outcome outcome;
    for (const ArchiveItem &archive : *archives) {
        outcome.refused += archive.refused;
        if (archive.state != ArchiveItem::State::Failed)
            continue;
        ++outcome.failed;
        if (!outcome.firstError)
            outcome.firstError = archive.error;
    }
    return outcome;
}

} // namespace heirloom
