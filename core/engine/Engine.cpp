// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Engine.h"
#include "engine/archiving/ArchiveCommands.h"

#include "base/KillPoint.h"
#include "engine/adding/AddTask.h"
#include "engine/browsing/Revisions.h"
#include "engine/browsing/TaskFiles.h"
#include "engine/commands/Access.h"
#include "engine/commands/Rebuild.h"
#include "engine/commands/SourceAccess.h"
#include "engine/commands/TaskCommands.h"
#include "engine/commands/UpkeepCommands.h"
#include "engine/comparing/CompareRevisions.h"
#include "engine/diagnostics/Facts.h"
#include "engine/door/EitherStop.h"
#include "engine/door/EnginePrivate.h"
#include "engine/servers/TaskServers.h"
#include "engine/storages/StorageChanges.h"
#include "io/PathText.h"
#include "mutation/Recovery.h"
#include "mutation/outbox/Outbox.h"

#include <QDateTime>
#include <cerrno>

namespace heirloom {

namespace {

/// Renames what cannot be read, so that nothing of it is lost.
Status setAside(FileSystem &fs, const Clock &clock, const QString &ledgerPath)
{
    const PathParts path = splitPath(ledgerPath);
    auto dir = fs.openDirectory(path.folder);
    if (!dir)
        return fail(dir.error());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.wallMs()).toUTC();
    const QByteArray name = path.name.toUtf8();
    const QByteArray aside = name + ".damaged-" + now.toString(QStringLiteral("yyyyMMdd-hhmmss")).toLatin1();
    QByteArray free = aside;
    const auto move = [&](const char *part) -> Status {
        Status moved = fs.renameNoReplace(*dir, name + part, *dir, free + part);
        return !moved && moved.error().code == ErrorCode::NotFound ? Status{} : moved;
    };
    Status moved = move("");
    for (int n = 2; !moved && moved.error().sysErrno == EEXIST; ++n) {
        free = aside + '-' + QByteArray::number(n);
        moved = move("");
    }
    for (const char *part : {"-wal", "-shm"}) {
        if (moved)
            moved = move(part);
    }
    return moved;
}

} // namespace

Status Engine::Private::openLedger()
{
    const QString folder = splitPath(services.options.ledgerPath).folder;
    if (auto made = services.fs.openDirectory(folder, true, 0700); !made)
        return fail(made.error().in(QStringLiteral("make the ledger's folder ") + folder));
    LedgerOptions options;
    options.path = services.options.ledgerPath;
    options.busyTimeoutMs = int(testValue("HL_BUSY_MS", options.busyTimeoutMs));
    auto ledger = Ledger::open(options, services.clock);
    if (!ledger && ledger.error().code == ErrorCode::Corrupt && services.options.setDamagedLedgerAside) {
        if (auto moved = setAside(services.fs, services.clock, options.path); !moved)
            return moved;
        ledger = Ledger::open(options, services.clock);
    }
    if (!ledger)
        return fail(ledger.error());
    services.ledger = std::move(*ledger);
    return {};
}

Status Engine::Private::prepare()
{
    services.worker = std::make_unique<WorkerSession>(*services.ledger);
    services.finishing = std::make_unique<FinishCommands>(*services.ledger, *services.worker,
                                                          services.options.principal, services.options.finishCommand);
    services.storages = std::make_unique<StorageContexts>(*services.ledger, services.fs);
    // Somebody waits for a plan: through the five minutes of a usual request limit, but not for an hour.
    const RetryPolicy policy{.longestWaitMs = 600'000};
    services.fetcher =
        std::make_unique<QtHttpFetcher>(services.clock, policy, services.options.transfer.addresses,
                                        services.options.transfer.credentials, services.options.transfer.proxies);
    services.quickFetcher = services.fetcher->with({.attempts = 2, .longestWaitMs = 10'000});
    services.setEndpoints(services.options.endpoints);
    const int cores = qMax(2, QThread::idealThreadCount());
    services.ioPool.setMaxThreadCount(services.options.ioThreads > 0 ? services.options.ioThreads : cores);
    services.placePool.setMaxThreadCount(1);
    services.workPool.setMaxThreadCount(8);
    {
        auto reading = services.ledger->read();
        if (!reading)
            return fail(reading.error());
        const auto tenant = StorageTable(*reading).tenant(services.options.tenant);
        if (!tenant)
            return fail(
                ErrorCode::Denied,
                QStringLiteral("there is no tenant \"%1\" here that you belong to").arg(services.options.tenant),
                QStringLiteral("leave --tenant away to work as the local user"));
        services.tenant = *tenant;
    }
    const auto coordinators = services.storages->openAll();
    if (!coordinators)
        return fail(coordinators.error());
    const auto report =
        Recovery(*services.ledger, *services.worker, *coordinators, services.ioPool, packingOf(services.options)).run();
    if (!report)
        return fail(report.error().in(QStringLiteral("recover after an interruption")));
    recovered = *report;
    deliver();
    return {};
}

Engine::Engine(std::unique_ptr<Private> priv) : d(std::move(priv))
{
    SchedulerEvents events;
    events.changed = [this](std::vector<TaskSnapshot> tasks) {
        const bool isAnyOver =
            std::any_of(tasks.begin(), tasks.end(), [](const TaskSnapshot &one) { return isTerminal(one.task.state); });
        if (isAnyOver && d->following)
            d->following->wake();
        QMetaObject::invokeMethod(
            this, [this, tasks = std::move(tasks)] { emit tasksChanged(tasks); }, Qt::QueuedConnection);
    };
    events.speed = [this](qint64 bytesPerSecond) {
        QMetaObject::invokeMethod(
            this, [this, bytesPerSecond] { emit speedChanged(bytesPerSecond); }, Qt::QueuedConnection);
    };
    events.noticed = [this] { QMetaObject::invokeMethod(this, &Engine::noticed, Qt::QueuedConnection); };
    events.removed = [this](std::vector<TaskId> tasks) {
        QMetaObject::invokeMethod(
            this, [this, tasks = std::move(tasks)] { emit tasksRemoved(tasks); }, Qt::QueuedConnection);
    };
    events.finished = [this](const RunSummary &summary) {
        QMetaObject::invokeMethod(
            this, [this, summary] { emit runFinished(summary); }, Qt::QueuedConnection);
    };
    d->scheduler = std::make_unique<Scheduler>(d->services, std::move(events));
    d->upkeep = std::make_unique<UpkeepSchedule>(d->services, [this] { notifyStorage(); });
    d->following = std::make_unique<FollowRunner>(d->services, followEvents());
}

Engine::~Engine()
{
    d->services.ending.request_stop();
    d->following->end();
    d->services.workPool.waitForDone();
    d->scheduler.reset();
    d->services.finishing.reset();
    d->services.ioPool.waitForDone();
    d->services.placePool.waitForDone();
    (void)d->services.worker->close(); // a claim that stays is taken over once the lease or the process is gone
}

Result<std::unique_ptr<Engine>> Engine::open(const EngineOptions &options)
{
    auto priv = std::make_unique<Private>(options);
    if (auto opened = priv->openLedger(); !opened)
        return fail(opened.error());
    if (auto prepared = priv->prepare(); !prepared)
        return fail(prepared.error());
    return std::unique_ptr<Engine>(new Engine(std::move(priv)));
}

const RecoveryReport &Engine::recovered() const
{
    return d->recovered;
}

const EngineOptions &Engine::options() const
{
    return d->services.options;
}

// ---------------------------------------------------------------- storages

Engine::Reply<Storage> Engine::addStorage(const StorageSpec &spec)
{
    return d->command<Storage>([this, spec] { return UpkeepCommands(d->services).addStorage(spec); });
}

Engine::Reply<std::vector<Storage>> Engine::storages()
{
    return d->command<std::vector<Storage>>([this] { return UpkeepCommands(d->services).storages(); });
}

Engine::Reply<Storage> Engine::setDefaultStorage(const QString &name)
{
    return d->command<Storage>([this, name] {
        auto storage = UpkeepCommands(d->services).setDefaultStorage(name);
        notifyStorage();
        return storage;
    });
}

Engine::Reply<Storage> Engine::changeStorage(const QString &name, LinkMethod link, qint64 reserveBytes)
{
    return d->command<Storage>([this, name, link, reserveBytes] {
        auto storage = StorageChanges(d->services).change(name, link, reserveBytes);
        notifyStorage();
        d->scheduler->wake(); // tasks may have waited for that space
        return storage;
    });
}

Engine::Reply<Storage> Engine::removeStorage(const QString &name)
{
    return d->command<Storage>([this, name] {
        auto storage = StorageChanges(d->services).remove(name);
        notifyStorage();
        return storage;
    });
}

void Engine::notifyStorage()
{
    QMetaObject::invokeMethod(
        this, [this] { emit storageChanged(); }, Qt::QueuedConnection);
}

// ---------------------------------------------------------------- adding

Engine::Reply<PlanReport> Engine::preview(const AddRequest &request, std::stop_token stop)
{
    return d->command<PlanReport>([this, request, stop]() -> Result<PlanReport> {
        if (auto allowed = checkAccess(d->services, Action::View); !allowed)
            return fail(allowed.error());
        const EitherStop either(stop, d->services.ending.get_token());
        return addByName(d->services, request, either.token(), &AddTask::preview);
    });
}

Engine::Reply<PlanReport> Engine::add(const AddRequest &request, std::stop_token stop)
{
    return d->command<PlanReport>([this, request, stop]() -> Result<PlanReport> {
        if (auto allowed = checkAccess(d->services, Action::Add); !allowed)
            return fail(allowed.error());
        if (auto stored = UpkeepCommands(d->services).ensureStorage(); !stored)
            return fail(stored.error());
        const EitherStop either(stop, d->services.ending.get_token());
        auto report = addByName(d->services, request, either.token(), &AddTask::add);
        if (!report)
            return report;
        d->deliver(); // the task's own description is not on the way of its first file
        d->scheduler->wake();
        notifyChanged(report->task);
        return report;
    });
}

Engine::Reply<QStringList> Engine::tokenServers()
{
    return d->command<QStringList>([this] { return SourceAccess::tokenServers(d->services); });
}

Engine::Reply<QStringList> Engine::keepToken(const QString &server, const QByteArray &token)
{
    return d->command<QStringList>(
        [this, server, token] { return SourceAccess::keepToken(d->services, server, token); });
}

Engine::Reply<QStringList> Engine::forgetToken(const QString &server)
{
    return d->command<QStringList>([this, server] { return SourceAccess::forgetToken(d->services, server); });
}

Engine::Reply<ComparisonReport> Engine::compare(const CompareRequest &request, std::stop_token stop)
{
    return d->command<ComparisonReport>([this, request, stop]() -> Result<ComparisonReport> {
        if (auto allowed = checkAccess(d->services, Action::View); !allowed)
            return fail(allowed.error());
        const EitherStop either(stop, d->services.ending.get_token());
        return compareRevisions(d->services, request, either.token());
    });
}

Engine::Reply<RevisionList> Engine::revisions(const QString &source, const QString &workingDirectory,
                                              std::stop_token stop)
{
    return d->command<RevisionList>([this, source, workingDirectory, stop] {
        const EitherStop either(stop, d->services.ending.get_token());
        return revisionsOf(d->services, source, workingDirectory, either.token());
    });
}

void Engine::setNames(const NameMapping &names)
{
    d->services.names.set(names);
}

// ---------------------------------------------------------------- tasks

void Engine::notifyChanged(TaskId task)
{
    const auto snapshot = TaskCommands(d->services).get(task);
    if (!snapshot)
        return;
    QMetaObject::invokeMethod(
        this, [this, snapshot = *snapshot] { emit tasksChanged({snapshot}); }, Qt::QueuedConnection);
}

template <class F> Engine::Reply<Task> Engine::changeTask(TaskId task, F change)
{
    return d->command<Task>([this, task, change]() -> Result<Task> {
        auto changed = change(TaskCommands(d->services));
        d->scheduler->wake();
        if (changed)
            notifyChanged(task);
        return changed;
    });
}

Engine::Reply<std::vector<TaskSnapshot>> Engine::tasks(std::optional<TaskState> state)
{
    return d->command<std::vector<TaskSnapshot>>([this, state] { return TaskCommands(d->services).list(state); });
}

Engine::Reply<std::vector<TaskSnapshot>> Engine::taskPage(TaskId after, int limit)
{
    return d->command<std::vector<TaskSnapshot>>(
        [this, after, limit] { return TaskCommands(d->services).page(after, limit); });
}

Engine::Reply<TaskSnapshot> Engine::task(TaskId task)
{
    return d->command<TaskSnapshot>([this, task] { return TaskCommands(d->services).get(task); });
}

Engine::Reply<std::vector<Item>> Engine::items(const ItemQuery &query)
{
    return d->command<std::vector<Item>>([this, query] { return TaskCommands(d->services).items(query); });
}

Engine::Reply<std::vector<FileLine>> Engine::files(const FileQuery &query)
{
    return d->command<std::vector<FileLine>>([this, query] { return TaskFiles(d->services).page(query); });
}

Engine::Reply<std::vector<LogLine>> Engine::history(TaskId task, int limit)
{
    return d->command<std::vector<LogLine>>(
        [this, task, limit] { return TaskFiles(d->services).history(task, limit); });
}

Engine::Reply<Task> Engine::pause(TaskId task)
{
    return changeTask(task, [task](TaskCommands commands) { return commands.pause(task); });
}

Engine::Reply<Task> Engine::resume(TaskId task)
{
    return changeTask(task, [task](TaskCommands commands) { return commands.resume(task); });
}

Engine::Reply<Task> Engine::cancel(TaskId task)
{
    return changeTask(task, [task](TaskCommands commands) { return commands.cancel(task); });
}

Engine::Reply<Task> Engine::retry(TaskId task)
{
    return changeTask(task, [task](TaskCommands commands) { return commands.retry(task); });
}

Engine::Reply<Task> Engine::retryFile(TaskId task, const QString &path)
{
    return changeTask(task,
                      [this, task, path](const TaskCommands &) { return TaskFiles(d->services).retry(task, path); });
}

Engine::Reply<Task> Engine::setMirrors(TaskId task, const QStringList &mirrors)
{
    return changeTask(task, [task, mirrors](TaskCommands commands) { return commands.setMirrors(task, mirrors); });
}

Engine::Reply<std::vector<Task>> Engine::queue(const std::vector<TaskId> &tasks, const QueueMove &move)
{
    return d->command<std::vector<Task>>([this, tasks, move]() -> Result<std::vector<Task>> {
        auto moved = TaskCommands(d->services).queue(tasks, move);
        d->scheduler->wake();
        for (const TaskId task : moved ? tasks : std::vector<TaskId>())
            notifyChanged(task);
        return moved;
    });
}

Engine::Reply<Task> Engine::setTaskRateLimit(TaskId task, qint64 bytesPerSecond)
{
    return changeTask(
        task, [task, bytesPerSecond](TaskCommands commands) { return commands.setRateLimit(task, bytesPerSecond); });
}

Engine::Reply<std::vector<TaskServer>> Engine::servers(TaskId task)
{
    return d->command<std::vector<TaskServer>>(
        [this, task] { return taskServers(d->services, task, d->scheduler->transfers().servers(task)); });
}

Engine::Reply<MovedOriginals> Engine::removeOriginals(TaskId task)
{
    return d->command<MovedOriginals>([this, task] { return TaskCommands(d->services).removeOriginals(task); });
}

Engine::Reply<Task> Engine::undelete(TaskId task)
{
    return changeTask(task, [this, task](TaskCommands commands) {
        auto back = commands.undelete(task);
        d->deliver();
        return back;
    });
}

Engine::Reply<TaskUsageLine> Engine::deletePreview(TaskId task)
{
    return d->command<TaskUsageLine>([this, task] { return TaskCommands(d->services).deletePreview(task); });
}

Engine::Reply<DeleteReport> Engine::remove(TaskId task, const DeleteOptions &options)
{
    return d->command<DeleteReport>([this, task, options]() -> Result<DeleteReport> {
        auto report = TaskCommands(d->services).remove(task, options);
        if (report) {
            d->scheduler->transfers().forget(task);
            QMetaObject::invokeMethod(
                this,
                [this, task] {
                    emit tasksRemoved({task});
                    emit storageChanged();
                },
                Qt::QueuedConnection);
        }
        return report;
    });
}

// ---------------------------------------------------------------- upkeep

Engine::Reply<GcReport> Engine::reclaim(const QString &storage, const GcOptions &options)
{
    return d->command<GcReport>([this, storage, options]() -> Result<GcReport> {
        auto report = UpkeepCommands(d->services).reclaim(storage, options);
        if (report)
            notifyStorage();
        return report;
    });
}

Engine::Reply<AuditReport> Engine::audit(const QString &storage, const AuditOptions &options)
{
    return d->command<AuditReport>([this, storage, options]() -> Result<AuditReport> {
        auto report = UpkeepCommands(d->services).audit(storage, options);
        if (report && report->healed > 0)
            d->scheduler->wake();
        return report;
    });
}

Engine::Reply<UsageReport> Engine::usage(const QString &storage)
{
    return d->command<UsageReport>([this, storage] { return UpkeepCommands(d->services).usage(storage); });
}

Engine::Reply<EngineFacts> Engine::facts()
{
    return d->command<EngineFacts>([this] { return factsOf(d->services); });
}

Engine::Reply<std::vector<ObjectLine>> Engine::objects(const QString &storage, const QString &state)
{
    return d->command<std::vector<ObjectLine>>(
        [this, storage, state] { return UpkeepCommands(d->services).objects(storage, state); });
}

Engine::Reply<std::vector<LogLine>> Engine::log(qint64 sinceMs, const QString &kind, int limit)
{
    return d->command<std::vector<LogLine>>(
        [this, sinceMs, kind, limit] { return UpkeepCommands(d->services).log(sinceMs, kind, limit); });
}

Engine::Reply<std::vector<Notice>> Engine::notices()
{
    return d->command<std::vector<Notice>>([this] { return UpkeepCommands(d->services).notices(); });
}

void Engine::acknowledge(const std::vector<qint64> &notices)
{
    d->services.workPool.start([this, notices] { (void)Outbox(*d->services.ledger).remove(notices); });
}

Engine::Reply<ScrubReport> Engine::scrub(const QString &storage, const ScrubOptions &options, std::stop_token stop)
{
    return d->command<ScrubReport>([this, storage, options, stop] {
        const EitherStop either(stop, d->services.ending.get_token());
        return UpkeepCommands(d->services).scrub(storage, options, either.token());
    });
}

Engine::Reply<qint64> Engine::rebuild(const QString &storage, const QString &folder)
{
    return d->command<qint64>([this, storage, folder] { return Rebuild(d->services).run(storage, folder); });
}

// ---------------------------------------------------------------- running

Status Engine::useToken(const QString &source, const QString &workingDirectory, const QByteArray &token)
{
    return SourceAccess::useToken(d->services, source, workingDirectory, token);
}

Status Engine::useHeaders(const QString &source, const QString &workingDirectory, const QList<QByteArray> &lines)
{
    return SourceAccess::useHeaders(d->services, source, workingDirectory, lines);
}

void Engine::start(const RunOptions &options)
{
    d->services.finishing->start();
    d->scheduler->start(options);
    if (!options.untilIdle) {
        d->upkeep->start();
        if (!options.only)
            d->following->start();
    }
}

void Engine::stop()
{
    d->following->stop();
    d->scheduler->stop();
}

Engine::Reply<void> Engine::finishCommandsDone()
{
    return d->command<void>([this] { return d->services.finishing->waitUntilIdle(d->services.ending.get_token()); });
}

} // namespace heirloom
