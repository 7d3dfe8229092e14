// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"

namespace heirloom {

/// An inherit that failed heals itself (behaviour S0.7): its reference is dropped, the item is to be downloaded, and
/// the audit log says so (S0.14). False if the claim is somebody else's by now. Part of the caller's write transaction.
Result<bool> healItem(Session &session, const Claim &claim, const Error &why);

} // namespace heirloom
