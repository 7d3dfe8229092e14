// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/SourceDriver.h"

namespace heirloom {

/// A stack manifest: JSON that lists typed sections (StackParser.h), recognised by their names. Its files are laid out
/// as StackLayout says.
class StackDriver final : public SourceDriver
{
public:
    /// How the key of the series begins, by which a stack is known once it was read.
    static QString collectionPrefix() { return QStringLiteral("stack:"); }
    QString kind() const override { return QStringLiteral("stack"); }
    int recognises(const SourceRequest &request, const SourceStream &stream) const override;
    Status resolve(const SourceRequest &request, SourceStream &stream, ManifestSink &sink,
                   std::stop_token stop) const override;
};

} // namespace heirloom
