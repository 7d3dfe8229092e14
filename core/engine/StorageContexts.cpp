// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/StorageContexts.h"

namespace heirloom {

Error StorageContexts::notThere(const Storage &storage)
{
    return Error{ErrorCode::NotFound,
                 QStringLiteral("the folder of the storage %1 is not there, or another disk is mounted: %2")
                     .arg(storage.name, storage.root),
                 0, 0, QStringLiteral("mount it and try again")};
}

QString StorageContexts::takeOverHint(const QString &root)
{
    return QStringLiteral("`heirloom-cli rebuild %1` takes it over").arg(root);
}

Result<QString> StorageContexts::ledgerUid()
{
    auto reading = m_ledger.read();
    if (!reading)
        return fail(reading.error());
    return StorageTable(*reading).ledgerUid();
}

Result<MutationCoordinator *> StorageContexts::open(const Storage &storage)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_contexts.find(storage.id); found != m_contexts.end())
        return found->second.coordinator.get();
    const auto ledger = ledgerUid();
    if (!ledger)
        return fail(ledger.error());
    auto store = ObjectStore::open(m_fs, storage.root, storage.storeUid, *ledger);
    if (!store && store.error().code == ErrorCode::NotFound)
        return fail(notThere(storage));
    if (!store) {
        Error error = store.error().in(QStringLiteral("open the storage \"%1\" in %2").arg(storage.name, storage.root));
        if (error.code == ErrorCode::Conflict || error.code == ErrorCode::Corrupt)
            error.hint = takeOverHint(storage.root);
        return fail(error);
    }
    Context context;
    context.store = std::move(*store);
    context.materializer = std::make_unique<Materializer>(*context.store);
    context.coordinator = std::make_unique<MutationCoordinator>(
        m_ledger, StorageFiles{storage, context.store.get(), context.materializer.get()});
    return m_contexts.emplace(storage.id, std::move(context)).first->second.coordinator.get();
}

Result<MutationCoordinator *> StorageContexts::open(TenantId tenant, const QString &name)
{
    auto reading = m_ledger.read();
    if (!reading)
        return fail(reading.error());
    const auto storage = StorageTable(*reading).get(tenant, name);
    if (!storage)
        return fail(storage.error());
    return open(*storage);
}

Result<MutationCoordinator *> StorageContexts::open(StorageId id)
{
    auto reading = m_ledger.read();
    if (!reading)
        return fail(reading.error());
    const auto storage = StorageTable(*reading).get(id);
    if (!storage)
        return fail(storage.error());
    return open(*storage);
}

Result<std::map<StorageId, MutationCoordinator *>> StorageContexts::openAll()
{
    std::vector<Storage> all;
    {
        auto reading = m_ledger.read();
        if (!reading)
            return fail(reading.error());
        auto listed = StorageTable(*reading).all();
        if (!listed)
            return fail(listed.error());
        all = std::move(*listed);
    }
    std::map<StorageId, MutationCoordinator *> opened;
    for (const Storage &storage : all) {
        if (const auto coordinator = open(storage)) // an unplugged disk is not an error: its journal waits for it
            opened.emplace(storage.id, *coordinator);
    }
    return opened;
}

Result<VolumeSpace> StorageContexts::space(MutationCoordinator &coordinator)
{
    return m_fs.space(coordinator.files().store->root());
}

} // namespace heirloom
