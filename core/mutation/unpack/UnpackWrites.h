// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ledger/tables/TaskTable.h"
#include "ledger/tables/unpack/UnpackTable.h"

#include <functional>

namespace heirloom {

/// What is written of archives beside their files: one bounded transaction each. Stateless; blocks on the ledger, so
/// worker and engine threads only.
class UnpackWrites
{
public:
    explicit UnpackWrites(Ledger &ledger) : m_ledger(ledger) {}

    /// The task is ready again, and those of its archives that `choose` picks of all files that may be some are to be
    /// unpacked. `always`: what later revisions bring, too. Conflict unless the task is finished.
    using Choose = std::function<Result<std::vector<ArchiveItem>>(std::vector<ArchiveItem>)>;
    Result<Task> want(TenantId tenant, TaskId task, const Choose &choose, bool always);
    /// What came out of an archive is gone from the store: it is to be unpacked once more.
    Status wantAgain(TaskId task, const QString &archivePath);
    /// It cannot be unpacked; the log says so too.
    Status refuse(const Task &task, const ArchiveItem &archive, const Error &why, const QString &actor);

private:
    Ledger &m_ledger;
};

} // namespace heirloom
