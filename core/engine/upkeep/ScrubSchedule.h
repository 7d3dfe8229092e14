// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"

#include <QTimer>
#include <atomic>

namespace heirloom {

/// Reads all stored content every some weeks while a window is open: slowly, an hour's worth at a time, and where the
/// last program stopped. A storage that never was read waits for its first cycle as long as between two. Lives on the
/// engine's thread and is owned by it; the reading is done on the work pool.
class ScrubSchedule
{
public:
    explicit ScrubSchedule(EngineServices &services);
    void start(); ///< nothing if the options ask for no scrub

private:
    void check();
    void scrubDue();
    bool isDue(const Storage &storage);

    EngineServices &m_services;
    QTimer m_timer;
    std::atomic<bool> m_isBusy = false;
};

} // namespace heirloom
