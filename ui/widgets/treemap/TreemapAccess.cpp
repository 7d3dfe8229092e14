// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/treemap/TreemapAccess.h"

#include "ui/widgets/treemap/Treemap.h"

#include <QPointer>

namespace heirloom {

namespace {

/// One box, by its place.
class BoxAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    BoxAccess(Treemap *map, int box) : m_map(map), m_box(box) {}

    int box() const { return m_box; }

    bool isValid() const override { return m_map && m_box < m_map->count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const Treemap::Words words = m_map->wordsOf(m_box);
        return words.title + QStringLiteral(", ") + words.detail;
    }

    QRect rect() const override
    {
        const QRect area = isValid() ? m_map->areaOf(m_box).toAlignedRect() : QRect();
        return {m_map ? m_map->mapToGlobal(area.topLeft()) : QPoint(), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_box == m_map->current();
        state.focused = state.selected && m_map->hasFocus();
        state.invisible = !m_map->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            m_map->activate(m_box);
        } else if (name == setFocusAction()) {
            m_map->setFocus(Qt::OtherFocusReason);
            m_map->select(m_box);
        }
    }

private:
    QPointer<Treemap> m_map;
    int m_box;
};

} // namespace

TreemapAccess::TreemapAccess(Treemap *map) : QAccessibleWidget(map, QAccessible::List) {}

TreemapAccess::~TreemapAccess()
{
    for (const auto &[box, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

Treemap *TreemapAccess::map() const
{
    return static_cast<Treemap *>(widget());
}

int TreemapAccess::childCount() const
{
    return map()->count();
}

QAccessibleInterface *TreemapAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_children.find(index);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new BoxAccess(map(), index);
    m_children.emplace(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *TreemapAccess::childAt(int x, int y) const
{
    return child(map()->boxAt(map()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *TreemapAccess::focusChild() const
{
    return map()->hasFocus() ? child(map()->current()) : nullptr;
}

int TreemapAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *box = dynamic_cast<const BoxAccess *>(child);
    return box == nullptr ? -1 : box->box();
}

} // namespace heirloom
