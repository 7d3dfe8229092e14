// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/archive/TaskArchiving.h"

#include "base/KillPoint.h"
#include "mutation/removal/RemoveFilesMutation.h"
#include "mutation/removal/TaskDeletion.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heirloom {

namespace {

/// Items per mutation; one journal row, one durable point and one commit each.
constexpr int batchSize = 4096;

const QString actorKey = QStringLiteral("actor");

QJsonObject detailOf(const Task &task, const TaskArchiving::Report &report)
{
    QJsonObject detail{{QStringLiteral("task"), task.id.value()},
                       {QStringLiteral("name"), task.name},
                       {QStringLiteral("revision"), task.revision},
                       {QStringLiteral("packed_objects"), report.packed.objects},
                       {QStringLiteral("packed_bytes"), report.packed.bytes}};
    if (!report.packed.openedBecause.isEmpty())
        detail[QStringLiteral("archiver_not_shut_in")] = report.packed.openedBecause;
    if (report.notPacked)
        detail[QStringLiteral("not_packed")] = report.notPacked->context;
    return detail;
}

} // namespace

TaskArchiving::TaskArchiving(MutationCoordinator &coordinator, WorkerId worker, QThreadPool &pool,
                             Packing::Options packing)
    : m_coordinator(coordinator), m_worker(worker), m_pool(pool), m_packing(std::move(packing))
{
}

Result<MutationId> TaskArchiving::begin(const Task &task, const QString &actor)
{
    return m_coordinator.ledger().transact<MutationId>([&](Session &session) -> Result<MutationId> {
        if (auto failed = failPoint("archiving"); !failed)
            return fail(failed.error());
        TaskPatch patch;
        patch.state = TaskState::Archived;
        patch.raiseEpoch = true;
        if (auto fenced = TaskTable(session).update(task.id, task.rev, patch); !fenced)
            return fail(fenced.error());
        if (auto described = OutboxTable(session).append(OutboxKind::TaskFile, task.id); !described)
            return fail(described.error());
        JournalRow row;
        row.storage = task.storage;
        row.kind = QStringLiteral("archive");
        row.owner = m_worker;
        row.task = task.id;
        row.payload = QJsonDocument(QJsonObject{{actorKey, actor}}).toJson(QJsonDocument::Compact);
        return JournalTable(session).begin(row);
    });
}

Result<TaskArchiving::Report> TaskArchiving::run(const Task &task, const QString &actor)
{
    if (task.state != TaskState::Completed)
        return fail(ErrorCode::Conflict, QStringLiteral("task %1 is %2").arg(task.id.value()).arg(toString(task.state)),
                    QStringLiteral("only a completed task can be archived"));
    if (auto removable = checkRemovable(m_coordinator, m_worker); !removable)
        return fail(removable.error());
    const auto umbrella = begin(task, actor);
    if (!umbrella)
        return fail(umbrella.error());
    killPoint("archiving");
    return proceed(task, actor, *umbrella);
}

Result<TaskArchiving::Report> TaskArchiving::resume(const JournalRow &row)
{
    const auto task = [&]() -> Result<Task> {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        return TaskTable(*reading).get(row.task);
    }();
    if (!task)
        return fail(task.error());
    return proceed(*task, QJsonDocument::fromJson(row.payload).object()[actorKey].toString(), row.id);
}

Status TaskArchiving::shelveFiles(const Task &task, QStringList &kept)
{
    for (ItemId after;;) {
        std::vector<DeletableFile> batch;
        bool sharesFolder = false;
        {
            auto reading = m_coordinator.ledger().read();
            if (!reading)
                return fail(reading.error());
            const auto others = TaskTable(*reading).overlapping(task.storage, task.destination);
            auto files = ItemTable(*reading).files(task.id, after, batchSize);
            if (!others || !files)
                return fail(others ? files.error() : others.error());
            sharesFolder =
                std::any_of(others->begin(), others->end(), [&](const Task &other) { return other.id != task.id; });
            batch = std::move(*files);
        }
        if (batch.empty())
            return {};
        after = batch.back().item;
        RemoveFilesMutation mutation(m_coordinator.files(), task, std::move(batch), RemoveFilesMutation::Files::Shelve,
                                     sharesFolder, m_pool);
        if (auto shelved = m_coordinator.run(mutation, m_worker); !shelved)
            return shelved;
        kept += mutation.kept();
    }
}

Result<TaskArchiving::Report> TaskArchiving::proceed(const Task &task, const QString &actor, MutationId umbrella)
{
    Report report;
    if (auto shelved = shelveFiles(task, report.kept); !shelved)
        return fail(shelved.error());
    const auto packed = Packing(m_coordinator, m_worker, m_packing).pack(task.id);
    if (packed)
        report.packed = *packed;
    else
        report.notPacked = packed.error();
    const Status ended = m_coordinator.ledger().transact([&](Session &session) -> Status {
        if (auto failed = failPoint("archived"); !failed)
            return failed;
        if (auto noted =
                AuditTable(session).append(task.tenant, actor, QStringLiteral("task.archive"), detailOf(task, report));
            !noted)
            return noted;
        return JournalTable(session).end(umbrella);
    });
    if (!ended)
        return fail(ended.error());
    killPoint("archived");
    return report;
}

Result<Task> restoreTask(Ledger &ledger, TenantId tenant, TaskId id, const QString &actor)
{
    return ledger.transact<Task>([&](Session &session) -> Result<Task> {
        TaskTable tasks(session);
        const auto task = tasks.get(tenant, id);
        if (!task)
            return task;
        if (task->state != TaskState::Archived)
            return fail(ErrorCode::Conflict, QStringLiteral("task %1 is %2").arg(id.value()).arg(toString(task->state)),
                        QStringLiteral("only an archived task can be restored"));
        const auto rows = JournalTable(session).ofStorage(task->storage);
        if (!rows)
            return fail(rows.error());
        if (std::any_of(rows->begin(), rows->end(), [&](const JournalRow &row) { return row.task == id; }))
            return fail(ErrorCode::Busy, QStringLiteral("task %1 is still being archived").arg(id.value()),
                        QStringLiteral("try again when that is done"));
        TaskPatch patch;
        patch.state = TaskState::Ready;
        patch.raiseEpoch = true;
        auto restored = tasks.update(id, task->rev, patch);
        if (!restored)
            return restored;
        if (auto counted = ItemTable(session).recount(id); !counted)
            return fail(counted.error());
        if (auto described = OutboxTable(session).append(OutboxKind::TaskFile, id); !described)
            return fail(described.error());
        const QJsonObject detail{{QStringLiteral("task"), id.value()},
                                 {QStringLiteral("name"), task->name},
                                 {QStringLiteral("revision"), task->revision}};
        if (auto noted = AuditTable(session).append(tenant, actor, QStringLiteral("task.restore"), detail); !noted)
            return fail(noted.error());
        return tasks.get(id);
    });
}

} // namespace heirloom
