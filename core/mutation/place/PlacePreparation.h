// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutation/place/PlaceMutation.h"

#include <stop_token>

namespace heirloom {

/// A worker's part of placing: everything that takes time and can be done off the gate, in private. Checks that stored
/// content is what the ledger says (store.md, S12), looks at what stands at the destination, makes private copies.
/// Stateless but for what it is given; prepare() runs on the I/O pool, many at a time.
class PlacePreparation
{
public:
    /// `look` says whether anything can stand at the destination: a folder made by this very run needs no look before
    /// the first attempt.
    PlacePreparation(const StorageFiles &files, const Task &task, bool look, std::stop_token stop);

    /// Fills in what PlaceMutation needs. NotFound and Corrupt mean: the content cannot be inherited (behaviour S0.7).
    Status prepare(PlaceItem &item, DirectoryCache &directories, OpenPacks &packs) const;
    /// For content that was just fetched: only the look at the destination.
    Status prepareFetched(PlaceItem &item, DirectoryCache &directories) const;
    /// The cache of folders that prepare() wants, for one thread; none while the destination folder does not exist.
    std::optional<DirectoryCache> directories() const;

private:
    Status verifyObject(const PlaceItem &item) const;
    Status preparePacked(PlaceItem &item, DirectoryCache &directories, OpenPacks &packs) const;
    Status adopt(PlaceItem &item, DirectoryCache &directories) const;
    Status lookAt(PlaceItem &item, DirectoryCache &directories, const FileStat *object) const;
    bool hasFormerPart(const ClaimedItem &claimed) const;
    QString privateName(const char *purpose, const PlaceItem &item) const;

    const StorageFiles &m_files;
    const Task &m_task;
    bool m_look;
    std::stop_token m_stop;
};

} // namespace heirloom
