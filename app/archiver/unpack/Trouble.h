// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace archiver {

/// Why an archive from outside is not unpacked, or not to its end; the whole of it is refused then. The text is a part
/// of a sentence. Free of Qt, so that what reads bytes can be tried alone.
class Trouble : public std::runtime_error
{
public:
    enum class Kind {
        Damaged,     ///< its bytes are not what they should be
        Encrypted,   ///< it, or something in it
        Unsupported, ///< no format or method that is read
        Limit,       ///< more than may be taken of it, or than there is memory for
    };

    Trouble(Kind kind, const std::string &what) : std::runtime_error(what), m_kind(kind) {}
    Kind kind() const { return m_kind; }
    /// As it is told on the channel.
    const char *kindName() const
    {
        switch (m_kind) {
        case Kind::Damaged:
            return "damaged";
        case Kind::Encrypted:
            return "encrypted";
        case Kind::Unsupported:
            return "unsupported";
        case Kind::Limit:
            break;
        }
        return "limit";
    }

private:
    Kind m_kind;
};

[[noreturn]] inline void damaged(const std::string &what)
{
    throw Trouble(Trouble::Kind::Damaged, what);
}

} // namespace archiver
