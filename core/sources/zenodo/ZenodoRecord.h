// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/api/ListedFile.h"
#include "sources/shared/EntryBatch.h"

namespace heirloom {

/// Takes the description of a record and makes entries of its `files`, in either of their two shapes:
/// `{key, size, checksum: "md5:HEX", links: {self}}` and `{filename, filesize, checksum: "HEX"}`. Files that break a
/// rule are handed over as rejected. One thread.
class ZenodoRecord final : public JsonRecordReader
{
public:
    /// Links of files count where they lead to the origin of `server`; the others get an address below the record's
    /// page, `files/NAME`.
    ZenodoRecord(ManifestSink &sink, QUrl server) : m_batch(sink), m_server(std::move(server)) {}

    Result<bool> documentValue(std::string_view path, const JsonScalar &value) override;
    void begin() override;
    void value(std::string_view path, const JsonScalar &value) override;
    Status end() override;
    /// Hands over what is left.
    Status finish() { return m_batch.flush(); }

    qint64 files() const { return m_files; }
    const QString &number() const { return m_number; } ///< of the record itself; empty if it is not said
    const QString &title() const { return m_title; }   ///< empty if there is none
    const QString &series() const { return m_series; } ///< what all versions share, empty if it is not said
    bool isOpen() const { return m_isOpen; }           ///< false if it says that its files are not public

    /// The number of a record: 1 to 15 decimal digits.
    static bool isNumber(QStringView text);

private:
    EntryBatch m_batch;
    const QUrl m_server;
    qint64 m_files = 0;
    QString m_number;
    QString m_title;
    QString m_series;
    bool m_isOpen = true;
    ListedFile m_file; ///< the current one
};

} // namespace heirloom
