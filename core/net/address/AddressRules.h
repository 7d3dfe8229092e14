// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/options/Live.h"

#include <QHostAddress>
#include <QList>
#include <functional>
#include <optional>

namespace heirloom {

/// How far away an address can be.
enum class AddressReach {
    Public,
    Private,   ///< this computer, the user's network, or no single computer: loopback, RFC 1918, fc00::/7, multicast…
    LinkLocal, ///< this link only, where clouds keep the credentials of their machines; such services elsewhere too
};

/// The addresses that are not public, by their registered blocks. An IPv6 address that carries an IPv4 one (mapped,
/// compatible, 6to4, NAT64) is as that one. Thread-safe.
AddressReach reachOf(const QHostAddress &address);

/// Who may send a request to which address (store.md, T14). What the user names may be anywhere. What a server names,
/// in a redirect or in a manifest, may be private only if that server is private itself, or if the user allows it; and
/// link-local only if that server is link-local too: nobody on the internet has business there, and nobody on the
/// user's network has either. A value, free to cross threads.
struct AddressRules
{
    Live<bool> allowPrivate = false; ///< the user allows it
    std::function<AddressReach(const QHostAddress &)> reach = reachOf;

    /// The first address of `target` that a server at `namer` may not name, if any. A server counts as private if all
    /// its addresses are; one without an address is public.
    std::optional<QHostAddress> refused(const QList<QHostAddress> &namer, const QList<QHostAddress> &target) const;
    /// Whether refused() depends on the namer at all, so that it need not be looked up where it does not.
    bool dependsOnNamer(const QList<QHostAddress> &target) const;
};

} // namespace heirloom
