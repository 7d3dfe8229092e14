// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/treemap/Treemap.h"

#include "ui/support/Format.h"
#include "ui/support/Labels.h"
#include "ui/support/PartColours.h"
#include "ui/widgets/treemap/Squarify.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <limits>

namespace heirloom {

namespace {

constexpr size_t mostBoxes = 150;
constexpr double gap = 1.5;      // around each box
constexpr double leastSide = 14; // letters

/// How far `to` lies from `from` towards `key`, those straight ahead first; infinite if it does not.
double wayTo(const QRectF &from, const QRectF &to, int key)
{
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    double ahead = 0;
    switch (key) {
    case Qt::Key_Left:
        ahead = from.left() - to.right();
        break;
    case Qt::Key_Right:
        ahead = to.left() - from.right();
        break;
    case Qt::Key_Up:
        ahead = from.top() - to.bottom();
        break;
    default:
        ahead = to.top() - from.bottom();
    }
    if (ahead < -0.5)
        return std::numeric_limits<double>::infinity();
    const double at = isAcross ? from.center().y() : from.center().x();
    const double begin = isAcross ? to.top() : to.left();
    const double end = isAcross ? to.bottom() : to.right();
    const double aside = std::max({0.0, begin - at, at - end});
    return ahead + 2 * aside;
}

/// From the largest (0) to the smallest (1): fainter, and never in between, where neither white nor black reads well.
QColor fillOf(double rank, const QPalette &palette, const PartColours &colours)
{
    const QColor base = palette.color(QPalette::Base);
    if (isDark(palette))
        return blend(QColor(0x2f6fe0), base, 1.0 - 0.72 * rank); // white can be read on all of them
    if (rank < 0.5)
        return blend(colours.downloaded.darker(130), colours.downloaded, 1.0 - 2.0 * rank);
    return blend(colours.downloaded, base, 0.55 - 0.6 * (rank - 0.5));
}

} // namespace

Treemap::Treemap(const QString &objectName, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
}

void Treemap::setBoxes(std::vector<Box> boxes, WordsOf words)
{
    const qint64 chosen = m_current >= 0 ? idOf(m_current) : 0;
    std::erase_if(boxes, [](const Box &box) { return box.value <= 0; });
    m_boxes = std::move(boxes);
    m_words = std::move(words);
    m_rest.assign(m_boxes.size() + 1, 0);
    for (size_t i = m_boxes.size(); i-- > 0;)
        m_rest[i] = m_rest[i + 1] + m_boxes[i].value;
    setFocusPolicy(m_boxes.empty() ? Qt::NoFocus : Qt::StrongFocus);
    arrange();
    const auto found =
        std::find_if(m_boxes.begin(), m_boxes.end(), [chosen](const Box &box) { return box.id == chosen; });
    const int last = count() - 1;
    m_current = m_current < 0 ? -1 : std::min(found == m_boxes.end() ? 0 : int(found - m_boxes.begin()), last);
}

Treemap::Words Treemap::wordsOf(int box) const
{
    if (!isOthers(box))
        return m_words(idOf(box));
    return {tr("%Ln smaller task(s)", nullptr, int(m_boxes.size() - m_single)), Format::size(m_rest[m_single])};
}

int Treemap::boxAt(const QPointF &point) const
{
    const auto found =
        std::find_if(m_areas.begin(), m_areas.end(), [&point](const QRectF &area) { return area.contains(point); });
    return found == m_areas.end() ? -1 : int(found - m_areas.begin());
}

void Treemap::select(int box)
{
    if (box == m_current)
        return;
    m_current = box;
    update();
    if (box < 0 || !hasFocus())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(box);
    QAccessible::updateAccessibility(&focused);
}

void Treemap::activate(int box)
{
    if (box < 0 || box >= count())
        return;
    select(box);
    isOthers(box) ? emit othersActivated(idOf(box)) : emit activated(idOf(box));
}

// ---------------------------------------------------------------- where they lie

size_t Treemap::countSingle(double pixelsPerByte) const
{
    const double least = 8.0 * fontMetrics().averageCharWidth() * 2.0 * fontMetrics().height();
    const auto small = std::partition_point(m_boxes.begin(), m_boxes.end(),
                                            [&](const Box &box) { return double(box.value) * pixelsPerByte >= least; });
    const size_t readable = std::min(mostBoxes, size_t(small - m_boxes.begin()));
    return readable + 1 == m_boxes.size() ? m_boxes.size() : readable; // a single one needs no group
}

void Treemap::arrange()
{
    m_areas.clear();
    m_single = 0;
    update();
    if (m_boxes.empty() || width() <= 0 || height() <= 0)
        return;
    const double pixels = double(width()) * double(height());
    m_single = countSingle(pixels / double(m_rest.front()));
    std::vector<double> values;
    for (size_t i = 0; i < m_single; ++i)
        values.push_back(double(m_boxes[i].value));
    // The others are large enough to be found, however little they come to; if they are much, they stand at the side.
    const double others = std::max(double(m_rest[m_single]), double(m_rest.front()) / 60);
    const double side = m_single == m_boxes.size() ? 0 : width() * others / double(m_rest.front());
    const bool areAside = side > leastSide * fontMetrics().averageCharWidth();
    if (m_single < m_boxes.size() && !areAside)
        values.push_back(others);
    m_areas = squarify(values, areAside ? QRectF(0, 0, width() - side, height()) : QRectF(rect()));
    if (areAside)
        m_areas.emplace_back(width() - side, 0, side, height());
    if (layoutDirection() == Qt::RightToLeft) { // the largest stands where reading begins
        for (QRectF &area : m_areas)
            area.moveLeft(width() - area.right());
    }
    m_current = std::min(m_current, count() - 1);
}

void Treemap::resizeEvent(QResizeEvent *)
{
    arrange();
}

void Treemap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

// ---------------------------------------------------------------- how they look

void Treemap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int box = 0; box < count(); ++box)
        paintBox(painter, box);
    if (!m_boxes.empty())
        return;
    painter.setPen(PartColours::of(palette()).quiet);
    painter.drawText(rect(), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                     tr("No task has space of its own: what each of them shows, others show too."));
}

void Treemap::paintBox(QPainter &painter, int box) const
{
    const QRectF area = areaOf(box).adjusted(gap, gap, -gap, -gap);
    if (area.width() < 1 || area.height() < 1)
        return;
    const PartColours colours = PartColours::of(palette());
    const double rank = m_single < 2 ? 0.0 : double(box) / double(m_single - 1);
    const QColor fill = isOthers(box) ? colours.toCome : fillOf(rank, palette(), colours);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 2, 2);
    if (box == m_current && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    }
    const double margin = area.width() < 80 ? 5 : 10;
    const QRectF text = area.adjusted(margin, margin * 0.8, -margin, -4);
    const int line = painter.fontMetrics().height();
    if (text.width() < 5 * painter.fontMetrics().averageCharWidth() || text.height() < line)
        return;
    const Words words = wordsOf(box);
    painter.setPen(textOn(fill));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(text, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
                     QFontMetricsF(bold).elidedText(words.title, Qt::ElideRight, text.width()));
    painter.setFont(font());
    const QRectF below = text.adjusted(0, line + 2, 0, 0);
    if (below.height() >= line)
        painter.drawText(below, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
                         QFontMetricsF(font()).elidedText(words.detail, Qt::ElideRight, below.width()));
}

// ---------------------------------------------------------------- mouse and keys

void Treemap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && count() > 0)
        select(0);
}

void Treemap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate(boxAt(event->position()));
}

int Treemap::neighbour(int key) const
{
    int nearest = m_current;
    double least = std::numeric_limits<double>::infinity();
    for (int box = 0; box < count(); ++box) {
        const double way = box == m_current ? least : wayTo(areaOf(m_current), areaOf(box), key);
        if (way < least) {
            least = way;
            nearest = box;
        }
    }
    return nearest;
}

void Treemap::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        select(m_current < 0 ? std::min(0, last) : neighbour(event->key()));
        break;
    case Qt::Key_Home:
        select(std::min(0, last));
        break;
    case Qt::Key_End:
        select(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
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
    if (box < 0) {
        QToolTip::hideText();
        return true;
    }
    const Words words = wordsOf(box);
    QToolTip::showText(help->globalPos(),
                       QStringLiteral("<p>%1<br>%2</p>").arg(words.title.toHtmlEscaped(), words.detail.toHtmlEscaped()),
                       this);
    return true;
}

} // namespace heirloom
