// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/http/TestAuthority.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QPointer>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace heirloom::test {

/// A request as it came.
struct FaultRequest
{
    QByteArray path;
    QList<QPair<QByteArray, QByteArray>> headers;
    int ordinal = 1; ///< the how manieth of this path, from 1

    /// Empty if there is none.
    QByteArray header(const QByteArray &name) const;
    /// First byte of `Range: bytes=a-`, 0 if there is none.
    qint64 rangeStart() const;
    /// Last byte of `Range: bytes=a-b`, the largest number if it is open or there is none.
    qint64 rangeLast() const;
};

/// What to answer, to the byte.
struct FaultReply
{
    enum class End {
        KeepOpen, ///< a proper answer: the connection is used again
        Close,    ///< FIN behind the last byte, and the end of TLS before it
        Cut,      ///< FIN alone
        Reset,    ///< RST behind the last byte
        Stall,    ///< nothing more comes, the connection stays
        Endless,  ///< the body again and again
        Dribble,  ///< the body again and again, a byte every 20 ms
    };
    QByteArray head; ///< status line and headers, each with its "\r\n"; the blank line is added
    QByteArray body; ///< sent as it is
    End end = End::KeepOpen;
    QByteArray later{}; ///< sent on this connection when the next request comes, on whichever, and before its answer
};

/// A server that does what servers should not: each path has a function that says what to answer. On a thread of its
/// own, on a free loopback port; functions run on that thread. The rest may be called from any thread.
class FaultServer
{
public:
    using Script = std::function<FaultReply(const FaultRequest &)>;

    /// Listens on one address of the loopback interface.
    explicit FaultServer(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    /// The same over TLS.
    explicit FaultServer(const Certificate &certificate);
    ~FaultServer();

    QUrl url(const QByteArray &path) const;
    quint16 port() const { return m_port; }
    void on(const QByteArray &path, Script script);
    /// What it does with requests that came in one piece with another on their connection.
    enum class Behind { Answered, Dropped, Swapped };
    void setBehind(Behind behind) { m_behind = behind; }
    /// How many of these came.
    int requestsBehind() const { return m_countBehind; }
    /// All requests so far, in the order they came.
    QList<FaultRequest> requests() const;
    QList<FaultRequest> requests(const QByteArray &path) const;

    /// "HTTP/1.1 <status>\r\nContent-Length: …\r\n<more>" and the body.
    static FaultReply reply(const QByteArray &status, const QByteArray &body = {}, const QByteArray &moreHeaders = {});
    /// A correct server of `body`: 200 or 206 with this ETag, If-Range and 416 understood.
    static FaultReply serve(const FaultRequest &request, const QByteArray &body, const QByteArray &etag);
    static FaultReply redirect(const QByteArray &location, const QByteArray &status = "302 Found");
    /// The same answer, cut after so many bytes of the body.
    static FaultReply cut(FaultReply reply, qsizetype bodyBytes, FaultReply::End end);

private:
    void start();
    void onConnection();
    void onReadyRead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    static void end(QTcpSocket *socket, const FaultReply &reply);

    QThread m_thread;
    const bool m_isTls;
    QTcpServer *m_server = nullptr;   ///< lives on the thread
    QPointer<QTcpSocket> m_latecomer; ///< on the thread, as the next
    QByteArray m_later;               ///< what it is still owed
    const QHostAddress m_address;
    quint16 m_port = 0;
    std::atomic<Behind> m_behind = Behind::Answered;
    std::atomic<int> m_countBehind = 0;
    mutable std::mutex m_mutex; ///< guards what follows
    QHash<QByteArray, Script> m_scripts;
    QList<FaultRequest> m_requests;
};

} // namespace heirloom::test
