// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineTypes.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTreeView;

namespace heirloom {

class Engine;
class PlainLabel;
class ServerListModel;

/// Each server that the task uses or may use: how fast, how much of the whole, what went wrong; and more of them can be
/// named. Asks the engine while it is visible: twice a second while the task runs, else when the task changes. GUI
/// thread.
class SourcesTab : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesTab(Engine &engine, QWidget *parent = nullptr);

    /// Null: there is no task to show.
    void showTask(const TaskSnapshot *snapshot);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeView();
    void read();
    void follow();
    void editMirrors();

    Engine &m_engine;
    ServerListModel *m_model;
    QTreeView *m_view;
    QPushButton *m_edit;
    PlainLabel *m_note;
    QTimer m_timer;
    Task m_task;
    bool m_isReading = false;
    bool m_isStale = false; ///< the task changed while it was read
};

} // namespace heirloom
