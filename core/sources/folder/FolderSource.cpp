// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/folder/FolderSource.h"

#include "io/DiskFileSystem.h"
#include "io/PathText.h"
#include "sources/folder/FolderWalk.h"
#include "sources/shared/EntryBatch.h"

namespace heirloom {

namespace {

/// States the digest that a blob's name is.
void takeDigest(const SafePath &path, ManifestEntry &entry)
{
    if (path.parent().isEmpty() || path.parent().leaf() != "blobs")
        return;
    const QString name = QString::fromUtf8(path.leaf());
    entry.sha256 = Sha256::fromHex(name);
    if (!entry.sha256)
        entry.digest = ContentDigest::fromHex(DigestAlgorithm::GitBlob, name);
}

} // namespace

Status describeFolder(const QString &folder, ManifestSink &sink, std::stop_token stop)
{
    DiskFileSystem fs;
    auto root = fs.openDirectory(folder);
    if (!root)
        return fail(root.error().in(QStringLiteral("open ") + folder));
    ManifestHeader header;
    header.kind = QStringLiteral("folder");
    header.name = splitPath(folder).name;
    header.baseUrl = QUrl::fromLocalFile(folder.endsWith(u'/') ? folder : folder + u'/');
    header.collectionKey = header.baseUrl.toString(QUrl::FullyEncoded);
    if (auto begun = sink.header(header); !begun)
        return begun;
    EntryBatch batch(sink);
    FolderWalk walk(fs, *root, [&batch](const QString &path, const Error &reason, FolderWalk::Why why) {
        return why == FolderWalk::Why::Kind ? Status() : batch.reject(path, reason);
    });
    const Status walked = walk.run([&](const SafePath &path, const FileStat &stat, const DirectoryPtr &) -> Status {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
        ManifestEntry entry;
        entry.path = path.text();
        entry.size = stat.size;
        takeDigest(path, entry);
        return batch.add(std::move(entry));
    });
    return walked ? batch.flush() : walked;
}

} // namespace heirloom
