// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commands/Publish.h"

#include "io/DiskFileSystem.h"
#include "io/Hashing.h"
#include "io/PathText.h"
#include "sources/folder/FolderWalk.h"
#include "sources/manifest/ManifestWriter.h"

#include <QUrl>
#include <array>

namespace heirloom {

namespace {

Status writeManifest(FileSystem &fs, const DirectoryPtr &dir, const QString &fileName,
                     const std::function<Status(ManifestWriter &)> &fill)
{
    const QByteArray name = fileName.toUtf8();
    const QByteArray temporary = ".heirloom-manifest-" + name;
    (void)fs.unlink(dir, temporary);
    auto file = fs.create(dir, temporary, 0644);
    if (!file)
        return fail(file.error().in(fileName));
    qint64 offset = 0;
    ManifestWriter writer([&](QByteArrayView bytes) -> Status {
        auto written = (*file)->write(offset, bytes);
        offset += bytes.size();
        return written;
    });
    Status done = fill(writer);
    if (done)
        done = (*file)->sync();
    if (done)
        done = fs.renameReplace(dir, temporary, dir, name);
    if (!done)
        (void)fs.unlink(dir, temporary);
    return done;
}

/// Only an earlier manifest makes room: whatever else has that name is somebody's file.
Status checkReplaceable(FileSystem &fs, const DirectoryPtr &dir, const QString &fileName)
{
    if (const auto stat = fs.stat(dir, fileName.toUtf8()); !stat)
        return stat.error().code == ErrorCode::NotFound ? Status{} : Status(fail(stat.error()));
    const auto file = fs.open(dir, fileName.toUtf8());
    std::array<char, 4096> beginning;
    const auto got = file ? (*file)->read(0, beginning) : Result<qint64>(0);
    if (got && QByteArrayView(beginning.data(), qsizetype(*got)).contains("\"heirloom-manifest/"))
        return {};
    return fail(ErrorCode::Conflict, fileName + QStringLiteral(" is there already, and it is no manifest"),
                QStringLiteral("choose another name with --out, or move it away"));
}

QStringList urlsOf(const QString &below, const SafePath &path)
{
    if (below.isEmpty())
        return {};
    QUrl url;
    url.setPath(below + path.text(), QUrl::DecodedMode);
    return {url.toString(QUrl::FullyEncoded)};
}

} // namespace

Result<PublishReport> publishFolder(const PublishRequest &request, std::stop_token stop)
{
    DiskFileSystem fs;
    auto root = fs.openDirectory(request.folder);
    if (!root)
        return fail(root.error().in(QStringLiteral("publish ") + request.folder));
    const QString manifest = request.out.isEmpty() ? request.folder + QStringLiteral("/manifest.json") : request.out;
    const PathParts out = splitPath(manifest);
    auto outDir = fs.openDirectory(out.folder);
    if (!outDir)
        return fail(outDir.error().in(QStringLiteral("write ") + manifest));

    if (auto mayWrite = checkReplaceable(fs, *outDir, out.name); !mayWrite)
        return fail(mayWrite.error());

    PublishReport report;
    report.name = request.name.isEmpty() ? splitPath(request.folder).name : request.name;
    report.revision = request.revision;
    report.manifest = manifest;
    const QString prefix = request.folder + u'/';
    // A manifest above the folder names the way down to its files; inside it, their paths are enough.
    const QString above = out.folder + u'/';
    const QString below = prefix.startsWith(above) ? prefix.mid(above.size()) : QString();
    const QString inside = report.manifest.startsWith(prefix) ? report.manifest.mid(prefix.size()) : QString();
    const Status written = writeManifest(fs, *outDir, out.name, [&](ManifestWriter &writer) -> Status {
        if (auto begun = writer.begin(report.name, report.revision); !begun)
            return begun;
        FolderWalk walk(fs, *root, [&report](const QString &path, const Error &reason, FolderWalk::Why) -> Status {
            report.skipped.append(path + QStringLiteral(": ") + reason.context);
            return {};
        });
        walk.ignore(inside);
        const Status walked =
            walk.run([&](const SafePath &path, const FileStat &stat, const DirectoryPtr &dir) -> Status {
                auto file = fs.open(dir, path.leaf());
                if (!file)
                    return fail(file.error().in(path.text()));
                const auto hash = hashFile(**file, -1, stop);
                if (!hash)
                    return fail(hash.error().in(path.text()));
                report.files.files += 1;
                report.files.bytes += stat.size;
                return writer.add(path.text(), stat.size, *hash, urlsOf(below, path));
            });
        return walked ? writer.end() : walked;
    });
    if (!written)
        return fail(written.error());
    return report;
}

} // namespace heirloom
