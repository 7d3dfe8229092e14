// SPDX-License-Identifier: GPL-3.0-or-later
// Planning, reading and removing items, and their references. Claims are in ItemClaims.cpp, changes by claim in
// ItemChanges.cpp.
#include "ledger/tables/ItemTable.h"

#include "ledger/sqlite/Statement.h"

#include <algorithm>

namespace heirloom {

namespace {

#define ITEM_COLUMNS                                                                                                   \
    "SELECT i.id, i.task, i.path, i.size, i.sha256, i.urls, i.state, i.origin, i.strategy, i.attempts, i.error, "      \
    "r.object, i.rev, i.digest FROM items i LEFT JOIN object_refs r ON r.item = i.id "

Item readItem(const Statement &row)
{
    Item item;
    item.id = row.id<ItemId>(0);
    item.task = row.id<TaskId>(1);
    item.path = row.text(2);
    item.size = row.number(3);
    item.sha256 = row.digest(4);
    item.urls = row.texts(5);
    item.state = row.named(6, itemStateFrom).value_or(ItemState::Failed);
    item.origin = row.named(7, originFrom);
    item.strategy = row.named(8, linkMethodFrom);
    item.attempts = int(row.number(9));
    item.error = row.error(10);
    item.object = row.id<ObjectId>(11);
    item.rev = row.number(12);
    item.digest = row.otherDigest(13);
    return item;
}

DeletableFile readFile(const Statement &row)
{
    DeletableFile file;
    file.item = row.id<ItemId>(0);
    file.path = row.text(1);
    file.state = row.named(2, itemStateFrom).value_or(ItemState::Failed);
    file.strategy = row.named(3, linkMethodFrom);
    file.object = row.id<ObjectId>(4);
    file.sha256 = row.digest(5);
    file.generation = row.number(6);
    file.size = row.number(7);
    file.refcount = row.number(8);
    file.inode = quint64(row.number(9));
    file.mtimeNs = row.number(10);
    file.ctimeNs = row.number(11);
    file.placedInode = quint64(row.number(12));
    file.placedMtimeNs = row.number(13);
    file.part = row.text(14);
    if (const auto pack = row.digest(15))
        file.packed = PackRange{*pack, row.number(16)};
    return file;
}

std::optional<QString> keyOf(const PlannedItem &item)
{
    return item.contentKey.isEmpty() ? std::nullopt : std::optional(item.contentKey);
}

ItemState firstState(PlanAction action)
{
    switch (action) {
    case PlanAction::Inherit:
    case PlanAction::Adopt:
        return ItemState::Inherit;
    case PlanAction::Skip:
        return ItemState::Skipped;
    case PlanAction::Download:
    case PlanAction::Twin:
        break;
    }
    return ItemState::Pending;
}

QString wayOf(PlanAction action)
{
    if (action == PlanAction::Inherit)
        return QStringLiteral("inherit");
    return action == PlanAction::Adopt ? QStringLiteral("adopt") : QStringLiteral("fetch");
}

} // namespace

Result<ItemId> ItemTable::insertPlanned(TaskId task, std::span<const PlannedItem> items)
{
    if (items.empty())
        return ItemId();
    auto insert = m_session.statement(
        "INSERT INTO items (task, path, size, sha256, digest, urls, state, way, content_key, is_reference) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    ItemId first;
    ItemId last;
    for (const PlannedItem &item : items) {
        const auto done = insert.run(task, item.path, item.size, item.sha256, item.digest, item.urls,
                                     firstState(item.action), wayOf(item.action), keyOf(item), item.isReference);
        if (!done)
            return fail(done.error().in(QStringLiteral("insert ") + item.path));
        last = ItemId(insert.insertedId());
        first = first ? first : last;
        if (auto stored = insertPieces(last, item); !stored)
            return fail(stored.error());
    }
    if (std::none_of(items.begin(), items.end(),
                     [](const PlannedItem &item) { return item.action == PlanAction::Inherit; }))
        return first;

    // Planning looked at the objects before this transaction: the join takes only those that can be had now.
    auto refer = m_session.statement(
        "INSERT INTO object_refs (item, object) SELECT i.id, o.id FROM items i JOIN tasks t ON t.id = i.task "
        "JOIN objects o ON o.tenant = t.tenant AND o.storage = t.storage AND o.sha256 = i.sha256 "
        "WHERE i.id BETWEEN ? AND ? AND i.way = 'inherit' AND o.state IN ('live', 'condemned') ON CONFLICT (item) DO "
        "NOTHING");
    if (auto done = refer.run(first, last); !done)
        return fail(done.error());
    if (auto counted = countNewReferences(first, last); !counted)
        return fail(counted.error());
    auto demote = m_session.statement(
        "UPDATE items SET state = 'pending', way = 'fetch' WHERE id BETWEEN ? AND ? AND way = 'inherit' "
        "AND NOT EXISTS (SELECT 1 FROM object_refs r WHERE r.item = items.id)");
    if (auto done = demote.run(first, last); !done)
        return fail(done.error());
    return first;
}

Status ItemTable::insertPieces(ItemId item, const PlannedItem &planned)
{
    if (!planned.pieces)
        return {};
    const auto algorithm =
        planned.pieces->algorithm ? std::optional(digestAlgorithmName(*planned.pieces->algorithm)) : std::nullopt;
    auto insert = m_session.statement("INSERT INTO item_pieces (item, length, algorithm, digests) VALUES (?, ?, ?, ?)");
    const Status stored = insert.run(item, planned.pieces->length, algorithm, planned.pieces->digests);
    return stored ? Status{} : Status(fail(stored.error().in(QStringLiteral("insert the pieces of ") + planned.path)));
}

Status ItemTable::removePlanned(TaskId task, std::span<const ItemId> items)
{
    auto state = m_session.statement("SELECT 1 FROM tasks WHERE id = ? AND state = 'planning'");
    const auto planning = state.first(task);
    if (!planning)
        return fail(planning.error());
    if (!*planning)
        return fail(ErrorCode::Conflict, QStringLiteral("the plan of task %1 is finished").arg(task.value()));
    auto remove = m_session.statement("DELETE FROM items WHERE id = ? AND task = ?");
    for (const ItemId item : items) {
        if (auto dropped = dropReference(item); !dropped)
            return dropped;
        if (auto done = remove.run(item, task); !done)
            return done;
    }
    return {};
}

Status ItemTable::countNewReferences(ItemId first, ItemId last)
{
    return m_session
        .statement("UPDATE objects SET refcount = refcount + n.added, zero_since = NULL, state = 'live', "
                   "sighted_boot_id = NULL, "
                   "sighted_boot_ms = NULL, rev = rev + 1 FROM (SELECT object, count(*) AS added FROM object_refs "
                   "WHERE item BETWEEN ? AND ? GROUP BY object) AS n WHERE objects.id = n.object")
        .run(first, last);
}

Status ItemTable::takeReference(ItemId item, ObjectId object)
{
    auto insert =
        m_session.statement("INSERT INTO object_refs (item, object) VALUES (?, ?) ON CONFLICT (item) DO NOTHING");
    if (auto done = insert.run(item, object); !done)
        return done;
    if (insert.changed() == 0)
        return {};
    return m_session
        .statement("UPDATE objects SET refcount = refcount + 1, zero_since = NULL, "
                   "state = CASE state WHEN 'condemned' THEN 'live' ELSE state END, sighted_boot_id = NULL, "
                   "sighted_boot_ms = NULL, rev = rev + 1 WHERE id = ?")
        .run(object);
}

Status ItemTable::dropReference(ItemId item)
{
    auto remove = m_session.statement("DELETE FROM object_refs WHERE item = ? RETURNING object");
    const auto row = remove.first(item);
    if (!row)
        return fail(row.error());
    if (!*row)
        return {};
    return m_session
        .statement(
            "UPDATE objects SET refcount = refcount - 1, zero_since = CASE WHEN refcount = 1 THEN ? END, rev = rev + 1 "
            "WHERE id = ?")
        .run(m_session.nowMs(), remove.id<ObjectId>(0));
}

Result<Item> ItemTable::get(ItemId item)
{
    auto select = m_session.statement(ITEM_COLUMNS "WHERE i.id = ?");
    const auto row = select.first(item);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no item %1").arg(item.value()));
    return readItem(select);
}

Result<std::vector<Item>> ItemTable::page(const ItemQuery &query)
{
    if (!query.state) {
        return m_session.statement(ITEM_COLUMNS "WHERE i.task = ? AND i.id > ? ORDER BY i.id LIMIT ?")
            .all(readItem, query.task, query.after.value(), query.limit);
    }
    if (*query.state == ItemState::Done) {
        return m_session
            .statement(ITEM_COLUMNS "WHERE i.task = ? AND i.id > ? AND i.state = 'done' ORDER BY i.id LIMIT ?")
            .all(readItem, query.task, query.after.value(), query.limit);
    }
    // The second condition on the state is the one that the index of open items is made with.
    return m_session
        .statement(ITEM_COLUMNS
                   "WHERE i.task = ? AND i.state = ? AND i.state <> 'done' AND i.id > ? ORDER BY i.id LIMIT ?")
        .all(readItem, query.task, *query.state, query.after.value(), query.limit);
}

Result<ItemTable::Open> ItemTable::open(TaskId task)
{
    Open open;
    auto done = m_session.statement("SELECT files_done FROM tasks WHERE id = ?");
    const auto row = done.first(task);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no task %1").arg(task.value()));
    open.done = done.number(0);

    auto select = m_session.statement("SELECT state, count(*), sum(CASE WHEN size > 0 THEN size ELSE 0 END) FROM items "
                                      "WHERE task = ? AND state <> 'done' GROUP BY state");
    if (auto ran = select.run(task); !ran)
        return fail(ran.error());
    for (auto more = select.next();; more = select.next()) {
        if (!more)
            return fail(more.error());
        if (!*more)
            return open;
        switch (select.named(0, itemStateFrom).value_or(ItemState::Done)) {
        case ItemState::Pending:
            open.pending = select.number(1);
            open.pendingBytes = select.number(2);
            break;
        case ItemState::Inherit:
            open.inherit = select.number(1);
            break;
        case ItemState::Assigned:
            open.assigned = select.number(1);
            break;
        case ItemState::Failed:
            open.failed = select.number(1);
            break;
        case ItemState::Skipped:
            open.skipped = select.number(1);
            break;
        case ItemState::Done:
            break;
        }
    }
}

Result<std::vector<DeletableFile>> ItemTable::files(TaskId task, ItemId after, int limit)
{
    return m_session
        .statement(
            "SELECT i.id, i.path, i.state, i.strategy, r.object, COALESCE(o.sha256, i.sha256), o.generation, i.size, "
            "o.refcount, o.inode, o.mtime_ns, o.ctime_ns, i.placed_inode, i.placed_mtime_ns, "
            "COALESCE(i.part, 'part-' || i.id || '-' || i.claim_epoch), "
            "(SELECT p.sha256 FROM packs p WHERE p.id = o.pack), o.pack_offset FROM items i LEFT JOIN "
            "object_refs r ON r.item = i.id LEFT JOIN objects o ON o.id = r.object "
            "WHERE i.task = ? AND i.id > ? ORDER BY i.id LIMIT ?")
        .all(readFile, task, after.value(), limit);
}

Result<std::vector<ItemTable::Partial>> ItemTable::partialBytes()
{
    return m_session.statement("SELECT task, sum(durable_offset) FROM items WHERE durable_offset > 0 GROUP BY task")
        .all([](const Statement &row) {
            return Partial{row.id<TaskId>(0), row.number(1)};
        });
}

Result<qint64> ItemTable::partialBytes(TaskId task)
{
    auto select = m_session.statement("SELECT sum(durable_offset) FROM items WHERE task = ? AND durable_offset > 0");
    const auto found = select.first(task);
    if (!found)
        return fail(found.error());
    return *found ? select.number(0) : 0;
}

Result<bool> ItemTable::isShownByOther(StorageId storage, TaskId except, const QString &storagePath)
{
    auto select = m_session.statement(
        "SELECT 1 FROM tasks t JOIN items i ON i.task = t.id WHERE t.storage = ? AND t.destination = ? "
        "AND t.id <> ? AND t.state <> 'deleting' AND i.path = ? AND i.state IN ('done', 'assigned')");
    // Every folder above the file may be the destination of a task, the storage's root ("") included.
    for (qsizetype slash = -1;;) {
        const QString destination = slash < 0 ? QString() : storagePath.left(slash);
        const auto shown = select.first(storage, destination, except.value(), storagePath.mid(slash + 1));
        if (!shown || *shown)
            return shown;
        slash = storagePath.indexOf(u'/', slash + 1);
        if (slash < 0)
            return false;
    }
}

Result<bool> ItemTable::isWanted(StorageId storage, const QString &destination, const QString &path)
{
    return m_session
        .statement("SELECT 1 FROM tasks t JOIN items i ON i.task = t.id WHERE t.storage = ? AND t.destination = ? AND "
                   "t.state <> 'deleting' AND i.path = ? AND i.state <> 'skipped'")
        .first(storage, destination, path);
}

Result<ItemTable::Removed> ItemTable::removeSome(TaskId task, int limit)
{
    auto state = m_session.statement("SELECT 1 FROM tasks WHERE id = ? AND state IN ('deleting', 'planning')");
    const auto removable = state.first(task);
    if (!removable)
        return fail(removable.error());
    if (!*removable)
        return fail(ErrorCode::Conflict, QStringLiteral("task %1 is not being deleted").arg(task.value()));

    auto range =
        m_session.statement("SELECT max(id) FROM (SELECT id FROM items WHERE task = ? ORDER BY id LIMIT ?) AS batch");
    if (const auto row = range.first(task, limit); !row)
        return fail(row.error());
    Removed removed;
    if (range.isNull(0))
        return removed;
    const auto last = range.id<ItemId>(0);

    auto uncount = m_session.statement(
        "UPDATE objects SET refcount = refcount - n.released, zero_since = CASE WHEN refcount = n.released THEN ? END, "
        "rev = rev + 1 FROM (SELECT r.object AS object, count(*) AS released FROM items i JOIN object_refs r ON r.item "
        "= i.id "
        "WHERE i.task = ? AND i.id <= ? GROUP BY r.object) AS n WHERE objects.id = n.object");
    if (auto done = uncount.run(m_session.nowMs(), task, last); !done)
        return fail(done.error());
    auto release =
        m_session.statement("DELETE FROM object_refs WHERE item IN (SELECT id FROM items WHERE task = ? AND id <= ?)");
    if (auto done = release.run(task, last); !done)
        return fail(done.error());
    removed.references = release.changed();
    auto remove = m_session.statement("DELETE FROM items WHERE task = ? AND id <= ?");
    if (auto done = remove.run(task, last); !done)
        return fail(done.error());
    removed.items = remove.changed();
    return removed;
}

} // namespace heirloom
