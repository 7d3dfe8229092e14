// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TaskWatch.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/support/Format.h"
#include "ui/support/Reply.h"

namespace heirloom {

namespace {

constexpr int pageSize = 2'000;

QString titleOf(const Task &task)
{
    return displaySafe((task.name + u' ' + task.revision).trimmed());
}

bool isInQueue(TaskState state)
{
    return state == TaskState::Ready || state == TaskState::Waiting;
}

} // namespace

TaskWatch::TaskWatch(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::tasksChanged, this,
            [this](const std::vector<TaskSnapshot> &tasks) { take(tasks, Of::Changed); });
    connect(&engine, &Engine::tasksRemoved, this, &TaskWatch::forget);
    connect(&engine, &Engine::speedChanged, this, [this](qint64 speed) {
        m_totals.bytesPerSecond = speed;
        tellTotals();
    });
}

void TaskWatch::begin()
{
    readOn({});
}

void TaskWatch::readOn(TaskId after)
{
    onReply(m_engine.taskPage(after, pageSize), this, [this](const Result<std::vector<TaskSnapshot>> &tasks) {
        if (tasks)
            take(*tasks, Of::Listed);
        if (tasks && tasks->size() == size_t(pageSize))
            return readOn(tasks->back().task.id);
        m_isBegun = true;
        m_removed.clear();
    });
}

void TaskWatch::take(const std::vector<TaskSnapshot> &tasks, Of what)
{
    for (const TaskSnapshot &snapshot : tasks) {
        const Task &task = snapshot.task;
        const auto known = m_tasks.find(task.id);
        const bool isNew = known == m_tasks.end();
        // What was told while the list was read is newer than the list.
        if (what == Of::Listed && (!isNew || m_removed.contains(task.id)))
            continue;
        const Seen before = isNew ? Seen{} : known->second;
        const bool space = task.state == TaskState::Waiting && task.waitingFor == WaitReason::Space;
        const Seen now{task.state, space, task.counts.bytesDone + snapshot.liveBytes, task.counts.bytes,
                       isNew ? titleOf(task) : before.title};
        if (!isNew)
            count(before, -1);
        count(now, 1);
        m_tasks[task.id] = now;
        if (what == Of::Changed && (!isNew || m_isBegun)) // else nobody knows what it was before
            tellChange(before, snapshot);
    }
    tellTotals();
}

void TaskWatch::forget(const std::vector<TaskId> &tasks)
{
    for (const TaskId id : tasks) {
        if (!m_isBegun)
            m_removed.insert(id);
        const auto known = m_tasks.find(id);
        if (known == m_tasks.end())
            continue;
        const Seen seen = known->second;
        const QString &title = seen.title;
        count(seen, -1);
        m_tasks.erase(known);
        if (seen.state == TaskState::Planning) // it never came to be
            continue;
        emit happened({DeskEvent::Kind::Deleted, id, title, tr("%1 was deleted.").arg(title)});
    }
    tellTotals();
}

void TaskWatch::count(const Seen &seen, int by)
{
    if (seen.state == TaskState::Running) {
        m_totals.active += by;
        m_totals.bytesDone += by * seen.bytesDone;
        m_totals.bytes += by * seen.bytes;
    }
    m_totals.waiting += isInQueue(seen.state) ? by : 0;
    m_totals.paused += seen.state == TaskState::Paused ? by : 0;
}

void TaskWatch::tellTotals()
{
    if (m_totals == m_told)
        return;
    m_told = m_totals;
    emit totalsChanged();
}

void TaskWatch::tellChange(const Seen &before, const TaskSnapshot &snapshot)
{
    const Task &task = snapshot.task;
    const QString &title = m_tasks.at(task.id).title;
    if (task.state == TaskState::Completed && before.state != TaskState::Completed)
        emit happened({DeskEvent::Kind::Finished, task.id, title, tr("%1 is complete.").arg(title)});
    else if (task.state == TaskState::Failed && before.state != TaskState::Failed)
        emit happened({DeskEvent::Kind::Failed, task.id, title,
                       //: %1 is a task, %2 says why
                       tr("%1 failed: %2").arg(title, UserText::status(task))});
    else if (m_tasks.at(task.id).waitsForSpace && !before.waitsForSpace)
        emit happened({DeskEvent::Kind::WaitingForSpace, task.id, title,
                       task.neededBytes > 0
                           ? tr("%1 waits for %2 of disk space.").arg(title, Format::size(task.neededBytes))
                           : tr("%1 waits for disk space.").arg(title)});
}

} // namespace heirloom
