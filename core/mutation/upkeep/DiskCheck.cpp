// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/upkeep/DiskCheck.h"

#include "io/Hashing.h"

namespace heirloom {

namespace {

bool isUnchanged(const FileStat &now, const std::optional<FileStat> &before)
{
    return before && now.inode == before->inode && now.size == before->size && now.mtimeNs == before->mtimeNs &&
           now.ctimeNs == before->ctimeNs;
}

} // namespace

Result<DiskLook> DiskCheck::object(const ObjectRow &row, const DiskLook &before) const
{
    const ObjectKey key{row.sha256, row.generation};
    DiskLook seen;
    PackFiles &packs = m_files.store->packs();
    const auto stat = row.packed ? packs.stat(row.packed->pack) : m_files.store->stat(key);
    if (!stat) {
        if (stat.error().code != ErrorCode::NotFound)
            return fail(stat.error());
        seen.verdict = DiskVerdict::Missing;
        return seen;
    }
    seen.stat = *stat;
    const bool untouched = stat->inode == row.inode && stat->mtimeNs == row.mtimeNs && stat->ctimeNs == row.ctimeNs &&
                           (row.packed ? stat->size >= row.packed->offset + row.size : stat->size == row.size);
    if (untouched && !m_deep)
        return seen;
    if (before.sha256 && isUnchanged(*stat, before.stat)) {
        seen.sha256 = before.sha256;
    } else {
        const auto hash =
            row.packed ? packs.hash(*row.packed, row.size, m_stop, m_pace) : m_files.store->hash(key, m_stop, m_pace);
        if (!hash && row.packed && hash.error().code == ErrorCode::Corrupt) { // it ends too early
            seen.verdict = DiskVerdict::Missing;
            return seen;
        }
        if (!hash)
            return fail(hash.error());
        seen.sha256 = *hash;
    }
    if (*seen.sha256 != row.sha256)
        seen.verdict = DiskVerdict::Changed;
    else if (!untouched)
        seen.verdict = DiskVerdict::Touched;
    return seen;
}

Result<DiskLook> DiskCheck::visible(const DeletableFile &file, DirectoryCache *directories,
                                    const DiskLook &before) const
{
    DiskLook seen;
    seen.verdict = DiskVerdict::Missing;
    if (!directories)
        return seen;
    const SafePath path = SafePath::fromTrusted(file.path);
    FileSystem &fs = m_files.store->fs();
    const auto dir = directories->open(path.parent());
    if (!dir)
        return seen;
    const auto stat = fs.stat(*dir, path.leaf());
    if (!stat)
        return seen;
    seen.stat = *stat;
    seen.verdict = DiskVerdict::Sound;
    if (stat->type == FileStat::Type::Symlink) {
        const auto target = fs.readLink(*dir, path.leaf());
        const auto key = target ? m_files.store->objectAt(*target) : std::nullopt;
        if (!key || key->sha256 != file.sha256 || key->generation != file.generation)
            seen.verdict = DiskVerdict::Changed;
        return seen;
    }
    const bool isLink = stat->inode == file.inode;
    const bool untouchedCopy =
        file.placedInode != 0 && stat->inode == file.placedInode && stat->mtimeNs == file.placedMtimeNs;
    if (isLink || (untouchedCopy && !m_deep))
        return seen;
    if (before.sha256 && isUnchanged(*stat, before.stat)) {
        seen.sha256 = before.sha256;
    } else if (auto opened = fs.open(*dir, path.leaf())) {
        const auto hash = hashFile(**opened, -1, m_stop);
        if (!hash && hash.error().code == ErrorCode::Cancelled)
            return fail(hash.error());
        if (hash)
            seen.sha256 = *hash;
    }
    if (!seen.sha256 || !file.sha256 || *seen.sha256 != *file.sha256)
        seen.verdict = DiskVerdict::Changed;
    return seen;
}

} // namespace heirloom
