// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ToneDelegate.h"

#include "ui/support/PartColours.h"

namespace heirloom {

namespace {
constexpr int breathing = 15; // pixels of a row above its text's height
constexpr int leastHeight = 24;
} // namespace

ToneDelegate::ToneDelegate(int toneRole, QObject *parent) : QStyledItemDelegate(parent), m_toneRole(toneRole) {}

QSize ToneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(leastHeight, option.fontMetrics.height() + breathing));
    return size;
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto tone = Tone(index.data(m_toneRole).toInt());
    if (tone == Tone::Normal)
        return;
    const QColor colour = PartColours::of(option->palette).text(tone, option->palette);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace heirloom
