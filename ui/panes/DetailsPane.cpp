// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/DetailsPane.h"

#include "engine/Engine.h"
#include "ui/models/TaskTableModel.h"
#include "ui/panes/FilesTab.h"
#include "ui/panes/HistoryTab.h"
#include "ui/panes/OverviewTab.h"
#include "ui/support/Format.h"
#include "ui/support/Reply.h"

#include <algorithm>

namespace heirloom {

DetailsPane::DetailsPane(Engine &engine, const TaskTableModel &tasks, QWidget *parent)
    : QTabWidget(parent), m_engine(engine), m_tasks(tasks), m_overview(new OverviewTab), m_files(new FilesTab(engine)),
      m_history(new HistoryTab(engine))
{
    setObjectName(QStringLiteral("detailsPane"));
    setAccessibleName(tr("Details of the selected task"));
    setDocumentMode(true);
    addTab(m_overview, tr("&Overview"));
    addTab(m_files, tr("Fi&les"));
    addTab(m_history, tr("Histor&y"));
    setEnabled(false);
}

void DetailsPane::showTask(TaskId task)
{
    m_task = task;
    const TaskSnapshot *snapshot = m_tasks.find(task);
    setEnabled(snapshot != nullptr);
    m_files->showTask(task, snapshot ? folderOf(snapshot->task) : QString());
    m_history->showTask(task);
    refresh();
}

void DetailsPane::learnStorages()
{
    if (std::exchange(m_isLearning, true))
        return;
    onReply(m_engine.storages(), this, [this](const Result<std::vector<Storage>> &storages) {
        m_isLearning = false;
        if (!storages || storages->size() == m_storages.size())
            return;
        m_storages = *storages;
        showTask(m_task);
    });
}

void DetailsPane::tasksChanged(const std::vector<TaskSnapshot> &snapshots)
{
    m_overview->record(snapshots);
    const bool shown =
        std::any_of(snapshots.begin(), snapshots.end(), [this](const TaskSnapshot &s) { return s.task.id == m_task; });
    if (!shown)
        return;
    refresh();
    m_files->touch();
}

void DetailsPane::tasksRemoved(const std::vector<TaskId> &tasks)
{
    m_overview->forget(tasks);
    if (std::find(tasks.begin(), tasks.end(), m_task) != tasks.end())
        showTask({});
}

QString DetailsPane::folderOf(const Task &task) const
{
    const auto storage =
        std::find_if(m_storages.begin(), m_storages.end(), [&task](const Storage &s) { return s.id == task.storage; });
    return storage == m_storages.end() ? QString() : storage->root + u'/' + task.destination;
}

void DetailsPane::refresh()
{
    const TaskSnapshot *snapshot = m_tasks.find(m_task);
    m_overview->setVisible(snapshot != nullptr && currentWidget() == m_overview);
    setTabText(indexOf(m_files),
               snapshot ? tr("Fi&les %1").arg(Format::number(snapshot->task.counts.files)) : tr("Fi&les"));
    if (!snapshot)
        return;
    const TaskSnapshot *base = m_tasks.find(snapshot->task.upgradeFrom);
    const QString upgrades = base ? base->task.name + u' ' + base->task.revision : QString();
    const QString folder = folderOf(snapshot->task);
    if (folder.isEmpty()) // a storage made since: by the first download, or by another program
        learnStorages();
    m_overview->showTask(*snapshot, folder.isEmpty() ? snapshot->task.destination : folder, upgrades.trimmed());
}

} // namespace heirloom
