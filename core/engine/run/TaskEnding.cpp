// SPDX-License-Identifier: GPL-3.0-or-later
// How a task ends, or what it waits for: when nothing of it is under way any more.
#include "engine/adding/TaskFile.h"
#include "engine/run/TaskRunner.h"
#include "mutation/TaskWrites.h"

namespace heirloom {

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
        m_totals.notUnpacked += report->refused;
        m_failedBatches = 0;
        m_inheritsLeft = true; // its files wait to be placed
        m_services.ioPool.start([&services = m_services] { (void)deliverTaskFiles(services); });
        (void)reloadTask();
        return;
    }
    const Error &why = report.error();
    if (why.code == ErrorCode::Corrupt || why.code == ErrorCode::Denied || why.code == ErrorCode::Invalid ||
        why.code == ErrorCode::Timeout) { // written down with the archive: the task ends with it
        ++m_totals.notUnpacked;
        return noteError(why);
    }
    if (why.code == ErrorCode::NoSpace) {
        m_gate.shut(why);
        m_lacksRoomToUnpack = true;
    } else if (++m_failedBatches >= failedBatchesAtMost) {
        giveUp(why);
    }
}

/// Completed; failed where a file could not be brought. One whose archives could not be unpacked has all that it was to
/// bring, and says what is wrong with them.
Result<TaskPatch> TaskRunner::ending(const ItemTable::Open &open) const
{
    auto reading = m_services.ledger->read();
    const auto archives = reading ? UnpackLine::outcome(*reading, m_task.id) : fail(reading.error());
    if (!archives)
        return fail(archives.error());
    TaskPatch patch;
    const qint64 refused = qMax<qint64>(0, m_task.counts.filesFailed - open.failed);
    const bool hasFailed = open.failed + refused > 0;
    patch.state = hasFailed ? TaskState::Failed : TaskState::Completed;
    patch.error = std::optional<Error>();
    if (!hasFailed && archives->failed + archives->refused == 0)
        return patch;
    if (!hasFailed) {
        const Error inside{ErrorCode::Source,
                           QStringLiteral("%1 entries of archives were refused").arg(archives->refused), 0, 0,
                           QStringLiteral("`heirloom-cli log --kind entry.refused` names them")};
        patch.error = std::optional<Error>(archives->firstError.value_or(inside));
        return patch;
    }
    const Error entries{ErrorCode::Source, QStringLiteral("%1 entries of the source were refused").arg(refused), 0, 0,
                        QStringLiteral("`heirloom-cli log --kind entry.refused` names them")};
    const std::optional<Error> known = m_totals.firstError ? m_totals.firstError : m_task.error;
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
