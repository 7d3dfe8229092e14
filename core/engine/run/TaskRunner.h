// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/PlaceLine.h"
#include "engine/run/SpaceGate.h"
#include "transfer/shared/RateLimiter.h"

namespace heirloom {

/// Carries one task from ready to its end: claims its items in batches, has them prepared, fetched and placed, and
/// writes the task's state when nothing is left. Several processes may run the same task; the claims keep them apart.
///
/// Owned by the scheduler and used on its thread only; what pools and lanes finish comes back as a posted message.
///
///     start -> Working <-> Blocked (no space, or another process holds the rest)
///                 \-> Stopping -> Over        (paused, cancelled, deleted, shut down)
///                 \-> Over                    (completed, failed, or downloads are held: it waits for the network)
class TaskRunner final : private PlaceLine::Listener
{
public:
    enum class State { Working, Blocked, Stopping, Over };
    struct Totals
    {
        qint64 downloadedFiles = 0, downloadedBytes = 0, inheritedFiles = 0, inheritedBytes = 0, failedFiles = 0;
        std::optional<Error> firstError;
    };

    TaskRunner(EngineServices &services, MutationCoordinator &coordinator, RunnerHost &host, const Task &task);
    ~TaskRunner() override; ///< REQUIRES: nothing in flight

    /// ready or waiting -> running (running stays: another process may be at it). An error: the task is not ours to
    /// run.
    Status start();
    /// Does what can be done now without waiting for anything but the ledger.
    void step();
    /// Looks again at a blocked task.
    void unblock();
    /// Downloads are held from now on: lets go of those that are under way.
    void holdDownloads();
    /// The task was changed from outside or the engine stops: lets go of everything.
    void stop();

    State state() const { return m_state; }
    const Task &task() const { return m_task; }
    const Totals &totals() const { return m_totals; }
    qint64 receivedBytes() const { return m_meter->receivedBytes; }
    /// What files that are not done have already, as far as they are being fetched.
    qint64 liveBytes() const
    {
        return m_resumedBytes + qMax<qint64>(0, m_meter->receivedBytes - m_totals.downloadedBytes);
    }
    bool isIdle() const { return m_inFlight == 0; }
    /// It was given up, and the ledger could not even be told: its row still says "running".
    bool isUnsaid() const { return m_isUnsaid; }
    /// While Blocked: why. None: another process works on what is left.
    std::optional<WaitReason> blockedBy() const { return m_blockedBy; }
    /// A transfer of this task ended.
    void transferFinished(const TransferResult &result);

private:
    struct Arrived
    {
        ClaimedItem claimed;
        TransferResult result;
    };

    bool feedInherits();
    bool feedDownloads();
    bool flushArrived(bool force);
    void submitInherits(std::vector<ClaimedItem> claimed);
    void submitDownloads(std::vector<ClaimedItem> claimed);
    void unprepared(const Error &why, bool failed) override;
    void placed(Origin origin, const std::vector<PlaceItem> &items, const std::vector<PlaceOutcome> &outcomes) override;
    void placeFailed(Origin origin, const std::vector<PlaceItem> &items, const Error &why) override;
    void batchCameBack(Origin origin, size_t items);
    void finishIfDone();
    void conclude(const ItemTable::Open &open);
    void blockForSpace(const ItemTable::Open &open);
    bool isHeld() const;
    void waitForNetwork();
    /// Nobody runs it any more: it is queued for whoever starts next.
    void handBack();
    void giveUp(const Error &why);
    void noteError(const Error &error);
    bool reloadTask();
    /// Conflict: somebody else wrote the row, and what stands there now decides.
    Status writeState(const TaskPatch &patch);
    bool takeBackClaims(Session &session);

    EngineServices &m_services;
    MutationCoordinator &m_coordinator;
    RunnerHost &m_host;
    Task m_task;
    State m_state = State::Working;
    std::optional<WaitReason> m_blockedBy;
    std::shared_ptr<TransferMeter> m_meter;
    std::shared_ptr<RateLimiter> m_limiter; ///< follows the task's row
    std::stop_source m_stop;
    SpaceGate m_gate;
    PlaceLine m_line;
    Totals m_totals;
    bool m_look = true; ///< something may stand at the destination
    bool m_inheritsLeft = true;
    bool m_downloadsLeft = true;
    int m_inheritBatches = 0;  ///< in preparation or placing
    int m_transfers = 0;       ///< at the transfer engine
    int m_placing = 0;         ///< downloaded files in preparation or placing
    int m_inFlight = 0;        ///< messages that will still come for this runner
    qint64 m_resumedBytes = 0; ///< of files being fetched, from earlier attempts
    int m_failedBatches = 0;   ///< in a row
    bool m_isUnsaid = false;
    bool m_learnedDigests = false; ///< some content's digest became known by its arrival
    qint64 m_reloadedMs = 0;
    qint64 m_firstArrivedMs = 0;
    std::unordered_map<ItemId, ClaimedItem> m_fetching;
    std::vector<Arrived> m_arrived;
};

} // namespace heirloom
