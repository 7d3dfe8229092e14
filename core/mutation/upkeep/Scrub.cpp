// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/upkeep/Scrub.h"

#include "mutation/TaskWrites.h"

#include <condition_variable>

namespace heirloom {

namespace {
constexpr int pageSize = 64; ///< contents between two notes of how far it came, or
constexpr qint64 noteEveryBytes = 256 << 20;
} // namespace

Scrub::Scrub(MutationCoordinator &coordinator, Options options, std::stop_token stop)
    : m_coordinator(coordinator), m_options(std::move(options)), m_stop(std::move(stop)),
      m_check(coordinator.files(), true, m_stop, [this](qint64 bytes) { pace(bytes); }),
      m_begunBootMs(coordinator.ledger().clock().bootMs())
{
}

Result<Scrub::Report> Scrub::run()
{
    const Clock &clock = m_coordinator.ledger().clock();
    {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        const auto row = ScrubTable(*reading).get(m_coordinator.files().storage.id);
        if (!row)
            return fail(row.error());
        m_row = *row;
    }
    if (!m_row.after)
        m_row.begunMs = clock.wallMs();
    while (!isTimeUp()) {
        const auto page = nextPage();
        if (!page)
            return fail(page.error());
        if (page->empty()) {
            m_report.finished = true;
            m_row.after = {};
            m_row.endedMs = clock.wallMs();
        }
        for (const ObjectRow &row : *page) {
            const Status looked = isTimeUp() ? fail(ErrorCode::Cancelled, {}) : look(row);
            if (!looked && looked.error().code == ErrorCode::Cancelled)
                break;
            if (!looked)
                return fail(looked.error());
            m_row.after = row.id;
            if (m_report.readBytes - m_notedBytes < noteEveryBytes)
                continue;
            if (auto noted = note(m_row); !noted)
                return fail(noted.error());
        }
        if (auto noted = note(m_row); !noted)
            return fail(noted.error());
        if (m_report.finished)
            break;
    }
    return m_report;
}

bool Scrub::isTimeUp() const
{
    const qint64 passedMs = m_coordinator.ledger().clock().bootMs() - m_begunBootMs;
    return m_stop.stop_requested() || (m_options.seconds > 0 && passedMs >= m_options.seconds * 1000);
}

Result<std::vector<ObjectRow>> Scrub::nextPage()
{
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const Storage &storage = m_coordinator.files().storage;
    return ObjectTable(*reading).list(storage.tenant, storage.id, std::nullopt, m_row.after, pageSize);
}

Status Scrub::look(const ObjectRow &row)
{
    if (row.state != ObjectState::Live && row.state != ObjectState::Condemned)
        return {};
    const auto seen = m_check.object(row);
    if (!seen)
        return fail(seen.error());
    ++m_report.checked;
    if (seen->verdict == DiskVerdict::Sound)
        return {};
    Suspects suspects;
    suspects.objects.push_back({row, *seen});
    return settle(suspects);
}

Status Scrub::settle(const Suspects &suspects)
{
    const auto found = AuditRepair(m_coordinator, {true, false, m_options.actor}, m_stop).takeOutOfUse(suspects);
    if (!found)
        return fail(found.error());
    m_report.findings.insert(m_report.findings.end(), found->findings.begin(), found->findings.end());
    return {};
}

Status Scrub::note(const ScrubRow &row)
{
    m_notedBytes = m_report.readBytes;
    return TaskWrites(m_coordinator.ledger()).noteScrub(m_coordinator.files().storage.id, row);
}

void Scrub::pace(qint64 bytes)
{
    m_report.readBytes += bytes;
    if (m_options.bytesPerSecond <= 0)
        return;
    const qint64 passedMs = m_coordinator.ledger().clock().bootMs() - m_begunBootMs;
    const auto dueMs = qint64(double(m_report.readBytes) * 1000 / double(m_options.bytesPerSecond));
    if (dueMs <= passedMs)
        return;
    std::mutex mutex;
    std::condition_variable_any nobody;
    std::unique_lock lock(mutex);
    nobody.wait_for(lock, m_stop, std::chrono::milliseconds(dueMs - passedMs), [] { return false; });
}

} // namespace heirloom
