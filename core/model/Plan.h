// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"
#include "model/Task.h"

#include <vector>

namespace heirloom {

/// Content that the store holds, as planning needs to know it.
struct KnownObject
{
    ObjectId id;
    qint64 size = 0;
    Sha256 sha256;
    TaskId shownBy; ///< some task that shows it, for "kept from …"; none if nobody asked for it
};

/// What is to be done for one file.
enum class PlanAction {
    Inherit,  ///< place it from the store
    Adopt,    ///< the right bytes already stand at the destination: take them into the store
    Download, ///< fetch it
    Twin,     ///< the same content as an earlier file of this plan: fetched once, placed from the store then
    Skip,     ///< the user left it out
};

/// One file of a plan; its path is validated.
struct PlannedItem
{
    QString path;
    qint64 size = -1;
    std::optional<Sha256> sha256;
    std::optional<ContentDigest> digest; ///< only where the source states no SHA-256
    std::optional<Pieces> pieces;
    QStringList urls;
    QString contentKey; ///< as in the manifest, and only where it states no SHA-256
    bool isReference = false;
    bool isCurrentByName = false;
    PlanAction action = PlanAction::Download;
    ObjectId object;    ///< set for Inherit
    TaskId keptFrom;    ///< for Inherit: a task that shows the content now, if known
    quint32 number = 0; ///< counts the paths that the plan took, refused ones included, from 1
};

/// Files and bytes; unknown sizes count as 0 bytes.
struct Amount
{
    qint64 files = 0;
    qint64 bytes = 0;
    bool operator==(const Amount &) const = default;
};

/// What became of the files of a folder that was moved in.
struct MovedOriginals
{
    Amount removed;
    QStringList kept; ///< changed since, or not taken over
};

/// What a plan comes to. `total` = inherit + download + twins; skipped and rejected files are not in it.
struct PlanTotals
{
    Amount total;
    Amount inherit; ///< kept from the store, adopted, and twins: needs no download
    Amount download;
    Amount skipped;
    qint64 rejected = 0;
    qint64 unknownSizes = 0;  ///< downloads whose size is not known yet
    qint64 requiredBytes = 0; ///< disk space that is needed for contents and visible copies, without the reserve
    bool operator==(const PlanTotals &) const = default;
};

} // namespace heirloom
