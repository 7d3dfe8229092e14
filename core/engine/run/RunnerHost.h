// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/TransferBridge.h"

#include <functional>

namespace heirloom {

/// What a runner asks of the scheduler; implemented there.
class RunnerHost
{
public:
    virtual ~RunnerHost() = default;
    /// Runs `message` on the scheduler's thread, soon. Any thread.
    virtual void post(std::function<void()> message) = 0;
    virtual TransferEngine &transfers() = 0;
    virtual TransferBridge &bridge() = 0;
    /// No download may start or go on.
    virtual bool areDownloadsHeld() const = 0;
};

} // namespace heirloom
