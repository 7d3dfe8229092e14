// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// A Metalink 4 or 3 document: files with their mirrors, sizes and digests. Recognised by its root element, or by its
/// media type. Mirrors are tried in the order of their priority; only http and https ones are kept. Signatures and
/// torrents are passed over.
///
/// Collection key: the address as given without its revision part, see SourceSeries; that part is the revision, unless
/// the user named one.
class MetalinkDriver final : public SourceDriver
{
public:
    QString kind() const override { return QStringLiteral("metalink"); }
    int recognises(const SourceRequest &request, const SourceStream &stream) const override;
    Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                   std::stop_token stop) const override;
};

} // namespace heirloom
