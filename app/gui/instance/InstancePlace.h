// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

namespace heirloom {

/// Where the windows of one ledger find each other: a lock and a socket in a folder that only this user enters, named
/// after the ledger. Who holds the lock is the one with the window; the kernel gives it free when the process dies, so
/// a socket that is left over belongs to nobody. Both stay where they are. Touches files: before there is a window.
class InstancePlace
{
public:
    /// Denied: the folder is somebody else's or open to others.
    static Result<InstancePlace> open(const QString &ledgerPath);

    /// False while another process has it. Kept until this is destroyed.
    Result<bool> claim();
    QString socketPath() const { return m_folder + u'/' + m_name + QStringLiteral(".socket"); }

private:
    InstancePlace(std::unique_ptr<FileSystem> fs, DirectoryPtr dir, QString folder, QString name);

    std::unique_ptr<FileSystem> m_fs;
    DirectoryPtr m_dir;
    QString m_folder;
    QString m_name;
    FilePtr m_lock;
};

} // namespace heirloom
