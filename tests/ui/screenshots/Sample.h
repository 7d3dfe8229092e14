// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

namespace heirloom {
class Engine;
}

namespace heirloom::sample {

/// Of the tasks below: one at work, a finished one, one that failed.
inline constexpr TaskId running{101}, finished{107}, failed{109};

/// Downloads two revisions of a small collection for good, so that there are files and a history to look at. Waits.
/// The task of the second one; none if that failed.
TaskId fill(Engine &engine, const QString &folder);

/// A set of tasks as somebody might have them, with every state that looks different.
std::vector<TaskSnapshot> tasks();
PlanReport plan();
std::vector<TaskServer> servers();
UsageReport usage();
std::vector<LogLine> history();     ///< of the storage
std::vector<LogLine> taskHistory(); ///< of one task

} // namespace heirloom::sample
