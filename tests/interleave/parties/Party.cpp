// SPDX-License-Identifier: GPL-3.0-or-later
#include "Party.h"

namespace heirloom::test {

void Party::add(const char *name, std::function<void()> body, At at)
{
    m_steps.push_back({QStringLiteral("%1:%2").arg(QLatin1Char(m_name)).arg(QLatin1String(name)), std::move(body), at});
}

bool Party::take(int index)
{
    const Step &step = m_steps.at(size_t(index));
    if (step.at == At::EntersGate && m_gate == Gate::Kernel) {
        auto lock = m_bed.store->tryLock(QStringLiteral("gate"));
        if (!lock && lock.error().code == ErrorCode::Busy)
            return false;
        m_hold = must(std::move(lock));
    }
    step.body();
    if (step.at == At::LeavesGate)
        m_hold.reset();
    return true;
}

void Party::die()
{
    m_hold.reset();
    m_bed.kill(m_name);
}

void MutationSteps::begin(Mutation &mutation, WorkerId owner)
{
    m_mutation = &mutation;
    const auto begun = m_bed.ledger->transact<MutationId>([&](Session &session) -> Result<MutationId> {
        if (auto prepared = mutation.prepare(session); !prepared)
            return fail(prepared.error());
        JournalRow row;
        row.storage = m_bed.files.storage.id;
        row.kind = mutation.kind();
        row.owner = owner;
        row.task = mutation.task();
        row.payload = mutation.payload();
        return JournalTable(session).begin(row);
    });
    m_isOver = !begun;
    m_status = begun ? Status{} : Status(fail(begun.error()));
    m_id = begun.value_or(MutationId());
}

void MutationSteps::body()
{
    if (!m_isOver)
        m_status = m_mutation->body(m_id);
}

void MutationSteps::makeDurable()
{
    if (m_isOver)
        return;
    if (m_status)
        m_status = m_bed.store->syncAll();
    if (!m_status)
        undo();
}

void MutationSteps::commit()
{
    if (m_isOver)
        return;
    m_status = m_bed.ledger->transact([&](Session &session) -> Status {
        if (auto committed = m_mutation->commit(session); !committed)
            return committed;
        return m_mutation->endsWithCommit() ? JournalTable(session).end(m_id) : Status{};
    });
    if (!m_status)
        undo();
}

void MutationSteps::finish()
{
    if (m_isOver)
        return;
    const bool hadEnded = m_mutation->endsWithCommit();
    m_mutation->finish();
    if (!hadEnded)
        must(m_bed.ledger->transact([&](Session &session) -> Status { return JournalTable(session).end(m_id); }));
    m_isOver = true;
}

void MutationSteps::undo()
{
    Status undone = m_mutation->rollback();
    if (undone)
        undone = m_bed.store->syncAll();
    must(m_bed.ledger->transact([&](Session &session) -> Status {
        if (undone) {
            must(m_mutation->takeBack(session));
            return JournalTable(session).end(m_id);
        }
        return StorageTable(session).setDirty(m_bed.files.storage.id, undone.error().context);
    }));
    m_isOver = true;
}

} // namespace heirloom::test
