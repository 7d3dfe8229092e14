// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status/SpeedLimitButton.h"

#include "ui/window/status/SpeedLimitMenu.h"

namespace heirloom {

SpeedLimitButton::SpeedLimitButton(int kilobytesPerSecond, QWidget *parent)
    : QToolButton(parent), m_menu(new SpeedLimitMenu(QStringLiteral("limit"), tr("All downloads together"), this))
{
    setObjectName(QStringLiteral("speedLimit"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolTip(tr("How fast all downloads together may be"));
    setMenu(m_menu);
    connect(m_menu, &SpeedLimitMenu::chosen, this, [this](int limit) {
        show(limit);
        emit chosen(limit);
    });
    show(kilobytesPerSecond);
}

void SpeedLimitButton::show(int kilobytesPerSecond)
{
    setText(kilobytesPerSecond == 0 ? tr("Limit: none")
                                    : tr("Limit: %1").arg(SpeedLimitMenu::nameOf(kilobytesPerSecond)));
    setAccessibleName(text());
    m_menu->mark(kilobytesPerSecond);
}

} // namespace heirloom
