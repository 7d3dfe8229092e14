// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/content/FreshContents.h"

#include "base/KillPoint.h"
#include "ledger/tables/ItemTable.h"

namespace heirloom {

Result<ObjectTable::Prepared> FreshContents::bring(Session &session, const Sha256 &sha256, qint64 size,
                                                   const QString &stagedName, const std::vector<ContentDigest> &digests)
{
    auto row = ObjectTable(session).prepare(m_files.storage.tenant, m_files.storage.id, sha256, size);
    if (row && !row->packed)
        m_contents[sha256] = Content{*row, stagedName, size, digests, false, {}};
    return row;
}

void FreshContents::describe(PlaceRecord &record) const
{
    for (const auto &[sha256, content] : m_contents)
        record.fresh.push_back({content.row.id, content.row.generation});
}

Status FreshContents::publish(MutationId id)
{
    for (auto &[sha256, content] : m_contents) {
        if (auto published = publish(sha256, content, id); !published)
            return published;
    }
    return {};
}

Status FreshContents::publish(const Sha256 &sha256, Content &content, MutationId id) const
{
    const ObjectKey key{sha256, content.row.generation};
    ObjectStore &store = *m_files.store;
    if (content.row.reuse) {
        if (auto stat = store.stat(key); stat && content.row.isFingerprint(stat->inode, stat->mtimeNs, stat->ctimeNs)) {
            content.stat = *stat;
            // Not needed any more; copies that are made next may need its space.
            return store.removeStaged(content.stagedName);
        }
        // Gone or touched: what we just fetched takes its place, unless its bytes prove right.
    }
    const Status published = namedStep("A5 R4", [&] { return store.publish(content.stagedName, key); });
    content.published = published.has_value();
    if (!published && published.error().code == ErrorCode::Conflict) {
        const auto ours = resolveOccupied(key, content.stagedName, id);
        if (!ours)
            return fail(ours.error().in(QStringLiteral("store %1").arg(sha256.toHex())));
        content.published = *ours;
    } else if (!published) {
        return fail(published.error().in(QStringLiteral("store %1").arg(sha256.toHex())));
    }
    auto stat = store.stat(key);
    if (!stat)
        return fail(stat.error());
    if (stat->size != content.size) // a disk that lost a write: what was hashed is not what is there
        return fail(ErrorCode::Corrupt,
                    QStringLiteral("store %1: %2 bytes arrived on the disk instead of %3")
                        .arg(sha256.toHex(), QString::number(stat->size), QString::number(content.size)));
    content.stat = *stat;
    return {};
}

Result<bool> FreshContents::resolveOccupied(const ObjectKey &key, const QString &stagedName, MutationId id) const
{
    ObjectStore &store = *m_files.store;
    if (const auto hash = store.hash(key); hash && *hash == key.sha256) {
        const Status removed = store.removeStaged(stagedName);
        return removed ? Result<bool>(false) : Result<bool>(fail(removed.error()));
    }
    if (auto moved = store.quarantine(key, QStringLiteral("occupied-%1").arg(id.value())); !moved)
        return fail(moved.error());
    const Status published = store.publish(stagedName, key);
    return published ? Result<bool>(true) : Result<bool>(fail(published.error()));
}

Status FreshContents::commit(Session &session) const
{
    ObjectTable objects(session);
    for (const auto &[sha256, content] : m_contents) {
        const ObjectTable::Prepared &row = content.row;
        const FileStat &stat = content.stat;
        const Status live = row.reuse
                                ? objects.keepLive(row.id, row.generation, stat.inode, stat.mtimeNs, stat.ctimeNs)
                                : objects.makeLive(row.id, row.generation, stat.inode, stat.mtimeNs, stat.ctimeNs);
        // Only where the gate's lock does not lock; the next attempt sees what the other one made of it.
        if (!live && live.error().code == ErrorCode::Conflict)
            return fail(ErrorCode::Busy, live.error().context);
        if (!live)
            return live;
        if (auto noted = objects.noteDigests(row.id, content.digests); !noted)
            return noted;
    }
    return {};
}

Status FreshContents::serveOthers(Session &session) const
{
    for (const auto &[sha256, content] : m_contents) {
        if (const auto more = ItemTable(session).inheritEverywhere(content.row.id); !more)
            return fail(more.error());
    }
    return {};
}

Status FreshContents::rollback()
{
    for (auto &[sha256, content] : m_contents) {
        if (!content.published)
            continue;
        const ObjectKey key{sha256, content.row.generation};
        auto dir = m_files.store->objectDirectory(key);
        if (!dir)
            return fail(dir.error());
        if (auto back = m_files.store->fs().renameNoReplace(*dir, ObjectStore::objectName(key),
                                                            m_files.store->staging(), content.stagedName.toUtf8());
            !back)
            return back;
        content.published = false;
    }
    return {};
}

Status FreshContents::takeBack(Session &session) const
{
    for (const auto &[sha256, content] : m_contents) {
        if (content.row.reuse)
            continue;
        if (auto dropped = ObjectTable(session).dropStaging(content.row.id, content.row.generation); !dropped)
            return dropped;
    }
    return {};
}

bool FreshContents::hasTaken(const Sha256 &sha256, const QString &stagedName) const
{
    const Content &content = m_contents.at(sha256);
    return content.published && content.stagedName == stagedName;
}

} // namespace heirloom
