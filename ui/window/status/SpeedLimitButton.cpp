// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status/SpeedLimitButton.h"

#include "ui/support/Format.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>

namespace heirloom {

namespace {

constexpr int offered[] = {250, 1000, 5000, 10'000, 50'000};
constexpr int largest = 10'000'000; ///< kB per second; more than any line there is

QString nameOf(int kilobytesPerSecond)
{
    return kilobytesPerSecond == 0 ? SpeedLimitButton::tr("No limit") : Format::speed(kilobytesPerSecond * 1000LL);
}

} // namespace

SpeedLimitButton::SpeedLimitButton(int kilobytesPerSecond, QWidget *parent)
    : QToolButton(parent), m_limit(kilobytesPerSecond), m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("speedLimit"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("How fast all downloads together may be"));
    auto *menu = new QMenu(this);
    const auto add = [&](int limit) {
        QAction *action = menu->addAction(nameOf(limit));
        action->setObjectName(QStringLiteral("limit%1").arg(limit));
        action->setData(limit);
        action->setCheckable(true);
        m_choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, limit] { choose(limit); });
    };
    add(0);
    for (const int limit : offered)
        add(limit);
    menu->addSeparator();
    QAction *other = menu->addAction(tr("Other…"));
    other->setObjectName(QStringLiteral("limitOther"));
    connect(other, &QAction::triggered, this, &SpeedLimitButton::askForOther);
    setMenu(menu);
    show(kilobytesPerSecond);
}

void SpeedLimitButton::show(int kilobytesPerSecond)
{
    m_limit = kilobytesPerSecond;
    setText(kilobytesPerSecond == 0 ? tr("Limit: none") : tr("Limit: %1").arg(nameOf(kilobytesPerSecond)));
    setAccessibleName(text());
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toInt() == kilobytesPerSecond);
}

void SpeedLimitButton::choose(int kilobytesPerSecond)
{
    show(kilobytesPerSecond);
    emit chosen(kilobytesPerSecond);
}

void SpeedLimitButton::askForOther()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("otherLimit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Speed Limit"));
    dialog->setLabelText(tr("All downloads together, in kB per second (0: no limit):"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, largest);
    dialog->setIntValue(m_limit);
    connect(dialog, &QInputDialog::intValueSelected, this, &SpeedLimitButton::choose);
    dialog->open();
}

} // namespace heirloom
