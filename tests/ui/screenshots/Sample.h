// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

namespace heirloom::sample {

/// A set of tasks as somebody might have them, with every state that looks different.
std::vector<TaskSnapshot> tasks();
PlanReport plan();
RevisionList revisions();
std::vector<TaskServer> servers();
UsageReport usage();
std::vector<LogLine> history();

} // namespace heirloom::sample
