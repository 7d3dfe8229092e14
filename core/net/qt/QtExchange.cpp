// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qt/QtExchange.h"

#include "net/proxy/ProxyErrors.h"
#include "net/qt/CertificateProblem.h"
#include "net/qt/ReplyErrors.h"
#include "net/rules/RedirectRules.h"
#include "net/rules/RequestRules.h"
#include "net/rules/ResponseRules.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <algorithm>

namespace heirloom {

namespace {

/// An error page or a redirect's text is read to its end up to here, so that the connection can be used again.
constexpr qint64 drainBytes = 64 << 10;
/// A body that brings less in two timeouts is not waited for: a byte now and then would keep it going for ever.
constexpr qint64 slowestBytes = 1024;
/// A request that is given up after so long a silence may be one that is flooded.
constexpr int suspiciousMs = 1000;
/// What Qt keeps of large bodies that are not read yet: so much of one, but together little more than the whole.
constexpr qint64 mostAheadBytes = 2 << 20;
constexpr qint64 leastAheadBytes = 256 << 10;
constexpr qint64 wholeAheadBytes = 8 << 20;
/// Qt decrypts by 4 KiB, each of which is a message between threads, unless the reply is full: then they gather in the
/// socket, which holds as much as this, and come as one.
constexpr qint64 encryptedAheadBytes = 64 << 10;
/// Buffers handed over in one go before other requests of the thread get their turn.
constexpr int buffersPerTurn = 16;

/// What one connection reads behind a pause: little, because whoever limits a rate lets many connections go on at once.
constexpr qint64 leastPieceBytes = 16 << 10;

qint64 steadyMs()
{
    return QDeadlineTimer::current(Qt::CoarseTimer).deadline();
}

} // namespace

QtExchange::QtExchange(const Shared &shared, const HttpRequest &request, HttpHandler &handler, QObject *parent)
    : QObject(parent), m_shared(shared), m_request(request), m_handler(&handler),
      m_speed(request.speed ? request.speed : std::make_shared<SpeedWatch>()), m_proxy(QNetworkProxy::NoProxy)
{
}

QtExchange::~QtExchange()
{
    dropReply();
}

void QtExchange::start()
{
    moveUserInfoToHeader(m_request);
    if (const Status valid = checkRequest(m_request); !valid) {
        endLater(valid.error());
        return;
    }
    if (!chooseProxy())
        return;
    if (m_shared.credentials) // follow() drops it where another origin comes, for good
        m_shared.credentials->authorize(m_request, isProxied());
    approach();
}

void QtExchange::endLater(const Error &error)
{
    m_phase = Phase::Checking;
    touch();
    QMetaObject::invokeMethod(
        this, [this, error] { finish(fail(error)); }, Qt::QueuedConnection);
}

bool QtExchange::chooseProxy()
{
    const auto proxy = m_shared.proxies.proxyFor(m_request.url, m_shared.credentials);
    if (proxy)
        m_proxy = *proxy;
    else
        endLater(proxy.error());
    return proxy.has_value();
}

void QtExchange::approach()
{
    if (!AddressCheck::isNeeded(m_request.namedBy, m_request.url)) {
        send();
        return;
    }
    m_phase = Phase::Checking;
    touch();
    m_check = std::make_unique<AddressCheck>(
        m_shared.rules, m_request.namedBy, m_request.url,
        [this](const QUrl &url) { return m_shared.proxies.isProxied(url); },
        [this](const Status &allowed) { onChecked(allowed); });
    m_check->start();
}

void QtExchange::onChecked(const Status &allowed)
{
    if (m_phase != Phase::Checking)
        return;
    if (allowed)
        send();
    else
        finish(allowed);
}

/// An HTTP proxy reads plain http itself and passes it on. Everything else goes through it unread.
bool QtExchange::isForwarded() const
{
    return m_proxy.type() == QNetworkProxy::HttpProxy && m_request.url.scheme() == QLatin1String("http");
}

/// Qt logs in to a proxy only where it makes a tunnel: what is forwarded has the login beside it. In a tunnel that
/// header would reach the server.
QNetworkRequest QtExchange::requestToSend() const
{
    QNetworkRequest request = networkRequest(m_request);
    if (isForwarded() && !m_proxy.user().isEmpty())
        request.setRawHeader("Proxy-Authorization",
                             "Basic " + (m_proxy.user() + u':' + m_proxy.password()).toUtf8().toBase64());
    return request;
}

/// Of a large body, where `large` of them are under way.
qint64 QtExchange::bytesAhead(int large) const
{
    return m_request.url.scheme() == QLatin1String("https")
               ? encryptedAheadBytes
               : std::clamp(wholeAheadBytes / large, leastAheadBytes, mostAheadBytes);
}

void QtExchange::send()
{
    m_phase = Phase::Waiting;
    m_replyFinished = false;
    m_lastActivityMs = -1;
    m_received = 0;
    m_pieceBytes = leastPieceBytes;
    m_managers.push_back(m_shared.managers.managerFor(m_request.url, m_proxy, hasSmallBody(m_request)));
    // What reads requests on their way may be what does not bear it.
    m_request.mayPipeline = m_request.mayPipeline && !isForwarded() && m_shared.managers.mayPipeline(m_request.url);
    ManagerPool::Access &access = *m_managers.back();
    m_number = ++access.asked;
    if (m_request.mayPipeline)
        access.lastPipelined = m_number;
    access.large += hasSmallBody(m_request) ? 0 : 1;
    m_askedMs = steadyMs();
    m_overdue = false;
    m_reply = access.manager.get(requestToSend());
    // A small body is never paused, and each read of a bounded buffer is a message to Qt's network thread.
    if (!hasSmallBody(m_request))
        m_reply->setReadBufferSize(bytesAhead(++m_shared.managers.large));
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &QtExchange::touch);
    connect(m_reply, &QNetworkReply::requestSent, this, &QtExchange::touch);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &QtExchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &QtExchange::pump);
    connect(m_reply, &QNetworkReply::finished, this, &QtExchange::onReplyFinished);
    if (m_request.url.scheme() != QLatin1String("https"))
        return;
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_managers.back()->certificateProblem.clear(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_managers.back()->certificateProblem = certificateProblem(errors);
    });
}

void QtExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    m_managers.back()->large -= hasSmallBody(m_request) ? 0 : 1;
    m_shared.managers.large -= hasSmallBody(m_request) ? 0 : 1;
    reply->disconnect(this);
    if (!reply->isFinished()) {
        reply->abort();
        if (mayBeFlooded())
            m_shared.managers.replaceFlooded(m_request.url, m_managers.back());
    }
    reply->deleteLater();
}

/// Nothing came, or so it seems: Qt does not tell while it reads a head. What is encrypted or buffered it reads by the
/// block.
bool QtExchange::mayBeFlooded() const
{
    const bool isSilent = m_lastActivityMs >= 0 && !m_paused &&
                          steadyMs() - m_lastActivityMs >= std::min(m_request.inactivityTimeoutMs, suspiciousMs);
    return isSilent && m_request.url.scheme() == QLatin1String("http") && !m_managers.back()->isBuffered;
}

void QtExchange::touch()
{
    m_lastActivityMs = steadyMs();
    if (m_reply)
        m_managers.back()->activityMs = m_lastActivityMs;
}

/// Starts the clock of a request that was sent behind others: it was if a later one is answered, or if nothing moves
/// although nothing is held up.
void QtExchange::noticeSent(qint64 nowMs)
{
    if (m_phase != Phase::Waiting || m_lastActivityMs >= 0 || !m_request.mayPipeline)
        return;
    const ManagerPool::Access &access = *m_managers.back();
    const qint64 silentMs = nowMs - std::max(access.activityMs, m_askedMs);
    m_overdue = access.answered > m_number || (access.large == 0 && silentMs >= m_request.inactivityTimeoutMs);
    if (m_overdue)
        m_lastActivityMs = nowMs;
}

void QtExchange::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_pieceBytes = leastPieceBytes;
    if (paused) {
        m_speed->hold(steadyMs());
        return;
    }
    touch();
    if (m_phase == Phase::Body)
        m_speed->run(steadyMs());
    schedulePump();
}

void QtExchange::detach()
{
    m_handler = nullptr;
    m_phase = Phase::Done;
    m_speed->hold(steadyMs());
    dropReply();
    deleteLater();
}

void QtExchange::sendAgain(const QUrl &server)
{
    if (m_phase != Phase::Waiting || !redirect::sameOrigin(m_request.url, server))
        return;
    dropReply();
    send();
}

bool QtExchange::isPipelined() const
{
    return m_reply && m_reply->attribute(QNetworkRequest::HttpPipeliningWasUsedAttribute).toBool();
}

void QtExchange::checkInactivity(qint64 nowMs)
{
    noticeSent(nowMs);
    if (m_phase == Phase::Done || m_paused || m_lastActivityMs < 0)
        return;
    const qint64 timeoutMs = m_request.inactivityTimeoutMs;
    QString problem;
    if (nowMs - m_lastActivityMs >= timeoutMs && m_phase == Phase::Waiting)
        problem = QStringLiteral("no complete answer came in %1 seconds").arg(double(timeoutMs) / 1000);
    else if (nowMs - m_lastActivityMs >= timeoutMs)
        problem = QStringLiteral("nothing came for %1 seconds").arg(double(timeoutMs) / 1000);
    else if (m_phase == Phase::Body)
        if (const auto slow = m_speed->check(nowMs, {slowestBytes, 2 * timeoutMs}))
            problem = QStringLiteral("only %1 bytes came in %2 seconds")
                          .arg(QString::number(slow->bytes), QString::number(double(slow->ms) / 1000));
    if (!problem.isEmpty())
        finish(fail(silence(problem)));
}

/// Before an answer comes, a proxy may be the silent one.
Error QtExchange::silence(const QString &problem) const
{
    return isProxied() && m_phase == Phase::Waiting ? proxySilence(m_request.url, m_proxy, problem)
                                                    : requestError(ErrorCode::Timeout, m_request.url, problem);
}

Error QtExchange::failure() const
{
    const ManagerPool::Access &access = *m_managers.back();
    const auto ofProxy = isProxied() ? proxyError(*m_reply, m_proxy, access.bridge.get(), isForwarded()) : std::nullopt;
    return ofProxy ? *ofProxy : replyError(*m_reply, access.certificateProblem);
}

void QtExchange::onHeaders()
{
    if (m_phase != Phase::Waiting || !m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    HttpResponse response;
    response.status = status == 0 && m_request.url.isLocalFile() ? 200 : status;
    response.finalUrl = m_request.url;
    response.headers = m_reply->rawHeaderPairs();
    // Others may have been sent behind this one, whose answers the server may have taken for its own.
    response.isPipelined = isPipelined() || (m_request.mayPipeline && m_managers.back()->lastPipelined > m_number);
    m_managers.back()->answered = std::max(m_managers.back()->answered, m_number);
    touch();

    if (isInterim(status)) {
        m_phase = Phase::Refused; // not among those that are sent again
        m_shared.managers.neverPipeline(m_request.url);
        m_shared.onInterim(m_request.url);
    }
    if (const auto error = unacceptable(response, m_request)) {
        finish(fail(*error));
    } else if (redirect::isRedirect(status)) {
        onRedirect(response);
    } else if (status >= 300 && status != 304) {
        onErrorStatus(response);
    } else {
        m_phase = Phase::Body;
        if (!m_paused)
            m_speed->run(steadyMs());
        m_declared = status == 204 || status == 304 ? -1 : response.contentLength();
        response.redirects = m_redirects;
        const bool goOn = m_handler->response(response);
        if (m_phase == Phase::Body && !goOn)
            finish(fail(requestError(ErrorCode::Cancelled, m_request.url, QStringLiteral("stopped"))));
    }
}

void QtExchange::onRedirect(const HttpResponse &response)
{
    const Result<QUrl> to = redirect::target(m_request.url, response.header("Location"));
    if (!to) {
        finish(fail(requestError(to.error().code, m_request.url, to.error().context)));
        return;
    }
    if (++m_hops > redirect::maxHops) {
        Error error = requestError(ErrorCode::Http, m_request.url, QStringLiteral("too many redirects"));
        error.httpStatus = response.status;
        finish(fail(error));
        return;
    }
    m_redirects.append({m_request.url, response.headers});
    m_target = *to;
    m_phase = Phase::Redirecting;
    m_received = 0;
    if (response.contentLength() > drainBytes)
        follow();
}

void QtExchange::onErrorStatus(const HttpResponse &response)
{
    m_refusal = statusError(response.status, m_request.url,
                            m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray());
    if (isForwarded())
        m_refusal = forwardedRefusal(m_refusal, m_request.url, m_proxy);
    m_phase = Phase::Refused;
    m_received = 0;
    m_handler->response(response);
    if (m_phase == Phase::Refused && response.contentLength() > drainBytes)
        finish(fail(m_refusal));
}

void QtExchange::follow()
{
    dropReply();
    if (!redirect::sameOrigin(m_request.url, m_target))
        m_request.headers = redirect::portableHeaders(m_request.headers);
    m_request.namedBy = std::exchange(m_request.url, m_target);
    if (chooseProxy())
        approach();
}

void QtExchange::onReplyFinished()
{
    m_replyFinished = true;
    // Some errors come without metaDataChanged although a status line was there.
    if (m_phase == Phase::Waiting && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        onHeaders();
    if (m_phase == Phase::Waiting)
        finish(fail(m_reply->error() != QNetworkReply::NoError
                        ? failure()
                        : requestError(ErrorCode::Network, m_request.url, QStringLiteral("an empty response"))));
    else
        pump();
}

void QtExchange::schedulePump()
{
    if (m_pumpScheduled)
        return;
    m_pumpScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void QtExchange::pump()
{
    if (m_phase == Phase::Redirecting || m_phase == Phase::Refused) {
        discard();
        return;
    }
    for (int turn = 0; turn < buffersPerTurn; ++turn) {
        if (m_phase != Phase::Body || m_paused)
            return;
        const qint64 count = m_reply->read(m_shared.scratch.data(), m_pieceBytes);
        if (count <= 0)
            break;
        m_pieceBytes = qMin(2 * m_pieceBytes, qint64(m_shared.scratch.size()));
        deliver(QByteArrayView(m_shared.scratch.data(), count));
    }
    if (m_phase != Phase::Body || m_paused)
        return;
    if (m_reply->bytesAvailable() > 0)
        schedulePump();
    else if (m_replyFinished)
        completeBody();
}

void QtExchange::deliver(QByteArrayView bytes)
{
    touch();
    m_received += bytes.size();
    m_speed->received(bytes.size());
    if (m_request.maxBodyBytes >= 0 && m_received > m_request.maxBodyBytes) {
        finish(fail(requestError(ErrorCode::Corrupt, m_request.url,
                                 QStringLiteral("more than the expected %1 bytes").arg(m_request.maxBodyBytes))));
        return;
    }
    const bool goOn = m_handler->data(bytes);
    if (m_phase == Phase::Body && !goOn)
        finish(fail(requestError(ErrorCode::Cancelled, m_request.url, QStringLiteral("stopped"))));
}

/// Reads a body nobody wants. It does not count as activity: a server that dribbles it is cut off by the timeout.
void QtExchange::discard()
{
    while (m_received <= drainBytes) {
        const qint64 count = m_reply->read(m_shared.scratch.data(), qint64(m_shared.scratch.size()));
        if (count <= 0)
            break;
        m_received += count;
    }
    if (!m_replyFinished && m_received <= drainBytes)
        return;
    if (m_phase == Phase::Redirecting)
        follow();
    else
        finish(fail(m_refusal));
}

void QtExchange::completeBody()
{
    if (m_reply->error() != QNetworkReply::NoError)
        finish(fail(failure()));
    else if (m_declared >= 0 && m_received < m_declared)
        finish(fail(requestError(ErrorCode::Network, m_request.url,
                                 QStringLiteral("ended after %1 of %2 bytes").arg(m_received).arg(m_declared))));
    else
        finish({});
}

void QtExchange::finish(const Status &status)
{
    if (m_phase == Phase::Done)
        return;
    m_phase = Phase::Done;
    const bool isBroken =
        !status && (status.error().code == ErrorCode::Network || status.error().code == ErrorCode::Timeout);
    if (isBroken && (m_overdue || isPipelined()))
        m_shared.managers.neverPipeline(m_request.url);
    m_speed->hold(steadyMs());
    dropReply();
    deleteLater();
    // The handler may destroy its HttpTransfer, or start the next request, from inside this call.
    if (HttpHandler *handler = std::exchange(m_handler, nullptr))
        handler->finished(status);
}

} // namespace heirloom
