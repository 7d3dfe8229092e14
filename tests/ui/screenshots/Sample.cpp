// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sample.h"

#include "engine/Engine.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <map>

namespace heirloom {

namespace {

constexpr qint64 MB = 1'000'000;
constexpr qint64 GB = 1'000'000'000;
constexpr qint64 dayMs = 24LL * 3600 * 1000;

struct Row
{
    const char *name, *revision;
    TaskState state;
    qint64 bytes, kept, downloaded;
    qint64 files, keptFiles, downloadedFiles;
    qint64 speed, eta;
    int finishedDaysAgo;
};

TaskSnapshot snapshotOf(qint64 id, const Row &row)
{
    TaskSnapshot s;
    s.task.id = TaskId(id);
    s.task.storage = StorageId(1);
    s.task.name = QString::fromUtf8(row.name);
    s.task.revision = QString::fromUtf8(row.revision);
    s.task.destination = s.task.name + u'-' + s.task.revision;
    s.task.source = QStringLiteral("https://mirror.example.org/%1/%1-%2.json").arg(s.task.name, s.task.revision);
    s.task.state = row.state;
    s.task.counts.files = row.files;
    s.task.counts.bytes = row.bytes;
    s.task.counts.inheritedFiles = row.keptFiles;
    s.task.counts.inheritedBytes = row.kept;
    s.task.counts.downloadedFiles = row.downloadedFiles;
    s.task.counts.downloadedBytes = row.downloaded;
    s.task.counts.writtenBytes = row.downloaded;
    s.task.counts.filesDone = row.keptFiles + row.downloadedFiles;
    s.task.counts.bytesDone = row.kept + row.downloaded;
    s.bytesPerSecond = row.speed;
    s.etaSeconds = row.eta;
    if (row.finishedDaysAgo >= 0)
        s.task.finishedMs = QDateTime::currentMSecsSinceEpoch() - row.finishedDaysAgo * dayMs;
    return s;
}

LogLine line(qint64 atMs, const char *kind, const QJsonObject &detail)
{
    return {atMs, QString::fromLatin1(kind), QStringLiteral("local"), detail};
}

using Files = std::map<QString, QByteArray>;

Files fieldNotes()
{
    Files files;
    const auto add = [&files](const QString &path, qsizetype size) {
        files[path] = QByteArray(size, char('a' + int(files.size()) % 26)) + path.toUtf8();
    };
    add(QStringLiteral("README.md"), 4'300);
    add(QStringLiteral("index/species.db"), 640'000);
    for (int day = 1; day <= 9; ++day)
        add(QStringLiteral("notes/2026-10-%1.md").arg(day, 2, 10, QLatin1Char('0')), 2'000 + day * 731);
    for (int plate = 1; plate <= 12; ++plate)
        add(QStringLiteral("plates/plate-%1.tif").arg(plate, 2, 10, QLatin1Char('0')), 90'000 + plate * 11'113);
    return files;
}

/// Where its manifest lies, which describes and holds the files.
QString publish(const QString &folder, const QString &revision, const Files &files)
{
    const QString root = folder + u'/' + revision + u'/';
    QJsonArray entries;
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    for (const auto &[path, bytes] : files) {
        write(root + path, bytes);
        const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        entries.append(QJsonObject{{QStringLiteral("path"), path},
                                   {QStringLiteral("size"), bytes.size()},
                                   {QStringLiteral("sha256"), QString::fromLatin1(digest)}});
    }
    write(root + QStringLiteral("manifest.json"),
          QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("heirloom-manifest/1")},
                                    {QStringLiteral("name"), QStringLiteral("field-notes")},
                                    {QStringLiteral("revision"), revision},
                                    {QStringLiteral("files"), entries}})
              .toJson());
    return root + QStringLiteral("manifest.json");
}

} // namespace

TaskId sample::fill(Engine &engine, const QString &folder)
{
    Files files = fieldNotes();
    TaskId last;
    for (const char *revision : {"2026-10", "2026-11"}) {
        AddRequest request;
        request.source = publish(folder, QString::fromLatin1(revision), files);
        const Result<PlanReport> added = engine.add(request).result();
        QSignalSpy ended(&engine, &Engine::runFinished);
        RunOptions run;
        run.untilIdle = true;
        engine.start(run);
        if (!added || !ended.wait(60'000))
            return {};
        last = added->task;
        files[QStringLiteral("plates/plate-07.tif")] += QByteArray(40'000, '7');
        files[QStringLiteral("notes/2026-11-02.md")] = QByteArray(3'118, 'n');
    }
    engine.stop();
    return last;
}

std::vector<TaskSnapshot> sample::tasks()
{
    const Row rows[] = {
        {"atlas", "r2", TaskState::Running, 48'200 * MB, 47'000 * MB, 412 * MB, 1000, 999, 0, 84 * MB, 9, -1},
        {"qwen-mini", "main · a1c9f0e", TaskState::Running, 12'400 * MB, 1'500 * MB, 3'900 * MB, 34, 12, 9, 41 * MB,
         120, -1},
        {"debian-13-dvd.iso", "13.2", TaskState::Waiting, 3'900 * MB, 0, 0, 1, 0, 0, 0, -1, -1},
        {"osm-extract-eu", "2026-11-18", TaskState::Completed, 28'700 * MB, 27'000 * MB, 1'700 * MB, 5210, 5100, 110, 0,
         -1, 0},
        {"osm-extract-eu", "2026-11-11", TaskState::Completed, 28'600 * MB, 26'400 * MB, 2'200 * MB, 5190, 5000, 190, 0,
         -1, 8},
        {"sales-tables", "stack", TaskState::Completed, 2'100 * MB, 1'500 * MB, 600 * MB, 212, 150, 62, 0, -1, 8},
        {"atlas", "r1", TaskState::Completed, 48'100 * MB, 0, 48'100 * MB, 1000, 0, 1000, 0, -1, 30},
        {"street-photos", "2026-10", TaskState::Paused, 8'800 * MB, 0, 2'300 * MB, 9120, 0, 2400, 0, -1, -1},
        {"game-assets", "1.4.0", TaskState::Failed, 9'800 * MB, 0, 3'600 * MB, 410, 0, 160, 0, -1, -1},
        {"herbarium-scans", "v3", TaskState::Ready, 31'200 * MB, 0, 0, 2210, 0, 0, 0, -1, -1},
        {"weather-grids", "2025", TaskState::Archived, 3'200 * MB, 1'100 * MB, 2'100 * MB, 365, 120, 245, 0, -1, 61},
        {"old-mirror", "", TaskState::Cancelled, 700 * MB, 0, 90 * MB, 12, 0, 2, 0, -1, -1},
    };
    std::vector<TaskSnapshot> tasks;
    for (const Row &row : rows)
        tasks.push_back(snapshotOf(running.value() + qint64(tasks.size()), row));
    tasks[0].task.upgradeFrom = finished;
    tasks[2].task.waitingFor = WaitReason::Space;
    tasks[2].task.neededBytes = 3'100 * MB;
    tasks[8].task.counts.filesFailed = 1;
    tasks[8].task.error =
        Error{ErrorCode::Corrupt, QStringLiteral("textures/terrain.pak: expected 3f1c…, got 90aa…"), 0, 0, {}};
    return tasks;
}

PlanReport sample::plan()
{
    auto items = std::make_shared<std::vector<PlannedItem>>();
    const auto add = [&items](const QString &path, qint64 size, PlanAction action, TaskId from) {
        PlannedItem item;
        item.path = path;
        item.size = size;
        item.action = action;
        item.keptFrom = from;
        items->push_back(item);
    };
    add(QStringLiteral("tiles/europe.bin"), 1'200 * MB, PlanAction::Download, {});
    add(QStringLiteral("tiles/asia.bin"), 2'900 * MB, PlanAction::Inherit, finished);
    add(QStringLiteral("tiles/africa.bin"), 2'100 * MB, PlanAction::Inherit, finished);
    add(QStringLiteral("index/roads.db"), 640 * MB, PlanAction::Inherit, TaskId(104));
    for (int i = 0; i < 212; ++i)
        add(QStringLiteral("docs/page-%1.html").arg(i, 3, 10, QLatin1Char('0')), 85'000, PlanAction::Inherit, finished);
    add(QStringLiteral("README.md"), 4'300, PlanAction::Inherit, finished);
    PlanReport plan;
    plan.name = QStringLiteral("atlas");
    plan.revision = QStringLiteral("r2");
    plan.source = QStringLiteral("https://mirror.example.org/atlas/atlas-r2.json");
    plan.sourceKind = QStringLiteral("manifest");
    plan.destination = QStringLiteral("atlas-r2");
    plan.storageRoot = QStringLiteral("/home/ada/Downloads/Heirloom");
    plan.totals.total = {1000, 48'200 * MB};
    plan.totals.inherit = {999, 47'000 * MB};
    plan.totals.download = {1, 1'200 * MB};
    plan.totals.requiredBytes = 1'200 * MB;
    plan.freeBytes = 412 * GB;
    plan.reserveBytes = 200 * MB;
    plan.upgradeFrom = finished;
    plan.upgradeFromName = QStringLiteral("atlas r1");
    plan.items = items;
    return plan;
}

std::vector<TaskServer> sample::servers()
{
    std::vector<TaskServer> servers(4);
    servers[0] = {QStringLiteral("mirror.example.net"),
                  QStringLiteral("https://mirror.example.net/atlas/r2/"),
                  true,
                  231 * MB,
                  46 * MB,
                  4,
                  0,
                  {},
                  0};
    servers[1] = {QStringLiteral("mirror.example.org"),
                  QStringLiteral("https://mirror.example.org/atlas/r2/"),
                  false,
                  160 * MB,
                  38 * MB,
                  3,
                  1,
                  {},
                  0};
    servers[2] = {QStringLiteral("slow.example.com:8443"),
                  QStringLiteral("https://slow.example.com:8443/"),
                  false,
                  21 * MB,
                  0,
                  0,
                  3,
                  Error{ErrorCode::Timeout, QStringLiteral("GET https://slow.example.com:8443/a.bin"), 0, 0, {}},
                  QDateTime::currentMSecsSinceEpoch() + 60'000};
    servers[3] = {
        QStringLiteral("spare.example.edu"), QStringLiteral("https://spare.example.edu/"), false, 0, 0, 0, 0, {}, 0};
    return servers;
}

UsageReport sample::usage()
{
    UsageReport usage;
    usage.storage.root = QStringLiteral("/home/ada/Downloads/Heirloom");
    usage.storage.link = LinkMethod::Hardlink;
    usage.storage.reserveBytes = 5 * GB;
    usage.fileSystem = QStringLiteral("ext4");
    usage.logicalBytes = 214 * GB;
    usage.uniqueBytes = 97'100 * MB;
    usage.sharedBytes = 118 * GB;
    usage.packedBytes = 3'200 * MB;
    usage.reclaimableBytes = 1'100 * MB;
    usage.freeBytes = 412 * GB;
    const auto add = [&usage](qint64 id, const char *name, const char *revision, qint64 exclusive, qint64 bytes) {
        usage.tasks.push_back(
            {TaskId(100 + id), QString::fromUtf8(name), QString::fromUtf8(revision), bytes, exclusive});
    };
    add(2, "qwen-mini", "main", 10'900 * MB, 12'400 * MB);
    add(9, "game-assets", "1.4.0", 9'800 * MB, 9'800 * MB);
    add(3, "debian-12-dvd.iso", "", 3'700 * MB, 3'700 * MB);
    add(4, "osm-extract-eu", "2026-11-18", 1'700 * MB, 28'700 * MB);
    add(1, "atlas", "r2", 1'200 * MB, 48'200 * MB);
    add(6, "sales-tables", "stack", 600 * MB, 2'100 * MB);
    add(7, "atlas", "r1", 400 * MB, 48'100 * MB);
    return usage;
}

std::vector<LogLine> sample::taskHistory()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QJsonObject path{{QStringLiteral("path"), QStringLiteral("plates/plate-07.tif")}};
    return {line(now - 2 * dayMs, "file.kept",
                 {{QStringLiteral("kept_as"), QStringLiteral("README.md.before-heirloom-1")}}),
            line(now - dayMs, "item.heal", path),
            line(now - dayMs / 2, "task.undelete", {{QStringLiteral("name"), QStringLiteral("atlas r2")}})};
}

std::vector<LogLine> sample::history()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {
        line(now - dayMs, "storage.gc", {{QStringLiteral("objects"), 310}, {QStringLiteral("bytes"), 2'400 * MB}}),
        line(now - 3 * dayMs, "storage.gc", {{QStringLiteral("objects"), 12}, {QStringLiteral("bytes"), 640 * MB}})};
}

} // namespace heirloom
