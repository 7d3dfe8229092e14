// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/RateSchedule.h"

#include <QTimer>
#include <QToolButton>

class QActionGroup;

namespace heirloom {

/// The speed limit in the status bar: shows the one that holds now, by the schedule or else, and offers others in a
/// menu. Owned by its parent widget, GUI thread.
class SpeedLimitButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SpeedLimitButton(QWidget *parent = nullptr);

    /// `kilobytesPerSecond`: where the schedule says nothing; 0: none.
    void setLimits(int kilobytesPerSecond, const RateSchedule &schedule);

signals:
    /// The user chose another one, in kB per second; 0: none.
    void chosen(int kilobytesPerSecond);
    /// None of those that are offered, or the schedule.
    void otherWanted();

private:
    void makeMenu();
    void follow();

    int m_limit = 0;
    RateSchedule m_schedule;
    QActionGroup *m_choices;
    QAction *m_scheduled;
    QTimer m_timer; ///< the schedule goes by the clock
};

} // namespace heirloom
