// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <QByteArray>
#include <optional>

namespace heirloom {

/// Digests of the consecutive parts of a file, by which a broken part can be told. A value.
struct Pieces
{
    static constexpr qint64 maxCount = 1'000'000;

    qint64 length = 0;                        ///< of each in bytes, but for the last, which may be shorter
    std::optional<DigestAlgorithm> algorithm; ///< none: SHA-256
    QByteArray digests;                       ///< raw, one behind the other

    qsizetype digestBytes() const { return algorithm ? digestSize(*algorithm) : Sha256::size; }
    /// Whether there is one for each part of a file of that size.
    bool fit(qint64 size) const
    {
        const qint64 count = size <= 0 || length <= 0 ? 0 : (size - 1) / length + 1;
        return count > 0 && count <= maxCount && digests.size() == count * digestBytes();
    }
};

} // namespace heirloom
