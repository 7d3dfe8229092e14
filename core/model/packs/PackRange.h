// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "model/Ids.h"

#include <optional>

namespace heirloom {

/// Where the bytes of a packed content begin: in the pack whose own SHA-256 is `pack`. How many they are, the content
/// says. A value.
struct PackRange
{
    Sha256 pack;
    qint64 offset = 0;
    bool operator==(const PackRange &) const = default;
};

/// A stored content that is to lie in a pack, and where it lies now: in another pack, or as a file of its own.
struct Packable
{
    ObjectId object;
    Sha256 sha256;
    qint64 size = 0;
    qint64 generation = 1;
    std::optional<PackRange> packed;
};

} // namespace heirloom
