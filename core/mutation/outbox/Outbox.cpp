// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/outbox/Outbox.h"

#include "base/KillPoint.h"

namespace heirloom {

namespace {
constexpr int atATime = 1024;
} // namespace

Status Outbox::drain(OutboxKind kind, const Deliver &deliver)
{
    const auto rows = pending(kind);
    if (!rows)
        return fail(rows.error());
    std::vector<qint64> delivered;
    Status result;
    for (const OutboxRow &row : *rows) {
        const Status done = deliver(row);
        if (done)
            delivered.push_back(row.id);
        else if (result)
            result = done;
    }
    killPoint("C7");
    const Status removed = remove(delivered);
    return result ? removed : result;
}

Result<std::vector<OutboxRow>> Outbox::pending(OutboxKind kind)
{
    auto reading = m_ledger.read();
    if (!reading)
        return fail(reading.error());
    return OutboxTable(*reading).list(kind, atATime);
}

Status Outbox::remove(std::span<const qint64> ids)
{
    if (ids.empty())
        return {};
    return m_ledger.transact([&](Session &session) -> Status { return OutboxTable(session).remove(ids); });
}

Status Outbox::recordCommand(TenantId tenant, TaskId task, const QString &actor, const QJsonObject &detail, bool tell)
{
    return m_ledger.transact([&](Session &session) -> Status {
        if (auto noted = AuditTable(session).append(tenant, actor, QStringLiteral("task.command"), detail); !noted)
            return noted;
        QJsonObject told = detail;
        told[QStringLiteral("event")] = QStringLiteral("command.failed");
        return tell ? OutboxTable(session).append(OutboxKind::Notice, task, told) : Status{};
    });
}

} // namespace heirloom
