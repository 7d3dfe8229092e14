// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutation/Parallel.h"

#include <QThreadPool>
#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace heirloom {

namespace {

/// Outlives the call: a thread may come to it when all the work is done. `work` itself may be gone then.
struct Shared
{
    std::mutex mutex;
    std::condition_variable idle;
    size_t next = 0;
    size_t count = 0;
    size_t running = 0;
    const std::function<void(size_t)> *work = nullptr;
};

void takeTurns(Shared &shared)
{
    std::unique_lock lock(shared.mutex);
    while (shared.next < shared.count) {
        const size_t index = shared.next++;
        ++shared.running;
        lock.unlock();
        (*shared.work)(index);
        lock.lock();
        --shared.running;
    }
    if (shared.running == 0)
        shared.idle.notify_all();
}

} // namespace

void runInParallel(QThreadPool &pool, size_t count, const std::function<void(size_t index)> &work)
{
    const auto shared = std::make_shared<Shared>();
    shared->count = count;
    shared->work = &work;
    const size_t helpers = std::min(count, size_t(std::max(pool.maxThreadCount(), 1))) - (count > 0 ? 1 : 0);
    for (size_t i = 0; i < helpers; ++i) {
        if (!pool.tryStart([shared] { takeTurns(*shared); }))
            break;
    }
    takeTurns(*shared);
    std::unique_lock lock(shared->mutex);
    shared->idle.wait(lock, [&] { return shared->running == 0; });
}

} // namespace heirloom
