// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QObject>

class QMenu;

namespace heirloom {

class Engine;
class NoticeBar;

/// What the Help menu does: opens the guide, copies what a report of a problem needs, says what this program is. GUI
/// thread, owned by the window.
class HelpMenu : public QObject
{
    Q_OBJECT
public:
    HelpMenu(Engine &engine, NoticeBar &notice, QWidget *window);

    void fill(QMenu *menu);
    /// Beside the window; the one that is open comes to the front.
    void openGuide();
    void copyDiagnostics();
    void showAbout();

signals:
    void failed(const heirloom::Error &error);

private:
    Engine &m_engine;
    NoticeBar &m_notice;
    QWidget *m_window;
};

} // namespace heirloom
