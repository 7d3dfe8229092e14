// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/SpeedGraph.h"

#include "ui/support/Format.h"
#include "ui/support/PartColours.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace heirloom {

SpeedGraph::SpeedGraph(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Speed over time"));
}

void SpeedGraph::setSamples(const Samples &samples)
{
    m_samples = samples;
    m_peak = samples.empty() ? 0 : *std::max_element(samples.begin(), samples.end());
    setAccessibleDescription(samples.empty() ? QString() : Format::speed(samples.back()));
    update();
}

void SpeedGraph::paintEvent(QPaintEvent *)
{
    if (m_samples.size() < 2 || m_peak <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PartColours colours = PartColours::of(palette());
    const qreal head = painter.fontMetrics().height() + 6;
    const QRectF area = QRectF(rect()).adjusted(1, head, -1, -2);
    // Always drawn left to right: time runs the same way for everybody here.
    const qreal step = area.width() / qreal(m_samples.size() - 1);
    QPolygonF points;
    for (size_t i = 0; i < m_samples.size(); ++i)
        points << QPointF(area.left() + qreal(i) * step,
                          area.bottom() - area.height() * qreal(double(m_samples[i]) / double(m_peak)));
    QPolygonF filled = points;
    filled << area.bottomRight() << area.bottomLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(colours.downloaded, palette().color(QPalette::Base), 0.14));
    painter.drawPolygon(filled);
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(colours.downloaded, 1.6));
    painter.drawPolyline(points);
    painter.setPen(colours.quiet);
    //: %1 is a speed
    painter.drawText(rect(), Qt::AlignTop | Qt::AlignRight, tr("at most %1").arg(Format::speed(m_peak)));
}

} // namespace heirloom
