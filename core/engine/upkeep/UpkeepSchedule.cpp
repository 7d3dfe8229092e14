// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upkeep/UpkeepSchedule.h"

#include "engine/commands/UpkeepCommands.h"
#include "mutation/TaskWrites.h"

namespace heirloom {

namespace {
constexpr qint64 dayMs = 24LL * 3'600'000;
constexpr qint64 sliceSeconds = 3600;
constexpr int firstLookMs = 60'000; ///< a start has better things to do
} // namespace

UpkeepSchedule::UpkeepSchedule(EngineServices &services, std::function<void()> reclaimed)
    : m_services(services), m_reclaimed(std::move(reclaimed))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { check(); });
}

void UpkeepSchedule::start()
{
    m_timer.start(std::chrono::milliseconds(qMin(firstLookMs, m_services.options.upkeepMs)));
}

void UpkeepSchedule::check()
{
    m_timer.setInterval(std::chrono::milliseconds(m_services.options.upkeepMs));
    if (m_isBusy.exchange(true))
        return;
    m_services.workPool.start([this] {
        keepInOrder();
        m_isBusy = false;
    });
}

void UpkeepSchedule::reclaimDue(const Storage &storage)
{
    GcOptions options;
    options.bySchedule = true;
    const auto report = UpkeepCommands(m_services).reclaim(storage.name, options); // what fails is tried again
    if (report && report->reclaimedBytes > 0)
        m_reclaimed();
}

void UpkeepSchedule::keepInOrder()
{
    const auto storages = UpkeepCommands(m_services).storages();
    for (const Storage &storage : storages ? *storages : std::vector<Storage>{}) {
        const auto stop = m_services.ending.get_token();
        if (stop.stop_requested())
            return;
        reclaimDue(storage);
        if (!isDue(storage))
            continue;
        // What it finds reaches the user as a notice; what fails is tried again.
        (void)UpkeepCommands(m_services)
            .scrub(storage.name, {m_services.options.scrubBytesPerSecond, sliceSeconds}, stop);
    }
}

bool UpkeepSchedule::isDue(const Storage &storage)
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
