// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ToneDelegate.h"

namespace heirloom {

/// Cells of the task table: the progress column is a bar of three parts (kept, downloaded, to come), the rest is text.
class TaskDelegate : public ToneDelegate
{
    Q_OBJECT
public:
    explicit TaskDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace heirloom
