// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Task.h"

#include <QTreeWidget>

namespace heirloom {

class Engine;
struct LogLine;

/// What happened to the task and when, in sentences, newest first. Reads the log when it becomes visible, or when the
/// task ends while it is. GUI thread.
class HistoryTab : public QTreeWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(Engine &engine, QWidget *parent = nullptr);
    /// None shows nothing.
    void showTask(const Task *task);

    /// The rows of a log, newest first, at most `limit`: also used by the storage page.
    static void fill(QTreeWidget *view, const std::vector<LogLine> &lines, size_t limit);
    /// Two columns, time and sentence, no frame, no header; selected lines can be copied.
    static void prepare(QTreeWidget *view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showLines(const std::vector<LogLine> &lines);
    Engine &m_engine;
    std::optional<Task> m_task;
};

} // namespace heirloom
