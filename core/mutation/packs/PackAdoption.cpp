// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/packs/PackAdoption.h"

#include "ledger/tables/packs/PackTable.h"
#include "mutation/packs/PackMutation.h"
#include "packs/PackListing.h"

namespace heirloom {

PackAdoption::PackAdoption(MutationCoordinator &coordinator, QString archiver, std::stop_token stop)
    : m_coordinator(coordinator), m_archiver(std::move(archiver)), m_stop(std::move(stop))
{
}

Result<bool> PackAdoption::isKnown(const PackFiles::Found &found) const
{
    if (!found.pack)
        return false;
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const Storage &storage = m_coordinator.files().storage;
    return PackTable(*reading).has(storage.tenant, storage.id, *found.pack, false);
}

Result<std::vector<PackFiles::Found>> PackAdoption::strangers() const
{
    // Under the gate nobody is between bringing a pack to its place and saying so.
    const auto hold = m_coordinator.gate();
    if (!hold)
        return fail(hold.error());
    std::vector<PackFiles::Found> unknown;
    const Status listed = m_coordinator.files().store->packs().forEach([&](const PackFiles::Found &found) -> Status {
        const auto known = isKnown(found);
        if (known && !*known)
            unknown.push_back(found);
        return known ? Status{} : Status(fail(known.error()));
    });
    return listed ? Result<std::vector<PackFiles::Found>>(std::move(unknown))
                  : Result<std::vector<PackFiles::Found>>(fail(listed.error()));
}

Result<std::vector<AuditFinding>> PackAdoption::run(bool heal)
{
    const auto unknown = strangers();
    if (!unknown)
        return fail(unknown.error());
    PackFiles &packs = m_coordinator.files().store->packs();
    std::vector<AuditFinding> findings;
    for (const PackFiles::Found &found : *unknown) {
        const QString path =
            found.pack ? packs.path(*found.pack)
                       : m_coordinator.files().storage.root + QStringLiteral("/.heirloom/packs/") + found.name;
        AuditFinding finding{QStringLiteral("orphan-object"), path,
                             QStringLiteral("no row of the ledger knows this pack")};
        if (heal) {
            if (auto taken = takeUp(found); !taken)
                return fail(taken.error());
            finding.healed = true;
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

Status PackAdoption::takeUp(const PackFiles::Found &found)
{
    ObjectStore &store = *m_coordinator.files().store;
    const auto setAside = [&]() -> Status {
        const auto hold = m_coordinator.gate();
        const auto kept = hold ? store.packs().quarantine(found.name) : Result<QString>(fail(hold.error()));
        return kept || kept.error().code == ErrorCode::NotFound ? Status{} : Status(fail(kept.error()));
    };
    if (!found.pack)
        return setAside();
    const auto members = listPack(store, m_archiver, *found.pack, m_stop);
    if (!members && members.error().code != ErrorCode::Corrupt)
        return fail(members.error());
    if (!members || members->empty()) // nothing in it has the digest that it is named by
        return setAside();
    const Storage &storage = m_coordinator.files().storage;
    PackId pack;
    for (size_t first = 0; first == 0 || first < members->size(); first += PackMutation::membersAtATime) {
        const auto hold = m_coordinator.gate();
        if (!hold)
            return fail(hold.error());
        const Status written = m_coordinator.ledger().transact([&](Session &session) -> Status {
            PackTable table(session);
            if (first == 0) {
                const auto row = table.insert(storage.tenant, storage.id, {}, *found.pack, found.stat.size);
                if (!row)
                    return fail(row.error());
                pack = *row;
            }
            const size_t end = qMin(members->size(), first + PackMutation::membersAtATime);
            for (size_t i = first; i < end; ++i) {
                const Packable &member = (*members)[i];
                const auto inserted = table.insertMember(
                    storage.tenant, storage.id,
                    {member, pack, member.packed->offset, found.stat.inode, found.stat.mtimeNs, found.stat.ctimeNs});
                if (!inserted)
                    return fail(inserted.error());
            }
            return {};
        });
        if (!written)
            return written;
    }
    return {};
}

Status PackAdoption::nameCollections()
{
    return m_coordinator.ledger().transact([&](Session &session) -> Status {
        return PackTable(session).adoptCollections(m_coordinator.files().storage.id);
    });
}

} // namespace heirloom
