// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/http/HttpFileDriver.h"

#include "io/SafePath.h"
#include "net/ContentDisposition.h"
#include "sources/SourceUrl.h"
#include "sources/http/DescribedFile.h"

namespace heirloom {

int HttpFileDriver::recognises(const SourceRequest &, const SourceStream &) const
{
    return 1;
}

Status HttpFileDriver::resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                               std::stop_token stop) const
{
    const HttpResponse *response = stream.response();
    ManifestEntry entry;
    entry.path = safeName(response ? proposedFileName(*response, request.url) : lastSegment(request.url));
    entry.size = stream.size();
    // The first address, not the final one: what a redirect leads to is often signed and short-lived.
    entry.urls = {request.url.toString(QUrl::FullyEncoded)};
    if (response) {
        const InstanceHeaders said = instanceHeaders(*response, request.url);
        entry.sha256 = said.digests.sha256();
        entry.digest = said.digests.strongest();
        entry.urls += said.mirrors;
        describeFile(entry, said, request.url, m_fetcher, stop);
    }

    ManifestHeader header;
    header.kind = kind();
    header.name = entry.path;
    header.baseUrl = plainUrl(request.url);
    header.collectionKey = header.baseUrl.toString(QUrl::FullyEncoded);
    if (const Status status = sink.header(header); !status)
        return status;
    return sink.entries(std::span(&entry, 1));
}

} // namespace heirloom
