// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/DropOverlay.h"

#include "ui/support/PartColours.h"
#include "ui/support/SymbolicIcon.h"
#include "ui/widgets/access/WidgetAccess.h"

#include <QPainter>

namespace heirloom {

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAccessibleName(tr("Drop a link, a list of links or a manifest here"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::appear()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
    WidgetAccess::announce(this);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PartColours colours = PartColours::of(palette());
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(colours.downloaded, 2, Qt::DashLine));
    painter.setBrush(blend(colours.downloaded, palette().color(QPalette::Base), 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 12, 12);
    const QRect picture(rect().center() - QPoint(28, 56), QSize(56, 56));
    symbolicIcon(QStringLiteral("drop"), colours.downloaded).paint(&painter, picture);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() + 4);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(0, 48, 0, 48), Qt::AlignCenter, accessibleName());
}

} // namespace heirloom
