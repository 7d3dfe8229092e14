// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/following/FollowRunner.h"

#include "engine/door/EitherStop.h"
#include "engine/following/NewsLook.h"
#include "engine/following/SyncEnding.h"
#include "engine/following/Syncing.h"
#include "subscriptions/PollSchedule.h"

namespace heirloom {

namespace {
constexpr std::chrono::milliseconds leastWait(2'000);    ///< for what is due and cannot be begun yet; and for all that
                                                         ///< others do, where the ledger cannot be watched
constexpr std::chrono::milliseconds longestWait(10'000); ///< clocks are set, computers sleep
constexpr qint64 newsEveryMs = 60'000;
constexpr int atOnce = 4;
constexpr int dueAtOnce = 256; ///< rows; more than can have a turn, so that a slow server holds no other one up

void answer(QPromise<Result<SyncStart>> &promise, const Result<SyncStart> &start)
{
    promise.addResult(start);
    promise.finish();
}

Error closing()
{
    return {ErrorCode::Cancelled, QStringLiteral("the program is closing"), 0, 0, {}};
}

Error nobodyWaits()
{
    return {ErrorCode::Cancelled, QStringLiteral("nobody waits for it any more"), 0, 0, {}};
}
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

QFuture<Result<SyncStart>> FollowRunner::want(const Subscription &subscription, const SyncOptions &options,
                                              const std::stop_token &stop)
{
    auto promise = std::make_shared<QPromise<Result<SyncStart>>>();
    promise->start();
    const auto future = promise->future();
    // Outside the lock: what is stopped already calls back at once.
    const auto stopped = std::make_shared<std::stop_callback<std::function<void()>>>(stop, [this] { wake(); });
    const std::scoped_lock lock(m_mutex);
    if (m_isOver) {
        answer(*promise, fail(closing()));
        return future;
    }
    m_wanted.push_back({subscription, options, stop, std::move(promise), stopped});
    m_isDue = true;
    m_changed.notify_all();
    return future;
}

void FollowRunner::end()
{
    std::list<Wanted> wanted; // goes without the lock, which a stop that is under way may wait for
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
        wanted.swap(m_wanted);
    }
    for (const Wanted &each : wanted)
        answer(*each.promise, fail(closing()));
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
    std::chrono::milliseconds longest = leastWait;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            const auto isDue = [this] { return m_isDue && (m_isStarted || !m_wanted.empty()); };
            if (m_isStarted)
                m_changed.wait_for(lock, stop, longest, isDue);
            else
                m_changed.wait(lock, stop, isDue);
            m_isDue = false;
        }
        if (stop.stop_requested())
            return;
        turn();
        longest = patience();
    }
}

void FollowRunner::turn()
{
    beginWanted();
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_isStarted)
            return;
    }
    watchLedger();
    endDone();
    if (!m_events.areDownloadsHeld() && !isQuiet()) {
        beginDue();
        lookForNews();
    }
    lookForChanges();
}

void FollowRunner::watchLedger()
{
    if (m_watch && m_watch->isWatching())
        return;
    auto watch = FileWatch::start(m_services.ledger->path() + QStringLiteral("-wal"), [this] { wake(); });
    m_watch = watch ? std::move(*watch) : nullptr;
}

std::chrono::milliseconds FollowRunner::patience() const
{
    if (!m_watch || !m_watch->isWatching())
        return leastWait;
    auto reading = m_services.ledger->read();
    const auto next = reading ? SubscriptionTable(*reading).nextDue(m_services.tenant) : fail(reading.error());
    if (!next)
        return leastWait;
    if (!*next) // only news are looked for
        return std::chrono::milliseconds(newsEveryMs);
    if (m_events.areDownloadsHeld() || isQuiet())
        return longestWait;
    return std::clamp(std::chrono::milliseconds(**next - m_services.clock.wallMs()), leastWait, longestWait);
}

void FollowRunner::endDone()
{
    // What fails, the ledger being full for example, is tried again with the next look.
    (void)SyncEnding(m_services, {m_events.removed, m_events.ended}, m_ending.get_token()).endAll();
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

bool FollowRunner::isQuiet() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_services.clock.wallMs());
    return QuietHours(m_services.options.quietHours).endAfter(now) != now;
}

void FollowRunner::lookForNews()
{
    const qint64 nowMs = m_services.clock.bootMs();
    if (!m_services.options.looksForNews || (m_newsMs && nowMs - *m_newsMs < newsEveryMs))
        return;
    m_newsMs = nowMs;
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_isAtNews, true))
        return;
    m_pool.start([this] {
        if (NewsLook(m_services).lookAtNext(m_ending.get_token()))
            m_events.changed();
        const std::scoped_lock done(m_mutex);
        m_isAtNews = false;
    });
}

void FollowRunner::beginDue()
{
    const qint64 nowMs = m_services.clock.wallMs();
    std::vector<Subscription> due;
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return;
        auto found =
            SubscriptionTable(*reading).due(m_services.tenant, nowMs, PollSchedule::longestBackOffSeconds, dueAtOnce);
        if (!found)
            return;
        due = std::move(*found);
    }
    const qint64 bootMs = m_services.clock.bootMs();
    std::erase_if(m_begunMs, [=](const auto &begun) { return bootMs - begun.second >= leastWait.count(); });
    for (const Subscription &subscription : due) {
        // One that stays due, because another process is at it for example, is not asked about without end.
        if (!m_begunMs.contains(subscription.id) && begin(subscription, [this, subscription] { sync(subscription); }))
            m_begunMs[subscription.id] = bootMs;
    }
}

void FollowRunner::beginWanted()
{
    std::list<Wanted> wanted;
    {
        const std::scoped_lock lock(m_mutex);
        wanted.swap(m_wanted);
    }
    for (auto each = wanted.begin(); each != wanted.end();) {
        if (each->stop.stop_requested()) {
            answer(*each->promise, fail(nobodyWaits()));
            each = wanted.erase(each);
            continue;
        }
        const bool isBegun = begin(each->subscription, [this, one = *each] {
            const EitherStop either(one.stop, m_ending.get_token());
            const auto start = Syncing(m_services, one.subscription, one.options, either.token()).begin();
            if (start && start->task)
                m_events.added(start->task);
            else
                tellState(one.subscription);
            answer(*one.promise, start);
        });
        each = isBegun ? wanted.erase(each) : std::next(each);
    }
    const std::scoped_lock lock(m_mutex);
    m_wanted.splice(m_wanted.begin(), wanted); // they wait for their turn
}

bool FollowRunner::begin(const Subscription &subscription, const Look &look)
{
    const QString host = hostOf(subscription);
    const std::scoped_lock lock(m_mutex);
    if (m_busy.contains(subscription.id) || !m_turns.begin(host))
        return false;
    m_busy.insert(subscription.id);
    m_pool.start([this, look, host, id = subscription.id] {
        look();
        const std::scoped_lock done(m_mutex);
        m_busy.erase(id);
        m_turns.end(host);
        m_isDue = true; // others may wait for the turn
        m_changed.notify_all();
    });
    return true;
}

void FollowRunner::sync(const Subscription &subscription)
{
    SyncOptions options;
    options.isByItself = true;
    const auto start = Syncing(m_services, subscription, options, m_ending.get_token()).begin();
    if (start && start->task)
        return m_events.added(start->task);
    if (!start || !start->wasLeftAlone)
        tellState(subscription);
}

void FollowRunner::tellState(const Subscription &subscription)
{
    const auto outcome = SyncEnding(m_services).outcome(subscription.id, {});
    if (outcome && outcome->subscription.state != subscription.state)
        m_events.ended(*outcome);
}

} // namespace heirloom
