// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/place/PlaceMutation.h"
#include "mutation/place/PlaceRecord.h"

#include <QSet>

namespace heirloom {

namespace {

/// What the journal says of a batch, and what the ledger says of its items.
struct Intent
{
    Task task;
    std::vector<Item> items;
    QHash<qint64, ObjectRow> objects;  ///< by item
    QHash<qint64, quint64> copyInodes; ///< by item
    std::vector<ObjectRow> fresh;      ///< rows still staging at the generation of this batch
};

Result<Intent> readIntent(Ledger &ledger, const JournalRow &row)
{
    auto reading = ledger.read();
    if (!reading)
        return fail(reading.error());
    Session &session = *reading;
    Intent intent;
    auto task = TaskTable(session).get(row.task);
    if (!task)
        return fail(task.error());
    intent.task = *task;
    const auto record = placeRecordFrom(row.payload);
    if (!record)
        return fail(record.error());
    QHash<QByteArray, ObjectRow> freshByDigest;
    for (const PlaceRecord::Fresh &fresh : record->fresh) {
        auto object = ObjectTable(session).get(fresh.object);
        if (!object || object->generation != fresh.generation)
            continue;
        freshByDigest.insert(object->sha256.toBytes(), *object);
        if (object->state == ObjectState::Staging)
            intent.fresh.push_back(*object);
    }
    for (const PlaceRecord::Copy &copy : record->copies)
        intent.copyInodes.insert(copy.item.value(), copy.inode);
    for (const ItemId id : record->items) {
        auto item = ItemTable(session).get(id);
        if (!item)
            continue;
        if (item->object) {
            if (auto object = ObjectTable(session).get(item->object))
                intent.objects.insert(item->id.value(), *object);
        } else if (item->sha256 && freshByDigest.contains(item->sha256->toBytes())) {
            intent.objects.insert(item->id.value(), freshByDigest.value(item->sha256->toBytes()));
        }
        intent.items.push_back(std::move(*item));
    }
    return intent;
}

/// Undoes the disk side of one batch.
class Undo
{
public:
    Undo(const StorageFiles &files, const Intent &intent, MutationId id)
        : m_files(files), m_fs(files.store->fs()), m_intent(intent), m_id(id)
    {
        for (const ObjectRow &row : intent.fresh)
            m_freshInodes.insert(inodeOf(row));
    }

    Status run()
    {
        auto root = m_fs.openBeneath(m_files.store->root(), SafePath::fromTrusted(m_intent.task.destination), false);
        if (!root)
            return root.error().code == ErrorCode::NotFound ? Status{} : Status(fail(root.error()));
        DirectoryCache directories(m_fs, *root, false);
        for (const Item &item : m_intent.items) {
            if (item.state == ItemState::Done)
                continue; // somebody finished it since
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
            const auto object = m_intent.objects.constFind(item.id.value());
            return target && object != m_intent.objects.cend() &&
                   QString::fromUtf8(*target) == m_files.store->objectPath({object->sha256, object->generation});
        }
        if (m_intent.copyInodes.value(item.id.value()) == stat.inode || m_freshInodes.contains(stat.inode))
            return true;
        const auto object = m_intent.objects.constFind(item.id.value());
        return object != m_intent.objects.cend() && stat.links > 1 && inodeOf(*object) == stat.inode;
    }

    Status undoItem(const Item &item, DirectoryCache &directories)
    {
        const SafePath path = SafePath::fromTrusted(item.path);
        auto dir = directories.open(path.parent());
        if (!dir)
            return dir.error().code == ErrorCode::NotFound ? Status{} : Status(fail(dir.error()));
        const QByteArray leaf = path.leaf();
        const QByteArray kept = keptName(leaf, m_id);
        const auto stat = m_fs.stat(*dir, leaf);
        const bool hasKept = m_fs.stat(*dir, kept).has_value();
        if (stat && isOurs(item, *dir, leaf, *stat)) {
            if (auto gone = m_fs.unlink(*dir, leaf); !gone && gone.error().code != ErrorCode::NotFound)
                return gone;
        }
        if (hasKept && !m_fs.stat(*dir, leaf))
            return m_fs.renameNoReplace(*dir, kept, *dir, leaf);
        return {};
    }

    const StorageFiles &m_files;
    FileSystem &m_fs;
    const Intent &m_intent;
    const MutationId m_id;
    QSet<quint64> m_freshInodes;
};

} // namespace

Result<MutationRecovery::Outcome> PlaceRecovery::recover(const StorageFiles &files, const JournalRow &row)
{
    const auto intent = readIntent(m_ledger, row);
    if (!intent && intent.error().code != ErrorCode::NotFound)
        return fail(intent.error());
    if (!intent) // the task is gone: what the batch made is found by the audit
        return Outcome::RolledBack;
    if (auto undone = Undo(files, *intent, row.id).run(); !undone)
        return fail(undone.error());

    // Contents that reached the store and are sound stay: the next attempt finds them there.
    for (const ObjectRow &object : intent->fresh) {
        const ObjectKey key{object.sha256, object.generation};
        const auto hash = files.store->hash(key);
        const auto stat = files.store->stat(key);
        const bool sound = hash && stat && *hash == object.sha256;
        if (!sound && stat) {
            if (auto moved = files.store->quarantine(key, QStringLiteral("unsound-%1").arg(row.id.value())); !moved)
                return fail(moved.error());
        }
        const Status settled = m_ledger.transact([&](Session &session) -> Status {
            ObjectTable objects(session);
            if (!sound)
                return objects.dropStaging(object.id, object.generation);
            if (auto live = objects.makeLive(object.id, object.generation, stat->inode, stat->mtimeNs, stat->ctimeNs);
                !live)
                return live;
            const auto more = ItemTable(session).inheritEverywhere(object.id);
            return more ? Status{} : Status(fail(more.error()));
        });
        if (!settled)
            return fail(settled.error());
    }
    if (auto durable = files.store->syncAll(); !durable)
        return fail(durable.error());
    return Outcome::RolledBack;
}

} // namespace heirloom
