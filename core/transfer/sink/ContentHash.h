// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/Hashing.h"

#include <vector>

namespace heirloom {

struct TransferJob;

/// What was computed of a whole content.
struct ContentDigests
{
    Sha256 sha256;
    std::vector<ContentDigest> others; ///< the one that the source states, and git's name of a small file
};

/// Hashes a job's bytes on their way to the disk, by every algorithm that is of use for it. Used where the bytes are
/// written; not thread-safe.
class ContentHash
{
public:
    /// Larger files come with a SHA-256 where git's names are used.
    static constexpr qint64 gitBlobAtMost = 16 << 20;

    explicit ContentHash(const TransferJob &job);
    void add(QByteArrayView bytes);
    /// Of what was added; REQUIRES restart() before anything more is added.
    ContentDigests finish();
    void restart();

private:
    std::vector<DigestAlgorithm> m_algorithms;
    qint64 m_size; ///< stated
    Sha256Stream m_sha256;
    std::vector<DigestStream> m_others;
};

} // namespace heirloom
