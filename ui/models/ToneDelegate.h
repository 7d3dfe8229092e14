// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace heirloom {

/// Cells with room to breathe, coloured by a role of the model that holds a Tone. Owned by its view's parent.
class ToneDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ToneDelegate(int toneRole, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_toneRole;
};

} // namespace heirloom
