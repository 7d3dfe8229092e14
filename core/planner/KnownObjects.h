// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Plan.h"

#include <span>
#include <vector>

namespace heirloom {

/// What the planner asks about the disk; the engine answers from the ledger and the destination. Called on the planning
/// thread with thousands of entries at once.
class KnownObjects
{
public:
    virtual ~KnownObjects() = default;
    /// For each digest the object that the tenant's storage holds, in the same order.
    virtual Result<std::vector<std::optional<KnownObject>>> find(std::span<const Sha256> digests) = 0;
    /// The same for digests by other algorithms: content whose bytes were checked against them when they arrived.
    virtual Result<std::vector<std::optional<KnownObject>>> find(std::span<const ContentDigest> digests) = 0;
    /// For each entry whether a file with exactly these bytes already stands at its destination. Entries without a
    /// digest are never adopted. Costs nothing while the destination folder does not exist.
    virtual Result<std::vector<bool>> standing(std::span<const PlannedItem *const> items) = 0;
};

} // namespace heirloom
