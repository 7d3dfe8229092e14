// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"
#include "mutation/MutationCoordinator.h"
#include "mutation/upkeep/DiskCheck.h"

#include <set>
#include <span>

namespace heirloom {

/// Something that is not as the ledger says. `kind` is one of the names of the command line's contract.
struct AuditFinding
{
    QString kind;
    QString path;
    QString detail;
    bool healed = false;
};

/// What seemed wrong while others were at work.
struct Suspects
{
    struct Object
    {
        ObjectRow row;
        DiskLook seen;
    };
    struct File
    {
        std::shared_ptr<const Task> task;
        DeletableFile file;
        DiskLook seen;
    };
    struct Orphan
    {
        ObjectStore::Found found;
        std::optional<Sha256> sha256; ///< of its bytes, where it is to be healed
    };
    std::vector<Object> objects;
    std::vector<Orphan> orphans;
    std::vector<File> files;
};

/// The second half of an audit: looks again at each suspect under the storage's gate, reports what is truly wrong and,
/// if asked, mends what can be proven without losing a byte: counts are set right, leftovers of dead workers go,
/// changed or vanished content makes its items open again (changed bytes are kept in quarantine or beside the new
/// file). Nothing a user could miss is ever deleted. Takes the gate for some hundreds of suspects at a time and writes
/// one transaction for them. One per audit, on its thread.
class AuditRepair
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
        std::vector<AuditFinding> findings; ///< those that are left
        std::vector<AuditFinding> mended;   ///< the first thousand
        qint64 healed = 0;
    };

    AuditRepair(MutationCoordinator &coordinator, Options options, std::stop_token stop);
    Result<Report> run(const Suspects &suspects);
    /// Of the files of tasks alone.
    Result<Report> runFiles(const Suspects &suspects);
    /// A scrub's part: what is truly gone or changed is marked in the ledger, so that nothing inherits it any more, and
    /// the window is told; the files stay as they are for the repair.
    Result<Report> takeOutOfUse(const Suspects &suspects);

private:
    using Write = std::function<Status(Session &)>;
    /// Under one hold of the gate: `look` for each of the slice, then everything it asked to write in one transaction.
    template <class Suspect>
    Status inSlices(const std::vector<Suspect> &all, Status (AuditRepair::*look)(const Suspect &));
    Status journal();
    Status counts();
    Status object(const Suspects::Object &suspect);
    Status givenUp(const Suspects::Object &suspect);
    /// The row as it is now, if it still stands for content that can be used.
    Result<std::optional<ObjectRow>> current(const Suspects::Object &suspect) const;
    QString pathOf(const ObjectRow &row) const;
    Write unusable(const ObjectRow &row, ObjectState to) const;
    Status orphan(const Suspects::Orphan &suspect);
    Status healOrphan(const Suspects::Orphan &suspect, bool hasRow, AuditFinding finding);
    Status file(const Suspects::File &suspect);
    Write reopen(const Suspects::File &suspect, ItemTable::Reopen how);
    Status staging();
    bool isLeftover(Session &session, const QString &stagedName, const std::set<qint64> &livingWorkers) const;
    Status unfinished();
    Write requeue(TaskId task) const;
    Status writeMends();
    /// `mend` is written with the slice; a finding with one is healed.
    void report(AuditFinding finding, Write mend = {});

    MutationCoordinator &m_coordinator;
    const Options m_options;
    const DiskCheck m_check;
    std::stop_token m_stop;
    Report m_report;
    std::vector<Write> m_mends;    ///< of the slice
    std::set<ObjectId> m_unusable; ///< confirmed
    std::set<TaskId> m_requeue;    ///< tasks of the slice with items to bring again
};

} // namespace heirloom
