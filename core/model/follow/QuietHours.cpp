// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/follow/QuietHours.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace heirloom {

namespace {

constexpr int dayMinutes = 24 * 60;

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

Result<QuietHours> QuietHours::parse(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*([01]\d|2[0-3]):([0-5]\d)\s*-\s*([01]\d|2[0-3]):([0-5]\d)\s*$)"));
    QuietHours hours;
    if (text.trimmed().isEmpty())
        return hours;
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return fail(ErrorCode::Invalid, QStringLiteral("quiet hours '%1'").arg(text.left(40)),
                    QStringLiteral("write them as 22:00-07:00"));
    hours.m_beginMinute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    hours.m_endMinute = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    return hours;
}

QString QuietHours::text() const
{
    return isEmpty() ? QString() : clockText(m_beginMinute) + u'-' + clockText(m_endMinute);
}

QDateTime QuietHours::endAfter(const QDateTime &at) const
{
    const int minute = at.time().hour() * 60 + at.time().minute();
    const int length = (m_endMinute - m_beginMinute + dayMinutes) % dayMinutes;
    const int since = (minute - m_beginMinute + dayMinutes) % dayMinutes;
    if (isEmpty() || since >= length)
        return at;
    // By the clock on the wall, so that they end when it says so on the days with 23 and 25 hours too.
    const bool isTomorrow = m_endMinute <= minute;
    return QDateTime(at.date().addDays(isTomorrow ? 1 : 0), QTime(m_endMinute / 60, m_endMinute % 60), at.timeZone());
}

} // namespace heirloom
