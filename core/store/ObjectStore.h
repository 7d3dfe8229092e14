// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "io/FileSystem.h"
#include "model/States.h"
#include "store/StoreIdentity.h"
#include "store/packs/PackFiles.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace heirloom {

/// The physical name of a stored content: a late delete of an old generation can never hit a new one (store.md, G6).
struct ObjectKey
{
    Sha256 sha256;
    qint64 generation = 1;
    bool operator==(const ObjectKey &) const = default;
};

/// The files of one storage: `ROOT/.heirloom/{store, objects/ab/<sha256>.<generation>, packs/, staging/, trash/,
/// quarantine/, tasks/}`. Knows names and bytes, not the ledger: whether something may be done is the coordinator's to
/// decide, under the storage's gate. Thread-safe: constant after construction, all state is on the disk.
class ObjectStore
{
public:
    /// What the store in `root` says of itself; NotFound if there is none.
    static Result<StoreIdentity> identify(FileSystem &fs, const QString &root);
    /// Opens a store that is there. NotFound if its file `store` is missing or names another store (an unmounted disk
    /// is no empty store), Conflict if another ledger keeps it.
    static Result<std::unique_ptr<ObjectStore>> open(FileSystem &fs, const QString &root, const QString &storeUid,
                                                     const QString &ledgerUid);
    /// Makes one, folders of mode 0700, in a folder that is there. Conflict if content or another ledger's store is in
    /// it. One that the same ledger made before and never filled keeps its uid: see identity().
    static Result<std::unique_ptr<ObjectStore>> make(FileSystem &fs, const QString &root, StoreIdentity identity);
    /// Gives a store that is there to another ledger; its unfinished parts go. NotFound if there is none, Busy while
    /// its former ledger changes something.
    static Result<std::unique_ptr<ObjectStore>> takeOver(FileSystem &fs, const QString &root,
                                                         const StoreIdentity &identity);
    virtual ~ObjectStore();

    FileSystem &fs() const { return m_fs; }
    /// The storage's root, above the task folders.
    const DirectoryPtr &root() const { return m_root; }
    const StoreIdentity &identity() const { return m_identity; }
    /// Fails as open() does if the store on the disk is not what it was when it was opened.
    Status checkIdentity() const;
    /// Has the store on the disk say how its storage is set up now. Fails as checkIdentity() does; durable on return.
    Status describe(LinkMethod link, qint64 reserveBytes) const;

    // --- staging: private to the worker that made it
    Result<FilePtr> createStaged(const QString &name);
    Result<FilePtr> openStaged(const QString &name, OpenMode mode);
    Result<FileStat> statStaged(const QString &name);
    Status removeStaged(const QString &name); ///< success if there is none
    const DirectoryPtr &staging() const { return m_staging; }
    /// Something in staging/ that no worker made -> quarantine.
    Result<QString> quarantineStaged(const QString &name);
    QString stagedPath(const QString &name) const; ///< absolute, for messages

    // --- objects
    /// Moves a staged file to its place, no-replace, and sets mode 0444. Conflict if the key exists. Not yet durable.
    Status publish(const QString &stagedName, const ObjectKey &key);
    Result<FileStat> stat(const ObjectKey &key);
    Result<FilePtr> openObject(const ObjectKey &key);
    /// Reads and hashes the whole object; Cancelled if stopped. `pace` as in hashFile().
    Result<Sha256> hash(const ObjectKey &key, std::stop_token stop = {},
                        const std::function<void(qint64 bytes)> &pace = {});
    /// The directory and the name of an object, for linking from it.
    Result<DirectoryPtr> objectDirectory(const ObjectKey &key);
    static QByteArray objectName(const ObjectKey &key);
    /// Absolute path, for symbolic links and messages.
    QString objectPath(const ObjectKey &key) const;
    /// The content that a symbolic link to `target` shows, if it leads to one of this store; it may be gone by now.
    std::optional<ObjectKey> objectAt(const QByteArray &target) const;

    /// objects -> trash; success if it is gone already. On a full disk, which may have no room for the name there, it
    /// is removed at once.
    Status moveToTrash(const ObjectKey &key);
    /// Unlinks it from the trash; success if it is gone already.
    Status removeFromTrash(const ObjectKey &key);
    /// objects -> quarantine under a name with `tag`; the quarantined file's name is returned.
    Result<QString> quarantine(const ObjectKey &key, const QString &tag);
    QString quarantinePath(const QString &name) const; ///< absolute, for messages
    /// The name in quarantine of exactly this file, whatever name a user sees it under; empty if it is not there.
    Result<QString> quarantinedAs(const FileStat &file);

    /// Everything done above is durable: fsync of the few directories touched, or one syncfs.
    Status syncAll();
    Status syncTrash();

    /// Contents that lie together in archives.
    PackFiles &packs() const { return *m_packs; }

    // --- enumeration, for audit, rebuild and orphan scans; foreign names are reported with an empty key
    struct Found
    {
        QString name;
        std::optional<ObjectKey> key;
        FileStat stat;
    };
    Status forEachObject(const std::function<Status(const Found &)> &visit);
    QString foundPath(const Found &found) const; ///< absolute, of something in objects/
    /// Something in objects/ that cannot be one -> quarantine. NotFound if it is gone.
    Result<QString> quarantineStray(const Found &found);
    Status forEachTrashed(const std::function<Status(const Found &)> &visit);
    Status forEachStaged(const std::function<Status(const QString &name, const FileStat &stat)> &visit);

    // --- task manifests, so that the store describes itself; written whole and renamed into place, durable on return
    Status writeTaskFile(const QString &uid,
                         const std::function<Status(const std::function<Status(QByteArrayView)> &write)> &body);
    /// The task is deleted: its file stays for undo under another name. Repeatable; success if there is none.
    Status retireTaskFile(const QString &uid);
    /// The deleted task came back. Repeatable; success if there is none.
    Status reviveTaskFile(const QString &uid);
    /// Of a living or a deleted task; success if there is none.
    Status removeTaskFile(const QString &uid);
    Result<FilePtr> openTaskFile(const QString &uid);
    Result<FilePtr> openDeletedTaskFile(const QString &uid);
    /// The living tasks.
    Status forEachTaskFile(const std::function<Status(const QString &uid)> &visit);

    // --- kernel locks of the storage, by name ("gate", "gc"); Busy if another process or handle holds it
    Result<FilePtr> tryLock(const QString &name);

private:
    ObjectStore(FileSystem &fs, QString rootPath);
    static Result<std::unique_ptr<ObjectStore>> openFolders(FileSystem &fs, const QString &root, bool makeHome);
    Status writeIdentity(const StoreIdentity &identity, bool replace);
    Result<bool> isEmpty();
    /// Into quarantine under a free name.
    Result<QString> setAside(const DirectoryPtr &from, const QByteArray &name, const QByteArray &as);
    Status renameTaskFile(const QByteArray &from, const QByteArray &to);
    struct Shards;
    FileSystem &m_fs;
    QString m_rootPath;
    StoreIdentity m_identity;
    DirectoryPtr m_root, m_home, m_objects, m_staging, m_trash, m_quarantine, m_tasks;
    std::unique_ptr<Shards> m_shards;
    std::unique_ptr<PackFiles> m_packs;
};

} // namespace heirloom
