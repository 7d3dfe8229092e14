// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/TaskTable.h"

#include "ledger/sqlite/Statement.h"

namespace heirloom {

namespace {

#define TASK_COLUMNS                                                                                                   \
    "SELECT t.id, t.uid, t.tenant, t.storage, t.collection, c.key, t.name, t.source, t.revision, t.destination, "      \
    "t.base_url, t.link, t.state, t.waiting_for, t.needed_bytes, t.upgrade_from, t.error, t.files, t.bytes, "          \
    "t.files_done, t.bytes_done, t.inherited_files, t.inherited_bytes, t.downloaded_files, t.downloaded_bytes, "       \
    "t.files_failed, t.epoch, t.rev, t.created_ms, t.finished_ms, t.planner, t.written_bytes, t.mirrors, "             \
    "t.answered_by, "                                                                                                  \
    "t.priority, t.queue_position, t.rate_limit, t.unpack "                                                            \
    "FROM tasks t JOIN collections c ON c.id = t.collection "

constexpr int plannerColumn = 30;
constexpr int writtenColumn = 31;
constexpr int mirrorsColumn = 32;
constexpr int answeredByColumn = 33;
constexpr int priorityColumn = 34;
constexpr int positionColumn = 35;
constexpr int limitColumn = 36;
constexpr int unpackColumn = 37;

TaskCounts readCounts(const Statement &row, int first)
{
    TaskCounts counts;
    for (qint64 *field :
         {&counts.files, &counts.bytes, &counts.filesDone, &counts.bytesDone, &counts.inheritedFiles,
          &counts.inheritedBytes, &counts.downloadedFiles, &counts.downloadedBytes, &counts.filesFailed})
        *field = row.number(first++);
    counts.writtenBytes = row.number(writtenColumn);
    return counts;
}

Task readTask(const Statement &row)
{
    Task task;
    task.id = row.id<TaskId>(0);
    task.uid = row.text(1);
    task.tenant = row.id<TenantId>(2);
    task.storage = row.id<StorageId>(3);
    task.collection = row.id<CollectionId>(4);
    task.collectionKey = row.text(5);
    task.name = row.text(6);
    task.source = row.text(7);
    task.revision = row.text(8);
    task.destination = row.text(9);
    task.baseUrl = QUrl(row.text(10));
    task.link = row.named(11, linkMethodFrom).value_or(LinkMethod::Auto);
    task.state = row.named(12, taskStateFrom).value_or(TaskState::Failed);
    task.waitingFor = row.named(13, waitReasonFrom);
    task.neededBytes = row.number(14);
    task.upgradeFrom = row.id<TaskId>(15);
    task.error = row.error(16);
    task.counts = readCounts(row, 17);
    task.epoch = row.number(26);
    task.rev = row.number(27);
    task.createdMs = row.number(28);
    task.finishedMs = row.number(29);
    task.mirrors = row.texts(mirrorsColumn);
    task.answeredBy = row.text(answeredByColumn);
    task.priority = row.named(priorityColumn, taskPriorityFrom).value_or(TaskPriority::Normal);
    task.queuePosition = row.number(positionColumn);
    task.rateLimit = row.number(limitColumn);
    task.unpack = row.named(unpackColumn, unpackWishFrom);
    return task;
}

Tombstone readTombstone(const Statement &row)
{
    return {row.text(0), row.id<TaskId>(1), row.id<TenantId>(2), row.id<StorageId>(3),
            row.text(4), row.text(5),       row.number(6)};
}

Error noSuchTask(TaskId id)
{
    return Error{ErrorCode::NotFound, QStringLiteral("there is no task %1").arg(id.value()), 0, 0, {}};
}

Error changedMeanwhile(TaskId id)
{
    return Error{ErrorCode::Conflict, QStringLiteral("task %1 was changed by somebody else meanwhile").arg(id.value()),
                 0, 0, QStringLiteral("look at it again")};
}

/// The row as the patch wants it. What a task waits for means nothing in another state.
Task patched(Task task, const TaskPatch &patch, qint64 nowMs)
{
    if (patch.state) {
        if (isTerminal(*patch.state) && *patch.state != TaskState::Archived) // it had finished before
            task.finishedMs = nowMs;
        else if (*patch.state == TaskState::Ready) // it starts again
            task.finishedMs = 0;
        task.state = *patch.state;
        if (task.state != TaskState::Waiting) {
            task.waitingFor.reset();
            task.neededBytes = 0;
        }
    }
    task.waitingFor = patch.waitingFor.value_or(task.waitingFor);
    task.neededBytes = patch.neededBytes.value_or(task.neededBytes);
    task.error = patch.error.value_or(task.error);
    task.name = patch.name.value_or(task.name);
    task.revision = patch.revision.value_or(task.revision);
    task.baseUrl = patch.baseUrl.value_or(task.baseUrl);
    task.mirrors = patch.mirrors.value_or(task.mirrors);
    task.priority = patch.priority.value_or(task.priority);
    task.queuePosition = patch.queuePosition.value_or(task.queuePosition);
    task.rateLimit = patch.rateLimit.value_or(task.rateLimit);
    if (patch.unpack)
        task.unpack = patch.unpack;
    task.epoch += patch.raiseEpoch ? 1 : 0;
    return task;
}

Result<CollectionId> collectionOf(Session &session, TenantId tenant, const QString &key)
{
    auto insert =
        session.statement("INSERT INTO collections (tenant, key) VALUES (?, ?) ON CONFLICT (tenant, key) DO NOTHING");
    if (auto done = insert.run(tenant, key); !done)
        return fail(done.error());
    auto select = session.statement("SELECT id FROM collections WHERE tenant = ? AND key = ?");
    if (const auto row = select.first(tenant, key); !row)
        return fail(row.error());
    return select.id<CollectionId>(0);
}

} // namespace

Result<TaskId> TaskTable::insert(const NewTask &task)
{
    const auto collection = collectionOf(m_session, task.tenant, task.collectionKey);
    if (!collection)
        return fail(collection.error());
    auto insert = m_session.statement(
        "INSERT INTO tasks (id, uid, tenant, storage, collection, name, source, revision, destination, base_url, link, "
        "mirrors, logical_name, answered_by, unpack, state, upgrade_from, planner, created_ms, queue_position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'planning', ?, ?, ?, "
        "(SELECT COALESCE(max(queue_position), 0) + 1 FROM tasks WHERE tenant = ?))");
    const auto done = insert.run(task.id, task.uid, task.tenant, task.storage, *collection, task.name, task.source,
                                 task.revision, task.destination, task.baseUrl.toString(QUrl::FullyEncoded), task.link,
                                 task.mirrors, task.logicalName, task.answeredBy, task.unpack, task.upgradeFrom,
                                 task.planner, m_session.nowMs(), task.tenant);
    if (!done)
        return fail(done.error().in(QStringLiteral("insert a task")));
    return TaskId(insert.insertedId());
}

Result<Task> TaskTable::update(TaskId id, qint64 expectedRev, const TaskPatch &patch)
{
    // Inside a write transaction: what is read here stands until the update, which checks it once more.
    const auto before = get(id);
    if (!before)
        return before;
    if (before->rev != expectedRev)
        return fail(changedMeanwhile(id));
    if (patch.state && !isAllowed(before->state, *patch.state)) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("task %1 is %2 and cannot become %3")
                        .arg(QString::number(id.value()), toString(before->state), toString(*patch.state)));
    }
    Task after = patched(*before, patch, m_session.nowMs());
    auto update = m_session.statement(
        "UPDATE tasks SET state = ?, waiting_for = ?, needed_bytes = ?, error = ?, name = ?, revision = ?, "
        "base_url = ?, mirrors = ?, priority = ?, queue_position = ?, rate_limit = ?, unpack = ?, epoch = ?, "
        "finished_ms = ?, rev = rev + 1 WHERE id = ? AND rev = ? AND state = ? RETURNING rev");
    const auto row =
        update.first(after.state, after.waitingFor, after.neededBytes, after.error, after.name, after.revision,
                     after.baseUrl.toString(QUrl::FullyEncoded), after.mirrors, after.priority, after.queuePosition,
                     after.rateLimit, after.unpack, after.epoch, after.finishedMs, id, expectedRev, before->state);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(changedMeanwhile(id));
    after.rev = update.number(0);
    return after;
}

Result<Task> TaskTable::get(TaskId id)
{
    auto select = m_session.statement(TASK_COLUMNS "WHERE t.id = ?");
    const auto row = select.first(id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuchTask(id));
    return readTask(select);
}

Result<Task> TaskTable::get(TenantId tenant, TaskId id)
{
    auto task = get(id);
    if (task && task->tenant != tenant)
        return fail(noSuchTask(id)); // as if it did not exist: another tenant's numbers are nobody's business
    return task;
}

Result<std::vector<Task>> TaskTable::list(TenantId tenant, std::optional<TaskState> state)
{
    if (state) {
        return m_session.statement(TASK_COLUMNS "WHERE t.tenant = ? AND t.state = ? ORDER BY t.id")
            .all(readTask, tenant, *state);
    }
    return m_session.statement(TASK_COLUMNS "WHERE t.tenant = ? ORDER BY t.id").all(readTask, tenant);
}

Result<std::vector<Task>> TaskTable::page(TenantId tenant, TaskId after, int limit)
{
    // Without the '+' an index of the tenant's tasks would be taken, and all of them sorted for each page.
    return m_session.statement(TASK_COLUMNS "WHERE +t.tenant = ? AND t.id > ? ORDER BY t.id LIMIT ?")
        .all(readTask, tenant, after.value(), limit);
}

Result<std::vector<Task>> TaskTable::firstToBegin(TenantId tenant, TaskState state, int limit)
{
    return m_session
        .statement(TASK_COLUMNS
                   "WHERE t.tenant = ? AND t.state = ? ORDER BY CASE t.priority WHEN 'high' THEN 0 WHEN 'normal' "
                   "THEN 1 ELSE 2 END, t.queue_position, t.id LIMIT ?")
        .all(readTask, tenant, state, limit);
}

Result<qint64> TaskTable::lastChange()
{
    auto select = m_session.statement("SELECT COALESCE(max(change), 0) FROM task_changes");
    if (const auto row = select.first(); !row)
        return fail(row.error());
    return select.number(0);
}

Result<std::vector<TaskId>> TaskTable::changedSince(qint64 change)
{
    return m_session.statement("SELECT task FROM task_changes WHERE change > ? ORDER BY change")
        .all([](const Statement &row) { return row.id<TaskId>(0); }, change);
}

Result<TaskTable::QueueEnds> TaskTable::queueEnds(TenantId tenant)
{
    auto select = m_session.statement("SELECT COALESCE(min(queue_position), 0), COALESCE(max(queue_position), 0) "
                                      "FROM tasks WHERE tenant = ?");
    if (const auto found = select.first(tenant); !found)
        return fail(found.error());
    return QueueEnds{select.number(0), select.number(1)};
}

Status TaskTable::openQueue(TenantId tenant, qint64 position, qint64 count)
{
    return m_session
        .statement("UPDATE tasks SET queue_position = queue_position + ?, rev = rev + 1 WHERE tenant = ? AND "
                   "queue_position >= ?")
        .run(count, tenant, position);
}

Result<std::vector<Task>> TaskTable::inState(TaskState state)
{
    return m_session.statement(TASK_COLUMNS "WHERE t.state = ? ORDER BY t.id").all(readTask, state);
}

Result<std::vector<Task>> TaskTable::completedWithOpenItems(StorageId storage)
{
    return m_session
        .statement(TASK_COLUMNS
                   "WHERE t.storage = ? AND t.state = 'completed' AND EXISTS (SELECT 1 FROM items i WHERE "
                   "i.task = t.id AND i.state IN ('pending', 'inherit', 'assigned') AND i.state <> 'done') "
                   "ORDER BY t.id")
        .all(readTask, storage);
}

Result<std::optional<Task>> TaskTable::newestOf(TenantId tenant, StorageId storage, const QString &collectionKey)
{
    auto select =
        m_session.statement(TASK_COLUMNS "WHERE c.tenant = ? AND c.key = ? AND t.state = 'completed' AND t.storage = ? "
                                         "ORDER BY t.finished_ms DESC, t.id DESC LIMIT 1");
    const auto row = select.first(tenant, collectionKey, storage);
    if (!row)
        return fail(row.error());
    return *row ? std::optional(readTask(select)) : std::nullopt;
}

Result<QString> TaskTable::lastAnswer(TenantId tenant, const QString &logicalName)
{
    auto select = m_session.statement(
        "SELECT answered_by FROM tasks WHERE logical_name = ? AND logical_name <> '' AND tenant = ? "
        "ORDER BY id DESC LIMIT 1");
    const auto row = select.first(logicalName, tenant);
    if (!row)
        return fail(row.error());
    return *row ? select.text(0) : QString();
}

Result<std::vector<Task>> TaskTable::overlapping(StorageId storage, const QString &destination)
{
    return m_session
        .statement(TASK_COLUMNS "WHERE t.storage = ? AND (t.destination = ? OR t.destination = '' OR ? = '' "
                                "OR substr(t.destination, 1, length(?) + 1) = ? || '/' "
                                "OR substr(?, 1, length(t.destination) + 1) = t.destination || '/') ORDER BY t.id")
        .all(readTask, storage, destination, destination, destination, destination, destination);
}

Result<bool> TaskTable::hasDestination(StorageId storage, const QString &destination)
{
    return m_session.statement("SELECT 1 FROM tasks WHERE storage = ? AND destination = ?").first(storage, destination);
}

Result<bool> TaskTable::isBeingPlanned(StorageId storage, const QString &destination, const QString &name)
{
    return m_session
        .statement("SELECT 1 FROM tasks WHERE storage = ? AND destination = ? AND name = ? AND state = 'planning'")
        .first(storage, destination, name);
}

Result<bool> TaskTable::isPlannedBy(TaskId id, WorkerId planner)
{
    return m_session.statement("SELECT 1 FROM tasks WHERE id = ? AND planner = ? AND state = 'planning'")
        .first(id, planner);
}

Result<std::vector<std::pair<Task, WorkerId>>> TaskTable::planning()
{
    return m_session.statement(TASK_COLUMNS "WHERE t.state = 'planning' ORDER BY t.id").all([](const Statement &row) {
        return std::pair(readTask(row), row.id<WorkerId>(plannerColumn));
    });
}

Status TaskTable::setCounts(TaskId id, const TaskCounts &counts)
{
    auto update = m_session.statement(
        "UPDATE tasks SET files = ?, bytes = ?, files_done = ?, bytes_done = ?, "
        "inherited_files = ?, inherited_bytes = ?, "
        "downloaded_files = ?, downloaded_bytes = ?, files_failed = ?, written_bytes = ? WHERE id = ?");
    if (auto done = update.run(counts.files, counts.bytes, counts.filesDone, counts.bytesDone, counts.inheritedFiles,
                               counts.inheritedBytes, counts.downloadedFiles, counts.downloadedBytes,
                               counts.filesFailed, counts.writtenBytes, id);
        !done)
        return done;
    return update.changed() ? Status{} : Status(fail(noSuchTask(id)));
}

Status TaskTable::addCounts(TaskId id, const TaskCounts &delta)
{
    auto update =
        m_session.statement("UPDATE tasks SET files = files + ?, bytes = bytes + ?, files_done = files_done + ?, "
                            "bytes_done = bytes_done + ?, "
                            "inherited_files = inherited_files + ?, inherited_bytes = inherited_bytes + ?, "
                            "downloaded_files = downloaded_files + ?, downloaded_bytes = downloaded_bytes + ?, "
                            "files_failed = files_failed + ?, written_bytes = written_bytes + ? WHERE id = ?");
    if (auto done = update.run(delta.files, delta.bytes, delta.filesDone, delta.bytesDone, delta.inheritedFiles,
                               delta.inheritedBytes, delta.downloadedFiles, delta.downloadedBytes, delta.filesFailed,
                               delta.writtenBytes, id);
        !done)
        return done;
    return update.changed() ? Status{} : Status(fail(noSuchTask(id)));
}

Status TaskTable::insertTombstone(const Tombstone &tombstone)
{
    return m_session
        .statement("INSERT INTO tombstones (uid, task, tenant, storage, name, revision, deleted_ms) VALUES (?, ?, ?, "
                   "?, ?, ?, ?)")
        .run(tombstone.uid, tombstone.task, tombstone.tenant, tombstone.storage, tombstone.name, tombstone.revision,
             tombstone.deletedMs);
}

Result<Tombstone> TaskTable::tombstone(TenantId tenant, TaskId id)
{
    auto select = m_session.statement(
        "SELECT uid, task, tenant, storage, name, revision, deleted_ms FROM tombstones WHERE task = ? AND tenant = ?");
    const auto row = select.first(id, tenant);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no deleted task %1").arg(id.value()));
    return readTombstone(select);
}

Result<std::vector<Tombstone>> TaskTable::tombstones()
{
    return m_session
        .statement(
            "SELECT uid, task, tenant, storage, name, revision, deleted_ms FROM tombstones ORDER BY deleted_ms, task")
        .all(readTombstone);
}

Result<std::vector<Tombstone>> TaskTable::dueTombstones(StorageId storage, qint64 deletedBeforeMs,
                                                        qint64 sightedBeforeBootMs)
{
    const Clock &clock = m_session.clock();
    auto due = m_session
                   .statement("SELECT uid, task, tenant, storage, name, revision, deleted_ms FROM tombstones WHERE "
                              "storage = ? AND deleted_ms < ? AND sighted_boot_id IS NOT NULL AND "
                              "(sighted_boot_id <> ? OR sighted_boot_ms < ?) ORDER BY deleted_ms, task")
                   .all(readTombstone, storage, deletedBeforeMs, clock.bootId(), sightedBeforeBootMs);
    if (!due)
        return due;
    auto forget = m_session.statement("UPDATE tombstones SET sighted_boot_id = NULL, sighted_boot_ms = NULL WHERE "
                                      "storage = ? AND deleted_ms >= ? AND sighted_boot_id IS NOT NULL");
    if (auto done = forget.run(storage, deletedBeforeMs); !done) // the clock was wrong then
        return fail(done.error());
    auto sight = m_session.statement("UPDATE tombstones SET sighted_boot_id = ?, sighted_boot_ms = ? WHERE storage = ? "
                                     "AND deleted_ms < ? AND sighted_boot_id IS NULL");
    if (auto done = sight.run(clock.bootId(), clock.bootMs(), storage, deletedBeforeMs); !done)
        return fail(done.error());
    return due;
}

Status TaskTable::removeTombstone(TaskId id)
{
    return m_session.statement("DELETE FROM tombstones WHERE task = ?").run(id);
}

Status TaskTable::remove(TaskId id)
{
    auto remove = m_session.statement("DELETE FROM tasks WHERE id = ? AND state IN ('deleting', 'planning')");
    if (auto done = remove.run(id); !done)
        return fail(done.error().in(QStringLiteral("remove task %1").arg(id.value())));
    if (remove.changed())
        return {};
    const auto task = get(id);
    if (!task)
        return fail(task.error());
    return fail(ErrorCode::Conflict,
                QStringLiteral("task %1 is %2").arg(QString::number(id.value()), toString(task->state)));
}

} // namespace heirloom
