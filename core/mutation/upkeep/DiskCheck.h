// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ObjectTable.h"
#include "ledger/tables/TaskTable.h"
#include "mutation/Mutation.h"
#include "mutation/place/DirectoryCache.h"

#include <stop_token>

namespace heirloom {

enum class DiskVerdict {
    Sound,
    Touched, ///< the right bytes under another fingerprint
    Missing,
    Changed,
};

/// How something stood on the disk at one look.
struct DiskLook
{
    DiskVerdict verdict = DiskVerdict::Sound;
    std::optional<FileStat> stat;
    std::optional<Sha256> sha256; ///< of the bytes, if they were read
};

/// Compares one stored content or one visible file with its row, cheap first: the fingerprint, and only where that is
/// new (or in a deep check) the bytes (store.md, S12). Changes nothing; any thread.
class DiskCheck
{
public:
    using Pace = std::function<void(qint64 bytes)>;
    /// `pace` slows the reading of stored content down; it is called on the thread that reads.
    DiskCheck(const StorageFiles &files, bool deep, std::stop_token stop, Pace pace = {})
        : m_files(files), m_deep(deep), m_stop(std::move(stop)), m_pace(std::move(pace))
    {
    }

    /// `before`: an earlier look; its digest counts as long as the fingerprint is still the same.
    Result<DiskLook> object(const ObjectRow &row, const DiskLook &before = {}) const;
    /// `directories` are the task's; null: its folder is gone. The content behind a link is the object's matter;
    /// a symbolic link that leads elsewhere is not ours.
    Result<DiskLook> visible(const DeletableFile &file, DirectoryCache *directories, const DiskLook &before = {}) const;

private:
    const StorageFiles &m_files;
    const bool m_deep;
    const std::stop_token m_stop;
    const Pace m_pace;
};

} // namespace heirloom
