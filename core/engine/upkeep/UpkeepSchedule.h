// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

#include <QTimer>
#include <atomic>
#include <functional>

namespace heirloom {

/// Keeps storages in order while a window is open or a server watches: soon after the start and every hour. What nobody
/// has needed for longer than the grace period is reclaimed. All stored content is read every some weeks: slowly, an
/// hour's worth at a time, and where the last program stopped; a storage that never was read waits for its first cycle
/// as long as between two. Lives on the engine's thread and is owned by it; the work is done on the work pool.
class UpkeepSchedule
{
public:
    /// `reclaimed` is called on the work pool when a storage has more space by it.
    UpkeepSchedule(EngineServices &services, std::function<void()> reclaimed);
    void start();

private:
    void check();
    void keepInOrder();
    void reclaimDue(const Storage &storage);
    bool isDue(const Storage &storage);

    EngineServices &m_services;
    const std::function<void()> m_reclaimed;
    QTimer m_timer;
    std::atomic<bool> m_isBusy = false;
};

} // namespace heirloom
