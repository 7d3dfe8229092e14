// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "model/browse/FilePage.h"

namespace heirloom {

/// What a user looks at and does in the details of one task. Each call blocks on the ledger and runs on a worker
/// thread.
class TaskFiles
{
public:
    explicit TaskFiles(EngineServices &services) : m_services(services) {}

    Result<std::vector<FileLine>> page(const FileQuery &query);
    Result<std::vector<LogLine>> history(TaskId task, int limit);
    Result<Task> retry(TaskId task, const QString &path);

private:
    EngineServices &m_services;
};

} // namespace heirloom
