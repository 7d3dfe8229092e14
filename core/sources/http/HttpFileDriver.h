// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpFetcher.h"
#include "sources/SourceDriver.h"

namespace heirloom {

/// A single file over HTTP(S) or on the local disk: what every source is that nothing else recognises. Describes the
/// file from its headers, and from a Metalink that they name; the body is not read here. The file's name is made safe,
/// because a server chose it.
class HttpFileDriver final : public SourceDriver
{
public:
    /// REQUIRES: `fetcher` outlives it
    explicit HttpFileDriver(HttpFetcher &fetcher) : m_fetcher(fetcher) {}
    QString kind() const override { return QStringLiteral("http"); }
    int recognises(const SourceRequest &request, const SourceStream &stream) const override;
    Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                   std::stop_token stop) const override;

private:
    HttpFetcher &m_fetcher;
};

} // namespace heirloom
