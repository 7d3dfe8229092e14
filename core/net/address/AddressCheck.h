// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "net/address/AddressRules.h"

#include <QHostInfo>
#include <QObject>
#include <QUrl>
#include <functional>

namespace heirloom {

/// Whether `target` may be contacted although a server, at `namer`, and not the user named it: the AddressRules applied
/// to what the names resolve to. Asks the resolver on Qt's lookup threads and answers on the thread it lives on.
///
/// The connection uses the same cache of names as this check, so that both see the same addresses. Two gaps are left,
/// because Qt Network does not tell to which address it connected: a name that changes its address right when Qt
/// forgets it (after a minute), and one of the same origin as its namer, for which nothing is looked up. Behind a
/// proxy it is the proxy that resolves names: only addresses written as such, and `localhost`, are judged then.
class AddressCheck final : public QObject
{
public:
    using Done = std::function<void(const Status &)>;
    using IsProxied = std::function<bool(const QUrl &)>;

    /// False if the answer can only be yes: the user named it, or a local file did, or a server named itself.
    static bool isNeeded(const QUrl &namer, const QUrl &target);

    /// REQUIRES: `rules` outlives it
    AddressCheck(const AddressRules &rules, const QUrl &namer, const QUrl &target, IsProxied isProxied, Done done);
    /// Calls `done` later, once, from the event loop; never after the destructor. Denied: it may not be contacted.
    void start();

private:
    using Answer = void (AddressCheck::*)(const QHostInfo &);
    void lookUp(const QUrl &url, Answer answer);
    void onTarget(const QHostInfo &info);
    void onNamer(const QHostInfo &info);

    const AddressRules &m_rules;
    const QUrl m_namer;
    const QUrl m_target;
    const IsProxied m_isProxied;
    const Done m_done;
    QList<QHostAddress> m_addresses; ///< of the target
};

} // namespace heirloom
