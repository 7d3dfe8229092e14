// SPDX-License-Identifier: GPL-3.0-or-later
#include "Walk.h"

#include "ui/support/Labels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <map>
#include <set>

namespace heirloom::test {

namespace {

constexpr int mostStops = 200;
constexpr int mostParts = 3; // of one control

/// Parts that Qt's own widgets are made of; the widget around them has the name.
bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_"));
}

bool isInteractive(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> interactive{
        QAccessible::Button,       QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::Slider,      QAccessible::PageTab,
        QAccessible::List,         QAccessible::Tree,     QAccessible::Table,       QAccessible::ButtonMenu,
        QAccessible::HotkeyField,  QAccessible::Chart,    QAccessible::AlertMessage};
    return interactive.contains(role);
}

QList<QWidget *> seenIn(QWidget *window)
{
    QList<QWidget *> seen;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window && !isQtsOwn(widget))
            seen << widget;
    }
    return seen;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           widget->focusProxy() == nullptr;
}

/// Whether somebody who reads comes to `second` before `first`.
bool isReadBefore(const QRect &second, const QRect &first, bool rightToLeft)
{
    const bool isBeside = rightToLeft ? second.right() < first.left() : second.left() > first.right();
    const bool isAhead = rightToLeft ? second.left() > first.right() : second.right() < first.left();
    if (second.bottom() < first.top())
        return !isBeside; // above, and not the top of a further column
    const int common = std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    return isAhead && common * 2 > std::min(first.height(), second.height());
}

QImage pictureOf(QWidget *window, const QRect &place)
{
    return window->grab(place.adjusted(-4, -4, 4, 4)).toImage();
}

} // namespace

QString walk::nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

QStringList walk::nameless(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : seenIn(window)) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
        if (access == nullptr || (!takesFocus && !isInteractive(access->role())))
            continue;
        const bool isFrame = qobject_cast<QScrollArea *>(widget) || qobject_cast<QTabBar *>(widget);
        if (access->role() == QAccessible::NoRole || (access->role() == QAccessible::Client && !isFrame))
            found << nameOf(widget) + QStringLiteral(" has no role");
        const QString name = access->text(QAccessible::Name);
        if (name.trimmed().isEmpty() && !isFrame && !qobject_cast<QHeaderView *>(widget))
            found << nameOf(widget) + QStringLiteral(" has no name");
        for (int i = 0; qobject_cast<QTabBar *>(widget) && i < static_cast<QTabBar *>(widget)->count(); ++i) {
            if (access->child(i)->text(QAccessible::Name).isEmpty())
                found << nameOf(widget) + QStringLiteral(" has a tab without a name");
        }
        if (name.contains(u'&'))
            found << nameOf(widget) + QStringLiteral(" has a mnemonic in its name: ") + name;
    }
    return found;
}

QStringList walk::silentCells(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : seenIn(window)) {
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (view == nullptr || qobject_cast<QHeaderView *>(widget) || view->model() == nullptr)
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QAccessibleTableInterface *table = access == nullptr ? nullptr : access->tableInterface();
        if (table == nullptr) {
            found << nameOf(widget) + QStringLiteral(" is no table to a screen reader");
            continue;
        }
        const auto *header = view->findChild<QHeaderView *>(QString(), Qt::FindDirectChildrenOnly);
        for (int column = 0; header != nullptr && !header->isHidden() && column < table->columnCount(); ++column) {
            if (!header->isSectionHidden(column) && table->columnDescription(column).isEmpty())
                found << nameOf(widget) + QStringLiteral(" has a column without a name: %1").arg(column);
        }
        for (int row = 0; row < std::min(table->rowCount(), 50); ++row) {
            QAccessibleInterface *cell = table->cellAt(row, 0);
            if (cell == nullptr || cell->text(QAccessible::Name).isEmpty())
                found << nameOf(widget) + QStringLiteral(" has a row that says nothing: %1").arg(row);
        }
    }
    return found;
}

namespace {

/// Texts by the letter that chooses them; a letter of several is a fault.
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            m_texts[keys.toString()] << text;
    }
    QStringList faults() const
    {
        QStringList found;
        for (const auto &[keys, texts] : m_texts) {
            if (texts.size() > 1)
                found << keys + QStringLiteral(" is that of ") + texts.join(QStringLiteral(" and "));
        }
        return found;
    }

private:
    std::map<QString, QStringList> m_texts;
};

} // namespace

QStringList walk::ambiguousMnemonics(QWidget *window)
{
    Letters letters;
    for (QWidget *widget : seenIn(window)) {
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            letters.add(button->text());
        else if (const auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            letters.add(label->text());
        else if (const auto *box = qobject_cast<QGroupBox *>(widget))
            letters.add(box->title());
        else if (const auto *bar = qobject_cast<QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                letters.add(action->text());
        else if (const auto *tabs = qobject_cast<QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                letters.add(tabs->tabText(i));
    }
    return letters.faults();
}

QStringList walk::ambiguousMnemonics(const QMenu *menu)
{
    Letters letters;
    QStringList found;
    for (const QAction *action : menu->actions()) {
        if (action->isVisible())
            letters.add(action->text());
        if (action->menu() != nullptr)
            found << ambiguousMnemonics(action->menu());
    }
    return found + letters.faults();
}

QStringList walk::cutTexts(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : seenIn(window)) {
        if (qobject_cast<ElidedLabel *>(widget))
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *tool = qobject_cast<QToolButton *>(widget);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            continue; // the text is its name alone
        const bool hasText = (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
        if (!hasText)
            continue;
        const int width = label && label->wordWrap() ? widget->minimumSizeHint().width() : widget->sizeHint().width();
        const int height =
            widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->minimumSizeHint().height();
        if (widget->width() < width || widget->height() < height)
            found << QStringLiteral("%1 (%2 x %3) has no room for \"%4\" (%5 x %6)")
                         .arg(nameOf(widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(label ? label->text() : button->text())
                         .arg(width)
                         .arg(height);
    }
    return found;
}

QStringList walk::faultsOfTabbing(QWidget *window)
{
    QStringList found;
    QList<QWidget *> expected;
    for (QWidget *widget : seenIn(window)) {
        if (takesTab(widget))
            expected << widget;
    }
    if (expected.isEmpty())
        return {};
    QList<QWidget *> way;
    QStringList backwards;
    QWidget *first = window;
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if (expected.contains(next)) {
            first = next;
            break;
        }
    }
    first->setFocus(Qt::TabFocusReason);
    for (QWidget *at = first; way.size() < mostStops;) {
        way << at;
        const QRect place = placeOf(at);
        const QImage with = pictureOf(window, place);
        QTest::keyClick(at, Qt::Key_Tab);
        for (int part = 0; part < mostParts && QApplication::focusWidget() == at; ++part)
            QTest::keyClick(at, Qt::Key_Tab); // from the hours to the minutes
        QWidget *next = QApplication::focusWidget();
        if (next == nullptr || next == at) {
            if (expected.size() > 1)
                found << nameOf(at) + (next == nullptr ? QStringLiteral(" loses the focus")
                                                       : QStringLiteral(" holds the focus"));
            break;
        }
        if (placeOf(at) == place && pictureOf(window, place) == with)
            found << nameOf(at) + QStringLiteral(" does not show that it has the focus");
        if (isReadBefore(placeOf(next), placeOf(at), window->layoutDirection() == Qt::RightToLeft))
            backwards << QStringLiteral("%1 comes after %2").arg(nameOf(next), nameOf(at));
        if (next == first)
            break;
        if (way.contains(next)) {
            found << nameOf(next) + QStringLiteral(" comes twice");
            break;
        }
        at = next;
    }
    if (backwards.size() > 1) // once, from the end back to the beginning, wherever it began
        found << backwards;
    for (QWidget *widget : std::as_const(expected)) {
        if (!takesTab(widget))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfAGroup = button != nullptr && button->autoExclusive(); // arrows go to the others
        if (!way.contains(widget) && !isOneOfAGroup)
            found << nameOf(widget) + QStringLiteral(" is not reached");
    }
    if (!found.isEmpty()) {
        found << QStringLiteral("the way:");
        for (const QWidget *at : std::as_const(way))
            found << QStringLiteral("  ") + nameOf(at);
    }
    return found;
}

} // namespace heirloom::test
