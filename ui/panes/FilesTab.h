// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QTimer>
#include <QWidget>

class QTreeView;

namespace heirloom {

class Engine;
class FileListModel;

/// Every file of the task: state, origin, how it was placed, what went wrong; opens it, shows its folder. GUI thread.
class FilesTab : public QWidget
{
    Q_OBJECT
public:
    explicit FilesTab(Engine &engine, QWidget *parent = nullptr);

    /// `folder` is the absolute folder of the task.
    void showTask(TaskId task, const QString &folder);
    /// The task went on; reads again a moment later if the tab is visible.
    void touch();

    QByteArray headerState() const;
    void restoreHeader(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void openCurrent();
    void openFolder();
    void copyDigest();
    QString currentPath() const;

    FileListModel *m_model;
    QTreeView *m_view;
    QString m_folder;
    QTimer m_refresh;
    TaskId m_pending; ///< chosen while the tab was hidden
};

} // namespace heirloom
