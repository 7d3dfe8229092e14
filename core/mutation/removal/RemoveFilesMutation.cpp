// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/removal/RemoveFilesMutation.h"

#include "base/KillPoint.h"
#include "io/Hashing.h"
#include "mutation/Parallel.h"
#include "mutation/place/DirectoryCache.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <mutex>

namespace heirloom {

namespace {

/// A link, a file or another volume stands where the task made a folder: what is behind it is not the task's.
bool isSomethingElse(const Error &error)
{
    return error.code == ErrorCode::Conflict;
}

} // namespace

RemoveFilesMutation::RemoveFilesMutation(const StorageFiles &files, const Task &task, std::vector<DeletableFile> batch,
                                         Files what, bool sharesFolder, QThreadPool &pool)
    : m_files(files), m_task(task), m_what(what), m_sharesFolder(sharesFolder), m_pool(pool)
{
    m_work.reserve(batch.size());
    for (DeletableFile &file : batch) {
        Work work;
        work.file = std::move(file);
        m_work.push_back(std::move(work));
    }
}

Status RemoveFilesMutation::prepare(Session &session)
{
    if (m_what == Files::Keep)
        return {};
    if (m_what == Files::Shelve) {
        const auto task = TaskTable(session).get(m_task.id);
        if (!task)
            return fail(task.error());
        if (task->state != TaskState::Archived)
            return fail(ErrorCode::Conflict, QStringLiteral("task %1 is not archived").arg(m_task.id.value()));
    }
    if (auto read = readUnfinishedBatches(session); !read)
        return read;
    if (!m_sharesFolder)
        return {};
    const SafePath destination = SafePath::fromTrusted(m_task.destination);
    for (Work &work : m_work) {
        const QString shown = (destination / SafePath::fromTrusted(work.file.path)).text();
        const auto other = ItemTable(session).isShownByOther(m_files.storage.id, m_task.id, shown);
        if (!other)
            return fail(other.error());
        work.shownByOther = *other;
    }
    return {};
}

/// Of processes that died: whoever is in the middle of a batch holds the gate, and we hold it.
Status RemoveFilesMutation::readUnfinishedBatches(Session &session)
{
    m_unfinished.clear(); // a transaction may be run anew
    const auto rows = JournalTable(session).ofStorage(m_files.storage.id);
    if (!rows)
        return fail(rows.error());
    for (const JournalRow &row : *rows) {
        if (row.kind != QStringLiteral("place") || row.task != m_task.id || row.needsAttention)
            continue;
        auto batch = readUnfinished(session, row);
        if (!batch)
            return fail(batch.error());
        m_unfinished.push_back(std::move(*batch));
    }
    return {};
}

Status RemoveFilesMutation::body(MutationId)
{
    if (m_what == Files::Keep)
        return {};
    for (const UnfinishedBatch &batch : m_unfinished) {
        if (auto undone = undoVisible(m_files, batch); !undone)
            return undone;
    }
    FileSystem &fs = m_files.store->fs();
    auto root = fs.openBeneath(m_files.store->root(), SafePath::fromTrusted(m_task.destination), false);
    if (!root && isSomethingElse(root.error())) {
        for (Work &work : m_work)
            work.fate = work.file.state == ItemState::Done ? Fate::Kept : work.fate;
        return {};
    }
    if (!root)
        return root.error().code == ErrorCode::NotFound ? Status{} : Status(fail(root.error()));

    // All of it before anything is removed: a batch that ends half-way is not undone.
    if (auto stored = inSlices([this](Work &work, DirectoryCache &) { return checkStored(work); }, *root); !stored)
        return stored;
    const Status removed =
        inSlices([this](Work &work, DirectoryCache &directories) { return removeOne(work, directories); }, *root);
    return removed ? removeEmptyFolders() : removed;
}

Status RemoveFilesMutation::inSlices(const std::function<Status(Work &, DirectoryCache &)> &step,
                                     const DirectoryPtr &root)
{
    std::mutex mutex;
    Status result;
    const size_t half = m_work.size() / 2;
    const std::array slices{std::span(m_work).first(half), std::span(m_work).subspan(half)};
    runInParallel(m_pool, slices.size(), [&](size_t slice) {
        DirectoryCache directories(m_files.store->fs(), root, false);
        for (Work &work : slices[slice]) {
            if (auto done = step(work, directories); !done) {
                const std::scoped_lock lock(mutex);
                result = done;
                return;
            }
        }
    });
    return result;
}

std::optional<FileStat> RemoveFilesMutation::objectOf(const DeletableFile &file) const
{
    if (!file.sha256 || !file.object)
        return std::nullopt;
    const auto stat = m_files.store->stat({*file.sha256, file.generation});
    return stat ? std::optional(*stat) : std::nullopt;
}

Status RemoveFilesMutation::removeEmptyFolders() const
{
    FileSystem &fs = m_files.store->fs();
    const SafePath destination = SafePath::fromTrusted(m_task.destination);
    QSet<QString> all;
    for (const Work &work : m_work) {
        const SafePath folder = destination / SafePath::fromTrusted(work.file.path).parent();
        for (SafePath path = folder; !path.isEmpty() && !all.contains(path.text()); path = path.parent())
            all.insert(path.text());
    }
    QStringList deepestFirst(all.begin(), all.end());
    std::sort(deepestFirst.begin(), deepestFirst.end(),
              [](const QString &a, const QString &b) { return a.count(u'/') > b.count(u'/'); });
    DirectoryCache directories(fs, m_files.store->root(), false);
    for (const QString &folder : deepestFirst) {
        const SafePath path = SafePath::fromTrusted(folder);
        const auto parent = directories.open(path.parent());
        if (!parent)
            continue;
        const Status removed = fs.removeDirectory(*parent, path.leaf());
        // Anything that is still inside belongs to somebody; the folder stays with it.
        if (!removed && removed.error().code != ErrorCode::Conflict && removed.error().code != ErrorCode::NotFound &&
            removed.error().code != ErrorCode::Io)
            return removed;
    }
    return {};
}

/// What an earlier revision of the item showed, as we made it.
bool RemoveFilesMutation::isFormer(const DeletableFile &file, const DirectoryPtr &dir, const QByteArray &leaf,
                                   const FileStat &visible) const
{
    if (visible.type == FileStat::Type::File)
        return file.placedInode != 0 && visible.inode == file.placedInode && visible.mtimeNs == file.placedMtimeNs;
    if (visible.type != FileStat::Type::Symlink || file.strategy != LinkMethod::Symlink)
        return false;
    const auto target = m_files.store->fs().readLink(dir, leaf);
    return target && m_files.store->objectAt(*target).has_value();
}

Result<bool> RemoveFilesMutation::isStillOurs(const DeletableFile &file, const DirectoryPtr &dir,
                                              const QByteArray &leaf, const FileStat &visible,
                                              const std::optional<FileStat> &object) const
{
    if (visible.type == FileStat::Type::Symlink) {
        const auto target = m_files.store->fs().readLink(dir, leaf);
        return target && file.sha256 &&
               QString::fromUtf8(*target) == m_files.store->objectPath({*file.sha256, file.generation});
    }
    if (visible.type != FileStat::Type::File)
        return false;
    const bool linked = object && visible.inode == object->inode && visible.device == object->device;
    const bool untouchedLink = linked && object->size == file.size && object->mtimeNs == file.mtimeNs;
    const bool untouchedCopy = file.placedInode != 0 && visible.inode == file.placedInode &&
                               visible.mtimeNs == file.placedMtimeNs && visible.size == file.size;
    if (untouchedLink || untouchedCopy)
        return true;
    if (visible.size != file.size || !file.sha256)
        return false;
    auto opened = m_files.store->fs().open(dir, leaf);
    if (!opened)
        return fail(opened.error());
    const auto hash = hashFile(**opened);
    if (!hash)
        return fail(hash.error());
    return *hash == *file.sha256;
}

Result<bool> RemoveFilesMutation::isStored(const DeletableFile &file, const std::optional<FileStat> &object) const
{
    if (!file.object || !file.sha256)
        return false;
    PackFiles &packs = m_files.store->packs();
    const ObjectKey key{*file.sha256, file.generation};
    const auto stat = file.packed ? packs.stat(file.packed->pack)
                      : object    ? Result<FileStat>(*object)
                                  : m_files.store->stat(key);
    if (!stat)
        return stat.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(fail(stat.error()));
    if (stat->inode == file.inode && stat->mtimeNs == file.mtimeNs && stat->ctimeNs == file.ctimeNs)
        return true;
    const auto hash = file.packed ? packs.hash(*file.packed, file.size) : m_files.store->hash(key);
    return hash ? Result<bool>(*hash == *file.sha256) : Result<bool>(fail(hash.error()));
}

/// Whoever archives counts on getting it back without a download.
Status RemoveFilesMutation::checkStored(Work &work) const
{
    const DeletableFile &file = work.file;
    if (m_what != Files::Shelve || file.state != ItemState::Done)
        return {};
    work.object = objectOf(file);
    const auto stored = isStored(file, work.object);
    if (!stored)
        return fail(stored.error().in(file.path));
    if (*stored)
        return {};
    return fail(ErrorCode::Corrupt, file.path + QStringLiteral(": its stored content is missing or changed"),
                QStringLiteral("`heirloom-cli audit --heal` repairs it; then archive the task"));
}

Status RemoveFilesMutation::removeOne(Work &work, DirectoryCache &directories) const
{
    const DeletableFile &file = work.file;
    if (file.state != ItemState::Done && !file.strategy)
        return {}; // it shows nothing, and no earlier revision of it did
    const SafePath path = SafePath::fromTrusted(file.path);
    auto dir = directories.open(path.parent());
    if (!dir && isSomethingElse(dir.error())) {
        work.fate = Fate::Kept;
        return {};
    }
    if (!dir)
        return dir.error().code == ErrorCode::NotFound ? Status{} : Status(fail(dir.error().in(file.path)));
    FileSystem &fs = m_files.store->fs();
    const QByteArray leaf = path.leaf();
    const auto visible = fs.stat(*dir, leaf);
    if (!visible)
        return visible.error().code == ErrorCode::NotFound ? Status{} : Status(fail(visible.error().in(file.path)));

    const auto object = work.object ? work.object : objectOf(file);
    const auto ours = work.shownByOther               ? Result<bool>(false)
                      : file.state != ItemState::Done ? Result<bool>(isFormer(file, *dir, leaf, *visible))
                                                      : isStillOurs(file, *dir, leaf, *visible, object);
    if (!ours)
        return fail(ours.error().in(file.path));
    if (!*ours) {
        work.fate = Fate::Kept;
        return {};
    }
    const Status gone = namedStep("D3", [&] { return fs.unlink(*dir, leaf); });
    if (!gone && gone.error().code != ErrorCode::NotFound)
        return fail(gone.error().in(file.path));
    const bool wasUntouched = object && object->inode == file.inode && object->ctimeNs == file.ctimeNs;
    const bool staysInUse = m_what == Files::Shelve || file.refcount > 1;
    if (wasUntouched && staysInUse && visible->inode == object->inode) {
        if (const auto after = m_files.store->stat({*file.sha256, file.generation}))
            work.baseline = *after; // our own unlink moved its ctime
    }
    return {};
}

Status RemoveFilesMutation::commit(Session &session)
{
    killPoint("D4");
    if (auto failed = failPoint("D5"); !failed)
        return failed;
    ObjectTable objects(session);
    for (const Work &work : m_work) {
        if (!work.baseline)
            continue;
        const FileStat &stat = *work.baseline;
        if (auto set =
                objects.setBaseline(work.file.object, work.file.generation, stat.inode, stat.mtimeNs, stat.ctimeNs);
            !set)
            return set;
    }
    if (m_what == Files::Shelve)
        return ItemTable(session).shelve(m_task.id, m_work.front().file.item, m_work.back().file.item);
    const auto removed = ItemTable(session).removeSome(m_task.id, int(m_work.size()));
    if (!removed)
        return fail(removed.error());
    m_released = removed->references;
    return {};
}

void RemoveFilesMutation::finish()
{
    killPoint("D5");
    for (const Work &work : m_work) {
        if (work.fate == Fate::Kept)
            m_kept.append(work.file.path);
        if (work.file.state != ItemState::Done)
            (void)m_files.store->removeStaged(work.file.part);
    }
}

} // namespace heirloom
