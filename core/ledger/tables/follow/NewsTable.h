// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Session.h"
#include "model/follow/SourceMark.h"
#include "model/follow/TaskNews.h"

#include <optional>
#include <vector>

namespace heirloom {

/// By what the source of a task is known again, and whether it offers something newer. A row goes with its task.
class NewsTable
{
public:
    explicit NewsTable(Session &session) : m_session(session) {}

    /// The mark of what a task was planned from; nothing if the source leaves none.
    Status keep(TaskId task, const SourceMark &mark);
    /// An empty mark: nothing is known of it.
    Result<SourceMark> mark(TaskId task);
    /// What a look found. Nothing if the task is gone.
    Status note(const TaskNews &news);
    Result<TaskNews> get(TaskId task);
    /// Where there is something newer that no task has yet, and nobody follows it.
    Result<std::vector<TaskNews>> newer(TenantId tenant);
    /// The one whose last look, or the coming of the task, is longest ago: a completed task, the newest of its
    /// collection, that nobody follows. None if all were looked at after `beforeMs`.
    Result<std::optional<TaskId>> next(TenantId tenant, qint64 beforeMs);

private:
    Session &m_session;
};

} // namespace heirloom
