// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

class QThreadPool;

namespace heirloom {

/// Calls `work` with 0 to count-1, each once, in any order, on the caller's thread and on threads of the pool that are
/// free at that moment; returns when all calls have. Never waits for a thread to become free, so that it may be used
/// from the pool's own threads and on a pool that is full. Whatever a call wrote is seen by the caller afterwards.
void runInParallel(QThreadPool &pool, size_t count, const std::function<void(size_t index)> &work);

} // namespace heirloom
