// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tables/ItemTable.h"
#include "mutation/content/FreshContents.h"

namespace heirloom {

/// A content that came out of an archive.
struct UnpackedContent
{
    Sha256 sha256;
    qint64 size = 0;
    QString stagedName; ///< complete in staging; empty: the store has it already
};

/// Brings contents that come out of an archive into the store and pins each by an item of a plan, so that no sweep
/// takes them before the archive is known to be whole. What the plan is for shows them; the plan itself never does. For
/// the journal it is a batch of `place` that places nothing: a killed one is recovered as such.
class UnpackMutation final : public Mutation
{
public:
    /// `plan` is a task in state planning, of this process; `first` numbers its items.
    UnpackMutation(const StorageFiles &files, TaskId plan, qint64 first, std::vector<UnpackedContent> contents);

    QString kind() const override { return QStringLiteral("place"); }
    TaskId task() const override { return m_plan; }
    Status prepare(Session &session) override;
    QByteArray payload() const override;
    Status body(MutationId id) override { return m_fresh.publish(id); }
    Status commit(Session &session) override;
    Status rollback() override { return m_fresh.rollback(); }
    Status takeBack(Session &session) override { return m_fresh.takeBack(session); }
    void finish() override;

private:
    const StorageFiles &m_files;
    const TaskId m_plan;
    const qint64 m_first;
    const std::vector<UnpackedContent> m_contents;
    FreshContents m_fresh;
};

} // namespace heirloom
