// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commands/Rebuild.h"

#include "engine/adding/AddTask.h"
#include "engine/adding/TaskFile.h"
#include "engine/commands/Access.h"
#include "engine/commands/UpkeepCommands.h"
#include "io/PathText.h"
#include "ledger/tables/ObjectTable.h"
#include "mutation/TaskWrites.h"
#include "mutation/packs/PackAdoption.h"
#include "mutation/upkeep/Audit.h"

#include <QJsonArray>

namespace heirloom {

namespace {

/// Of one task's manifest; the others come back all the same.
bool isDamage(const Error &error)
{
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::Invalid || error.code == ErrorCode::Source;
}

} // namespace

Result<MutationCoordinator *> Rebuild::findKnown(const QString &name)
{
    const auto all = UpkeepCommands(m_services).storages();
    if (!all)
        return fail(all.error());
    const QString &usual = m_services.options.defaultStorageRoot;
    const bool asUsual = all->empty() && name.isEmpty(); // a new ledger; the default storage is where it always was
    auto found = asUsual ? findIn(usual, name) : m_services.storages->open(m_services.tenant, name);
    if (found || found.error().code != ErrorCode::NotFound || (!asUsual && !found.error().hint.isEmpty()))
        return found;
    Error error = found.error();
    if (asUsual)
        error.context = QStringLiteral("the ledger knows no storage, and there is no store in ") + usual;
    error.hint = QStringLiteral("name the storage's folder: `heirloom-cli rebuild DIR`");
    return fail(error);
}

Result<Storage> Rebuild::storageFor(const QString &root, const QString &name, const std::optional<StoreIdentity> &found)
{
    const auto all = UpkeepCommands(m_services).storages();
    if (!all)
        return fail(all.error());
    const auto refuse = [](const Storage &known, const QString &hint) {
        return fail(ErrorCode::Conflict, QStringLiteral("the storage %1 is in %2").arg(known.name, known.root), hint);
    };
    Storage storage;
    storage.tenant = m_services.tenant;
    storage.name = !name.isEmpty() ? name : found && !found->name.isEmpty() ? found->name : QStringLiteral("default");
    storage.root = root;
    storage.storeUid = found ? found->store : StoreIdentity::newUid();
    storage.link = found ? found->link : storage.link;
    storage.reserveBytes = found ? found->reserveBytes : storage.reserveBytes;
    storage.isDefault = all->empty();
    for (const Storage &known : *all) {
        if (known.root == root) {
            if (!name.isEmpty() && name != known.name)
                return refuse(known, QStringLiteral("leave --storage away"));
            if (found && found->store != known.storeUid)
                return fail(StorageContexts::notThere(known));
            return known;
        }
        if (known.storeUid == storage.storeUid)
            return refuse(known, QStringLiteral("it has the same store; give each storage its own"));
        if (known.name == storage.name)
            return refuse(known, QStringLiteral("choose another name: `heirloom-cli --storage NAME rebuild DIR`"));
    }
    return storage;
}

Result<MutationCoordinator *> Rebuild::findIn(const QString &root, const QString &name)
{
    const auto nothing = [&] {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no store in ") + root,
                    QStringLiteral("name the folder that `.heirloom` is in"));
    };
    const auto ledger = m_services.storages->ledgerUid();
    if (!ledger)
        return fail(ledger.error());
    std::optional<StoreIdentity> found;
    if (const auto seen = ObjectStore::identify(m_services.fs, root))
        found = *seen;
    else if (seen.error().code != ErrorCode::NotFound && seen.error().code != ErrorCode::Corrupt)
        return fail(seen.error().in(QStringLiteral("look at the store in ") + root));
    auto storage = storageFor(root, name, found);
    if (!storage)
        return fail(storage.error());
    if (!found || found->ledger != *ledger) {
        const auto taken = ObjectStore::takeOver(
            m_services.fs, root, {storage->storeUid, *ledger, storage->name, storage->link, storage->reserveBytes});
        if (!taken && taken.error().code == ErrorCode::NotFound)
            return nothing();
        if (!taken)
            return fail(taken.error().in(root));
    }
    if (!storage->id)
        storage = TaskWrites(*m_services.ledger).addStorage(*storage);
    return storage ? m_services.storages->open(*storage) : fail(storage.error());
}

Result<qint64> Rebuild::run(const QString &storage, const QString &folder)
{
    if (auto allowed = checkAccess(m_services, Action::Administer); !allowed)
        return fail(allowed.error());
    const auto coordinator = folder.isEmpty() ? findKnown(storage) : findIn(absolutePath(folder), storage);
    if (!coordinator)
        return fail(coordinator.error());
    if (auto imported = importObjects(**coordinator); !imported)
        return fail(imported.error());
    QStringList damaged;
    const auto tasks = importTasks(**coordinator, damaged);
    if (!tasks)
        return fail(tasks.error());
    if (auto named = PackAdoption(**coordinator, m_services.options.archiver).nameCollections(); !named)
        return fail(named.error());
    const QJsonObject detail{{QStringLiteral("storage"), (*coordinator)->files().storage.name},
                             {QStringLiteral("tasks"), *tasks},
                             {QStringLiteral("damaged"), QJsonArray::fromStringList(damaged)}};
    if (auto noted =
            TaskWrites(*m_services.ledger)
                .audit(m_services.tenant, m_services.options.principal, QStringLiteral("ledger.rebuild"), detail);
        !noted)
        return fail(noted.error());
    if (!damaged.isEmpty())
        return fail(Error{
            ErrorCode::Corrupt,
            QStringLiteral("%1 task(s) came back, but of %2 the manifest is damaged: %3")
                .arg(QString::number(*tasks), QString::number(damaged.size()), damaged.join(QStringLiteral("; "))),
            0, 0,
            QStringLiteral("put a sound copy into `.heirloom/tasks` of the storage, or remove the file, and "
                           "rebuild again; their files were not touched")});
    return *tasks;
}

Result<qint64> Rebuild::importTasks(MutationCoordinator &coordinator, QStringList &damaged)
{
    QStringList uids;
    const Status listed = coordinator.files().store->forEachTaskFile([&](const QString &uid) -> Status {
        uids.append(uid);
        return {};
    });
    if (!listed)
        return fail(listed.error());
    qint64 tasks = 0;
    for (const QString &uid : uids) {
        const auto imported = importTask(coordinator, uid);
        if (imported)
            tasks += *imported;
        else if (isDamage(imported.error()))
            damaged.append(uid + QStringLiteral(": ") + imported.error().context);
        else
            return fail(imported.error());
    }
    return tasks;
}

Status Rebuild::importObjects(MutationCoordinator &coordinator)
{
    // The audit already knows how to take up contents that no row accounts for: hashed first, quarantined if unsound.
    Audit::Options options;
    options.heal = true;
    options.actor = m_services.options.principal;
    const auto report = Audit(coordinator, options).run();
    if (!report)
        return fail(report.error());
    // Behind it: a content that has a file of its own as well stays there.
    const auto packs = PackAdoption(coordinator, m_services.options.archiver).run(true);
    return packs ? Status{} : Status(fail(packs.error()));
}

Result<bool> Rebuild::importTask(MutationCoordinator &coordinator, const QString &uid)
{
    HeaderOnly header;
    const auto record = readTaskFile(coordinator, uid, header);
    if (!record)
        return fail(record.error());
    {
        auto reading = m_services.ledger->read();
        if (!reading)
            return fail(reading.error());
        const auto known = TaskTable(*reading).list(m_services.tenant);
        if (!known)
            return fail(known.error());
        const auto deleted = TaskTable(*reading).tombstones();
        if (!deleted)
            return fail(deleted.error());
        const bool isKnown =
            std::any_of(known->begin(), known->end(), [&](const Task &task) { return task.uid == uid; }) ||
            std::any_of(deleted->begin(), deleted->end(), [&](const Tombstone &gone) { return gone.uid == uid; });
        if (isKnown)
            return false;
        // Numbers are those of all tenants, and stay taken for as long as a deletion can be undone.
        const auto holder = TaskTable(*reading).get(record->task);
        if (!holder && holder.error().code != ErrorCode::NotFound)
            return fail(holder.error());
        const bool idIsFree = !holder && std::none_of(deleted->begin(), deleted->end(),
                                                      [&](const Tombstone &gone) { return gone.task == record->task; });
        AddTask::Revival revival{idIsFree ? record->task : TaskId(), uid, *record, {}};
        revival.manifest = [&](ManifestSink &sink) -> Status {
            const auto read = readTaskFile(coordinator, uid, sink);
            return read ? Status{} : Status(fail(read.error()));
        };
        AddRequest request;
        request.storage = coordinator.files().storage.name;
        request.name = header.seen.name;
        request.paused = true;
        const auto planned = AddTask(m_services, request, {}).revive(revival);
        if (!planned)
            return fail(planned.error());
        if (planned->totals.download.files > 0)
            return true; // not whole: it waits for the user's word before anything is downloaded
        TaskPatch readyPatch;
        readyPatch.state = record->isArchived ? TaskState::Archived : TaskState::Ready;
        const auto queued = TaskWrites(*m_services.ledger)
                                .update(m_services.tenant, planned->task,
                                        [&](const Task &) -> Result<TaskPatch> { return readyPatch; });
        if (!queued)
            return fail(queued.error());
    }
    return true;
}

} // namespace heirloom
