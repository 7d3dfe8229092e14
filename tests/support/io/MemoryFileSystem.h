// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

#include <memory>

namespace heirloom::test {

/// A volume in memory that keeps every promise of FileSystem, with abilities and a size that the test chooses.
/// Directories and files stay usable after it is gone. Thread-safe: one lock for all.
class MemoryFileSystem final : public FileSystem
{
public:
    struct Options
    {
        bool reflinks = false;             ///< cloneFrom() works; else EOPNOTSUPP
        bool hardLinks = true;             ///< link() works; else EPERM, as on FAT
        quint32 maxLinks = 65000;          ///< EMLINK beyond
        qint64 capacity = qint64(1) << 40; ///< bytes; ENOSPC beyond. Cloned and linked bytes count once.
        QString typeName = QStringLiteral("memory");
    };
    MemoryFileSystem();
    explicit MemoryFileSystem(const Options &options);
    ~MemoryFileSystem() override;

    /// Links on the way are not followed.
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
                const std::function<Status(const QByteArray &name, FileStat::Type type)> &visit) override;
    Status sync(const DirectoryPtr &dir) override;
    Status syncVolume(const DirectoryPtr &dir) override;
    Result<VolumeSpace> space(const DirectoryPtr &dir) override;
    Result<QString> typeName(const DirectoryPtr &dir) override;

    struct Volume;

private:
    std::shared_ptr<Volume> m_volume;
};

} // namespace heirloom::test
