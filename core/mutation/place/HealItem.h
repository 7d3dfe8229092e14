// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"
#include "mutation/MutationCoordinator.h"

namespace heirloom {

/// An inherit that failed heals itself (behaviour S0.7): its reference is dropped, the item is to be downloaded, and
/// the audit log says so (S0.14). False if the claim is somebody else's by now. Part of the caller's write transaction.
Result<bool> healItem(Session &session, const Claim &claim, const Error &why);

/// Whether the content lies elsewhere than when the item was claimed, and can be used there. Part of any transaction.
Result<bool> hasMoved(Session &session, const ClaimedItem &item);

/// The same where the stored content itself turned out gone or changed (store.md, R1 and R2): nothing inherits it any
/// more, the window is told, and changed bytes, which may be a user's edit through a shared link, go into quarantine.
/// One that only lies elsewhere by now is claimed again. Takes the gate; worker threads.
Result<bool> healUnusable(MutationCoordinator &coordinator, const ClaimedItem &item, const Error &why);

} // namespace heirloom
