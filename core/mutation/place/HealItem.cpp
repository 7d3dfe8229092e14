// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/place/HealItem.h"

#include "base/KillPoint.h"
#include "ledger/tables/ObjectTable.h"
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

Result<bool> hasMoved(Session &session, const ClaimedItem &item)
{
    const auto row = ObjectTable(session).get(item.object);
    if (!row)
        return row.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(fail(row.error()));
    const bool isUsable = row->state == ObjectState::Live || row->state == ObjectState::Condemned;
    return isUsable && (row->generation != item.generation || row->packed != item.packed);
}

Result<bool> healUnusable(MutationCoordinator &coordinator, const ClaimedItem &item, const Error &why)
{
    const auto hold = coordinator.gate();
    if (!hold)
        return fail(hold.error());
    const bool isChanged = why.code == ErrorCode::Corrupt;
    std::optional<ObjectKey> unusable;
    const auto healed = coordinator.ledger().transact<bool>([&](Session &session) -> Result<bool> {
        unusable.reset();
        const auto moved = hasMoved(session, item);
        if (!moved)
            return moved;
        if (*moved) // packs were merged: the next claim looks where it is now
            return ItemTable(session).release(item.claim, false);
        ObjectTable objects(session);
        const auto row = objects.get(item.object);
        const auto set =
            objects.setUnusable(item.object, item.generation, isChanged ? ObjectState::Quarantined : ObjectState::Lost);
        if (!row || !set)
            return fail(row ? set.error() : row.error());
        if (*set) {
            if (!row->packed) // what is in a pack stays there, beside the others
                unusable = ObjectKey{row->sha256, item.generation};
            const QJsonObject detail{{QStringLiteral("event"), QStringLiteral("content.unusable")},
                                     {QStringLiteral("path"), item.path},
                                     {QStringLiteral("changed"), isChanged}};
            if (auto told = OutboxTable(session).append(OutboxKind::Notice, {}, detail); !told)
                return fail(told.error());
        }
        return healItem(session, item.claim, why);
    });
    killPoint("R1");
    if (healed && unusable && isChanged) {
        // What stays after a failure is set aside by the next audit.
        (void)coordinator.files().store->quarantine(*unusable, QStringLiteral("changed"));
        killPoint("R2");
    }
    return healed;
}

} // namespace heirloom
