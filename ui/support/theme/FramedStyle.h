// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace heirloom {

/// For palettes of high contrast: every field, box and button gets a frame in the colour of the text. Styles that draw
/// frames as shades of the background have none on black. Owned by the application.
class FramedStyle final : public QProxyStyle
{
public:
    explicit FramedStyle(const QString &base) : QProxyStyle(base) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace heirloom
