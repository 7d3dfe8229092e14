// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"
#include "sources/shared/LineReader.h"

namespace heirloom {

/// What a Metalink may cost at most; larger ones are refused as a whole.
struct MetalinkLimits
{
    qint64 documentBytes = 256LL << 20;
    qint64 tokenBytes = 1 << 20; ///< one tag or text, about
    int depth = 32;              ///< of elements; the ones that are read are six deep
    qint64 files = 1'000'000;    ///< rejected ones count too
};

/// Metalink 4 (RFC 5854) and Metalink 3, parsed as they are read. Files that break a rule are handed over as rejected
/// and the others go on; elements that the formats do not know are passed over. A document that is not whole, not
/// well formed, declares a document type or an entity, or is no Metalink is an error (Corrupt, Invalid), and what was
/// handed over before must then be thrown away. Hands over no header. Blocks as long as `read` does.
Status parseMetalink(const ReadBytes &read, ManifestSink &sink, const std::stop_token &stop,
                     const MetalinkLimits &limits = {});

/// Whether the document that begins so has the root element of a Metalink.
bool beginsAsMetalink(QByteArrayView head);

} // namespace heirloom
