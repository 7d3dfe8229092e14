// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/proxy/ProxyChoice.h"
#include "net/proxy/ProxyEnvironment.h"
#include "net/rules/Credentials.h"

#include <QHash>
#include <mutex>

namespace heirloom {

/// Through which proxy each request goes: what the user chose, which may change at any time and holds for requests that
/// are sent from then on. A login comes from the proxy's address in the environment, else from what `credentials` have
/// for its host; it is kept in memory and shown to that proxy alone. Thread-safe; shared by all clients.
class Proxies
{
public:
    explicit Proxies(const ProxyChoice &choice = {}, ProxyEnvironment environment = ProxyEnvironment());

    /// Without a choice that is understood no request is sent: who meant a proxy must not be led past it.
    void set(Result<ProxyChoice> choice);

    /// NoProxy: directly. `credentials` may be null. Invalid: nobody knows where to.
    Result<QNetworkProxy> proxyFor(const QUrl &url, const Credentials *credentials) const;
    /// The same, for whether there is one.
    bool isProxied(const QUrl &url) const;

private:
    struct Answer
    {
        QNetworkProxy proxy;
        qint64 untilMs = 0; ///< of the steady clock
    };

    Result<QNetworkProxy> systemProxyFor(const QUrl &url) const;
    QNetworkProxy desktopProxyFor(const QUrl &url) const;

    const ProxyEnvironment m_environment;
    mutable std::mutex m_mutex; ///< guards what follows
    Result<ProxyChoice> m_choice;
    mutable QHash<QString, Answer> m_desktop; ///< by server; what the desktop said lately
};

} // namespace heirloom
