// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ledger/tables/packs/PackTable.h"
#include "mutation/Mutation.h"
#include "packs/PackBuilder.h"

#include <span>

namespace heirloom {

/// Brings a written pack to its place and has the ledger say that its members lie there: protocol K, K3 to K6. The
/// first members move with the pack's row, in one transaction; the others follow (moveMembers), since a transaction may
/// not grow with the pack. A member that anybody needs as a file by now stays one, and its range is dead.
class PackMutation final : public Mutation
{
public:
    PackMutation(const StorageFiles &files, PackDraft draft, CollectionId collection);

    QString kind() const override { return QStringLiteral("pack"); }
    Status prepare(Session &) override { return {}; }
    QByteArray payload() const override;
    Status body(MutationId id) override;
    Status commit(Session &session) override;
    Status rollback() override;
    void finish() override;

    /// How many members one transaction moves.
    static constexpr size_t membersAtATime = 2048; // a row and an intent each (store.md, L6)
    size_t members() const { return m_draft.members.size(); }
    struct Moved
    {
        qint64 objects = 0;
        qint64 bytes = 0;
    };
    /// Part of a write transaction; for members behind the first `membersAtATime`, after the commit.
    Result<Moved> moveMembers(Session &session, size_t first, size_t count) const;
    const Moved &moved() const { return m_moved; } ///< by the commit

private:
    const StorageFiles &m_files;
    const PackDraft m_draft;
    const CollectionId m_collection;
    bool m_published = false;
    FileStat m_stat;
    PackId m_pack;
    Moved m_moved;
};

/// A pack that reached its place and that no row knows is nobody's: its contents still are where they were.
class PackRecovery final : public MutationRecovery
{
public:
    explicit PackRecovery(Ledger &ledger) : m_ledger(ledger) {}
    QString kind() const override { return QStringLiteral("pack"); }
    Result<Outcome> recover(const StorageFiles &files, const JournalRow &row) override;

private:
    Ledger &m_ledger;
};

} // namespace heirloom
