// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TaskTableModel.h"

#include <QListWidget>

namespace heirloom {

/// The groups of tasks with their counts, and below them the pages of the library. GUI thread, owned by the window.
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void showNumbers(const TaskNumbers &numbers);
    void showFreeSpace(qint64 bytes);
    void showFollowed(int sources);
    void selectGroup(TaskGroup group);
    void selectStorage();
    void selectFollowing();

    QSize sizeHint() const override;

signals:
    void groupChosen(heirloom::TaskGroup group);
    void storageChosen();
    void followingChosen();

private:
    QListWidgetItem *addEntry(const QString &text, int kind);
    void setAside(int kind, const QString &aside);
    QListWidgetItem *entry(int kind) const;
    void hideNewer();

    int m_newer = 0; ///< tasks whose sources offer something newer
};

} // namespace heirloom
