// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "ui/panes/SpeedGraph.h"

#include <QElapsedTimer>
#include <QWidget>
#include <unordered_map>

class QGridLayout;
class QScrollArea;

namespace heirloom {

class ElidedLabel;
class PlainLabel;

/// What was kept, downloaded and is to come, where it comes from and goes to, and the speed. GUI thread.
class OverviewTab : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(QWidget *parent = nullptr);

    /// `folder` is the absolute folder of the task, `upgrades` the name of what it was compared with, or empty.
    void showTask(const TaskSnapshot &snapshot, const QString &folder, const QString &upgrades);
    /// Remembers the speeds of running tasks, also of those that are not shown.
    void record(const std::vector<TaskSnapshot> &snapshots);
    void forget(const std::vector<TaskId> &tasks);

private:
    void makeFacts();
    void showRest(const TaskSnapshot &snapshot);
    void showTerms(const Task &task);
    void addLine(QGridLayout *lines, QWidget *mark, const QString &what, PlainLabel *value);

    PlainLabel *m_kept;
    PlainLabel *m_downloaded;
    PlainLabel *m_toCome;
    PlainLabel *m_written;
    PlainLabel *m_terms; ///< on which it is downloaded, if they are special
    PlainLabel *m_failed;
    std::vector<QWidget *> m_failedLine; ///< hidden while nothing failed
    ElidedLabel *m_source;
    ElidedLabel *m_folder;
    PlainLabel *m_problem;
    QScrollArea *m_facts;
    SpeedGraph *m_graph;
    QElapsedTimer m_clock; ///< of the samples
    TaskId m_task;
    std::unordered_map<TaskId, SpeedGraph::Samples> m_speeds;
};

} // namespace heirloom
