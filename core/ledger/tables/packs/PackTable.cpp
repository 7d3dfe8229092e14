// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/packs/PackTable.h"

#include "ledger/sqlite/Statement.h"

namespace heirloom {

namespace {

#define PACK_COLUMNS                                                                                                   \
    "SELECT p.id, p.sha256, p.bytes, p.collection, COALESCE(c.key, ''), "                                              \
    "(SELECT count(*) FROM objects o WHERE o.pack = p.id), "                                                           \
    "(SELECT COALESCE(sum(o.size), 0) FROM objects o WHERE o.pack = p.id) "                                            \
    "FROM packs p LEFT JOIN collections c ON c.id = p.collection "

// The references of archived tasks show nothing; any other is somebody who needs the file, or will.
#define NEEDED_BY_ARCHIVED_ALONE                                                                                       \
    "refcount > 0 AND NOT EXISTS (SELECT 1 FROM object_refs r JOIN items i ON i.id = r.item JOIN tasks t ON t.id = "   \
    "i.task WHERE r.object = objects.id AND t.state <> 'archived') "

PackRow readPack(const Statement &row)
{
    PackRow pack;
    pack.id = row.id<PackId>(0);
    pack.sha256 = row.digest(1).value_or(Sha256());
    pack.bytes = row.number(2);
    pack.collection = row.id<CollectionId>(3);
    pack.collectionKey = row.text(4);
    pack.objects = row.number(5);
    pack.objectBytes = row.number(6);
    return pack;
}

Packable readPackable(const Statement &row)
{
    return {row.id<ObjectId>(0), row.digest(1).value_or(Sha256()), row.number(2), row.number(3), {}};
}

} // namespace

Result<std::vector<PackRow>> PackTable::list(TenantId tenant, StorageId storage, const QString &collectionKey)
{
    if (collectionKey.isEmpty())
        return m_session
            .statement(PACK_COLUMNS "WHERE p.tenant = ? AND p.storage = ? AND p.state = 'live' ORDER BY p.id")
            .all(readPack, tenant, storage);
    const auto known =
        m_session.statement("SELECT 1 FROM collections WHERE tenant = ? AND key = ?").first(tenant, collectionKey);
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no collection \"%1\"").arg(collectionKey));
    return m_session
        .statement(PACK_COLUMNS "WHERE p.tenant = ? AND p.storage = ? AND p.state = 'live' AND c.key = ? ORDER BY p.id")
        .all(readPack, tenant, storage, collectionKey);
}

Result<bool> PackTable::has(TenantId tenant, StorageId storage, const Sha256 &sha256, bool live)
{
    return m_session
        .statement("SELECT 1 FROM packs WHERE tenant = ? AND storage = ? AND sha256 = ? AND (state = 'live' OR NOT ?)")
        .first(tenant, storage, sha256, live);
}

Result<std::vector<Packable>> PackTable::candidates(TaskId task, qint64 mostBytes)
{
    return m_session
        .statement("SELECT id, sha256, size, generation FROM objects WHERE id IN (SELECT r.object FROM items i "
                   "JOIN object_refs r ON r.item = i.id WHERE i.task = ?) AND pack IS NULL AND state = 'live' "
                   "AND size <= ? AND " NEEDED_BY_ARCHIVED_ALONE "ORDER BY sha256")
        .all(readPackable, task, mostBytes);
}

Result<PackTable::Amount> PackTable::wouldPack(TaskId task, qint64 mostBytes)
{
    auto select = m_session.statement(
        "SELECT count(*), COALESCE(sum(size), 0) FROM objects WHERE id IN (SELECT r.object FROM items i "
        "JOIN object_refs r ON r.item = i.id WHERE i.task = ?) AND pack IS NULL AND state = 'live' AND size <= ? "
        "AND NOT EXISTS (SELECT 1 FROM object_refs r JOIN items i ON i.id = r.item JOIN tasks t ON t.id = i.task "
        "WHERE r.object = objects.id AND t.state <> 'archived' AND t.id <> ?)");
    if (const auto row = select.first(task, mostBytes, task); !row)
        return fail(row.error());
    return Amount{select.number(0), select.number(1)};
}

Result<std::vector<Packable>> PackTable::contentsOf(TaskId task)
{
    return m_session
        .statement(
            "SELECT o.id, o.sha256, o.size, o.generation, p.sha256, o.pack_offset FROM objects o LEFT JOIN packs p "
            "ON p.id = o.pack WHERE o.id IN (SELECT r.object FROM items i JOIN object_refs r ON r.item = i.id "
            "WHERE i.task = ?) ORDER BY o.sha256")
        .all(
            [](const Statement &row) {
                Packable content = readPackable(row);
                if (const auto pack = row.digest(4))
                    content.packed = PackRange{*pack, row.number(5)};
                return content;
            },
            task);
}

Result<qint64> PackTable::unusableOf(TaskId task)
{
    auto select = m_session.statement("SELECT count(*) FROM items i LEFT JOIN object_refs r ON r.item = i.id LEFT JOIN "
                                      "objects o ON o.id = r.object WHERE i.task = ? AND i.state = 'done' "
                                      "AND (o.id IS NULL OR o.state <> 'live')");
    if (const auto row = select.first(task); !row)
        return fail(row.error());
    return select.number(0);
}

Result<qint64> PackTable::copiesOf(TaskId task)
{
    auto select = m_session.statement(
        "SELECT COALESCE(sum(size), 0) FROM items WHERE task = ? AND state = 'done' AND strategy = 'copy'");
    if (const auto row = select.first(task); !row)
        return fail(row.error());
    return select.number(0);
}

Result<std::vector<Packable>> PackTable::members(const std::vector<PackRow> &packs)
{
    auto select = m_session.statement("SELECT id, sha256, size, generation, pack_offset FROM objects WHERE pack = ? "
                                      "AND state IN ('live', 'condemned')");
    std::vector<Packable> members;
    for (const PackRow &pack : packs) {
        auto some = select.all(
            [&](const Statement &row) {
                Packable member = readPackable(row);
                member.packed = PackRange{pack.sha256, row.number(4)};
                return member;
            },
            pack.id);
        if (!some)
            return some;
        members.insert(members.end(), some->begin(), some->end());
    }
    std::sort(members.begin(), members.end(), [](const Packable &a, const Packable &b) { return a.sha256 < b.sha256; });
    return members;
}

Result<CollectionId> PackTable::collectionOf(TaskId task)
{
    auto select = m_session.statement("SELECT collection FROM tasks WHERE id = ?");
    if (const auto row = select.first(task); !row)
        return fail(row.error());
    return select.id<CollectionId>(0);
}

Result<PackId> PackTable::insert(TenantId tenant, StorageId storage, CollectionId collection, const Sha256 &sha256,
                                 qint64 bytes)
{
    auto insert = m_session.statement(
        "INSERT INTO packs (tenant, storage, collection, sha256, bytes, state, since_ms) VALUES (?, ?, ?, ?, ?, "
        "'live', "
        "?) ON CONFLICT (tenant, storage, sha256) DO UPDATE SET state = 'live', since_ms = excluded.since_ms, "
        "collection = COALESCE(packs.collection, excluded.collection), rev = packs.rev + 1 RETURNING id");
    if (const auto row = insert.first(tenant, storage, collection, sha256, bytes, m_session.nowMs()); !row)
        return fail(row.error());
    return insert.id<PackId>(0);
}

Result<bool> PackTable::move(const Move &move)
{
    const Packable &content = move.content;
    if (content.packed) {
        auto update = m_session.statement(
            "UPDATE objects SET pack = ?, pack_offset = ?, inode = ?, mtime_ns = ?, ctime_ns = ?, rev = rev + 1 "
            "WHERE id = ? AND generation = ? AND state IN ('live', 'condemned') AND pack_offset = ? AND pack = "
            "(SELECT f.id FROM packs f WHERE f.tenant = objects.tenant AND f.storage = objects.storage AND f.sha256 = "
            "?) "
            "AND EXISTS (SELECT 1 FROM packs p WHERE p.id = ? AND p.state = 'live')");
        const auto done = update.run(move.to, move.offset, move.inode, move.mtimeNs, move.ctimeNs, content.object,
                                     content.generation, content.packed->offset, content.packed->pack, move.to);
        return done ? Result<bool>(update.changed() == 1) : Result<bool>(fail(done.error()));
    }
    auto update = m_session.statement(
        "UPDATE objects SET pack = ?, pack_offset = ?, inode = ?, mtime_ns = ?, ctime_ns = ?, rev = rev + 1 "
        "WHERE id = ? AND generation = ? AND state = 'live' AND pack IS NULL AND " NEEDED_BY_ARCHIVED_ALONE
        "AND EXISTS (SELECT 1 FROM packs p WHERE p.id = ? AND p.state = 'live')");
    const auto done = update.run(move.to, move.offset, move.inode, move.mtimeNs, move.ctimeNs, content.object,
                                 content.generation, move.to);
    return done ? Result<bool>(update.changed() == 1) : Result<bool>(fail(done.error()));
}

Result<bool> PackTable::insertMember(TenantId tenant, StorageId storage, const Move &found)
{
    auto insert = m_session.statement(
        "INSERT INTO objects (tenant, storage, sha256, size, generation, state, zero_since, inode, mtime_ns, ctime_ns, "
        "pack, pack_offset) VALUES (?, ?, ?, ?, 1 + COALESCE((SELECT max(generation) FROM intents WHERE sha256 = ? AND "
        "storage = ?), 0), 'live', ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, storage, sha256) DO NOTHING");
    const Packable &content = found.content;
    const auto done = insert.run(tenant, storage, content.sha256, content.size, content.sha256, storage,
                                 m_session.nowMs(), found.inode, found.mtimeNs, found.ctimeNs, found.to, found.offset);
    return done ? Result<bool>(insert.changed() == 1) : Result<bool>(fail(done.error()));
}

Status PackTable::adoptCollections(StorageId storage)
{
    return m_session
        .statement("UPDATE packs SET collection = (SELECT t.collection FROM objects o JOIN object_refs r ON r.object = "
                   "o.id JOIN items i ON i.id = r.item JOIN tasks t ON t.id = i.task WHERE o.pack = packs.id LIMIT 1), "
                   "rev = rev + 1 WHERE storage = ? AND collection IS NULL")
        .run(storage);
}

Result<std::vector<PackRow>> PackTable::takeEmpty(StorageId storage)
{
    auto update = m_session.statement(
        "UPDATE packs SET state = 'deleting', since_ms = ?, rev = rev + 1 WHERE storage = ? AND state = 'live' "
        "AND NOT EXISTS (SELECT 1 FROM objects o WHERE o.pack = packs.id)");
    if (auto done = update.run(m_session.nowMs(), storage); !done)
        return fail(done.error());
    return deleting(storage);
}

Result<std::vector<PackRow>> PackTable::deleting(StorageId storage)
{
    return m_session.statement(PACK_COLUMNS "WHERE p.storage = ? AND p.state = 'deleting' ORDER BY p.id")
        .all(readPack, storage);
}

Status PackTable::setTrashed(PackId pack)
{
    return m_session
        .statement(
            "UPDATE packs SET state = 'trashed', since_ms = ?, rev = rev + 1 WHERE id = ? AND state = 'deleting'")
        .run(m_session.nowMs(), pack);
}

Result<std::vector<PackRow>> PackTable::trashed(StorageId storage, qint64 beforeMs)
{
    return m_session
        .statement(PACK_COLUMNS "WHERE p.storage = ? AND p.state = 'trashed' AND p.since_ms < ? ORDER BY p.id")
        .all(readPack, storage, beforeMs);
}

Status PackTable::remove(PackId pack)
{
    return m_session.statement("DELETE FROM packs WHERE id = ? AND state = 'trashed'").run(pack);
}

} // namespace heirloom
