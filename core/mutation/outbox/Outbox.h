// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ledger/tables/SystemTables.h"

#include <functional>

namespace heirloom {

/// Brings about what follows commits (behaviour S3.6): post-commit hooks, which cannot undo what was committed. Each
/// comes at least once, also after a kill; several processes may be at it together, so what a delivery does must be
/// repeatable. Stateless; blocks, so worker threads only.
class Outbox
{
public:
    explicit Outbox(Ledger &ledger) : m_ledger(ledger) {}

    using Deliver = std::function<Status(const OutboxRow &row)>;
    /// All of a kind, oldest first. One that fails stays for the next time and holds no other one up. Only reads if
    /// there is nothing. The first failure is returned.
    Status drain(OutboxKind kind, const Deliver &deliver);
    Result<std::vector<OutboxRow>> pending(OutboxKind kind);
    Status remove(std::span<const qint64> ids);
    /// Writes into the audit log what became of the user's command after a task ended; `tell`: a notice says so too.
    Status recordCommand(TenantId tenant, TaskId task, const QString &actor, const QJsonObject &detail, bool tell);

private:
    Ledger &m_ledger;
};

} // namespace heirloom
