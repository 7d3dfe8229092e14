// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"

#include <functional>
#include <stop_token>

namespace heirloom {

/// The longest name or revision that a manifest may state, in UTF-16 units.
inline constexpr qsizetype maxManifestNameLength = 1000;

/// What a manifest may cost at most; larger ones are refused as a whole.
struct ManifestLimits
{
    qint64 documentBytes = 1LL << 30;
    qint64 entries = 10'000'000; ///< rejected ones count too
};

/// What the parser must know from outside the document.
struct ManifestContext
{
    QUrl baseUrl;               ///< relative URLs of the entries are relative to it
    QString fallbackName;       ///< where the document has no name
    QString fallbackCollection; ///< where the document has no name: what identifies the series then
    bool local = false;         ///< the manifest is a local file: its entries may use `file:` URLs
    bool members = false;       ///< files may be members of archives among the others, see memberAddress()
    ManifestLimits limits;
    /// Takes the texts under the key "heirloom" (ManifestWriter's `extra`). Without it they are ignored, as everything
    /// is that the format does not know. A failing return stops parsing.
    std::function<Status(const QString &key, const QString &value)> extra;
};

/// The format `heirloom-manifest/1`, parsed as it is read: memory does not grow with the document. Keys may stand in
/// any order. Entries that break a rule are handed over as rejected and the others go on; a document that is not whole,
/// not JSON or not this format is an error (Corrupt, Invalid), and what was handed over before must then be thrown
/// away. The header comes last. Blocks as long as `read` does.
Status parseManifest(const std::function<Result<qint64>(std::span<char>)> &read, const ManifestContext &context,
                     ManifestSink &sink, std::stop_token stop = {});

} // namespace heirloom
