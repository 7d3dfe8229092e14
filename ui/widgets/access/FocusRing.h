// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace heirloom {

/// A frame around a widget that has the keyboard and would not show it: an empty table, a page that scrolls, a drawing.
/// Owned by that widget, lies on top of it, takes no clicks. GUI thread.
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    explicit FocusRing(QWidget *around);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
};

} // namespace heirloom
