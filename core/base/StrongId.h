// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <compare>
#include <functional>

namespace heirloom {

/// A row id that cannot be mixed up with another kind of id. 0 is "none"; real ids are positive.
/// Only the ledger's row mappers and the JSON of the command line convert from and to numbers.
template <class Tag> class StrongId
{
public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr explicit operator bool() const { return m_value > 0; }
    friend constexpr auto operator<=>(const StrongId &, const StrongId &) = default;
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace heirloom

template <class Tag> struct std::hash<heirloom::StrongId<Tag>>
{
    size_t operator()(const heirloom::StrongId<Tag> &id) const noexcept { return std::hash<qint64>()(id.value()); }
};
