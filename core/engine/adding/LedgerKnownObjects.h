// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "planner/KnownObjects.h"

namespace heirloom {

/// Answers the planner from the ledger (what the storage holds) and from the destination folder (what stands there).
/// Used on the planning thread.
class LedgerKnownObjects final : public KnownObjects
{
public:
    /// `forPreview` also looks up which task shows an object.
    LedgerKnownObjects(EngineServices &services, MutationCoordinator &coordinator, const SafePath &destination,
                       bool forPreview, std::stop_token stop);
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const Sha256> digests) override;
    Result<std::vector<std::optional<KnownObject>>> find(std::span<const ContentDigest> digests) override;
    Result<std::vector<bool>> standing(std::span<const PlannedItem *const> items) override;

private:
    Result<bool> stands(const PlannedItem &item);

    EngineServices &m_services;
    MutationCoordinator &m_coordinator;
    const bool m_forPreview;
    std::stop_token m_stop;
    DirectoryPtr m_destination; ///< null while the folder does not exist
};

} // namespace heirloom
