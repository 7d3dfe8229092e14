// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"
#include "ledger/tables/ObjectTable.h"
#include "mutation/Mutation.h"

#include <QHash>

namespace heirloom {

/// What the journal says of a batch whose process ended before its commit, and what the ledger says of it now: its task
/// may be deleted, its items finished by others, its contents brought again.
struct UnfinishedBatch
{
    MutationId id;
    std::optional<Task> task; ///< none: deleted since
    std::vector<Item> items;
    QHash<qint64, ObjectRow> objects;  ///< by item
    QHash<qint64, quint64> copyInodes; ///< by item
    QHash<qint64, quint64> formers;    ///< by item: what an earlier revision showed there
    std::vector<ObjectRow> brought;    ///< the contents of this batch, at its generations
    std::vector<ObjectRow> fresh;      ///< those whose rows are still staging
    std::vector<ObjectRow> superseded; ///< those whose rows are at a later generation by now
    bool isUntrusted = false;          ///< the storage is dirty: what was written may be in the memory alone
};

/// Part of any transaction.
Result<UnfinishedBatch> readUnfinished(Session &session, const JournalRow &row);

/// The disk side: our files go, files that were moved aside come back; what the user changed stays. Check-then-do: it
/// may be killed and run again, and is right beside a living owner of the batch whose task was fenced.
Status undoVisible(const StorageFiles &files, const UnfinishedBatch &batch);

} // namespace heirloom
