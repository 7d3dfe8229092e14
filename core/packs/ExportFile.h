// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ObjectStore.h"

#include <map>

namespace heirloom {

// A whole task in one file, for carrying to another machine: a tar with the task's manifest ("manifest.json") and each
// of its contents once ("objects/<sha256>"). Written and listed by the archiver; blocks.

/// The most that the size field of a tar header holds.
constexpr qint64 largestExported = 077777777777LL;

/// Writes `manifest`, all of it, and `contents`, which are in the order of their digests, to the empty file `out`, and
/// makes that durable. Every byte is hashed on its way: Corrupt if a content is not what it should be, or larger than
/// the 8 GiB that a tar can hold.
Status writeExport(ObjectStore &store, const QString &archiver, File &out, File &manifest,
                   const std::vector<Packable> &contents, std::stop_token stop);

/// Where things are in an export. Nothing of it is verified but that it lies inside the file.
struct ExportListing
{
    struct Range
    {
        qint64 offset = 0;
        qint64 size = 0;
    };
    Range manifest;
    std::map<Sha256, Range> objects;
};
/// Corrupt if it is no export.
Result<ExportListing> listExport(const QString &archiver, File &file, std::stop_token stop);

} // namespace heirloom
