// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tables/SystemTables.h"

#include "ledger/sqlite/Statement.h"

#include <QJsonDocument>
#include <algorithm>

namespace heirloom {

namespace {

#define STORAGE_COLUMNS                                                                                                \
    "SELECT id, tenant, name, root, link, reserve_bytes, is_default, dirty_reason, rev, store_uid FROM storages "
#define JOURNAL_COLUMNS "SELECT id, storage, kind, owner, task, payload, failures, needs_attention FROM mutations "

Storage readStorage(const Statement &row)
{
    Storage storage;
    storage.id = row.id<StorageId>(0);
    storage.tenant = row.id<TenantId>(1);
    storage.name = row.text(2);
    storage.root = row.text(3);
    storage.link = row.named(4, linkMethodFrom).value_or(LinkMethod::Auto);
    storage.reserveBytes = row.number(5);
    storage.isDefault = row.flag(6);
    storage.dirtyReason = row.text(7);
    storage.rev = row.number(8);
    storage.storeUid = row.text(9);
    return storage;
}

JournalRow readJournal(const Statement &row)
{
    return {row.id<MutationId>(0), row.id<StorageId>(1), row.text(2),        row.id<WorkerId>(3),
            row.id<TaskId>(4),     row.bytes(5),         int(row.number(6)), row.flag(7)};
}

AuditEntry readAudit(const Statement &row)
{
    return {row.number(0), row.id<TenantId>(1), row.text(2), row.text(3),
            QJsonDocument::fromJson(row.text(4).toUtf8()).object()};
}

/// For updates by id: one row, or there is none.
Status changedOne(const Statement &update, const QString &what)
{
    if (update.changed() == 1)
        return {};
    return fail(ErrorCode::NotFound, QStringLiteral("there is no such ") + what);
}

constexpr int keptNotices = 200;

QString nameOf(OutboxKind kind)
{
    switch (kind) {
    case OutboxKind::TaskFile:
        return QStringLiteral("task_file");
    case OutboxKind::Notice:
        return QStringLiteral("notice");
    case OutboxKind::Command:
        return QStringLiteral("command");
    }
    return {};
}

} // namespace

Result<QString> StorageTable::ledgerUid()
{
    auto select = m_session.statement("SELECT ledger_uid FROM meta WHERE id = 1");
    const auto row = select.first();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::Corrupt, QStringLiteral("the ledger has lost its uid"));
    return select.text(0);
}

Result<TenantId> StorageTable::tenant(const QString &name)
{
    auto select = m_session.statement("SELECT id FROM tenants WHERE name = ?");
    const auto row = select.first(name);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no tenant ") + name);
    return select.id<TenantId>(0);
}

Result<Role> StorageTable::role(TenantId tenant, const QString &principal)
{
    auto select = m_session.statement("SELECT role FROM members WHERE tenant = ? AND principal = ?");
    const auto row = select.first(tenant, principal);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::Denied, principal + QStringLiteral(" is not a member of this tenant"));
    const QString name = select.text(0);
    if (name == QLatin1String("owner"))
        return Role::Owner;
    return name == QLatin1String("operator") ? Role::Operator : Role::Viewer;
}

Result<StorageId> StorageTable::insert(const Storage &storage)
{
    auto insert = m_session.statement("INSERT INTO storages (tenant, name, root, store_uid, link, reserve_bytes, "
                                      "is_default, dirty_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const auto done = insert.run(storage.tenant, storage.name, storage.root, storage.storeUid, storage.link,
                                 storage.reserveBytes, storage.isDefault, storage.dirtyReason);
    if (!done)
        return fail(done.error().in(QStringLiteral("add storage %1 at %2").arg(storage.name, storage.root)));
    return StorageId(insert.insertedId());
}

Result<std::vector<Storage>> StorageTable::list(TenantId tenant)
{
    return m_session.statement(STORAGE_COLUMNS "WHERE tenant = ? ORDER BY id").all(readStorage, tenant);
}

Result<std::vector<Storage>> StorageTable::all()
{
    return m_session.statement(STORAGE_COLUMNS "ORDER BY id").all(readStorage);
}

Result<Storage> StorageTable::get(StorageId id)
{
    auto select = m_session.statement(STORAGE_COLUMNS "WHERE id = ?");
    const auto row = select.first(id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no storage %1").arg(id.value()));
    return readStorage(select);
}

Result<Storage> StorageTable::get(TenantId tenant, const QString &name)
{
    auto select = m_session.statement(STORAGE_COLUMNS "WHERE tenant = ? AND (name = ? OR (? = '' AND is_default = 1))");
    const auto row = select.first(tenant, name, name);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, name.isEmpty() ? QStringLiteral("there is no default storage")
                                                        : QStringLiteral("there is no storage ") + name);
    return readStorage(select);
}

Status StorageTable::setDefault(TenantId tenant, StorageId id)
{
    auto clear =
        m_session.statement("UPDATE storages SET is_default = 0, rev = rev + 1 WHERE tenant = ? AND is_default = 1");
    if (auto done = clear.run(tenant); !done)
        return done;
    auto set = m_session.statement("UPDATE storages SET is_default = 1, rev = rev + 1 WHERE id = ? AND tenant = ?");
    if (auto done = set.run(id, tenant); !done)
        return done;
    return changedOne(set, QStringLiteral("storage"));
}

Status StorageTable::change(StorageId id, LinkMethod link, qint64 reserveBytes)
{
    auto update = m_session.statement("UPDATE storages SET link = ?, reserve_bytes = ?, rev = rev + 1 WHERE id = ?");
    if (auto done = update.run(link, reserveBytes, id); !done)
        return done;
    return changedOne(update, QStringLiteral("storage"));
}

Status StorageTable::remove(StorageId id)
{
    auto count = m_session.statement("SELECT EXISTS (SELECT 1 FROM tasks WHERE storage = ?) "
                                     "OR EXISTS (SELECT 1 FROM objects WHERE storage = ?) "
                                     "OR EXISTS (SELECT 1 FROM mutations WHERE storage = ?) "
                                     "OR EXISTS (SELECT 1 FROM intents WHERE storage = ?) "
                                     "OR EXISTS (SELECT 1 FROM subscriptions WHERE storage = ?) "
                                     "OR EXISTS (SELECT 1 FROM tombstones WHERE storage = ?)");
    const auto row = count.first(id, id, id, id, id, id);
    if (!row)
        return fail(row.error());
    if (count.flag(0))
        return fail(ErrorCode::Conflict,
                    QStringLiteral("something is kept in this storage or followed into it, or can still be undeleted"),
                    QStringLiteral("unsubscribe, delete its tasks and reclaim its space first"));
    auto scrub = m_session.statement("DELETE FROM scrubs WHERE storage = ?");
    if (auto done = scrub.run(id); !done)
        return done;
    auto remove = m_session.statement("DELETE FROM storages WHERE id = ?");
    if (auto done = remove.run(id); !done)
        return done;
    return changedOne(remove, QStringLiteral("storage"));
}

Status StorageTable::setDirty(StorageId id, const QString &reason)
{
    auto update = m_session.statement("UPDATE storages SET dirty_reason = ?, rev = rev + 1 WHERE id = ?");
    if (auto done = update.run(reason, id); !done)
        return done;
    return changedOne(update, QStringLiteral("storage"));
}

Result<WorkerId> WorkerTable::insert(const QString &uid, const QString &bootId, qint64 leaseUntilBootMs)
{
    auto insert = m_session.statement("INSERT INTO workers (uid, boot_id, lease_until_boot_ms) VALUES (?, ?, ?)");
    if (auto done = insert.run(uid, bootId, leaseUntilBootMs); !done)
        return fail(done.error().in(QStringLiteral("register a worker")));
    return WorkerId(insert.insertedId());
}

Status WorkerTable::renew(WorkerId id, const QString &bootId, qint64 nowBootMs, qint64 leaseUntilBootMs)
{
    auto update = m_session.statement("UPDATE workers SET lease_until_boot_ms = ?, rev = rev + 1 "
                                      "WHERE id = ? AND boot_id = ? AND lease_until_boot_ms >= ?");
    if (auto done = update.run(leaseUntilBootMs, id, bootId, nowBootMs); !done)
        return done;
    if (update.changed() == 1)
        return {};
    return fail(ErrorCode::Conflict, QStringLiteral("the lease of worker %1 is over").arg(id.value()));
}

Result<std::vector<WorkerRow>> WorkerTable::all()
{
    return m_session.statement("SELECT id, uid, boot_id, lease_until_boot_ms, rev FROM workers ORDER BY id")
        .all([](const Statement &row) {
            return WorkerRow{row.id<WorkerId>(0), row.text(1), row.text(2), row.number(3), row.number(4)};
        });
}

Status WorkerTable::expire(WorkerId id)
{
    auto update = m_session.statement("UPDATE workers SET lease_until_boot_ms = -1, rev = rev + 1 WHERE id = ?");
    if (auto done = update.run(id); !done)
        return done;
    return changedOne(update, QStringLiteral("worker"));
}

Status WorkerTable::remove(WorkerId id)
{
    return m_session.statement("DELETE FROM workers WHERE id = ?").run(id);
}

Result<qint64> WorkerTable::lead(const QString &name, WorkerId worker, const QString &bootId, qint64 nowBootMs,
                                 qint64 untilBootMs)
{
    // The lease is free if it ran out, if the machine was started since, or if its worker is gone or has lost its own
    // lease.
    auto grant = m_session.statement(
        "INSERT INTO leases (name, worker, boot_id, until_boot_ms, epoch) VALUES (?, ?, ?, ?, 1) "
        "ON CONFLICT (name) DO UPDATE SET worker = excluded.worker, boot_id = excluded.boot_id, "
        "until_boot_ms = excluded.until_boot_ms, epoch = leases.epoch + 1 "
        "WHERE leases.worker = excluded.worker OR leases.boot_id <> excluded.boot_id OR leases.until_boot_ms < ? "
        "OR NOT EXISTS (SELECT 1 FROM workers w WHERE w.id = leases.worker AND w.lease_until_boot_ms >= ?) RETURNING "
        "epoch");
    const auto row = grant.first(name, worker, bootId, untilBootMs, nowBootMs, nowBootMs);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::Conflict, QStringLiteral("another process leads ") + name);
    return grant.number(0);
}

Result<bool> WorkerTable::stillLeads(const QString &name, WorkerId worker, qint64 epoch)
{
    const Clock &clock = m_session.clock();
    return m_session
        .statement(
            "SELECT 1 FROM leases WHERE name = ? AND worker = ? AND epoch = ? AND boot_id = ? AND until_boot_ms >= ?")
        .first(name, worker, epoch, clock.bootId(), clock.bootMs());
}

Status WorkerTable::resign(const QString &name, WorkerId worker, qint64 epoch)
{
    // The row stays: its epoch must never start again at 1.
    return m_session.statement("UPDATE leases SET until_boot_ms = -1 WHERE name = ? AND worker = ? AND epoch = ?")
        .run(name, worker, epoch);
}

Result<MutationId> JournalTable::begin(const JournalRow &row)
{
    auto insert =
        m_session.statement("INSERT INTO mutations (storage, kind, owner, task, payload, failures, needs_attention, "
                            "created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const auto done = insert.run(row.storage, row.kind, row.owner, row.task, row.payload, row.failures,
                                 row.needsAttention, m_session.nowMs());
    if (!done)
        return fail(done.error().in(QStringLiteral("begin a mutation")));
    return MutationId(insert.insertedId());
}

Status JournalTable::updatePayload(MutationId id, const QByteArray &payload)
{
    auto update = m_session.statement("UPDATE mutations SET payload = ?, rev = rev + 1 WHERE id = ?");
    if (auto done = update.run(payload, id); !done)
        return done;
    return changedOne(update, QStringLiteral("mutation"));
}

Status JournalTable::end(MutationId id)
{
    auto remove = m_session.statement("DELETE FROM mutations WHERE id = ?");
    if (auto done = remove.run(id); !done)
        return done;
    return changedOne(remove, QStringLiteral("mutation"));
}

Status JournalTable::endAll(TaskId task, const QString &kind)
{
    return m_session.statement("DELETE FROM mutations WHERE task = ? AND kind = ?").run(task, kind);
}

Result<bool> JournalTable::own(MutationId id, WorkerId from, WorkerId to)
{
    auto update = m_session.statement("UPDATE mutations SET owner = ?, rev = rev + 1 WHERE id = ? AND owner = ?");
    if (auto done = update.run(to, id, from); !done)
        return fail(done.error());
    return update.changed() == 1;
}

Status JournalTable::noteFailure(MutationId id, bool needsAttention)
{
    auto update = m_session.statement(
        "UPDATE mutations SET failures = failures + 1, needs_attention = ?, rev = rev + 1 WHERE id = ?");
    if (auto done = update.run(needsAttention, id); !done)
        return done;
    return changedOne(update, QStringLiteral("mutation"));
}

Result<std::vector<JournalRow>> JournalTable::all()
{
    return m_session.statement(JOURNAL_COLUMNS "ORDER BY id").all(readJournal);
}

Result<std::vector<JournalRow>> JournalTable::ofStorage(StorageId storage)
{
    return m_session.statement(JOURNAL_COLUMNS "WHERE storage = ? ORDER BY id").all(readJournal, storage);
}

Status AuditTable::append(TenantId tenant, const QString &actor, const QString &kind, const QJsonObject &detail)
{
    return m_session
        .statement("INSERT INTO audit_log (at_ms, tenant, actor, kind, detail, task) VALUES (?, ?, ?, ?, ?, ?)")
        .run(m_session.nowMs(), tenant, actor, kind,
             QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
             TaskId(detail.value(QStringLiteral("task")).toInteger()));
}

Result<std::vector<AuditEntry>> AuditTable::list(TenantId tenant, qint64 sinceMs, const QString &kind, int limit)
{
    auto entries = m_session
                       .statement("SELECT at_ms, tenant, actor, kind, detail FROM audit_log "
                                  "WHERE tenant = ? AND at_ms >= ? AND (? = '' OR kind = ?) ORDER BY id DESC LIMIT ?")
                       .all(readAudit, tenant, sinceMs, kind, kind, limit);
    if (entries)
        std::reverse(entries->begin(), entries->end());
    return entries;
}

Result<std::vector<AuditEntry>> AuditTable::ofTask(TenantId tenant, TaskId task, int limit)
{
    return m_session
        .statement("SELECT at_ms, tenant, actor, kind, detail FROM audit_log INDEXED BY audit_log_task "
                   "WHERE task = ? AND tenant = ? ORDER BY id DESC LIMIT ?")
        .all(readAudit, task, tenant, limit);
}

Status OutboxTable::append(OutboxKind kind, TaskId task, const QJsonObject &detail)
{
    Status room;
    if (kind == OutboxKind::TaskFile)
        room = m_session.statement("DELETE FROM outbox WHERE kind = ? AND task = ?").run(nameOf(kind), task);
    else if (kind == OutboxKind::Notice)
        room = m_session
                   .statement("DELETE FROM outbox WHERE kind = ? AND id <= (SELECT id FROM outbox WHERE kind = ? "
                              "ORDER BY id DESC LIMIT 1 OFFSET ?)")
                   .run(nameOf(kind), nameOf(kind), keptNotices - 1);
    if (!room)
        return room;
    return m_session.statement("INSERT INTO outbox (kind, task, detail, at_ms) VALUES (?, ?, ?, ?)")
        .run(nameOf(kind), task, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
             m_session.nowMs());
}

Result<std::vector<OutboxRow>> OutboxTable::list(OutboxKind kind, int limit)
{
    return m_session.statement("SELECT id, task, detail, at_ms FROM outbox WHERE kind = ? ORDER BY id LIMIT ?")
        .all(
            [kind](const Statement &row) {
                return OutboxRow{row.number(0), kind, row.id<TaskId>(1),
                                 QJsonDocument::fromJson(row.text(2).toUtf8()).object(), row.number(3)};
            },
            nameOf(kind), limit);
}

Result<qint64> OutboxTable::newest(OutboxKind kind)
{
    auto select = m_session.statement("SELECT COALESCE(max(id), 0) FROM outbox WHERE kind = ?");
    const auto found = select.first(nameOf(kind));
    if (!found)
        return fail(found.error());
    return select.number(0);
}

Status OutboxTable::remove(std::span<const qint64> ids)
{
    for (const qint64 id : ids) {
        if (auto removed = m_session.statement("DELETE FROM outbox WHERE id = ?").run(id); !removed)
            return removed;
    }
    return {};
}

Result<ScrubRow> ScrubTable::get(StorageId storage)
{
    auto select = m_session.statement("SELECT after_object, begun_ms, ended_ms FROM scrubs WHERE storage = ?");
    const auto row = select.first(storage);
    if (!row)
        return fail(row.error());
    if (!*row)
        return ScrubRow{};
    return ScrubRow{ObjectId(select.number(0)), select.number(1), select.number(2)};
}

Status ScrubTable::set(StorageId storage, const ScrubRow &row)
{
    return m_session
        .statement("INSERT INTO scrubs (storage, after_object, begun_ms, ended_ms) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (storage) DO UPDATE SET after_object = excluded.after_object, "
                   "begun_ms = excluded.begun_ms, ended_ms = excluded.ended_ms")
        .run(storage, row.after.value(), row.begunMs, row.endedMs);
}

} // namespace heirloom
