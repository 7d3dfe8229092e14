// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/DetailsPane.h"

#include "engine/Engine.h"
#include "ui/models/TaskTableModel.h"
#include "ui/panes/FilesTab.h"
#include "ui/panes/HistoryTab.h"
#include "ui/panes/OverviewTab.h"
#include "ui/panes/sources/SourcesTab.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"

#include <QTabWidget>
#include <algorithm>

namespace heirloom {

DetailsPane::DetailsPane(Engine &engine, const TaskTableModel &tasks, QWidget *parent)
    : QStackedWidget(parent), m_engine(engine), m_tasks(tasks), m_tabs(new QTabWidget), m_overview(new OverviewTab),
      m_files(new FilesTab(engine)), m_sources(new SourcesTab(engine)), m_history(new HistoryTab(engine))
{
    setObjectName(QStringLiteral("detailsPane"));
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    m_tabs->setAccessibleName(tr("Details of the selected task"));
    m_tabs->setDocumentMode(true);
    //: tab of the details of a task
    m_tabs->addTab(m_overview, tr("&Overview"));
    //: tab of the details of a task
    m_tabs->addTab(m_files, tr("F&iles"));
    //: tab of the details of a task: the servers it comes from
    m_tabs->addTab(m_sources, tr("&Sources"));
    //: tab of the details of a task: what happened to it
    m_tabs->addTab(m_history, tr("Histor&y"));
    auto *nothing = new PlainLabel(QStringLiteral("detailsNothing"));
    nothing->setText(tr("Select a task to see its details"));
    nothing->setTone(Tone::Quiet);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setAutoFillBackground(true);
    nothing->setBackgroundRole(QPalette::Base);
    addWidget(nothing);
    addWidget(m_tabs);
}

void DetailsPane::showTask(TaskId task)
{
    m_task = task;
    const TaskSnapshot *snapshot = m_tasks.find(task);
    setCurrentIndex(snapshot == nullptr ? 0 : 1);
    m_files->showTask(task, snapshot ? folderOf(snapshot->task) : QString(),
                      snapshot ? snapshot->task.source : QString());
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
    m_tabs->setTabText(m_tabs->indexOf(m_files),
                       //: tab of the details of a task, with the number of files
                       snapshot ? tr("F&iles %1").arg(Format::number(snapshot->task.counts.files)) : tr("F&iles"));
    m_sources->showTask(snapshot);
    m_history->showTask(snapshot ? &snapshot->task : nullptr);
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
