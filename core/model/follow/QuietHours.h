// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>

namespace heirloom {

/// A time of the day in which nobody looks for news by himself. A value; pure.
class QuietHours
{
public:
    QuietHours() = default;
    /// "22:00-07:00", in local time; one that ends before it begins lasts into the next day. Empty: none. Invalid:
    /// anything else.
    static Result<QuietHours> parse(const QString &text);
    QString text() const; ///< what parse() reads

    bool isEmpty() const { return m_beginMinute == m_endMinute; }
    /// When they are over, if `at` lies within them; else `at`. In local time.
    QDateTime endAfter(const QDateTime &at) const;
    bool operator==(const QuietHours &) const = default;

private:
    int m_beginMinute = 0; ///< of the day; the same as the end: there are none
    int m_endMinute = 0;
};

} // namespace heirloom
