// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceUrl.h"
#include "sources/checksums/ChecksumLine.h"
#include "sources/shared/EntryBatch.h"
#include "sources/shared/StatedDigests.h"

#include <QHash>
#include <vector>

namespace heirloom {

/// Makes entries of the lines of a checksum list: lines about one name become one entry with the strongest digests, in
/// the order of the names. Holds `window` names at a time, so that memory does not grow with the list; names that come
/// again later than that are entries of their own. Names are relative to the list; those that are not safe, are stated
/// twice with different digests, or only with digests that cannot be checked here, are rejected.
class ChecksumCollector
{
public:
    static constexpr size_t window = 20'000;

    ChecksumCollector(const RelativeNames &names, ManifestSink &sink) : m_names(names), m_batch(sink) {}

    /// `bareName`: the file that a digest without a name is of; empty if there is none.
    Status take(const ChecksumLine &line, qint64 number, const QString &bareName);
    Status reject(qint64 number, const QString &reason);
    /// After the last line.
    Status finish();

private:
    struct Named
    {
        QString path;
        qint64 size = -1;
        StatedDigests digests;
        QString foreign;
        bool stated = false; ///< some line had a digest of it
        bool contradicted = false;
    };
    Named &entryOf(const QString &path);
    Status emitAll();
    Status emitOne(Named &named);

    const RelativeNames &m_names;
    EntryBatch m_batch;
    std::vector<Named> m_held;
    QHash<QString, size_t> m_index;
};

} // namespace heirloom
