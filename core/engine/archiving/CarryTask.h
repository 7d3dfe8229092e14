// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/archiving/ArchiveTypes.h"

#include <stop_token>

namespace heirloom {

/// Writes a completed or archived task with all of its content to a new file at an absolute path, whole or not at all.
/// Conflict if something is there, or if the task is not complete. Blocks; worker thread.
Result<ExportReport> exportTask(EngineServices &services, TaskId task, const QString &path, std::stop_token stop);

/// Plans a task from such a file: what the disk holds already is kept, the rest is read from the file, as from any
/// local source, when the task runs. Every byte is verified then. Its manifest is hostile as any: where it may write is
/// decided here. Corrupt if it is no export. Blocks; worker thread.
Result<PlanReport> importTask(EngineServices &services, const ImportRequest &request, std::stop_token stop);

} // namespace heirloom
