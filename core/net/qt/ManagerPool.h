// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/qt/SocksBridge.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <memory>
#include <vector>

namespace heirloom {

/// The access managers of one QtHttpClient, on its thread: one for each origin, because each has one network thread,
/// which a server that floods it keeps from serving anybody else. At most a handful are kept for later requests; each
/// lives until the last exchange that uses it has gone.
///
/// Where plain http goes directly, small bodies have a manager of their own with buffered sockets. Over the others Qt
/// reads a head byte by byte, with a system call for each, which costs a small file more than all else; large bodies
/// are better off there, since they are read without another copy.
class ManagerPool final : public QObject
{
public:
    ManagerPool();

    struct Access
    {
        Access(const QNetworkProxy &through, const QUrl &server, bool buffered);

        const QNetworkProxy proxy;                 ///< NoProxy: none
        const std::unique_ptr<SocksBridge> bridge; ///< where `proxy` is SOCKS5
        const bool isBuffered;                     ///< Qt hears of an abort whatever the server sends
        QNetworkAccessManager manager;
        /// What was wrong with the server's certificate. Qt tells the request whose connection it was; the others that
        /// wait for one only hear that a handshake failed.
        QString certificateProblem;
        // Of the requests that were handed to it, to tell those that still wait to be sent from those that the server
        // lets wait: Qt sends them in their order, but does not say when it sends one behind others.
        quint64 asked = 0;
        quint64 lastPipelined = 0; ///< the latest of those that may have been sent behind another
        quint64 answered = 0;      ///< the latest of those whose head came
        qint64 activityMs = 0;     ///< when anything came last
        int large = 0;             ///< under way with a body that may be paused
    };
    using Manager = std::shared_ptr<Access>;

    int large = 0; ///< requests for large bodies that are under way, on all of them

    /// For requests to the origin of `url`, through `proxy`.
    Manager managerFor(const QUrl &url, const QNetworkProxy &proxy, bool hasSmallBody);
    /// Later requests to this origin get another manager, and with it other connections.
    void replace(const QUrl &url);
    /// The server does not bear, or mixes up, requests that are sent behind others.
    void neverPipeline(const QUrl &url);
    bool mayPipeline(const QUrl &url) const;
    /// The same, and connections over which this server floods us are cut, which frees the thread of `former`. Behind
    /// a proxy those are all that have unread bytes of it.
    void replaceFlooded(const QUrl &url, const Manager &former);

private:
    struct Entry
    {
        QString origin;
        Manager manager;
    };
    std::vector<Entry> m_entries; ///< the one used last at the end
    QStringList m_notPipelined;   ///< origins, the latest at the end
};

} // namespace heirloom
