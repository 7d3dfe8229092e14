// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

#include <memory>

namespace heirloom::test {

/// What can fail. The File ones are counted over all files.
enum class FileOp {
    OpenDirectory,
    OpenBeneath,
    Stat,
    Create,
    Open,
    Link,
    Symlink,
    ReadLink,
    Rename,
    Unlink,
    MakeDirectory,
    RemoveDirectory,
    List,
    Sync,
    SyncVolume,
    Space,
    TypeName,
    FileRead,
    FileWrite,
    FileTruncate,
    FileSetMode,
    FileSync,
    FileStat,
    FileClone,
    FileLock,
    Count
};

/// Passes everything to another file system, which must outlive it, and fails chosen calls instead of making them.
/// Renames of both kinds count as Rename. Thread-safe. Its files keep failing as planned after it is gone.
class FailingFileSystem final : public FileSystem
{
public:
    explicit FailingFileSystem(FileSystem &real);
    ~FailingFileSystem() override;

    /// From now on the `nth` call of `op` (1 is the next) fails with `sysErrno`; with `sticky` all later ones too.
    void failAt(FileOp op, int sysErrno, int nth = 1, bool sticky = false);
    /// Nothing fails any more; the counts stay.
    void clear();
    /// How often `op` was called, failures included.
    int calls(FileOp op) const;

    Result<DirectoryPtr> openDirectory(const QString &absolutePath, bool create = false, quint32 mode = 0755) override;
    Result<DirectoryPtr> openBeneath(const DirectoryPtr &root, const SafePath &path, bool create = false,
                                     Reach reach = Reach::OneVolume) override;
    Result<FileStat> stat(const DirectoryPtr &dir, QByteArrayView name) override;
    Result<FilePtr> create(const DirectoryPtr &dir, QByteArrayView name, quint32 mode = 0600) override;
    Result<FilePtr> open(const DirectoryPtr &dir, QByteArrayView name, OpenMode mode = OpenMode::Read) override;
    Status link(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                QByteArrayView to) override;
    Status symlink(const QByteArray &target, const DirectoryPtr &dir, QByteArrayView name) override;
    Result<QByteArray> readLink(const DirectoryPtr &dir, QByteArrayView name) override;
    Status renameNoReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                           QByteArrayView to) override;
    Status renameReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                         QByteArrayView to) override;
    Status unlink(const DirectoryPtr &dir, QByteArrayView name) override;
    Status makeDirectory(const DirectoryPtr &dir, QByteArrayView name, quint32 mode = 0755) override;
    Status removeDirectory(const DirectoryPtr &dir, QByteArrayView name) override;
    Status list(const DirectoryPtr &dir,
                const std::function<Status(const QByteArray &name, heirloom::FileStat::Type type)> &visit) override;
    Status sync(const DirectoryPtr &dir) override;
    Status syncVolume(const DirectoryPtr &dir) override;
    Result<VolumeSpace> space(const DirectoryPtr &dir) override;
    Result<QString> typeName(const DirectoryPtr &dir) override;

    class Plan;

private:
    FileSystem &m_real;
    std::shared_ptr<Plan> m_plan;
};

} // namespace heirloom::test
