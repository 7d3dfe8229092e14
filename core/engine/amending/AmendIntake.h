// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "mutation/amend/TaskAmendment.h"
#include "planner/Planner.h"

#include <QHash>

namespace heirloom {

/// Takes the plan of a newer revision of a task that stays where it is, or of an archive that the task has, and finds
/// out what differs from what the task has: by path, and where the path is the same by the digest that the source
/// states. What was unpacked from an archive stays as long as the newer revision has the archive. Keeps some hundred
/// bytes for each file of the task in memory, and what differs as a whole. One per AddTask, used on its thread.
class AmendIntake final : public PlanSink
{
public:
    AmendIntake(Ledger &ledger, PlanReport &report) : m_ledger(ledger), m_report(report) {}

    /// What the task has now; of `archive`, if that is the path of one of its files.
    Status load(const Task &task, const QString &archive = {});
    Status planned(std::span<const PlannedItem> batch) override;
    Status rejected(const RejectedEntry &entry) override;
    Result<PlannedItem> withdraw(qint64 position) override;
    /// What is to be done; the report counts it.
    Amendment finish();

private:
    struct Known
    {
        AmendableFile file;
        bool isSeen = false; ///< the newer revision has something under its path
    };
    /// One planned file: what it is compared with, and where it is if it differs.
    struct Planned
    {
        qint32 known = -1;
        qint32 change = -1;
    };
    struct Change
    {
        PlannedItem item;
        bool isWithdrawn = false;
    };
    SyncCounts &countsOf(const QString &path);
    bool hasLeft(const Known &known) const;
    static bool isCurrent(const AmendableFile &known, const PlannedItem &planned);

    Ledger &m_ledger;
    PlanReport &m_report;
    std::vector<Known> m_known;
    QHash<QString, qint32> m_byPath;
    std::vector<Planned> m_planned; ///< by position
    std::vector<Change> m_changes;
    std::vector<qint32> m_changed; ///< what each change replaces, -1 for what is new
};

} // namespace heirloom
