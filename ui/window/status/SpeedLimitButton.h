// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace heirloom {

class SpeedLimitMenu;

/// The speed limit in the status bar: shows it, and offers others in a menu. Owned by its parent widget, GUI thread.
class SpeedLimitButton : public QToolButton
{
    Q_OBJECT
public:
    /// `kilobytesPerSecond`: the limit now, 0 for none.
    explicit SpeedLimitButton(int kilobytesPerSecond, QWidget *parent = nullptr);

signals:
    /// The user chose another one, in kB per second; 0: none.
    void chosen(int kilobytesPerSecond);

private:
    void show(int kilobytesPerSecond);

    SpeedLimitMenu *m_menu;
};

} // namespace heirloom
