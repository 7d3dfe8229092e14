// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace heirloom {

/// Stops as soon as whoever asked says so or the engine ends.
class EitherStop
{
public:
    EitherStop(const std::stop_token &asked, const std::stop_token &ending)
        : m_onAsked(asked, [this] { m_source.request_stop(); }), m_onEnding(ending, [this] { m_source.request_stop(); })
    {
    }
    std::stop_token token() const { return m_source.get_token(); }

private:
    using Callback = std::stop_callback<std::function<void()>>;
    std::stop_source m_source;
    Callback m_onAsked;
    Callback m_onEnding;
};

} // namespace heirloom
