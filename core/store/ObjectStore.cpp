// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ObjectStore.h"

#include "base/KillPoint.h"
#include "io/Hashing.h"
#include "store/StoreFiles.h"
#include "store/StoreNames.h"

#include <array>
#include <atomic>
#include <shared_mutex>

namespace heirloom {

using namespace storefiles;

namespace {

Status refuseUid()
{
    return fail(ErrorCode::Invalid, QStringLiteral("a task's uid is not a UUID"));
}

} // namespace

/// The directories of the objects, opened at first use and then kept: a path per object would be resolved a million
/// times.
struct ObjectStore::Shards
{
    std::array<DirectoryPtr, 256> directories;
    std::shared_mutex mutex;
    /// A shard was made whose name in objects/ is not durable yet.
    std::atomic<bool> unsynced{false};

    DirectoryPtr cached(unsigned char index)
    {
        const std::shared_lock lock(mutex);
        return directories[index];
    }

    /// NotFound if it is missing and `make` is false.
    Result<DirectoryPtr> open(FileSystem &fs, const DirectoryPtr &objects, unsigned char index, bool make)
    {
        if (auto directory = cached(index))
            return directory;
        const std::unique_lock lock(mutex);
        if (directories[index])
            return directories[index];
        const QByteArray name = storenames::shardName(index);
        bool isNew = false;
        auto opened = make ? openOrMake(fs, objects, name, isNew)
                           : fs.openBeneath(objects, SafePath::fromTrusted(QString::fromLatin1(name)));
        if (isNew)
            unsynced = true;
        if (opened)
            directories[index] = *opened;
        return opened;
    }
};

ObjectStore::ObjectStore(FileSystem &fs, QString rootPath)
    : m_fs(fs), m_rootPath(std::move(rootPath)), m_shards(std::make_unique<Shards>())
{
}

ObjectStore::~ObjectStore() = default;

// --- staging

Result<FilePtr> ObjectStore::createStaged(const QString &name)
{
    return m_fs.create(m_staging, name.toUtf8(), privateFile);
}

Result<FilePtr> ObjectStore::openStaged(const QString &name, OpenMode mode)
{
    return m_fs.open(m_staging, name.toUtf8(), mode);
}

Result<FileStat> ObjectStore::statStaged(const QString &name)
{
    return m_fs.stat(m_staging, name.toUtf8());
}

Status ObjectStore::removeStaged(const QString &name)
{
    return goneIsFine(m_fs.unlink(m_staging, name.toUtf8()));
}

// --- objects

Status ObjectStore::publish(const QString &stagedName, const ObjectKey &key)
{
    const auto shard = m_shards->open(m_fs, m_objects, *key.sha256.data(), true);
    if (!shard)
        return fail(shard.error());
    const QByteArray staged = stagedName.toUtf8();
    {
        const auto file = m_fs.open(m_staging, staged);
        if (!file)
            return fail(file.error());
        // Before the name, so that an object is never seen writable.
        if (auto set = (*file)->setMode(objectMode); !set)
            return set;
    }
    killPoint("A3");
    return m_fs.renameNoReplace(m_staging, staged, *shard, storenames::objectName(key));
}

Result<FileStat> ObjectStore::stat(const ObjectKey &key)
{
    const auto shard = objectDirectory(key);
    if (!shard)
        return fail(shard.error());
    return m_fs.stat(*shard, storenames::objectName(key));
}

Result<FilePtr> ObjectStore::openObject(const ObjectKey &key)
{
    const auto shard = objectDirectory(key);
    if (!shard)
        return fail(shard.error());
    return m_fs.open(*shard, storenames::objectName(key));
}

Result<Sha256> ObjectStore::hash(const ObjectKey &key, std::stop_token stop,
                                 const std::function<void(qint64 bytes)> &pace)
{
    const auto file = openObject(key);
    if (!file)
        return fail(file.error());
    return hashFile(**file, -1, std::move(stop), pace);
}

Result<DirectoryPtr> ObjectStore::objectDirectory(const ObjectKey &key)
{
    return m_shards->open(m_fs, m_objects, *key.sha256.data(), false);
}

QByteArray ObjectStore::objectName(const ObjectKey &key)
{
    return storenames::objectName(key);
}

std::optional<ObjectKey> ObjectStore::objectAt(const QByteArray &target) const
{
    const auto key = storenames::parseObjectName(QByteArrayView(target).sliced(target.lastIndexOf('/') + 1));
    return key && objectPath(*key) == QString::fromUtf8(target) ? key : std::nullopt;
}

QString ObjectStore::objectPath(const ObjectKey &key) const
{
    const QByteArray below = QByteArray(homeName) + "/objects/" + storenames::shardName(*key.sha256.data()) + '/' +
                             storenames::objectName(key);
    return (m_rootPath == u"/" ? QString() : m_rootPath) + u'/' + QString::fromLatin1(below);
}

Status ObjectStore::moveToTrash(const ObjectKey &key)
{
    const auto shard = objectDirectory(key);
    if (!shard)
        return isAbsent(shard.error()) ? Status{} : Status(fail(shard.error()));
    const QByteArray name = storenames::objectName(key);
    const auto move = [&] { return goneIsFine(m_fs.renameNoReplace(*shard, name, m_trash, name)); };
    auto moved = move();
    if (!moved && moved.error().code == ErrorCode::NoSpace)
        return goneIsFine(m_fs.unlink(*shard, name));
    if (moved || moved.error().sysErrno != EEXIST)
        return moved;
    // The same key waits in the trash already, as after a move that was cut short: one of the two is enough there.
    if (auto removed = removeFromTrash(key); !removed)
        return removed;
    return move();
}

Status ObjectStore::removeFromTrash(const ObjectKey &key)
{
    return goneIsFine(m_fs.unlink(m_trash, storenames::objectName(key)));
}

Result<QString> ObjectStore::quarantine(const ObjectKey &key, const QString &tag)
{
    if (!storenames::isWord(tag))
        return fail(ErrorCode::Invalid, QStringLiteral("a quarantine tag is no plain word"));
    const auto shard = objectDirectory(key);
    if (!shard)
        return fail(shard.error());
    const QByteArray name = storenames::objectName(key);
    return setAside(*shard, name, name + '.' + tag.toLatin1());
}

Result<QString> ObjectStore::quarantinedAs(const FileStat &file)
{
    QString found;
    if (file.links < 2)
        return found;
    const Status listed = m_fs.list(m_quarantine, [&](const QByteArray &name, FileStat::Type) -> Status {
        const auto stat = m_fs.stat(m_quarantine, name);
        if (stat && stat->inode == file.inode && stat->device == file.device)
            found = QString::fromUtf8(name);
        return {};
    });
    return listed ? Result<QString>(found) : Result<QString>(fail(listed.error()));
}

Result<QString> ObjectStore::quarantineStray(const Found &found)
{
    const QByteArray path = found.name.toUtf8();
    const qsizetype slash = path.indexOf('/');
    const QByteArray leaf = path.mid(slash + 1);
    if (slash < 0)
        return setAside(m_objects, leaf, "stray-" + leaf);
    const auto shard = m_fs.openBeneath(m_objects, SafePath::fromTrusted(QString::fromUtf8(path.left(slash))));
    if (!shard)
        return fail(shard.error());
    return setAside(*shard, leaf, "stray-" + leaf);
}

Result<QString> ObjectStore::quarantineStaged(const QString &name)
{
    return setAside(m_staging, name.toUtf8(), "stray-" + name.toUtf8());
}

QString ObjectStore::stagedPath(const QString &name) const
{
    return m_rootPath + QStringLiteral("/.heirloom/staging/") + name;
}

QString ObjectStore::quarantinePath(const QString &name) const
{
    return m_rootPath + QStringLiteral("/.heirloom/quarantine/") + name;
}

QString ObjectStore::foundPath(const Found &found) const
{
    return m_rootPath + QStringLiteral("/.heirloom/objects/") + found.name;
}

Result<QString> ObjectStore::setAside(const DirectoryPtr &from, const QByteArray &name, const QByteArray &as)
{
    for (int n = 1;; ++n) {
        const QByteArray free = n == 1 ? as : as + '-' + QByteArray::number(n);
        const Status moved = m_fs.renameNoReplace(from, name, m_quarantine, free);
        if (moved)
            return QString::fromUtf8(free);
        if (moved.error().code != ErrorCode::Conflict)
            return fail(moved.error());
    }
}

Status ObjectStore::syncAll()
{
    // Always through the descriptor opened with the store: the kernel reports lost writes of the volume to descriptors
    // that were open when it happened, and to each of them once.
    if (auto synced = m_fs.syncVolume(m_home); !synced)
        return synced;
    if (!m_shards->unsynced.exchange(false))
        return {};
    // syncfs does not reach the directories of every network file system.
    auto synced = m_fs.sync(m_objects);
    if (!synced)
        m_shards->unsynced = true;
    return synced;
}

Status ObjectStore::syncTrash()
{
    return m_fs.sync(m_trash);
}

// --- enumeration

Status ObjectStore::forEachObject(const std::function<Status(const Found &)> &visit)
{
    return forEachEntry(m_fs, m_objects, [&](const QByteArray &shardName, const FileStat &shardStat) -> Status {
        const auto index = storenames::parseShardName(shardName);
        if (!index || shardStat.type != FileStat::Type::Directory)
            return visit({QString::fromUtf8(shardName), std::nullopt, shardStat});
        const auto shard = m_shards->open(m_fs, m_objects, *index, false);
        if (!shard)
            return isAbsent(shard.error()) ? Status{} : Status(fail(shard.error()));
        return forEachEntry(m_fs, *shard, [&](const QByteArray &name, const FileStat &stat) {
            auto key = storenames::parseObjectName(name);
            // A link or a directory is not an object, whatever its name; nor is a file where its digest does not lead.
            if (stat.type != FileStat::Type::File || (key && *key->sha256.data() != *index))
                key.reset();
            return visit({QString::fromUtf8(shardName + '/' + name), key, stat});
        });
    });
}

Status ObjectStore::forEachTrashed(const std::function<Status(const Found &)> &visit)
{
    return forEachEntry(m_fs, m_trash, [&](const QByteArray &name, const FileStat &stat) {
        const bool isFile = stat.type == FileStat::Type::File;
        return visit({QString::fromUtf8(name), isFile ? storenames::parseObjectName(name) : std::nullopt, stat});
    });
}

Status ObjectStore::forEachStaged(const std::function<Status(const QString &name, const FileStat &stat)> &visit)
{
    return forEachEntry(m_fs, m_staging, [&](const QByteArray &name, const FileStat &stat) {
        return visit(QString::fromUtf8(name), stat);
    });
}

// --- task manifests

Status ObjectStore::writeTaskFile(const QString &uid,
                                  const std::function<Status(const std::function<Status(QByteArrayView)> &write)> &body)
{
    if (!storenames::isTaskUid(uid))
        return refuseUid();
    return writeWhole(m_fs, m_staging, m_tasks, storenames::taskFileName(uid), body);
}

Status ObjectStore::removeTaskFile(const QString &uid)
{
    if (!storenames::isTaskUid(uid))
        return refuseUid();
    for (const QByteArray &name : {storenames::taskFileName(uid), storenames::deletedTaskFileName(uid)}) {
        if (auto removed = goneIsFine(m_fs.unlink(m_tasks, name)); !removed)
            return removed;
    }
    return m_fs.sync(m_tasks);
}

Status ObjectStore::retireTaskFile(const QString &uid)
{
    if (!storenames::isTaskUid(uid))
        return refuseUid();
    return renameTaskFile(storenames::taskFileName(uid), storenames::deletedTaskFileName(uid));
}

Status ObjectStore::reviveTaskFile(const QString &uid)
{
    if (!storenames::isTaskUid(uid))
        return refuseUid();
    return renameTaskFile(storenames::deletedTaskFileName(uid), storenames::taskFileName(uid));
}

Status ObjectStore::renameTaskFile(const QByteArray &from, const QByteArray &to)
{
    Status moved = goneIsFine(m_fs.renameNoReplace(m_tasks, from, m_tasks, to));
    if (!moved && moved.error().sysErrno == EEXIST) // both say the same of the task, and the one there is whole
        moved = goneIsFine(m_fs.unlink(m_tasks, from));
    return moved ? m_fs.sync(m_tasks) : moved;
}

Result<FilePtr> ObjectStore::openTaskFile(const QString &uid)
{
    if (!storenames::isTaskUid(uid))
        return fail(refuseUid().error());
    return m_fs.open(m_tasks, storenames::taskFileName(uid));
}

Result<FilePtr> ObjectStore::openDeletedTaskFile(const QString &uid)
{
    if (!storenames::isTaskUid(uid))
        return fail(refuseUid().error());
    return m_fs.open(m_tasks, storenames::deletedTaskFileName(uid));
}

Status ObjectStore::forEachTaskFile(const std::function<Status(const QString &uid)> &visit)
{
    return m_fs.list(m_tasks, [&](const QByteArray &name, FileStat::Type type) -> Status {
        const auto uid = storenames::parseTaskFileName(name);
        return uid && type == FileStat::Type::File ? visit(*uid) : Status{};
    });
}

// --- locks

Result<FilePtr> ObjectStore::tryLock(const QString &name)
{
    if (!storenames::isWord(name))
        return fail(ErrorCode::Invalid, QStringLiteral("a lock's name is no plain word"));
    const QByteArray fileName = name.toLatin1() + ".lock";
    // A lock's file is never removed: somebody could hold the lock of the removed one while another locks its
    // successor.
    auto file = m_fs.open(m_home, fileName, OpenMode::ReadWrite);
    if (!file && isAbsent(file.error())) {
        file = m_fs.create(m_home, fileName, privateFile);
        if (!file && file.error().sysErrno == EEXIST)
            file = m_fs.open(m_home, fileName, OpenMode::ReadWrite);
    }
    if (!file)
        return fail(file.error());
    if (auto locked = (*file)->tryLock(); !locked)
        return fail(locked.error());
    return file;
}

} // namespace heirloom
