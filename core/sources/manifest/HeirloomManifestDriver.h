// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// A Heirloom manifest (`application/vnd.heirloom.manifest+json`), recognised by its type or by how it begins.
class HeirloomManifestDriver final : public SourceDriver
{
public:
    QString kind() const override { return QStringLiteral("manifest"); }
    int recognises(const SourceRequest &request, const SourceStream &stream) const override;
    Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                   std::stop_token stop) const override;
};

} // namespace heirloom
