// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QTreeView;

namespace heirloom {

class Engine;
class FileTreeModel;
class PlainLabel;

/// Every file of the task: state, origin, how it was placed, what went wrong; opens it, shows it in its folder, tries
/// it again. Reads from the ledger what can be seen. GUI thread.
class FilesTab : public QWidget
{
    Q_OBJECT
public:
    explicit FilesTab(Engine &engine, QWidget *parent = nullptr);

    /// `folder` is the absolute folder of the task, `origin` where it comes from, as it may be shown.
    void showTask(TaskId task, const QString &folder, const QString &origin);
    /// The task went on; reads again a moment later if the tab is visible.
    void touch();

    QByteArray headerState() const;
    void restoreHeader(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeView();
    void makeFilter();
    void makeActions();
    void applyFilter();
    /// Folders whose last row that was read can be seen are read on.
    void readVisible();
    void updateActions();
    void showNote();
    void openCurrent();
    void askBeforeOpening(const QString &path);
    void open(const QString &path);
    void showFolder();
    void copyDigest();
    void copyPath();
    void retryCurrent();
    QString currentPath() const;

    Engine &m_engine;
    FileTreeModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_which;
    QTreeView *m_view;
    PlainLabel *m_note;
    QAction *m_open = nullptr;
    QAction *m_folderAction = nullptr;
    QAction *m_digest = nullptr;
    QAction *m_path = nullptr;
    QAction *m_retry = nullptr;
    QString m_folder;
    QString m_origin;
    QTimer m_refresh;
    QTimer m_typing;
    TaskId m_pending; ///< chosen while the tab was hidden
};

} // namespace heirloom
