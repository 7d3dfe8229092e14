// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adding/LedgerKnownObjects.h"

#include "io/Hashing.h"
#include "ledger/tables/ObjectTable.h"

namespace heirloom {

LedgerKnownObjects::LedgerKnownObjects(EngineServices &services, MutationCoordinator &coordinator,
                                       const SafePath &destination, bool forPreview, std::stop_token stop)
    : m_services(services), m_coordinator(coordinator), m_forPreview(forPreview), m_stop(std::move(stop))
{
    if (auto opened = services.fs.openBeneath(coordinator.files().store->root(), destination, false))
        m_destination = *opened;
}

Result<std::vector<std::optional<KnownObject>>> LedgerKnownObjects::find(std::span<const Sha256> digests)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return ObjectTable(*reading).find(m_services.tenant, m_coordinator.files().storage.id, digests, m_forPreview);
}

Result<std::vector<std::optional<KnownObject>>> LedgerKnownObjects::find(std::span<const ContentDigest> digests)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return ObjectTable(*reading).find(m_services.tenant, m_coordinator.files().storage.id, digests, m_forPreview);
}

Result<bool> LedgerKnownObjects::stands(const PlannedItem &item)
{
    const SafePath path = SafePath::fromTrusted(item.path);
    const auto dir = m_services.fs.openBeneath(m_destination, path.parent(), false);
    if (!dir)
        return false; // no such folder, or something in the way: placing will say so
    const auto stat = m_services.fs.stat(*dir, path.leaf());
    if (!stat || stat->type != FileStat::Type::File || (item.size >= 0 && stat->size != item.size))
        return false;
    auto file = m_services.fs.open(*dir, path.leaf());
    if (!file)
        return false;
    const auto hash = hashFile(**file, -1, m_stop);
    if (!hash)
        return fail(hash.error());
    return *hash == *item.sha256;
}

Result<std::vector<bool>> LedgerKnownObjects::standing(std::span<const PlannedItem *const> items)
{
    std::vector<bool> answers(items.size(), false);
    if (!m_destination)
        return answers;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i]->sha256)
            continue;
        const auto found = stands(*items[i]);
        if (!found)
            return fail(found.error());
        answers[i] = *found;
    }
    return answers;
}

} // namespace heirloom
