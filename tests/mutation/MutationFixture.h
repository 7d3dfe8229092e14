// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/DiskFileSystem.h"
#include "io/Hashing.h"
#include "ledger/sqlite/Statement.h"
#include "mutation/MutationCoordinator.h"
#include "mutation/WorkerSession.h"
#include "mutation/place/PlaceMutation.h"
#include "support/HeldClock.h"
#include "support/io/FailingFileSystem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

namespace heirloom::test {

/// A value that must be there: a failed expectation ends the test program with the error's text.
template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(errorCodeName(result.error().code)), qPrintable(result.error().context));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A ledger, a storage on a real volume whose calls can be made to fail, its coordinator, and one worker.
class MutationFixture
{
public:
    MutationFixture()
    {
        LedgerOptions options;
        options.path = m_folder.filePath(QStringLiteral("ledger.db"));
        options.ballastBytes = 0;
        ledger = must(Ledger::open(options, clock));
        files.storage.tenant = TenantId(1);
        files.storage.name = QStringLiteral("disk");
        files.storage.root = m_folder.filePath(QStringLiteral("disk"));
        files.storage.storeUid = QStringLiteral("store");
        QDir().mkpath(files.storage.root);
        files.storage.id = must(
            ledger->transact<StorageId>([&](Session &writing) { return StorageTable(writing).insert(files.storage); }));
        store = must(ObjectStore::make(fs, files.storage.root,
                                       {files.storage.storeUid, QStringLiteral("ledger"), files.storage.name}));
        materializer = std::make_unique<Materializer>(*store);
        files.store = store.get();
        files.materializer = materializer.get();
        coordinator = std::make_unique<MutationCoordinator>(*ledger, files, 200);
        session = std::make_unique<WorkerSession>(*ledger);
        worker = must(session->id());
    }
    ~MutationFixture() { must(session->close()); }

    /// A running task of these files, none of them on the disk yet.
    Task task(const QString &name, const QMap<QString, QByteArray> &contents, LinkMethod link = LinkMethod::Auto)
    {
        const TaskId id = must(ledger->transact<TaskId>([&](Session &writing) -> Result<TaskId> {
            NewTask row;
            row.uid = hashBytes(name.toUtf8()).toHex();
            row.tenant = files.storage.tenant;
            row.storage = files.storage.id;
            row.collectionKey = row.name = row.destination = name;
            row.link = link;
            const auto made = TaskTable(writing).insert(row);
            std::vector<PlannedItem> items;
            for (const auto &[path, bytes] : contents.asKeyValueRange()) {
                PlannedItem item;
                item.path = path;
                item.size = bytes.size();
                item.sha256 = hashBytes(bytes);
                items.push_back(item);
            }
            must(ItemTable(writing).insertPlanned(*made, items));
            return made;
        }));
        for (const TaskState state : {TaskState::Ready, TaskState::Running}) {
            TaskPatch patch;
            patch.state = state;
            must(ledger->transact<Task>([&](Session &writing) {
                return TaskTable(writing).update(id, must(TaskTable(writing).get(id)).rev, patch);
            }));
        }
        return must(ledger->transact<Task>([&](Session &reading) { return TaskTable(reading).get(id); }));
    }

    /// Claims everything of a task and stages it, as if it had just been fetched.
    std::vector<PlaceItem> fetched(const Task &task, const QMap<QString, QByteArray> &contents)
    {
        std::vector<PlaceItem> items;
        for (ClaimedItem &claimed : must(session->claimDownloads(task.id, 1000, 1LL << 40)).items) {
            const QByteArray bytes = contents.value(claimed.path);
            PlaceItem item;
            item.sha256 = *claimed.sha256;
            item.size = bytes.size();
            item.origin = Origin::Downloaded;
            item.wish = task.link;
            item.stagedName = partName(claimed.claim.item, claimed.claim.epoch);
            item.claimed = std::move(claimed);
            const auto file = must(store->createStaged(item.stagedName));
            must(file->write(0, bytes));
            items.push_back(std::move(item));
        }
        return items;
    }

    Item item(ItemId id)
    {
        auto reading = must(ledger->read());
        return must(ItemTable(reading).get(id));
    }
    qint64 number(const char *question)
    {
        auto reading = must(ledger->read());
        auto select = reading.session().statement(question);
        return must(select.first()) ? select.number(0) : -1;
    }
    QString path(const QString &below) const { return files.storage.root + u'/' + below; }
    QByteArray content(const QString &below) const
    {
        QFile file(path(below));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    QStringList names(const QString &below) const
    {
        return QDir(path(below)).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir m_folder;
    DiskFileSystem m_disk;

public:
    HeldClock clock;
    FailingFileSystem fs{m_disk};
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<ObjectStore> store;
    std::unique_ptr<Materializer> materializer;
    StorageFiles files;
    std::unique_ptr<MutationCoordinator> coordinator;
    std::unique_ptr<WorkerSession> session;
    WorkerId worker;
    QThreadPool pool;
};

} // namespace heirloom::test
