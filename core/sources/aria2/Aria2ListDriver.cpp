// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/aria2/Aria2ListDriver.h"

#include "sources/SourceUrl.h"
#include "sources/aria2/Aria2List.h"
#include "sources/shared/SourceSeries.h"

#include <QRegularExpression>

namespace heirloom {

int Aria2ListDriver::recognises(const SourceRequest &, const SourceStream &stream) const
{
    const QString type = stream.contentType();
    const bool mayBe = type.isEmpty() || type == u"text/plain" || type == u"application/octet-stream";
    return mayBe && isPlainText(stream.head()) && beginsAsAria2List(stream.head()) ? 60 : 0;
}

Status Aria2ListDriver::resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                                std::stop_token stop) const
{
    static const QRegularExpression suffix(QStringLiteral(R"((?:\.(?:aria2|txt|list))+$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    ManifestHeader header = seriesHeader(request, lastSegment(request.url).remove(suffix));
    header.kind = kind();
    header.baseUrl = plainUrl(stream.finalUrl());
    if (const Status status = sink.header(header); !status)
        return status;
    Aria2List list(sink);
    const auto read = [&stream](std::span<char> buffer) { return stream.read(buffer); };
    const auto take = [&list](const TextLine &line) { return list.take(line); };
    if (const Status status = readLines(read, Aria2List::limits, stop, take); !status)
        return status;
    return list.finish();
}

} // namespace heirloom
