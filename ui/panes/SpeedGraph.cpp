// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/SpeedGraph.h"

#include "ui/support/Format.h"
#include "ui/support/PartColours.h"

#include <QPainter>
#include <algorithm>

namespace heirloom {

namespace {

constexpr qint64 shownMs = 120'000;
constexpr size_t capacity = 1200; ///< more than come in that time, whatever the clock does
constexpr qint64 least = 1000;    ///< bytes per second; slower is nothing

} // namespace

SpeedGraph::SpeedGraph(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Speed over time"));
}

void SpeedGraph::append(Samples &samples, const Sample &sample)
{
    samples.push_back(sample);
    while (samples.size() > capacity || sample.atMs - samples.front().atMs > shownMs)
        samples.pop_front();
}

qint64 SpeedGraph::topOf(qint64 peak)
{
    for (qint64 power = least;; power *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            if (digit * power >= peak)
                return digit * power;
        }
    }
}

void SpeedGraph::setSamples(const Samples &samples)
{
    m_samples = samples;
    qint64 peak = 0;
    for (const Sample &sample : samples)
        peak = std::max(peak, sample.bytesPerSecond);
    m_top = peak < least ? 0 : topOf(peak);
    setAccessibleDescription(samples.empty() ? QString() : Format::speed(samples.back().bytesPerSecond));
    update();
}

QPolygonF SpeedGraph::curve(const QRectF &area) const
{
    const qint64 begin = m_samples.front().atMs;
    const double span = double(std::max<qint64>(1, m_samples.back().atMs - begin));
    QPolygonF points;
    for (const Sample &sample : m_samples) {
        const double along = double(sample.atMs - begin) / span;
        const double up = double(sample.bytesPerSecond) / double(m_top);
        points << QPointF(area.left() + area.width() * along, area.bottom() - area.height() * up);
    }
    return points;
}

void SpeedGraph::paintScale(QPainter &painter, const QRectF &area) const
{
    const PartColours colours = PartColours::of(palette());
    const qreal line = painter.fontMetrics().height();
    for (const int half : {0, 1, 2}) {
        const qreal y = area.bottom() - area.height() * half / 2;
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.quiet);
        const QString speed = half == 0 ? QStringLiteral("0") : Format::speed(m_top * half / 2);
        painter.drawText(QRectF(0, y - line / 2, area.left() - 8, line), int(Qt::AlignRight | Qt::AlignVCenter), speed);
    }
    const QRectF below(area.left(), area.bottom() + 4, area.width(), line);
    const int seconds = int((m_samples.back().atMs - m_samples.front().atMs + 500) / 1000);
    const QString past =
        seconds < 60 ? tr("%n second(s) ago", nullptr, seconds) : tr("%n minute(s) ago", nullptr, (seconds + 15) / 60);
    if (seconds > 0)
        painter.drawText(below, int(Qt::AlignLeft | Qt::AlignTop), past);
    painter.drawText(below, int(Qt::AlignRight | Qt::AlignTop), tr("now"));
}

void SpeedGraph::paintEvent(QPaintEvent *)
{
    if (m_samples.size() < 2 || m_top == 0)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs the same way for everybody here, and so do its labels
    painter.setRenderHint(QPainter::Antialiasing);
    const PartColours colours = PartColours::of(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    const int beside =
        std::max(metrics.horizontalAdvance(Format::speed(m_top)), metrics.horizontalAdvance(Format::speed(m_top / 2)));
    const QRectF area = QRectF(rect()).adjusted(beside + 8, metrics.height() / 2.0 + 1, -2, -metrics.height() - 6.0);
    const QPolygonF points = curve(area);
    QPolygonF filled = points;
    filled << area.bottomRight() << area.bottomLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(colours.downloaded, palette().color(QPalette::Base), 0.14));
    painter.drawPolygon(filled);
    paintScale(painter, area);
    painter.setPen(QPen(colours.downloaded, 1.6));
    painter.drawPolyline(points);
}

} // namespace heirloom
