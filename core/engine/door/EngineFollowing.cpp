// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that are followed.
#include "engine/commands/UpkeepCommands.h"
#include "engine/commands/Access.h"
#include "engine/door/EitherStop.h"
#include "engine/door/EnginePrivate.h"
#include "engine/following/FollowCommands.h"
#include "engine/following/SyncEnding.h"
#include "engine/following/Syncing.h"

namespace heirloom {

FollowEvents Engine::followEvents()
{
    FollowEvents events;
    events.added = [this](TaskId task) {
        d->deliver();
        d->scheduler->wake();
        notifyChanged(task);
    };
    events.removed = [this](TaskId task) {
        d->scheduler->transfers().forget(task);
        QMetaObject::invokeMethod(
            this,
            [this, task] {
                emit tasksRemoved({task});
                emit storageChanged();
            },
            Qt::QueuedConnection);
    };
    events.ended = [this](const SyncOutcome &outcome) {
        QMetaObject::invokeMethod(
            this, [this, outcome] { emit syncEnded(outcome); }, Qt::QueuedConnection);
    };
    events.changed = [this] { QMetaObject::invokeMethod(this, &Engine::followedChanged, Qt::QueuedConnection); };
    events.areDownloadsHeld = [this] { return d->scheduler->areDownloadsHeld(); };
    return events;
}

void Engine::setQuietHours(const QuietHours &hours)
{
    d->services.options.quietHours.set(hours);
}

Engine::Reply<Subscription> Engine::subscribe(const FollowRequest &request)
{
    return d->command<Subscription>([this, request]() -> Result<Subscription> {
        if (auto stored = UpkeepCommands(d->services).ensureStorage(); !stored)
            return fail(stored.error());
        return FollowCommands(d->services).subscribe(request);
    });
}

Engine::Reply<std::vector<Subscription>> Engine::subscriptions()
{
    return d->command<std::vector<Subscription>>([this] { return FollowCommands(d->services).list(); });
}

Engine::Reply<Subscription> Engine::changeSubscription(const QString &name, const FollowTerms &terms)
{
    return d->command<Subscription>([this, name, terms] { return FollowCommands(d->services).setTerms(name, terms); });
}

Engine::Reply<Subscription> Engine::unsubscribe(const QString &name)
{
    return d->command<Subscription>([this, name] { return FollowCommands(d->services).unsubscribe(name); });
}

Engine::Reply<SyncStart> Engine::beginSync(const QString &name, const SyncOptions &options, std::stop_token stop)
{
    return d->command<SyncStart>([this, name, options, stop]() -> Result<SyncStart> {
        if (auto allowed = checkAccess(d->services, Action::Add); !allowed)
            return fail(allowed.error());
        const auto subscription = FollowCommands(d->services).find(name);
        if (!subscription)
            return fail(subscription.error());
        const EitherStop either(stop, d->services.ending.get_token());
        auto start = Syncing(d->services, *subscription, options, either.token()).begin();
        if (start && start->task) {
            d->deliver();
            d->scheduler->wake();
            notifyChanged(start->task);
        }
        return start;
    });
}

Engine::Reply<SyncOutcome> Engine::endSync(const QString &name, TaskId task)
{
    return d->command<SyncOutcome>([this, name, task]() -> Result<SyncOutcome> {
        const auto subscription = FollowCommands(d->services).find(name);
        if (!subscription)
            return fail(subscription.error());
        SyncEnding ending(d->services, {d->following->events().removed, {}});
        if (const auto ended = ending.endAll(); !ended)
            return fail(ended.error());
        return ending.outcome(subscription->id, task);
    });
}

Engine::Reply<std::vector<SyncRun>> Engine::syncs(const QString &name, int limit)
{
    return d->command<std::vector<SyncRun>>([this, name, limit] { return FollowCommands(d->services).runs(name, limit); });
}

} // namespace heirloom
