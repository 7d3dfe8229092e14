// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QTreeWidget>

namespace heirloom {

class Engine;
struct LogLine;

/// What happened to the task and when, in sentences. Reads the log when it becomes visible. GUI thread.
class HistoryTab : public QTreeWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(Engine &engine, QWidget *parent = nullptr);
    void showTask(TaskId task);

    /// The rows of a log, newest first, at most `limit`: also used by the storage page.
    static void fill(QTreeWidget *view, const std::vector<LogLine> &lines, size_t limit);
    /// Two columns, time and sentence, no frame, no header.
    static void prepare(QTreeWidget *view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    Engine &m_engine;
    TaskId m_task;
};

} // namespace heirloom
