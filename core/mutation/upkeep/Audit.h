// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"
#include "ledger/tables/ObjectTable.h"
#include "mutation/MutationCoordinator.h"
#include "mutation/place/DirectoryCache.h"

#include <QSet>
#include <set>
#include <stop_token>

namespace heirloom {

/// Something that is not as the ledger says. `kind` is one of the names of the command line's contract.
struct AuditFinding
{
    QString kind;
    QString path;
    QString detail;
    bool healed = false;
};

/// Checks the invariants of one storage (store.md, L8) and, if asked, mends what can be proven without losing a byte:
/// counts are set right, leftovers of dead workers go, changed or vanished content makes its items open again (changed
/// bytes are kept in quarantine or beside the new file). Nothing a user could miss is ever deleted. Worker thread;
/// takes the gate for what it mends.
class Audit
{
public:
    struct Options
    {
        bool deep = false; ///< read and hash everything
        bool heal = false;
        QString actor;
    };
    struct Report
    {
        qint64 checked = 0;
        std::vector<AuditFinding> findings;
        qint64 healed = 0;
        std::vector<TaskId> reopened; ///< finished tasks with files to bring again
    };

    Audit(MutationCoordinator &coordinator, Options options, std::stop_token stop = {});
    Result<Report> run();

private:
    Status checkCounts();
    Status checkObjects();
    Status checkObject(const ObjectRow &row);
    Status checkOrphans();
    Status checkTasks();
    Status checkTask(const Task &task);
    Status checkFile(const Task &task, const DeletableFile &file, DirectoryCache *directories);
    Status checkJournal();
    Status checkStaging();
    Status markUnusable(const ObjectRow &row, ObjectState state, AuditFinding &finding);
    Status reopenFile(const Task &task, ItemId item, ItemState to, AuditFinding &finding);
    Status adoptOrphan(const ObjectStore::Found &found, AuditFinding &finding);
    Status requeueReopened();
    void report(AuditFinding finding);

    MutationCoordinator &m_coordinator;
    const Options m_options;
    std::stop_token m_stop;
    Report m_report;
    QSet<QByteArray> m_known; ///< names of objects that rows or intents account for
    QSet<qint64> m_unusable;  ///< objects found missing or changed
    std::set<TaskId> m_reopened;
};

} // namespace heirloom
