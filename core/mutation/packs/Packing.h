// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/packs/PackTable.h"
#include "mutation/MutationCoordinator.h"
#include "packs/PackBuilder.h"

#include <stop_token>

namespace heirloom {

class PackMutation;

/// Packs small contents, and merges packs (behaviours S4.1 to S4.6, protocol K): chooses, has them written and proven
/// off the gate, then moves them by a PackMutation. Whatever is killed in between, each content is where its row says.
/// One per command, on its thread; blocks.
class Packing
{
public:
    struct Options
    {
        QString archiver;           ///< the program
        qint64 mostBytes = 1 << 20; ///< larger contents stay files of their own
    };
    struct Report
    {
        std::optional<Sha256> pack; ///< none: there was nothing to pack
        qint64 objects = 0;
        qint64 bytes = 0;
        QString openedBecause; ///< why the archiver was not shut in; empty: it was
    };
    struct Consolidated
    {
        bool skipped = false;
        qint64 packsBefore = 0;
        qint64 packsAfter = 0;
        std::optional<Sha256> pack;
    };

    Packing(MutationCoordinator &coordinator, WorkerId worker, Options options, std::stop_token stop = {});

    /// What an archived task shows alone with other archived ones. NoSpace before anything is written.
    Result<Report> pack(TaskId task);
    /// All packs of a collection become one. The former ones go once nothing lies in them, which is at once if every
    /// content in them is sound.
    Result<Consolidated> consolidate(const QString &collectionKey);

    /// Packs of which less than half is needed any more are written anew without the rest, so much of them at a time
    /// that a sweep stays short. Bytes that this freed.
    Result<qint64> repackSparse();

private:
    Result<Report> write(const std::vector<Packable> &contents, CollectionId collection, const QString &purpose);
    Status checkSpace(const std::vector<Packable> &contents) const;
    Result<Report> move(PackMutation &mutation);
    Result<std::vector<PackRow>> packsOf(const QString &collectionKey);

    MutationCoordinator &m_coordinator;
    const WorkerId m_worker;
    const Options m_options;
    const std::stop_token m_stop;
};

} // namespace heirloom
