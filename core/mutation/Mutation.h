// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/SystemTables.h"
#include "store/Materializer.h"

namespace heirloom {

/// Everything that belongs to one storage on the disk. Owned by the engine; constant after construction.
struct StorageFiles
{
    Storage storage;
    ObjectStore *store = nullptr;
    Materializer *materializer = nullptr;
};

/// One change of official state (behaviour S3.2): what it will touch, its body, its commit, its way back. The
/// coordinator runs the steps in the order they stand here; a mutation never calls another step itself. Made for one
/// run, on the thread that calls MutationCoordinator::run().
class Mutation
{
public:
    virtual ~Mutation() = default;
    virtual QString kind() const = 0;
    virtual TaskId task() const { return {}; }

    /// First transaction, together with the journal row: checks again what was checked before the gate was taken.
    virtual Status prepare(Session &session) = 0;
    /// What the recovery needs to undo or to finish it after a kill; durable before body(). Called after prepare().
    virtual QByteArray payload() const = 0;
    /// Touches the disk. On an error rollback() follows.
    virtual Status body(MutationId id) = 0;
    /// The commit point: second transaction, together with the end of the journal row.
    virtual Status commit(Session &session) = 0;
    /// Asked after commit(), in its transaction. False: finish() still has to take something back from the users'
    /// folders, and the journal row stays until it has.
    virtual bool endsWithCommit() const { return true; }
    /// Brings back the bytes that were there before. An error here stops all mutations of the storage ("dirty").
    virtual Status rollback() = 0;
    /// Part of the transaction that ends the journal row of a mutation that was rolled back: takes back what prepare()
    /// wrote.
    virtual Status takeBack(Session &) { return {}; }
    /// After the commit: staging leftovers, files of fenced items. Cannot fail the mutation any more.
    virtual void finish() = 0;
};

/// What the journal's rows of one kind need after their owner died; stateless.
class MutationRecovery
{
public:
    enum class Outcome { RolledBack, Completed };
    virtual ~MutationRecovery() = default;
    virtual QString kind() const = 0;
    /// Undoes or finishes the disk side. Every step is check-then-do, so that it may be killed and run again (store.md,
    /// J5).
    virtual Result<Outcome> recover(const StorageFiles &files, const JournalRow &row) = 0;
};

} // namespace heirloom
