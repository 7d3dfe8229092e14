// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "engine/following/FollowTypes.h"
#include "ui/tray/DeskEvent.h"

#include <QObject>
#include <unordered_map>
#include <unordered_set>

namespace heirloom {

class Engine;

/// Follows what becomes of followed sources whether there is a window or not, and says what a person would want to
/// hear of: one sentence for each sync that changed something or went wrong, whichever process ended it, and what waits
/// for the user. Knows which tasks belong to syncs, so that nobody tells of their end as well. GUI thread; the engine
/// outlives it.
class FollowWatch : public QObject
{
    Q_OBJECT
public:
    explicit FollowWatch(Engine &engine, QObject *parent = nullptr);

    /// Reads how things stand. Call once, when the signals are connected and before the engine works.
    void begin();
    int count() const { return m_count; }
    /// What becomes of it is told with the sync.
    bool isOfSync(TaskId task) const { return m_tasks.contains(task); }

signals:
    void countChanged();
    void happened(const heirloom::DeskEvent &event);

private:
    void read();
    void take(const std::vector<Subscription> &subscriptions);
    void takeTasks(const std::vector<TaskSnapshot> &tasks);
    void lookAtEnd(const Subscription &subscription);
    void take(const SyncOutcome &outcome);
    void tell(const SyncOutcome &outcome);

    Engine &m_engine;
    std::unordered_map<TaskId, bool> m_tasks;          ///< and whether their sync is over
    std::unordered_set<SubscriptionId> m_syncing;      ///< as it was read last
    std::unordered_map<SubscriptionId, qint64> m_told; ///< the newest run that was told
    int m_count = 0;
};

} // namespace heirloom
