// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"
#include "ui/models/TaskTableModel.h"

#include <QMainWindow>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace heirloom {

class AddFlow;
class CompareFlow;
class ArchiveFlow;
class UnpackFlow;
class DeleteFlow;
class NoticeReader;
class DetailsPane;
class DropOverlay;
class EmptyState;
class Engine;
class FollowFlow;
class FollowingPage;
class HelpMenu;
class NoticeBar;
class PreferencesDialog;
class Settings;
class Sidebar;
class SpeedLimitButton;
class StoragePage;
class TaskActions;
class TaskFilterModel;
class TaskListing;
class TaskView;

/// The window: side bar, task table, details, storage page; takes drops anywhere. It shows what the engine says and
/// gives commands; it never waits. GUI thread, owned by the desktop; engine and settings outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Engine &engine, Settings &settings);
    ~MainWindow() override;

    /// Offers each of these links or files in the add dialog, one after the other.
    void offer(const QStringList &links);
    /// The same for a link that another program or a web page gave: nothing is done with it until the user says so.
    void offerOfOthers(const QString &link);
    /// Reads the tasks, and begins to work on those that are queued unless startDownloads() is to come later. Call
    /// once, after the window was made.
    void begin(bool startsDownloads = true);
    void startDownloads();

public slots:
    void openAddDialog();
    /// Selects a task, at once or as soon as it is listed.
    void showTask(heirloom::TaskId task);
    /// The page of followed sources, with this one selected unless it is empty.
    void showFollowed(const QString &name);
    /// Looks at all followed sources now.
    void syncAll();
    void showError(const heirloom::Error &error);
    /// Offers what the clipboard holds.
    void pasteLink();
    /// Beside the window, with the page that was looked at last.
    heirloom::PreferencesDialog *openPreferences();

signals:
    /// Another choice of the user's is in the settings; it should hold at once.
    void settingsChanged();
    /// The program should end, whatever closing the window does.
    void quitWanted();
    /// Stored content turned out damaged; the window says so too.
    void damageFound(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeToolBar();
    void makeMenus();
    void makeCentre();
    void makeStatusBar();
    void connectEngine();
    void connectViews();
    void restoreLayout();
    void saveLayout();
    void showTasks(TaskGroup group);
    /// Selects a task that was just added or restored, at once or as soon as it is listed.
    void selectWhenListed(TaskId task);
    void takeSelection();
    void showNumbers();
    void showSpeed();
    void showLimit();
    void showEmptyState();
    void openFolder(const Task &task);
    void showReport(const AuditReport &report);
    void showDamage(const QString &sentence);
    void adoptFolder();

    Engine &m_engine;
    Settings &m_settings;
    TaskTableModel *m_tasks;
    TaskListing *m_listing;
    TaskFilterModel *m_filter;
    TaskActions *m_actions;
    QAction *m_add, *m_paste, *m_adopt, *m_find, *m_quit, *m_storageAction, *m_followingAction, *m_preferences;
    QLineEdit *m_search;
    Sidebar *m_sidebar;
    NoticeBar *m_notice;
    TaskView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_list;  ///< the table or the hint in its place
    QStackedWidget *m_pages; ///< tasks, followed sources or storage
    DetailsPane *m_details;
    FollowingPage *m_following;
    StoragePage *m_storage;
    QSplitter *m_across;
    QSplitter *m_down;
    QLabel *m_speed, *m_work, *m_said, *m_synced;
    SpeedLimitButton *m_limit;
    DropOverlay *m_overlay;
    DeleteFlow *m_deletion;
    UnpackFlow *m_unpacking;
    ArchiveFlow *m_archiving;
    CompareFlow *m_comparing;
    AddFlow *m_adding;
    FollowFlow *m_follows;
    NoticeReader *m_notices;
    HelpMenu *m_help;
    qint64 m_bytesPerSecond = 0;
    TaskId m_selectWhenListed; ///< just added or restored
};

} // namespace heirloom
