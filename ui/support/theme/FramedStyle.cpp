// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme/FramedStyle.h"

#include <QPainter>
#include <QStyleOption>

namespace heirloom {

namespace {

void drawFrame(const QStyleOption *option, const QRect &area, QPainter *painter, bool isRound = false)
{
    const bool isEnabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect frame = area.adjusted(0, 0, -1, -1);
    isRound ? painter->drawEllipse(frame) : painter->drawRect(frame);
    painter->restore();
}

} // namespace

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_PanelButtonCommand:
        return drawFrame(option, option->rect, painter);
    case PE_IndicatorRadioButton:
        return drawFrame(option, option->rect, painter, true);
    default:
        return;
    }
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawFrame(option, option->rect, painter);
    else if (control == CC_ScrollBar)
        drawFrame(option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), painter);
}

} // namespace heirloom
