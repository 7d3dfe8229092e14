// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"
#include "model/packs/PackRange.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace heirloom {

/// The packs of a store: `ROOT/.heirloom/packs/<sha256>.tar`, each named by the digest of its own bytes, mode 0444,
/// never changed. A pack is an uncompressed tar, so a member is a range of it, and reading one needs no archiver. Knows
/// names and bytes, not the ledger. Part of ObjectStore; thread-safe as that is.
class PackFiles
{
public:
    /// `packs`, `staging`, `trash` and `quarantine` are folders of one store, `path` is that of the first.
    PackFiles(FileSystem &fs, DirectoryPtr packs, DirectoryPtr staging, DirectoryPtr trash, DirectoryPtr quarantine,
              QString path);

    /// Moves a staged pack to its place, no-replace, and sets mode 0444. Conflict if it is there. Not yet durable.
    Status publish(const QString &stagedName, const Sha256 &pack);
    Result<FileStat> stat(const Sha256 &pack);
    Result<FilePtr> open(const Sha256 &pack);
    /// Reads and hashes `size` bytes of it. Corrupt if it ends before; Cancelled if stopped. `pace` as in hashFile().
    Result<Sha256> hash(const PackRange &range, qint64 size, std::stop_token stop = {},
                        const std::function<void(qint64 bytes)> &pace = {});
    QString path(const Sha256 &pack) const; ///< absolute, for messages

    /// packs -> trash; success if it is gone already.
    Status moveToTrash(const Sha256 &pack);
    /// Unlinks it from the trash; success if it is gone already.
    Status removeFromTrash(const Sha256 &pack);
    /// packs -> quarantine; the absolute path it has there.
    Result<QString> quarantine(const QString &name);
    /// The names of packs and trash are durable.
    Status sync();

    /// What stands in packs/; foreign names come without a key.
    struct Found
    {
        QString name;
        std::optional<Sha256> pack;
        FileStat stat;
    };
    Status forEach(const std::function<Status(const Found &)> &visit);

private:
    FileSystem &m_fs;
    DirectoryPtr m_packs, m_staging, m_trash, m_quarantine;
    QString m_path;
};

} // namespace heirloom
