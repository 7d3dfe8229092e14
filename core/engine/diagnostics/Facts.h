// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/diagnostics/EngineFacts.h"

namespace heirloom {

/// Blocks on the ledger and the disks; runs on a worker thread.
Result<EngineFacts> factsOf(EngineServices &services);

/// An error without its words, which may hold a path or an address: "http 403", "io 5", "conflict".
QString codeOf(const Error &error);

} // namespace heirloom
