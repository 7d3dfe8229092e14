// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StackedBar.h"

#include "ui/support/PartColours.h"

#include <QPainter>
#include <QPainterPath>

namespace heirloom {

namespace {
constexpr qreal leastWidth = 2.0;
constexpr qreal radius = 3.0;
} // namespace

StackedBar::StackedBar(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackedBar::setSegments(std::vector<Segment> segments, qint64 total, const QString &description)
{
    m_segments = std::move(segments);
    m_total = total;
    setAccessibleName(description);
    setToolTip(description);
    update();
}

QSize StackedBar::sizeHint() const
{
    return {300, fontMetrics().height() + 8};
}

QSize StackedBar::minimumSizeHint() const
{
    return {60, fontMetrics().height() + 4};
}

void StackedBar::paint(QPainter *painter, const QRectF &area, const std::vector<Segment> &segments, qint64 total,
                       const QColor &empty, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(area, radius, radius);
    painter->setClipPath(outline);
    painter->fillRect(area, empty);
    qreal at = 0;
    for (const Segment &segment : segments) {
        if (segment.value <= 0 || total <= 0)
            continue;
        const qreal exact = area.width() * qreal(double(segment.value) / double(total));
        const qreal width = std::min(std::max(leastWidth, exact), area.width() - at);
        const qreal left = direction == Qt::RightToLeft ? area.right() - at - width : area.left() + at;
        painter->fillRect(QRectF(left, area.top(), width, area.height()), segment.colour);
        at += width;
    }
    painter->restore();
}

void StackedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_segments, m_total, PartColours::of(palette()).toCome, layoutDirection());
}

} // namespace heirloom
