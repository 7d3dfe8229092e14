// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "engine/run/RunnerHost.h"
#include "mutation/place/PlacePreparation.h"

#include <stop_token>

namespace heirloom {

/// Brings batches of claimed items to their places: prepares them on the I/O pool, has the coordinator place them in
/// order on the place pool, and tells the listener. What cannot be prepared is settled in the ledger on the way: given
/// back, healed to a download, or failed.
///
/// Owned by its TaskRunner and submitted to on the scheduler's thread; the owner stays until every batch has come back.
class PlaceLine
{
public:
    /// Told on the scheduler's thread. Each batch comes back once, placed or failed, possibly smaller or empty.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        /// An item of a batch was settled before placing; `failed`: for good.
        virtual void unprepared(const Error &why, bool failed) = 0;
        virtual void placed(Origin origin, const std::vector<PlaceItem> &items,
                            const std::vector<PlaceOutcome> &outcomes) = 0;
        virtual void placeFailed(Origin origin, const std::vector<PlaceItem> &items, const Error &why) = 0;
    };

    PlaceLine(EngineServices &services, MutationCoordinator &coordinator, RunnerHost &host, Listener &listener,
              std::stop_token stop);

    /// `look`: something may stand at the destinations already.
    void submit(std::vector<PlaceItem> items, const Task &task, Origin origin, bool look);

private:
    struct Batch
    {
        std::vector<PlaceItem> items;
        Task task; ///< the row as it was when the batch set out
        Origin origin;
        bool look;
    };
    void prepare(const std::shared_ptr<Batch> &batch); ///< I/O pool
    void place(const std::shared_ptr<Batch> &batch);   ///< place pool
    void settleUnprepared(const PlaceItem &item, const Error &why);
    /// A batch that failed is claimed and made anew: its private files must not wait for the end of the program.
    void discard(const std::vector<PlaceItem> &items);

    EngineServices &m_services;
    MutationCoordinator &m_coordinator;
    RunnerHost &m_host;
    Listener &m_listener;
    const std::stop_token m_stop;
};

} // namespace heirloom
