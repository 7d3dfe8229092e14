// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace heirloom {

/// The main button of a tool bar, flat in the accent colour: styles shade the colour of their own buttons until white
/// cannot be read on it. Follows its action. Owned by its parent widget, GUI thread.
class AccentButton : public QAbstractButton
{
    Q_OBJECT
public:
    AccentButton(const QString &objectName, QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow();
    QAction *m_action;
};

} // namespace heirloom
