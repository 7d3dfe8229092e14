// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/upkeep/AuditRepair.h"

#include "base/KillPoint.h"

namespace heirloom {

namespace {
constexpr size_t suspectsAtATime = 256; ///< between them other changes of the storage get their turn
constexpr size_t mendedNamed = 1000;

} // namespace

AuditRepair::AuditRepair(MutationCoordinator &coordinator, Options options, std::stop_token stop)
    : m_coordinator(coordinator), m_options(std::move(options)), m_check(coordinator.files(), m_options.deep, stop),
      m_stop(std::move(stop))
{
}

Result<AuditRepair::Report> AuditRepair::run(const Suspects &suspects)
{
    if (auto checked = journal(); !checked)
        return fail(checked.error());
    if (auto checked = counts(); !checked)
        return fail(checked.error());
    if (auto checked = inSlices(suspects.objects, &AuditRepair::object); !checked)
        return fail(checked.error());
    if (auto checked = inSlices(suspects.orphans, &AuditRepair::orphan); !checked)
        return fail(checked.error());
    if (auto checked = inSlices(suspects.files, &AuditRepair::file); !checked)
        return fail(checked.error());
    if (auto checked = unfinished(); !checked)
        return fail(checked.error());
    if (auto checked = staging(); !checked)
        return fail(checked.error());
    return m_report;
}

Result<AuditRepair::Report> AuditRepair::runFiles(const Suspects &suspects)
{
    if (auto checked = inSlices(suspects.files, &AuditRepair::file); !checked)
        return fail(checked.error());
    return m_report;
}

Result<AuditRepair::Report> AuditRepair::takeOutOfUse(const Suspects &suspects)
{
    if (auto looked = inSlices(suspects.objects, &AuditRepair::givenUp); !looked)
        return fail(looked.error());
    return m_report;
}

template <class Suspect>
Status AuditRepair::inSlices(const std::vector<Suspect> &all, Status (AuditRepair::*look)(const Suspect &))
{
    for (size_t first = 0; first < all.size(); first += suspectsAtATime) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("the check was stopped"));
        const auto hold = m_coordinator.gate();
        if (!hold)
            return fail(hold.error());
        for (size_t i = first; i < qMin(all.size(), first + suspectsAtATime); ++i) {
            if (auto looked = (this->*look)(all[i]); !looked)
                return looked;
        }
        if (auto written = writeMends(); !written)
            return written;
    }
    return {};
}

Status AuditRepair::writeMends()
{
    // With its items, so that whatever ends this program leaves no finished task with files to bring.
    for (const TaskId task : std::exchange(m_requeue, {}))
        m_mends.push_back(requeue(task));
    if (m_mends.empty())
        return {};
    killPoint("H1");
    const Status written = m_coordinator.ledger().transact([&](Session &session) -> Status {
        if (auto failed = failPoint("H2"); !failed)
            return failed;
        for (const Write &mend : m_mends) {
            if (auto done = mend(session); !done)
                return done;
        }
        return {};
    });
    killPoint("H2 G8 R1 R5");
    m_mends.clear();
    return written;
}

void AuditRepair::report(AuditFinding finding, Write mend)
{
    if (m_options.heal && mend) {
        m_mends.push_back(std::move(mend));
        finding.healed = true;
    }
    if (!finding.healed) {
        m_report.findings.push_back(std::move(finding));
        return;
    }
    ++m_report.healed;
    if (m_report.mended.size() < mendedNamed)
        m_report.mended.push_back(std::move(finding));
}

Status AuditRepair::journal()
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
    if (parked) {
        report({QStringLiteral("dirty-mutation"), storage.root,
                QStringLiteral("a change could not be undone after three tries")});
    }
    if (current->dirtyReason.isEmpty())
        return {};
    Write clean;
    if (!parked) // what the failed change left is found by the other checks
        clean = [id = storage.id](Session &session) -> Status { return StorageTable(session).setDirty(id, {}); };
    report({QStringLiteral("dirty-mutation"), storage.root, current->dirtyReason}, clean);
    return writeMends();
}

Status AuditRepair::counts()
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
        report({QStringLiteral("refcount-drift"), drift.sha256.toHex(),
                QStringLiteral("counted %1, referenced %2").arg(drift.refcount).arg(drift.references)},
               [drift](Session &session) -> Status { return ObjectTable(session).healDrift(drift); });
    }
    return writeMends();
}

Status AuditRepair::file(const Suspects::File &suspect)
{
    const StorageFiles &files = m_coordinator.files();
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const auto task = TaskTable(*reading).get(suspect.task->id);
    if (!task)
        return task.error().code == ErrorCode::NotFound ? Status{} : Status(fail(task.error()));
    // Whoever deletes or archives it may have been killed: its files are gone before its items are.
    if (task->state == TaskState::Deleting || task->state == TaskState::Archived)
        return {};
    const auto now = ItemTable(*reading).files(suspect.task->id, ItemId(suspect.file.item.value() - 1), 1);
    if (!now)
        return fail(now.error());
    if (now->empty() || now->front().item != suspect.file.item || now->front().state != ItemState::Done)
        return {}; // deleted or at work again since
    const DeletableFile &file = now->front();
    const QString shown = files.storage.root + u'/' +
                          (SafePath::fromTrusted(suspect.task->destination) / SafePath::fromTrusted(file.path)).text();
    auto directories = DirectoryCache::existing(files.store->fs(), files.store->root(), suspect.task->destination);
    const auto seen = m_check.visible(file, directories ? &*directories : nullptr, suspect.seen);
    if (!seen)
        return fail(seen.error());
    const auto object = ObjectTable(*reading).get(file.object);
    if (m_unusable.contains(file.object) || !object || object->state == ObjectState::Lost ||
        object->state == ObjectState::Quarantined) {
        // A file that still stands gives its content back to the store, if its bytes are right when they are read.
        const bool stands = seen->verdict == DiskVerdict::Sound;
        report({QStringLiteral("broken-reference"), shown, QStringLiteral("its stored content is missing or changed")},
               reopen(suspect, stands ? ItemTable::Reopen::Adopt : ItemTable::Reopen::Fetch));
        return {};
    }
    if (seen->verdict == DiskVerdict::Missing)
        report({QStringLiteral("broken-reference"), shown, QStringLiteral("the visible file is gone")},
               reopen(suspect, ItemTable::Reopen::Inherit));
    if (seen->verdict == DiskVerdict::Changed)
        report({QStringLiteral("modified-file"), shown, QStringLiteral("the visible file was changed or replaced")},
               reopen(suspect, ItemTable::Reopen::Inherit));
    return {};
}

AuditRepair::Write AuditRepair::reopen(const Suspects::File &suspect, ItemTable::Reopen how)
{
    if (m_options.heal)
        m_requeue.insert(suspect.task->id);
    return [item = suspect.file.item, how](Session &session) -> Status {
        Status reopened = ItemTable(session).reopen(item, how);
        const bool isGone =
            !reopened && (reopened.error().code == ErrorCode::Conflict || reopened.error().code == ErrorCode::NotFound);
        return isGone ? Status{} : reopened;
    };
}

Status AuditRepair::staging()
{
    const auto hold = m_coordinator.gate();
    if (!hold)
        return fail(hold.error());
    ObjectStore &store = *m_coordinator.files().store;
    // Listed before the workers are read: the file of one that comes later is not among them.
    std::vector<std::pair<QString, bool>> names; // and whether it is a file
    const Status listed = store.forEachStaged([&](const QString &name, const FileStat &stat) -> Status {
        names.emplace_back(name, stat.type == FileStat::Type::File);
        return {};
    });
    if (!listed)
        return listed;
    auto reading = m_coordinator.ledger().read();
    if (!reading)
        return fail(reading.error());
    const auto workers = WorkerTable(*reading).all();
    if (!workers)
        return fail(workers.error());
    std::set<qint64> living; // whose worker is gone, the recovery would have removed it at the last start
    for (const WorkerRow &worker : *workers)
        living.insert(worker.id.value());
    for (const auto &[name, isFile] : names) {
        if (isFile && !isLeftover(*reading, name, living))
            continue;
        AuditFinding finding{QStringLiteral("orphan-staging"), store.stagedPath(name),
                             QStringLiteral("a private file of a worker that is gone")};
        if (m_options.heal) {
            // Work of ours is always a file; anything else is somebody's and is kept.
            if (isFile) {
                if (auto removed = store.removeStaged(name); !removed)
                    return removed;
            } else if (auto kept = store.quarantineStaged(name); !kept) {
                return fail(kept.error());
            }
            finding.healed = true;
        }
        report(std::move(finding));
    }
    return {};
}

bool AuditRepair::isLeftover(Session &session, const QString &stagedName, const std::set<qint64> &livingWorkers) const
{
    const QStringList parts = stagedName.split(u'-');
    const QString &first = parts.first();
    if (first == QStringLiteral("part")) {
        const auto wanted = ItemTable(session).isPartWanted(ItemId(parts.value(1).toLongLong()), stagedName);
        return wanted && !*wanted;
    }
    if (first.startsWith(u'w') && livingWorkers.contains(first.mid(1).toLongLong()))
        return false;
    return first != QStringLiteral("copy") && first != QStringLiteral("task");
}

Status AuditRepair::unfinished()
{
    std::vector<Task> tasks;
    {
        auto reading = m_coordinator.ledger().read();
        if (!reading)
            return fail(reading.error());
        auto found = TaskTable(*reading).completedWithOpenItems(m_coordinator.files().storage.id);
        if (!found)
            return fail(found.error());
        tasks = std::move(*found);
    }
    for (const Task &task : tasks) {
        const SafePath folder = SafePath::fromTrusted(task.destination);
        report({QStringLiteral("broken-reference"), m_coordinator.files().storage.root + u'/' + folder.text(),
                QStringLiteral("task %1 is completed, but some of its files are not there").arg(task.id.value())},
               requeue(task.id));
    }
    return writeMends();
}

AuditRepair::Write AuditRepair::requeue(TaskId id) const
{
    return [id, actor = m_options.actor](Session &session) -> Status {
        TaskTable tasks(session);
        const auto task = tasks.get(id);
        if (!task)
            return task.error().code == ErrorCode::NotFound ? Status{} : Status(fail(task.error()));
        if (!isAllowed(task->state, TaskState::Ready) || task->state == TaskState::Archived)
            return {};
        TaskPatch patch;
        patch.state = TaskState::Ready;
        if (auto updated = tasks.update(id, task->rev, patch); !updated)
            return fail(updated.error());
        const QJsonObject detail{{QStringLiteral("task"), id.value()}, {QStringLiteral("name"), task->name}};
        return AuditTable(session).append(task->tenant, actor, QStringLiteral("task.heal"), detail);
    };
}

} // namespace heirloom
