// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/TaskRunner.h"

#include "engine/adding/TaskFile.h"
#include "model/unpack/ArchiveMember.h"
#include "mutation/TaskWrites.h"
#include "mutation/removal/Originals.h"
#include "mutation/unpack/UnpackWrites.h"

namespace heirloom {

namespace {

constexpr int inheritBatch = 2048;      ///< items per claim and per mutation
constexpr int copyBatch = 64;           ///< where every item is copied, so that progress shows
constexpr int inheritBatchesAtOnce = 2; ///< one is prepared while the other is placed
constexpr int downloadsAtOnce = 512;    ///< claimed and given to the lanes, so that they never starve
constexpr int failedBatchesAtMost = 3;
constexpr qint64 reloadEveryMs = 500; ///< how soon a change by another process is seen

TaskPatch whileRunning()
{
    TaskPatch patch;
    patch.state = TaskState::Running;
    patch.waitingFor = std::optional<WaitReason>();
    patch.neededBytes = 0;
    patch.error = std::optional<Error>();
    return patch;
}

} // namespace

TaskRunner::TaskRunner(EngineServices &services, MutationCoordinator &coordinator, RunnerHost &host, const Task &task)
    : m_services(services), m_coordinator(coordinator), m_host(host), m_task(task), m_gate(services, coordinator),
      m_line(services, coordinator, host, *this, m_stop.get_token()), m_downloads(services, coordinator, host, task),
      m_unpacking(services, coordinator, host, m_stop.get_token())
{
}

TaskRunner::~TaskRunner() = default;

Status TaskRunner::writeState(const TaskPatch &patch)
{
    const auto updated = TaskWrites(*m_services.ledger).updateAt(m_task.id, m_task.rev, patch);
    if (!updated)
        return fail(updated.error());
    m_task = *updated;
    return {};
}

Status TaskRunner::start()
{
    if (m_task.state != TaskState::Running) {
        const TaskPatch patch = whileRunning();
        const auto updated = TaskWrites(*m_services.ledger).updateAt(m_task.id, m_task.rev, patch);
        if (!updated)
            return fail(updated.error());
        m_task = *updated;
    }
    const SafePath destination = SafePath::fromTrusted(m_task.destination);
    m_look = destination.isEmpty() ||
             m_services.fs.openBeneath(m_coordinator.files().store->root(), destination, false).has_value();
    return {};
}

bool TaskRunner::reloadTask()
{
    auto reading = m_services.ledger->read();
    if (!reading)
        return false;
    auto task = TaskTable(*reading).get(m_task.id);
    m_reloadedMs = m_services.clock.bootMs();
    if (!task || task->epoch != m_task.epoch ||
        (task->state != TaskState::Running && task->state != TaskState::Waiting)) {
        if (task)
            m_task = *task;
        stop();
        return false;
    }
    if (task->rateLimit != m_task.rateLimit)
        m_downloads.setRate(task->rateLimit);
    m_task = *task;
    return true;
}

void TaskRunner::step()
{
    if (m_state == State::Stopping) {
        // What is complete is still placed; after a cancel or delete the claims are fenced and nothing of it stays.
        if (!flushArrived(true) && isIdle()) {
            // Claims that a cancel has fenced cannot be given back one by one; nobody works on them any more.
            if (const Status released = m_services.worker->releaseAll(m_task.id); !released)
                noteError(released.error());
            handBack();
            m_state = State::Over;
        }
        return;
    }
    if (m_state != State::Working)
        return;
    if (m_services.clock.bootMs() - m_reloadedMs >= reloadEveryMs && !reloadTask())
        return;
    const bool inherited = feedInherits();
    const bool downloaded = !m_gate.isShut() && !isHeld() && feedDownloads();
    const bool flushed = flushArrived(m_downloads.running() == 0);
    if (!inherited && !downloaded && !flushed && m_state == State::Working)
        finishIfDone();
}

void TaskRunner::handBack()
{
    if (m_task.state != TaskState::Running || !reloadTask() || m_task.state != TaskState::Running)
        return;
    auto reading = m_services.ledger->read();
    if (!reading)
        return;
    const auto open = ItemTable(*reading).open(m_task.id);
    if (!open || open->assigned > 0)
        return; // another process goes on with it
    TaskPatch patch;
    patch.state = TaskState::Ready;
    (void)writeState(patch); // refused: somebody took it up already
}

void TaskRunner::unblock()
{
    if (m_state != State::Blocked)
        return;
    if (m_blockedBy) {
        if (!m_gate.mayOpen() || !reloadTask())
            return;
        if (m_task.state == TaskState::Waiting && !writeState(whileRunning()))
            return;
    }
    m_gate.reopen();
    m_lacksRoomToUnpack = false;
    m_inheritsLeft = m_downloadsLeft = true;
    m_blockedBy.reset();
    m_state = State::Working;
}

/// Folders that are taken in come over no network.
bool TaskRunner::isHeld() const
{
    return m_host.areDownloadsHeld() && !isAdopted(m_task);
}

void TaskRunner::holdDownloads()
{
    if (m_state == State::Working && isHeld())
        m_downloads.cancel();
}

void TaskRunner::stop()
{
    if (m_state == State::Stopping || m_state == State::Over)
        return;
    m_state = State::Stopping;
    m_stop.request_stop();
    m_downloads.cancel();
}

// ---------------------------------------------------------------- inherits

bool TaskRunner::feedInherits()
{
    bool any = false;
    const int limit = m_task.link == LinkMethod::Copy ? copyBatch : inheritBatch;
    while (m_inheritsLeft && m_inheritBatches < inheritBatchesAtOnce) {
        auto claimed = m_services.worker->claimInherits(m_task.id, limit);
        if (!claimed) {
            giveUp(claimed.error());
            return any;
        }
        if (int(claimed->size()) < limit)
            m_inheritsLeft = false;
        if (claimed->empty())
            break;
        submitInherits(std::move(*claimed));
        any = true;
    }
    return any;
}

void TaskRunner::submitInherits(std::vector<ClaimedItem> claimed)
{
    std::vector<PlaceItem> batch(claimed.size());
    for (size_t i = 0; i < claimed.size(); ++i) {
        PlaceItem &item = batch[i];
        item.sha256 = claimed[i].sha256.value_or(Sha256());
        item.size = claimed[i].object ? claimed[i].objectSize : claimed[i].size;
        item.origin = Origin::Inherited;
        item.wish = m_task.link;
        item.claimed = std::move(claimed[i]);
    }
    ++m_inheritBatches;
    m_line.submit(std::move(batch), m_task, Origin::Inherited, m_look);
}

// ---------------------------------------------------------------- downloads

bool TaskRunner::feedDownloads()
{
    if (!m_downloadsLeft || m_downloads.running() > downloadsAtOnce / 2)
        return false;
    const auto room = m_gate.budget();
    if (!room) {
        giveUp(room.error());
        return false;
    }
    const int running = m_downloads.running() + m_downloads.arrived() + m_placing;
    const int limit = m_gate.admit(*room, downloadsAtOnce - m_downloads.running(), running);
    if (limit == 0)
        return false;
    auto claims =
        m_services.worker->claimDownloads(m_task.id, limit, room->available(), DownloadLine::timesWritten(m_task));
    if (!claims) {
        giveUp(claims.error());
        return false;
    }
    m_gate.leave(claims->blockedBytes);
    if (int(claims->items.size()) < limit)
        m_downloadsLeft = false;
    if (claims->items.empty())
        return false;
    m_downloads.submit(std::move(claims->items), m_task, room->reserveBytes);
    return true;
}

void TaskRunner::transferFinished(const TransferResult &result)
{
    if (const auto failed = m_downloads.ended(result))
        settleFailed(*failed, result);
}

void TaskRunner::settleFailed(const ClaimedItem &claimed, const TransferResult &result)
{
    const Error &why = result.status.error();
    if (const auto archive = archiveOf(claimed.urls))
        return unpackAgain(claimed, *archive);
    Result<bool> settled = true;
    if (why.code == ErrorCode::Cancelled) {
        settled = m_services.worker->release(claimed.claim, false);
    } else if (why.code == ErrorCode::NoSpace) {
        settled = m_services.worker->release(claimed.claim, false);
        m_gate.shut(why);
        m_gate.leave(qMax(result.neededBytes, qMax<qint64>(0, claimed.size) * DownloadLine::timesWritten(m_task)));
    } else if (why.sysErrno == EROFS) { // the disk, not the item
        settled = m_services.worker->release(claimed.claim, false);
        giveUp(why);
    } else {
        settled = m_services.worker->failItem(claimed.claim, why);
        ++m_totals.failedFiles;
        noteError(why.in(claimed.path));
    }
    m_downloadsLeft = true; // a twin may have waited for this one
    if (!settled)
        giveUp(settled.error());
}

/// What the store has lost of an archive comes from nowhere else.
void TaskRunner::unpackAgain(const ClaimedItem &claimed, const QString &archive)
{
    const Error why{ErrorCode::NotFound, claimed.path + QStringLiteral(": its content is gone from the store"), 0, 0,
                    QStringLiteral("it is in %1, which can be unpacked again").arg(archive)};
    const auto failed = m_services.worker->failItem(claimed.claim, why);
    const Status wanted = UnpackWrites(*m_services.ledger).wantAgain(m_task.id, archive);
    if (!failed || !wanted)
        giveUp(failed ? wanted.error() : failed.error());
}

bool TaskRunner::flushArrived(bool all)
{
    std::vector<PlaceItem> batch = m_downloads.takeArrived(all, m_task);
    if (batch.empty())
        return false;
    m_placing += int(batch.size());
    ++m_downloadBatches;
    m_line.submit(std::move(batch), m_task, Origin::Downloaded, m_look);
    return true;
}

// ---------------------------------------------------------------- what comes back

void TaskRunner::unprepared(const Error &why, bool failed)
{
    m_inheritsLeft = m_downloadsLeft = true; // what could not be inherited is to be downloaded, or looked for again
    if (why.sysErrno == EROFS)
        return giveUp(why);
    if (!failed)
        return;
    ++m_totals.failedFiles;
    noteError(why);
}

void TaskRunner::batchCameBack(Origin origin, size_t items)
{
    if (origin == Origin::Inherited) {
        --m_inheritBatches;
        return;
    }
    --m_downloadBatches;
    // Those that failed in the preparation were not in it any more.
    m_placing = m_downloadBatches == 0 ? 0 : m_placing - int(items);
}

void TaskRunner::placed(Origin origin, const std::vector<PlaceItem> &items, const std::vector<PlaceOutcome> &outcomes)
{
    batchCameBack(origin, items.size());
    m_failedBatches = 0;
    const bool inherited = origin == Origin::Inherited;
    for (size_t i = 0; i < items.size(); ++i) {
        switch (outcomes[i].kind) {
        case PlaceOutcome::Kind::Done:
            (inherited ? m_totals.inheritedFiles : m_totals.downloadedFiles) += 1;
            m_learnedDigests = m_learnedDigests || !items[i].claimed.sha256;
            if (inherited)
                m_totals.inheritedBytes += items[i].size;
            break;
        case PlaceOutcome::Kind::Failed:
            ++m_totals.failedFiles;
            noteError(*outcomes[i].error);
            break;
        case PlaceOutcome::Kind::Fenced:
        case PlaceOutcome::Kind::Healed:
        case PlaceOutcome::Kind::Retried:
            break;
        }
    }
    m_inheritsLeft = m_downloadsLeft = true; // new content may serve others; healed and retried items are open again
}

void TaskRunner::placeFailed(Origin origin, const std::vector<PlaceItem> &items, const Error &why)
{
    batchCameBack(origin, items.size());
    for (const PlaceItem &item : items) {
        if (auto released = m_services.worker->release(item.claimed.claim, why.code != ErrorCode::NoSpace); !released)
            noteError(released.error());
    }
    if (why.code == ErrorCode::NoSpace) {
        m_gate.shut(why);
        return;
    }
    m_inheritsLeft = m_downloadsLeft = true;
    if (++m_failedBatches >= failedBatchesAtMost || why.code == ErrorCode::Conflict || why.sysErrno == EROFS)
        giveUp(why);
}

// ---------------------------------------------------------------- the end

void TaskRunner::noteError(const Error &error)
{
    if (!m_totals.firstError)
        m_totals.firstError = error;
}

void TaskRunner::finishIfDone()
{
    if (!isIdle() || m_downloads.arrived() > 0)
        return;
    auto reading = m_services.ledger->read();
    if (!reading)
        return giveUp(reading.error());
    const auto open = ItemTable(*reading).open(m_task.id);
    if (!open)
        return giveUp(open.error());
    if (open->pending == 0 && open->inherit == 0 && open->assigned == 0) {
        if (m_lacksRoomToUnpack)
            return blockForSpace(*open);
        if (!unpackNext())
            conclude(*open);
        return;
    }
    if (open->inherit > 0 && !m_gate.isShut()) {
        m_inheritsLeft = true; // they appeared since the last claim
        return;
    }
    if (open->assigned > 0 && takeBackClaims(*reading))
        return;
    if (isHeld() && open->pending > 0 && open->assigned == 0 && !m_gate.isShut())
        return waitForNetwork();
    if (m_gate.holdsBack(*open))
        return blockForSpace(*open);
    m_blockedBy.reset();
    m_state = State::Blocked;
}

/// Claims of our own that could not be settled, the ledger failing: nobody works on them. False: nothing came of it.
bool TaskRunner::takeBackClaims(Session &session)
{
    const auto worker = m_services.worker->id();
    const auto held = worker ? ItemTable(session).held(*worker, m_task.id) : Result<qint64>(0);
    if (!held || *held == 0)
        return false;
    const Status released = m_services.worker->releaseAll(m_task.id);
    if (released && ++m_failedBatches < failedBatchesAtMost) {
        m_inheritsLeft = m_downloadsLeft = true;
        return true;
    }
    const Error unsettled{ErrorCode::Io, QStringLiteral("files could not be settled"), 0, 0, {}};
    giveUp(released ? m_totals.firstError.value_or(unsettled) : released.error());
    return m_state != State::Working;
}

void TaskRunner::blockForSpace(const ItemTable::Open &open)
{
    m_blockedBy = WaitReason::Space;
    m_state = State::Blocked;
    const TaskPatch patch = m_gate.whileWaiting(open, DownloadLine::timesWritten(m_task));
    if (!reloadTask() || m_task.state == TaskState::Waiting)
        return;
    const Status written = writeState(patch);
    if (written || written.error().code == ErrorCode::NoSpace) // the ledger may lie on the full disk: it waits unseen
        return;
    m_state = State::Working; // somebody else wrote the row: look again at what stands there now
    if (written.error().code != ErrorCode::Conflict)
        giveUp(written.error());
}

/// Nothing is left but downloads: the scheduler starts the task again when they may go on.
void TaskRunner::waitForNetwork()
{
    if (!reloadTask())
        return;
    TaskPatch patch;
    patch.state = TaskState::Waiting;
    patch.waitingFor = std::optional<WaitReason>(WaitReason::Network);
    if (const Status written = m_task.state == TaskState::Waiting ? Status() : writeState(patch); written)
        m_state = State::Over;
    else if (written.error().code != ErrorCode::Conflict) // else somebody else wrote the row: it is looked at again
        giveUp(written.error());
}

/// False: there is nothing to unpack, and the task may end.
bool TaskRunner::unpackNext()
{
    if (!reloadTask()) // what is written next is written over this
        return true;
    const auto begun = m_unpacking.begin(m_task, [this](const Result<UnpackReport> &report) { unpacked(report); });
    if (!begun)
        giveUp(begun.error());
    return !begun || *begun;
}

void TaskRunner::unpacked(const Result<UnpackReport> &report)
{
    if (report) {
        m_failedBatches = 0;
        m_inheritsLeft = true; // its files wait to be placed
        m_services.ioPool.start([&services = m_services] { (void)deliverTaskFiles(services); });
        (void)reloadTask();
        return;
    }
    const Error &why = report.error();
    if (why.code == ErrorCode::Corrupt || why.code == ErrorCode::Denied || why.code == ErrorCode::Invalid ||
        why.code == ErrorCode::Timeout) // written down with the archive: the task ends with it
        return noteError(why);
    if (why.code == ErrorCode::NoSpace) {
        m_gate.shut(why);
        m_lacksRoomToUnpack = true;
    } else if (++m_failedBatches >= failedBatchesAtMost) {
        giveUp(why);
    }
}

/// Completed; failed where a file, or an archive, could not be brought.
Result<TaskPatch> TaskRunner::ending(const ItemTable::Open &open) const
{
    auto reading = m_services.ledger->read();
    const auto archives = reading ? UnpackLine::outcome(*reading, m_task.id) : fail(reading.error());
    if (!archives)
        return fail(archives.error());
    TaskPatch patch;
    const qint64 refused = qMax<qint64>(0, m_task.counts.filesFailed - open.failed) + archives->refused;
    const bool hasFailed = open.failed + refused + archives->failed > 0;
    patch.state = hasFailed ? TaskState::Failed : TaskState::Completed;
    patch.error = std::optional<Error>();
    if (!hasFailed)
        return patch;
    const Error entries{ErrorCode::Source, QStringLiteral("%1 entries of the source were refused").arg(refused), 0, 0,
                        QStringLiteral("`heirloom-cli log --kind entry.refused` names them")};
    const std::optional<Error> known = m_totals.firstError    ? m_totals.firstError
                                       : archives->firstError ? archives->firstError
                                                              : m_task.error;
    patch.error = std::optional<Error>(known.value_or(entries));
    return patch;
}

void TaskRunner::conclude(const ItemTable::Open &open)
{
    if (!reloadTask())
        return;
    if (m_task.state == TaskState::Waiting && !writeState(whileRunning())) // another process waits, this one is done
        return;
    const auto patch = ending(open);
    if (!patch)
        return giveUp(patch.error());
    // What the source did not say is known now: the task's own description gets the digests.
    const auto concluded = TaskWrites(*m_services.ledger)
                               .conclude(m_task.id, m_task.rev, *patch,
                                         {m_learnedDigests, m_services.finishing->ownerAfter(*patch->state)});
    if (!concluded) {
        if (concluded.error().code == ErrorCode::NoSpace)
            blockForSpace(open);
        else if (concluded.error().code != ErrorCode::Conflict)
            giveUp(concluded.error());
        else
            (void)reloadTask(); // another process concluded it: stop() was called and step() ends it
        return;
    }
    m_task = *concluded;
    m_services.finishing->wake();
    if (m_learnedDigests) // one that fails now is written later
        m_services.ioPool.start([&services = m_services] { (void)deliverTaskFiles(services); });
    m_state = State::Over;
}

void TaskRunner::giveUp(const Error &why)
{
    if (m_state == State::Stopping || m_state == State::Over)
        return;
    if (why.code == ErrorCode::NoSpace) { // the ledger's disk: no failure of the task
        m_gate.shut(why);
        return;
    }
    if (!reloadTask() && m_state == State::Stopping)
        return; // paused, cancelled or deleted meanwhile: that is why it went wrong, and no error
    Error said = why;
    if (why.sysErrno == EROFS && why.hint.isEmpty())
        said.hint = QStringLiteral("make the disk writable again, then retry the task");
    noteError(said);
    TaskPatch patch;
    patch.state = TaskState::Failed;
    patch.error = std::optional<Error>(said);
    patch.raiseEpoch = true;
    const auto written =
        TaskWrites(*m_services.ledger)
            .conclude(m_task.id, m_task.rev, patch, {false, m_services.finishing->ownerAfter(TaskState::Failed)});
    if (written) {
        m_task = *written;
        m_services.finishing->wake();
    }
    m_isUnsaid = !written && written.error().code != ErrorCode::Conflict;
    stop();
}

} // namespace heirloom
