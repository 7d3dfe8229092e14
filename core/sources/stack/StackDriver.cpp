// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/stack/StackDriver.h"

#include "sources/SourceUrl.h"
#include "sources/stack/StackLayout.h"

#include <algorithm>
#include <array>

namespace heirloom {

int StackDriver::recognises(const SourceRequest &, const SourceStream &stream) const
{
    QByteArrayView head = stream.head();
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    if (!head.trimmed().startsWith('{'))
        return 0;
    constexpr std::array sections{"\"direct_tables\"", "\"data_packages\"", "\"memory_domains\""};
    return std::any_of(sections.begin(), sections.end(), [&](const char *name) { return head.contains(name); }) ? 90
                                                                                                                : 0;
}

Status StackDriver::resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                            std::stop_token stop) const
{
    StackLayout layout(request.url, sink);
    const auto read = [&stream](std::span<char> buffer) { return stream.read(buffer); };
    if (auto parsed = parseStack(read, layout, std::move(stop)); !parsed)
        return parsed;
    if (auto finished = layout.finish(); !finished)
        return finished;
    ManifestHeader header;
    header.kind = kind();
    header.name = layout.name();
    if (header.name.isEmpty())
        header.name = request.url.host().isEmpty() ? lastSegment(request.url) : request.url.host();
    header.revision = layout.revision();
    header.collectionKey = collectionPrefix() + plainUrl(request.url).toString(QUrl::FullyEncoded);
    header.baseUrl = plainUrl(stream.finalUrl());
    return sink.header(header);
}

} // namespace heirloom
