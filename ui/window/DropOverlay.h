// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace heirloom {

/// Covers its parent while something that can be downloaded is dragged over the window. Lets every mouse event through.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *parent);
    void appear();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace heirloom
