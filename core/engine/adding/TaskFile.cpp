// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/adding/TaskFile.h"

#include "mutation/outbox/Outbox.h"
#include "sources/manifest/ManifestWriter.h"

namespace heirloom {

namespace {

constexpr int pageSize = 10'000;

} // namespace

Status describeTask(EngineServices &services, const Task &task, const QMap<QString, QString> &fields,
                    bool withAddresses, const std::function<Status(QByteArrayView)> &write)
{
    ManifestWriter writer(write);
    if (auto begun = writer.begin(task.name, task.revision, fields); !begun)
        return begun;
    ItemQuery query;
    query.task = task.id;
    query.limit = pageSize;
    for (;;) {
        auto reading = services.ledger->read();
        if (!reading)
            return fail(reading.error());
        const auto page = ItemTable(*reading).page(query);
        if (!page)
            return fail(page.error());
        for (const Item &item : *page) {
            if (item.state == ItemState::Skipped)
                continue;
            const QStringList urls = withAddresses ? item.urls : QStringList();
            if (auto added = writer.add(item.path, item.size, item.sha256, urls, item.digest); !added)
                return added;
        }
        if (int(page->size()) < pageSize)
            return writer.end();
        query.after = page->back().id;
    }
}

Status writeTaskFile(EngineServices &services, MutationCoordinator &coordinator, TaskId id)
{
    auto task = [&]() -> Result<Task> {
        auto reading = services.ledger->read();
        if (!reading)
            return fail(reading.error());
        return TaskTable(*reading).get(id);
    }();
    if (!task)
        return fail(task.error());
    const Status written = coordinator.files().store->writeTaskFile(
        task->uid, [&](const std::function<Status(QByteArrayView)> &write) -> Status {
            return describeTask(services, *task, toFields(*task), true, write);
        });
    if (!written)
        return written;
    // A deletion that began meanwhile may have looked for the file before it was there.
    auto reading = services.ledger->read();
    if (!reading)
        return fail(reading.error());
    const auto now = TaskTable(*reading).get(id);
    const bool isDeleted = now ? now->state == TaskState::Deleting : now.error().code == ErrorCode::NotFound;
    return isDeleted ? coordinator.files().store->retireTaskFile(task->uid) : Status{};
}

Status deliverTaskFiles(EngineServices &services)
{
    return Outbox(*services.ledger).drain(OutboxKind::TaskFile, [&](const OutboxRow &row) -> Status {
        const auto storage = [&]() -> Result<StorageId> {
            auto reading = services.ledger->read();
            if (!reading)
                return fail(reading.error());
            const auto task = TaskTable(*reading).get(row.task);
            return task ? Result<StorageId>(task->storage) : Result<StorageId>(fail(task.error()));
        }();
        const auto coordinator =
            storage ? services.storages->open(*storage) : Result<MutationCoordinator *>(fail(storage.error()));
        const Status written =
            coordinator ? writeTaskFile(services, **coordinator, row.task) : Status(fail(coordinator.error()));
        const bool isGone = !storage && storage.error().code == ErrorCode::NotFound;
        return isGone ? Status{} : written;
    });
}

namespace {

Result<TaskRecord> readFrom(const Result<FilePtr> &file, ManifestSink &sink)
{
    const QString doing = QStringLiteral("the manifest of the task");
    if (!file)
        return fail(file.error().in(doing));
    qint64 offset = 0;
    const auto read = [&](std::span<char> buffer) -> Result<qint64> {
        auto got = (*file)->read(offset, buffer);
        if (got)
            offset += *got;
        return got;
    };
    auto record = parseTaskFile(read, sink);
    return record ? std::move(record) : fail(record.error().in(doing));
}

} // namespace

Result<TaskRecord> readTaskFile(MutationCoordinator &coordinator, const QString &uid, ManifestSink &sink)
{
    return readFrom(coordinator.files().store->openTaskFile(uid), sink);
}

Result<TaskRecord> readDeletedTaskFile(MutationCoordinator &coordinator, const QString &uid, ManifestSink &sink)
{
    return readFrom(coordinator.files().store->openDeletedTaskFile(uid), sink);
}

} // namespace heirloom
