// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/TaskRunner.h"

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
constexpr qint64 reloadEveryMs = 500;   ///< how soon a change by another process is seen

} // namespace

TaskPatch TaskRunner::whileRunning()
{
    TaskPatch patch;
    patch.state = TaskState::Running;
    patch.waitingFor = std::optional<WaitReason>();
    patch.neededBytes = 0;
    patch.error = std::optional<Error>();
    return patch;
}

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

} // namespace heirloom
