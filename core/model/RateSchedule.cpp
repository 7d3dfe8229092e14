// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/RateSchedule.h"

#include <QRegularExpression>
#include <algorithm>

namespace heirloom {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr qint64 mostKilobytes = 1'000'000'000;

const QStringList &dayNames()
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    return names;
}

std::optional<int> dayFrom(const QString &name)
{
    const qsizetype day = dayNames().indexOf(name);
    return day < 0 ? std::nullopt : std::optional(int(day));
}

/// Minutes of the day; 24:00 is its end.
std::optional<int> minuteFrom(const QString &hours, const QString &minutes)
{
    const int minute = hours.toInt() * 60 + minutes.toInt();
    return minutes.toInt() < 60 && minute <= dayMinutes ? std::optional(minute) : std::nullopt;
}

QString daysText(int first, int last)
{
    if (first == 0 && last == 6)
        return QStringLiteral("daily");
    const QString begin = dayNames().at(first);
    return first == last ? begin : begin + u'-' + dayNames().at(last);
}

QString timeText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

bool RateSchedule::Entry::isOn(int day) const
{
    return firstDay <= lastDay ? day >= firstDay && day <= lastDay : day >= firstDay || day <= lastDay;
}

bool RateSchedule::Entry::covers(int day, int minute) const
{
    if (isOn(day) && minute >= beginMinute && minute < endMinute)
        return true;
    return isOn((day + 6) % 7) && minute + dayMinutes < endMinute;
}

std::optional<RateSchedule::Entry> RateSchedule::parseEntry(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(daily|[a-z]{3})(?:-([a-z]{3}))? ([0-9]{1,2}):([0-9]{2})-([0-9]{1,2}):([0-9]{2}) ([0-9]{1,10})$"));
    const auto match = form.match(text.simplified().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    Entry entry;
    const bool isDaily = match.captured(1) == QLatin1String("daily");
    if (!isDaily) {
        const auto first = dayFrom(match.captured(1));
        const auto last = match.captured(2).isEmpty() ? first : dayFrom(match.captured(2));
        if (!first || !last)
            return std::nullopt;
        entry.firstDay = *first;
        entry.lastDay = *last;
    }
    const auto begin = minuteFrom(match.captured(3), match.captured(4));
    const auto end = minuteFrom(match.captured(5), match.captured(6));
    const qint64 kilobytes = match.captured(7).toLongLong();
    if (!begin || !end || *begin == *end || kilobytes > mostKilobytes || (isDaily && !match.captured(2).isEmpty()))
        return std::nullopt;
    entry.beginMinute = *begin;
    entry.endMinute = *end < *begin ? *end + dayMinutes : *end;
    entry.bytesPerSecond = kilobytes * 1000;
    return entry;
}

Result<RateSchedule> RateSchedule::parse(const QString &text)
{
    RateSchedule schedule;
    if (text.trimmed().isEmpty())
        return schedule;
    for (const QString &part : text.split(u'|')) {
        const auto entry = parseEntry(part);
        if (!entry)
            return fail(Error{ErrorCode::Invalid,
                              QStringLiteral("\"%1\" is no entry of a speed schedule").arg(part.trimmed()), 0, 0,
                              QStringLiteral("write it as: mon-fri 08:00-18:00 500")});
        schedule.m_entries.push_back(*entry);
    }
    return schedule;
}

QString RateSchedule::text() const
{
    QStringList entries;
    for (const Entry &entry : m_entries) {
        const int end = entry.endMinute > dayMinutes ? entry.endMinute - dayMinutes : entry.endMinute;
        entries << QStringLiteral("%1 %2-%3 %4")
                       .arg(daysText(entry.firstDay, entry.lastDay), timeText(entry.beginMinute), timeText(end))
                       .arg(entry.bytesPerSecond / 1000);
    }
    return entries.join(QStringLiteral(" | "));
}

std::optional<qint64> RateSchedule::rateAt(const QDateTime &at) const
{
    const int day = at.date().dayOfWeek() - 1;
    const int minute = at.time().hour() * 60 + at.time().minute();
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [=](const Entry &entry) { return entry.covers(day, minute); });
    return found == m_entries.end() ? std::nullopt : std::optional(found->bytesPerSecond);
}

} // namespace heirloom
