// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/proxy/ProxyAddress.h"

namespace heirloom {

/// Which proxy the user wants. A value; pure.
struct ProxyChoice
{
    enum class Kind {
        None,
        System,  ///< what the environment says, else the desktop
        Address, ///< this one, for everything
    };
    Kind kind = Kind::None;
    ProxyAddress address{}; ///< of Kind::Address

    /// "system", "none", or an address (ProxyAddress::parse). Empty: system.
    static Result<ProxyChoice> parse(const QString &text);
    bool operator==(const ProxyChoice &) const = default;
};

} // namespace heirloom
