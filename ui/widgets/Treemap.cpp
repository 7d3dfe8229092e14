// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Treemap.h"

#include "ui/support/PartColours.h"
#include "ui/widgets/access/FocusRing.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <numeric>

namespace heirloom {

namespace {

constexpr size_t mostBoxes = 200;

/// How far the worst rectangle of a row is from a square: 1 is perfect.
double worstRatio(double rowSum, double smallest, double largest, double side)
{
    const double thickness = rowSum / side;
    const double longest = largest / thickness;
    const double shortest = smallest / thickness;
    return std::max({longest / thickness, thickness / longest, shortest / thickness, thickness / shortest});
}

} // namespace

Treemap::Treemap(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Treemap::setBoxes(std::vector<Box> boxes)
{
    std::erase_if(boxes, [](const Box &box) { return box.value <= 0; });
    std::stable_sort(boxes.begin(), boxes.end(), [](const Box &a, const Box &b) { return a.value > b.value; });
    if (boxes.size() > mostBoxes)
        boxes.resize(mostBoxes);
    m_boxes = std::move(boxes);
    m_current = -1;
    arrange();
}

std::vector<QRectF> Treemap::squarify(const std::vector<qint64> &values, const QRectF &area)
{
    std::vector<QRectF> rects;
    rects.reserve(values.size());
    double left = std::accumulate(values.begin(), values.end(), 0.0);
    QRectF rest = area;
    for (size_t begin = 0; begin < values.size() && left > 0;) {
        const double scale = rest.width() * rest.height() / left;
        const double side = std::min(rest.width(), rest.height());
        double sum = double(values[begin]) * scale;
        double worst = worstRatio(sum, sum, sum, side);
        size_t end = begin + 1;
        while (end < values.size()) {
            const double next = double(values[end]) * scale;
            const double ratio = worstRatio(sum + next, next, double(values[begin]) * scale, side);
            if (ratio > worst)
                break;
            worst = ratio;
            sum += next;
            ++end;
        }
        const double thickness = sum / side;
        const bool column = rest.width() >= rest.height();
        double at = 0;
        for (size_t i = begin; i < end; ++i) {
            const double length = double(values[i]) * scale / thickness;
            rects.push_back(column ? QRectF(rest.left(), rest.top() + at, thickness, length)
                                   : QRectF(rest.left() + at, rest.top(), length, thickness));
            at += length;
            left -= double(values[i]);
        }
        column ? rest.setLeft(rest.left() + thickness) : rest.setTop(rest.top() + thickness);
        begin = end;
    }
    rects.resize(values.size());
    return rects;
}

void Treemap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_boxes.size(); ++i)
        paintBox(painter, i);
}

void Treemap::paintBox(QPainter &painter, size_t box) const
{
    const QRectF area = m_areas[box].adjusted(1.5, 1.5, -1.5, -1.5);
    if (area.width() < 1 || area.height() < 1)
        return;
    const PartColours colours = PartColours::of(palette());
    const double strength = m_boxes.size() < 2 ? 1.0 : 1.0 - 0.72 * double(box) / double(m_boxes.size() - 1);
    const QColor strongest = isDark(palette()) ? QColor(0x2f6fe0) : colours.downloaded; // white can be read on it
    const QColor fill = blend(strongest, palette().color(QPalette::Base), strength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 2, 2);
    if (int(box) == m_current && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 2, 2);
    }
    const QRectF text = area.adjusted(10, 8, -8, -6);
    if (text.width() < 36 || text.height() < painter.fontMetrics().height())
        return;
    painter.setPen(textOn(fill));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     QFontMetricsF(bold).elidedText(m_boxes[box].title, Qt::ElideRight, text.width()));
    painter.setFont(font());
    const QRectF below = text.adjusted(0, painter.fontMetrics().height() + 3, 0, 0);
    if (below.height() >= painter.fontMetrics().height())
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         QFontMetricsF(font()).elidedText(m_boxes[box].detail, Qt::ElideRight, below.width()));
}

void Treemap::resizeEvent(QResizeEvent *)
{
    arrange();
}

void Treemap::mouseReleaseEvent(QMouseEvent *event)
{
    const int box = boxAt(event->position());
    if (event->button() != Qt::LeftButton || box < 0)
        return;
    select(box);
    emit activated(m_boxes[size_t(box)].id);
}

void Treemap::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_boxes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        select(std::min(last, m_current + 1));
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        select(std::max(std::min(0, last), m_current - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit activated(m_boxes[size_t(m_current)].id);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Treemap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int box = boxAt(help->pos());
    if (box < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(),
            QStringLiteral("<p>%1<br>%2</p>")
                .arg(m_boxes[size_t(box)].title.toHtmlEscaped(), m_boxes[size_t(box)].detail.toHtmlEscaped()),
            this);
    return true;
}

void Treemap::arrange()
{
    std::vector<qint64> values;
    values.reserve(m_boxes.size());
    for (const Box &box : m_boxes)
        values.push_back(box.value);
    m_areas = squarify(values, rect());
    update();
}

int Treemap::boxAt(const QPointF &point) const
{
    const auto found =
        std::find_if(m_areas.begin(), m_areas.end(), [&point](const QRectF &r) { return r.contains(point); });
    return found == m_areas.end() ? -1 : int(found - m_areas.begin());
}

void Treemap::select(int box)
{
    m_current = box;
    if (box >= 0)
        setAccessibleDescription(m_boxes[size_t(box)].title + QStringLiteral(", ") + m_boxes[size_t(box)].detail);
    update();
}

} // namespace heirloom
