// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"

#include <algorithm>

namespace heirloom {

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
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (hex.size() != 2 * size || !std::all_of(hex.begin(), hex.end(), isHexDigit))
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

} // namespace heirloom
