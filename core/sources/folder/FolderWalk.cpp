// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/folder/FolderWalk.h"

#include <set>

namespace heirloom {

Status FolderWalk::walk(const SafePath &folder, const Visit &visit)
{
    auto dir = m_fs.openBeneath(m_root, folder, false, Reach::AnyVolume);
    if (!dir)
        return fail(dir.error().in(folder.text()));
    std::set<QByteArray> names;
    const Status listed = m_fs.list(*dir, [&](const QByteArray &name, FileStat::Type) -> Status {
        names.insert(name);
        return {};
    });
    if (!listed)
        return listed;
    for (const QByteArray &name : names) {
        const QString shown =
            folder.isEmpty() ? QString::fromUtf8(name) : folder.text() + u'/' + QString::fromUtf8(name);
        if (shown == m_ignored || name.startsWith(".heirloom")) // our own working names
            continue;
        const auto path = SafePath::parse(shown);
        if (const Status done = path ? visitOne(*path, *dir, visit) : m_skipped(shown, path.error(), Why::Name); !done)
            return done;
    }
    return {};
}

Status FolderWalk::visitOne(const SafePath &path, const DirectoryPtr &dir, const Visit &visit)
{
    const auto stat = m_fs.stat(dir, path.leaf());
    if (!stat)
        return fail(stat.error().in(path.text()));
    if (stat->type == FileStat::Type::Directory)
        return walk(path, visit);
    if (stat->type == FileStat::Type::File)
        return visit(path, *stat, dir);
    return m_skipped(path.text(), Error{ErrorCode::Invalid, QStringLiteral("not a regular file"), 0, 0, {}}, Why::Kind);
}

} // namespace heirloom
