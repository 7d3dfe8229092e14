// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/FileSystem.h"
#include "ledger/Ledger.h"
#include "model/Plan.h"
#include "model/Task.h"

namespace heirloom {

/// Whether the task's source is the folder in which its files were found.
bool isAdopted(const Task &task);

/// Removes from an adopted folder what its completed task has taken into the store, and the folders that are empty
/// then. Each is read once more before it goes: one whose bytes are not those of its item stays. Conflict if the task
/// is not completed, or did not come from a folder. Blocks.
Result<MovedOriginals> removeOriginals(Ledger &ledger, FileSystem &fs, const Task &task);

} // namespace heirloom
