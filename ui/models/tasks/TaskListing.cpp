// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/TaskListing.h"

#include "engine/Engine.h"
#include "ui/models/TaskTableModel.h"
#include "ui/support/Reply.h"

namespace heirloom {

namespace {

constexpr int firstPage = 200; ///< more than a window shows
constexpr int pageSize = 5'000;

/// Copying and sharing them is no work for the GUI's thread.
Result<std::vector<TaskRow>> shared(const Result<std::vector<TaskSnapshot>> &tasks)
{
    if (!tasks)
        return fail(tasks.error());
    std::vector<TaskRow> rows;
    rows.reserve(tasks->size());
    for (const TaskSnapshot &task : *tasks)
        rows.push_back(std::make_shared<const TaskSnapshot>(task));
    return rows;
}

} // namespace

TaskListing::TaskListing(Engine &engine, TaskTableModel &model, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model)
{
    connect(&engine, &Engine::tasksRemoved, this, [this](const std::vector<TaskId> &tasks) {
        if (!m_isComplete)
            m_removed.insert(tasks.begin(), tasks.end());
    });
    connect(&engine, &Engine::tasksChanged, this, [this](const std::vector<TaskSnapshot> &tasks) {
        for (const TaskSnapshot &task : tasks)
            m_removed.erase(task.task.id); // it came back
    });
}

void TaskListing::begin()
{
    readOn({});
}

void TaskListing::readOn(TaskId after)
{
    const int limit = after ? pageSize : firstPage;
    const auto page = m_engine.taskPage(after, limit).then(QtFuture::Launch::Async, shared);
    onReply(page, this, [this, after, limit](const Result<std::vector<TaskRow>> &rows) {
        if (!rows) {
            fill(std::exchange(m_read, {}));
            emit failed(rows.error());
            return;
        }
        after ? take(*rows) : fill(*rows);
        if (rows->size() == size_t(limit))
            return readOn(rows->back()->task.id);
        m_isComplete = true;
        fill(std::exchange(m_read, {}));
        m_removed.clear();
        emit complete();
    });
}

void TaskListing::take(std::vector<TaskRow> page)
{
    m_read.insert(m_read.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
}

void TaskListing::fill(std::vector<TaskRow> rows)
{
    std::erase_if(rows, [this](const TaskRow &row) { return m_removed.contains(row->task.id); });
    m_model.fill(std::move(rows));
}

} // namespace heirloom
