// SPDX-License-Identifier: GPL-3.0-or-later
// How a store is made, found and taken over.
#include "store/ObjectStore.h"
#include "store/StoreFiles.h"

#include <array>

namespace heirloom {

using namespace storefiles;

namespace {

const QByteArray identityName = QByteArrayLiteral("store");
constexpr qsizetype identityMaxBytes = 16'384;

QString withoutSlash(QString root)
{
    while (root.size() > 1 && root.endsWith(u'/'))
        root.chop(1);
    return root;
}

Result<DirectoryPtr> openHome(FileSystem &fs, const DirectoryPtr &root)
{
    return fs.openBeneath(root, SafePath::fromTrusted(QString::fromLatin1(homeName)));
}

Result<StoreIdentity> readIdentity(FileSystem &fs, const DirectoryPtr &home)
{
    const auto file = fs.open(home, identityName);
    if (!file)
        return fail(file.error());
    std::array<char, identityMaxBytes> buffer;
    qsizetype size = 0;
    while (size < identityMaxBytes) {
        const auto got = (*file)->read(size, std::span(buffer).subspan(size_t(size)));
        if (!got)
            return fail(got.error());
        if (*got == 0)
            break;
        size += *got;
    }
    return storeIdentityFrom(QByteArray(buffer.data(), size));
}

Status isAnother(const StoreIdentity &found, const QString &store, const QString &ledger)
{
    if (found.store != store)
        return fail(ErrorCode::NotFound, QStringLiteral("another store is there"));
    if (found.ledger != ledger)
        return fail(ErrorCode::Conflict, QStringLiteral("another ledger keeps this store"));
    return {};
}

} // namespace

Result<StoreIdentity> ObjectStore::identify(FileSystem &fs, const QString &root)
{
    const auto rootDir = fs.openDirectory(withoutSlash(root));
    if (!rootDir)
        return fail(rootDir.error());
    const auto home = openHome(fs, *rootDir);
    if (!home)
        return fail(home.error());
    return readIdentity(fs, *home);
}

Result<std::unique_ptr<ObjectStore>> ObjectStore::openFolders(FileSystem &fs, const QString &root, bool makeHome)
{
    std::unique_ptr<ObjectStore> store(new ObjectStore(fs, withoutSlash(root)));
    auto rootDir = fs.openDirectory(store->m_rootPath);
    if (!rootDir)
        return fail(rootDir.error());
    store->m_root = *rootDir;
    bool isNew = false;
    auto home = makeHome ? openOrMake(fs, store->m_root, homeName, isNew) : openHome(fs, store->m_root);
    if (!home)
        return fail(home.error());
    store->m_home = *home;
    DirectoryPtr packs;
    const std::pair<const char *, DirectoryPtr *> folders[] = {
        {"objects", &store->m_objects},       {"packs", &packs},
        {"staging", &store->m_staging},       {"trash", &store->m_trash},
        {"quarantine", &store->m_quarantine}, {"tasks", &store->m_tasks}};
    for (const auto &[name, directory] : folders) {
        auto opened = openOrMake(fs, store->m_home, name, isNew);
        if (!opened)
            return fail(opened.error());
        *directory = *opened;
    }
    store->m_packs = std::make_unique<PackFiles>(fs, packs, store->m_staging, store->m_trash, store->m_quarantine,
                                                 store->m_rootPath + u'/' + QString::fromLatin1(homeName) +
                                                     QStringLiteral("/packs"));
    if (isNew) {
        for (const DirectoryPtr &changed : {store->m_home, store->m_root}) {
            if (auto synced = fs.sync(changed); !synced)
                return fail(synced.error());
        }
    }
    return store;
}

Result<std::unique_ptr<ObjectStore>> ObjectStore::open(FileSystem &fs, const QString &root, const QString &storeUid,
                                                       const QString &ledgerUid)
{
    const auto found = identify(fs, root);
    if (!found)
        return fail(found.error());
    if (auto ours = isAnother(*found, storeUid, ledgerUid); !ours)
        return fail(ours.error());
    auto store = openFolders(fs, root, false);
    if (store)
        (*store)->m_identity = *found;
    return store;
}

Result<std::unique_ptr<ObjectStore>> ObjectStore::make(FileSystem &fs, const QString &root, StoreIdentity identity)
{
    const auto found = identify(fs, root);
    if (!found && !isAbsent(found.error()))
        return fail(found.error());
    if (found && found->ledger != identity.ledger)
        return fail(ErrorCode::Conflict, QStringLiteral("another ledger keeps the store in ") + root);
    if (found) // made before, but its storage never came to be
        identity.store = found->store;
    auto store = openFolders(fs, root, true);
    if (!store)
        return store;
    const auto empty = (*store)->isEmpty();
    if (!empty)
        return fail(empty.error());
    if (!*empty)
        return fail(ErrorCode::Conflict, QStringLiteral("there is a store with content in ") + root);
    if (auto written = (*store)->writeIdentity(identity, found.has_value()); !written)
        return fail(written.error());
    return store;
}

Result<std::unique_ptr<ObjectStore>> ObjectStore::takeOver(FileSystem &fs, const QString &root,
                                                           const StoreIdentity &identity)
{
    {
        const auto rootDir = fs.openDirectory(withoutSlash(root));
        if (!rootDir)
            return fail(rootDir.error());
        const SafePath objects = SafePath::fromTrusted(QString::fromLatin1(homeName) + QStringLiteral("/objects"));
        if (const auto isStore = fs.openBeneath(*rootDir, objects); !isStore)
            return fail(isStore.error());
    }
    auto store = openFolders(fs, root, false);
    if (!store)
        return store;
    const auto gate = (*store)->tryLock(QStringLiteral("gate"));
    if (!gate)
        return fail(gate.error().in(QStringLiteral("take the store over")));
    // Parts are named by the numbers of the ledger that fetched them; in another one these are other files.
    QStringList parts;
    const Status listed = (*store)->forEachStaged([&](const QString &name, const FileStat &) -> Status {
        parts.append(name);
        return {};
    });
    if (!listed)
        return fail(listed.error());
    for (const QString &part : parts) {
        if (auto removed = (*store)->removeStaged(part); !removed)
            return fail(removed.error());
    }
    if (auto written = (*store)->writeIdentity(identity, true); !written)
        return fail(written.error());
    return store;
}

Status ObjectStore::checkIdentity() const
{
    const auto found = readIdentity(m_fs, m_home);
    if (!found)
        return fail(found.error());
    return isAnother(*found, m_identity.store, m_identity.ledger);
}

Status ObjectStore::describe(LinkMethod link, qint64 reserveBytes) const
{
    auto found = readIdentity(m_fs, m_home);
    if (!found)
        return fail(found.error());
    if (auto ours = isAnother(*found, m_identity.store, m_identity.ledger); !ours)
        return ours;
    found->link = link;
    found->reserveBytes = reserveBytes;
    return writeWhole(
        m_fs, m_staging, m_home, identityName, [&](const auto &write) { return write(toText(*found)); }, true);
}

Status ObjectStore::writeIdentity(const StoreIdentity &identity, bool replace)
{
    m_identity = identity;
    return writeWhole(
        m_fs, m_staging, m_home, identityName, [&](const auto &write) { return write(toText(identity)); }, replace);
}

Result<bool> ObjectStore::isEmpty()
{
    bool empty = true;
    const auto seen = [&](const auto &...) -> Status {
        empty = false;
        return {};
    };
    if (auto listed = forEachObject(seen); !listed)
        return fail(listed.error());
    if (auto listed = m_packs->forEach(seen); !listed)
        return fail(listed.error());
    if (auto listed = m_fs.list(m_tasks, seen); !listed)
        return fail(listed.error());
    return empty;
}

} // namespace heirloom
