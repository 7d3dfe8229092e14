// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/place/PlacePreparation.h"

#include "base/KillPoint.h"
#include "io/Hashing.h"

#include <unistd.h>

namespace heirloom {

PlacePreparation::PlacePreparation(const StorageFiles &files, const Task &task, bool look, std::stop_token stop)
    : m_files(files), m_task(task), m_look(look), m_stop(std::move(stop))
{
}

std::optional<DirectoryCache> PlacePreparation::directories() const
{
    return DirectoryCache::existing(m_files.store->fs(), m_files.store->root(), m_task.destination);
}

QString PlacePreparation::privateName(const char *purpose, const PlaceItem &item) const
{
    const Claim &claim = item.claimed.claim;
    return QStringLiteral("w%1-%2-%3-%4")
        .arg(claim.worker.value())
        .arg(QLatin1String(purpose))
        .arg(claim.item.value())
        .arg(claim.epoch);
}

/// Hardly ever, so this asks: removing what is not there would hold up all who work in staging.
bool PlacePreparation::hasFormerPart(const ClaimedItem &claimed) const
{
    if (!claimed.part.isEmpty())
        return true;
    return claimed.claim.epoch > 1 &&
           m_files.store->statStaged(partName(claimed.claim.item, claimed.claim.epoch - 1)).has_value();
}

Status PlacePreparation::verifyObject(const PlaceItem &item) const
{
    const ClaimedItem &claimed = item.claimed;
    const ObjectKey key{item.sha256, claimed.generation};
    const auto stat = m_files.store->stat(key);
    if (!stat)
        return fail(stat.error().in(QStringLiteral("stored content of ") + claimed.path));
    if (stat->size != claimed.objectSize)
        return fail(ErrorCode::Corrupt, claimed.path + QStringLiteral(": the stored content has another size"));
    const bool untouched =
        stat->inode == claimed.inode && stat->mtimeNs == claimed.mtimeNs && stat->ctimeNs == claimed.ctimeNs;
    if (untouched)
        return {};
    const auto hash = m_files.store->hash(key, m_stop);
    if (!hash)
        return fail(hash.error());
    if (*hash != item.sha256)
        return fail(ErrorCode::Corrupt,
                    claimed.path + QStringLiteral(": the stored content was changed, expected %1 got %2")
                                       .arg(item.sha256.toHex(), hash->toHex()));
    return {};
}

Status PlacePreparation::lookAt(PlaceItem &item, DirectoryCache &directories, const FileStat *object) const
{
    const SafePath path = SafePath::fromTrusted(item.claimed.path);
    auto dir = directories.open(path.parent());
    if (!dir)
        return dir.error().code == ErrorCode::NotFound ? Status{} : Status(fail(dir.error().in(item.claimed.path)));
    FileSystem &fs = m_files.store->fs();
    const auto stat = fs.stat(*dir, path.leaf());
    if (!stat)
        return stat.error().code == ErrorCode::NotFound ? Status{} : Status(fail(stat.error().in(item.claimed.path)));
    item.standing = *stat;
    if (stat->type != FileStat::Type::File || stat->size != item.size)
        return {};
    if (object && object->inode == stat->inode && object->device == stat->device) {
        item.standingIsRight = true;
        return {};
    }
    auto file = fs.open(*dir, path.leaf());
    if (!file)
        return fail(file.error().in(item.claimed.path));
    const auto hash = hashFile(**file, -1, m_stop);
    if (!hash)
        return fail(hash.error().in(item.claimed.path));
    item.standingIsRight = *hash == item.sha256;
    return {};
}

Status PlacePreparation::adopt(PlaceItem &item, DirectoryCache &directories) const
{
    const SafePath path = SafePath::fromTrusted(item.claimed.path);
    auto dir = directories.open(path.parent());
    if (!dir)
        return fail(dir.error().in(item.claimed.path));
    if (auto looked = lookAt(item, directories, nullptr); !looked)
        return looked;
    if (!item.standingIsRight)
        return fail(ErrorCode::NotFound,
                    item.claimed.path + QStringLiteral(": the file that stood there is gone or changed"));

    FileSystem &fs = m_files.store->fs();
    item.stagedName = privateName("adopt", item);
    const QByteArray staged = item.stagedName.toUtf8();
    // A link shares the file with the store, read-only from then on, as any other file of a task; where the user wants
    // editable files or the volume has no links, the store gets a copy. So it does of somebody else's file and of an
    // empty one, which everybody's empty files would share (store.md, S7).
    const bool wantsLink = item.wish == LinkMethod::Auto || item.wish == LinkMethod::Hardlink;
    if (wantsLink && item.size > 0 && item.standing->owner == ::geteuid()) {
        if (auto linked = fs.link(*dir, path.leaf(), m_files.store->staging(), staged); linked) {
            killPoint("R3");
            return {};
        }
    }
    auto source = fs.open(*dir, path.leaf());
    if (!source)
        return fail(source.error().in(item.claimed.path));
    auto target = m_files.store->createStaged(item.stagedName);
    if (!target)
        return fail(target.error());
    Sha256Stream stream;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (qint64 offset = 0;;) {
        const auto got = (*source)->read(offset, {buffer.data(), size_t(buffer.size())});
        if (!got)
            return fail(got.error().in(item.claimed.path));
        if (*got == 0)
            break;
        const QByteArrayView bytes(buffer.constData(), *got);
        stream.add(bytes);
        if (auto written = (*target)->write(offset, bytes); !written)
            return written;
        offset += *got;
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, item.claimed.path);
    }
    if (stream.finish() != item.sha256)
        return fail(ErrorCode::NotFound, item.claimed.path + QStringLiteral(": the file changed while it was adopted"));
    killPoint("R3");
    return {};
}

Status PlacePreparation::prepare(PlaceItem &item, DirectoryCache &directories, OpenPacks &packs) const
{
    if (!item.claimed.object)
        return adopt(item, directories);
    item.leavesPart = hasFormerPart(item.claimed);
    if (item.claimed.packed)
        return preparePacked(item, directories, packs);
    if (auto sound = verifyObject(item); !sound)
        return sound;
    killPoint("B2");
    const ObjectKey key{item.sha256, item.claimed.generation};
    if (m_look || item.claimed.attempts > 0) {
        const auto object = m_files.store->stat(key);
        if (auto looked = lookAt(item, directories, object ? &*object : nullptr); !looked)
            return looked;
        if (item.standingIsRight)
            return {};
    }
    if (item.claimed.isReference && item.wish == LinkMethod::Auto)
        return {}; // a link needs nothing prepared
    auto prepared = m_files.materializer->prepare(key, item.size, item.wish, privateName("copy", item), m_stop);
    if (!prepared && item.wish != LinkMethod::Auto && Materializer::fallsThrough(prepared.error()))
        return fail(Materializer::refusal(item.wish, item.claimed.path, prepared.error()));
    if (!prepared)
        return fail(prepared.error().in(item.claimed.path));
    item.prepared = *prepared;
    return {};
}

/// What is in a pack is verified as it is copied out of it; wishes for links cannot be met (store.md, P6).
Status PlacePreparation::preparePacked(PlaceItem &item, DirectoryCache &directories, OpenPacks &packs) const
{
    killPoint("B2");
    if (auto looked = lookAt(item, directories, nullptr); !looked || item.standingIsRight)
        return looked;
    auto prepared = m_files.materializer->prepareFromPack(packs, *item.claimed.packed, item.sha256, item.size,
                                                          privateName("copy", item), m_stop);
    if (!prepared)
        return fail(prepared.error().in(QStringLiteral("stored content of ") + item.claimed.path));
    item.prepared = *prepared;
    return {};
}

Status PlacePreparation::prepareFetched(PlaceItem &item, DirectoryCache &directories) const
{
    if (!m_look && item.claimed.attempts == 0)
        return {};
    return lookAt(item, directories, nullptr);
}

} // namespace heirloom
