// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AccentButton.h"

#include "ui/support/PartColours.h"
#include "ui/support/SymbolicIcon.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace heirloom {

namespace {
constexpr int side = 16; // of the icon
constexpr int gap = 6;
constexpr int padding = 12;
constexpr qreal radius = 4.0;
} // namespace

AccentButton::AccentButton(const QString &objectName, QAction *action, QWidget *parent)
    : QAbstractButton(parent), m_action(action)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIcon(symbolicIcon(QStringLiteral("add"), PartColours::of(palette()).onAccent));
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &AccentButton::follow);
    follow();
}

QSize AccentButton::sizeHint() const
{
    return {2 * padding + side + gap + fontMetrics().horizontalAdvance(text()),
            std::max(28, fontMetrics().height() + 12)};
}

void AccentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PartColours colours = PartColours::of(palette());
    const QColor fill = isDown()       ? colours.accent.darker(130)
                        : underMouse() ? colours.accent.darker(112)
                                       : colours.accent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(colours.onAccent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), radius - 1, radius - 1);
    }
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const QRect picture =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inner);
    icon().paint(&painter, picture);
    painter.setPen(colours.onAccent);
    const int beside = side + gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(inner.adjusted(mirrored ? 0 : beside, 0, mirrored ? -beside : 0, 0), Qt::AlignCenter, text());
}

void AccentButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void AccentButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void AccentButton::follow()
{
    setText(m_action->iconText());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
}

} // namespace heirloom
