// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parties.h"
#include "mutation/journal/DeletionRecord.h"
namespace heirloom::test {

Deleter::Deleter(Bed &bed, char name, Gate gate, TaskId task, bool cancelsFirst)
    : Party(bed, name, gate), m_id(task), m_run(bed)
{
    if (cancelsFirst)
        add("cancel", [this] { cancel(); });
    add("fence", [this] { fence(); });
    add("retire", [this] { must(m_bed.store->retireTaskFile(m_task.uid)); });
    add("look", [this] { look(); });
    add(
        "begin", [this] { begin(); }, At::EntersGate);
    add("body", [this] { m_run.body(); });
    add("durable", [this] { m_run.makeDurable(); });
    add(
        "commit",
        [this] {
            m_run.commit();
            must(m_run.status());
            m_run.finish();
        },
        At::LeavesGate);
    add("end", [this] { end(); });
}

void Deleter::cancel()
{
    must(m_bed.ledger->transact<Task>([&](Session &session) -> Result<Task> {
        TaskPatch patch;
        patch.state = TaskState::Cancelled;
        patch.raiseEpoch = true;
        return TaskTable(session).update(m_id, must(TaskTable(session).get(m_id)).rev, patch);
    }));
}

void Deleter::fence()
{
    m_task = m_bed.taskNow(m_id);
    const WorkerId worker = must(m_bed.workerOf(m_name).id());
    m_umbrella = must(m_bed.ledger->transact<MutationId>([&](Session &session) -> Result<MutationId> {
        TaskTable tasks(session);
        TaskPatch patch;
        patch.state = TaskState::Deleting;
        patch.raiseEpoch = true;
        if (auto fenced = tasks.update(m_task.id, m_task.rev, patch); !fenced)
            return fail(fenced.error());
        must(tasks.insertTombstone({m_task.uid, m_task.id, m_task.tenant, m_task.storage, m_task.name, m_task.revision,
                                    m_bed.clock.wallMs()}));
        JournalRow row;
        row.storage = m_task.storage;
        row.kind = QStringLiteral("delete");
        row.owner = worker;
        row.task = m_task.id;
        row.payload = toPayload(DeletionRecord{false, QStringLiteral("me"), {}});
        return JournalTable(session).begin(row);
    }));
}

void Deleter::look()
{
    auto reading = must(m_bed.ledger->read());
    const auto others = must(TaskTable(reading).overlapping(m_task.storage, m_task.destination));
    m_sharesFolder =
        std::any_of(others.begin(), others.end(), [&](const Task &other) { return other.id != m_task.id; });
    m_files = must(ItemTable(reading).files(m_task.id, {}, 4096));
}

void Deleter::begin()
{
    m_mutation = std::make_unique<RemoveFilesMutation>(m_bed.files, m_task, std::exchange(m_files, {}),
                                                       RemoveFilesMutation::Files::Remove, m_sharesFolder, m_bed.pool);
    m_run.begin(*m_mutation, must(m_bed.workerOf(m_name).id()));
}

void Deleter::end()
{
    must(m_bed.ledger->transact([&](Session &session) -> Status {
        must(TaskTable(session).remove(m_task.id));
        must(AuditTable(session).append(m_task.tenant, QStringLiteral("me"), QStringLiteral("task.delete"), {}));
        return JournalTable(session).end(m_umbrella);
    }));
}

void Deleter::die()
{
    Party::die();
    m_mutation.reset();
}

} // namespace heirloom::test
