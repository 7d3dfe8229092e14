// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"

#include <QHash>

namespace heirloom {

/// Open directories below one folder, so that a thousand files of a directory resolve their path once. Keeps the last
/// few hundred, and which ones are missing where it makes none; used by one thread, for one batch or one task's audit.
class DirectoryCache
{
public:
    DirectoryCache(FileSystem &fs, DirectoryPtr root, bool create) : m_fs(fs), m_root(std::move(root)), m_create(create)
    {
    }

    /// Of a task's folder as it stands; none if there is no such folder.
    static std::optional<DirectoryCache> existing(FileSystem &fs, const DirectoryPtr &storageRoot,
                                                  const QString &destination)
    {
        auto root = fs.openBeneath(storageRoot, SafePath::fromTrusted(destination), false);
        if (!root)
            return std::nullopt;
        return DirectoryCache(fs, *root, false);
    }

    /// Of a folder that there is not: nothing is below it.
    static DirectoryCache missing(FileSystem &fs) { return DirectoryCache(fs, nullptr, false); }

    Result<DirectoryPtr> open(const SafePath &path)
    {
        if (!m_root)
            return fail(ErrorCode::NotFound, QStringLiteral("the folder of the task is not there"));
        if (path.isEmpty())
            return m_root;
        if (const auto found = m_open.constFind(path.text()); found != m_open.cend())
            return *found;
        auto dir = m_fs.openBeneath(m_root, path, m_create);
        if (!dir && (m_create || dir.error().code != ErrorCode::NotFound))
            return dir;
        if (m_open.size() >= capacity)
            m_open.clear();
        m_open.insert(path.text(), dir);
        return dir;
    }

private:
    static constexpr qsizetype capacity = 256;
    FileSystem &m_fs;
    DirectoryPtr m_root;
    bool m_create;
    QHash<QString, Result<DirectoryPtr>> m_open;
};

} // namespace heirloom
