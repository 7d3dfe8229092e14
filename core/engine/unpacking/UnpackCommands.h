// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/archiving/ArchiveTypes.h"

namespace heirloom {

/// Which archives of a task are to be unpacked; whoever runs the task does it (Unpacking). Each call blocks on the
/// ledger and runs on a worker thread.
class UnpackCommands
{
public:
    explicit UnpackCommands(EngineServices &services) : m_services(services) {}

    Result<std::vector<ArchiveLine>> archives(TaskId task);
    /// Conflict unless the task is finished.
    Result<Task> unpack(const UnpackRequest &request);

private:
    EngineServices &m_services;
};

} // namespace heirloom
