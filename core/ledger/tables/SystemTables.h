// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/Task.h"

#include <QJsonObject>
#include <span>

namespace heirloom {

/// What a person may do in a tenant (locally: tenant `local`, role owner).
enum class Role { Viewer, Operator, Owner };

/// The ledger's own uid, tenants, their members, and storages.
class StorageTable
{
public:
    explicit StorageTable(Session &session) : m_session(session) {}
    Result<QString> ledgerUid();                                  ///< stores name it as the one that keeps them
    Result<TenantId> tenant(const QString &name);                 ///< NotFound if there is none
    Result<Role> role(TenantId tenant, const QString &principal); ///< Denied if not a member
    Result<StorageId> insert(const Storage &storage);             ///< Conflict if the name, root or store is taken
    Result<std::vector<Storage>> list(TenantId tenant);
    Result<std::vector<Storage>> all();
    Result<Storage> get(StorageId id);
    Result<Storage> get(TenantId tenant, const QString &name); ///< an empty name is the default one
    Status setDefault(TenantId tenant, StorageId id);
    Status change(StorageId id, LinkMethod link, qint64 reserveBytes);
    Status remove(StorageId id);                          ///< Conflict while something belongs to it
    Status setDirty(StorageId id, const QString &reason); ///< empty: clean again

private:
    Session &m_session;
};

/// One process that works on the ledger: one lease, renewed once for all its items.
struct WorkerRow
{
    WorkerId id;
    QString uid;
    QString bootId;
    qint64 leaseUntilBootMs = 0;
    qint64 rev = 1;
};

class WorkerTable
{
public:
    explicit WorkerTable(Session &session) : m_session(session) {}
    Result<WorkerId> insert(const QString &uid, const QString &bootId, qint64 leaseUntilBootMs);
    /// Conditional: Conflict if the row is gone or its lease is over already (the holder must stop).
    Status renew(WorkerId id, const QString &bootId, qint64 nowBootMs, qint64 leaseUntilBootMs);
    Result<std::vector<WorkerRow>> all();
    /// The lease is over: every claim of it can be taken over.
    Status expire(WorkerId id);
    Status remove(WorkerId id); ///< REQUIRES: holds no items

    /// A named lease for one leader at a time (the sweep). Conflict while another living one holds it; the epoch rises
    /// with every grant and rides on the leader's writes.
    Result<qint64> lead(const QString &name, WorkerId worker, const QString &bootId, qint64 nowBootMs,
                        qint64 untilBootMs);
    Result<bool> stillLeads(const QString &name, WorkerId worker, qint64 epoch);
    Status resign(const QString &name, WorkerId worker, qint64 epoch);

private:
    Session &m_session;
};

/// A mutation in the journal (store.md, J1-J7): durable before the first touch of the disk.
struct JournalRow
{
    MutationId id;
    StorageId storage;
    QString kind; ///< "place", "delete", "sweep"
    WorkerId owner;
    TaskId task;        ///< none for those without
    QByteArray payload; ///< JSON, the kind's own
    int failures = 0;
    bool needsAttention = false;
};

class JournalTable
{
public:
    explicit JournalTable(Session &session) : m_session(session) {}
    Result<MutationId> begin(const JournalRow &row);
    Status updatePayload(MutationId id, const QByteArray &payload);
    Status end(MutationId id);
    Status endAll(TaskId task, const QString &kind); ///< those of a task; success if there are none
    /// From a dead owner to one that recovers it; false if another process was first.
    Result<bool> own(MutationId id, WorkerId from, WorkerId to);
    ///< the recovery takes it over
    Status noteFailure(MutationId id, bool needsAttention);
    Result<std::vector<JournalRow>> all(); ///< in order
    Result<std::vector<JournalRow>> ofStorage(StorageId storage);

private:
    Session &m_session;
};

struct AuditEntry
{
    qint64 atMs = 0;
    TenantId tenant;
    QString actor;
    QString kind; ///< "storage.gc", "task.delete", "task.undelete", "role.refused", "item.heal", …
    QJsonObject detail;
};

/// Append-only: triggers refuse updates and deletes.
class AuditTable
{
public:
    explicit AuditTable(Session &session) : m_session(session) {}
    /// A line whose detail has a "task" belongs to that one.
    Status append(TenantId tenant, const QString &actor, const QString &kind, const QJsonObject &detail);
    /// Newest last; `limit` newest ones.
    Result<std::vector<AuditEntry>> list(TenantId tenant, qint64 sinceMs, const QString &kind, int limit);
    /// Of one task, newest first.
    Result<std::vector<AuditEntry>> ofTask(TenantId tenant, TaskId task, int limit);

private:
    Session &m_session;
};

/// What is to happen after a commit (behaviour S3.6).
enum class OutboxKind {
    TaskFile, ///< the task's own description is to be written beside the store
    Notice,   ///< the user is to be told, by the next window
    Command,  ///< the user's own command is to run
};

struct OutboxRow
{
    qint64 id = 0; ///< rises; a row that is delivered twice has the same one
    OutboxKind kind = OutboxKind::Notice;
    TaskId task;
    QJsonObject detail;
    qint64 atMs = 0;
};

/// Effects that follow a commit: appended by its transaction, removed once they came about. So an effect whose process
/// was killed, or that failed, is made up for later, and comes at least once.
class OutboxTable
{
public:
    explicit OutboxTable(Session &session) : m_session(session) {}
    /// A task has one open TaskFile at most; of notices the newest 200 are kept.
    Status append(OutboxKind kind, TaskId task, const QJsonObject &detail = {});
    Result<std::vector<OutboxRow>> list(OutboxKind kind, int limit); ///< oldest first
    Result<qint64> newest(OutboxKind kind);                          ///< the highest id there is, 0 if there is none
    Status remove(std::span<const qint64> ids);

private:
    Session &m_session;
};

/// How far the cycle of a storage has come in which all its content is read.
struct ScrubRow
{
    ObjectId after;     ///< the last one that was read in this cycle
    qint64 begunMs = 0; ///< 0: no cycle was ever begun
    qint64 endedMs = 0; ///< of the last whole cycle; 0: none yet
};

class ScrubTable
{
public:
    explicit ScrubTable(Session &session) : m_session(session) {}
    Result<ScrubRow> get(StorageId storage);
    Status set(StorageId storage, const ScrubRow &row);

private:
    Session &m_session;
};

} // namespace heirloom
