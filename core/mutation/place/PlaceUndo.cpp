// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/place/PlaceUndo.h"

#include "base/KillPoint.h"
#include "mutation/journal/PlaceRecord.h"
#include "mutation/place/DirectoryCache.h"
#include "mutation/place/PlaceMutation.h"

#include <QSet>

namespace heirloom {

namespace {

/// The rows of the contents that the batch was bringing; those by digest in `known`.
void readFresh(Session &session, const PlaceRecord &record, UnfinishedBatch &batch, QHash<QByteArray, ObjectRow> &known)
{
    for (const PlaceRecord::Fresh &fresh : record.fresh) {
        auto object = ObjectTable(session).get(fresh.object);
        if (!object)
            continue;
        const bool isSuperseded = object->generation > fresh.generation;
        object->generation = fresh.generation;
        known.insert(object->sha256.toBytes(), *object);
        batch.brought.push_back(*object);
        if (isSuperseded)
            batch.superseded.push_back(*object);
        else if (object->state == ObjectState::Staging)
            batch.fresh.push_back(*object);
    }
}

} // namespace

Result<UnfinishedBatch> readUnfinished(Session &session, const JournalRow &row)
{
    const auto record = placeRecordFrom(row.payload);
    if (!record)
        return fail(record.error());
    UnfinishedBatch batch;
    batch.id = row.id;
    auto task = TaskTable(session).get(row.task);
    if (!task && task.error().code != ErrorCode::NotFound)
        return fail(task.error());
    if (task)
        batch.task = *task;
    const auto storage = StorageTable(session).get(row.storage);
    if (!storage)
        return fail(storage.error());
    batch.isUntrusted = !storage->dirtyReason.isEmpty();
    QHash<QByteArray, ObjectRow> freshByDigest;
    readFresh(session, *record, batch, freshByDigest);
    for (const PlaceRecord::Copy &copy : record->copies)
        batch.copyInodes.insert(copy.item.value(), copy.inode);
    for (const PlaceRecord::Copy &former : record->formers)
        batch.formers.insert(former.item.value(), former.inode);
    for (const ItemId id : record->items) {
        auto item = ItemTable(session).get(id);
        if (!item)
            continue;
        if (item->object) {
            if (auto object = ObjectTable(session).get(item->object))
                batch.objects.insert(item->id.value(), *object);
        } else if (item->sha256 && freshByDigest.contains(item->sha256->toBytes())) {
            batch.objects.insert(item->id.value(), freshByDigest.value(item->sha256->toBytes()));
        }
        batch.items.push_back(std::move(*item));
    }
    return batch;
}

namespace {

/// Undoes the disk side of one batch.
class Undo
{
public:
    Undo(const StorageFiles &files, const UnfinishedBatch &batch)
        : m_files(files), m_fs(files.store->fs()), m_batch(batch)
    {
        for (const ObjectRow &row : batch.brought) {
            if (const quint64 inode = inodeOf(row))
                m_broughtInodes.insert(inode);
        }
    }

    Status run()
    {
        auto root = m_fs.openBeneath(m_files.store->root(), SafePath::fromTrusted(m_batch.task->destination), false);
        if (!root)
            return root.error().code == ErrorCode::NotFound ? Status{} : Status(fail(root.error()));
        DirectoryCache directories(m_fs, *root, false);
        for (const Item &item : m_batch.items) {
            if (item.state == ItemState::Done) { // committed, or somebody finished it since
                if (auto dropped = dropFormer(item, directories); !dropped)
                    return dropped;
                continue;
            }
            if (auto undone = undoItem(item, directories); !undone)
                return undone;
        }
        return {};
    }

private:
    quint64 inodeOf(const ObjectRow &row) const
    {
        const auto stat = m_files.store->stat({row.sha256, row.generation});
        return stat ? stat->inode : 0;
    }

    /// The file carries what this batch put there; anything else belongs to the user and stays (store.md, J4).
    bool isOurs(const Item &item, const DirectoryPtr &dir, const QByteArray &leaf, const FileStat &stat) const
    {
        if (stat.type == FileStat::Type::Symlink) {
            const auto target = m_fs.readLink(dir, leaf);
            const auto object = m_batch.objects.constFind(item.id.value());
            return target && object != m_batch.objects.cend() &&
                   QString::fromUtf8(*target) == m_files.store->objectPath({object->sha256, object->generation});
        }
        if (m_batch.copyInodes.value(item.id.value()) == stat.inode || m_broughtInodes.contains(stat.inode))
            return true;
        const auto object = m_batch.objects.constFind(item.id.value());
        return object != m_batch.objects.cend() && stat.links > 1 && inodeOf(*object) == stat.inode;
    }

    Status dropFormer(const Item &item, DirectoryCache &directories)
    {
        const quint64 inode = m_batch.formers.value(item.id.value());
        if (inode == 0)
            return {};
        const SafePath path = SafePath::fromTrusted(item.path);
        auto dir = directories.open(path.parent());
        if (!dir)
            return dir.error().code == ErrorCode::NotFound ? Status{} : Status(fail(dir.error()));
        const QByteArray kept = keptName(path.leaf(), m_batch.id);
        const auto stat = m_fs.stat(*dir, kept);
        if (!stat || stat->inode != inode)
            return {};
        if (stat->type == FileStat::Type::Symlink) {
            const auto target = m_fs.readLink(*dir, kept);
            if (!target || !m_files.store->objectAt(*target))
                return {};
        }
        const Status gone = m_fs.unlink(*dir, kept);
        return gone || gone.error().code == ErrorCode::NotFound ? Status{} : gone;
    }

    Status undoItem(const Item &item, DirectoryCache &directories)
    {
        const SafePath path = SafePath::fromTrusted(item.path);
        auto dir = directories.open(path.parent());
        if (!dir)
            return dir.error().code == ErrorCode::NotFound ? Status{} : Status(fail(dir.error()));
        const QByteArray leaf = path.leaf();
        const QByteArray kept = keptName(leaf, m_batch.id);
        const auto stat = m_fs.stat(*dir, leaf);
        const bool hasKept = m_fs.stat(*dir, kept).has_value();
        if (stat && isOurs(item, *dir, leaf, *stat)) {
            if (auto gone = m_fs.unlink(*dir, leaf); !gone && gone.error().code != ErrorCode::NotFound)
                return gone;
        }
        killPoint("recovery-file");
        if (hasKept && !m_fs.stat(*dir, leaf))
            return m_fs.renameNoReplace(*dir, kept, *dir, leaf);
        return {};
    }

    const StorageFiles &m_files;
    FileSystem &m_fs;
    const UnfinishedBatch &m_batch;
    QSet<quint64> m_broughtInodes;
};

} // namespace

Status undoVisible(const StorageFiles &files, const UnfinishedBatch &batch)
{
    return batch.task ? Undo(files, batch).run() : Status{}; // else the deletion has undone it
}

} // namespace heirloom
