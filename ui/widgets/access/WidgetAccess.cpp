// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/access/WidgetAccess.h"

#include "ui/widgets/treemap/Treemap.h"
#include "ui/widgets/treemap/TreemapAccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLayout>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace heirloom {

namespace {

/// By class name, so that the rooms above need not be known here.
constexpr std::pair<const char *, QAccessible::Role> roles[] = {{"heirloom::DropOverlay", QAccessible::AlertMessage},
                                                                {"heirloom::EmptyState", QAccessible::Grouping},
                                                                {"heirloom::NoticeBar", QAccessible::AlertMessage},
                                                                {"heirloom::SpeedGraph", QAccessible::Chart},
                                                                {"heirloom::StackedBar", QAccessible::Chart}};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget != nullptr &&
        className == QStringLiteral("QLineEditIconButton")) { // Qt's own, to which it gives no name
        const QList<QAction *> actions = widget->actions();
        if (widget->accessibleName().isEmpty() && (actions.isEmpty() || actions.first()->text().isEmpty()))
            widget->setAccessibleName(QCoreApplication::translate("WidgetAccess", "Clear", "a text field"));
        return nullptr;
    }
    if (auto *map = qobject_cast<Treemap *>(object))
        return new TreemapAccess(map);
    const auto *known = std::find_if(std::begin(roles), std::end(roles),
                                     [&className](const auto &role) { return className == QLatin1String(role.first); });
    return widget == nullptr || known == std::end(roles) ? nullptr : new QAccessibleWidget(widget, known->second);
}

/// Sets right what is shown. Owned by the application.
class Keyboard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *row = event->type() == QEvent::Show ? qobject_cast<QDialogButtonBox *>(watched) : nullptr;
        if (row != nullptr)
            order(*row);
        return QObject::eventFilter(watched, event);
    }

private:
    /// Qt's row of buttons hands the focus on to the button that is seen first, wherever that stands in the chain, so
    /// that Tab never comes to those before it. It stops doing so, and its buttons take the order in which they are
    /// seen.
    static void order(QDialogButtonBox &row)
    {
        row.setFocusProxy(nullptr);
        QWidget *former = nullptr;
        for (int i = 0; i < row.layout()->count(); ++i) {
            QWidget *button = row.layout()->itemAt(i)->widget();
            if (button != nullptr && former != nullptr)
                QWidget::setTabOrder(former, button);
            former = button == nullptr ? former : button;
        }
    }
};

} // namespace

void WidgetAccess::install()
{
    QAccessible::installFactory(make);
    const QString name = QStringLiteral("keyboardAccess");
    if (qApp->findChild<QObject *>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *keyboard = new Keyboard(qApp);
    keyboard->setObjectName(name);
    qApp->installEventFilter(keyboard);
}

void WidgetAccess::announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace heirloom
