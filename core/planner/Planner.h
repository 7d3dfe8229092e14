// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/KnownObjects.h"

#include <functional>
#include <memory>

namespace heirloom {

/// Which files of a manifest the user wants. Globs match the whole path; '*' stops at '/', '**' does not. A pattern
/// without '/' matches the last component, one that begins with '/' only at the top. No includes means everything;
/// excludes win.
struct PlanOptions
{
    QStringList includes;
    QStringList excludes;
};

/// Takes the plan as it is made, in batches.
class PlanSink
{
public:
    virtual ~PlanSink() = default;
    virtual Status planned(std::span<const PlannedItem> batch) = 0;
    virtual Status rejected(const RejectedEntry &entry) = 0;
};

/// Unified diff and dedup (behaviour S0.2): each entry of a manifest against what is known, whichever task brought it.
/// Pure: no files, no network, no ledger of its own. One per plan, used on one thread. Memory per entry: a few machine
/// words for collisions and twins, nothing of the entry itself.
class Planner
{
public:
    Planner(PlanOptions options, KnownObjects &known, PlanSink &sink);
    ~Planner();

    /// Validates paths, refuses collisions (same file on some file system, a file where a folder must be; the first one
    /// stays, later ones are rejected naming both), applies the globs, looks digests up, passes the batch on.
    Status add(std::span<const ManifestEntry> entries);
    /// An entry that the driver refused already.
    Status reject(const RejectedEntry &entry);
    const PlanTotals &totals() const { return m_totals; }

private:
    struct Seen;
    Status addBatch(std::span<const ManifestEntry> entries);
    Result<std::vector<PlannedItem>> accept(std::span<const ManifestEntry> entries);
    Status inheritKnown(std::vector<PlannedItem> &items);
    Status adoptStanding(std::vector<PlannedItem> &items);
    Status findTwins(std::vector<PlannedItem> &items);
    /// Runs `check` over the items in order; those that it returns a reason for are rejected and removed.
    Status dropContradicting(std::vector<PlannedItem> &items,
                             const std::function<std::optional<Error>(PlannedItem &)> &check);
    void addToTotals(const PlannedItem &item);

    PlanOptions m_options;
    KnownObjects &m_known;
    PlanSink &m_sink;
    std::unique_ptr<Seen> m_seen;
    PlanTotals m_totals;
};

} // namespace heirloom
