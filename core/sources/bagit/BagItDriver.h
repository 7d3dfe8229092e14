// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// The payload of a BagIt bag (RFC 8493), named by its `bagit.txt` or its `fetch.txt`, on the web or on the local disk.
/// The other lists are read from the same folder: `fetch.txt`, which a bag need not have, and the payload manifests by
/// SHA-512, SHA-256, SHA-1 and MD5, of which there must be one. Tag files are not part of it.
///
/// Collection key: the address of the bag's `bagit.txt` without its revision part, see SourceSeries; that part is the
/// revision, unless the user named one.
class BagItDriver final : public SourceDriver
{
public:
    /// REQUIRES: `fetcher` outlives the driver.
    explicit BagItDriver(HttpFetcher &fetcher) : m_fetcher(fetcher) {}

    QString kind() const override { return QStringLiteral("bagit"); }
    int recognises(const SourceRequest &request, const SourceStream &stream) const override;
    bool isAllInStream() const override { return false; }
    Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                   std::stop_token stop) const override;

private:
    HttpFetcher &m_fetcher;
};

} // namespace heirloom
