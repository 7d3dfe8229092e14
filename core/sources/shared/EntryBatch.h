// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"

#include <vector>

namespace heirloom {

/// Hands entries to a sink in batches, and counts them: accepted and rejected ones, up to a limit that is an error to
/// pass. One document per object. After the last entry, flush().
class EntryBatch
{
public:
    static constexpr qint64 maxEntries = 10'000'000;

    explicit EntryBatch(ManifestSink &sink, qint64 limit = maxEntries) : m_sink(sink), m_limit(limit) {}

    Status add(ManifestEntry entry)
    {
        if (const Status counted = count(); !counted)
            return counted;
        m_batch.push_back(std::move(entry));
        return m_batch.size() < batchSize ? Status() : flush();
    }

    Status reject(const QString &path, const Error &reason)
    {
        if (const Status counted = count(); !counted)
            return counted;
        return m_sink.rejected({path, reason});
    }
    Status reject(const QString &path, const QString &reason)
    {
        return reject(path, Error{ErrorCode::Invalid, reason, 0, 0, {}});
    }

    Status flush()
    {
        if (m_batch.empty())
            return {};
        const Status status = m_sink.entries(m_batch);
        m_batch.clear();
        return status;
    }

private:
    static constexpr size_t batchSize = 4096;

    Status count()
    {
        if (++m_count > m_limit)
            return fail(ErrorCode::Invalid, QStringLiteral("the source has more than %1 entries").arg(m_limit));
        return {};
    }

    ManifestSink &m_sink;
    qint64 m_limit;
    qint64 m_count = 0;
    std::vector<ManifestEntry> m_batch;
};

} // namespace heirloom
