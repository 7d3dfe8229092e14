// SPDX-License-Identifier: GPL-3.0-or-later
#include "Parties.h"

namespace heirloom::test {

Packer::Packer(Bed &bed, char name, Gate gate, TaskId archived) : Party(bed, name, gate), m_task(archived), m_run(bed)
{
    add("list", [this] { list(); });
    add("write", [this] { write(); });
    add(
        "begin", [this] { begin(); }, At::EntersGate);
    add("body", [this] { m_run.body(); });
    add("durable", [this] { m_run.makeDurable(); });
    add(
        "commit", [this] { end(); }, At::LeavesGate);
}

void Packer::list()
{
    auto reading = must(m_bed.ledger->read());
    PackTable packs(reading);
    m_contents = must(packs.candidates(m_task, PackBuilder::largestMember));
    m_collection = must(packs.collectionOf(m_task));
}

void Packer::write()
{
    const WorkerId worker = must(m_bed.workerOf(m_name).id());
    PackBuilder builder(*m_bed.store, archiverProgram(), {});
    m_draft = must(builder.build(m_contents, QStringLiteral("w%1-pack-1").arg(worker.value())));
}

void Packer::begin()
{
    if (m_draft.members.empty())
        return;
    m_mutation = std::make_unique<PackMutation>(m_bed.files, std::exchange(m_draft, {}), m_collection);
    m_run.begin(*m_mutation, must(m_bed.workerOf(m_name).id()));
}

void Packer::end()
{
    if (!m_mutation)
        return;
    m_run.commit();
    must(m_run.status());
    m_run.finish();
    m_mutation.reset();
}

void Packer::die()
{
    Party::die();
    m_contents.clear();
    m_draft = {};
    m_mutation.reset();
}

} // namespace heirloom::test
