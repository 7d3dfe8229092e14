// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <optional>

namespace heirloom {

/// Takes the armour of a clear-signed text (RFC 4880, 7) off, line by line; text without armour passes as it is. No
/// signature is checked. One text per object.
class ClearSign
{
public:
    /// The line as it was signed; none if it belongs to the armour.
    std::optional<QByteArrayView> strip(QByteArrayView line)
    {
        if (line.startsWith("-----BEGIN PGP SIGNED MESSAGE-----")) {
            m_place = Place::Headers;
            return std::nullopt;
        }
        if (line.startsWith("-----BEGIN PGP SIGNATURE-----")) {
            m_place = Place::Signature;
            return std::nullopt;
        }
        switch (m_place) {
        case Place::Headers:
            if (line.trimmed().isEmpty())
                m_place = Place::Signed;
            return std::nullopt;
        case Place::Signature:
            if (line.startsWith("-----END PGP SIGNATURE-----"))
                m_place = Place::Plain;
            return std::nullopt;
        case Place::Signed:
            return line.startsWith("- ") ? line.sliced(2) : line;
        case Place::Plain:
            break;
        }
        return line;
    }

private:
    enum class Place { Plain, Headers, Signed, Signature };
    Place m_place = Place::Plain;
};

} // namespace heirloom
