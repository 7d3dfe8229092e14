// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutation/MutationCoordinator.h"
#include "mutation/upkeep/AuditRepair.h"

#include <stop_token>

namespace heirloom {

/// What stands among the packs of a storage and is in no row: reported, and if asked taken up. A pack is listed by the
/// archiver and every member hashed before it counts (store.md, P3), so a ledger that was made anew knows what lies in
/// packs; contents that have a row already keep it. What is no pack goes into quarantine. One per check, on its thread.
class PackAdoption
{
public:
    PackAdoption(MutationCoordinator &coordinator, QString archiver, std::stop_token stop = {});
    /// The findings, as those of an audit.
    Result<std::vector<AuditFinding>> run(bool heal);
    /// Packs that came without a collection, and whose contents tasks show by now, get theirs.
    Status nameCollections();

private:
    Result<std::vector<PackFiles::Found>> strangers() const;
    Result<bool> isKnown(const PackFiles::Found &found) const;
    Status takeUp(const PackFiles::Found &found);

    MutationCoordinator &m_coordinator;
    const QString m_archiver;
    const std::stop_token m_stop;
};

} // namespace heirloom
