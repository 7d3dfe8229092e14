// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QNetworkProxy>

namespace heirloom {

/// Where a proxy is, and the login that stood in its address. A value; pure.
struct ProxyAddress
{
    enum class Kind { Http, Socks5 };
    Kind kind = Kind::Http;
    QString host;
    quint16 port = 0;
    QString login;
    QString password;

    /// `http://HOST:PORT` or `socks5://HOST:PORT`, as the settings have it: written to a file, so without a login.
    static Result<ProxyAddress> parse(const QString &text);
    /// As the environment has it: `[http://|socks5://|socks5h://][LOGIN:PASSWORD@]HOST[:PORT][/]`, the port by default
    /// 80, or 1080 of SOCKS5. `variable` is named in the error, which never quotes the text.
    static Result<ProxyAddress> parseFromEnvironment(const QString &text, const QString &variable);

    /// For Qt: names are resolved at the proxy, and plain http goes through an HTTP proxy without a tunnel.
    QNetworkProxy toQt() const;
    bool operator==(const ProxyAddress &) const = default;
};

/// "http://HOST:PORT", without the login.
QString proxyName(const QNetworkProxy &proxy);

} // namespace heirloom
