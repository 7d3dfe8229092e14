// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpFetcher.h"

#include "net/QtHttpClient.h"
#include "net/qt/ReplyErrors.h"

#include <QRandomGenerator>
#include <QThread>
#include <algorithm>
#include <condition_variable>
#include <cstring>

namespace heirloom {

namespace {

constexpr qsizetype bufferBytes = 1 << 20;

} // namespace

/// The network thread, and the one way to it: post() runs something there, or not at all once it has stopped.
class QtHttpFetcher::Loop
{
public:
    Loop(AddressRules rules, std::shared_ptr<const Credentials> credentials, std::shared_ptr<const Proxies> proxies)
        : m_rules(std::move(rules)), m_credentials(std::move(credentials)), m_proxies(std::move(proxies))
    {
        m_thread.setObjectName(QStringLiteral("heirloom-fetch"));
        m_context->moveToThread(&m_thread);
        m_thread.start();
    }

    ~Loop() { stop(); }

    void stop();

    /// False if the thread has stopped.
    template <class Function> bool post(Function function)
    {
        const std::lock_guard lock(m_mutex);
        return m_context && QMetaObject::invokeMethod(m_context, std::move(function), Qt::QueuedConnection);
    }

    // The rest is used on the thread only.
    QtHttpClient &client()
    {
        if (!m_client)
            m_client = std::make_unique<QtHttpClient>(m_rules, m_credentials, m_proxies);
        return *m_client;
    }
    void keep(std::shared_ptr<Channel> channel) { m_channels.push_back(std::move(channel)); }
    void release(const Channel *channel)
    {
        std::erase_if(m_channels, [channel](const auto &kept) { return kept.get() == channel; });
    }

private:
    const AddressRules m_rules;
    const std::shared_ptr<const Credentials> m_credentials;
    const std::shared_ptr<const Proxies> m_proxies;
    std::mutex m_mutex;
    QThread m_thread;
    QObject *m_context = new QObject; ///< null once stopped
    std::unique_ptr<QtHttpClient> m_client;
    std::vector<std::shared_ptr<Channel>> m_channels; ///< running requests; they end with the thread
};

/// One request: written by the network thread, read by the caller's. Kept alive by whoever still needs it.
class QtHttpFetcher::Channel final : public HttpHandler, public std::enable_shared_from_this<Channel>
{
public:
    Channel(std::weak_ptr<Loop> loop, HttpRequest request) : m_loop(std::move(loop)), m_request(std::move(request)) {}

    // Caller's side.

    bool start()
    {
        const auto loop = m_loop.lock();
        return loop && loop->post([self = shared_from_this()] { self->run(); });
    }

    /// Waits for the first byte or the end.
    Status waitForBody(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_ended.has_value() || available() > 0; }))
            return fail(cancelled());
        return available() > 0 || !m_ended ? Status() : *m_ended;
    }

    Result<qint64> read(std::span<char> into, const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_ended.has_value() || available() > 0; }))
            return fail(cancelled());
        if (available() == 0)
            return *m_ended ? Result<qint64>(0) : fail(m_ended->error());
        const qsizetype count = std::min(available(), qsizetype(into.size()));
        std::memcpy(into.data(), m_buffer.constData() + m_readPos, size_t(count));
        m_readPos += count;
        if (available() == 0) {
            m_buffer.resize(0);
            m_readPos = 0;
        }
        const bool resume = m_paused && available() <= bufferBytes / 2;
        m_paused = m_paused && !resume;
        lock.unlock();
        if (resume)
            postToSelf([](Channel &self) { self.resumeTransfer(); });
        return count;
    }

    void abandon()
    {
        postToSelf([](Channel &self) { self.stopTransfer(); });
    }

    /// Stable once waitForBody() has returned, unless that was for a stop.
    const HttpResponse &head() const { return m_response; }

    // Network thread.

    bool response(const HttpResponse &response) override
    {
        const std::lock_guard lock(m_mutex);
        m_response = response;
        return true;
    }

    bool data(QByteArrayView bytes) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_readPos > 0 && m_readPos >= m_buffer.size() / 2) {
            m_buffer.remove(0, m_readPos);
            m_readPos = 0;
        }
        m_buffer.append(bytes.data(), bytes.size());
        if (available() >= bufferBytes && !m_paused) {
            m_paused = true;
            m_transfer->setPaused(true);
        }
        m_changed.notify_all();
        return true;
    }

    void finished(const Status &status) override
    {
        end(status);
        stopTransfer();
    }

    void shutDown()
    {
        end(fail(cancelled()));
        m_transfer.reset();
    }

private:
    qsizetype available() const { return m_buffer.size() - m_readPos; }
    Error cancelled() const { return requestError(ErrorCode::Cancelled, m_request.url, QStringLiteral("stopped")); }

    template <class Function> void postToSelf(Function function)
    {
        if (const auto loop = m_loop.lock())
            loop->post([self = shared_from_this(), function] { function(*self); });
    }

    void run()
    {
        const auto loop = m_loop.lock();
        if (!loop)
            return;
        loop->keep(shared_from_this());
        m_transfer = loop->client().get(m_request, *this);
    }

    void end(const Status &status)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ended)
            m_ended = status;
        m_changed.notify_all();
    }

    void resumeTransfer()
    {
        if (m_transfer)
            m_transfer->setPaused(false);
    }

    void stopTransfer()
    {
        const auto self = shared_from_this();
        m_transfer.reset();
        if (const auto loop = m_loop.lock())
            loop->release(this);
    }

    const std::weak_ptr<Loop> m_loop;
    const HttpRequest m_request;
    std::unique_ptr<HttpTransfer> m_transfer; ///< network thread only

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    HttpResponse m_response;
    QByteArray m_buffer;
    qsizetype m_readPos = 0;
    bool m_paused = false;
    std::optional<Status> m_ended;
};

void QtHttpFetcher::Loop::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_context)
            return;
        QObject *context = std::exchange(m_context, nullptr);
        // Everything posted before runs before this, and nothing comes after it.
        QMetaObject::invokeMethod(
            context,
            [this, context] {
                for (const auto &channel : m_channels)
                    channel->shutDown();
                m_channels.clear();
                m_client.reset();
                context->deleteLater();
                m_thread.quit();
            },
            Qt::QueuedConnection);
    }
    m_thread.wait();
}

class QtHttpFetcher::Stream final : public HttpStream
{
public:
    Stream(std::shared_ptr<Channel> channel, std::stop_token stop)
        : m_channel(std::move(channel)), m_stop(std::move(stop))
    {
    }
    ~Stream() override { m_channel->abandon(); }
    const HttpResponse &response() const override { return m_channel->head(); }
    Result<qint64> read(std::span<char> buffer) override { return m_channel->read(buffer, m_stop); }

private:
    std::shared_ptr<Channel> m_channel;
    std::stop_token m_stop;
};

QtHttpFetcher::QtHttpFetcher(const Clock &clock, RetryPolicy policy, AddressRules rules,
                             std::shared_ptr<const Credentials> credentials, std::shared_ptr<const Proxies> proxies)
    : m_clock(clock), m_policy(policy),
      m_loop(std::make_shared<Loop>(std::move(rules), std::move(credentials), std::move(proxies)))
{
}

QtHttpFetcher::~QtHttpFetcher()
{
    m_loop->stop();
}

class QtHttpFetcher::Under final : public HttpFetcher
{
public:
    Under(QtHttpFetcher &fetcher, RetryPolicy policy) : m_fetcher(fetcher), m_policy(policy) {}
    Result<std::unique_ptr<HttpStream>> open(const HttpRequest &request, std::stop_token stop,
                                             HttpResponse *refusal) override
    {
        return m_fetcher.openUnder(m_policy, request, std::move(stop), refusal);
    }

private:
    QtHttpFetcher &m_fetcher;
    const RetryPolicy m_policy;
};

std::unique_ptr<HttpFetcher> QtHttpFetcher::with(RetryPolicy policy)
{
    return std::make_unique<Under>(*this, policy);
}

Result<std::unique_ptr<HttpStream>> QtHttpFetcher::open(const HttpRequest &request, std::stop_token stop,
                                                        HttpResponse *refusal)
{
    return openUnder(m_policy, request, std::move(stop), refusal);
}

Result<std::unique_ptr<HttpStream>> QtHttpFetcher::openUnder(const RetryPolicy &policy, const HttpRequest &request,
                                                             std::stop_token stop, HttpResponse *refusal)
{
    std::mutex mutex;
    std::condition_variable_any waiting;
    for (int attempt = 1;; ++attempt) {
        const auto channel = std::make_shared<Channel>(m_loop, request);
        if (!channel->start())
            return fail(requestError(ErrorCode::Cancelled, request.url, QStringLiteral("the program is closing")));
        const Status status = channel->waitForBody(stop);
        if (status)
            return std::unique_ptr<HttpStream>(std::make_unique<Stream>(channel, stop));
        channel->abandon();
        if (stop.stop_requested()) // then the network thread may still be writing the head
            return fail(status.error());
        const auto delay = policy.delayMs(attempt, status.error(), channel->head().retryAfterMs(m_clock.wallMs()),
                                          QRandomGenerator::global()->generateDouble());
        if (!delay) {
            if (refusal)
                *refusal = channel->head();
            return fail(status.error());
        }
        std::unique_lock lock(mutex);
        waiting.wait_for(lock, stop, std::chrono::milliseconds(*delay), [] { return false; });
        if (stop.stop_requested())
            return fail(requestError(ErrorCode::Cancelled, request.url, QStringLiteral("stopped")));
    }
}

} // namespace heirloom
