// SPDX-License-Identifier: GPL-3.0-or-later
// The payloads of the journal: half a record is none, and what is read is what was written.
#include "../Fuzz.h"

#include "mutation/journal/DeletionRecord.h"
#include "mutation/journal/PlaceRecord.h"

using namespace heirloom;
using namespace heirloom::fuzz;

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray payload = bytesOf(data, size);
    if (const auto place = placeRecordFrom(payload)) {
        for (const ItemId item : place->items)
            must(bool(item), "an item has a number");
        for (const PlaceRecord::Fresh &fresh : place->fresh)
            must(fresh.object && fresh.generation > 0, "a content has a number and a generation");
        for (const PlaceRecord::Copy &copy : place->copies)
            must(copy.item && copy.inode > 0, "a copy has an item and an inode");
        const auto again = placeRecordFrom(toPayload(*place));
        must(again && *again == *place, "what was written is read as the same");
    } else {
        must(place.error().code == ErrorCode::Corrupt, "what is no record is damage");
    }
    if (const auto deletion = deletionRecordFrom(payload)) {
        const auto again = deletionRecordFrom(toPayload(*deletion));
        must(again && *again == *deletion, "what was written is read as the same");
    } else {
        must(deletion.error().code == ErrorCode::Corrupt, "what is no record is damage");
    }
    return 0;
}
