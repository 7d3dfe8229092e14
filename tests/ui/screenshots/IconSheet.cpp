// SPDX-License-Identifier: GPL-3.0-or-later
#include "IconSheet.h"

#include "ui/support/SymbolicIcon.h"

#include <QDir>
#include <QPainter>

namespace heirloom {

namespace {

constexpr int columns = 3;
constexpr int cellWidth = 340, cellHeight = 40;
constexpr int headHeight = 290;

} // namespace

IconSheet::IconSheet()
{
    applicationIcon(); // the resources are known from here on
    m_names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    m_names.replaceInStrings(QStringLiteral(".svg"), QString());
    const int rows = (int(m_names.size()) + columns - 1) / columns;
    resize(columns * cellWidth + 20, headHeight + rows * cellHeight + 20);
}

void IconSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 20;
    for (const int side : {256, 128, 64, 48, 32, 24, 22, 16}) {
        painter.drawPixmap(x, 20, applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
        x += side + 16;
    }
    x = 292;
    for (const int side : {64, 48, 32, 24, 22, 16}) {
        symbolicIcon(QStringLiteral("heirloom")).paint(&painter, QRect(x, 180, side, side));
        x += side + 16;
    }
    for (int i = 0; i < int(m_names.size()); ++i) {
        const QRect cell(20 + i % columns * cellWidth, headHeight + i / columns * cellHeight, cellWidth, cellHeight);
        const QIcon icon = symbolicIcon(m_names[i]);
        int at = cell.left();
        for (const int side : {16, 24, 32}) {
            icon.paint(&painter, QRect(at, cell.center().y() - side / 2, side, side));
            at += side + 10;
        }
        for (const auto mode : {QIcon::Disabled, QIcon::Active, QIcon::Selected}) {
            const QRect place(at, cell.center().y() - 12, 24, 24);
            if (mode != QIcon::Disabled)
                painter.fillRect(place, palette().color(QPalette::Highlight));
            icon.paint(&painter, place.adjusted(4, 4, -4, -4), Qt::AlignCenter, mode);
            at += 30;
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(at + 6, cell.top(), cell.right() - at, cellHeight), Qt::AlignVCenter, m_names[i]);
    }
}

} // namespace heirloom
