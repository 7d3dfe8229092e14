// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutation/upkeep/AuditRepair.h"

#include <QSet>

namespace heirloom {

/// Checks the invariants of one storage (store.md, L8) in two passes: this class looks at everything while the storage
/// is in use and gathers what seems wrong; AuditRepair looks at that again with nobody else at it, and mends it if
/// asked. So a check of terabytes stops no download, and what moved in between is no finding. Worker thread.
class Audit
{
public:
    using Options = AuditRepair::Options;
    using Report = AuditRepair::Report;

    Audit(MutationCoordinator &coordinator, Options options, std::stop_token stop = {});
    Result<Report> run();
    /// Only whether the files that one task shows are as they were made.
    Result<Report> runOf(const Task &task);

private:
    Status lookAtObjects();
    Status lookAtObject(const ObjectRow &row);
    Status lookForOrphans();
    Status lookAtTasks();
    Status lookAtTask(const std::shared_ptr<const Task> &task);

    MutationCoordinator &m_coordinator;
    const Options m_options;
    const std::stop_token m_stop;
    const DiskCheck m_check;
    Suspects m_suspects;
    qint64 m_checked = 0;
    QSet<QByteArray> m_known; ///< names of objects that rows account for
    QSet<qint64> m_doubtful;  ///< objects that are or seem unusable
};

} // namespace heirloom
