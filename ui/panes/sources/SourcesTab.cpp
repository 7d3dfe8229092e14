// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/sources/SourcesTab.h"

#include "engine/Engine.h"
#include "ui/models/ServerListModel.h"
#include "ui/models/ToneDelegate.h"
#include "ui/panes/sources/MirrorsDialog.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/RoomyStyle.h"
#include "ui/support/SymbolicIcon.h"

#include <QDateTime>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace heirloom {

namespace {
constexpr int readEveryMs = 500;
}

SourcesTab::SourcesTab(Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_model(new ServerListModel(this)), m_view(new QTreeView),
      m_edit(new QPushButton(symbolicIcon(QStringLiteral("link")), QString())),
      m_note(new PlainLabel(QStringLiteral("sourcesNote")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeView();
    m_edit->setObjectName(QStringLiteral("sourcesEdit"));
    m_note->setTone(Tone::Quiet);
    m_note->setText(tr("Counted since the program started"));
    auto *below = new QHBoxLayout;
    below->setContentsMargins(10, 0, 14, 0);
    below->addWidget(m_edit);
    below->addStretch(1);
    below->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    m_timer.setInterval(readEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SourcesTab::read);
    connect(m_edit, &QPushButton::clicked, this, &SourcesTab::editMirrors);
    showTask(nullptr);
}

void SourcesTab::makeView()
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ServerListModel::SortRole);
    sorted->setSortLocaleAware(true);
    m_view->setObjectName(QStringLiteral("sourcesView"));
    m_view->setAccessibleName(tr("Servers of the task"));
    m_view->setModel(sorted);
    m_view->setItemDelegate(new ToneDelegate(ServerListModel::ToneRole, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    RoomyStyle::use(m_view, m_view->header());
    useSoftSelection(m_view);
    QHeaderView *header = m_view->header();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the order in which they are tried
    header->resizeSection(ServerListModel::Server, 210);
    const auto widen = [header](int column, int least) { // words are longer in some languages
        header->resizeSection(column, qMax(least, header->sectionSizeHint(column)));
    };
    for (const int column : {ServerListModel::Speed, ServerListModel::Bytes, ServerListModel::Connections})
        widen(column, 100);
    for (const int column : {ServerListModel::Share, ServerListModel::Errors})
        widen(column, 70);
}

void SourcesTab::showTask(const TaskSnapshot *snapshot)
{
    const TaskId former = m_task.id;
    m_task = snapshot ? snapshot->task : Task();
    m_edit->setEnabled(snapshot != nullptr);
    // One file has one link, and that may expire; several have a place.
    m_edit->setText(m_task.counts.files == 1 ? tr("Add or replace lin&k…") : tr("Add a &mirror…"));
    if (former != m_task.id)
        m_model->show({}, 0);
    follow();
    if (isVisible() && !m_timer.isActive())
        read();
}

void SourcesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
    read();
}

void SourcesTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void SourcesTab::follow()
{
    const bool moves = isVisible() && m_task.id && m_task.state == TaskState::Running;
    if (!moves)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void SourcesTab::read()
{
    if (!m_task.id)
        return;
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    onReply(m_engine.servers(m_task.id), this,
            [this, task = m_task.id](const Result<std::vector<TaskServer>> &servers) {
                m_isReading = false;
                if (servers && task == m_task.id)
                    m_model->show(*servers, QDateTime::currentMSecsSinceEpoch());
                if (std::exchange(m_isStale, false) && isVisible())
                    read();
            });
}

void SourcesTab::editMirrors()
{
    auto *dialog = new MirrorsDialog(m_engine, m_task, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &SourcesTab::read);
    dialog->open();
}

} // namespace heirloom
