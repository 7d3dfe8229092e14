// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "model/Ids.h"

#include <QByteArray>
#include <vector>

namespace heirloom {

/// What the journal says of a batch of `place`: all that a later start needs to undo it. A value.
struct PlaceRecord
{
    /// Content that the batch brings into the store.
    struct Fresh
    {
        ObjectId object;
        qint64 generation = 0;
        bool operator==(const Fresh &) const = default;
    };
    /// A private file that will be moved to an item's destination: how the recovery knows it as ours.
    struct Copy
    {
        ItemId item;
        quint64 inode = 0;
        bool operator==(const Copy &) const = default;
    };
    std::vector<ItemId> items; ///< without those whose file stood there already: the recovery must not take that away
    std::vector<Fresh> fresh;
    std::vector<Copy> copies;
    /// What an earlier revision of the task may have shown at an item's destination, and is moved aside: it goes once
    /// the item is done.
    std::vector<Copy> formers;
    bool operator==(const PlaceRecord &) const = default;
};

/// The payload of the journal row: JSON.
QByteArray toPayload(const PlaceRecord &record);
/// Corrupt if it is no such text in any part. Half a record is none: undoing half a batch would leave files behind that
/// nobody knows of any more. Unknown keys are passed over.
Result<PlaceRecord> placeRecordFrom(const QByteArray &payload);

} // namespace heirloom
