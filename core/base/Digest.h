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

} // namespace heirloom

template <> struct std::hash<heirloom::Sha256>
{
    size_t operator()(const heirloom::Sha256 &digest) const noexcept { return digest.prefix(); }
};
