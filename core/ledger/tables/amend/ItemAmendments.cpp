// SPDX-License-Identifier: GPL-3.0-or-later
// What a newer revision makes of the items of a task that stays where it is.
#include "ledger/sqlite/Statement.h"
#include "ledger/tables/ItemTable.h"
#include "model/unpack/ArchiveMember.h"

namespace heirloom {

namespace {

AmendableFile readAmendable(const Statement &row)
{
    AmendableFile file;
    file.item = row.id<ItemId>(0);
    file.path = row.text(1);
    file.size = row.number(2);
    file.sha256 = row.digest(3);
    file.digest = row.otherDigest(4);
    file.contentKey = row.text(5);
    file.state = row.named(6, itemStateFrom).value_or(ItemState::Failed);
    file.archive = archiveOf(row.texts(7));
    return file;
}

} // namespace

Status ItemTable::forEachAmendable(TaskId task, const std::function<void(AmendableFile)> &take)
{
    auto select = m_session.statement("SELECT id, path, size, sha256, digest, content_key, state, "
                                      "CASE WHEN urls LIKE '[\"archive:%' THEN urls END FROM items WHERE task = ?");
    if (auto ran = select.run(task); !ran)
        return ran;
    for (;;) {
        const auto more = select.next();
        if (!more || !*more)
            return more ? Status{} : Status(fail(more.error()));
        take(readAmendable(select));
    }
}

Status ItemTable::amend(ItemId item, const PlannedItem &planned)
{
    // A hard link is known by the object it is a name of, a file of its own by itself.
    auto remember = m_session.statement(
        "UPDATE items SET placed_inode = o.inode, placed_mtime_ns = o.mtime_ns FROM object_refs r "
        "JOIN objects o ON o.id = r.object WHERE items.id = ? AND r.item = items.id AND items.state = 'done' "
        "AND items.strategy = 'hardlink'");
    if (auto done = remember.run(item); !done)
        return done;
    if (auto dropped = dropReference(item); !dropped)
        return dropped;
    const bool isKept = planned.action == PlanAction::Inherit;
    const bool isAdopted = planned.action == PlanAction::Adopt;
    auto update = m_session.statement(
        "UPDATE items SET size = ?, sha256 = ?, digest = ?, urls = ?, content_key = ?, is_reference = ?, state = ?, "
        "way = ?, origin = NULL, attempts = 0, error = NULL, durable_offset = 0, validator = NULL, part = NULL, "
        "rev = rev + 1 WHERE id = ? AND worker IS NULL");
    const ItemState to = isKept || isAdopted ? ItemState::Inherit : ItemState::Pending;
    const auto key = planned.contentKey.isEmpty() ? std::nullopt : std::optional(planned.contentKey);
    const QString way = isKept      ? QStringLiteral("inherit")
                        : isAdopted ? QStringLiteral("adopt")
                                    : QStringLiteral("fetch");
    if (auto done = update.run(planned.size, planned.sha256, planned.digest, planned.urls, key, planned.isReference, to,
                               way, item);
        !done)
        return done;
    if (update.changed() == 0)
        return fail(ErrorCode::Conflict, QStringLiteral("%1: somebody is at work on it").arg(planned.path));
    auto noPieces = m_session.statement("DELETE FROM item_pieces WHERE item = ?");
    if (auto done = noPieces.run(item); !done)
        return done;
    if (auto stored = insertPieces(item, planned); !stored)
        return stored;
    return isKept ? takeReferenceByDigest(item) : Status{};
}

/// Planning looked at the content before this transaction: it may be gone by now, and is fetched then.
Status ItemTable::takeReferenceByDigest(ItemId item)
{
    auto select = m_session.statement(
        "SELECT o.id FROM items i JOIN tasks t ON t.id = i.task JOIN objects o ON o.tenant = t.tenant "
        "AND o.storage = t.storage AND o.sha256 = i.sha256 WHERE i.id = ? AND o.state IN ('live', 'condemned')");
    const auto found = select.first(item);
    if (!found)
        return fail(found.error());
    if (*found)
        return takeReference(item, select.id<ObjectId>(0));
    return m_session.statement("UPDATE items SET state = 'pending', way = 'fetch' WHERE id = ?").run(item);
}

Status ItemTable::setApart(TaskId from, TaskId to, std::span<const ItemId> items)
{
    auto move =
        m_session.statement("UPDATE items SET task = ?, rev = rev + 1 WHERE id = ? AND task = ? AND worker IS NULL");
    for (const ItemId item : items) {
        if (auto done = move.run(to, item, from); !done)
            return done;
        if (move.changed() == 0)
            return fail(ErrorCode::Conflict, QStringLiteral("item %1: somebody is at work on it").arg(item.value()));
    }
    return {};
}

Status ItemTable::shelve(TaskId task, ItemId first, ItemId last)
{
    const auto archived = m_session.statement("SELECT 1 FROM tasks WHERE id = ? AND state = 'archived'").first(task);
    if (!archived)
        return fail(archived.error());
    if (!*archived)
        return fail(ErrorCode::Conflict, QStringLiteral("task %1 is not archived").arg(task.value()));
    return m_session
        .statement("UPDATE items SET state = 'inherit', way = 'inherit', strategy = NULL, placed_inode = 0, "
                   "placed_mtime_ns = 0, attempts = 0, rev = rev + 1 WHERE task = ? AND id BETWEEN ? AND ? "
                   "AND state = 'done'")
        .run(task, first, last);
}

Result<TaskId> ItemTable::showsInItsPlace(const Task &task)
{
    auto select = m_session.statement(
        "SELECT t.id FROM tasks t WHERE t.storage = ? AND t.destination = ? AND t.id <> ? AND t.state <> 'deleting' "
        "AND t.state <> 'archived' AND EXISTS (SELECT 1 FROM items mine JOIN items theirs ON theirs.path = mine.path "
        "WHERE mine.task = ? AND theirs.task = t.id AND theirs.state IN ('done', 'assigned')) LIMIT 1");
    const auto row = select.first(task.storage, task.destination, task.id, task.id);
    if (!row)
        return fail(row.error());
    return *row ? select.id<TaskId>(0) : TaskId();
}

Status ItemTable::recount(TaskId task)
{
    return m_session
        .statement(
            "UPDATE tasks SET files = n.files, bytes = n.bytes, files_done = n.done, bytes_done = n.done_bytes, "
            "inherited_files = n.kept, inherited_bytes = n.kept_bytes, downloaded_files = n.done - n.kept, "
            "downloaded_bytes = n.done_bytes - n.kept_bytes, files_failed = n.failed FROM "
            "(SELECT count(*) AS files, COALESCE(sum(max(size, 0)), 0) AS bytes, "
            "COALESCE(sum(state = 'done'), 0) AS done, "
            "COALESCE(sum(CASE WHEN state = 'done' THEN size ELSE 0 END), 0) AS done_bytes, "
            "COALESCE(sum(state = 'done' AND origin = 'inherited'), 0) AS kept, "
            "COALESCE(sum(CASE WHEN state = 'done' AND origin = 'inherited' THEN size ELSE 0 END), 0) AS kept_bytes, "
            "COALESCE(sum(state = 'failed'), 0) AS failed FROM items WHERE task = ? AND state <> 'skipped') AS n "
            "WHERE tasks.id = ?")
        .run(task, task);
}

} // namespace heirloom
