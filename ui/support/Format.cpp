// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Format.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <limits>
#include <vector>

namespace heirloom {

namespace {

/// Gives the free functions below a tr() with the context "Format".
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr qint64 leastSpeed = 1000; // less is what is left of an average

enum class Parts { ShortDay, ShortDayAndYear, LongDay };

/// A part of a date format: a field ("MMMM") or what stands between fields ("' de '").
struct Part
{
    QString text;
    bool isField = false;
};

std::vector<Part> partsOf(const QString &format)
{
    static const QRegularExpression field(QStringLiteral("d+|M+|y+|(?:'[^']*'|[^dMy'])+"));
    std::vector<Part> parts;
    for (auto found = field.globalMatch(format); found.hasNext();) {
        const QString text = found.next().captured();
        parts.push_back({text, QStringLiteral("dMy").contains(text.front())});
    }
    return parts;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Takes a field out, with what ties it to the others: what follows a first one ("2026年", "Friday, "), else what leads
/// to it (" de 2026"). A word behind the last field belongs to the one before it ("13日Friday").
void takeOut(std::vector<Part> &parts, const QString &field)
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&field](const Part &part) { return part.isField && part.text.startsWith(field); });
    if (found == parts.end())
        return;
    const bool isWeekday = field == u"ddd";
    const size_t at = size_t(found - parts.begin());
    parts.erase(found);
    if (at == 0 && !parts.empty() && !parts.front().isField)
        parts.erase(parts.begin());
    else if (at > 0 && !parts[at - 1].isField && !(isWeekday && hasLetters(parts[at - 1].text)))
        parts.erase(parts.begin() + qsizetype(at) - 1, isWeekday ? parts.begin() + qsizetype(at) : parts.end());
}

/// The locale's own long format without the weekday, and without the year where it goes without saying. Qt has none.
QString dateOf(QDate date, Parts wanted)
{
    const QLocale locale;
    std::vector<Part> parts = partsOf(locale.dateFormat(QLocale::LongFormat));
    takeOut(parts, QStringLiteral("ddd"));
    if (wanted != Parts::ShortDayAndYear)
        takeOut(parts, QStringLiteral("y"));
    QString format;
    for (const Part &part : parts)
        format += part.isField && part.text == u"MMMM" && wanted != Parts::LongDay ? QStringLiteral("MMM") : part.text;
    return locale.toString(date, format.trimmed());
}

QString timeOf(const QDateTime &at)
{
    return QLocale().toString(at.time(), QLocale::ShortFormat);
}

int pluralCount(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString Format::size(qint64 bytes)
{
    return displaySize(bytes, QLocale());
}

QString Format::size(qint64 bytes, qint64 unknown)
{
    if (unknown <= 0)
        return size(bytes);
    if (bytes > 0)
        return Text::tr("at least %1", "a size").arg(size(bytes));
    return unknown == 1 ? Text::tr("size not known yet") : Text::tr("sizes not known yet");
}

QString Format::speed(qint64 bytesPerSecond)
{
    if (bytesPerSecond < leastSpeed)
        return {};
    return Text::tr("%1/s", "bytes per second").arg(size(bytesPerSecond));
}

QString Format::timeLeft(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return Text::tr("%Ln second(s) left", nullptr, int(qMax<qint64>(1, seconds)));
    if (seconds < 3600)
        return Text::tr("%Ln min left", "minutes", int((seconds + 30) / 60));
    if (seconds < 48 * 3600)
        return Text::tr("%Ln h left", "hours", int((seconds + 1800) / 3600));
    return Text::tr("%Ln day(s) left", nullptr, pluralCount((seconds + 43200) / 86400));
}

QString Format::interval(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 week = 7 * day;
    if (seconds > 0 && seconds % week == 0)
        return Text::tr("%Ln week(s)", nullptr, pluralCount(seconds / week));
    if (seconds > 0 && seconds % day == 0)
        return Text::tr("%Ln day(s)", nullptr, pluralCount(seconds / day));
    if (seconds > 0 && seconds % hour == 0)
        return Text::tr("%Ln hour(s)", nullptr, pluralCount(seconds / hour));
    if (seconds > 0 && seconds % minute == 0)
        return Text::tr("%Ln minute(s)", nullptr, pluralCount(seconds / minute));
    return Text::tr("%Ln second(s)", nullptr, pluralCount(seconds));
}

QString Format::number(qint64 count)
{
    return QLocale().toString(count);
}

QString Format::files(qint64 count)
{
    // %Ln writes the number as the locale does.
    return Text::tr("%Ln file(s)", nullptr, pluralCount(count));
}

QString Format::amount(qint64 fileCount, qint64 bytes)
{
    return amount(fileCount, bytes, 0);
}

QString Format::amount(qint64 fileCount, qint64 bytes, qint64 unknown)
{
    return Text::tr("%1, %2", "1,000 files, 48 GB").arg(files(fileCount), size(bytes, unknown));
}

QString Format::percent(int share)
{
    return Text::tr("%1 %", "a share in percent, as the language writes it").arg(QLocale().toString(share));
}

QString Format::when(qint64 atMs, qint64 nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    if (at.date() == now.date())
        return Text::tr("today, %1", "%1 is a time").arg(timeOf(at));
    return dateOf(at.date(), at.date().year() == now.date().year() ? Parts::ShortDay : Parts::ShortDayAndYear);
}

QString Format::stamp(qint64 atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    return Text::tr("%1 %2", "date and time").arg(dateOf(at.date(), Parts::ShortDay), timeOf(at));
}

QString Format::day(qint64 atMs)
{
    return dateOf(QDateTime::fromMSecsSinceEpoch(atMs).date(), Parts::LongDay);
}

} // namespace heirloom
