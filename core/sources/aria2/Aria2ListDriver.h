// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// An input file of aria2, see Aria2List. A text that is also a plain list of links is left to TextListDriver.
///
/// Collection key: the address as given without its revision part, see SourceSeries; that part is the revision, unless
/// the user named one.
class Aria2ListDriver final : public SourceDriver
{
public:
    QString kind() const override { return QStringLiteral("aria2"); }
    int recognises(const SourceRequest &request, const SourceStream &stream) const override;
    Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                   std::stop_token stop) const override;
};

} // namespace heirloom
