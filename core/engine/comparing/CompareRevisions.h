// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/comparing/CompareTypes.h"

namespace heirloom {

/// Compares as the request says. A source is planned as if it were to be added to the storage of the task `from`, so
/// its paths, what is refused and what would be downloaded are what adding it would give; nothing is written. NotFound:
/// no such task. Conflict: one that is still being planned, or deleted. Blocks.
Result<ComparisonReport> compareRevisions(EngineServices &services, const CompareRequest &request,
                                          const std::stop_token &stop);

} // namespace heirloom
