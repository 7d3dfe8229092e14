// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/ObjectTable.h"

#include "ledger/sqlite/Statement.h"

namespace heirloom {

namespace {

#define OBJECT_COLUMNS                                                                                                 \
    "SELECT id, tenant, storage, sha256, size, generation, state, refcount, zero_since, inode, mtime_ns, ctime_ns, "   \
    "rev, (SELECT p.sha256 FROM packs p WHERE p.id = objects.pack), pack_offset FROM objects "

std::optional<PackRange> readPackRange(const Statement &row, int column)
{
    const auto pack = row.digest(column);
    return pack ? std::optional(PackRange{*pack, row.number(column + 1)}) : std::nullopt;
}

ObjectRow readObject(const Statement &row)
{
    ObjectRow object;
    object.id = row.id<ObjectId>(0);
    object.tenant = row.id<TenantId>(1);
    object.storage = row.id<StorageId>(2);
    object.sha256 = row.digest(3).value_or(Sha256());
    object.size = row.number(4);
    object.generation = row.number(5);
    object.state = row.named(6, objectStateFrom).value_or(ObjectState::Lost);
    object.refcount = row.number(7);
    if (!row.isNull(8))
        object.zeroSinceMs = row.number(8);
    object.inode = quint64(row.number(9));
    object.mtimeNs = row.number(10);
    object.ctimeNs = row.number(11);
    object.rev = row.number(12);
    object.packed = readPackRange(row, 13);
    return object;
}

// Who shows it costs a look at the references.
#define KNOWN "SELECT o.id, o.size, o.sha256, 0 "
#define KNOWN_AND_SHOWN                                                                                                \
    "SELECT o.id, o.size, o.sha256, (SELECT i.task FROM object_refs r JOIN items i ON i.id = r.item "                  \
    "WHERE r.object = o.id ORDER BY r.item DESC LIMIT 1) "
#define BY_SHA256                                                                                                      \
    "FROM objects o WHERE o.tenant = ? AND o.storage = ? AND o.sha256 = ? AND o.state IN ('live', 'condemned')"
#define BY_OTHER                                                                                                       \
    "FROM object_digests d JOIN objects o ON o.id = d.object WHERE o.tenant = ? AND o.storage = ? AND d.digest = ? "   \
    "AND o.state IN ('live', 'condemned') ORDER BY o.id LIMIT 1"

template <class D>
Result<std::vector<std::optional<KnownObject>>> findEach(Statement select, TenantId tenant, StorageId storage,
                                                         std::span<const D> digests)
{
    std::vector<std::optional<KnownObject>> known;
    known.reserve(digests.size());
    for (const D &digest : digests) {
        const auto row = select.first(tenant, storage, digest);
        if (!row)
            return fail(row.error());
        if (*row)
            known.push_back(KnownObject{select.id<ObjectId>(0), select.number(1), select.digest(2).value_or(Sha256()),
                                        select.id<TaskId>(3)});
        else
            known.push_back(std::nullopt);
    }
    return known;
}

} // namespace

Result<std::vector<std::optional<KnownObject>>> ObjectTable::find(TenantId tenant, StorageId storage,
                                                                  std::span<const Sha256> digests, bool withShownBy)
{
    return findEach(withShownBy ? m_session.statement(KNOWN_AND_SHOWN BY_SHA256) : m_session.statement(KNOWN BY_SHA256),
                    tenant, storage, digests);
}

Result<std::vector<std::optional<KnownObject>>>
ObjectTable::find(TenantId tenant, StorageId storage, std::span<const ContentDigest> digests, bool withShownBy)
{
    return findEach(withShownBy ? m_session.statement(KNOWN_AND_SHOWN BY_OTHER) : m_session.statement(KNOWN BY_OTHER),
                    tenant, storage, digests);
}

Status ObjectTable::noteDigests(ObjectId object, std::span<const ContentDigest> digests)
{
    auto insert =
        m_session.statement("INSERT INTO object_digests (digest, object) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (const ContentDigest &digest : digests) {
        if (auto done = insert.run(digest, object); !done)
            return done;
    }
    return {};
}

Result<std::optional<ObjectRow>> ObjectTable::get(TenantId tenant, StorageId storage, const Sha256 &sha256)
{
    auto select = m_session.statement(OBJECT_COLUMNS "WHERE tenant = ? AND storage = ? AND sha256 = ?");
    const auto row = select.first(tenant, storage, sha256);
    if (!row)
        return fail(row.error());
    return *row ? std::optional(readObject(select)) : std::nullopt;
}

Result<ObjectRow> ObjectTable::get(ObjectId id)
{
    auto select = m_session.statement(OBJECT_COLUMNS "WHERE id = ?");
    const auto row = select.first(id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no object %1").arg(id.value()));
    return readObject(select);
}

Result<ObjectTable::Prepared> ObjectTable::prepare(TenantId tenant, StorageId storage, const Sha256 &sha256,
                                                   qint64 size)
{
    const qint64 nowMs = m_session.nowMs();
    auto select =
        m_session.statement("SELECT id, generation, state, inode, mtime_ns, ctime_ns, "
                            "(SELECT p.sha256 FROM packs p WHERE p.id = objects.pack), pack_offset FROM objects "
                            "WHERE tenant = ? AND storage = ? AND sha256 = ?");
    const auto row = select.first(tenant, storage, sha256);
    if (!row)
        return fail(row.error());
    if (!*row) {
        auto insert = m_session.statement(
            "INSERT INTO objects (tenant, storage, sha256, size, generation, state, zero_since) VALUES (?, ?, ?, ?, "
            "1 + COALESCE((SELECT max(generation) FROM intents WHERE sha256 = ? AND storage = ?), 0), 'staging', ?) "
            "RETURNING id, generation");
        if (const auto inserted = insert.first(tenant, storage, sha256, size, sha256, storage, nowMs); !inserted)
            return fail(inserted.error());
        Prepared made;
        made.id = insert.id<ObjectId>(0);
        made.generation = insert.number(1);
        return made;
    }
    Prepared prepared{select.id<ObjectId>(0),    select.number(1), false,
                      quint64(select.number(3)), select.number(4), select.number(5),
                      readPackRange(select, 6)};
    const auto state = select.named(2, objectStateFrom);
    if (state == ObjectState::Live || state == ObjectState::Condemned) {
        // Content that the disk holds is reused; its grace and its sightings start again.
        prepared.reuse = true;
        auto revive =
            m_session.statement("UPDATE objects SET state = 'live', sighted_boot_id = NULL, sighted_boot_ms = NULL, "
                                "zero_since = CASE WHEN refcount = 0 THEN ? END, rev = rev + 1 WHERE id = ?");
        if (auto done = revive.run(nowMs, prepared.id); !done)
            return fail(done.error());
        return prepared;
    }
    // A new generation is a new file name: whatever still wants to delete the old one cannot hit it (store.md, G6).
    ++prepared.generation;
    prepared.packed.reset();
    auto restage =
        m_session.statement("UPDATE objects SET state = 'staging', generation = ?, size = ?, inode = 0, mtime_ns = 0, "
                            "ctime_ns = 0, pack = NULL, pack_offset = NULL, zero_since = CASE WHEN refcount = 0 THEN ? "
                            "END, rev = rev + 1 WHERE id = ?");
    if (auto done = restage.run(prepared.generation, size, nowMs, prepared.id); !done)
        return fail(done.error());
    return prepared;
}

Status ObjectTable::makeLive(ObjectId id, qint64 generation, quint64 inode, qint64 mtimeNs, qint64 ctimeNs)
{
    auto update =
        m_session.statement("UPDATE objects SET state = 'live', inode = ?, mtime_ns = ?, ctime_ns = ?, rev = rev + 1 "
                            "WHERE id = ? AND generation = ? AND state = 'staging'");
    if (auto done = update.run(inode, mtimeNs, ctimeNs, id, generation); !done)
        return done;
    if (update.changed() == 1)
        return {};
    return fail(ErrorCode::Conflict,
                QStringLiteral("object %1 is not being published at generation %2").arg(id.value()).arg(generation));
}

Status ObjectTable::keepLive(ObjectId id, qint64 generation, quint64 inode, qint64 mtimeNs, qint64 ctimeNs)
{
    auto update = m_session.statement("UPDATE objects SET inode = ?, mtime_ns = ?, ctime_ns = ?, rev = rev + 1 "
                                      "WHERE id = ? AND generation = ? AND state = 'live'");
    if (auto done = update.run(inode, mtimeNs, ctimeNs, id, generation); !done)
        return done;
    if (update.changed() == 1)
        return {};
    return fail(ErrorCode::Conflict,
                QStringLiteral("object %1 is not live at generation %2 any more").arg(id.value()).arg(generation));
}

Status ObjectTable::insertLive(TenantId tenant, StorageId storage, const Sha256 &sha256, qint64 generation, qint64 size,
                               quint64 inode, qint64 mtimeNs, qint64 ctimeNs)
{
    auto insert = m_session.statement(
        "INSERT INTO objects (tenant, storage, sha256, size, generation, state, zero_since, inode, mtime_ns, ctime_ns) "
        "VALUES (?, ?, ?, ?, ?, 'live', ?, ?, ?, ?) ON CONFLICT (tenant, storage, sha256) DO NOTHING");
    const auto done = insert.run(tenant, storage, sha256, size, generation, m_session.nowMs(), inode, mtimeNs, ctimeNs);
    if (!done || insert.changed() == 1)
        return done;
    return fail(ErrorCode::Conflict, QStringLiteral("the content %1 is known already").arg(sha256.toHex()));
}

Result<bool> ObjectTable::setUnusable(ObjectId id, qint64 generation, ObjectState to)
{
    if (to != ObjectState::Lost && to != ObjectState::Quarantined)
        return fail(ErrorCode::Invalid, QStringLiteral("%1 is not an unusable state").arg(toString(to)));
    auto update = m_session.statement(
        "UPDATE objects SET state = ?, sighted_boot_id = NULL, sighted_boot_ms = NULL, rev = rev + 1 "
        "WHERE id = ? AND generation = ? AND state IN ('live', 'condemned')");
    if (auto done = update.run(to, id, generation); !done)
        return fail(done.error());
    return update.changed() == 1;
}

Status ObjectTable::setBaseline(ObjectId id, qint64 generation, quint64 inode, qint64 mtimeNs, qint64 ctimeNs)
{
    auto update = m_session.statement("UPDATE objects SET inode = ?, mtime_ns = ?, ctime_ns = ?, rev = rev + 1 "
                                      "WHERE id = ? AND generation = ?");
    if (auto done = update.run(inode, mtimeNs, ctimeNs, id, generation); !done)
        return done;
    if (update.changed() == 1)
        return {};
    return fail(ErrorCode::Conflict, QStringLiteral("object %1 is at another generation").arg(id.value()));
}

Result<std::vector<ObjectRow>> ObjectTable::staging(StorageId storage)
{
    return m_session
        .statement(OBJECT_COLUMNS
                   "WHERE storage = ? AND state = 'staging' AND state NOT IN ('live', 'condemned') ORDER BY id")
        .all(readObject, storage);
}

Status ObjectTable::dropStaging(ObjectId id, qint64 generation)
{
    return m_session
        .statement(
            "UPDATE objects SET state = 'lost', rev = rev + 1 WHERE id = ? AND generation = ? AND state = 'staging'")
        .run(id, generation);
}

Result<std::vector<ObjectRow>> ObjectTable::list(TenantId tenant, StorageId storage, std::optional<ObjectState> state,
                                                 ObjectId after, int limit)
{
    const QString wanted = state ? toString(*state) : QString();
    return m_session
        .statement(OBJECT_COLUMNS
                   "WHERE tenant = ? AND storage = ? AND id > ? AND (? = '' OR state = ?) ORDER BY id LIMIT ?")
        .all(readObject, tenant, storage, after.value(), wanted, wanted, limit);
}

} // namespace heirloom
