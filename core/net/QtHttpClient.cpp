// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpClient.h"

#include "net/qt/QtExchange.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QSslSocket>
#include <QThread>
#include <QTimer>

namespace heirloom {

namespace {

constexpr size_t scratchBytes = 256 << 10;
constexpr int inactivityTickMs = 200;

/// The caller's hold on an exchange, which may be gone before or after it.
class Handle final : public HttpTransfer
{
public:
    explicit Handle(QtExchange *exchange) : m_exchange(exchange) {}
    ~Handle() override
    {
        if (m_exchange)
            m_exchange->detach();
    }
    void setPaused(bool paused) override
    {
        if (m_exchange)
            m_exchange->setPaused(paused);
    }

private:
    QPointer<QtExchange> m_exchange;
};

} // namespace

class QtHttpClient::Private
{
public:
    Private(AddressRules rules, std::shared_ptr<const Credentials> credentials, std::shared_ptr<const Proxies> proxies)
        : m_rules(std::move(rules)), m_credentials(std::move(credentials)),
          m_proxies(proxies ? std::move(proxies) : std::make_shared<const Proxies>()), m_scratch(scratchBytes)
    {
        // One coarse timer for all requests: a timer of its own would cost each small one more than its body.
        m_tick.setInterval(inactivityTickMs);
        QObject::connect(&m_tick, &QTimer::timeout, &m_exchanges, [this] { checkInactivity(); });
    }

    std::unique_ptr<HttpTransfer> get(const HttpRequest &request, HttpHandler &handler)
    {
        Q_ASSERT(QThread::currentThread() == m_exchanges.thread());
        auto *exchange = new QtExchange(shared(), request, handler, &m_exchanges);
        auto handle = std::make_unique<Handle>(exchange);
        exchange->start();
        if (!m_tick.isActive())
            m_tick.start();
        return handle;
    }

    ManagerPool &managers() { return m_managers; }

private:
    QtExchange::Shared shared()
    {
        return {m_managers, m_rules,   m_credentials.get(),
                *m_proxies, m_scratch, [this](const QUrl &server) { sendElsewhere(server); }};
    }

    void sendElsewhere(const QUrl &server)
    {
        m_managers.replace(server);
        for (QObject *exchange : QObjectList(m_exchanges.children()))
            static_cast<QtExchange *>(exchange)->sendAgain(server);
    }

    void checkInactivity()
    {
        const qint64 now = QDeadlineTimer::current(Qt::CoarseTimer).deadline();
        // A copy: handlers may start requests. Exchanges only ever go by deleteLater, never during this loop.
        const QObjectList running = m_exchanges.children();
        if (running.isEmpty())
            m_tick.stop();
        for (QObject *exchange : running)
            static_cast<QtExchange *>(exchange)->checkInactivity(now);
    }

    const AddressRules m_rules;
    const std::shared_ptr<const Credentials> m_credentials; ///< null: none
    const std::shared_ptr<const Proxies> m_proxies;
    std::vector<char> m_scratch;
    ManagerPool m_managers;
    QTimer m_tick;
    QObject m_exchanges; ///< parent of them all; declared last, so that they go before what they use
};

QtHttpClient::QtHttpClient(AddressRules rules, std::shared_ptr<const Credentials> credentials,
                           std::shared_ptr<const Proxies> proxies)
    : d(std::make_unique<Private>(std::move(rules), std::move(credentials), std::move(proxies)))
{
}

QtHttpClient::~QtHttpClient() = default;

std::unique_ptr<HttpTransfer> QtHttpClient::get(const HttpRequest &request, HttpHandler &handler)
{
    return d->get(request, handler);
}

QString QtHttpClient::tlsBackend()
{
    return QSslSocket::activeBackend();
}

void QtHttpClient::neverPipeline(const QUrl &url)
{
    d->managers().neverPipeline(url);
}

} // namespace heirloom
