// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/FilesTab.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/models/FileTreeModel.h"
#include "ui/models/ToneDelegate.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/RoomyStyle.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/support/files/FileManager.h"
#include "ui/support/files/RiskyNames.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace heirloom {

namespace {
constexpr int refreshMs = 1000;
constexpr int typingMs = 250;

enum Which { AllFiles, Problems };
} // namespace

FilesTab::FilesTab(Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_model(new FileTreeModel([&engine](const FileQuery &query) { return engine.files(query); }, this)),
      m_search(new QLineEdit), m_which(new QComboBox), m_view(new QTreeView),
      m_note(new PlainLabel(QStringLiteral("filesNote")))
{
    makeView();
    makeFilter();
    m_note->setTone(Tone::Quiet);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 4, 8, 4);
    m_note->hide();
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(8, 6, 8, 6);
    filter->addWidget(m_search, 1);
    filter->addWidget(m_which);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filter);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, m_model, &FileTreeModel::refresh);
    makeActions();
}

void FilesTab::showTask(TaskId task, const QString &folder, const QString &origin)
{
    m_folder = folder;
    m_origin = origin;
    m_pending = task;
    if (isVisible() || !task)
        m_model->setTask(task);
    updateActions();
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

void FilesTab::makeView()
{
    m_view->setObjectName(QStringLiteral("filesView"));
    m_view->setAccessibleName(tr("Files of the task"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ToneDelegate(FileTreeModel::ToneRole, m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    RoomyStyle::use(m_view, m_view->header());
    useSoftSelection(m_view);
    QHeaderView *header = m_view->header();
    header->resizeSection(FileTreeModel::Name, 300);
    header->resizeSection(FileTreeModel::Size, 90);
    header->resizeSection(FileTreeModel::State, 100);
    header->resizeSection(FileTreeModel::Origin, 170);
    header->resizeSection(FileTreeModel::Placed, 160);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &FilesTab::readVisible);
    connect(m_view, &QTreeView::expanded, this, &FilesTab::readVisible);
    connect(m_view, &QTreeView::collapsed, this, &FilesTab::readVisible);
    connect(m_view, &QTreeView::activated, this, &FilesTab::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesTab::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FilesTab::updateActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FilesTab::updateActions);
    connect(m_model, &FileTreeModel::pageRead, this, [this] {
        showNote();
        readVisible();
    });
    connect(m_model, &FileTreeModel::failed, this, [this](const Error &error) {
        m_note->setText(UserText::sentence(error));
        m_note->show();
    });
}

void FilesTab::makeFilter()
{
    m_search->setObjectName(QStringLiteral("filesSearch"));
    m_search->setAccessibleName(tr("Search the files of the task"));
    m_search->setPlaceholderText(tr("Search paths: name, folder/ or *.bin"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_which->setObjectName(QStringLiteral("filesWhich"));
    m_which->setAccessibleName(tr("Which files are shown"));
    //: which files are shown
    m_which->addItem(tr("All files"));
    //: which files are shown: those that something went wrong with
    m_which->addItem(tr("Problems"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &FilesTab::applyFilter);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applyFilter();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilesTab::applyFilter);
    connect(m_which, &QComboBox::currentIndexChanged, this, &FilesTab::applyFilter);
}

void FilesTab::applyFilter()
{
    m_typing.stop();
    m_note->hide();
    m_model->setFilter(m_search->text().trimmed(), m_which->currentIndex() == Problems);
    m_view->setRootIsDecorated(!m_model->isFlat());
}

void FilesTab::readVisible()
{
    const QRect area = m_view->viewport()->rect();
    for (QModelIndex row = m_view->indexAt(area.topLeft()); row.isValid(); row = m_view->indexBelow(row)) {
        if (m_view->visualRect(row).top() > area.bottom())
            return;
        const QModelIndex folder = row.parent();
        if (row.row() == m_model->rowCount(folder) - 1 && m_model->canFetchMore(folder))
            m_model->fetchMore(folder);
    }
}

void FilesTab::makeActions()
{
    const auto add = [this](const char *name, const QString &text, const QString &icon, const QKeySequence &keys,
                            void (FilesTab::*slot)()) {
        auto *action = new QAction(text, m_view);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        if (!icon.isEmpty())
            action->setIcon(symbolicIcon(icon));
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
        return action;
    };
    m_open = add("fileOpen", tr("&Open"), {}, QKeySequence(Qt::CTRL | Qt::Key_O), &FilesTab::openCurrent);
    m_folderAction = add("fileFolder", tr("&Show in folder"), QStringLiteral("folder"),
                         QKeySequence(Qt::CTRL | Qt::Key_Return), &FilesTab::showFolder);
    m_path = add("filePath", tr("Copy &path"), {}, QKeySequence::Copy, &FilesTab::copyPath);
    m_digest = add("fileDigest", tr("&Copy checksum"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                   &FilesTab::copyDigest);
    m_retry = add("fileRetry", tr("&Try again"), QStringLiteral("retry"), QKeySequence(Qt::CTRL | Qt::Key_R),
                  &FilesTab::retryCurrent);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    updateActions();
}

void FilesTab::updateActions()
{
    if (m_retry == nullptr)
        return;
    const QModelIndex current = m_view->currentIndex();
    const QVariant state = current.data(FileTreeModel::StateRole);
    const bool isDone = state.isValid() && ItemState(state.toInt()) == ItemState::Done;
    m_open->setEnabled(isDone && !m_folder.isEmpty());
    m_folderAction->setEnabled(current.isValid() && !m_folder.isEmpty());
    m_path->setEnabled(current.isValid() && !m_folder.isEmpty());
    m_digest->setEnabled(current.data(FileTreeModel::DigestRole).isValid());
    m_retry->setEnabled(state.isValid() && ItemState(state.toInt()) == ItemState::Failed);
}

void FilesTab::showNote()
{
    const bool isEmpty = m_model->isFlat() && m_model->rowCount() == 0;
    m_note->setVisible(isEmpty);
    if (!isEmpty)
        return;
    m_note->setTone(Tone::Quiet);
    m_note->setText(m_search->text().trimmed().isEmpty() ? tr("No file of this task has a problem.")
                                                         : tr("No file matches what you typed."));
}

void FilesTab::openCurrent()
{
    const QString path = currentPath();
    if (!m_open->isEnabled() || path.isEmpty())
        return;
    mayRunWhenOpened(path) ? askBeforeOpening(path) : open(path);
}

void FilesTab::askBeforeOpening(const QString &path)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Open this file?"),
                                tr("“%1” may be a program. Opening it may run it.").arg(displaySafe(path)),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("openRisky"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("It came from %1. Open it only if you trust where it comes from.").arg(displaySafe(m_origin)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *anyway = box->addButton(tr("Open &anyway"), QMessageBox::AcceptRole);
    anyway->setObjectName(QStringLiteral("openAnyway"));
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(anyway, &QPushButton::clicked, this, [this, path] { open(path); });
    box->open();
}

void FilesTab::open(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder + u'/' + path)))
        return;
    m_note->setText(tr("The file could not be opened. Is there a program for it?"));
    m_note->show();
}

void FilesTab::showFolder()
{
    const QString path = currentPath();
    if (path.isEmpty())
        return;
    const QString shown = path.endsWith(u'/') ? path.chopped(1) : path;
    showInFileManager(m_folder + u'/' + shown, this, [this] {
        m_note->setText(tr("The folder could not be opened. Is a file manager installed?"));
        m_note->show();
    });
}

void FilesTab::copyDigest()
{
    const QString digest = m_view->currentIndex().data(FileTreeModel::DigestRole).toString();
    if (!digest.isEmpty())
        QGuiApplication::clipboard()->setText(digest);
}

void FilesTab::copyPath()
{
    if (const QString path = currentPath(); !path.isEmpty())
        QGuiApplication::clipboard()->setText(m_folder + u'/' + path);
}

void FilesTab::retryCurrent()
{
    onReply(m_engine.retryFile(m_model->task(), currentPath()), this, [this](const Result<Task> &task) {
        m_note->setText(task ? QString() : UserText::sentence(task.error()));
        m_note->setVisible(!task);
        m_model->refresh();
    });
}

QString FilesTab::currentPath() const
{
    return m_view->currentIndex().data(FileTreeModel::PathRole).toString();
}

} // namespace heirloom
