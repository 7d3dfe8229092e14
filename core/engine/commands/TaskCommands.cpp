// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commands/TaskCommands.h"

#include "engine/adding/AddTask.h"
#include "engine/adding/TaskFile.h"
#include "engine/adding/TaskMirrors.h"
#include "engine/adopting/AdoptRules.h"
#include "engine/commands/Access.h"
#include "ledger/tables/ObjectTable.h"
#include "mutation/TaskWrites.h"
#include "mutation/removal/Originals.h"
#include "mutation/removal/TaskDeletion.h"
#include "mutation/upkeep/GarbageCollector.h"

namespace heirloom {

namespace {

/// Keeps the first pass over a task file from doing anything: only its extra fields are wanted.
class Discard final : public ManifestSink
{
public:
    Status header(const ManifestHeader &) override { return {}; }
    Status entries(std::span<const ManifestEntry>) override { return {}; }
    Status rejected(const RejectedEntry &) override { return {}; }
};

Error wrongState(const Task &task, const char *verb)
{
    return Error{ErrorCode::Conflict,
                 QStringLiteral("task %1 is %2 and cannot be %3")
                     .arg(QString::number(task.id.value()), toString(task.state), QString::fromLatin1(verb)),
                 0, 0,
                 task.state == TaskState::Archived ? QStringLiteral("`restore` brings an archived task back")
                 : isTerminal(task.state)          ? QStringLiteral("`retry` starts failed and cancelled tasks again")
                                                   : QString()};
}

} // namespace

Result<Task> TaskCommands::find(TaskId task)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return TaskTable(*reading).get(m_services.tenant, task);
}

Result<std::vector<TaskSnapshot>> TaskCommands::list(std::optional<TaskState> state)
{
    return snapshots([&](TaskTable tasks) { return tasks.list(m_services.tenant, state); });
}

Result<std::vector<TaskSnapshot>> TaskCommands::page(TaskId after, int limit)
{
    return snapshots([&](TaskTable tasks) { return tasks.page(m_services.tenant, after, limit); });
}

Result<std::vector<TaskSnapshot>>
TaskCommands::snapshots(const std::function<Result<std::vector<Task>>(TaskTable)> &select)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    auto tasks = select(TaskTable(*reading));
    if (!tasks)
        return fail(tasks.error());
    const auto partial = ItemTable(*reading).partialBytes();
    if (!partial)
        return fail(partial.error());
    std::unordered_map<TaskId, qint64> live;
    for (const ItemTable::Partial &one : *partial)
        live.emplace(one.task, one.bytes);
    std::vector<TaskSnapshot> snapshots;
    snapshots.reserve(tasks->size());
    for (Task &task : *tasks) {
        const auto found = live.find(task.id);
        snapshots.push_back({std::move(task), 0, found == live.end() ? 0 : found->second, -1});
    }
    return snapshots;
}

Result<TaskSnapshot> TaskCommands::get(TaskId id)
{
    auto task = find(id);
    if (!task)
        return fail(task.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto partial = ItemTable(*reading).partialBytes(id);
    if (!partial)
        return fail(partial.error());
    return TaskSnapshot{std::move(*task), 0, *partial, -1};
}

Result<std::vector<Item>> TaskCommands::items(const ItemQuery &query)
{
    if (const auto task = find(query.task); !task)
        return fail(task.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return ItemTable(*reading).page(query);
}

Result<Task> TaskCommands::change(TaskId id, TaskState to, const char *verb)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    return TaskWrites(*m_services.ledger).update(m_services.tenant, id, [&](const Task &task) -> Result<TaskPatch> {
        const bool startsFinished = to == TaskState::Ready && isTerminal(task.state);
        if (!isAllowed(task.state, to) || startsFinished)
            return fail(wrongState(task, verb));
        TaskPatch patch;
        patch.state = to;
        patch.waitingFor = std::optional<WaitReason>();
        patch.neededBytes = 0;
        patch.error = task.state == TaskState::Waiting ? std::optional<Error>() : task.error;
        patch.raiseEpoch = to == TaskState::Cancelled;
        return patch;
    });
}

Result<Task> TaskCommands::pause(TaskId task)
{
    return change(task, TaskState::Paused, "paused");
}

Result<Task> TaskCommands::resume(TaskId task)
{
    return change(task, TaskState::Ready, "resumed");
}

Result<Task> TaskCommands::cancel(TaskId task)
{
    return change(task, TaskState::Cancelled, "cancelled");
}

Result<Task> TaskCommands::retry(TaskId task)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    return TaskWrites(*m_services.ledger).retry(m_services.tenant, task);
}

Result<Task> TaskCommands::setMirrors(TaskId task, const QStringList &mirrors)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    auto checked = checkedMirrors(mirrors);
    if (!checked)
        return fail(checked.error());
    TaskPatch patch;
    patch.mirrors = std::move(*checked);
    return TaskWrites(*m_services.ledger).update(m_services.tenant, task, [&](const Task &) -> Result<TaskPatch> {
        return patch;
    });
}

Result<std::vector<Task>> TaskCommands::queue(const std::vector<TaskId> &tasks, const QueueMove &move)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    return TaskWrites(*m_services.ledger).queue(m_services.tenant, tasks, move);
}

Result<Task> TaskCommands::setRateLimit(TaskId task, qint64 bytesPerSecond)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    TaskPatch patch;
    patch.rateLimit = qMax<qint64>(0, bytesPerSecond);
    return TaskWrites(*m_services.ledger).update(m_services.tenant, task, [&](const Task &) -> Result<TaskPatch> {
        return patch;
    });
}

Result<MovedOriginals> TaskCommands::removeOriginals(TaskId id)
{
    if (auto allowed = checkAccess(m_services, Action::Delete); !allowed)
        return fail(allowed.error());
    const auto task = find(id);
    if (!task)
        return fail(task.error());
    if (!isAdopted(*task))
        return fail(ErrorCode::Conflict, QStringLiteral("task %1 is no adopted folder").arg(id.value()));
    if (auto apart = checkApartFromStorages(m_services, task->baseUrl.toLocalFile()); !apart)
        return fail(apart.error());
    return heirloom::removeOriginals(*m_services.ledger, m_services.fs, *task);
}

Result<TaskUsageLine> TaskCommands::deletePreview(TaskId id)
{
    const auto task = find(id);
    if (!task)
        return fail(task.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto usage = ObjectTable(*reading).taskUsage(id);
    if (!usage)
        return fail(usage.error());
    return TaskUsageLine{id, task->name, task->revision, usage->bytes, usage->exclusiveBytes};
}

Result<DeleteReport> TaskCommands::remove(TaskId id, const DeleteOptions &options)
{
    const auto preview = deletePreview(id);
    if (!preview)
        return fail(preview.error());
    if (auto allowed = checkAccess(m_services, Action::Delete); !allowed)
        return fail(allowed.error());
    const auto task = find(id);
    if (!task)
        return fail(task.error());
    const auto coordinator = m_services.storages->open(task->storage);
    if (!coordinator)
        return fail(coordinator.error());
    const auto worker = m_services.worker->id();
    if (!worker)
        return fail(worker.error());
    const QString &actor = m_services.options.principal;
    const auto deleted = TaskDeletion(**coordinator, *worker, m_services.ioPool).run(*task, options.keepFiles, actor);
    if (!deleted)
        return fail(deleted.error());

    DeleteReport report;
    report.task = id;
    report.releasedReferences = deleted->releasedReferences;
    report.reclaimableBytes = preview->exclusiveBytes;
    report.kept = deleted->kept;
    if (options.now && !deleted->objects.empty()) {
        GarbageCollector::Options sweep;
        sweep.graceMs = m_services.options.graceMs;
        sweep.now = true;
        sweep.only = deleted->objects;
        sweep.actor = actor;
        const auto swept = GarbageCollector(**coordinator, *worker, m_services.ioPool).sweep(sweep);
        if (!swept)
            return fail(swept.error());
        report.reclaimedBytes = swept->bytes;
    }
    return report;
}

/// Its plan; an archived task stays archived, if all of it is still there.
Status TaskCommands::revive(const Tombstone &tombstone, MutationCoordinator &coordinator)
{
    Discard discard;
    const auto record = readDeletedTaskFile(coordinator, tombstone.uid, discard);
    if (!record)
        return fail(record.error());
    AddRequest request;
    request.storage = coordinator.files().storage.name;
    request.name = tombstone.name;
    request.paused = record->isArchived;
    AddTask::Revival revival{tombstone.task, tombstone.uid, *record, {}};
    revival.manifest = [&](ManifestSink &sink) -> Status {
        const auto read = readDeletedTaskFile(coordinator, tombstone.uid, sink);
        return read ? Status{} : Status(fail(read.error()));
    };
    const auto planned = AddTask(m_services, request, {}).revive(revival);
    if (!planned || !record->isArchived)
        return planned ? Status{} : Status(fail(planned.error()));
    TaskPatch patch;
    patch.state = planned->totals.download.files == 0 ? TaskState::Archived : TaskState::Ready;
    const auto set =
        TaskWrites(*m_services.ledger).update(m_services.tenant, planned->task, [&](const Task &) -> Result<TaskPatch> {
            return patch;
        });
    return set ? Status{} : Status(fail(set.error()));
}

Result<Task> TaskCommands::undelete(TaskId id)
{
    if (auto allowed = checkAccess(m_services, Action::Delete); !allowed)
        return fail(allowed.error());
    const auto tombstone = [&]() -> Result<Tombstone> {
        auto reading = m_services.ledger->read();
        return reading ? TaskTable(*reading).tombstone(m_services.tenant, id)
                       : Result<Tombstone>(fail(reading.error()));
    }();
    if (!tombstone)
        return fail(tombstone.error().in(QStringLiteral("bring task %1 back").arg(id.value())));
    const auto coordinator = m_services.storages->open(tombstone->storage);
    if (!coordinator)
        return fail(coordinator.error());
    const auto isBack = find(id); // by an undo that was cut short
    if (!isBack && isBack.error().code != ErrorCode::NotFound)
        return isBack;
    if (!isBack) {
        if (auto revived = revive(*tombstone, **coordinator); !revived)
            return fail(revived.error());
    }
    if (auto revived = (*coordinator)->files().store->reviveTaskFile(tombstone->uid); !revived)
        return fail(revived.error());
    const QJsonObject detail{{QStringLiteral("task"), id.value()}, {QStringLiteral("name"), tombstone->name}};
    if (auto noted =
            TaskWrites(*m_services.ledger).forgetTombstone(m_services.tenant, id, m_services.options.principal, detail);
        !noted)
        return fail(noted.error());
    return find(id);
}

} // namespace heirloom
