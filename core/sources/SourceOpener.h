// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

#include <memory>

namespace heirloom {

class FileSystem;

/// Opens what a request names, over HTTP or on the local disk, and reads its head. Blocks; Cancelled when asked to
/// stop. The stream must not outlive `fetcher`.
Result<std::unique_ptr<SourceStream>> openSource(const SourceRequest &request, HttpFetcher &fetcher,
                                                 std::stop_token stop);

/// The directory and the name of an existing regular file, symbolic links to it resolved. `path` is absolute.
struct LocalFile
{
    QString directory;
    QByteArray name;
};
Result<LocalFile> findLocalFile(FileSystem &files, const QString &path);

} // namespace heirloom
