// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "planner/Planner.h"
#include "planner/diff/RevisionFiles.h"

#include <deque>
#include <future>

namespace heirloom {

/// Takes the plan of one task as the planner makes it: for a task that is added, into the ledger in chunks, the one
/// being written while the next is gathered; for a preview, the first items into memory; for a comparison, all of them.
/// What is withdrawn later leaves at the end. One per AddTask, used on its thread.
class PlanIntake final : public PlanSink
{
public:
    PlanIntake(EngineServices &services, PlanReport &report) : m_services(services), m_report(report) {}

    /// A preview that hands back that many items.
    void preview(int shown);
    /// A preview that hands back all of them, each with what little a comparison needs.
    void describe(RevisionFiles &files) { m_files = &files; }
    /// A task in state planning.
    void writeTo(TaskId task) { m_task = task; }

    Status planned(std::span<const PlannedItem> batch) override;
    Status rejected(const RejectedEntry &entry) override;
    Result<PlannedItem> withdraw(qint64 position) override;

    /// Everything planned is where it belongs, and nothing that was withdrawn.
    Status finish();
    /// Waits until nothing is being written any more.
    Status drain();

private:
    /// What a preview keeps of each item: enough to withdraw it.
    struct Brief
    {
        QByteArray path;
        qint64 size;
        std::optional<Sha256> sha256;
        PlanAction action;
    };
    struct Chunk
    {
        qint64 first = 0; ///< position of its first item
        ItemId id;        ///< of that item; those behind it follow without a gap
    };
    Status describeAll(std::span<const PlannedItem> batch);
    PlannedItem takeBack(qint64 position);
    Status startInsert();
    ItemId idAt(qint64 position) const;
    Result<PlannedItem> inserted(qint64 position);
    Status removeWithdrawn();

    EngineServices &m_services;
    PlanReport &m_report;
    TaskId m_task;
    qint64 m_planned = 0;             ///< items so far
    std::vector<qint64> m_withdrawn;  ///< positions, unsorted
    std::vector<PlannedItem> m_chunk; ///< waits to be inserted
    std::vector<Chunk> m_chunks;      ///< inserted, in order
    std::future<Result<ItemId>> m_inserting;
    qint64 m_insertingFirst = 0; ///< position of its first item
    int m_wanted = 0;
    std::deque<Brief> m_briefs;
    std::shared_ptr<std::vector<PlannedItem>> m_shown; ///< of a preview
    RevisionFiles *m_files = nullptr;                  ///< of a comparison
    std::vector<PlanAction> m_actions;                 ///< of those files
};

} // namespace heirloom
