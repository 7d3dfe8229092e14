// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/FollowWatch.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/support/Reply.h"

namespace heirloom {

FollowWatch::FollowWatch(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::syncBegun, this, [this](TaskId task) { m_tasks[task] = false; });
    connect(&engine, &Engine::syncEnded, this, qOverload<const SyncOutcome &>(&FollowWatch::take));
    connect(&engine, &Engine::followedChanged, this, &FollowWatch::read);
    connect(&engine, &Engine::tasksChanged, this, &FollowWatch::takeTasks);
    connect(&engine, &Engine::tasksRemoved, this, [this](const std::vector<TaskId> &tasks) {
        for (const TaskId task : tasks)
            m_tasks.erase(task);
    });
}

void FollowWatch::begin()
{
    read();
}

void FollowWatch::read()
{
    onReply(m_engine.subscriptions(), this, [this](const Result<std::vector<Subscription>> &subscriptions) {
        if (subscriptions)
            take(*subscriptions);
    });
}

void FollowWatch::take(const std::vector<Subscription> &subscriptions)
{
    const auto before = std::exchange(m_syncing, {});
    for (const Subscription &subscription : subscriptions) {
        if (subscription.state == FollowState::Syncing) {
            m_tasks.try_emplace(subscription.task, false);
            m_syncing.insert(subscription.id);
        } else if (before.contains(subscription.id)) {
            lookAtEnd(subscription); // perhaps another process ended it
        }
    }
    if (std::exchange(m_count, int(subscriptions.size())) != m_count)
        emit countChanged();
}

/// A task that the user sets going again behind the end of its sync is his own.
void FollowWatch::takeTasks(const std::vector<TaskSnapshot> &tasks)
{
    for (const TaskSnapshot &snapshot : tasks) {
        const auto known = m_tasks.find(snapshot.task.id);
        if (known != m_tasks.end() && known->second && !isTerminal(snapshot.task.state))
            m_tasks.erase(known);
    }
}

void FollowWatch::lookAtEnd(const Subscription &subscription)
{
    onReply(m_engine.syncs(subscription.name, 1), this, [this, subscription](const Result<std::vector<SyncRun>> &runs) {
        if (runs && !runs->empty() && runs->front().end != SyncEnd::Running)
            take({subscription, runs->front(), true});
    });
}

void FollowWatch::take(const SyncOutcome &outcome)
{
    if (outcome.run) {
        if (const auto task = m_tasks.find(outcome.run->task); task != m_tasks.end())
            task->second = true;
        qint64 &told = m_told[outcome.subscription.id];
        if (outcome.run->id <= told)
            return;
        told = outcome.run->id;
    }
    tell(outcome);
}

void FollowWatch::tell(const SyncOutcome &outcome)
{
    const Subscription &subscription = outcome.subscription;
    const QString name = displaySafe(subscription.name);
    DeskEvent event{DeskEvent::Kind::Synced, {}, name, {}, subscription.name};
    if (outcome.run && outcome.run->end == SyncEnd::Failed) {
        event.kind = DeskEvent::Kind::SyncTrouble;
        //: %1 is a followed source, %2 says why
        event.sentence = tr("%1 could not be synced: %2").arg(name, UserText::followState(subscription));
    } else if (outcome.run) {
        const SyncCounts counts = outcome.run->report.total();
        if (!counts.isChange() && counts.errors.empty())
            return;
        event.kind = counts.errors.empty() ? DeskEvent::Kind::Synced : DeskEvent::Kind::SyncTrouble;
        event.sentence = UserText::synced(subscription.name, counts, qint64(counts.errors.size()));
    } else if (subscription.state == FollowState::Available) {
        event.sentence = tr("%1 has something new.", "a followed source").arg(name);
    } else if (subscription.state == FollowState::Refused) {
        event.kind = DeskEvent::Kind::SyncTrouble;
        event.sentence = UserText::followState(subscription);
    } else {
        return; // a server that does not answer is asked again; the page says so
    }
    emit happened(event);
}

} // namespace heirloom
