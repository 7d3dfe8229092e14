// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace heirloom {

/// Asks what closing the window is to do: to go on without it where there is a tray icon to come back by, else to go on
/// with a small window. Offers only what works on this desktop. Use open(); GUI thread, owned by the window.
class CloseQuestion : public QMessageBox
{
    Q_OBJECT
public:
    enum class Place { Tray, NoTray };
    CloseQuestion(Place place, QWidget *window);

signals:
    /// Go on: without a window, or with one that is minimised.
    void keepChosen();
    void quitChosen();
};

} // namespace heirloom
