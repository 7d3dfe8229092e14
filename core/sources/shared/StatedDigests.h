// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Manifest.h"

namespace heirloom {

/// Of the digests that a source states of one file, those that an entry keeps: the SHA-256 and the strongest other one.
/// Notices two of one algorithm that differ, as long as it is one that it keeps.
class StatedDigests
{
public:
    /// False if the same algorithm gave another digest before.
    bool add(const std::optional<Sha256> &sha256, const std::optional<ContentDigest> &digest)
    {
        if (sha256) {
            if (m_sha256 && *m_sha256 != *sha256)
                return false;
            m_sha256 = sha256;
        }
        if (digest) {
            if (m_digest && m_digest->algorithm == digest->algorithm)
                return *m_digest == *digest;
            if (!m_digest || m_digest->algorithm < digest->algorithm)
                m_digest = digest;
        }
        return true;
    }
    /// By the algorithm's name in IANA's registry ("sha-256", "sha256", any case). Unknown names change nothing. False
    /// if the digest is not what that algorithm makes, or differs from one before.
    bool add(const QString &algorithm, QStringView hex)
    {
        if (algorithm.toLower().remove(u'-') == u"sha256") {
            const auto sha256 = Sha256::fromHex(hex);
            return sha256 && add(sha256, std::nullopt);
        }
        const auto known = digestAlgorithm(algorithm);
        if (!known || *known == DigestAlgorithm::GitBlob)
            return true;
        const auto digest = ContentDigest::fromHex(*known, hex);
        return digest && add(std::nullopt, digest);
    }

    bool isEmpty() const { return !m_sha256 && !m_digest; }
    const std::optional<Sha256> &sha256() const { return m_sha256; }
    const std::optional<ContentDigest> &strongest() const { return m_digest; }

private:
    std::optional<Sha256> m_sha256;
    std::optional<ContentDigest> m_digest;
};

} // namespace heirloom
