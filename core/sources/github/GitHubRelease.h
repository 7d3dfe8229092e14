// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/api/ListedFile.h"
#include "sources/shared/EntryBatch.h"

namespace heirloom {

/// Takes the description of a release and makes entries of its `assets`. Those that are not uploaded to their end, or
/// break a rule, are handed over as rejected. One thread.
class GitHubRelease final : public JsonRecordReader
{
public:
    explicit GitHubRelease(ManifestSink &sink) : m_batch(sink) {}

    Result<bool> documentValue(std::string_view path, const JsonScalar &value) override;
    void begin() override;
    void value(std::string_view path, const JsonScalar &value) override;
    Status end() override;
    /// Hands over what is left.
    Status finish() { return m_batch.flush(); }

    qint64 files() const { return m_files; }
    const QString &tag() const { return m_tag; } ///< empty if it is not said, or is none

    /// What git and this program take as the name of a tag. It may have slashes.
    static bool isTag(const QString &text);

private:
    EntryBatch m_batch;
    QString m_tag;
    qint64 m_files = 0;

    // Of the current asset.
    ListedFile m_file;
    bool m_isUploaded = false;
};

} // namespace heirloom
