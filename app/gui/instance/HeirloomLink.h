// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace heirloom {

/// Links with which web pages and other programs offer a download to this one:
///
///     heirloom:?url=LINK      heirloom:add?url=LINK      heirloom://add?url=LINK
///
/// LINK is percent-encoded. Who made such a link is not the user, so it can offer something on the web or a repository
/// and never a file of this computer, and it cannot say what is to be done with it. Pure; any thread.
namespace HeirloomLink {

constexpr qsizetype longest = 8'192;

/// Whether the text is meant as one, well formed or not.
bool isMeant(const QString &text);
/// What it offers, as it can be shown and planned. Invalid: it is refused, with the reason.
Result<QString> offered(const QString &link);

} // namespace HeirloomLink
} // namespace heirloom
