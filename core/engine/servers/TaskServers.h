// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

namespace heirloom {

/// The servers of a task in the order in which they are tried: the user's mirrors, those that the source names for the
/// task's first files, and whatever else was `used`. However many files there are, some hundred are looked at. Blocks
/// on the ledger.
Result<std::vector<TaskServer>> taskServers(EngineServices &services, TaskId task, const std::vector<ServerUse> &used);

} // namespace heirloom
