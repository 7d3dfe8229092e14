// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Result.h"

#include <optional>

namespace heirloom {

/// What one line of a checksum list says. Everything in it is hostile; the name is decoded but not checked.
struct ChecksumLine
{
    enum class Kind {
        Nothing, ///< an empty line or a comment
        Digest,  ///< the digest of a file: one of `sha256`, `digest`, `foreign`
        Size,    ///< only its size
    };
    Kind kind = Kind::Nothing;
    QString name; ///< empty if the line is a digest alone, as in "file.sha256"
    std::optional<Sha256> sha256;
    std::optional<ContentDigest> digest;
    QString foreign; ///< the name of an algorithm that cannot be checked here
    qint64 size = -1;
};

/// Decodes a line, without its line end:
///     HEX  name        HEX *name        HEX name          md5sum, sha256sum…
///     \HEX  na\\me                                        with \\, \n and \r escaped in the name
///     SHA256 (name) = HEX    SHA2-256(name)= HEX          BSD, --tag, OpenSSL
///     name: HEX        HEX                                rare ones, and files of one digest
///     # name: 123 bytes      Size (name) = 123 bytes      sizes beside the digests
/// Without a label the length of the digest tells the algorithm, unless `listLabel` names one that is unknown here
/// (see foreignLabel). Anything else is Invalid, with the reason. Pure.
Result<ChecksumLine> parseChecksumLine(QByteArrayView line, const QString &listLabel = {});

/// The algorithm that a list's file name claims where it is one that cannot be checked here ("B2SUMS"); else empty.
QString foreignLabel(const QString &fileName);

} // namespace heirloom
