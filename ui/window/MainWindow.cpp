// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "engine/Engine.h"
#include "engine/UserText.h"
#include "settings/Settings.h"
#include "ui/dialogs/AdoptDialog.h"
#include "ui/dialogs/CheckReport.h"
#include "ui/help/HelpMenu.h"
#include "ui/models/TaskFilterModel.h"
#include "ui/models/tasks/TaskListing.h"
#include "ui/notices/NoticeReader.h"
#include "ui/panes/DetailsPane.h"
#include "ui/panes/FilesTab.h"
#include "ui/panes/following/FollowingPage.h"
#include "ui/panes/storage/StoragePage.h"
#include "ui/preferences/PreferencesDialog.h"
#include "ui/support/DroppedLinks.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/AccentButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/access/WidgetAccess.h"
#include "ui/window/DeleteFlow.h"
#include "ui/window/DropOverlay.h"
#include "ui/window/Sidebar.h"
#include "ui/window/TaskActions.h"
#include "ui/window/TaskView.h"
#include "ui/window/adding/AddFlow.h"
#include "ui/window/archiving/ArchiveFlow.h"
#include "ui/window/archiving/UnpackFlow.h"
#include "ui/window/comparing/CompareFlow.h"
#include "ui/window/following/FollowFlow.h"
#include "ui/window/status/SpeedLimitButton.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace heirloom {

MainWindow::MainWindow(Engine &engine, Settings &settings)
    : m_engine(engine), m_settings(settings), m_tasks(new TaskTableModel(this)),
      m_listing(new TaskListing(engine, *m_tasks, this)), m_filter(new TaskFilterModel(m_tasks, this)),
      m_actions(new TaskActions(engine, *m_tasks, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Heirloom"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    WidgetAccess::install();
    makeActions();
    makeToolBar();
    m_notice = new NoticeBar(QStringLiteral("noticeBar"));
    m_help = new HelpMenu(engine, *m_notice, this);
    makeMenus();
    makeCentre();
    makeStatusBar();
    m_overlay = new DropOverlay(this);
    m_deletion = new DeleteFlow(engine, settings, *m_notice, this);
    m_archiving = new ArchiveFlow(engine, *m_notice, this);
    m_unpacking = new UnpackFlow(engine, *m_notice, this);
    m_comparing = new CompareFlow(engine, this);
    m_adding = new AddFlow(engine, settings, this);
    m_follows = new FollowFlow(engine, *m_tasks, *m_notice, this);
    m_notices = new NoticeReader(engine, this);
    connectEngine();
    connectViews();
    restoreLayout();
    showNumbers();
    showEmptyState();
}

MainWindow::~MainWindow() = default;

void MainWindow::begin(bool startsDownloads)
{
    m_listing->begin();
    m_storage->refresh();
    m_following->refresh();
    m_follows->begin();
    m_said->setText(UserText::recovery(m_engine.recovered()));
    m_notices->begin();
    if (startsDownloads)
        startDownloads();
}

void MainWindow::startDownloads()
{
    m_engine.start({});
}

void MainWindow::offer(const QStringList &links)
{
    m_adding->offer(links);
}

void MainWindow::offerOfOthers(const QString &link)
{
    m_adding->offerOfOthers(link);
}

void MainWindow::openAddDialog()
{
    m_adding->open();
}

void MainWindow::pasteLink()
{
    const QStringList links = linksIn(QApplication::clipboard()->mimeData());
    links.isEmpty() ? openAddDialog() : offer(links);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (linksIn(event->mimeData()).isEmpty())
        return;
    event->setDropAction(event->possibleActions() & Qt::CopyAction ? Qt::CopyAction : Qt::LinkAction);
    event->accept();
    m_overlay->appear();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->setDropAction(event->possibleActions() & Qt::CopyAction ? Qt::CopyAction : Qt::LinkAction);
    event->accept();
    offer(linksIn(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QString &icon, const QKeySequence &keys) {
        auto *action = icon.isEmpty() ? new QAction(text, this) : new QAction(symbolicIcon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        return action;
    };
    m_add = make(QStringLiteral("actionAdd"), tr("&Add…"), QStringLiteral("add"), QKeySequence::New);
    m_add->setIconText(tr("Add"));
    m_add->setToolTip(tr("Add a link, a list of links or a manifest"));
    m_paste = make(QStringLiteral("actionPaste"), tr("&Paste a link"), QStringLiteral("paste"), QKeySequence::Paste);
    m_adopt = make(QStringLiteral("actionAdopt"), tr("&Take in a folder…"), QStringLiteral("adopt"), {});
    m_adopt->setStatusTip(tr("Make known what lies on the disk already, so that it need not be downloaded"));
    m_find = make(QStringLiteral("actionFind"), tr("&Find"), QStringLiteral("search"), QKeySequence::Find);
    m_storageAction = make(QStringLiteral("actionStorage"), tr("&Storage"), QStringLiteral("storage"),
                           QKeySequence(Qt::CTRL | Qt::Key_D));
    m_followingAction = make(QStringLiteral("actionFollowing"), tr("Fo&llowing"), QStringLiteral("follow"),
                             QKeySequence(Qt::CTRL | Qt::Key_G));
    m_preferences = make(QStringLiteral("actionPreferences"), tr("Pr&eferences…"), QStringLiteral("preferences"),
                         QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_quit = make(QStringLiteral("actionQuit"), tr("&Quit"), QStringLiteral("quit"), QKeySequence::Quit);
    connect(m_add, &QAction::triggered, this, &MainWindow::openAddDialog);
    connect(m_paste, &QAction::triggered, this, &MainWindow::pasteLink);
    connect(m_adopt, &QAction::triggered, this, &MainWindow::adoptFolder);
    connect(m_find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_storageAction, &QAction::triggered, this, [this] { m_sidebar->selectStorage(); });
    connect(m_followingAction, &QAction::triggered, this, [this] { m_sidebar->selectFollowing(); });
    connect(m_preferences, &QAction::triggered, this, &MainWindow::openPreferences);
    connect(m_quit, &QAction::triggered, this, &MainWindow::quitWanted);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->layout()->setContentsMargins(8, 6, 8, 6);
    bar->layout()->setSpacing(4);
    bar->addWidget(new AccentButton(QStringLiteral("toolAdd"), m_add));
    bar->addActions({m_actions->resume, m_actions->pause, m_actions->cancel, m_actions->retry, m_actions->remove,
                     m_actions->archive});
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search names, revisions, folders"));
    m_search->setAccessibleName(tr("Search tasks"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(m_search->accessibleName());
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16); // a narrow window keeps it
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    bar->addWidget(m_search);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_add, m_paste, m_adopt});
    file->addSeparator();
    file->addAction(m_preferences);
    file->addSeparator();
    file->addAction(m_quit);
    QMenu *task = menuBar()->addMenu(tr("&Task"));
    task->addActions({m_actions->resume, m_actions->pause, m_actions->cancel, m_actions->retry});
    task->addSeparator();
    task->addActions({m_actions->toFront, m_actions->toBack, m_actions->priority, m_actions->limit});
    task->addSeparator();
    task->addActions({m_actions->lookForNews, m_actions->compare, m_actions->follow});
    task->addSeparator();
    task->addActions({m_actions->openFolder, m_actions->copyLink, m_actions->unpack});
    task->addSeparator();
    task->addActions({m_actions->archive, m_actions->restore, m_actions->remove});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_find, m_followingAction, m_storageAction});
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    m_help->fill(help);
}

void MainWindow::makeCentre()
{
    m_sidebar = new Sidebar;
    m_view = new TaskView(m_filter);
    m_view->addActions({m_actions->resume, m_actions->pause, m_actions->cancel, m_actions->retry, m_actions->toFront,
                        m_actions->toBack, m_actions->priority, m_actions->limit, m_actions->lookForNews,
                        m_actions->compare, m_actions->follow, m_actions->openFolder, m_actions->copyLink,
                        m_actions->unpack, m_actions->archive, m_actions->restore, m_actions->remove});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty = new EmptyState(QStringLiteral("emptyState"));
    m_list = new QStackedWidget;
    m_list->addWidget(m_view);
    m_list->addWidget(m_empty);
    m_details = new DetailsPane(m_engine, *m_tasks);
    m_down = new QSplitter(Qt::Vertical);
    m_down->addWidget(m_list);
    m_down->addWidget(m_details);
    m_down->setStretchFactor(0, 1);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(1);
    m_following = new FollowingPage(m_engine);
    m_storage = new StoragePage(m_engine);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_down);
    m_pages->addWidget(m_following);
    m_pages->addWidget(m_storage);
    auto *beside = new QWidget;
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    m_across = new QSplitter;
    m_across->addWidget(m_sidebar);
    m_across->addWidget(beside);
    m_across->setStretchFactor(1, 1);
    m_across->setCollapsible(1, false);
    m_across->setHandleWidth(1);
    setCentralWidget(m_across);
}

void MainWindow::makeStatusBar()
{
    const auto label = [](const QString &name) {
        auto *made = new PlainLabel(name);
        made->setTone(Tone::Quiet);
        made->setContentsMargins(8, 0, 8, 0);
        return made;
    };
    m_speed = label(QStringLiteral("statusSpeed"));
    m_work = label(QStringLiteral("statusWork"));
    m_said = label(QStringLiteral("statusSaid"));
    m_synced = label(QStringLiteral("statusSynced"));
    m_limit = new SpeedLimitButton;
    connect(m_limit, &SpeedLimitButton::chosen, this, [this](int kilobytesPerSecond) {
        m_settings.set(SettingKey::LimitRate, kilobytesPerSecond);
        showLimit();
        if (auto *open = findChild<PreferencesDialog *>())
            open->reload();
        emit settingsChanged();
    });
    connect(m_limit, &SpeedLimitButton::otherWanted, this,
            [this] { openPreferences()->showPage(PreferencesDialog::Transfers); });
    showLimit();
    statusBar()->addWidget(m_speed);
    statusBar()->addWidget(m_limit);
    statusBar()->addWidget(m_work);
    statusBar()->addPermanentWidget(m_said);
    statusBar()->addPermanentWidget(m_synced);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectEngine()
{
    connect(&m_engine, &Engine::tasksChanged, this, [this](const std::vector<TaskSnapshot> &tasks) {
        m_tasks->apply(tasks);
        m_details->tasksChanged(tasks);
        m_actions->update();
        showEmptyState();
        selectWhenListed(m_selectWhenListed);
    });
    connect(&m_engine, &Engine::tasksRemoved, this, [this](const std::vector<TaskId> &tasks) {
        m_tasks->remove(tasks);
        m_details->tasksRemoved(tasks);
    });
    connect(m_listing, &TaskListing::failed, this, &MainWindow::showError);
    connect(&m_engine, &Engine::speedChanged, this, [this](qint64 speed) {
        m_bytesPerSecond = speed;
        showSpeed();
    });
}

void MainWindow::connectViews()
{
    connect(m_sidebar, &Sidebar::groupChosen, this, &MainWindow::showTasks);
    connect(m_sidebar, &Sidebar::storageChosen, this, [this] { m_pages->setCurrentWidget(m_storage); });
    connect(m_sidebar, &Sidebar::followingChosen, this, [this] { m_pages->setCurrentWidget(m_following); });
    connect(m_following, &FollowingPage::numbersChanged, m_sidebar, &Sidebar::showFollowed);
    connect(m_following, &FollowingPage::lastSyncChanged, m_synced, &QLabel::setText);
    connect(m_following, &FollowingPage::taskActivated, this, &MainWindow::showTask);
    connect(m_actions, &TaskActions::newsRequested, m_follows, &FollowFlow::lookForNews);
    connect(m_actions, &TaskActions::followRequested, this, [this](const QString &source) {
        m_sidebar->selectFollowing();
        m_following->follow(source);
    });
    connect(m_follows, &FollowFlow::comparisonWanted, m_comparing, &CompareFlow::compare);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TaskFilterModel::setSearch);
    connect(m_tasks, &TaskTableModel::numbersChanged, this, &MainWindow::showNumbers);
    connect(m_tasks, &TaskTableModel::numbersChanged, m_storage, &StoragePage::touch); // added, finished, deleted
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        showEmptyState();
        selectWhenListed(m_selectWhenListed);
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &MainWindow::showEmptyState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &MainWindow::showEmptyState);
    connect(m_view, &TaskView::currentTaskChanged, m_details, &DetailsPane::showTask);
    connect(m_view, &TaskView::taskSelectionChanged, this, &MainWindow::takeSelection);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::takeSelection);
    connect(m_view, &TaskView::activated, m_actions->openFolder, &QAction::trigger);
    connect(m_actions, &TaskActions::deletionRequested, m_deletion, &DeleteFlow::ask);
    connect(m_actions, &TaskActions::archivingRequested, m_archiving, &ArchiveFlow::ask);
    connect(m_archiving, &ArchiveFlow::failed, this, &MainWindow::showError);
    connect(m_actions, &TaskActions::unpackingRequested, m_unpacking, &UnpackFlow::ask);
    connect(m_unpacking, &UnpackFlow::failed, this, &MainWindow::showError);
    connect(m_actions, &TaskActions::folderRequested, this, &MainWindow::openFolder);
    connect(m_actions, &TaskActions::comparisonRequested, m_comparing, &CompareFlow::compare);
    connect(m_help, &HelpMenu::failed, this, &MainWindow::showError);
    connect(m_comparing, &CompareFlow::upgradeWanted, m_adding, &AddFlow::upgrade);
    connect(m_actions, &TaskActions::failed, this, &MainWindow::showError);
    connect(m_adding, &AddFlow::added, this, &MainWindow::showTask);
    connect(m_adding, &AddFlow::failed, this, [this](int sources, const Error &first) {
        m_notice->tell(
            Tone::Bad,
            tr("%n source(s) could not be added. The first: %1", nullptr, sources).arg(UserText::sentence(first)));
    });
    connect(m_deletion, &DeleteFlow::failed, this, &MainWindow::showError);
    connect(m_deletion, &DeleteFlow::restored, this, &MainWindow::selectWhenListed);
    connect(m_deletion, &DeleteFlow::reclaimRequested, this, [this](const std::vector<Task> &deleted) {
        m_sidebar->selectStorage();
        m_storage->reclaimOf(deleted);
    });
    connect(m_storage, &StoragePage::reportWanted, this, &MainWindow::showReport);
    connect(m_notices, &NoticeReader::damaged, this, &MainWindow::showDamage);
    connect(m_notices, &NoticeReader::damaged, this, &MainWindow::damageFound);
    connect(m_notices, &NoticeReader::commandFailed, this,
            [this](const QString &sentence) { m_notice->tell(Tone::Bad, sentence); });
    connect(m_notices, &NoticeReader::missed, this, [this](const QString &sentence) { m_said->setText(sentence); });
    connect(m_storage, &StoragePage::reclaimed, m_notice, &NoticeBar::dismiss); // what it offered to undo is gone
    connect(m_storage, &StoragePage::usageChanged, this,
            [this](const UsageReport &usage) { m_sidebar->showFreeSpace(usage.freeBytes); });
    connect(m_storage, &StoragePage::taskActivated, this, &MainWindow::showTask);
    connect(m_empty, &EmptyState::addRequested, this, &MainWindow::openAddDialog);
    connect(m_empty, &EmptyState::pasteRequested, this, &MainWindow::pasteLink);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.bytes(SettingKey::WindowGeometry)))
        resize(1180, 760);
    restoreState(m_settings.bytes(SettingKey::WindowState));
    if (!m_across->restoreState(m_settings.bytes(SettingKey::SidebarSplitter)))
        m_across->setSizes({m_sidebar->sizeHint().width(), width()});
    if (!m_down->restoreState(m_settings.bytes(SettingKey::DetailsSplitter)))
        m_down->setSizes({420, 230});
    m_view->restoreHeader(m_settings.bytes(SettingKey::TaskHeader));
    m_details->files().restoreHeader(m_settings.bytes(SettingKey::FilesHeader));
}

void MainWindow::saveLayout()
{
    m_settings.set(SettingKey::WindowGeometry, saveGeometry());
    m_settings.set(SettingKey::WindowState, saveState());
    m_settings.set(SettingKey::SidebarSplitter, m_across->saveState());
    m_settings.set(SettingKey::DetailsSplitter, m_down->saveState());
    m_settings.set(SettingKey::TaskHeader, m_view->headerState());
    m_settings.set(SettingKey::FilesHeader, m_details->files().headerState());
}

void MainWindow::showTasks(TaskGroup group)
{
    m_filter->setGroup(group);
    m_pages->setCurrentIndex(0);
}

void MainWindow::selectWhenListed(TaskId task)
{
    m_selectWhenListed = task;
    if (!m_filter->indexOf(task).isValid())
        return;
    showEmptyState(); // the table takes the place of the hint
    m_view->selectTask(std::exchange(m_selectWhenListed, {}));
    m_view->setFocus(Qt::OtherFocusReason);
}

void MainWindow::takeSelection()
{
    // What cannot be seen cannot be meant.
    m_actions->setSelection(m_pages->currentWidget() == m_down ? m_view->selectedTasks() : std::vector<TaskId>());
}

void MainWindow::showNumbers()
{
    const TaskNumbers &numbers = m_tasks->numbers();
    m_sidebar->showNumbers(numbers);
    //: numbers of tasks
    QString work = tr("%1 active, %2 waiting").arg(Format::number(numbers.active), Format::number(numbers.waiting));
    if (numbers.waitingForNetwork > 0)
        work += QStringLiteral(" · ") + UserText::waitingForNetwork();
    m_work->setText(work);
    showSpeed();
    showEmptyState();
}

void MainWindow::showSpeed()
{
    const QString speed = m_tasks->numbers().active > 0 ? Format::speed(m_bytesPerSecond) : QString();
    m_speed->setText(speed.isEmpty() ? QString() : QStringLiteral("↓ ") + speed);
    m_speed->setVisible(!speed.isEmpty());
}

void MainWindow::showLimit()
{
    const auto schedule = RateSchedule::parse(m_settings.text(SettingKey::LimitSchedule));
    m_limit->setLimits(qMax(0, m_settings.number(SettingKey::LimitRate)), schedule.value_or(RateSchedule()));
}

void MainWindow::showEmptyState()
{
    const bool empty = m_filter->rowCount() == 0;
    m_list->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_details->setVisible(m_tasks->rowCount() > 0);
    if (!empty)
        return;
    if (m_tasks->rowCount() == 0)
        m_empty->showWelcome();
    else if (m_filter->isSearching())
        m_empty->showNothingFound(tr("Nothing matches what you typed"));
    else
        m_empty->showNothingFound(tr("No task here"));
}

void MainWindow::showError(const Error &error)
{
    m_notice->tell(Tone::Bad, UserText::sentence(error));
}

void MainWindow::openFolder(const Task &task)
{
    const QString folder = m_details->folderOf(task);
    if (folder.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_notice->tell(Tone::Bad, tr("The folder could not be opened. Is a file manager installed?"));
}

void MainWindow::showReport(const AuditReport &report)
{
    auto *dialog = new CheckReport(report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckReport::repairWanted, m_storage, &StoragePage::repair);
    dialog->show();
}

void MainWindow::showDamage(const QString &sentence)
{
    m_notice->tell(Tone::Bad, sentence, {{QStringLiteral("noticeCheck"), tr("Check"), [this] {
                                              m_notice->dismiss();
                                              m_sidebar->selectStorage();
                                              m_storage->checkNow();
                                          }}});
}

PreferencesDialog *MainWindow::openPreferences()
{
    auto *dialog = findChild<PreferencesDialog *>();
    if (dialog == nullptr) {
        dialog = new PreferencesDialog(m_settings, m_engine, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PreferencesDialog::changed, this, &MainWindow::showLimit);
        connect(dialog, &PreferencesDialog::changed, this, &MainWindow::settingsChanged);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void MainWindow::showTask(TaskId task)
{
    m_search->clear();
    m_sidebar->selectGroup(TaskGroup::All);
    selectWhenListed(task);
}

void MainWindow::showFollowed(const QString &name)
{
    m_sidebar->selectFollowing();
    m_following->select(name);
}

void MainWindow::syncAll()
{
    m_following->syncAll();
}

void MainWindow::adoptFolder()
{
    auto *dialog = new AdoptDialog(m_engine, this);
    connect(dialog, &AdoptDialog::added, this, &MainWindow::showTask);
    connect(dialog, &AdoptDialog::failed, this, &MainWindow::showError);
    dialog->open();
}

} // namespace heirloom
