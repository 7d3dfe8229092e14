// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

#include <atomic>

namespace heirloom {

/// The files of Linux, through system calls relative to open directories. One per process is enough; it holds nothing
/// but what it learned about the kernel. Thread-safe.
/// Needs kernel 3.15 (renameat2); openat2 (5.6) is used where it exists. File modes are subject to the umask.
/// A directory that openDirectory() makes is durable on return, one that openBeneath() makes is not.
class DiskFileSystem final : public FileSystem
{
public:
    /// How openBeneath() walks: in one openat2, or name by name (which older kernels and some sandboxes force).
    enum class Resolver { Kernel, ByComponent };
    explicit DiskFileSystem(Resolver resolver = Resolver::Kernel);

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
    /// Where the file system knows no RENAME_NOREPLACE (NFS), files are linked and unlinked instead: a crash between
    /// the two leaves both names.
    Status renameNoReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                           QByteArrayView to) override;
    Status renameReplace(const DirectoryPtr &fromDir, QByteArrayView from, const DirectoryPtr &toDir,
                         QByteArrayView to) override;
    Status unlink(const DirectoryPtr &dir, QByteArrayView name) override;
    Status makeDirectory(const DirectoryPtr &dir, QByteArrayView name, quint32 mode = 0755) override;
    Status removeDirectory(const DirectoryPtr &dir, QByteArrayView name) override;
    Status list(const DirectoryPtr &dir,
                const std::function<Status(const QByteArray &name, FileStat::Type type)> &visit) override;

    Status sync(const DirectoryPtr &dir) override;
    Status syncVolume(const DirectoryPtr &dir) override;
    Result<VolumeSpace> space(const DirectoryPtr &dir) override;
    Result<QString> typeName(const DirectoryPtr &dir) override;

private:
    std::atomic<bool> m_hasOpenat2;
};

} // namespace heirloom
