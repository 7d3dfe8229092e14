// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"

#include <algorithm>
#include <array>

namespace heirloom {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

struct Named
{
    DigestAlgorithm algorithm;
    const char *name;
    qsizetype size;
};

constexpr std::array<Named, 6> known{{{DigestAlgorithm::Md5, "md5", 16},
                                      {DigestAlgorithm::Sha1, "sha1", 20},
                                      {DigestAlgorithm::GitBlob, "git", 20},
                                      {DigestAlgorithm::Sha224, "sha224", 28},
                                      {DigestAlgorithm::Sha384, "sha384", 48},
                                      {DigestAlgorithm::Sha512, "sha512", 64}}};

const Named &entryOf(DigestAlgorithm algorithm)
{
    return known.at(size_t(algorithm));
}

} // namespace

std::optional<Sha256> Sha256::fromBytes(QByteArrayView raw)
{
    if (raw.size() != size)
        return std::nullopt;
    Sha256 digest;
    std::memcpy(digest.m_bytes.data(), raw.data(), size);
    return digest;
}

std::optional<Sha256> Sha256::fromHex(QStringView hex)
{
    if (hex.size() != 2 * size || !std::all_of(hex.begin(), hex.end(), isHexDigit))
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

qsizetype digestSize(DigestAlgorithm algorithm)
{
    return entryOf(algorithm).size;
}

std::optional<DigestAlgorithm> digestAlgorithm(QStringView name)
{
    const QString plain = name.toString().remove(u'-').toLower();
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const Named &one) { return plain == QLatin1String(one.name); });
    return found == known.end() ? std::nullopt : std::optional(found->algorithm);
}

QString digestAlgorithmName(DigestAlgorithm algorithm)
{
    return QLatin1String(entryOf(algorithm).name);
}

std::optional<ContentDigest> ContentDigest::fromHex(DigestAlgorithm algorithm, QStringView hex)
{
    if (hex.size() != 2 * digestSize(algorithm) || !std::all_of(hex.begin(), hex.end(), isHexDigit))
        return std::nullopt;
    return ContentDigest{algorithm, QByteArray::fromHex(hex.toLatin1())};
}

std::optional<ContentDigest> ContentDigest::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto algorithm = colon < 0 ? std::nullopt : digestAlgorithm(text.first(colon));
    return algorithm ? fromHex(*algorithm, text.sliced(colon + 1)) : std::nullopt;
}

QString ContentDigest::text() const
{
    return digestAlgorithmName(algorithm) + u':' + QString::fromLatin1(bytes.toHex());
}

} // namespace heirloom
