// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/unpack/UnpackTable.h"

#include "ledger/sqlite/Statement.h"
#include "model/unpack/ArchiveMember.h"

namespace heirloom {

namespace {

std::optional<ArchiveItem::State> stateFrom(QStringView name)
{
    if (name == u"wanted")
        return ArchiveItem::State::Wanted;
    if (name == u"done")
        return ArchiveItem::State::Done;
    return name == u"failed" ? std::optional(ArchiveItem::State::Failed) : std::nullopt;
}

ArchiveItem readArchive(const Statement &row)
{
    ArchiveItem archive;
    archive.item = row.id<ItemId>(0);
    archive.path = row.text(1);
    archive.content.object = row.id<ObjectId>(2);
    archive.content.sha256 = row.digest(3).value_or(Sha256());
    archive.content.size = row.number(4);
    archive.content.generation = row.number(5);
    if (const auto pack = row.digest(6))
        archive.content.packed = PackRange{*pack, row.number(7)};
    archive.state = row.named(8, stateFrom);
    archive.unpacked = row.digest(9);
    archive.refused = row.number(10);
    archive.error = row.error(11);
    archive.inode = quint64(row.number(12));
    archive.mtimeNs = row.number(13);
    archive.ctimeNs = row.number(14);
    return archive;
}

#define ARCHIVE_COLUMNS                                                                                                \
    "SELECT i.id, i.path, o.id, o.sha256, o.size, o.generation, p.sha256, o.pack_offset, u.state, u.sha256, "          \
    "u.refused, u.error, o.inode, o.mtime_ns, o.ctime_ns "
#define ARCHIVE_CONTENT                                                                                                \
    "JOIN object_refs r ON r.item = i.id JOIN objects o ON o.id = r.object LEFT JOIN packs p ON p.id = o.pack "

} // namespace

Result<std::vector<ArchiveItem>> UnpackTable::archives(TaskId task, bool known)
{
    // CROSS JOIN: the archives first, of the numbers that the task's items have; else SQLite walks all of its items.
    if (known)
        return m_session
            .statement(ARCHIVE_COLUMNS "FROM unpackings u CROSS JOIN items i ON i.id = u.item " ARCHIVE_CONTENT
                                       "WHERE u.item BETWEEN (SELECT min(id) FROM items WHERE task = ?) "
                                       "AND (SELECT max(id) FROM items WHERE task = ?) "
                                       "AND i.task = ? AND i.state = 'done' ORDER BY i.id")
            .all(readArchive, task, task, task);
    // LIKE tells no small letters from capital ones.
    return m_session
        .statement(ARCHIVE_COLUMNS "FROM items i " ARCHIVE_CONTENT "LEFT JOIN unpackings u ON u.item = i.id "
                                   "WHERE i.task = ? AND i.state = 'done' AND (i.urls IS NULL OR i.urls NOT LIKE "
                                   "'[\"archive:%') AND (i.path LIKE '%.zip' OR i.path LIKE '%.tar%' "
                                   "OR i.path LIKE '%.t_z' OR i.path LIKE '%.tbz2' OR i.path LIKE '%.tzst' "
                                   "OR i.path LIKE '%.7z') ORDER BY i.id")
        .all(readArchive, task);
}

Status UnpackTable::want(ItemId archive)
{
    return m_session
        .statement("INSERT INTO unpackings (item, state) VALUES (?, 'wanted') "
                   "ON CONFLICT (item) DO UPDATE SET state = 'wanted', error = NULL, refused = 0")
        .run(archive);
}

Status UnpackTable::want(TaskId task, const QString &archivePath)
{
    auto select = m_session.statement("SELECT id FROM items WHERE task = ? AND path = ? AND state = 'done'");
    const auto found = select.first(task, archivePath);
    if (!found)
        return fail(found.error());
    return *found ? want(select.id<ItemId>(0)) : Status{};
}

Status UnpackTable::retry(TaskId task)
{
    return m_session
        .statement("UPDATE unpackings SET state = 'wanted', error = NULL, refused = 0 WHERE state = 'failed' "
                   "AND item IN (SELECT id FROM items WHERE task = ?)")
        .run(task);
}

Status UnpackTable::settle(ItemId archive, const Sha256 &unpacked, qint64 refused, const std::optional<Error> &error)
{
    const QString state = error ? QStringLiteral("failed") : QStringLiteral("done");
    return m_session
        .statement("INSERT INTO unpackings (item, state, sha256, refused, error) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (item) DO UPDATE SET state = excluded.state, sha256 = excluded.sha256, "
                   "refused = excluded.refused, error = excluded.error "
                   // Somebody else may have been faster, and luckier.
                   "WHERE excluded.state = 'done' OR unpackings.state <> 'done' OR unpackings.sha256 <> "
                   "excluded.sha256")
        .run(archive, state, unpacked, refused, error);
}

Result<bool> UnpackTable::isTaken(TaskId task, const QString &folder, const QString &archivePath)
{
    const QString below = folder + u'/';
    auto select = m_session.statement("SELECT 1 FROM items WHERE task = ? AND (urls IS NULL OR urls <> ?) "
                                      "AND lower(substr(path || '/', 1, length(?))) = lower(?) LIMIT 1");
    return select.first(task, QStringList{memberAddress(archivePath)}, below, below);
}

} // namespace heirloom
