// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bed.h"

#include "mutation/archive/TaskArchiving.h"

#include <QDirIterator>

namespace heirloom::test {

Bed::~Bed()
{
    for (const auto &its : m_workers) {
        if (its)
            must(its->close());
    }
}

void Bed::removeFiles(const QString &below)
{
    QDirIterator all(path(below), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        if (!QFile::remove(all.next()))
            qFatal("cannot remove %s", qPrintable(all.filePath()));
    }
}

void Bed::reset()
{
    // The directories of the store stay: the store has them open.
    for (const char *folder : {"objects", "staging", "trash", "quarantine", "tasks"})
        removeFiles(QStringLiteral(".heirloom/") + QLatin1String(folder));
    for (const QString &name : names({})) {
        if (name != QStringLiteral(".heirloom"))
            QDir(path(name)).removeRecursively();
    }
    must(ledger->transact([&](Session &writing) -> Status {
        for (const char *table :
             {"DELETE FROM object_refs", "DELETE FROM items", "DELETE FROM tasks", "DELETE FROM objects",
              "DELETE FROM intents", "DELETE FROM mutations", "DELETE FROM tombstones", "DELETE FROM leases",
              "DELETE FROM outbox", "UPDATE storages SET dirty_reason = '' WHERE dirty_reason <> ''"})
            must(writing.statement(table).run());
        return {};
    }));
}

WorkerSession &Bed::workerOf(char party)
{
    auto &its = m_workers.at(size_t(party - 'a'));
    if (!its)
        its = std::make_unique<WorkerSession>(*ledger);
    must(its->id());
    return *its;
}

void Bed::kill(char party)
{
    m_workers.at(size_t(party - 'a')).reset();
}

ObjectId Bed::keepUnreferenced(const QByteArray &bytes)
{
    const ObjectKey key{hashBytes(bytes), 1};
    const QString staged = QStringLiteral("kept");
    must(must(store->createStaged(staged))->write(0, bytes));
    must(store->publish(staged, key));
    const FileStat stat = must(store->stat(key));
    return must(ledger->transact<ObjectId>([&](Session &writing) -> Result<ObjectId> {
        ObjectTable objects(writing);
        must(objects.insertLive(files.storage.tenant, files.storage.id, key.sha256, 1, stat.size, stat.inode,
                                stat.mtimeNs, stat.ctimeNs));
        const ObjectId id = must(objects.get(files.storage.tenant, files.storage.id, key.sha256))->id;
        must(writing.statement("UPDATE objects SET zero_since = ? WHERE id = ?").run(clock.wallMs() - 2 * graceMs, id));
        return id;
    }));
}

Task Bed::newTask(const QString &name, WorkerId planner, LinkMethod link)
{
    return must(ledger->transact<Task>([&](Session &writing) -> Result<Task> {
        NewTask row;
        row.uid = hashBytes(name.toUtf8()).toHex();
        row.tenant = files.storage.tenant;
        row.storage = files.storage.id;
        row.collectionKey = row.name = row.destination = name;
        row.link = link;
        row.planner = planner;
        return TaskTable(writing).get(must(TaskTable(writing).insert(row)));
    }));
}

void Bed::setState(TaskId task, TaskState state)
{
    must(ledger->transact<Task>([&](Session &writing) -> Result<Task> {
        TaskPatch patch;
        patch.state = state;
        return TaskTable(writing).update(task, must(TaskTable(writing).get(task)).rev, patch);
    }));
}

Task Bed::plan(const Task &task, const std::vector<PlannedItem> &items)
{
    must(ledger->transact<ItemId>([&](Session &writing) { return ItemTable(writing).insertPlanned(task.id, items); }));
    setState(task.id, TaskState::Ready);
    setState(task.id, TaskState::Running);
    return taskNow(task.id);
}

Task Bed::newCompleted(const QString &name, const Contents &contents)
{
    std::vector<PlannedItem> items;
    for (const auto &[path, bytes] : contents.asKeyValueRange()) {
        keepUnreferenced(bytes);
        items.push_back(planned(path, bytes, PlanAction::Inherit));
    }
    const Task task = plan(newTask(name, worker), items);
    std::vector<PlaceItem> batch;
    for (ClaimedItem &claimed : must(session->claimInherits(task.id, 1000))) {
        PlaceItem item;
        item.sha256 = *claimed.sha256;
        item.size = claimed.size;
        item.claimed = std::move(claimed);
        batch.push_back(std::move(item));
    }
    PlaceMutation place(files, task, std::move(batch), pool);
    must(coordinator->run(place, worker));
    setState(task.id, TaskState::Completed);
    return taskNow(task.id);
}

Task Bed::newArchived(const QString &name, const Contents &contents)
{
    const Packing::Options nothingPacked{{}, 0};
    const Task task = newCompleted(name, contents);
    must(TaskArchiving(*coordinator, worker, pool, nothingPacked).run(task, QStringLiteral("me")));
    return taskNow(task.id);
}

Task Bed::taskNow(TaskId id)
{
    auto reading = must(ledger->read());
    return must(TaskTable(reading).get(id));
}

RecoveryReport Bed::recover()
{
    return must(Recovery(*ledger, *session, coordinators(), pool).run());
}

QStringList Bed::rows(const char *question)
{
    auto reading = must(ledger->read());
    const auto found =
        must(reading.session().statement(question).all([](const Statement &row) { return row.text(0); }));
    return {found.begin(), found.end()};
}

QStringList Bed::state()
{
    QStringList lines;
    for (const char *question :
         {"SELECT 'object ' || hex(sha256) || ' ' || generation || ' ' || state || ' ' || refcount || ' ' || "
          "(zero_since IS NULL) || ' ' || size || ' ' || (pack IS NOT NULL) FROM objects ORDER BY sha256",
          "SELECT 'pack ' || hex(sha256) || ' ' || state FROM packs ORDER BY sha256",
          "SELECT 'item ' || path || ' ' || state || ' ' || way || ' ' || claim_epoch || ' ' || "
          "COALESCE(strategy, '') || ' ' || COALESCE(origin, '') || ' ' || COALESCE(part, '') FROM items ORDER BY id",
          "SELECT 'ref ' || item || ' ' || object FROM object_refs ORDER BY item",
          "SELECT 'task ' || name || ' ' || state || ' ' || files_done || ' ' || bytes_done || ' ' || inherited_files "
          "|| ' ' || downloaded_files || ' ' || files_failed || ' ' || epoch FROM tasks ORDER BY id",
          "SELECT 'intent ' || hex(sha256) || ' ' || generation || ' ' || state FROM intents ORDER BY sha256",
          "SELECT 'mutation ' || kind || ' ' || failures || ' ' || needs_attention FROM mutations ORDER BY id",
          "SELECT 'tombstone ' || uid FROM tombstones ORDER BY uid",
          "SELECT 'storage ' || name || ' ' || dirty_reason FROM storages ORDER BY id"})
        lines += rows(question);
    QDirIterator all(files.storage.root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    QStringList tree;
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        const QString name = QDir(files.storage.root).relativeFilePath(file.filePath());
        tree += file.isDir()
                    ? QStringLiteral("folder ") + name
                    : QStringLiteral("file %1 %2 %3")
                          .arg(name, QString::number(file.size()), QString::number(int(file.permissions()), 16));
    }
    tree.sort();
    return lines + tree;
}

} // namespace heirloom::test
