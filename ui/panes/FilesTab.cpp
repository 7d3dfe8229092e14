// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/FilesTab.h"

#include "engine/Engine.h"
#include "ui/models/FileListModel.h"
#include "ui/models/ToneDelegate.h"
#include "ui/support/RoomyStyle.h"
#include "ui/support/SymbolicIcon.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace heirloom {

namespace {
constexpr int refreshMs = 1000;
}

FilesTab::FilesTab(Engine &engine, QWidget *parent)
    : QWidget(parent),
      m_model(new FileListModel([&engine](const ItemQuery &query) { return engine.items(query); }, this)),
      m_view(new QTreeView)
{
    m_view->setObjectName(QStringLiteral("filesView"));
    m_view->setAccessibleName(tr("Files of the task"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ToneDelegate(FileListModel::ToneRole, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    RoomyStyle::use(m_view, m_view->header());
    useSoftSelection(m_view);
    QHeaderView *header = m_view->header();
    header->resizeSection(FileListModel::Path, 300);
    header->resizeSection(FileListModel::Size, 90);
    header->resizeSection(FileListModel::State, 100);
    header->resizeSection(FileListModel::Origin, 170);
    header->resizeSection(FileListModel::Placed, 160);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, m_model, &FileListModel::refresh);
    connect(m_view, &QTreeView::activated, this, &FilesTab::openCurrent);
    makeActions();
}

void FilesTab::showTask(TaskId task, const QString &folder)
{
    m_folder = folder;
    m_pending = task;
    if (isVisible() || !task)
        m_model->setTask(task);
}

void FilesTab::touch()
{
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

QByteArray FilesTab::headerState() const
{
    return m_view->header()->saveState();
}

void FilesTab::restoreHeader(const QByteArray &state)
{
    m_view->header()->restoreState(state);
}

void FilesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model->task() == m_pending)
        m_model->refresh();
    else
        m_model->setTask(m_pending);
}

void FilesTab::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, const QString &icon, void (FilesTab::*slot)()) {
        auto *action = new QAction(text, m_view);
        action->setObjectName(name);
        if (!icon.isEmpty())
            action->setIcon(symbolicIcon(icon));
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
    };
    add(QStringLiteral("fileOpen"), tr("&Open"), {}, &FilesTab::openCurrent);
    add(QStringLiteral("fileFolder"), tr("&Show in folder"), QStringLiteral("folder"), &FilesTab::openFolder);
    add(QStringLiteral("fileDigest"), tr("&Copy checksum"), {}, &FilesTab::copyDigest);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FilesTab::openCurrent()
{
    if (const QString path = currentPath(); !path.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder + u'/' + path));
}

void FilesTab::openFolder()
{
    const QString path = currentPath();
    const qsizetype slash = path.lastIndexOf(u'/');
    QDesktopServices::openUrl(QUrl::fromLocalFile(slash < 0 ? m_folder : m_folder + u'/' + path.left(slash)));
}

void FilesTab::copyDigest()
{
    const QString digest = m_view->currentIndex().data(FileListModel::DigestRole).toString();
    if (!digest.isEmpty())
        QGuiApplication::clipboard()->setText(digest);
}

QString FilesTab::currentPath() const
{
    return m_view->currentIndex().data(FileListModel::ItemPathRole).toString();
}

} // namespace heirloom
