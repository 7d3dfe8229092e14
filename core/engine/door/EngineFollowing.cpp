// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that are followed.
#include "engine/commands/Access.h"
#include "engine/commands/UpkeepCommands.h"
#include "engine/door/EitherStop.h"
#include "engine/door/EnginePrivate.h"
#include "engine/following/FollowCommands.h"
#include "engine/following/NewsLook.h"
#include "engine/following/SyncEnding.h"

namespace heirloom {

FollowEvents Engine::followEvents()
{
    FollowEvents events;
    events.added = [this](TaskId task) {
        QMetaObject::invokeMethod(
            this, [this, task] { emit syncBegun(task); }, Qt::QueuedConnection);
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

Engine::Reply<TaskNews> Engine::lookForNews(TaskId task, std::stop_token stop)
{
    return d->command<TaskNews>([this, task, stop] {
        const EitherStop either(stop, d->services.ending.get_token());
        return NewsLook(d->services).look(task, either.token());
    });
}

Engine::Reply<std::vector<TaskNews>> Engine::news()
{
    return d->command<std::vector<TaskNews>>([this] { return NewsLook(d->services).known(); });
}

void Engine::setFollowing(const QuietHours &quiet, bool looksForNews)
{
    d->services.options.quietHours.set(quiet);
    d->services.options.looksForNews.set(looksForNews);
}

Engine::Reply<Subscription> Engine::subscribe(const FollowRequest &request)
{
    return d->command<Subscription>([this, request]() -> Result<Subscription> {
        if (auto stored = UpkeepCommands(d->services).ensureStorage(); !stored)
            return fail(stored.error());
        return d->wakingFollowers(FollowCommands(d->services).subscribe(request));
    });
}

Engine::Reply<std::vector<Subscription>> Engine::subscriptions()
{
    return d->command<std::vector<Subscription>>([this] { return FollowCommands(d->services).list(); });
}

Engine::Reply<Subscription> Engine::changeSubscription(const QString &name, const FollowTerms &terms)
{
    return d->command<Subscription>(
        [this, name, terms] { return d->wakingFollowers(FollowCommands(d->services).setTerms(name, terms)); });
}

Engine::Reply<Subscription> Engine::unsubscribe(const QString &name)
{
    return d->command<Subscription>(
        [this, name] { return d->wakingFollowers(FollowCommands(d->services).unsubscribe(name)); });
}

Engine::Reply<SyncStart> Engine::beginSync(const QString &name, const SyncOptions &options, std::stop_token stop)
{
    const auto found = d->command<Subscription>([this, name]() -> Result<Subscription> {
        const Status allowed = checkAccess(d->services, Action::Add);
        return allowed ? FollowCommands(d->services).find(name) : Result<Subscription>(fail(allowed.error()));
    });
    return QFuture<Result<Subscription>>(found)
        .then(QtFuture::Launch::Sync,
              [this, options, stop](const Result<Subscription> &subscription) -> Reply<SyncStart> {
                  if (!subscription)
                      return d->command<SyncStart>(
                          [error = subscription.error()]() -> Result<SyncStart> { return fail(error); });
                  return d->following->want(*subscription, options, stop);
              })
        .unwrap();
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
    return d->command<std::vector<SyncRun>>(
        [this, name, limit] { return FollowCommands(d->services).runs(name, limit); });
}

Engine::Reply<std::vector<SyncRun>> Engine::latestSyncs()
{
    return d->command<std::vector<SyncRun>>([this] { return FollowCommands(d->services).latestRuns(); });
}

} // namespace heirloom
