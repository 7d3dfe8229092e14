// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// A text file with one http(s) URL a line, each optionally followed by blanks and the file name to use. Empty lines
/// and lines that begin with '#' are passed over; CRLF and a byte order mark are tolerated. Without a name the last
/// segment of the URL is taken, made safe. A line that is no such URL is rejected with its number, the others go on.
class TextListDriver final : public SourceDriver
{
public:
    static constexpr qsizetype maxLineBytes = 16 * 1024;
    static constexpr qint64 maxEntries = 10'000'000;
    static constexpr qint64 maxDocumentBytes = 1LL << 30;

    QString kind() const override { return QStringLiteral("list"); }
    int recognises(const SourceRequest &request, const SourceStream &stream) const override;
    Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                   std::stop_token stop) const override;
};

} // namespace heirloom
