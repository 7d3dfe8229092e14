// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/upkeep/Audit.h"

#include "io/Hashing.h"
#include "ledger/tables/TaskTable.h"

namespace heirloom {

namespace {
constexpr int pageSize = 4096;
} // namespace

Audit::Audit(MutationCoordinator &coordinator, Options options, std::stop_token stop)
    : m_coordinator(coordinator), m_options(std::move(options)), m_stop(std::move(stop))
{
}

Result<Audit::Report> Audit::run()
{
    auto hold = m_coordinator.gate(); // nothing moves while it is looked at
    if (!hold)
        return fail(hold.error());
    for (Status (Audit::*check)() : {&Audit::checkJournal, &Audit::checkCounts, &Audit::checkObjects,
                                     &Audit::checkOrphans, &Audit::checkTasks, &Audit::checkStaging}) {
        if (auto checked = (this->*check)(); !checked)
            return fail(checked.error());
    }
    if (auto queued = requeueReopened(); !queued)
        return fail(queued.error());
    m_report.reopened.assign(m_reopened.begin(), m_reopened.end());
    return m_report;
}

void Audit::report(AuditFinding finding)
{
    if (finding.healed)
        ++m_report.healed;
    else
        m_report.findings.push_back(std::move(finding));
}

Status Audit::checkJournal()
{
    const Storage &storage = m_coordinator.files().storage;
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const auto current = StorageTable(*reading).get(storage.id);
    if (!current)
        return fail(current.error());
    const auto rows = JournalTable(*reading).ofStorage(storage.id);
    if (!rows)
        return fail(rows.error());
    const bool parked =
        std::any_of(rows->begin(), rows->end(), [](const JournalRow &row) { return row.needsAttention; });
    if (parked)
        report({QStringLiteral("dirty-mutation"), storage.root,
                QStringLiteral("a change could not be undone after three tries")});
    if (current->dirtyReason.isEmpty())
        return {};
    AuditFinding finding{QStringLiteral("dirty-mutation"), storage.root, current->dirtyReason};
    if (m_options.heal && !parked) {
        const Status cleaned = m_coordinator.ledger().transact(
            [&](Session &session) -> Status { return StorageTable(session).setDirty(storage.id, {}); });
        if (!cleaned)
            return cleaned;
        finding.healed = true; // what the failed change left is found by the checks below
    }
    report(std::move(finding));
    return {};
}

Status Audit::checkCounts()
{
    std::vector<ObjectTable::Drift> drifts;
    {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        auto found = ObjectTable(*reading).drift(m_coordinator.files().storage.id);
        if (!found)
            return fail(found.error());
        drifts = std::move(*found);
    }
    for (const ObjectTable::Drift &drift : drifts) {
        AuditFinding finding{QStringLiteral("refcount-drift"), drift.sha256.toHex(),
                             QStringLiteral("counted %1, referenced %2").arg(drift.refcount).arg(drift.references)};
        if (m_options.heal) {
            const Status healed = m_coordinator.ledger().transact(
                [&](Session &session) -> Status { return ObjectTable(session).healDrift(drift); });
            if (!healed)
                return healed;
            finding.healed = true;
        }
        report(std::move(finding));
    }
    return {};
}

Status Audit::checkObjects()
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
                return fail(ErrorCode::Cancelled, QStringLiteral("the check was stopped"));
            m_known.insert(ObjectStore::objectName({row.sha256, row.generation}));
            if (row.state != ObjectState::Live && row.state != ObjectState::Condemned)
                continue;
            if (auto checked = checkObject(row); !checked)
                return checked;
        }
        if (page.empty())
            return {};
        after = page.back().id;
    }
}

Status Audit::checkObject(const ObjectRow &row)
{
    ++m_report.checked;
    const ObjectKey key{row.sha256, row.generation};
    ObjectStore &store = *m_coordinator.files().store;
    const auto stat = store.stat(key);
    if (!stat) {
        if (stat.error().code != ErrorCode::NotFound)
            return fail(stat.error());
        AuditFinding finding{QStringLiteral("missing-object"), store.objectPath(key),
                             QStringLiteral("the stored content is gone")};
        return markUnusable(row, ObjectState::Lost, finding);
    }
    const bool untouched = stat->inode == row.inode && stat->mtimeNs == row.mtimeNs && stat->ctimeNs == row.ctimeNs &&
                           stat->size == row.size;
    if (untouched && !m_options.deep)
        return {};
    const auto hash = store.hash(key, m_stop);
    if (!hash)
        return fail(hash.error());
    if (*hash == row.sha256) {
        if (untouched || !m_options.heal)
            return {};
        return m_coordinator.ledger().transact([&](Session &session) -> Status {
            return ObjectTable(session).setBaseline(row.id, row.generation, stat->inode, stat->mtimeNs, stat->ctimeNs);
        });
    }
    AuditFinding finding{QStringLiteral("corrupt-object"), store.objectPath(key),
                         QStringLiteral("the stored content was changed, its digest is now %1").arg(hash->toHex())};
    return markUnusable(row, ObjectState::Quarantined, finding);
}

Status Audit::markUnusable(const ObjectRow &row, ObjectState state, AuditFinding &finding)
{
    m_unusable.insert(row.id.value());
    if (m_options.heal) {
        if (state == ObjectState::Quarantined) {
            auto kept =
                m_coordinator.files().store->quarantine({row.sha256, row.generation}, QStringLiteral("changed"));
            if (!kept)
                return fail(kept.error());
        }
        const auto marked = m_coordinator.ledger().transact<bool>(
            [&](Session &session) { return ObjectTable(session).setUnusable(row.id, row.generation, state); });
        if (!marked)
            return fail(marked.error());
        finding.healed = *marked;
    }
    report(std::move(finding));
    return {};
}

Status Audit::checkOrphans()
{
    const Storage &storage = m_coordinator.files().storage;
    {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        const auto open = ObjectTable(*reading).intents(storage.id, false, std::numeric_limits<int>::max());
        if (!open)
            return fail(open.error());
        for (const ObjectTable::Victim &victim : *open)
            m_known.insert(ObjectStore::objectName({victim.sha256, victim.generation}));
    }
    std::vector<ObjectStore::Found> orphans;
    const Status listed = m_coordinator.files().store->forEachObject([&](const ObjectStore::Found &found) -> Status {
        if (!found.key || !m_known.contains(ObjectStore::objectName(*found.key)))
            orphans.push_back(found);
        return {};
    });
    if (!listed)
        return listed;
    for (const ObjectStore::Found &found : orphans) {
        AuditFinding finding{QStringLiteral("orphan-object"), found.name,
                             QStringLiteral("no row of the ledger knows this file")};
        if (m_options.heal && found.key) {
            if (auto adopted = adoptOrphan(found, finding); !adopted)
                return adopted;
        }
        report(std::move(finding));
    }
    return {};
}

Status Audit::adoptOrphan(const ObjectStore::Found &found, AuditFinding &finding)
{
    const Storage &storage = m_coordinator.files().storage;
    ObjectStore &store = *m_coordinator.files().store;
    const auto hash = store.hash(*found.key, m_stop);
    if (!hash)
        return fail(hash.error());
    bool wanted = *hash == found.key->sha256;
    if (wanted) {
        // Sound content without a row becomes known again, unreferenced: it ages like any other.
        const Status known = m_coordinator.ledger().transact([&](Session &session) -> Status {
            ObjectTable objects(session);
            const auto row = objects.get(storage.tenant, storage.id, found.key->sha256);
            if (!row)
                return fail(row.error());
            wanted = !*row;
            if (!wanted)
                return {};
            return objects.insertLive(storage.tenant, storage.id, found.key->sha256, found.key->generation,
                                      found.stat.size, found.stat.inode, found.stat.mtimeNs, found.stat.ctimeNs);
        });
        if (!known)
            return known;
    }
    if (!wanted) {
        auto kept = store.quarantine(*found.key, QStringLiteral("orphan"));
        if (!kept)
            return fail(kept.error());
    }
    finding.healed = true;
    return {};
}

Status Audit::checkTasks()
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
    for (const Task &task : tasks) {
        if (task.storage != m_coordinator.files().storage.id || task.state == TaskState::Deleting)
            continue;
        if (auto checked = checkTask(task); !checked)
            return checked;
    }
    return {};
}

Status Audit::checkTask(const Task &task)
{
    FileSystem &fs = m_coordinator.files().store->fs();
    std::optional<DirectoryCache> directories;
    if (auto root = fs.openBeneath(m_coordinator.files().store->root(), SafePath::fromTrusted(task.destination), false))
        directories.emplace(fs, *root, false);
    for (ItemId after;;) {
        std::vector<DeletableFile> page;
        {
            auto reading = m_coordinator.ledger().read();
            if (!reading)
                return fail(reading.error());
            auto files = ItemTable(*reading).files(task.id, after, pageSize);
            if (!files)
                return fail(files.error());
            page = std::move(*files);
        }
        if (page.empty())
            return {};
        for (const DeletableFile &file : page) {
            if (file.state != ItemState::Done)
                continue;
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, QStringLiteral("the check was stopped"));
            if (auto checked = checkFile(task, file, directories ? &*directories : nullptr); !checked)
                return checked;
        }
        after = page.back().item;
    }
}

Status Audit::checkFile(const Task &task, const DeletableFile &file, DirectoryCache *directories)
{
    ++m_report.checked;
    const QString shown = m_coordinator.files().storage.root + u'/' +
                          (SafePath::fromTrusted(task.destination) / SafePath::fromTrusted(file.path)).text();
    if (m_unusable.contains(file.object.value())) {
        AuditFinding finding{QStringLiteral("broken-reference"), shown,
                             QStringLiteral("its stored content is missing or changed")};
        return reopenFile(task, file.item, ItemState::Pending, finding);
    }
    const SafePath path = SafePath::fromTrusted(file.path);
    FileSystem &fs = m_coordinator.files().store->fs();
    auto dir = directories ? directories->open(path.parent()) : Result<DirectoryPtr>(fail(ErrorCode::NotFound, shown));
    const auto stat = dir ? fs.stat(*dir, path.leaf()) : Result<FileStat>(fail(dir.error()));
    if (!stat) {
        AuditFinding finding{QStringLiteral("broken-reference"), shown, QStringLiteral("the visible file is gone")};
        return reopenFile(task, file.item, ItemState::Inherit, finding);
    }
    const bool isLink = stat->inode == file.inode || stat->type == FileStat::Type::Symlink;
    const bool untouchedCopy =
        file.placedInode != 0 && stat->inode == file.placedInode && stat->mtimeNs == file.placedMtimeNs;
    if (isLink || (untouchedCopy && !m_options.deep))
        return {};
    auto opened = fs.open(*dir, path.leaf());
    const auto hash = opened ? hashFile(**opened, -1, m_stop) : Result<Sha256>(fail(opened.error()));
    if (hash && file.sha256 && *hash == *file.sha256)
        return {};
    if (hash || hash.error().code != ErrorCode::Cancelled) {
        AuditFinding finding{QStringLiteral("modified-file"), shown,
                             QStringLiteral("the visible file was changed or replaced")};
        return reopenFile(task, file.item, ItemState::Inherit, finding);
    }
    return fail(hash.error());
}

Status Audit::reopenFile(const Task &task, ItemId item, ItemState to, AuditFinding &finding)
{
    if (m_options.heal) {
        const Status reopened = m_coordinator.ledger().transact(
            [&](Session &session) -> Status { return ItemTable(session).reopen(item, to); });
        if (!reopened)
            return reopened;
        m_reopened.insert(task.id);
        finding.healed = true;
    }
    report(std::move(finding));
    return {};
}

Status Audit::requeueReopened()
{
    for (const TaskId id : m_reopened) {
        const Status queued = m_coordinator.ledger().transact([&](Session &session) -> Status {
            TaskTable tasks(session);
            const auto task = tasks.get(id);
            if (!task)
                return fail(task.error());
            const QJsonObject detail{{QStringLiteral("task"), id.value()}, {QStringLiteral("name"), task->name}};
            if (auto noted =
                    AuditTable(session).append(task->tenant, m_options.actor, QStringLiteral("task.heal"), detail);
                !noted)
                return noted;
            if (!isAllowed(task->state, TaskState::Ready))
                return {};
            TaskPatch patch;
            patch.state = TaskState::Ready;
            const auto updated = tasks.update(id, task->rev, patch);
            return updated ? Status{} : Status(fail(updated.error()));
        });
        if (!queued)
            return queued;
    }
    return {};
}

Status Audit::checkStaging()
{
    // A file of a living worker is no leftover; whose worker is gone, the recovery would have removed it at the last
    // start.
    std::set<qint64> living;
    QStringList names;
    {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        const auto workers = WorkerTable(*reading).all();
        if (!workers)
            return fail(workers.error());
        for (const WorkerRow &worker : *workers)
            living.insert(worker.id.value());
        const Status listed =
            m_coordinator.files().store->forEachStaged([&](const QString &name, const FileStat &) -> Status {
                const QStringList parts = name.split(u'-');
                if (parts.first() == QStringLiteral("part")) {
                    const auto item = ItemTable(*reading).get(ItemId(parts.value(1).toLongLong()));
                    if (item && item->state != ItemState::Done)
                        return {};
                } else if (parts.first().startsWith(u'w') && living.contains(parts.first().mid(1).toLongLong())) {
                    return {};
                } else if (parts.first() == QStringLiteral("copy") || parts.first() == QStringLiteral("task")) {
                    return {};
                }
                names.append(name);
                return {};
            });
        if (!listed)
            return listed;
    }
    for (const QString &name : names) {
        AuditFinding finding{QStringLiteral("orphan-staging"), name,
                             QStringLiteral("a private file of a worker that is gone")};
        if (m_options.heal) {
            if (auto removed = m_coordinator.files().store->removeStaged(name); !removed)
                return removed;
            finding.healed = true;
        }
        report(std::move(finding));
    }
    return {};
}

} // namespace heirloom
