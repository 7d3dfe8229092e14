// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/KnownObjects.h"
#include "planner/PathIndex.h"

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
    bool copies = false; ///< every visible file takes its own space, beside the store's
};

/// Takes the plan as it is made, in batches.
class PlanSink
{
public:
    virtual ~PlanSink() = default;
    virtual Status planned(std::span<const PlannedItem> batch) = 0;
    virtual Status rejected(const RejectedEntry &entry) = 0;
    /// Takes back the item at `position` of all that were planned (from 0), because a later entry clashes with it, and
    /// says what it was. Called at most once for each; rejected() follows.
    virtual Result<PlannedItem> withdraw(qint64 position) = 0;
};

/// Unified diff and dedup (behaviour S0.2): each entry of a manifest against what is known, whichever task brought it.
/// Pure: no files, no network, no ledger of its own. One per plan, used on one thread. Memory per entry: a few machine
/// words for collisions and twins, nothing of the entry itself; the sink is asked for what it has of an earlier one.
class Planner
{
public:
    Planner(PlanOptions options, KnownObjects &known, PlanSink &sink);
    ~Planner();

    /// Validates paths, refuses collisions (same file on some file system, a file where a folder must be: both are
    /// rejected and named, an earlier one is withdrawn; the same entry once more is left out), applies the globs, looks
    /// digests up, refuses what would make the sum of all sizes reach `mostBytes`, passes the batch on.
    Status add(std::span<const ManifestEntry> entries);
    /// An entry that the driver refused already.
    Status reject(const RejectedEntry &entry);
    const PlanTotals &totals() const { return m_totals; }

    /// No volume is that large, and sums of a few such numbers still are whole numbers of 64 bits.
    static constexpr qint64 mostBytes = qint64(1) << 62;

private:
    struct Seen;
    using Items = std::vector<PlannedItem>;
    struct Earlier
    {
        QString path;           ///< empty: nobody kept it
        bool isRefused = false; ///< it was before
    };
    Status refuseClash(const ManifestEntry &entry, const PathIndex::Clash &clash, const Items &batch);
    /// Takes the file with this number out of the plan, wherever it is by now.
    Result<Earlier> takeBack(quint32 number, const Items &batch);
    void subtractFromTotals(const PlannedItem &item);
    Status addBatch(std::span<const ManifestEntry> entries);
    Result<std::vector<PlannedItem>> accept(std::span<const ManifestEntry> entries);
    Status inheritKnown(std::vector<PlannedItem> &items);
    /// Such an item gets the SHA-256 of the content it was found by.
    Status inheritByOtherDigest(std::vector<PlannedItem> &items);
    Status adoptStanding(std::vector<PlannedItem> &items);
    Status findTwins(std::vector<PlannedItem> &items);
    /// Runs `check` over the items in order; those that it returns a reason for are rejected and removed.
    Status dropContradicting(std::vector<PlannedItem> &items,
                             const std::function<std::optional<Error>(PlannedItem &)> &check);
    void addToTotals(const PlannedItem &item);
    void updateRequired();

    PlanOptions m_options;
    KnownObjects &m_known;
    PlanSink &m_sink;
    std::unique_ptr<Seen> m_seen;
    PlanTotals m_totals;
};

} // namespace heirloom
