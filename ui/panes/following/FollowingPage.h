// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/following/FollowTypes.h"

#include <QWidget>
#include <optional>
#include <set>
#include <stop_token>

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolBar;
class QTreeView;

namespace heirloom {

class Engine;
class FollowModel;
class NoticeBar;
class PlainLabel;
class SyncReportView;

/// The sources that are followed: how each stands, what its syncs brought, and what can be done with it. Works in
/// place, never blocks. GUI thread, owned by the window.
class FollowingPage : public QWidget
{
    Q_OBJECT
public:
    explicit FollowingPage(Engine &engine, QWidget *parent = nullptr);

    /// Reads everything again.
    void refresh();
    /// What the engine has; for pictures, what it could have.
    void showFollowed(const std::vector<Subscription> &subscriptions, const std::vector<SyncRun> &latest);
    void showReports(const std::vector<SyncRun> &runs);
    /// Selects it, at once or as soon as it is listed. Empty: the page as it is.
    void select(const QString &name);

public slots:
    /// Asks for a source; `source` stands there already.
    void follow(const QString &source = {});
    void syncAll();

signals:
    /// How many there are, and of how many somebody should know: refused, or failed.
    void numbersChanged(int followed, int troubled);
    /// "last sync 20 Nov 09:14: 3 added, 1 updated, 0 removed"; empty if there was none.
    void lastSyncChanged(const QString &sentence);
    void taskActivated(heirloom::TaskId task);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys);
    void makeActions();
    QWidget *makeHeader();
    void makeTable();
    QWidget *makeEmpty();
    std::vector<Subscription> selected() const;
    void takeSelection();
    void updateActions();
    void readReports();
    void restoreSelection(const std::set<SubscriptionId> &chosen);
    void tellNumbers();
    void sync(const std::vector<Subscription> &subscriptions, const SyncOptions &options);
    void tellSynced(const SyncStart &start);
    void takeAnyway();
    void setPaused(bool paused);
    void change();
    void askToStop();
    void stopFollowing(const std::vector<Subscription> &subscriptions);
    void showProblem(const Error &error);

    Engine &m_engine;
    FollowModel *m_model;
    QSortFilterProxyModel *m_sorted;
    NoticeBar *m_notice;
    PlainLabel *m_headline;
    QTreeView *m_view;
    SyncReportView *m_reports;
    QStackedWidget *m_stack;
    QAction *m_follow, *m_sync, *m_syncAll, *m_anyway, *m_pause, *m_resume, *m_change, *m_stop;
    QString m_shown;                ///< whose reports are shown
    QString m_selectWhenListed;     ///< just followed, or asked for
    int m_looking = 0;              ///< looks that somebody waits for
    std::optional<Error> m_problem; ///< of these, the first
    std::stop_source m_stopLooking;
    bool m_isReading = false;
    bool m_isStale = false; ///< more happened while it was read
};

} // namespace heirloom
