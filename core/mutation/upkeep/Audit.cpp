// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/upkeep/Audit.h"

namespace heirloom {

namespace {

constexpr int pageSize = 4096;

Status stopped()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("the check was stopped"));
}

} // namespace

Audit::Audit(MutationCoordinator &coordinator, Options options, std::stop_token stop)
    : m_coordinator(coordinator), m_options(std::move(options)), m_stop(std::move(stop)),
      m_check(coordinator.files(), m_options.deep, m_stop)
{
}

Result<Audit::Report> Audit::run()
{
    for (Status (Audit::*look)() : {&Audit::lookAtObjects, &Audit::lookForOrphans, &Audit::lookAtTasks}) {
        if (auto looked = (this->*look)(); !looked)
            return fail(looked.error());
    }
    auto report = AuditRepair(m_coordinator, m_options, m_stop).run(m_suspects);
    if (report)
        report->checked = m_checked;
    return report;
}

Result<Audit::Report> Audit::runOf(const Task &task)
{
    if (auto looked = lookAtTask(std::make_shared<const Task>(task)); !looked)
        return fail(looked.error());
    auto report = AuditRepair(m_coordinator, m_options, m_stop).runFiles(m_suspects);
    if (report)
        report->checked = m_checked;
    return report;
}

Status Audit::lookAtObjects()
{
    const Storage &storage = m_coordinator.files().storage;
    for (ObjectId after;;) {
        std::vector<ObjectRow> page;
        {
            auto reading = m_coordinator.ledger().read();
            if (!reading)
                return fail(reading.error());
            auto rows = ObjectTable(*reading).list(storage.tenant, storage.id, std::nullopt, after, pageSize);
            if (!rows)
                return fail(rows.error());
            page = std::move(*rows);
        }
        for (const ObjectRow &row : page) {
            if (m_stop.stop_requested())
                return stopped();
            if (row.state != ObjectState::Lost && row.state != ObjectState::Quarantined)
                m_known.insert(ObjectStore::objectName({row.sha256, row.generation}));
            if (auto looked = lookAtObject(row); !looked)
                return looked;
        }
        if (page.empty())
            return {};
        after = page.back().id;
    }
}

Status Audit::lookAtObject(const ObjectRow &row)
{
    if (row.state == ObjectState::Lost || row.state == ObjectState::Quarantined)
        m_doubtful.insert(row.id.value()); // what still shows it is broken
    if (row.state != ObjectState::Live && row.state != ObjectState::Condemned)
        return {};
    ++m_checked;
    auto seen = m_check.object(row);
    if (!seen)
        return fail(seen.error());
    if (seen->verdict == DiskVerdict::Sound)
        return {};
    if (seen->verdict != DiskVerdict::Touched)
        m_doubtful.insert(row.id.value());
    m_suspects.objects.push_back({row, *seen});
    return {};
}

Status Audit::lookForOrphans()
{
    ObjectStore &store = *m_coordinator.files().store;
    const Status listed = store.forEachObject([&](const ObjectStore::Found &found) -> Status {
        if (!found.key || !m_known.contains(ObjectStore::objectName(*found.key)))
            m_suspects.orphans.push_back({found, std::nullopt});
        return {};
    });
    if (!listed || !m_options.heal)
        return listed;
    for (Suspects::Orphan &orphan : m_suspects.orphans) {
        if (!orphan.found.key)
            continue;
        const auto hash = store.hash(*orphan.found.key, m_stop);
        if (!hash && hash.error().code != ErrorCode::NotFound)
            return fail(hash.error());
        if (hash)
            orphan.sha256 = *hash;
    }
    return {};
}

Status Audit::lookAtTasks()
{
    std::vector<Task> tasks;
    {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        auto all = TaskTable(*reading).list(m_coordinator.files().storage.tenant);
        if (!all)
            return fail(all.error());
        tasks = std::move(*all);
    }
    for (Task &task : tasks) {
        if (task.storage != m_coordinator.files().storage.id || task.state == TaskState::Deleting)
            continue;
        if (auto looked = lookAtTask(std::make_shared<const Task>(std::move(task))); !looked)
            return looked;
    }
    return {};
}

Status Audit::lookAtTask(const std::shared_ptr<const Task> &task)
{
    const StorageFiles &files = m_coordinator.files();
    auto directories = DirectoryCache::existing(files.store->fs(), files.store->root(), task->destination);
    for (ItemId after;;) {
        std::vector<DeletableFile> page;
        {
            auto reading = m_coordinator.ledger().read();
            if (!reading)
                return fail(reading.error());
            auto some = ItemTable(*reading).files(task->id, after, pageSize);
            if (!some)
                return fail(some.error());
            page = std::move(*some);
        }
        if (page.empty())
            return {};
        for (const DeletableFile &file : page) {
            if (file.state != ItemState::Done)
                continue;
            if (m_stop.stop_requested())
                return stopped();
            ++m_checked;
            auto seen = m_check.visible(file, directories ? &*directories : nullptr);
            if (!seen)
                return fail(seen.error());
            if (seen->verdict != DiskVerdict::Sound || !file.object || m_doubtful.contains(file.object.value()))
                m_suspects.files.push_back({task, file, *seen});
        }
        after = page.back().item;
    }
}

} // namespace heirloom
