// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TaskDelegate.h"

#include "ui/models/TaskTableModel.h"
#include "ui/widgets/StackedBar.h"

#include <QPainter>
#include <QStyle>

namespace heirloom {

TaskDelegate::TaskDelegate(QObject *parent) : ToneDelegate(TaskTableModel::ToneRole, parent) {}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ToneDelegate::paint(painter, option, index);
    const QVariant progress = index.data(TaskTableModel::ProgressRole);
    if (!progress.canConvert<ProgressParts>())
        return;
    const auto parts = progress.value<ProgressParts>();
    const PartColours colours = PartColours::of(option.palette);
    const int height = option.fontMetrics.height();
    const QRect cell = option.rect;
    const QRect bar(cell.left() + 8, cell.center().y() - height / 2 + 1, cell.width() - 20, height);
    StackedBar::paint(painter, QStyle::visualRect(option.direction, cell, bar),
                      {{parts.kept, colours.kept}, {parts.downloaded, colours.downloaded}}, parts.total, colours.toCome,
                      option.direction);
}

} // namespace heirloom
