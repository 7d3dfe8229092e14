// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "io/SafePath.h"

#include <QByteArray>
#include <functional>
#include <memory>
#include <span>

namespace heirloom {

/// What the fingerprint of a file is made of (store.md, S12). ctime cannot be set back by a user, mtime can.
struct FileStat
{
    enum class Type { File, Directory, Symlink, Other };
    Type type = Type::File;
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 mtimeNs = 0;
    qint64 ctimeNs = 0;
    quint32 mode = 0;
    quint32 links = 0;
    quint32 owner = 0;
    bool operator==(const FileStat &) const = default;
};

/// Free space of the volume a directory lies on, for this user.
struct VolumeSpace
{
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
    qint64 freeFiles = -1; ///< how many more files it takes; -1 if it sets no number
};

/// An open file. Closed by the destructor; not thread-safe, but may be handed from thread to thread.
class File
{
public:
    virtual ~File() = default;
    /// Reads up to `buffer.size()` bytes at `offset`; 0 at the end of the file.
    virtual Result<qint64> read(qint64 offset, std::span<char> buffer) = 0;
    /// Writes all of `bytes` at `offset` or fails.
    virtual Status write(qint64 offset, QByteArrayView bytes) = 0;
    virtual Status truncate(qint64 size) = 0;
    /// Permission bits only.
    virtual Status setMode(quint32 mode) = 0;
    /// fsync. After a failure the file must be thrown away and rewritten (store.md, S2).
    virtual Status sync() = 0;
    virtual Result<FileStat> stat() = 0;
    /// Makes this (empty) file share the blocks of `source` (FICLONE). Raw: no fallback, the errno is in the error.
    virtual Status cloneFrom(File &source) = 0;
    /// Takes an exclusive kernel lock on the file without waiting; Busy if somebody holds it. Released by the
    /// destructor.
    virtual Status tryLock() = 0;
    /// The operating system's number of it, for handing the file to a program; it stays this file's. -1: it has none.
    virtual int descriptor() const { return -1; }
};

/// An open directory; everything is done relative to it, so that renamed or swapped parents cannot lead elsewhere.
class Directory
{
public:
    virtual ~Directory() = default;
};

using FilePtr = std::unique_ptr<File>;
using DirectoryPtr = std::shared_ptr<Directory>;

enum class OpenMode { Read, ReadWrite };

/// Whether a path may lead into another volume that is mounted on its way.
enum class Reach { OneVolume, AnyVolume };

/// The one way to the operating system's files. Implementations: DiskFileSystem; MemoryFileSystem and
/// FailingFileSystem in tests. `name` is always one component. Errors carry `sysErrno`.
/// Thread-safe; none of its calls may be made on the GUI, engine or ledger thread.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    /// Opens a trusted absolute path; `create` makes it and its parents (mode 0755, the last one `mode`).
    virtual Result<DirectoryPtr> openDirectory(const QString &absolutePath, bool create = false,
                                               quint32 mode = 0755) = 0;
    /// Opens a directory below `root`, never through a symbolic link and never outside (openat2 RESOLVE_BENEATH |
    /// RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS). An empty path is `root` itself. `create` makes what is missing.
    /// Conflict (EXDEV) where another volume is mounted on the way, unless `reach` allows it: neither a link nor a
    /// rename gets there, and syncVolume() of `root` does not make it durable.
    virtual Result<DirectoryPtr> openBeneath(const DirectoryPtr &root, const SafePath &path, bool create = false,
                                             Reach reach = Reach::OneVolume) = 0;

    /// lstat: never follows a link. NotFound if there is nothing.
    virtual Result<FileStat> stat(const DirectoryPtr &dir, QByteArrayView name) = 0;
    /// A new file, never an existing one (O_EXCL); open for reading and writing.
    virtual Result<FilePtr> create(const DirectoryPtr &dir, QByteArrayView name, quint32 mode = 0600) = 0;
    /// An existing regular file, never a link, a device or a pipe.
    virtual Result<FilePtr> open(const DirectoryPtr &dir, QByteArrayView name, OpenMode mode = OpenMode::Read) = 0;
    /// A hard link to a new name; Conflict (EEXIST) if the name is taken. Raw: EXDEV, EMLINK, EPERM are passed on.
    virtual Status link(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                        QByteArrayView to) = 0;
    virtual Status symlink(const QByteArray &target, const DirectoryPtr &dir, QByteArrayView name) = 0;
    virtual Result<QByteArray> readLink(const DirectoryPtr &dir, QByteArrayView name) = 0;
    /// renameat2 RENAME_NOREPLACE: Conflict (EEXIST) if the new name is taken.
    virtual Status renameNoReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                                   QByteArrayView to) = 0;
    /// rename that replaces: only for files of our own that are rewritten whole.
    virtual Status renameReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                                 QByteArrayView to) = 0;
    virtual Status unlink(const DirectoryPtr &dir, QByteArrayView name) = 0;
    virtual Status makeDirectory(const DirectoryPtr &dir, QByteArrayView name, quint32 mode = 0755) = 0;
    /// Conflict (ENOTEMPTY) if something is in it.
    virtual Status removeDirectory(const DirectoryPtr &dir, QByteArrayView name) = 0;
    /// Calls `visit` for each name but "." and ".."; stops with the error that `visit` returns.
    virtual Status list(const DirectoryPtr &dir,
                        const std::function<Status(const QByteArray &name, FileStat::Type type)> &visit) = 0;

    /// fsync of the directory: its names are durable.
    virtual Status sync(const DirectoryPtr &dir) = 0;
    /// syncfs: everything on the volume of `dir` is durable. One call for a batch of small files.
    virtual Status syncVolume(const DirectoryPtr &dir) = 0;
    virtual Result<VolumeSpace> space(const DirectoryPtr &dir) = 0;
    /// The file system type as the kernel names it ("ext4", "nfs", "tmpfs"; "unknown" where it cannot tell).
    virtual Result<QString> typeName(const DirectoryPtr &dir) = 0;
};

} // namespace heirloom
