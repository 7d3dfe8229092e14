// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/editors/RowParts.h"

#include "ui/support/SymbolicIcon.h"

#include <QCoreApplication>
#include <QLayout>
#include <QSpinBox>
#include <QToolButton>

namespace heirloom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowParts)
};

constexpr int mostKilobytes = 10'000'000; // more than any line there is

} // namespace

QSpinBox *RowParts::rateField(int kilobytesPerSecond, const QString &none)
{
    auto *field = new QSpinBox;
    field->setObjectName(QStringLiteral("rate"));
    field->setAccessibleName(Text::tr("Speed limit"));
    field->setRange(0, mostKilobytes);
    field->setSingleStep(100);
    field->setSuffix(Text::tr(" kB/s", "after a number"));
    field->setSpecialValueText(none);
    field->setGroupSeparatorShown(true);
    field->setKeyboardTracking(false);
    field->setValue(kilobytesPerSecond);
    return field;
}

QToolButton *RowParts::removeButton(const QString &what)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("remove"));
    button->setIcon(symbolicIcon(QStringLiteral("close")));
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void RowParts::nameInOrder(const QString &prefix, const QLayout &rows)
{
    for (int i = 0; i < rows.count(); ++i)
        rows.itemAt(i)->widget()->setObjectName(prefix + QString::number(i));
}

void RowParts::tabBefore(QWidget *next, const QWidget *row)
{
    QList<QWidget *> parts;
    for (int i = 0; i < row->layout()->count(); ++i) {
        QWidget *part = row->layout()->itemAt(i)->widget();
        if (part != nullptr && part->focusPolicy() != Qt::NoFocus)
            parts << part;
    }
    tabBefore(next, parts);
}

void RowParts::tabBefore(QWidget *next, const QList<QWidget *> &parts)
{
    QWidget *former = next->previousInFocusChain();
    while (former != next && (!(former->focusPolicy() & Qt::TabFocus) || former->focusProxy() != nullptr))
        former = former->previousInFocusChain();
    for (QWidget *part : parts)
        QWidget::setTabOrder(std::exchange(former, part), part);
}

} // namespace heirloom
