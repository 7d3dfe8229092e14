// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/following/FollowRunner.h"

#include "engine/following/SyncEnding.h"
#include "engine/following/Syncing.h"
#include "subscriptions/PollSchedule.h"

namespace heirloom {

namespace {
constexpr std::chrono::milliseconds lookEvery(2'000); ///< what another process follows or ended
constexpr int atOnce = 4;
constexpr int dueAtOnce = 256; ///< rows; more than can have a turn, so that a slow server holds no other one up
} // namespace

FollowRunner::FollowRunner(EngineServices &services, FollowEvents events)
    : m_services(services), m_events(std::move(events))
{
    m_pool.setMaxThreadCount(atOnce);
    m_thread = std::jthread([this](const std::stop_token &stop) { loop(stop); });
}

FollowRunner::~FollowRunner()
{
    end();
}

void FollowRunner::end()
{
    m_ending.request_stop();
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    m_pool.waitForDone();
}

void FollowRunner::start()
{
    const std::scoped_lock lock(m_mutex);
    m_isStarted = m_isDue = true;
    m_changed.notify_all();
}

void FollowRunner::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_isStarted = false;
}

void FollowRunner::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isDue = true;
    m_changed.notify_all();
}

void FollowRunner::loop(const std::stop_token &stop)
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            const auto isDue = [this] { return m_isStarted && m_isDue; };
            if (m_isStarted)
                m_changed.wait_for(lock, stop, lookEvery, isDue);
            else
                m_changed.wait(lock, stop, isDue);
            m_isDue = false;
        }
        if (stop.stop_requested())
            return;
        turn();
    }
}

void FollowRunner::turn()
{
    endDone();
    if (!m_events.areDownloadsHeld())
        beginDue();
    lookForChanges();
}

void FollowRunner::endDone()
{
    // What fails, the ledger being full for example, is tried again with the next look.
    (void)SyncEnding(m_services, {m_events.removed, m_events.ended}).endAll();
}

void FollowRunner::lookForChanges()
{
    auto reading = m_services.ledger->read();
    const auto mark = reading ? SubscriptionTable(*reading).mark(m_services.tenant) : Result<qint64>(m_mark);
    if (!mark || *mark == m_mark)
        return;
    m_mark = *mark;
    m_events.changed();
}

QString FollowRunner::hostOf(const Subscription &subscription) const
{
    const auto named = m_services.names.find(subscription.source);
    const auto request = SourceRegistry::parse(named ? named->sources.constFirst() : subscription.source, {});
    return request ? m_services.sources()->serverOf(*request).host() : QString();
}

void FollowRunner::beginDue()
{
    const qint64 nowMs = m_services.clock.wallMs();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    if (const QuietHours quiet = m_services.options.quietHours; quiet.endAfter(now) != now)
        return;
    std::vector<Subscription> due;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return;
        auto found = SubscriptionTable(*reading).due(m_services.tenant, nowMs, PollSchedule::longestBackOffSeconds,
                                                     dueAtOnce);
        if (!found)
            return;
        due = std::move(*found);
    }
    for (const Subscription &subscription : due) {
        const QString host = hostOf(subscription);
        const std::scoped_lock lock(m_mutex);
        if (m_busy.contains(subscription.id) || !m_turns.begin(host))
            continue;
        m_busy.insert(subscription.id);
        m_pool.start([this, subscription, host] {
            sync(subscription);
            const std::scoped_lock done(m_mutex);
            m_busy.erase(subscription.id);
            m_turns.end(host);
            m_isDue = true; // others may wait for the turn
            m_changed.notify_all();
        });
    }
}

void FollowRunner::sync(const Subscription &subscription)
{
    SyncOptions options;
    options.isByItself = true;
    const auto start = Syncing(m_services, subscription, options, m_ending.get_token()).begin();
    if (start && start->task)
        return m_events.added(start->task);
    if (start && start->wasLeftAlone)
        return;
    const auto outcome = SyncEnding(m_services).outcome(subscription.id, {});
    if (outcome && outcome->subscription.state != subscription.state)
        m_events.ended(*outcome);
}

} // namespace heirloom
