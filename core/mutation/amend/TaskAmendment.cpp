// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/amend/TaskAmendment.h"

#include "base/KillPoint.h"
#include "ledger/tables/SystemTables.h"
#include "mutation/journal/DeletionRecord.h"
#include "mutation/removal/TaskDeletion.h"

#include <QUuid>

namespace heirloom {

TaskAmendment::TaskAmendment(MutationCoordinator &coordinator, WorkerId worker, QThreadPool &pool)
    : m_coordinator(coordinator), m_worker(worker), m_pool(pool)
{
}

Result<TaskAmendment::Report> TaskAmendment::apply(const Task &task, const Amendment &amendment, const QString &actor,
                                                   const std::function<Status(Session &)> &also)
{
    const bool isFinished = isTerminal(task.state) && task.state != TaskState::Archived;
    if (amendment.isWithin ? task.state != TaskState::Running : !isFinished)
        return fail(ErrorCode::Conflict, QStringLiteral("task %1 is %2").arg(task.id.value()).arg(toString(task.state)),
                    task.state == TaskState::Archived ? QStringLiteral("restore it first")
                                                      : QStringLiteral("wait until it is done"));
    if (auto clean = m_coordinator.checkClean(); !clean)
        return fail(clean.error());
    std::optional<JournalRow> removal;
    auto amended = m_coordinator.ledger().transact<Task>([&](Session &session) -> Result<Task> {
        removal.reset(); // a transaction may be run anew
        if (auto changed = amendItems(session, task, amendment); !changed)
            return fail(changed.error());
        if (!amendment.removed.empty()) {
            auto row = setApart(session, task, amendment.removed, actor);
            if (!row)
                return fail(row.error());
            removal = std::move(*row);
        }
        Status done = ItemTable(session).recount(task.id);
        if (done) // the store is to know the files that the task has now
            done = OutboxTable(session).append(OutboxKind::TaskFile, task.id);
        if (done && also)
            done = also(session);
        return done ? TaskTable(session).get(task.id) : Result<Task>(fail(done.error()));
    });
    if (!amended)
        return fail(amended.error());
    killPoint("amended");
    Report report{std::move(*amended), {}};
    if (removal) {
        auto removed = TaskDeletion(m_coordinator, m_worker, m_pool).resume(*removal);
        if (!removed)
            return fail(removed.error().in(QStringLiteral("remove what the new revision does not have")));
        report.keptFiles = std::move(removed->kept);
    }
    return report;
}

Status TaskAmendment::amendItems(Session &session, const Task &task, const Amendment &amendment)
{
    TaskPatch patch;
    qint64 rev = task.rev;
    if (amendment.isWithin) { // limits and places in the queue may change while it runs
        const auto now = TaskTable(session).get(task.id);
        if (!now)
            return fail(now.error());
        if (now->epoch == task.epoch && (now->state == TaskState::Running || now->state == TaskState::Waiting))
            rev = now->rev;
    } else {
        patch.state = TaskState::Ready;
        patch.error = std::optional<Error>();
        patch.revision = amendment.revision;
        patch.baseUrl = amendment.baseUrl;
        patch.raiseEpoch = true;
    }
    if (auto changed = TaskTable(session).update(task.id, rev, patch); !changed)
        return fail(changed.error());
    ItemTable items(session);
    for (const auto &[item, planned] : amendment.updated) {
        if (auto amended = items.amend(item, planned); !amended)
            return amended;
    }
    if (auto inserted = items.insertPlanned(task.id, amendment.added); !inserted)
        return fail(inserted.error());
    return {};
}

/// The deletion of a task that has nothing but what left, begun by the same transaction.
Result<JournalRow> TaskAmendment::setApart(Session &session, const Task &task, const std::vector<ItemId> &removed,
                                           const QString &actor)
{
    NewTask apart;
    apart.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    apart.tenant = task.tenant;
    apart.storage = task.storage;
    apart.collectionKey = task.collectionKey;
    apart.name = task.name;
    apart.source = task.source;
    apart.revision = task.revision;
    apart.destination = task.destination;
    apart.baseUrl = task.baseUrl;
    apart.link = task.link;
    apart.planner = m_worker;
    TaskTable tasks(session);
    const auto id = tasks.insert(apart);
    if (!id)
        return fail(id.error());
    qint64 rev = 1;
    for (const TaskState state : {TaskState::Cancelled, TaskState::Deleting}) {
        TaskPatch patch;
        patch.state = state;
        const auto moved = tasks.update(*id, rev, patch);
        if (!moved)
            return fail(moved.error());
        rev = moved->rev;
    }
    if (auto moved = ItemTable(session).setApart(task.id, *id, removed); !moved)
        return fail(moved.error());
    JournalRow row;
    row.storage = task.storage;
    row.kind = QStringLiteral("delete");
    row.owner = m_worker;
    row.task = *id;
    row.payload = toPayload(DeletionRecord{false, actor, task.id});
    const auto begun = JournalTable(session).begin(row);
    if (!begun)
        return fail(begun.error());
    row.id = *begun;
    return row;
}

} // namespace heirloom
