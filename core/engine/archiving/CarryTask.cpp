// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/archiving/CarryTask.h"

#include "engine/adding/AddTask.h"
#include "engine/adding/TaskFile.h"
#include "io/Hashing.h"
#include "io/PathText.h"
#include "ledger/tables/packs/PackTable.h"
#include "packs/ExportFile.h"

#include <QUuid>

namespace heirloom {

namespace {

struct Exported
{
    Task task;
    std::vector<Packable> contents;
};

Result<Exported> readExported(EngineServices &services, TaskId id)
{
    auto reading = services.ledger->read();
    if (!reading)
        return fail(reading.error());
    auto task = TaskTable(*reading).get(services.tenant, id);
    if (!task)
        return fail(task.error());
    if (task->state != TaskState::Completed && task->state != TaskState::Archived)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("task %1 is %2").arg(QString::number(id.value()), toString(task->state)),
                    QStringLiteral("only a completed or an archived task can be exported"));
    auto contents = PackTable(*reading).contentsOf(id);
    if (!contents)
        return fail(contents.error());
    return Exported{std::move(*task), std::move(*contents)};
}

/// Passes entries on with the one address that counts: their place in the archive. Whatever addresses the manifest
/// names are somebody else's word.
class FromArchive final : public ManifestSink
{
public:
    FromArchive(ManifestSink &sink, const ExportListing &listing, const QString &path)
        : m_sink(sink), m_listing(listing), m_archive(QUrl::fromLocalFile(path))
    {
    }
    Status header(const ManifestHeader &header) override
    {
        ManifestHeader own = header;
        own.baseUrl = m_archive;
        own.kind = QStringLiteral("heirloom");
        return m_sink.header(own);
    }
    Status entries(std::span<const ManifestEntry> batch) override
    {
        std::vector<ManifestEntry> found;
        found.reserve(batch.size());
        for (const ManifestEntry &entry : batch) {
            const auto range = entry.sha256 ? m_listing.objects.find(*entry.sha256) : m_listing.objects.end();
            if (range == m_listing.objects.end() || range->second.size != entry.size)
                return fail(ErrorCode::Corrupt,
                            QStringLiteral("the content of %1 is not in the archive").arg(entry.path));
            ManifestEntry own;
            own.path = entry.path;
            own.size = entry.size;
            own.sha256 = entry.sha256;
            QUrl place = m_archive;
            place.setFragment(QStringLiteral("bytes=%1").arg(range->second.offset));
            own.urls = {place.toString(QUrl::FullyEncoded)};
            found.push_back(std::move(own));
        }
        return m_sink.entries(found);
    }
    Status rejected(const RejectedEntry &entry) override { return m_sink.rejected(entry); }

private:
    ManifestSink &m_sink;
    const ExportListing &m_listing;
    const QUrl m_archive;
};

/// Reads a range of a file, as parseTaskFile() wants it.
std::function<Result<qint64>(std::span<char>)> rangeReader(File &file, const ExportListing::Range &range)
{
    return [&file, range, done = qint64(0)](std::span<char> buffer) mutable -> Result<qint64> {
        const auto wanted = size_t(qMin<qint64>(qint64(buffer.size()), range.size - done));
        if (wanted == 0)
            return 0;
        const auto got = file.read(range.offset + done, buffer.first(wanted));
        done += got.value_or(0);
        return got;
    };
}

} // namespace

namespace {

/// What the machine that it goes to may know: no addresses, which may be signed, and no folders of this one.
QMap<QString, QString> carriedFields(const Task &task)
{
    Task told = task;
    told.baseUrl = {};
    told.destination.clear();
    const QUrl source(told.source);
    if (told.source.startsWith(u'/') || source.isLocalFile())
        told.source = splitPath(source.isLocalFile() ? source.toLocalFile() : told.source).name;
    return toFields(told);
}

/// In staging, for as long as it lives.
class CarriedManifest
{
public:
    CarriedManifest(ObjectStore &store, QString name) : m_store(store), m_name(std::move(name)) {}
    ~CarriedManifest() { (void)m_store.removeStaged(m_name); } // what stays is found as a leftover
    Q_DISABLE_COPY_MOVE(CarriedManifest)

    Result<FilePtr> write(EngineServices &services, const Task &task)
    {
        auto file = m_store.createStaged(m_name);
        if (!file)
            return file;
        qint64 offset = 0;
        const Status written =
            describeTask(services, task, carriedFields(task), false, [&](QByteArrayView bytes) -> Status {
                const Status done = (*file)->write(offset, bytes);
                offset += bytes.size();
                return done;
            });
        return written ? std::move(file) : Result<FilePtr>(fail(written.error()));
    }

private:
    ObjectStore &m_store;
    const QString m_name;
};

/// Before anything is written: a tar holds no larger member, and the volume should hold all of it.
Status checkFits(EngineServices &services, const DirectoryPtr &folder, const std::vector<Packable> &contents)
{
    qint64 bytes = 0;
    for (const Packable &content : contents) {
        if (content.size > largestExported)
            return fail(ErrorCode::Invalid,
                        QStringLiteral("a file of the task is larger than the 8 GiB that a tar can hold"));
        bytes += content.size;
    }
    const auto space = services.fs.space(folder);
    if (!space)
        return fail(space.error());
    if (space->freeBytes >= bytes)
        return {};
    return fail(ErrorCode::NoSpace,
                QStringLiteral("the archive takes %1 bytes, %2 are free").arg(bytes).arg(space->freeBytes),
                QStringLiteral("choose a folder with more room"));
}

/// What is being written, locked for as long as it is open. One that a killed export left behind makes room; Busy where
/// somebody writes it.
Result<FilePtr> createPart(FileSystem &fs, const DirectoryPtr &folder, const QByteArray &part)
{
    auto file = fs.create(folder, part, 0644);
    if (!file && file.error().code == ErrorCode::Conflict) {
        const auto former = fs.open(folder, part, OpenMode::ReadWrite);
        if (!former)
            return fail(former.error());
        if (auto left = (*former)->tryLock(); !left)
            return fail(left.error());
        if (auto removed = fs.unlink(folder, part); !removed)
            return fail(removed.error());
        file = fs.create(folder, part, 0644);
    }
    if (!file)
        return file;
    if (auto locked = (*file)->tryLock(); !locked)
        return fail(locked.error());
    return file;
}

/// Whole and under its name, or not there.
Status writeWhole(EngineServices &services, ObjectStore &store, const DirectoryPtr &folder, const QByteArray &leaf,
                  File &manifest, const std::vector<Packable> &contents, std::stop_token stop)
{
    const QByteArray part = ".heirloom-export-" + hashBytes(leaf).toHexBytes();
    const auto file = createPart(services.fs, folder, part);
    if (!file)
        return fail(file.error().in(QStringLiteral("write the archive")));
    const Status written = writeExport(store, services.options.archiver, **file, manifest, contents, std::move(stop));
    Status placed = written ? services.fs.renameNoReplace(folder, part, folder, leaf) : written;
    if (placed)
        placed = services.fs.sync(folder);
    if (!placed)
        (void)services.fs.unlink(folder, part);
    return placed;
}

} // namespace

Result<ExportReport> exportTask(EngineServices &services, TaskId id, const QString &path, std::stop_token stop)
{
    const auto exported = readExported(services, id);
    if (!exported)
        return fail(exported.error());
    const auto coordinator = services.storages->open(exported->task.storage);
    const auto worker = services.worker->id();
    if (!coordinator || !worker)
        return fail(coordinator ? worker.error() : coordinator.error());
    const PathParts parts = splitPath(path);
    const auto folder = services.fs.openDirectory(parts.folder);
    if (!folder)
        return fail(folder.error().in(QStringLiteral("write the archive")));
    const QByteArray leaf = parts.name.toUtf8();
    if (services.fs.stat(*folder, leaf))
        return fail(ErrorCode::Conflict, path + QStringLiteral(" is there already"),
                    QStringLiteral("choose another name, or move it away"));
    if (auto fits = checkFits(services, *folder, exported->contents); !fits)
        return fail(fits.error());
    ObjectStore &store = *(*coordinator)->files().store;
    CarriedManifest carried(
        store, QStringLiteral("w%1-export-%2").arg(QString::number(worker->value()), QString::number(id.value())));
    const auto manifest = carried.write(services, exported->task);
    if (!manifest)
        return fail(manifest.error());
    if (auto written = writeWhole(services, store, *folder, leaf, **manifest, exported->contents, std::move(stop));
        !written)
        return fail(written.error());
    const auto stat = services.fs.stat(*folder, leaf);
    return ExportReport{id, path, qint64(exported->contents.size()), stat ? stat->size : 0};
}

Result<PlanReport> importTask(EngineServices &services, const ImportRequest &request, std::stop_token stop)
{
    const PathParts parts = splitPath(request.path);
    const auto folder = services.fs.openDirectory(parts.folder);
    const auto file = folder ? services.fs.open(*folder, parts.name.toUtf8()) : Result<FilePtr>(fail(folder.error()));
    if (!file)
        return fail(file.error().in(QStringLiteral("read the archive")));
    const auto listing = listExport(services.options.archiver, **file, stop);
    if (!listing)
        return fail(listing.error().in(request.path));
    HeaderOnly header;
    auto record = parseTaskFile(rangeReader(**file, listing->manifest), header);
    if (!record)
        return fail(record.error().in(request.path));
    AddRequest adding;
    adding.storage = request.storage;
    adding.name = header.seen.name;
    adding.subdir = request.subdir;
    adding.paused = request.paused;
    record->baseUrl = QUrl::fromLocalFile(request.path);
    record->unpack.reset(); // whoever imports it decides that himself
    AddTask::Revival imported{{}, QUuid::createUuid().toString(QUuid::WithoutBraces), *record, {}, false};
    imported.manifest = [&](ManifestSink &sink) -> Status {
        FromArchive entries(sink, *listing, request.path);
        const auto read = parseTaskFile(rangeReader(**file, listing->manifest), entries);
        return read ? Status{} : Status(fail(read.error()));
    };
    return AddTask(services, adding, std::move(stop)).revive(imported);
}

} // namespace heirloom
