// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "net/address/AddressCheck.h"
#include "net/proxy/Proxies.h"
#include "net/qt/ManagerPool.h"
#include "net/rules/Credentials.h"

#include <QNetworkReply>
#include <QObject>

namespace heirloom {

/// One HttpRequest on its way through all its redirects; the work behind QtHttpClient::get().
/// Lives on the client's thread. Deletes itself after finished() or detach(); a QtHttpClient that goes earlier takes it
/// along.
class QtExchange final : public QObject
{
public:
    /// What all exchanges of a client share.
    struct Shared
    {
        ManagerPool &managers;
        const AddressRules &rules;
        const Credentials *credentials; ///< null: none
        const Proxies &proxies;
        std::span<char> scratch; ///< for reading; only one exchange reads at a time
        /// An answer is still to come on a connection that Qt thinks is free: requests that wait for one of this server
        /// must be sent again, on other connections.
        std::function<void(const QUrl &server)> onInterim;
    };
    QtExchange(const Shared &shared, const HttpRequest &request, HttpHandler &handler, QObject *parent);
    ~QtExchange() override;

    /// Sends the first hop. Never calls the handler before it returns.
    void start();
    void setPaused(bool paused);
    /// No callback comes any more.
    void detach();
    /// Called regularly by the client: ends the request with Timeout if nothing, or next to nothing, came for too long.
    void checkInactivity(qint64 nowMs);
    /// Sends it anew if it waits for an answer of `server`.
    void sendAgain(const QUrl &server);

private:
    enum class Phase {
        Checking,    ///< whether the address may be contacted
        Waiting,     ///< for the headers
        Body,        ///< delivering
        Redirecting, ///< reading the body of a redirect to keep the connection
        Refused,     ///< the same for an error status
        Done,
    };

    bool chooseProxy();
    void approach();
    void onChecked(const Status &allowed);
    void send();
    void dropReply();
    bool mayBeFlooded() const;
    qint64 bytesAhead(int large) const;
    void onHeaders();
    void onRedirect(const HttpResponse &response);
    void onErrorStatus(const HttpResponse &response);
    void onReplyFinished();
    void pump();
    void deliver(QByteArrayView bytes);
    void discard();
    void schedulePump();
    void completeBody();
    void follow();
    void finish(const Status &status);
    void touch();
    void noticeSent(qint64 nowMs);
    bool isPipelined() const;
    void endLater(const Error &error);
    QNetworkRequest requestToSend() const;
    bool isProxied() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    bool isForwarded() const;
    Error silence(const QString &problem) const;
    Error failure() const;

    const Shared m_shared;
    HttpRequest m_request; ///< `url`, `headers` and `namedBy` are those of the current hop
    HttpHandler *m_handler;
    const std::shared_ptr<SpeedWatch> m_speed;
    QNetworkProxy m_proxy;                        ///< of the current hop
    std::unique_ptr<AddressCheck> m_check;        ///< of the current hop, if it needs one
    std::vector<ManagerPool::Manager> m_managers; ///< of its replies, which must not outlive them
    QNetworkReply *m_reply = nullptr;
    Phase m_phase = Phase::Waiting;
    QUrl m_target; ///< of the redirect being followed
    QList<HttpRedirect> m_redirects;
    Error m_refusal; ///< for Phase::Refused
    qint64 m_declared = -1;
    qint64 m_received = 0;
    qint64 m_lastActivityMs = -1; ///< -1: still in the access manager's queue, where no time counts
    int m_hops = 0;
    quint64 m_number = 0;   ///< among the requests of its access manager
    qint64 m_askedMs = 0;   ///< when it was handed to it
    bool m_overdue = false; ///< it was sent behind others, and they alone were answered so far
    bool m_paused = false;
    qint64 m_pieceBytes = 0; ///< read next; grows as long as nobody pauses
    bool m_replyFinished = false;
    bool m_pumpScheduled = false;
};

} // namespace heirloom
