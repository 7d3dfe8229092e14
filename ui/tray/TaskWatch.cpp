// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TaskWatch.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/support/Format.h"
#include "ui/support/Reply.h"

#include <unordered_set>

namespace heirloom {

namespace {

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
    connect(&engine, &Engine::listChanged, this, &TaskWatch::read);
    connect(&engine, &Engine::speedChanged, this, [this](qint64 speed) {
        m_totals.bytesPerSecond = speed;
        tellTotals();
    });
}

void TaskWatch::begin()
{
    read();
}

void TaskWatch::read()
{
    if (std::exchange(m_isReading, true)) {
        m_readAgain = true;
        return;
    }
    std::vector<TaskId> known; // what comes while the list is read is not in it and yet not gone
    known.reserve(m_tasks.size());
    for (const auto &[id, seen] : m_tasks)
        known.push_back(id);
    onReply(m_engine.tasks(), this, [this, known](const Result<std::vector<TaskSnapshot>> &tasks) {
        m_isReading = false;
        if (tasks) {
            std::unordered_set<TaskId> listed;
            for (const TaskSnapshot &snapshot : *tasks)
                listed.insert(snapshot.task.id);
            std::vector<TaskId> gone;
            std::copy_if(known.begin(), known.end(), std::back_inserter(gone),
                         [&listed](TaskId id) { return !listed.contains(id); });
            take(*tasks, Of::Listed);
            forget(gone);
            m_isBegun = true;
        }
        if (std::exchange(m_readAgain, false))
            read();
    });
}

void TaskWatch::take(const std::vector<TaskSnapshot> &tasks, Of what)
{
    for (const TaskSnapshot &snapshot : tasks) {
        const Task &task = snapshot.task;
        const auto known = m_tasks.find(task.id);
        const bool isNew = known == m_tasks.end();
        // The list knows nothing of the bytes that running tasks have on the way.
        if (!isNew && what == Of::Listed && task.state == TaskState::Running && known->second.state == task.state)
            continue;
        const Seen before = isNew ? Seen{} : known->second;
        const bool space = task.state == TaskState::Waiting && task.waitingFor == WaitReason::Space;
        const Seen now{task.state, space, task.counts.bytesDone + snapshot.liveBytes, task.counts.bytes,
                       isNew ? titleOf(task) : before.title};
        if (!isNew)
            count(before, -1);
        count(now, 1);
        m_tasks[task.id] = now;
        if (m_isBegun || what == Of::Changed)
            tellChange(before, snapshot);
    }
    tellTotals();
}

void TaskWatch::forget(const std::vector<TaskId> &tasks)
{
    for (const TaskId id : tasks) {
        const auto known = m_tasks.find(id);
        if (known == m_tasks.end())
            continue;
        count(known->second, -1);
        const QString title = known->second.title;
        m_tasks.erase(known);
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
