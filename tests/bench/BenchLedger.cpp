// SPDX-License-Identifier: GPL-3.0-or-later
#include "BenchLedger.h"

#include "ledger/tables/SystemTables.h"
#include "ledger/tables/TaskTable.h"
#include "mutation/TaskWrites.h"

#include <QDir>
#include <algorithm>
#include <array>

namespace heirloom::bench {

namespace {

constexpr int itemsAtOnce = 10'000;
constexpr int tasksAtOnce = 2'000;
constexpr int folders = 1'000;

NewTask taskOf(StorageId storage, int n)
{
    static const std::array<const char *, 8> things{"atlas",  "big-model", "corpus",  "dataset",
                                                    "europe", "films",     "genomes", "héritage"};
    NewTask task;
    task.uid = QStringLiteral("uid-%1").arg(n);
    task.tenant = TenantId(1);
    task.storage = storage;
    task.name = QStringLiteral("%1-%2").arg(QString::fromUtf8(things[size_t(n) % things.size()])).arg(n / 7);
    task.collectionKey = task.name;
    task.revision = QStringLiteral("r%1").arg(n % 7);
    task.source = QStringLiteral("https://example.org/%1/%2/manifest.json").arg(task.name, task.revision);
    task.destination = QStringLiteral("%1/%2").arg(task.name, task.revision);
    return task;
}

/// From planning through the states that lead to the one that it is to have.
Status settle(TaskTable &tasks, TaskId id, int n)
{
    const auto to = [&](TaskState state) -> Status {
        const auto task = tasks.get(id);
        if (!task)
            return fail(task.error());
        TaskPatch patch;
        patch.state = state;
        if (state == TaskState::Failed)
            patch.error = std::optional(Error{ErrorCode::Http, QStringLiteral("read the manifest"), 0, 404, {}});
        const auto done = tasks.update(id, task->rev, patch);
        return done ? Status() : Status(fail(done.error()));
    };
    if (n % 10 == 9)
        return to(TaskState::Paused);
    for (const TaskState state : {TaskState::Ready, TaskState::Running}) {
        if (auto done = to(state); !done)
            return done;
    }
    return to(n % 10 == 8 ? TaskState::Failed : n % 10 == 7 ? TaskState::Cancelled : TaskState::Completed);
}

} // namespace

std::unique_ptr<Ledger> openLedger(const QString &path, const Clock &clock)
{
    LedgerOptions options;
    options.path = path;
    options.ballastBytes = 0;
    return must(Ledger::open(options, clock));
}

StorageId addStorage(Ledger &ledger, const QString &root)
{
    QDir().mkpath(root);
    return must(ledger.transact<StorageId>([&](Session &session) -> Result<StorageId> {
        Storage storage;
        storage.tenant = TenantId(1);
        storage.name = QStringLiteral("disk");
        storage.root = root;
        storage.storeUid = QStringLiteral("store");
        storage.isDefault = true;
        return StorageTable(session).insert(storage);
    }));
}

void addTasks(Ledger &ledger, StorageId storage, int count)
{
    for (int first = 0; first < count; first += tasksAtOnce) {
        must(ledger.transact([&](Session &session) -> Status {
            TaskTable tasks(session);
            for (int n = first; n < std::min(count, first + tasksAtOnce); ++n) {
                const auto id = tasks.insert(taskOf(storage, n));
                if (!id)
                    return fail(id.error());
                TaskCounts counts;
                counts.files = counts.filesDone = 1 + n % 900;
                counts.bytes = counts.bytesDone = 1'000LL * n * (n % 91);
                counts.inheritedBytes = counts.bytes * (n % 3) / 3;
                counts.downloadedBytes = counts.bytes - counts.inheritedBytes;
                if (auto set = tasks.setCounts(*id, counts); !set)
                    return set;
                if (auto settled = settle(tasks, *id, n); !settled)
                    return settled;
            }
            return {};
        }));
    }
}

TaskId addLargeTask(Ledger &ledger, StorageId storage, int files)
{
    TaskWrites writes(ledger);
    const TaskId task = must(writes.create([&](Session &) -> Result<NewTask> {
        NewTask wanted;
        wanted.uid = QStringLiteral("uid-large");
        wanted.tenant = TenantId(1);
        wanted.storage = storage;
        wanted.collectionKey = wanted.name = wanted.destination = QStringLiteral("zenith");
        return wanted;
    }));
    for (int first = 0; first < files; first += itemsAtOnce) {
        std::vector<PlannedItem> items(size_t(std::min(itemsAtOnce, files - first)));
        for (size_t i = 0; i < items.size(); ++i) {
            const int n = first + int(i);
            const int folder = n % folders;
            items[i].path = n < files / 10
                                ? QStringLiteral("flat/file-%1.bin").arg(n)
                                : QStringLiteral("tree/%1/%2/file-%3.bin").arg(folder / 100).arg(folder).arg(n);
            items[i].size = 1'000;
        }
        must(writes.insertPlanned(task, items));
    }
    TaskCounts counts;
    counts.files = files;
    counts.bytes = files * 1'000LL;
    must(writes.finishPlanning(task, counts, true));
    return task;
}

} // namespace heirloom::bench
