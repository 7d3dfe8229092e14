// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storages/StorageChanges.h"

#include "engine/commands/Access.h"
#include "mutation/TaskWrites.h"

namespace heirloom {

Result<Storage> StorageChanges::find(const QString &name)
{
    if (auto allowed = checkAccess(m_services, Action::Administer); !allowed)
        return fail(allowed.error());
    auto reading = m_services.ledger->read();
    return reading ? StorageTable(*reading).get(m_services.tenant, name) : fail(reading.error());
}

Result<Storage> StorageChanges::change(const QString &name, LinkMethod link, qint64 reserveBytes)
{
    if (reserveBytes < 0)
        return fail(ErrorCode::Invalid, QStringLiteral("the reserve cannot be negative"));
    const auto storage = find(name);
    if (!storage)
        return storage;
    const auto coordinator = m_services.storages->open(*storage);
    if (!coordinator)
        return fail(coordinator.error());
    {
        // Behind the gate no other ledger takes the store over between the look and the change.
        const auto held = (*coordinator)->gate();
        if (!held)
            return fail(held.error());
        if (auto described = (*coordinator)->files().store->describe(link, reserveBytes); !described)
            return fail(described.error().in(QStringLiteral("the store of the storage ") + storage->name));
    }
    return TaskWrites(*m_services.ledger).changeStorage(storage->id, link, reserveBytes);
}

Result<Storage> StorageChanges::remove(const QString &name)
{
    const auto storage = find(name);
    if (!storage)
        return storage;
    if (auto removed = TaskWrites(*m_services.ledger).removeStorage(m_services.tenant, storage->id); !removed)
        return fail(removed.error());
    return storage;
}

} // namespace heirloom
