// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status/SpeedLimitButton.h"

#include "ui/support/Format.h"

#include <QActionGroup>
#include <QDateTime>
#include <QMenu>

namespace heirloom {

namespace {

constexpr int offered[] = {250, 1000, 5000, 10'000, 50'000};
constexpr int followEveryMs = 10'000;

QString nameOf(qint64 bytesPerSecond)
{
    return bytesPerSecond == 0 ? SpeedLimitButton::tr("No limit") : Format::speed(bytesPerSecond);
}

} // namespace

SpeedLimitButton::SpeedLimitButton(QWidget *parent)
    : QToolButton(parent), m_choices(new QActionGroup(this)), m_scheduled(new QAction(this))
{
    setObjectName(QStringLiteral("speedLimit"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // none, if it is another rate
    makeMenu();
    m_timer.setInterval(followEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SpeedLimitButton::follow);
    setLimits(0, {});
}

void SpeedLimitButton::makeMenu()
{
    auto *menu = new QMenu(this);
    m_scheduled->setObjectName(QStringLiteral("limitScheduled"));
    connect(m_scheduled, &QAction::triggered, this, &SpeedLimitButton::otherWanted);
    menu->addAction(m_scheduled);
    const auto add = [&](int limit) {
        QAction *action = menu->addAction(nameOf(limit * 1000LL));
        action->setObjectName(QStringLiteral("limit%1").arg(limit));
        action->setData(limit);
        action->setCheckable(true);
        m_choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, limit] { emit chosen(limit); });
    };
    add(0);
    for (const int limit : offered)
        add(limit);
    menu->addSeparator();
    //: another speed limit
    QAction *other = menu->addAction(tr("Other…"));
    other->setObjectName(QStringLiteral("limitOther"));
    connect(other, &QAction::triggered, this, &SpeedLimitButton::otherWanted);
    setMenu(menu);
}

void SpeedLimitButton::setLimits(int kilobytesPerSecond, const RateSchedule &schedule)
{
    m_limit = kilobytesPerSecond;
    m_schedule = schedule;
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toInt() == kilobytesPerSecond);
    schedule.isEmpty() ? m_timer.stop() : m_timer.start();
    follow();
}

void SpeedLimitButton::follow()
{
    const std::optional<qint64> scheduled = m_schedule.rateAt(QDateTime::currentDateTime());
    const qint64 rate = scheduled.value_or(m_limit * 1000LL);
    //: %1 is a speed
    const QString limited = scheduled ? tr("Limit: %1, by the schedule") : tr("Limit: %1");
    const QString unlimited = scheduled ? tr("Limit: none, by the schedule") : tr("Limit: none");
    setText(rate == 0 ? unlimited : limited.arg(nameOf(rate)));
    setAccessibleName(text());
    m_scheduled->setVisible(scheduled.has_value());
    m_scheduled->setText(tr("The schedule holds now: %1. At other times:").arg(nameOf(rate)));
    setToolTip(scheduled ? tr("The schedule limits all downloads together now. It is set in the preferences.")
                         : tr("How fast all downloads together may be"));
}

} // namespace heirloom
