// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/access/WidgetAccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace heirloom {

namespace {

/// By class name, so that the rooms above need not be known here.
constexpr std::pair<const char *, QAccessible::Role> roles[] = {
    {"heirloom::DropOverlay", QAccessible::AlertMessage}, {"heirloom::EmptyState", QAccessible::Grouping},
    {"heirloom::NoticeBar", QAccessible::AlertMessage},   {"heirloom::SpeedGraph", QAccessible::Chart},
    {"heirloom::StackedBar", QAccessible::Chart},         {"heirloom::Treemap", QAccessible::Chart}};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *known = std::find_if(std::begin(roles), std::end(roles),
                                     [&className](const auto &role) { return className == QLatin1String(role.first); });
    return widget == nullptr || known == std::end(roles) ? nullptr : new QAccessibleWidget(widget, known->second);
}

} // namespace

void WidgetAccess::install()
{
    QAccessible::installFactory(make);
}

void WidgetAccess::announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace heirloom
