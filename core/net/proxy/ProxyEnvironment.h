// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/proxy/ProxyAddress.h"

#include <QUrl>
#include <functional>
#include <optional>

namespace heirloom {

/// What the environment says about proxies, by the rules that curl and others share. `http_proxy` is for http,
/// `https_proxy` for https, `all_proxy` for what has none of its own; `no_proxy` says who is asked directly. Each in
/// small letters, or else, but for HTTP_PROXY (a server's programs get a client's header so), in capitals.
///
/// `no_proxy` is a list with commas or blanks between: `*` for all, a name for itself and all below it (`.name` as
/// well), an address, a network (`10.0.0.0/8`), each with `:PORT` for that port alone. Pure, but for `variable`.
class ProxyEnvironment
{
public:
    using Variable = std::function<QString(const char *name)>; ///< its value; empty: not set
    explicit ProxyEnvironment(Variable variable = fromProcess) : m_variable(std::move(variable)) {}

    /// Whether it names any proxy. If not, it does not decide anything.
    bool isSet() const;
    /// None: directly. Invalid: it is not understood.
    Result<std::optional<ProxyAddress>> proxyFor(const QUrl &url) const;

    static QString fromProcess(const char *name);

private:
    QString value(const QByteArray &name) const;
    bool isExempt(const QUrl &url) const;

    Variable m_variable;
};

} // namespace heirloom
