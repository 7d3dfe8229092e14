// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Pieces.h"
#include "model/Task.h"
#include "model/packs/PackRange.h"

// What goes in and out of ItemTable. Values, free to cross threads.
namespace heirloom {

/// The right to work on an item: carried by every later write, refused when somebody else took over (behaviour S1.3).
struct Claim
{
    ItemId item;
    WorkerId worker;
    qint64 epoch = 0;     ///< 1 for the first holder, +1 for each take-over
    qint64 taskEpoch = 0; ///< cancelling, deleting or retrying the task raises the task's
};

/// What the holder of a claim calls a new part: never the name of another holder's, who may still be writing (store.md,
/// S3).
inline QString partName(ItemId item, qint64 epoch)
{
    return QStringLiteral("part-%1-%2").arg(QString::number(item.value()), QString::number(epoch));
}

/// A claimed item with what a worker needs to know.
struct ClaimedItem
{
    Claim claim;
    TaskId task;
    QString path;
    qint64 size = -1;
    std::optional<Sha256> sha256;
    std::optional<ContentDigest> digest;
    std::optional<Pieces> pieces;
    QStringList urls;
    int attempts = 0;
    qint64 durableOffset = 0; ///< of a part of an earlier run
    QByteArray validator;
    QString part; ///< the staged file that durableOffset is about
    // inherit only:
    ObjectId object; ///< none: adopt what stands at the destination
    qint64 generation = 0;
    qint64 objectSize = 0;
    quint64 inode = 0; ///< fingerprint baseline of the object (store.md, S12)
    qint64 mtimeNs = 0;
    qint64 ctimeNs = 0;
    std::optional<PackRange> packed; ///< the object lies in a pack, and is only copied from there
    bool isReference = false;        ///< to be a symbolic link, if the volume has them
    // of the file that this item showed in an earlier revision of its task, and that still stands there:
    std::optional<LinkMethod> formerStrategy;
    quint64 formerInode = 0;
    qint64 formerMtimeNs = 0;
};

/// A file of a task as a newer revision of its source is compared with it.
struct AmendableFile
{
    ItemId item;
    QString path;
    qint64 size = -1;
    std::optional<Sha256> sha256;
    std::optional<ContentDigest> digest; ///< as the source stated it
    QString contentKey;
    ItemState state = ItemState::Pending;
    std::optional<QString> archive; ///< the path of the task's file that it was unpacked from
};

/// What a finished item becomes; one conditional update each, many in one transaction.
struct ItemCompletion
{
    Claim claim;
    TaskId task;
    ObjectId object;
    Origin origin = Origin::Downloaded;
    LinkMethod strategy = LinkMethod::Hardlink;
    qint64 size = 0;
    Sha256 sha256;
    quint64 objectInode = 0; ///< new baseline of the object after our own link, 0: leave it
    qint64 objectMtimeNs = 0;
    qint64 objectCtimeNs = 0;
    bool holdsReference = false; ///< taken when it was planned: nothing to record
    quint64 placedInode = 0;     ///< of the visible file if it is a copy or reflink: how a later edit is noticed
    qint64 placedMtimeNs = 0;
};

} // namespace heirloom
