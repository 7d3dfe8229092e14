// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/place/HealItem.h"

#include "ledger/tables/SystemTables.h"

namespace heirloom {

Result<bool> healItem(Session &session, const Claim &claim, const Error &why)
{
    ItemTable items(session);
    const auto healed = items.healToPending(claim, why);
    if (!healed || !*healed)
        return healed;
    const auto item = items.get(claim.item);
    if (!item)
        return fail(item.error());
    const auto task = TaskTable(session).get(item->task);
    if (!task)
        return fail(task.error());
    const QJsonObject detail{{QStringLiteral("task"), task->id.value()},
                             {QStringLiteral("path"), item->path},
                             {QStringLiteral("reason"), why.context}};
    if (auto noted =
            AuditTable(session).append(task->tenant, QStringLiteral("engine"), QStringLiteral("item.heal"), detail);
        !noted)
        return fail(noted.error());
    return true;
}

} // namespace heirloom
