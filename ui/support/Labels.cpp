// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Labels.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace heirloom {

PlainLabel::PlainLabel(const QString &objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void PlainLabel::setHeading(int step)
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + step);
    setFont(bold);
}

void PlainLabel::setSmall(int step)
{
    QFont smaller = font();
    smaller.setPointSizeF(qMax(7.0, smaller.pointSizeF() - step));
    setFont(smaller);
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_tone != Tone::Normal && !m_applying)
        applyTone();
    QLabel::changeEvent(event);
}

void PlainLabel::applyTone()
{
    m_applying = true;
    QPalette toned; // all other colours follow the program's
    if (m_tone != Tone::Normal) {
        const QPalette base = QApplication::palette(this);
        const QColor colour = PartColours::of(base).text(m_tone, base);
        toned.setColor(QPalette::WindowText, colour);
        toned.setColor(QPalette::Text, colour); // the role that is used on a page with the background of a table
    }
    setPalette(toned);
    m_applying = false;
}

ElidedLabel::ElidedLabel(const QString &objectName, QWidget *parent) : PlainLabel(objectName, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width());
    setToolTip(shown == text() ? QString() : toolTipOf(text()));
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(area, int(alignment() | Qt::TextSingleLine), shown);
}

QString inOnePiece(const QString &text)
{
    constexpr QChar leftToRightIsolate(0x2066), endOfIsolate(0x2069);
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? leftToRightIsolate + text + endOfIsolate : text;
}

QString toolTipOf(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

Swatch::Swatch(QColor PartColours::*part, QWidget *parent) : QWidget(parent), m_part(part)
{
    const int side = fontMetrics().height() * 2 / 3;
    setFixedSize(side, side);
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(PartColours::of(palette()).*m_part);
    painter.drawRoundedRect(rect(), 2, 2);
}

} // namespace heirloom
