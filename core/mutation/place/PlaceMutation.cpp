// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/place/PlaceMutation.h"

#include "base/KillPoint.h"
#include "mutation/Parallel.h"
#include "mutation/journal/PlaceRecord.h"

#include <algorithm>
#include <mutex>

namespace heirloom {

namespace {

/// Below this many items per thread, a second thread costs more than it brings.
constexpr size_t itemsPerThread = 128;

/// The disk fails, not one item. What a volume cannot do for a file is about that file alone.
bool isTroubleOfDisk(const Error &error)
{
    const bool fails = error.code == ErrorCode::NoSpace || error.code == ErrorCode::Io || error.sysErrno == EROFS;
    return fails && !Materializer::fallsThrough(error);
}

bool isFormerFile(const ClaimedItem &claimed, const FileStat &standing)
{
    return claimed.formerStrategy && standing.type == FileStat::Type::File && claimed.formerInode != 0 &&
           standing.inode == claimed.formerInode && standing.mtimeNs == claimed.formerMtimeNs;
}

/// As far as can be told without reading where it leads.
bool isFormerLink(const ClaimedItem &claimed, const FileStat &standing)
{
    return standing.type == FileStat::Type::Symlink && claimed.formerStrategy == LinkMethod::Symlink;
}

Error wrongPlace(const QString &path, const QString &what, const QString &hint)
{
    return Error{ErrorCode::Conflict, path + QStringLiteral(": ") + what, 0, 0, hint};
}

} // namespace

bool isSameFile(const FileStat &a, const FileStat &b)
{
    return a.device == b.device && a.inode == b.inode && a.size == b.size && a.mtimeNs == b.mtimeNs;
}

QByteArray keptName(QByteArrayView leaf, MutationId id)
{
    const QByteArray suffix = ".before-heirloom-" + QByteArray::number(id.value());
    return leaf.first(qMin(leaf.size(), SafePath::maxComponentBytes - suffix.size())).toByteArray() + suffix;
}

PlaceMutation::PlaceMutation(const StorageFiles &files, const Task &task, std::vector<PlaceItem> items,
                             QThreadPool &pool)
    : m_files(files), m_task(task), m_destination(SafePath::fromTrusted(task.destination)), m_items(std::move(items)),
      m_outcomes(m_items.size()), m_placed(m_items.size()), m_fresh(files), m_pool(pool)
{
}

Status PlaceMutation::prepare(Session &session)
{
    m_fresh.clear();
    m_outcomes.assign(m_items.size(), {});
    if (auto fenced = fenceEnded(session); !fenced)
        return fenced;
    for (size_t i = 0; i < m_items.size(); ++i) {
        PlaceItem &item = m_items[i];
        if (item.standing && !item.standingIsRight) {
            const QString shown = (m_destination / SafePath::fromTrusted(item.claimed.path)).text();
            const auto other = ItemTable(session).isShownByOther(m_files.storage.id, m_task.id, shown);
            if (!other)
                return fail(other.error());
            if (*other)
                failOne(i, wrongPlace(item.claimed.path, QStringLiteral("another task shows a different file there"),
                                      QStringLiteral("choose another folder for this task, or delete the other one")));
        }
        if (auto brought = bring(session, item); !brought)
            return brought;
    }
    return {};
}

/// The row of a content that the item brings.
Status PlaceMutation::bring(Session &session, PlaceItem &item)
{
    if (item.isPackedSince) // of a transaction that is run anew
        item.stagedName = std::exchange(item.prepared, {}).stagedName;
    item.isPackedSince = false;
    if (!item.stagedName.isEmpty())
        item.claimed.packed.reset(); // it was to be had from there once, and was fetched instead
    if (item.stagedName.isEmpty() || m_fresh.contains(item.sha256))
        return {};
    const auto row = m_fresh.bring(session, item.sha256, item.size, item.stagedName, item.digests);
    if (!row || !row->packed)
        return row ? Status{} : Status(fail(row.error()));
    item.isPackedSince = true;
    item.claimed.object = row->id;
    item.claimed.generation = row->generation;
    item.claimed.packed = row->packed;
    const auto fetched = m_files.store->statStaged(item.stagedName);
    if (!fetched)
        return fail(fetched.error().in(item.claimed.path));
    item.prepared = {LinkMethod::Copy, std::exchange(item.stagedName, {}), *fetched};
    return {};
}

Result<FileStat> PlaceMutation::objectOf(size_t index) const
{
    return m_items[index].claimed.packed ? Result<FileStat>(FileStat{}) : m_files.store->stat(keyOf(index));
}

/// The claims were granted before the gate: a task that was cancelled or deleted meanwhile shows nothing new.
Status PlaceMutation::fenceEnded(Session &session)
{
    const auto task = TaskTable(session).get(m_task.id);
    if (!task && task.error().code != ErrorCode::NotFound)
        return fail(task.error());
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (!task || task->epoch != m_items[i].claimed.claim.taskEpoch)
            m_outcomes[i].kind = PlaceOutcome::Kind::Fenced;
    }
    return {};
}

ObjectKey PlaceMutation::keyOf(size_t index) const
{
    const PlaceItem &item = m_items[index];
    if (item.stagedName.isEmpty())
        return {item.sha256, item.claimed.generation};
    return {item.sha256, m_fresh.row(item.sha256).generation};
}

QByteArray PlaceMutation::payload() const
{
    PlaceRecord record;
    for (const PlaceItem &item : m_items) {
        if (!item.standingIsRight)
            record.items.push_back(item.claimed.claim.item);
    }
    m_fresh.describe(record);
    for (const PlaceItem &item : m_items) {
        const bool mayBeFormer =
            item.standing && !item.standingIsRight &&
            (isFormerFile(item.claimed, *item.standing) || isFormerLink(item.claimed, *item.standing));
        if (mayBeFormer)
            record.formers.push_back({item.claimed.claim.item, item.standing->inode});
    }
    for (const PlaceItem &item : m_items) {
        if (!item.prepared.stagedName.isEmpty())
            record.copies.push_back({item.claimed.claim.item, item.prepared.made.inode});
    }
    return toPayload(record);
}

Status PlaceMutation::inParallel(const std::function<void(size_t, size_t)> &work) const
{
    const size_t threads = std::clamp<size_t>(m_items.size() / itemsPerThread, 1, size_t(m_pool.maxThreadCount()));
    if (threads == 1) {
        work(0, m_items.size());
        return {};
    }
    runInParallel(m_pool, threads, [&](size_t slice) {
        work(m_items.size() * slice / threads, m_items.size() * (slice + 1) / threads);
    });
    return {};
}

Status PlaceMutation::body(MutationId id)
{
    killPoint("A1 A4 B1");
    m_id = id;
    if (auto published = m_fresh.publish(id); !published)
        return published;
    killPoint("C4");
    if (std::all_of(m_outcomes.begin(), m_outcomes.end(),
                    [](const PlaceOutcome &outcome) { return outcome.kind != PlaceOutcome::Kind::Done; }))
        return {};
    auto root = m_files.store->fs().openBeneath(m_files.store->root(), m_destination, true);
    if (!root)
        return fail(root.error().in(QStringLiteral("open the folder of the task")));

    std::mutex mutex;
    std::optional<Error> fatal;
    const Status ran = inParallel([&](size_t first, size_t last) {
        DirectoryCache directories(m_files.store->fs(), *root, true);
        for (size_t i = first; i < last; ++i) {
            if (isUnwanted(i))
                continue;
            if (auto placed = place(i, directories); !placed) {
                const bool isLost = placed.error().code == ErrorCode::Corrupt && !m_items[i].stagedName.isEmpty();
                if (isLost || isTroubleOfDisk(placed.error())) {
                    const std::scoped_lock lock(mutex);
                    fatal = placed.error(); // the whole batch is undone and tried again later
                    return;
                }
                failOne(i, placed.error());
            }
        }
    });
    if (fatal)
        return fail(*fatal);
    return ran;
}

void PlaceMutation::failOne(size_t index, const Error &error)
{
    m_outcomes[index].kind = PlaceOutcome::Kind::Failed;
    m_outcomes[index].error = error;
}

Status PlaceMutation::place(size_t index, DirectoryCache &directories)
{
    const PlaceItem &item = m_items[index];
    const SafePath path = SafePath::fromTrusted(item.claimed.path);
    auto dir = directories.open(path.parent());
    if (!dir)
        return fail(dir.error().in(item.claimed.path));
    const QByteArray leaf = path.leaf();

    if (item.standing) {
        // Look again, under the gate: the file must still be the one that was compared.
        const auto now = m_files.store->fs().stat(*dir, leaf);
        if (!now || !isSameFile(*now, *item.standing))
            return fail(ErrorCode::Busy, item.claimed.path + QStringLiteral(": changed while it was compared"));
        const bool mayBeLink = item.wish == LinkMethod::Symlink || item.wish == LinkMethod::Auto;
        if (item.standingIsRight || (mayBeLink && linkOfOurs(index, *dir, leaf) == keyOf(index)))
            return takeAsItIs(index, *now);
        if (auto moved = moveAside(index, *dir, leaf); !moved)
            return moved;
    }
    if (auto made = namedStep("B6", [&] { return makeVisible(index, *dir, leaf); }); !made) {
        if (made.error().code == ErrorCode::Conflict) // somebody was faster: the next attempt looks at what it is
            return fail(ErrorCode::Busy, item.claimed.path + QStringLiteral(": a file of that name has just appeared"));
        if (item.wish != LinkMethod::Auto && Materializer::fallsThrough(made.error()))
            return fail(Materializer::refusal(item.wish, item.claimed.path, made.error()));
        return fail(made.error().in(item.claimed.path));
    }
    const auto object = objectOf(index);
    if (!object) {
        (void)m_files.store->fs().unlink(*dir, leaf); // it was made this very moment
        return fail(object.error().in(item.claimed.path));
    }
    m_placed[index].done = true;
    m_placed[index].object = *object;
    return {};
}

Status PlaceMutation::takeAsItIs(size_t index, const FileStat &standing)
{
    const auto object = objectOf(index);
    const bool shared = object && object->inode == standing.inode && object->device == standing.device;
    const bool isLink = standing.type == FileStat::Type::Symlink;
    m_outcomes[index].strategy = isLink ? LinkMethod::Symlink : shared ? LinkMethod::Hardlink : LinkMethod::Copy;
    m_placed[index].object = object ? *object : FileStat{};
    m_placed[index].visible = shared || isLink ? FileStat{} : standing;
    return {};
}

std::optional<ObjectKey> PlaceMutation::linkOfOurs(size_t index, const DirectoryPtr &dir, const QByteArray &leaf) const
{
    if (m_items[index].standing->type != FileStat::Type::Symlink)
        return std::nullopt;
    const auto target = m_files.store->fs().readLink(dir, leaf);
    const auto key = target ? m_files.store->objectAt(*target) : std::nullopt;
    return key && key->sha256 == m_items[index].sha256 ? key : std::nullopt;
}

bool PlaceMutation::isFormer(size_t index, const DirectoryPtr &dir, const QByteArray &leaf) const
{
    const ClaimedItem &claimed = m_items[index].claimed;
    const FileStat &standing = *m_items[index].standing;
    if (!isFormerLink(claimed, standing))
        return isFormerFile(claimed, standing);
    const auto target = m_files.store->fs().readLink(dir, leaf);
    return target && m_files.store->objectAt(*target).has_value();
}

Status PlaceMutation::moveAside(size_t index, const DirectoryPtr &dir, const QByteArray &leaf)
{
    const PlaceItem &item = m_items[index];
    if (item.standing->type == FileStat::Type::Directory)
        return fail(wrongPlace(item.claimed.path, QStringLiteral("a folder of that name is there"),
                               QStringLiteral("move the folder away, then retry")));
    const QByteArray kept = keptName(leaf, m_id);
    // Changed through the link that it shares with the store: protocol R has kept those bytes, once.
    const auto inQuarantine = m_files.store->quarantinedAs(*item.standing);
    if (!inQuarantine)
        return fail(inQuarantine.error().in(item.claimed.path));
    // What a batch that was cut short has left: no bytes are in it, and none of the user's were.
    const bool former = isFormer(index, dir, leaf);
    const bool isOurs = former || linkOfOurs(index, dir, leaf).has_value();
    FileSystem &fs = m_files.store->fs();
    if (auto moved = namedStep("B5", [&] { return fs.renameNoReplace(dir, leaf, dir, kept); }); !moved)
        return fail(moved.error().in(item.claimed.path));
    m_placed[index].movedAside = kept;
    m_placed[index].dropMoved = isOurs || !inQuarantine->isEmpty();
    m_placed[index].movedFormer = former;
    if (!isOurs)
        m_outcomes[index].keptAs =
            inQuarantine->isEmpty() ? QString::fromUtf8(kept) : m_files.store->quarantinePath(*inQuarantine);
    return {};
}

/// Private until now, as all that arrives.
Status PlaceMutation::showStaged(const QString &stagedName) const
{
    const auto file = m_files.store->openStaged(stagedName, OpenMode::Read);
    return file ? (*file)->setMode(Materializer::visibleMode) : Status(fail(file.error()));
}

Status PlaceMutation::makeVisible(size_t index, const DirectoryPtr &dir, const QByteArray &leaf)
{
    const PlaceItem &item = m_items[index];
    ObjectStore &store = *m_files.store;
    const ObjectKey key = keyOf(index);
    Materializer::Prepared prepared = item.prepared;
    LinkMethod wish = item.wish;
    if (item.claimed.packed) {
        wish = LinkMethod::Copy;
        if (auto shown = item.isPackedSince ? showStaged(prepared.stagedName) : Status{}; !shown)
            return shown;
    } else if (item.claimed.isReference && wish == LinkMethod::Auto) {
        prepared = {LinkMethod::Symlink, {}, {}};
    } else if (!item.stagedName.isEmpty()) {
        // New content: its private copy, if the method needs one, can only be made now that it has its name.
        const QString name = QStringLiteral("copy-%1-%2").arg(m_id.value()).arg(index);
        auto made = m_files.materializer->prepare(key, item.size, wish, name);
        if (!made)
            return fail(made.error());
        prepared = *made;
    }
    for (;;) {
        m_outcomes[index].strategy = prepared.method;
        m_placed[index].visible = prepared.made;
        const bool isLink = prepared.stagedName.isEmpty();
        const Status made = isLink
                                ? m_files.materializer->link(key, prepared.method, dir, leaf)
                                : store.fs().renameNoReplace(store.staging(), prepared.stagedName.toUtf8(), dir, leaf);
        if (!made && !isLink)
            (void)store.removeStaged(prepared.stagedName); // what stays is found as a leftover
        if (made || !isLink || wish != LinkMethod::Auto || !Materializer::fallsThrough(made.error()))
            return made;
        const auto next = Materializer::next(prepared.method);
        if (!next)
            return made;
        const QString name = QStringLiteral("copy-%1-%2").arg(m_id.value()).arg(index);
        auto other = m_files.materializer->prepare(key, item.size, *next, name);
        if (!other)
            return fail(other.error());
        prepared = *other;
    }
}

Status PlaceMutation::undoPlaced(size_t index, DirectoryCache &directories)
{
    Placed &placed = m_placed[index];
    if (!placed.done && placed.movedAside.isEmpty())
        return {};
    const SafePath path = SafePath::fromTrusted(m_items[index].claimed.path);
    auto dir = directories.open(path.parent());
    if (!dir)
        return fail(dir.error());
    FileSystem &fs = m_files.store->fs();
    if (placed.done && isStillOurs(index, *dir, path.leaf())) {
        if (auto gone = fs.unlink(*dir, path.leaf()); !gone && gone.error().code != ErrorCode::NotFound)
            return gone;
    }
    placed.done = false;
    if (!placed.movedAside.isEmpty()) {
        const Status back = fs.renameNoReplace(*dir, placed.movedAside, *dir, path.leaf());
        if (!back && back.error().code != ErrorCode::Conflict) // two files of the user's: both stay
            return back;
        placed.movedAside.clear();
    }
    return {};
}

/// What stands there is what this batch placed, and nothing that the user has put in its place since (store.md, J4).
bool PlaceMutation::isStillOurs(size_t index, const DirectoryPtr &dir, const QByteArray &leaf) const
{
    const auto stat = m_files.store->fs().stat(dir, leaf);
    if (!stat)
        return false;
    if (stat->type == FileStat::Type::Symlink)
        return m_outcomes[index].strategy == LinkMethod::Symlink;
    const Placed &placed = m_placed[index];
    return stat->inode == placed.object.inode || stat->inode == placed.visible.inode;
}

Status PlaceMutation::rollback()
{
    auto root = m_files.store->fs().openBeneath(m_files.store->root(), m_destination, false);
    if (root) {
        DirectoryCache directories(m_files.store->fs(), *root, false);
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (auto undone = undoPlaced(i, directories); !undone)
                return undone;
        }
    }
    return m_fresh.rollback();
}

void PlaceMutation::dropMoved(size_t index, const DirectoryPtr &root)
{
    FileSystem &fs = m_files.store->fs();
    const auto dir = fs.openBeneath(root, SafePath::fromTrusted(m_items[index].claimed.path).parent());
    if (dir)
        (void)fs.unlink(*dir, m_placed[index].movedAside); // one that stays is a second name of the kept bytes
    killPoint("R6");
}

/// What a download had begun to fetch before the content came to the store by another way.
void PlaceMutation::removeFormerParts(const ClaimedItem &claimed) const
{
    if (!claimed.part.isEmpty())
        (void)m_files.store->removeStaged(claimed.part);
    if (claimed.claim.epoch > 1)
        (void)m_files.store->removeStaged(partName(claimed.claim.item, claimed.claim.epoch - 1));
}

void PlaceMutation::finish()
{
    killPoint("A7 B7 C6");
    auto root = m_files.store->fs().openBeneath(m_files.store->root(), m_destination, false);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const PlaceItem &item = m_items[i];
        if (isUnwanted(i) && m_placed[i].done && root) {
            DirectoryCache directories(m_files.store->fs(), *root, false);
            (void)undoPlaced(i, directories); // what stays is found by the audit
        } else if (m_placed[i].dropMoved && m_placed[i].done && root) {
            dropMoved(i, *root);
        }
        if (!isUnwanted(i) && (item.leavesPart || item.isPackedSince))
            removeFormerParts(item.claimed);
        // Only leftovers can be there now: a reused content's download, or the copy of an item that failed.
        if (!item.stagedName.isEmpty() && !m_fresh.hasTaken(item.sha256, item.stagedName))
            (void)m_files.store->removeStaged(item.stagedName);
        if (!item.prepared.stagedName.isEmpty() && !m_placed[i].done)
            (void)m_files.store->removeStaged(item.prepared.stagedName);
    }
    killPoint("A8 B8 C8");
}

} // namespace heirloom
