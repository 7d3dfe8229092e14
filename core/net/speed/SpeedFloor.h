// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>

namespace heirloom {

/// How slow a server may be before it is left, as the user wishes; may change at any time. Thread-safe.
class SpeedFloor
{
public:
    struct Terms
    {
        int bytesPerSecond = 0; ///< 0: as slow as it likes
        int seconds = 60;       ///< for so long, before it is left

        bool isSet() const { return bytesPerSecond > 0 && seconds > 0; }
    };

    void set(const Terms &terms) { m_terms = terms; }
    Terms terms() const { return m_terms; }

private:
    std::atomic<Terms> m_terms = Terms();
    static_assert(std::atomic<Terms>::is_always_lock_free);
};

} // namespace heirloom
