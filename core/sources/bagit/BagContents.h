// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceUrl.h"
#include "sources/shared/EntryBatch.h"
#include "sources/shared/LineReader.h"
#include "sources/shared/StatedDigests.h"

#include <QHash>
#include <vector>

namespace heirloom {

/// One line of a bag's `fetch.txt`: "URL LENGTH PATH".
struct BagFetchLine
{
    QString url;
    qint64 size = -1; ///< the length "-" is unknown
    QString path;     ///< decoded, not checked
};
/// Invalid, with the reason, for anything else. Pure.
Result<BagFetchLine> parseBagFetchLine(QByteArrayView line);

/// Joins the payload manifests of a bag with its `fetch.txt`: what both name is fetched from where the latter says,
/// what only a manifest names lies in the bag, what no manifest names is rejected, because nothing could check it.
/// Paths are compared after Unicode normalisation (NFC). Only paths below `data/` are payload. The lists may come in
/// any order; since each may name the files in an order of its own, the whole bag is held in memory, up to `maxFiles`
/// names.
class BagContents
{
public:
    static constexpr qsizetype maxFiles = 1'000'000;

    /// `names`: where the bag lies.
    BagContents(const RelativeNames &names, ManifestSink &sink) : m_names(names), m_batch(sink) {}

    Status takeFetch(const TextLine &line);
    /// `algorithm` as in the manifest's name: "sha256".
    Status takeManifest(const TextLine &line, const QString &algorithm);
    /// After all lists: hands the entries over, in the order in which the paths first came.
    Status finish();

private:
    struct File
    {
        QString path;
        StatedDigests digests;
        QString url;
        qint64 size = -1;
        QString refusal;
    };
    /// The file of a path, a new one if need be; null if the path is rejected.
    Result<File *> fileOf(QString path);
    Status emitOne(File &file);

    const RelativeNames &m_names;
    EntryBatch m_batch;
    std::vector<File> m_files;
    QHash<QString, size_t> m_index;
};

} // namespace heirloom
