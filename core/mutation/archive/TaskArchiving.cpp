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
                             Packing::Options packing, std::stop_token stop)
    : m_coordinator(coordinator), m_worker(worker), m_pool(pool), m_packing(std::move(packing)), m_stop(std::move(stop))
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
    if (auto stored = checkStored(task); !stored)
        return fail(stored.error());
    const auto umbrella = begin(task, actor);
    if (!umbrella)
        return fail(umbrella.error());
    killPoint("archiving");
    return proceed(task, actor, *umbrella);
}

Status TaskArchiving::checkStored(const Task &task) const
{
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const auto unusable = PackTable(*reading).unusableOf(task.id);
    if (!unusable)
        return fail(unusable.error());
    if (*unusable == 0)
        return {};
    return fail(ErrorCode::Corrupt,
                QStringLiteral("the stored content of %1 files of task %2 is missing or changed")
                    .arg(QString::number(*unusable), QString::number(task.id.value())),
                QStringLiteral("`heirloom-cli audit --heal` repairs it; then archive the task"));
}

Result<TaskArchiving::Report> TaskArchiving::resume(const JournalRow &row)
{
    const auto task = [&]() -> Result<Task> {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        return TaskTable(*reading).get(row.task);
    }();
    if (!task && task.error().code != ErrorCode::NotFound)
        return fail(task.error());
    if (task && task->state == TaskState::Archived)
        return proceed(*task, QJsonDocument::fromJson(row.payload).object()[actorKey].toString(), row.id);
    // Deleted or restored since: there is nothing to go on with.
    const Status ended =
        m_coordinator.ledger().transact([&](Session &session) -> Status { return JournalTable(session).end(row.id); });
    return ended ? Result<Report>(Report{}) : Result<Report>(fail(ended.error()));
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
    if (auto shelved = shelveFiles(task, report.kept); !shelved) {
        const Error &why = shelved.error();
        // Then neither can it be undone now: the next start goes on.
        const bool isOfTheMoment = why.code == ErrorCode::NoSpace || why.sysErrno == EROFS;
        if (isOfTheMoment || !giveUp(task, umbrella, actor))
            return fail(why);
        Error told = why;
        told.hint =
            QStringLiteral("the task is not archived; `heirloom-cli run` puts back what was taken away already");
        return fail(told);
    }
    auto packed = Packing(m_coordinator, m_worker, m_packing, m_stop).pack(task.id);
    if (!packed && packed.error().code == ErrorCode::Cancelled)
        return fail(packed.error());
    if (packed)
        report.packed = std::move(*packed);
    else
        report.notPacked = packed.error();
    return conclude(task, actor, umbrella, std::move(report));
}

Result<TaskArchiving::Report> TaskArchiving::conclude(const Task &task, const QString &actor, MutationId umbrella,
                                                      Report report)
{
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

namespace {

/// Part of a write transaction.
Result<Task> makeReady(Session &session, const Task &task, const QString &actor)
{
    TaskPatch patch;
    patch.state = TaskState::Ready;
    patch.raiseEpoch = true;
    if (auto restored = TaskTable(session).update(task.id, task.rev, patch); !restored)
        return restored;
    if (auto counted = ItemTable(session).recount(task.id); !counted)
        return fail(counted.error());
    if (auto described = OutboxTable(session).append(OutboxKind::TaskFile, task.id); !described)
        return fail(described.error());
    const QJsonObject detail{{QStringLiteral("task"), task.id.value()},
                             {QStringLiteral("name"), task.name},
                             {QStringLiteral("revision"), task.revision}};
    if (auto noted = AuditTable(session).append(task.tenant, actor, QStringLiteral("task.restore"), detail); !noted)
        return fail(noted.error());
    return TaskTable(session).get(task.id);
}

/// What is left of an archiving that nobody goes on with ends here; Busy while somebody does.
Status endArchiving(Session &session, const Task &task)
{
    JournalTable journal(session);
    const auto rows = journal.ofStorage(task.storage);
    if (!rows)
        return fail(rows.error());
    for (const JournalRow &row : *rows) {
        if (row.task != task.id || row.kind != QStringLiteral("archive"))
            continue;
        if (!row.needsAttention)
            return fail(ErrorCode::Busy, QStringLiteral("task %1 is still being archived").arg(task.id.value()),
                        QStringLiteral("try again when that is done"));
        if (auto ended = journal.end(row.id); !ended)
            return ended;
    }
    return {};
}

} // namespace

Status TaskArchiving::giveUp(const Task &task, MutationId umbrella, const QString &actor)
{
    return m_coordinator.ledger().transact([&](Session &session) -> Status {
        const auto now = TaskTable(session).get(task.id);
        if (!now)
            return fail(now.error());
        if (now->state == TaskState::Archived) {
            if (const auto ready = makeReady(session, *now, actor); !ready)
                return fail(ready.error());
        }
        return JournalTable(session).end(umbrella);
    });
}

Result<Task> restoreTask(Ledger &ledger, TenantId tenant, TaskId id, const QString &actor)
{
    return ledger.transact<Task>([&](Session &session) -> Result<Task> {
        const auto task = TaskTable(session).get(tenant, id);
        if (!task)
            return task;
        if (task->state != TaskState::Archived)
            return fail(ErrorCode::Conflict, QStringLiteral("task %1 is %2").arg(id.value()).arg(toString(task->state)),
                        QStringLiteral("only an archived task can be restored"));
        if (auto ended = endArchiving(session, *task); !ended)
            return fail(ended.error());
        const auto other = ItemTable(session).showsInItsPlace(*task);
        if (!other)
            return fail(other.error());
        if (*other)
            return fail(ErrorCode::Conflict,
                        QStringLiteral("task %1 shows files in the folder of task %2")
                            .arg(QString::number(other->value()), QString::number(id.value())),
                        QStringLiteral("archive or delete that one first"));
        return makeReady(session, *task, actor);
    });
}

} // namespace heirloom
