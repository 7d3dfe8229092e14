// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archiving/ArchiveCommands.h"

#include "engine/commands/Access.h"
#include "ledger/tables/packs/PackTable.h"
#include "mutation/archive/TaskArchiving.h"

#include <set>

namespace heirloom {

Result<Task> ArchiveCommands::find(TaskId task)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    return TaskTable(*reading).get(m_services.tenant, task);
}

Result<ArchivePreview> ArchiveCommands::preview(TaskId id)
{
    const auto task = find(id);
    if (!task)
        return fail(task.error());
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    PackTable packs(*reading);
    const auto copies = packs.copiesOf(id);
    const auto packed = packs.wouldPack(id, m_services.options.packMostBytes);
    if (!copies || !packed)
        return fail(copies ? packed.error() : copies.error());
    return ArchivePreview{task->counts.filesDone, task->counts.bytesDone, *copies, packed->objects, packed->bytes};
}

Result<ArchiveReport> ArchiveCommands::archive(TaskId id)
{
    if (auto allowed = checkAccess(m_services, Action::Delete); !allowed)
        return fail(allowed.error());
    const auto task = find(id);
    if (!task)
        return fail(task.error());
    const auto coordinator = m_services.storages->open(task->storage);
    const auto worker = m_services.worker->id();
    if (!coordinator || !worker)
        return fail(coordinator ? worker.error() : coordinator.error());
    const auto archived =
        TaskArchiving(**coordinator, *worker, m_services.ioPool, packing(), m_services.ending.get_token())
            .run(*task, m_services.options.principal);
    if (!archived)
        return fail(archived.error());
    return ArchiveReport{id,
                         archived->kept,
                         archived->packed.pack,
                         archived->packed.objects,
                         archived->packed.bytes,
                         archived->notPacked};
}

Result<Task> ArchiveCommands::restore(TaskId id)
{
    if (auto allowed = checkAccess(m_services, Action::Control); !allowed)
        return fail(allowed.error());
    return restoreTask(*m_services.ledger, m_services.tenant, id, m_services.options.principal);
}

Result<std::vector<PackLine>> ArchiveCommands::packs(const QString &storageName, const QString &collection)
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto storage = StorageTable(*reading).get(m_services.tenant, storageName);
    if (!storage)
        return fail(storage.error());
    const auto rows = PackTable(*reading).list(m_services.tenant, storage->id, collection);
    if (!rows)
        return fail(rows.error());
    std::vector<PackLine> lines;
    lines.reserve(rows->size());
    for (const PackRow &row : *rows)
        lines.push_back({row.sha256, row.collectionKey, row.objects, row.bytes});
    return lines;
}

Result<ConsolidateReport> ArchiveCommands::consolidate(const QString &storage, const QString &collection)
{
    if (auto allowed = checkAccess(m_services, Action::Reclaim); !allowed)
        return fail(allowed.error());
    const auto coordinator = m_services.storages->open(m_services.tenant, storage);
    const auto worker = m_services.worker->id();
    if (!coordinator || !worker)
        return fail(coordinator ? worker.error() : coordinator.error());
    const auto all = packs((*coordinator)->files().storage.name, collection);
    if (!all)
        return fail(all.error());
    std::set<QString> collections{collection};
    if (collection.isEmpty()) {
        collections.clear();
        for (const PackLine &pack : *all)
            collections.insert(pack.collection);
        collections.erase(QString()); // what nothing tells apart is not merged
    }
    ConsolidateReport report;
    report.skipped = true;
    for (const QString &each : collections) {
        const auto merged = Packing(**coordinator, *worker, packing(), m_services.ending.get_token()).consolidate(each);
        if (!merged)
            return fail(merged.error());
        report.skipped = report.skipped && merged->skipped;
        report.packsBefore += merged->packsBefore;
        report.packsAfter += merged->packsAfter;
        if (!merged->skipped || !report.key)
            report.key = merged->pack;
    }
    return report;
}

} // namespace heirloom
