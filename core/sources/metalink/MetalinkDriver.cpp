// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/metalink/MetalinkDriver.h"

#include "sources/SourceUrl.h"
#include "sources/metalink/MetalinkParser.h"
#include "sources/shared/SourceSeries.h"

#include <QRegularExpression>

namespace heirloom {

int MetalinkDriver::recognises(const SourceRequest &, const SourceStream &stream) const
{
    const QString type = stream.contentType();
    if (type == u"application/metalink4+xml" || type == u"application/metalink+xml")
        return 100;
    return beginsAsMetalink(stream.head()) ? 95 : 0;
}

Status MetalinkDriver::resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                               std::stop_token stop) const
{
    static const QRegularExpression suffix(QStringLiteral(R"(\.(?:meta4|metalink)$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    ManifestHeader header = seriesHeader(request, lastSegment(request.url).remove(suffix));
    header.kind = kind();
    header.baseUrl = plainUrl(stream.finalUrl());
    if (const Status status = sink.header(header); !status)
        return status;
    const auto read = [&stream](std::span<char> buffer) { return stream.read(buffer); };
    return parseMetalink(read, sink, stop);
}

} // namespace heirloom
