// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineServices.h"
#include "model/follow/TaskNews.h"

namespace heirloom {

/// Looks whether the source of a task offers something newer than the task has. Adds nothing. Blocks on the network;
/// worker threads only; stateless.
class NewsLook
{
public:
    explicit NewsLook(EngineServices &services) : m_services(services) {}

    /// Now. NotFound: no such task. Conflict: nothing is known of what it was planned from, or it is an adopted folder.
    Result<TaskNews> look(TaskId task, const std::stop_token &stop);
    /// The task that was not looked at for the longest time, if that is at least a week; false: there is none. What
    /// fails is tried again in a week.
    bool lookAtNext(const std::stop_token &stop);
    /// Where something newer was found that no task has yet.
    Result<std::vector<TaskNews>> known();

private:
    Result<SourceRequest> requestOf(const Task &task) const;

    EngineServices &m_services;
};

} // namespace heirloom
