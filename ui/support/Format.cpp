// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Format.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <limits>

namespace heirloom {

namespace {

/// Gives the free functions below a tr() with the context "Format".
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr qint64 leastSpeed = 1000; // less is what is left of an average

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
        return Text::tr("%n second(s) left", nullptr, int(qMax<qint64>(1, seconds)));
    if (seconds < 3600)
        return Text::tr("%n min left", "minutes", int((seconds + 30) / 60));
    if (seconds < 48 * 3600)
        return Text::tr("%n h left", "hours", int((seconds + 1800) / 3600));
    return Text::tr("%n day(s) left", nullptr, pluralCount((seconds + 43200) / 86400));
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

QString Format::when(qint64 atMs, qint64 nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    if (at.date() == now.date())
        return Text::tr("today, %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat));
    if (at.date().year() == now.date().year())
        return QLocale().toString(at.date(), Text::tr("d MMM", "date format: day and short month"));
    return QLocale().toString(at.date(), Text::tr("d MMM yyyy", "date format with a year"));
}

QString Format::stamp(qint64 atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const QString date = QLocale().toString(at.date(), Text::tr("d MMM", "date format: day and short month"));
    return Text::tr("%1 %2", "date and time").arg(date, QLocale().toString(at.time(), QLocale::ShortFormat));
}

QString Format::day(qint64 atMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(atMs).date(),
                              Text::tr("d MMMM", "date format: day and month"));
}

} // namespace heirloom
