// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/follow/SourceMark.h"
#include "sources/SourceDriver.h"

#include <memory>

namespace heirloom {

class FileSystem;

/// Opens what a request names, over HTTP or on the local disk, and reads its head. Blocks; Cancelled when asked to
/// stop. The stream must not outlive `fetcher`. With `known`, a server is asked for it only if it is another one: null
/// if it is not.
Result<std::unique_ptr<SourceStream>> openSource(const SourceRequest &request, HttpFetcher &fetcher,
                                                 std::stop_token stop, const SourceMark *known = nullptr);

/// What the server says of the version of the document, for SourceMark.
SourceMark markOf(const HttpResponse &response);
/// The same of a local file, without reading it. NotFound, Invalid: there is none.
Result<SourceMark> markOfLocal(const QUrl &file);

/// The directory and the name of an existing regular file, symbolic links to it resolved. `path` is absolute.
struct LocalFile
{
    QString directory;
    QByteArray name;
};
Result<LocalFile> findLocalFile(FileSystem &files, const QString &path);

} // namespace heirloom
