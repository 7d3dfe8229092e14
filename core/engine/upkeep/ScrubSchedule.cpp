// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upkeep/ScrubSchedule.h"

#include "engine/commands/UpkeepCommands.h"
#include "mutation/TaskWrites.h"

namespace heirloom {

namespace {
constexpr qint64 dayMs = 24LL * 3'600'000;
constexpr qint64 sliceSeconds = 3600;
} // namespace

ScrubSchedule::ScrubSchedule(EngineServices &services) : m_services(services)
{
    m_timer.setInterval(std::chrono::milliseconds(services.options.scrubCheckMs));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { check(); });
}

void ScrubSchedule::start()
{
    m_timer.start();
}

void ScrubSchedule::check()
{
    if (m_isBusy.exchange(true))
        return;
    m_services.workPool.start([this] {
        scrubDue();
        m_isBusy = false;
    });
}

void ScrubSchedule::scrubDue()
{
    const auto storages = UpkeepCommands(m_services).storages();
    for (const Storage &storage : storages ? *storages : std::vector<Storage>{}) {
        const auto stop = m_services.ending.get_token();
        if (stop.stop_requested() || !isDue(storage))
            continue;
        // What it finds reaches the user as a notice; what fails is tried again.
        (void)UpkeepCommands(m_services)
            .scrub(storage.name, {m_services.options.scrubBytesPerSecond, sliceSeconds}, stop);
    }
}

bool ScrubSchedule::isDue(const Storage &storage)
{
    const int days = m_services.options.scrubDays;
    if (days <= 0)
        return false;
    const auto row = [&]() -> Result<ScrubRow> {
        auto reading = m_services.ledger->read();
        return reading ? ScrubTable(*reading).get(storage.id) : Result<ScrubRow>(fail(reading.error()));
    }();
    if (!row)
        return false;
    const qint64 nowMs = m_services.clock.wallMs();
    if (row->begunMs == 0) {
        ScrubRow waiting;
        waiting.begunMs = nowMs;
        (void)TaskWrites(*m_services.ledger).noteScrub(storage.id, waiting);
        return false;
    }
    return row->after || nowMs - qMax(row->begunMs, row->endedMs) > days * dayMs;
}

} // namespace heirloom
