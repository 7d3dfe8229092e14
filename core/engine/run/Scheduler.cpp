// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/Scheduler.h"
#include "engine/archiving/ArchiveCommands.h"

#include "mutation/Recovery.h"

namespace heirloom {

namespace {
constexpr qint64 lookEveryMs = 2'000; ///< tasks that another process added, where the ledger cannot be watched
constexpr size_t mostToldAtOnce = 500;
constexpr qint64 foreignRetryMs = 500; ///< another process works on the rest of a task
constexpr qint64 publishEveryMs = 200;
} // namespace

Scheduler::Scheduler(EngineServices &services, SchedulerEvents events)
    : m_services(services), m_events(std::move(events)),
      m_bridge(*services.worker, [this](const TransferResult &result) {
          post([this, result] {
              if (const auto runner = m_runners.find(result.job.task); runner != m_runners.end())
                  runner->second->transferFinished(result);
          });
      })
{
    m_transfers = std::make_unique<TransferEngine>(m_bridge, services.clock, services.options.transfer);
    if (auto reading = services.ledger->read())
        m_toldChange = TaskTable(*reading).lastChange().value_or(0);
    m_thread = std::jthread([this] { loop(); });
}

Scheduler::~Scheduler()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_quit = true;
    }
    m_wakeUp.notify_one();
    m_thread.join();
    m_watch.reset(); // it posts
    m_transfers.reset();
}

void Scheduler::post(std::function<void()> message)
{
    // Under the lock: once the message is taken, nothing may be left to do with a scheduler that is going.
    const std::scoped_lock lock(m_mutex);
    m_messages.push_back(std::move(message));
    m_wakeUp.notify_one();
}

void Scheduler::start(const RunOptions &options)
{
    post([this, options] {
        m_running = options;
        m_summary = {};
        m_setAside.clear();
        m_lookNow = true;
        watchLedger();
    });
}

void Scheduler::watchLedger()
{
    if (isLedgerWatched())
        return;
    auto watch = FileWatch::start(m_services.ledger->path() + QStringLiteral("-wal"),
                                  [this] { post([this] { m_lookNow = true; }); });
    m_watch = watch ? std::move(*watch) : nullptr;
}

void Scheduler::stop()
{
    post([this] {
        m_running.reset();
        for (auto &[id, runner] : m_runners)
            runner->stop();
    });
}

void Scheduler::holdDownloads(bool held)
{
    m_areDownloadsHeld = held;
    post([this] {
        m_lookNow = true;
        for (auto &[id, runner] : m_runners)
            runner->holdDownloads();
    });
}

void Scheduler::wake()
{
    post([this] {
        m_setAside.clear(); // what was in their way may be gone
        m_lookNow = true;
    });
}

void Scheduler::loop()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            const auto isWanted = [&] { return !m_messages.empty() || m_quit; };
            if (const auto longest = patience())
                m_wakeUp.wait_for(lock, *longest, isWanted);
            else
                m_wakeUp.wait(lock, isWanted);
            if (m_quit && m_running) {
                m_running.reset();
                lock.unlock();
                for (auto &[id, runner] : m_runners)
                    runner->stop();
            }
        }
        deliverMessages();
        renewLease();
        pickTasks();
        stepRunners();
        retryBlocked();
        publish();
        finishIfIdle();
        const std::scoped_lock lock(m_mutex);
        if (m_quit && m_runners.empty() && m_messages.empty())
            return;
    }
}

void Scheduler::renewLease()
{
    if (m_runners.empty())
        return;
    const Status lease = m_services.worker->renewIfDue();
    if (lease || lease.error().code != ErrorCode::Conflict)
        return;
    for (auto &[id, runner] : m_runners)
        runner->stop(); // everything claimed may be somebody else's
}

std::optional<std::chrono::milliseconds> Scheduler::patience() const
{
    if (m_lookNow && m_running)
        return std::chrono::milliseconds(0);
    if (!m_runners.empty())
        return std::chrono::milliseconds(isBusy() ? 25 : 200);
    if (m_running && !isLedgerWatched())
        return std::chrono::milliseconds(lookEveryMs);
    return std::nullopt;
}

bool Scheduler::isBusy() const
{
    return std::any_of(m_runners.begin(), m_runners.end(),
                       [](const auto &entry) { return entry.second->state() != TaskRunner::State::Blocked; });
}

void Scheduler::deliverMessages()
{
    std::deque<std::function<void()>> messages;
    {
        const std::scoped_lock lock(m_mutex);
        messages.swap(m_messages);
    }
    for (const auto &message : messages)
        message();
}

Result<std::vector<Task>> Scheduler::candidates()
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return fail(reading.error());
    TaskTable tasks(*reading);
    std::vector<Task> found;
    // Of a long queue those are enough that there may be room for, behind those that are known.
    const bool isForSome = m_running->only || !m_running->these.empty();
    const int enough = isForSome ? -1 : most() + int(m_runners.size() + m_setAside.size());
    for (const TaskState state : {TaskState::Running, TaskState::Ready, TaskState::Waiting}) {
        auto some = state == TaskState::Ready ? tasks.firstToBegin(m_services.tenant, state, enough)
                                              : tasks.list(m_services.tenant, state);
        if (!some)
            return fail(some.error());
        std::move(some->begin(), some->end(), std::back_inserter(found));
    }
    std::sort(found.begin(), found.end(), isBefore);
    return found;
}

/// Whatever could be done for it without a download was done before it began to wait.
bool Scheduler::isHeldBack(const Task &task) const
{
    return m_areDownloadsHeld && task.state == TaskState::Waiting && task.waitingFor == WaitReason::Network;
}

int Scheduler::most() const
{
    return m_running->parallelTasks > 0 ? m_running->parallelTasks : int(m_services.options.parallelTasks);
}

bool Scheduler::isWanted(TaskId task) const
{
    const std::vector<TaskId> &these = m_running->these;
    const bool isAny = !m_running->only && these.empty();
    return isAny || m_running->only == task || std::find(these.begin(), these.end(), task) != these.end();
}

bool Scheduler::isFull() const
{
    const auto working = std::count_if(m_runners.begin(), m_runners.end(), [](const auto &entry) {
        return entry.second->state() != TaskRunner::State::Blocked;
    });
    return working >= most();
}

void Scheduler::tellChanges()
{
    if (m_running->untilIdle) // for the one who asked, not for a list
        return;
    auto reading = m_services.ledger->read();
    if (!reading)
        return;
    const auto last = TaskTable(*reading).lastChange();
    const auto tasks = TaskTable(*reading).changedSince(m_toldChange);
    if (!last || !tasks)
        return;
    m_toldChange = *last;
    std::vector<TaskSnapshot> changed;
    std::vector<TaskId> removed;
    for (const TaskId id : *tasks) {
        if (m_runners.contains(id)) // publish() knows more
            continue;
        auto task = TaskTable(*reading).get(m_services.tenant, id);
        if (task)
            changed.push_back({std::move(*task), 0, ItemTable(*reading).partialBytes(id).value_or(0), -1});
        else if (task.error().code == ErrorCode::NotFound)
            removed.push_back(id);
        if (changed.size() == mostToldAtOnce)
            m_events.changed(std::exchange(changed, {}));
    }
    if (!changed.empty())
        m_events.changed(std::move(changed));
    if (!removed.empty())
        m_events.removed(std::move(removed));
    const auto notice = OutboxTable(*reading).newest(OutboxKind::Notice);
    if (notice && *notice > m_newestNotice && m_events.noticed) { // those that were told are gone
        m_newestNotice = *notice;
        m_events.noticed();
    }
}

void Scheduler::pickTasks()
{
    const qint64 now = m_services.clock.bootMs();
    if (!m_running || (!m_lookNow && now - m_lookedMs < lookEveryMs))
        return;
    m_lookNow = false;
    m_lookedMs = now;
    if (m_services.worker->isLeaseOver()) {
        if (!m_runners.empty())
            return; // each that ends has this looked at again
        if (const Status left = m_services.worker->startOver(); !left)
            return noteError(left.error());
    }
    tellChanges();
    const auto found = candidates();
    if (!found)
        return noteError(found.error());
    const size_t setAside = m_setAside.size();
    m_heldBack.clear();
    for (const Task &task : *found) {
        if (isFull())
            return;
        if (!isWanted(task.id) || m_runners.contains(task.id) || m_setAside.contains(task.id))
            continue;
        if (isHeldBack(task))
            m_heldBack.push_back({task.id, WaitReason::Network, 0, {}});
        else
            startTask(task);
    }
    if (m_setAside.size() > setAside)
        m_lookNow = true; // others may be behind those that were looked at
}

void Scheduler::noteError(const Error &error)
{
    if (!m_summary.firstError)
        m_summary.firstError = error;
}

void Scheduler::startTask(const Task &task)
{
    const auto coordinator = m_services.storages->open(task.storage);
    if (!coordinator) {
        m_setAside.insert(task.id);
        noteError(coordinator.error());
        return;
    }
    auto runner = std::make_unique<TaskRunner>(m_services, **coordinator, *this, task);
    if (const Status started = runner->start(); !started) {
        if (started.error().code == ErrorCode::Conflict) {
            m_lookNow = true; // somebody changed it first: look again
            return;
        }
        m_setAside.insert(task.id);
        noteError(started.error());
        return;
    }
    m_runners.emplace(task.id, std::move(runner));
}

void Scheduler::stepRunners()
{
    for (auto it = m_runners.begin(); it != m_runners.end();) {
        const bool wasBlocked = it->second->state() == TaskRunner::State::Blocked;
        it->second->step();
        if (!wasBlocked && it->second->state() == TaskRunner::State::Blocked)
            m_lookNow = true; // its place is free for the next
        if (it->second->state() == TaskRunner::State::Over && it->second->isIdle()) {
            auto runner = std::move(it->second);
            it = m_runners.erase(it);
            retire(std::move(runner));
        } else {
            ++it;
        }
    }
}

void Scheduler::sumUp(const TaskRunner &runner)
{
    const TaskRunner::Totals &totals = runner.totals();
    m_summary.downloadedBytes += runner.downloads().endedBytes();
    m_summary.downloadedFiles += totals.downloadedFiles;
    m_summary.inheritedBytes += totals.inheritedBytes;
    m_summary.inheritedFiles += totals.inheritedFiles;
}

void Scheduler::retire(std::unique_ptr<TaskRunner> runner)
{
    const TaskRunner::Totals &totals = runner->totals();
    const Task &task = runner->task();
    sumUp(*runner);
    m_summary.failedFiles += totals.failedFiles;
    m_summary.notUnpacked += totals.notUnpacked;
    if (totals.notUnpacked > 0 && !m_summary.firstError)
        m_summary.firstError = task.error;
    if (task.state == TaskState::Completed)
        m_summary.completed.push_back(task.id);
    if (task.state == TaskState::Cancelled)
        m_summary.cancelled.push_back(task.id);
    if (task.state == TaskState::Failed) {
        m_summary.failed.push_back(task.id);
        m_summary.anyDone = m_summary.anyDone || task.counts.filesDone > 0;
        if (!m_summary.firstError)
            m_summary.firstError = totals.firstError ? totals.firstError : task.error;
    }
    if (runner->isUnsaid()) { // taken up again at once, it would fail again at once
        m_setAside.insert(task.id);
        noteError(totals.firstError.value_or(
            Error{ErrorCode::Io, QStringLiteral("the ledger could not be written"), 0, 0, {}}));
    }
    m_speeds.erase(task.id);
    m_lookNow = true;
    auto reading = m_services.ledger->read();
    const auto partial = reading ? ItemTable(*reading).partialBytes(task.id) : Result<qint64>(0);
    if (m_events.changed)
        m_events.changed({TaskSnapshot{task, 0, partial.value_or(0), -1}});
    if (m_events.speed && m_runners.empty())
        m_events.speed(0);
}

void Scheduler::retryBlocked()
{
    const qint64 now = m_services.clock.bootMs();
    const bool foreign = std::any_of(m_runners.begin(), m_runners.end(), [](const auto &entry) {
        return entry.second->state() == TaskRunner::State::Blocked && !entry.second->blockedBy();
    });
    if (now - m_retriedMs < (foreign ? foreignRetryMs : m_services.options.spaceRetryMs))
        return;
    m_retriedMs = now;
    if (foreign) {
        // The other process may have died since: what it held is given back before looking again.
        if (auto coordinators = m_services.storages->openAll())
            (void)Recovery(*m_services.ledger, *m_services.worker, *coordinators, m_services.ioPool,
                           packingOf(m_services.options))
                .run();
    }
    for (auto &[id, runner] : m_runners)
        runner->unblock();
}

void Scheduler::publish()
{
    const qint64 now = m_services.clock.bootMs();
    if (m_runners.empty() || now - m_publishedMs < publishEveryMs)
        return;
    m_publishedMs = now;
    auto reading = m_services.ledger->read();
    if (!reading)
        return;
    std::vector<TaskSnapshot> snapshots;
    qint64 all = 0;
    for (auto &[id, runner] : m_runners) {
        auto task = TaskTable(*reading).get(id);
        if (!task)
            continue;
        snapshots.push_back(snapshotOf(*runner, std::move(*task)));
        all += snapshots.back().bytesPerSecond;
    }
    if (m_events.changed)
        m_events.changed(std::move(snapshots));
    if (m_events.speed)
        m_events.speed(all);
}

TaskSnapshot Scheduler::snapshotOf(TaskRunner &runner, Task task)
{
    Speed &speed = m_speeds[task.id];
    for (SpeedMeter *meter : {&speed.shown, &speed.steady})
        meter->update(runner.downloads().receivedBytes(), m_publishedMs);
    TaskSnapshot snapshot{std::move(task), qint64(speed.shown.perSecond()), runner.downloads().liveBytes(), -1,
                          runner.isUnpacking()};
    const TaskCounts &counts = snapshot.task.counts;
    const qint64 left = counts.bytes - counts.bytesDone - snapshot.liveBytes;
    if (speed.steady.perSecond() > 1)
        snapshot.etaSeconds = qint64(double(qMax<qint64>(0, left)) / speed.steady.perSecond());
    return snapshot;
}

void Scheduler::finishIfIdle()
{
    if (!m_running || !m_running->untilIdle || m_lookNow)
        return;
    for (const auto &[id, runner] : m_runners) {
        if (runner->state() != TaskRunner::State::Blocked || !runner->blockedBy())
            return;
    }
    for (auto &[id, runner] : m_runners) {
        const Task &task = runner->task();
        m_summary.waiting.push_back({id, *runner->blockedBy(), task.neededBytes, task.error});
        sumUp(*runner);
    }
    m_summary.waiting.insert(m_summary.waiting.end(), m_heldBack.begin(), m_heldBack.end());
    m_runners.clear();
    m_running.reset();
    if (m_events.finished)
        m_events.finished(m_summary);
}

} // namespace heirloom
