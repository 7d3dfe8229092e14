// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/removal/TaskDeletion.h"

#include "base/KillPoint.h"
#include "mutation/journal/DeletionRecord.h"
#include "mutation/removal/RemoveFilesMutation.h"

#include <QJsonObject>

namespace heirloom {

namespace {
/// Items per mutation; one journal row, one durable point and one commit each.
constexpr int batchSize = 4096;
} // namespace

TaskDeletion::TaskDeletion(MutationCoordinator &coordinator, WorkerId worker, QThreadPool &pool)
    : m_coordinator(coordinator), m_worker(worker), m_pool(pool)
{
}

Result<MutationId> TaskDeletion::begin(const Task &task, bool keepFiles, const QString &actor)
{
    const qint64 now = m_coordinator.ledger().clock().wallMs();
    return m_coordinator.ledger().transact<MutationId>([&](Session &session) -> Result<MutationId> {
        if (auto failed = failPoint("D1"); !failed)
            return fail(failed.error());
        TaskTable tasks(session);
        TaskPatch patch;
        patch.state = TaskState::Deleting;
        patch.raiseEpoch = true;
        if (auto fenced = tasks.update(task.id, task.rev, patch); !fenced)
            return fail(fenced.error());
        if (auto left =
                tasks.insertTombstone({task.uid, task.id, task.tenant, task.storage, task.name, task.revision, now});
            !left)
            return fail(left.error());
        // An archiving that was cut short has nothing to go on with any more.
        if (auto ended = JournalTable(session).endAll(task.id, QStringLiteral("archive")); !ended)
            return fail(ended.error());
        JournalRow row;
        row.storage = task.storage;
        row.kind = QStringLiteral("delete");
        row.owner = m_worker;
        row.task = task.id;
        row.payload = toPayload(DeletionRecord{keepFiles, actor, {}});
        return JournalTable(session).begin(row);
    });
}

Status checkRemovable(MutationCoordinator &coordinator, WorkerId worker)
{
    if (auto clean = coordinator.checkClean(); !clean)
        return clean;
    ObjectStore &store = *coordinator.files().store;
    const QString probe = QStringLiteral("w%1-delete").arg(worker.value());
    const auto made = store.createStaged(probe);
    if (!made && made.error().code != ErrorCode::NoSpace && made.error().code != ErrorCode::Conflict)
        return fail(made.error().in(QStringLiteral("remove files")));
    return made ? store.removeStaged(probe) : Status{};
}

Result<TaskDeletion::Report> TaskDeletion::run(const Task &task, bool keepFiles, const QString &actor)
{
    if (!isTerminal(task.state))
        return fail(ErrorCode::Conflict, QStringLiteral("task %1 is %2").arg(task.id.value()).arg(toString(task.state)),
                    QStringLiteral("cancel it first, then delete it"));
    if (auto removable = checkRemovable(m_coordinator, m_worker); !removable)
        return fail(removable.error());
    const auto umbrella = begin(task, keepFiles, actor);
    if (!umbrella)
        return fail(umbrella.error());
    killPoint("D1");
    return proceed(task, DeletionRecord{keepFiles, actor, {}}, *umbrella);
}

Result<TaskDeletion::Report> TaskDeletion::resume(const JournalRow &row)
{
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const auto task = TaskTable(*reading).get(row.task);
    if (!task)
        return fail(task.error());
    const auto record = deletionRecordFrom(row.payload);
    if (!record)
        return fail(record.error());
    return proceed(*task, *record, row.id);
}

Result<TaskDeletion::Report> TaskDeletion::proceed(const Task &task, const DeletionRecord &record, MutationId umbrella)
{
    Ledger &ledger = m_coordinator.ledger();
    // First, so that whatever happens from here on a rebuilt ledger does not bring the task back.
    if (auto retired = m_coordinator.files().store->retireTaskFile(task.uid); !retired)
        return fail(retired.error().in(QStringLiteral("put the task's manifest aside")));
    killPoint("D2");
    Report report;
    const auto what = record.keepFiles ? RemoveFilesMutation::Files::Keep : RemoveFilesMutation::Files::Remove;
    bool sharesFolder = false;
    for (;;) {
        std::vector<DeletableFile> batch;
        {
            auto reading = ledger.read();
            if (!reading)
                return fail(reading.error());
            const auto others = TaskTable(*reading).overlapping(task.storage, task.destination);
            if (!others)
                return fail(others.error());
            sharesFolder =
                std::any_of(others->begin(), others->end(), [&](const Task &other) { return other.id != task.id; });
            auto files = ItemTable(*reading).files(task.id, {}, batchSize);
            if (!files)
                return fail(files.error());
            batch = std::move(*files);
        }
        if (batch.empty())
            break;
        for (const DeletableFile &file : batch) {
            if (file.object)
                report.objects.push_back(file.object);
        }
        RemoveFilesMutation mutation(m_coordinator.files(), task, std::move(batch), what, sharesFolder, m_pool);
        if (auto removed = m_coordinator.run(mutation, m_worker); !removed)
            return fail(removed.error());
        report.kept += mutation.kept();
        report.releasedReferences += mutation.releasedReferences();
    }
    const Status ended = ledger.transact([&](Session &session) -> Status {
        if (auto failed = failPoint("D6"); !failed)
            return failed;
        if (auto removed = TaskTable(session).remove(task.id); !removed)
            return removed;
        const TaskId whole = record.partOf ? record.partOf : task.id;
        const QJsonObject detail{{QStringLiteral("task"), whole.value()},
                                 {QStringLiteral("name"), task.name},
                                 {QStringLiteral("revision"), task.revision},
                                 {QStringLiteral("released_references"), report.releasedReferences},
                                 {QStringLiteral("kept_files"), record.keepFiles}};
        const QString kind = record.partOf ? QStringLiteral("task.amend") : QStringLiteral("task.delete");
        if (auto noted = AuditTable(session).append(task.tenant, record.actor, kind, detail); !noted)
            return noted;
        return JournalTable(session).end(umbrella);
    });
    if (!ended)
        return fail(ended.error());
    killPoint("D6 D7");
    return report;
}

} // namespace heirloom
