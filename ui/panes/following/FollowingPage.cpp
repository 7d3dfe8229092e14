// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/following/FollowingPage.h"

#include "base/DisplayText.h"
#include "engine/Engine.h"
#include "engine/UserText.h"
#include "ui/models/ToneDelegate.h"
#include "ui/models/following/FollowModel.h"
#include "ui/panes/following/FollowDialog.h"
#include "ui/panes/following/SyncReportView.h"
#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/Reply.h"
#include "ui/support/RoomyStyle.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/NoticeBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeView>

namespace heirloom {

namespace {
constexpr int shownRuns = 20;
} // namespace

FollowingPage::FollowingPage(Engine &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_model(new FollowModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_notice(new NoticeBar(QStringLiteral("followNotice"))),
      m_headline(new PlainLabel(QStringLiteral("followHeadline"))), m_view(new QTreeView),
      m_reports(new SyncReportView), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("followingPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeActions();
    makeTable();
    auto *both = new QSplitter(Qt::Vertical);
    both->addWidget(m_view);
    both->addWidget(m_reports);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(1);
    m_stack->addWidget(both);
    m_stack->addWidget(makeEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    connect(&engine, &Engine::followedChanged, this, &FollowingPage::refresh);
    connect(&engine, &Engine::syncEnded, this, &FollowingPage::refresh);
    showFollowed({}, {});
}

// ---------------------------------------------------------------- the page

QAction *FollowingPage::make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(symbolicIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    addAction(action);
    return action;
}

void FollowingPage::makeActions()
{
    m_follow = make(QStringLiteral("followAdd"), tr("&Follow a source…"), QStringLiteral("follow"), {});
    m_sync = make(QStringLiteral("followSync"), tr("&Sync now"), QStringLiteral("sync"), QKeySequence(Qt::Key_F5));
    m_syncAll = make(QStringLiteral("followSyncAll"), tr("Sync a&ll"), QStringLiteral("sync"),
                     QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_anyway = make(QStringLiteral("followAnyway"), tr("&Take it anyway"), QStringLiteral("undo"), {});
    m_pause = make(QStringLiteral("followPause"), tr("&Pause"), QStringLiteral("pause"), {});
    m_resume = make(QStringLiteral("followResume"), tr("&Resume"), QStringLiteral("resume"), {});
    m_change = make(QStringLiteral("followChange"), tr("&Change…"), QStringLiteral("edit"), QKeySequence(Qt::Key_F2));
    m_stop = make(QStringLiteral("followStop"), tr("St&op following…"), QStringLiteral("delete"), {});
    m_anyway->setToolTip(tr("What it offers is older than what was there, or you deleted it"));
    connect(m_follow, &QAction::triggered, this, [this] { follow(); });
    connect(m_sync, &QAction::triggered, this, [this] { sync(selected(), {}); });
    connect(m_syncAll, &QAction::triggered, this, &FollowingPage::syncAll);
    connect(m_anyway, &QAction::triggered, this, &FollowingPage::takeAnyway);
    connect(m_pause, &QAction::triggered, this, [this] { setPaused(true); });
    connect(m_resume, &QAction::triggered, this, [this] { setPaused(false); });
    connect(m_change, &QAction::triggered, this, &FollowingPage::change);
    connect(m_stop, &QAction::triggered, this, &FollowingPage::askToStop);
    for (QAction *action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QWidget *FollowingPage::makeHeader()
{
    m_headline->setHeading(2);
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 18, 20, 12);
    row->addWidget(m_headline);
    auto *bar = new QToolBar; // what a narrow window has no room for goes into its menu
    bar->setObjectName(QStringLiteral("followTools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addActions({m_follow, m_sync, m_syncAll, m_pause, m_resume, m_change, m_stop});
    row->addWidget(bar, 1);
    return header;
}

void FollowingPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FollowModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("followView"));
    m_view->setAccessibleName(tr("Followed sources"));
    m_view->setModel(m_sorted);
    m_view->setItemDelegate(new ToneDelegate(FollowModel::ToneRole, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(FollowModel::Name, Qt::AscendingOrder);
    RoomyStyle::use(m_view, m_view->header());
    useSoftSelection(m_view);
    m_view->addActions({m_sync, m_anyway, m_pause, m_resume, m_change, m_stop});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_view->header();
    const std::pair<FollowModel::Column, int> widths[] = {
        {FollowModel::Name, 20}, {FollowModel::State, 30}, {FollowModel::Revision, 16}, {FollowModel::Result, 36},
        {FollowModel::Last, 18}, {FollowModel::Next, 18},  {FollowModel::Every, 12},    {FollowModel::Keep, 8}};
    for (const auto &[column, characters] : widths)
        header->resizeSection(column,
                              qMax(fontMetrics().averageCharWidth() * characters, header->sectionSizeHint(column)));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FollowingPage::takeSelection);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const Subscription &row = m_model->at(m_sorted->mapToSource(index).row());
        if (row.task)
            emit taskActivated(row.task);
    });
}

QWidget *FollowingPage::makeEmpty()
{
    auto *page = new QWidget;
    auto *title = new PlainLabel(QStringLiteral("followEmpty"));
    title->setHeading(4);
    title->setWordWrap(true);
    title->setAlignment(Qt::AlignCenter);
    title->setText(tr("Nothing is followed yet"));
    auto *text = new PlainLabel(QStringLiteral("followEmptyText"));
    text->setTone(Tone::Quiet);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setText(tr("Follow a branch, the latest release or a manifest that changes: Heirloom looks at it regularly "
                     "and downloads only what is new in it."));
    auto *add = new QPushButton(symbolicIcon(QStringLiteral("follow")), tr("Follow a source…"));
    add->setObjectName(QStringLiteral("followEmptyAdd"));
    connect(add, &QPushButton::clicked, m_follow, &QAction::trigger);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(40, 24, 40, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(8);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

// ---------------------------------------------------------------- what there is

void FollowingPage::refresh()
{
    m_isStale = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    onReply(m_engine.subscriptions(), this, [this](const Result<std::vector<Subscription>> &found) {
        onReply(m_engine.latestSyncs(), this, [this, found](const Result<std::vector<SyncRun>> &latest) {
            m_isReading = false;
            if (!found || !latest)
                showProblem(found ? latest.error() : found.error());
            else
                showFollowed(*found, *latest);
            if (std::exchange(m_isStale, false))
                refresh();
        });
    });
}

void FollowingPage::showFollowed(const std::vector<Subscription> &subscriptions, const std::vector<SyncRun> &latest)
{
    std::set<SubscriptionId> chosen; // rows that come or go move the others
    for (const Subscription &row : selected())
        chosen.insert(row.id);
    m_model->show(subscriptions);
    m_model->showLatest(latest);
    if (!m_view->selectionModel()->hasSelection())
        restoreSelection(chosen);
    m_stack->setCurrentIndex(subscriptions.empty() ? 1 : 0);
    m_headline->setText(subscriptions.empty() ? tr("Following")
                                              : tr("%Ln source(s) followed", nullptr, int(subscriptions.size())));
    if (!m_view->selectionModel()->hasSelection() && m_sorted->rowCount() > 0)
        m_view->setCurrentIndex(m_sorted->index(0, 0));
    select(m_selectWhenListed);
    updateActions();
    readReports();
    tellNumbers();
}

void FollowingPage::restoreSelection(const std::set<SubscriptionId> &chosen)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!chosen.contains(m_model->at(row).id))
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        m_view->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void FollowingPage::tellNumbers()
{
    const auto isTroubled = [](const Subscription &row) {
        return row.state == FollowState::Refused || row.state == FollowState::Failed;
    };
    emit numbersChanged(int(m_model->rows().size()),
                        int(std::count_if(m_model->rows().begin(), m_model->rows().end(), isTroubled)));
    const FollowModel::Ended *newest = m_model->newest();
    //: %1 is date and time, %2 what changed
    emit lastSyncChanged(
        newest == nullptr ? QString() : tr("last sync %1: %2").arg(Format::stamp(newest->endedMs), newest->result));
}

void FollowingPage::select(const QString &name)
{
    m_selectWhenListed = name;
    const auto &rows = m_model->rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&name](const Subscription &row) { return row.name == name; });
    if (name.isEmpty() || found == rows.end())
        return;
    m_selectWhenListed.clear();
    m_view->setCurrentIndex(m_sorted->mapFromSource(m_model->index(int(found - rows.begin()), 0)));
}

std::vector<Subscription> FollowingPage::selected() const
{
    std::vector<Subscription> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.push_back(m_model->at(m_sorted->mapToSource(index).row()));
    return rows;
}

void FollowingPage::takeSelection()
{
    updateActions();
    readReports();
}

void FollowingPage::updateActions()
{
    const std::vector<Subscription> rows = selected();
    const auto any = [&rows](auto fits) { return std::any_of(rows.begin(), rows.end(), fits); };
    const bool isPaused = any([](const Subscription &row) { return row.terms.isPaused; });
    const bool isRunning = any([](const Subscription &row) { return !row.terms.isPaused; });
    for (QAction *action : {m_sync, m_syncAll, m_change, m_stop})
        action->setVisible(m_model->rowCount() > 0);
    m_sync->setEnabled(!rows.empty());
    m_pause->setVisible(isRunning);
    m_resume->setVisible(isPaused);
    m_change->setEnabled(rows.size() == 1);
    m_stop->setEnabled(!rows.empty());
    m_anyway->setVisible(rows.size() == 1 &&
                         (rows.front().state == FollowState::Refused || rows.front().state == FollowState::Skipped));
}

void FollowingPage::readReports()
{
    const std::vector<Subscription> rows = selected();
    m_shown = rows.size() == 1 ? rows.front().name : QString();
    if (m_shown.isEmpty() || !isVisible()) {
        m_reports->showRuns({});
        return;
    }
    onReply(m_engine.syncs(m_shown, shownRuns), this, [this, name = m_shown](const Result<std::vector<SyncRun>> &runs) {
        if (runs && name == m_shown)
            showReports(*runs);
    });
}

void FollowingPage::showReports(const std::vector<SyncRun> &runs)
{
    m_reports->showRuns(runs);
}

void FollowingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FollowingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_notice->dismiss();
}

// ---------------------------------------------------------------- what can be done

void FollowingPage::follow(const QString &source)
{
    auto *dialog = new FollowDialog(m_engine, source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FollowDialog::followed, this, [this](const Subscription &subscription) {
        select(subscription.name);
        refresh();
    });
    dialog->open();
}

void FollowingPage::change()
{
    const std::vector<Subscription> rows = selected();
    if (rows.size() != 1)
        return;
    auto *dialog = new FollowDialog(m_engine, rows.front(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FollowDialog::followed, this, &FollowingPage::refresh);
    dialog->open();
}

void FollowingPage::syncAll()
{
    // Those of the ledger: the tray has this action as well, and the list may still be about to be read.
    onReply(m_engine.subscriptions(), this, [this](const Result<std::vector<Subscription>> &all) {
        if (!all)
            return showProblem(all.error());
        std::vector<Subscription> running;
        std::copy_if(all->begin(), all->end(), std::back_inserter(running),
                     [](const Subscription &row) { return !row.terms.isPaused; });
        sync(running, {});
    });
}

void FollowingPage::takeAnyway()
{
    SyncOptions options;
    options.takesOlder = options.takesDeleted = true;
    sync(selected(), options);
}

void FollowingPage::sync(const std::vector<Subscription> &subscriptions, const SyncOptions &options)
{
    if (subscriptions.empty())
        return;
    if (m_looking == 0 || m_stopLooking.stop_requested())
        m_stopLooking = std::stop_source();
    if (m_looking == 0)
        m_problem.reset();
    m_looking += int(subscriptions.size());
    m_notice->tell(Tone::Normal,
                   subscriptions.size() == 1
                       ? tr("Looking at %1 …", "a source").arg(displaySafe(subscriptions.front().name))
                       : tr("Looking at %Ln source(s) …", nullptr, int(subscriptions.size())),
                   {{QStringLiteral("followStopLooking"), tr("Stop"), [this] { m_stopLooking.request_stop(); }}});
    for (const Subscription &subscription : subscriptions) {
        onReply(m_engine.beginSync(subscription.name, options, m_stopLooking.get_token()), this,
                [this](const Result<SyncStart> &start) {
                    if (!start && start.error().code != ErrorCode::Cancelled && !m_problem)
                        m_problem = start.error();
                    if (--m_looking > 0)
                        return;
                    if (m_problem)
                        showProblem(*m_problem);
                    else
                        start ? tellSynced(*start) : m_notice->dismiss(); // the user stopped it
                    refresh();
                });
    }
}

/// The last answer stands for all; each source says in its row how it is.
void FollowingPage::tellSynced(const SyncStart &start)
{
    const QString name = displaySafe(start.subscription.name);
    const bool isRefused = start.subscription.state == FollowState::Refused;
    if (start.task)
        m_notice->tell(Tone::Normal, tr("%1 has something new. It is on its way.", "a followed source").arg(name));
    else
        m_notice->tell(
            isRefused ? Tone::Bad : Tone::Normal,
            tr("%1: %2", "a followed source, how it stands").arg(name, UserText::followState(start.subscription)));
}

void FollowingPage::setPaused(bool paused)
{
    for (const Subscription &row : selected()) {
        FollowTerms terms = row.terms;
        if (std::exchange(terms.isPaused, paused) == paused)
            continue;
        onReply(m_engine.changeSubscription(row.name, terms), this, [this](const Result<Subscription> &answer) {
            if (!answer)
                showProblem(answer.error());
            refresh();
        });
    }
}

void FollowingPage::askToStop()
{
    const std::vector<Subscription> rows = selected();
    if (rows.empty())
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Stop following"),
                        rows.size() == 1 ? tr("Stop following %1?", "a source").arg(displaySafe(rows.front().name))
                                         : tr("Stop following %Ln source(s)?", nullptr, int(rows.size())),
                        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("followQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("What it brought stays. Nobody looks whether there is something newer, and the "
                                    "reports of its syncs are forgotten."));
    QPushButton *stop = question->addButton(tr("&Stop following"), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("followQuestionStop"));
    question->setDefaultButton(stop);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(stop, &QPushButton::clicked, this, [this, rows] { stopFollowing(rows); });
    question->open();
}

void FollowingPage::stopFollowing(const std::vector<Subscription> &subscriptions)
{
    for (const Subscription &row : subscriptions) {
        onReply(m_engine.unsubscribe(row.name), this, [this](const Result<Subscription> &answer) {
            if (!answer)
                showProblem(answer.error());
            refresh();
        });
    }
}

void FollowingPage::showProblem(const Error &error)
{
    m_notice->tell(Tone::Bad, UserText::sentence(error));
}

} // namespace heirloom
