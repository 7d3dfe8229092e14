// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ObjectStore.h"

#include <vector>

namespace heirloom {

/// What a pack holds, by its own headers and by its bytes: the archiver lists it, and only members whose bytes have the
/// digest that their header names are told (store.md, P3). Corrupt if it is no pack. Blocks as long as it takes to read
/// it whole.
Result<std::vector<Packable>> listPack(ObjectStore &store, const QString &archiverProgram, const Sha256 &pack,
                                       std::stop_token stop = {});

} // namespace heirloom
