// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packs/PackFiles.h"

#include "io/Hashing.h"
#include "store/StoreFiles.h"
#include "store/StoreNames.h"

namespace heirloom {

using namespace storefiles;

PackFiles::PackFiles(FileSystem &fs, DirectoryPtr packs, DirectoryPtr staging, DirectoryPtr trash,
                     DirectoryPtr quarantine, QString path)
    : m_fs(fs), m_packs(std::move(packs)), m_staging(std::move(staging)), m_trash(std::move(trash)),
      m_quarantine(std::move(quarantine)), m_path(std::move(path))
{
}

Status PackFiles::publish(const QString &stagedName, const Sha256 &pack)
{
    const QByteArray staged = stagedName.toUtf8();
    {
        const auto file = m_fs.open(m_staging, staged);
        if (!file)
            return fail(file.error());
        if (auto set = (*file)->setMode(objectMode); !set)
            return set;
    }
    return m_fs.renameNoReplace(m_staging, staged, m_packs, storenames::packName(pack));
}

Result<FileStat> PackFiles::stat(const Sha256 &pack)
{
    return m_fs.stat(m_packs, storenames::packName(pack));
}

Result<FilePtr> PackFiles::open(const Sha256 &pack)
{
    return m_fs.open(m_packs, storenames::packName(pack));
}

Result<Sha256> PackFiles::hash(const PackRange &range, qint64 size, std::stop_token stop,
                               const std::function<void(qint64)> &pace)
{
    const auto file = open(range.pack);
    if (!file)
        return fail(file.error());
    return hashRange(**file, range.offset, size, std::move(stop), pace);
}

QString PackFiles::path(const Sha256 &pack) const
{
    return m_path + u'/' + QString::fromLatin1(storenames::packName(pack));
}

Status PackFiles::moveToTrash(const Sha256 &pack)
{
    const QByteArray name = storenames::packName(pack);
    if (auto moved = goneIsFine(m_fs.renameNoReplace(m_packs, name, m_trash, name)); moved)
        return moved;
    // One of that name waits in the trash already, or a full disk has no room for the name there.
    return goneIsFine(m_fs.unlink(m_packs, name));
}

Status PackFiles::removeFromTrash(const Sha256 &pack)
{
    return goneIsFine(m_fs.unlink(m_trash, storenames::packName(pack)));
}

Result<QString> PackFiles::quarantine(const QString &name)
{
    const QByteArray kept = "pack-" + name.toUtf8();
    for (int n = 1;; ++n) {
        const QByteArray free = n == 1 ? kept : kept + '-' + QByteArray::number(n);
        const Status moved = m_fs.renameNoReplace(m_packs, name.toUtf8(), m_quarantine, free);
        if (moved)
            return QString::fromUtf8(free);
        if (moved.error().code != ErrorCode::Conflict)
            return fail(moved.error());
    }
}

Status PackFiles::sync()
{
    if (auto synced = m_fs.sync(m_packs); !synced)
        return synced;
    return m_fs.sync(m_trash);
}

Status PackFiles::forEach(const std::function<Status(const Found &)> &visit)
{
    return forEachEntry(m_fs, m_packs, [&](const QByteArray &name, const FileStat &stat) {
        const bool isFile = stat.type == FileStat::Type::File;
        return visit({QString::fromUtf8(name), isFile ? storenames::parsePackName(name) : std::nullopt, stat});
    });
}

} // namespace heirloom
