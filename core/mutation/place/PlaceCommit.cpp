// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's side of a batch after its body: what became of each item, or that nothing did.
#include "mutation/place/PlaceMutation.h"

#include "base/KillPoint.h"
#include "mutation/place/HealItem.h"

#include <QJsonObject>

namespace heirloom {

namespace {

/// Attempts of one item to find its destination at rest.
constexpr int maxAttempts = 5;

} // namespace

Status PlaceMutation::commit(Session &session)
{
    killPoint("A6 C5");
    if (auto failed = failPoint("A7 B7 C6"); !failed)
        return failed;
    if (auto live = m_fresh.commit(session); !live)
        return live;
    if (auto done = commitItems(session); !done)
        return done;
    if (auto served = m_fresh.serveOthers(session); !served)
        return served;
    if (auto noted = noteKept(session); !noted)
        return noted;
    return noteLostSharing(session);
}

Status PlaceMutation::commitItems(Session &session)
{
    std::vector<ItemCompletion> completions;
    std::vector<size_t> indexes;
    completions.reserve(m_items.size());
    for (size_t i = 0; i < m_items.size(); ++i) {
        const PlaceItem &item = m_items[i];
        if (m_outcomes[i].error) {
            if (auto settled = settleFailed(session, i); !settled)
                return settled;
            continue;
        }
        if (isUnwanted(i))
            continue;
        if (auto noted =
                item.isPackedSince ? ObjectTable(session).noteDigests(item.claimed.object, item.digests) : Status{};
            !noted)
            return noted;
        const FileStat &object = m_placed[i].object;
        const ObjectId id = item.stagedName.isEmpty() ? item.claimed.object : m_fresh.row(item.sha256).id;
        completions.push_back({item.claimed.claim, m_task.id, id, item.origin, m_outcomes[i].strategy, item.size,
                               item.sha256, object.inode, object.mtimeNs, object.ctimeNs, item.holdsReference(),
                               m_placed[i].visible.inode, m_placed[i].visible.mtimeNs});
        indexes.push_back(i);
    }
    const auto took = ItemTable(session).complete(completions);
    if (!took)
        return fail(took.error());
    for (size_t c = 0; c < took->size(); ++c) {
        if ((*took)[c])
            continue;
        if (auto settled = settleRefused(session, indexes[c]); !settled)
            return settled;
    }
    return {};
}

bool PlaceMutation::endsWithCommit() const
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (isUnwanted(i) && m_placed[i].done)
            return false;
        // Killed in between, the next start takes away what nobody would ask about again.
        if (m_placed[i].movedFormer)
            return false;
    }
    return true;
}

/// Either the claim is somebody else's by now, or it still is ours and the content is not the store's any more.
Status PlaceMutation::settleRefused(Session &session, size_t index)
{
    const PlaceItem &item = m_items[index];
    const bool wasStored = item.holdsReference();
    const Error why{
        ErrorCode::NotFound, item.claimed.path + QStringLiteral(": the stored content has just gone"), 0, 0, {}};
    const auto reopened =
        wasStored ? healItem(session, item.claimed.claim, why) : ItemTable(session).release(item.claimed.claim, true);
    if (!reopened)
        return fail(reopened.error());
    PlaceOutcome &outcome = m_outcomes[index];
    if (*reopened)
        outcome.kind = wasStored ? PlaceOutcome::Kind::Healed : PlaceOutcome::Kind::Retried;
    else
        outcome.kind = PlaceOutcome::Kind::Fenced;
    return {};
}

Status PlaceMutation::settleFailed(Session &session, size_t index)
{
    const PlaceItem &item = m_items[index];
    PlaceOutcome &outcome = m_outcomes[index];
    ItemTable items(session);
    const Claim &claim = item.claimed.claim;
    const ErrorCode code = outcome.error->code;
    outcome.kind = PlaceOutcome::Kind::Failed;
    Result<bool> noted = true;
    if (item.holdsReference() && (code == ErrorCode::NotFound || code == ErrorCode::Corrupt)) {
        const auto moved = hasMoved(session, item.claimed);
        if (!moved)
            return fail(moved.error());
        outcome.kind = *moved ? PlaceOutcome::Kind::Retried : PlaceOutcome::Kind::Healed;
        noted = *moved ? items.release(claim, false) : healItem(session, claim, *outcome.error);
    } else if (outcome.error->isRetryable() && item.claimed.attempts < maxAttempts) {
        outcome.kind = PlaceOutcome::Kind::Retried;
        noted = items.release(claim, true);
    } else {
        noted = items.failItem(claim, *outcome.error);
    }
    return noted ? Status{} : Status(fail(noted.error()));
}

Status PlaceMutation::noteKept(Session &session) const
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_outcomes[i].keptAs.isEmpty())
            continue;
        const QJsonObject detail{{QStringLiteral("task"), m_task.id.value()},
                                 {QStringLiteral("path"), m_items[i].claimed.path},
                                 {QStringLiteral("kept_as"), m_outcomes[i].keptAs}};
        if (auto noted = AuditTable(session).append(m_task.tenant, QStringLiteral("engine"),
                                                    QStringLiteral("file.kept"), detail);
            !noted)
            return noted;
    }
    return {};
}

Status PlaceMutation::noteLostSharing(Session &session) const
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].claimed.isReference || isUnwanted(i) || m_outcomes[i].strategy != LinkMethod::Copy)
            continue;
        const QJsonObject detail{{QStringLiteral("task"), m_task.id.value()},
                                 {QStringLiteral("path"), m_items[i].claimed.path},
                                 {QStringLiteral("bytes"), m_items[i].size}};
        if (auto noted = AuditTable(session).append(m_task.tenant, QStringLiteral("engine"),
                                                    QStringLiteral("reference.copied"), detail);
            !noted)
            return noted;
    }
    return {};
}

Status PlaceMutation::takeBack(Session &session)
{
    return m_fresh.takeBack(session);
}

} // namespace heirloom
