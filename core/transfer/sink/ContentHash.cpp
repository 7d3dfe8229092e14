// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sink/ContentHash.h"

#include "transfer/TransferEngine.h"

namespace heirloom {

ContentHash::ContentHash(const TransferJob &job) : m_size(job.size)
{
    if (job.digest && (job.digest->algorithm != DigestAlgorithm::GitBlob || job.size >= 0))
        m_algorithms.push_back(job.digest->algorithm);
    const bool isNamed = job.digest && job.digest->algorithm == DigestAlgorithm::GitBlob;
    if (!isNamed && job.size >= 0 && job.size <= gitBlobAtMost)
        m_algorithms.push_back(DigestAlgorithm::GitBlob);
    restart();
}

void ContentHash::add(QByteArrayView bytes)
{
    m_sha256.add(bytes);
    for (DigestStream &other : m_others)
        other.add(bytes);
}

ContentDigests ContentHash::finish()
{
    ContentDigests digests{m_sha256.finish(), {}};
    digests.others.reserve(m_others.size());
    for (DigestStream &other : m_others)
        digests.others.push_back(other.finish());
    return digests;
}

void ContentHash::restart()
{
    m_sha256 = Sha256Stream();
    m_others.clear();
    for (const DigestAlgorithm algorithm : m_algorithms)
        m_others.emplace_back(algorithm, m_size);
}

} // namespace heirloom
