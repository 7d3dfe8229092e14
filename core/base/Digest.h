// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>

namespace heirloom {

/// The SHA-256 (FIPS 180-4) of some bytes: the identity of every content in the store.
class Sha256
{
public:
    static constexpr int size = 32;
    constexpr Sha256() = default;
    explicit Sha256(const std::array<unsigned char, size> &bytes) : m_bytes(bytes) {}

    /// From 32 raw bytes or 64 hex digits of any case; anything else is none.
    static std::optional<Sha256> fromBytes(QByteArrayView raw);
    static std::optional<Sha256> fromHex(QStringView hex);

    QByteArray toBytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size); }
    QByteArray toHexBytes() const { return toBytes().toHex(); }
    /// 64 lower-case hex digits.
    QString toHex() const { return QString::fromLatin1(toHexBytes()); }
    const unsigned char *data() const { return m_bytes.data(); }

    friend auto operator<=>(const Sha256 &, const Sha256 &) = default;
    /// Digests are uniform already: the first bytes are the hash.
    size_t prefix() const
    {
        size_t value;
        std::memcpy(&value, m_bytes.data(), sizeof value);
        return value;
    }
    friend size_t qHash(const Sha256 &digest, size_t seed = 0) { return digest.prefix() ^ seed; }

private:
    std::array<unsigned char, size> m_bytes{};
};

/// Algorithms by which sources state a content beside the store's own SHA-256. From weak to strong.
enum class DigestAlgorithm {
    Md5,     ///< RFC 1321
    Sha1,    ///< FIPS 180-4, as all that follow but the last
    GitBlob, ///< SHA-1 of "blob SIZE\0" and the content: git's name of a file's content
    Sha224,
    Sha384,
    Sha512,
};

/// A digest by one of them: checked as the bytes arrive, and a way to find content whose bytes were seen before. Never
/// an identity: that is the SHA-256 alone.
struct ContentDigest
{
    DigestAlgorithm algorithm = DigestAlgorithm::Md5;
    QByteArray bytes; ///< raw, of the algorithm's size

    /// From hex digits of any case; none if they are not as many as the algorithm makes.
    static std::optional<ContentDigest> fromHex(DigestAlgorithm algorithm, QStringView hex);
    /// As text() writes it.
    static std::optional<ContentDigest> fromText(QStringView text);
    /// "md5:0123…", lower case: how ledger and task files keep it.
    QString text() const;

    bool operator==(const ContentDigest &) const = default;
};

/// Whether two contents of one digest can be made: it counts only together with the size.
inline bool isWeak(DigestAlgorithm algorithm)
{
    return algorithm < DigestAlgorithm::Sha224;
}
/// In bytes.
qsizetype digestSize(DigestAlgorithm algorithm);
/// "md5", "sha-1", … as text() writes them and digestAlgorithm() reads them.
QString digestAlgorithmName(DigestAlgorithm algorithm);
/// By the names of IANA's registry of textual hash names, with or without the dash, any case: "md5", "sha-1", "SHA512",
/// and "git" for a blob. SHA-256 is none of these.
std::optional<DigestAlgorithm> digestAlgorithm(QStringView name);

} // namespace heirloom

template <> struct std::hash<heirloom::Sha256>
{
    size_t operator()(const heirloom::Sha256 &digest) const noexcept { return digest.prefix(); }
};
