// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace heirloom {

/// A number among options that may change while they are in use: set() reaches all copies that were made of it.
/// Assigning a number gives this one a value of its own again. set() and reading are thread-safe.
template <class T> class Live
{
public:
    Live(T value) : m_value(std::make_shared<std::atomic<T>>(value)) {}
    operator T() const { return m_value->load(std::memory_order_relaxed); }
    void set(T value) const { m_value->store(value, std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<T>> m_value;
};

} // namespace heirloom
