// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <map>

namespace heirloom {

class Treemap;

/// A treemap as a screen reader meets it: a list whose entries are the boxes, each with its name and size, which can be
/// pressed. Owned by Qt's accessibility, lives as long as the widget. GUI thread.
class TreemapAccess final : public QAccessibleWidget
{
public:
    explicit TreemapAccess(Treemap *map);
    ~TreemapAccess() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    Treemap *map() const;
    mutable std::map<int, QAccessible::Id> m_children; ///< made when they are asked for
};

} // namespace heirloom
