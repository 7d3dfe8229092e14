// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/SpaceGate.h"
#include "engine/run/lines/DownloadLine.h"
#include "engine/run/lines/PlaceLine.h"
#include "engine/run/lines/UnpackLine.h"

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
        qint64 downloadedFiles = 0, inheritedFiles = 0, inheritedBytes = 0, failedFiles = 0;
        qint64 notUnpacked = 0; ///< archives that were tried, and entries of others
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
    const DownloadLine &downloads() const { return m_downloads; }
    /// No message will come for this runner any more.
    bool isIdle() const
    {
        return m_downloads.running() + m_inheritBatches + m_downloadBatches == 0 && !m_unpacking.isBusy();
    }
    /// Its files are here, and an archive among them is being unpacked.
    bool isUnpacking() const { return m_unpacking.isBusy(); }
    /// It was given up, and the ledger could not even be told: its row still says "running".
    bool isUnsaid() const { return m_isUnsaid; }
    /// While Blocked: why. None: another process works on what is left.
    std::optional<WaitReason> blockedBy() const { return m_blockedBy; }
    /// A transfer of this task ended.
    void transferFinished(const TransferResult &result);

private:
    /// In a row, then the task is given up.
    static constexpr int failedBatchesAtMost = 3;
    /// What a row says while the task runs and waits for nothing.
    static TaskPatch whileRunning();
    bool feedInherits();
    bool feedDownloads();
    bool flushArrived(bool all);
    void submitInherits(std::vector<ClaimedItem> claimed);
    void unpackAgain(const ClaimedItem &claimed, const QString &archive);
    void settleFailed(const ClaimedItem &claimed, const TransferResult &result);
    void unprepared(const Error &why, bool failed) override;
    void placed(Origin origin, const std::vector<PlaceItem> &items, const std::vector<PlaceOutcome> &outcomes) override;
    void placeFailed(Origin origin, const std::vector<PlaceItem> &items, const Error &why) override;
    void batchCameBack(Origin origin, size_t items);
    void finishIfDone();
    bool unpackNext();
    void unpacked(const Result<UnpackReport> &report);
    void conclude(const ItemTable::Open &open);
    Result<TaskPatch> ending(const ItemTable::Open &open) const;
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
    std::stop_source m_stop;
    SpaceGate m_gate;
    PlaceLine m_line;
    DownloadLine m_downloads;
    UnpackLine m_unpacking;
    Totals m_totals;
    bool m_look = true; ///< something may stand at the destination
    bool m_inheritsLeft = true;
    bool m_downloadsLeft = true;
    int m_inheritBatches = 0;  ///< in preparation or placing
    int m_downloadBatches = 0; ///< likewise
    int m_placing = 0;         ///< files of these
    int m_failedBatches = 0;   ///< in a row
    bool m_isUnsaid = false;
    bool m_lacksRoomToUnpack = false;
    bool m_learnedDigests = false; ///< some content's digest became known by its arrival
    qint64 m_reloadedMs = 0;
};

} // namespace heirloom
