// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"
#include "sources/api/JsonRecords.h"

#include <vector>

namespace heirloom {

/// Takes the tree API's pages and makes entries of the files in them: `lfs.oid` is the SHA-256 of a large file, `oid`
/// git's name of a small one's content. Folders are left out. Rows that break a rule are handed over as rejected, and
/// the others go on. One for all pages of a tree; one thread.
class HubTree final : public JsonRecordReader
{
public:
    explicit HubTree(ManifestSink &sink) : m_sink(sink) {}

    void begin() override;
    void value(std::string_view path, const JsonScalar &value) override;
    Status end() override;
    /// Hands over what is left behind the last page.
    Status finish();
    qint64 rows() const { return m_rows; }

private:
    void refuse(const QString &reason);
    void setPath(const JsonScalar &value);
    void setSize(qint64 &size, const JsonScalar &value);
    void complete();

    ManifestSink &m_sink;
    std::vector<ManifestEntry> m_batch;
    qint64 m_rows = 0;

    // Of the current row.
    ManifestEntry m_entry;
    QString m_type;
    std::optional<QString> m_blob, m_object; ///< `oid`, `lfs.oid`
    qint64 m_objectSize = -1;                ///< `lfs.size`
    QString m_refusal;                       ///< the first reason counts
};

} // namespace heirloom
