// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace heirloom {

/// Rate limits by day of the week and time of day. A value; pure.
class RateSchedule
{
public:
    struct Entry
    {
        int firstDay = 0; ///< 0: Monday; `lastDay` may be before it
        int lastDay = 6;
        int beginMinute = 0; ///< of the day
        int endMinute = 0;   ///< behind `beginMinute`, at most a day later
        qint64 bytesPerSecond = 0;

        bool isOn(int day) const;
        bool covers(int day, int minute) const;
        bool operator==(const Entry &) const = default;
    };

    RateSchedule() = default;
    explicit RateSchedule(std::vector<Entry> entries) : m_entries(std::move(entries)) {}
    /// "mon-fri 08:00-18:00 500 | sat 22:00-06:00 0 | daily 00:00-24:00 2000": days, local time, kB (1000 bytes) per
    /// second, 0 for no limit. A time that ends before it begins lasts into the next day. Of several entries for a
    /// moment the first counts. Empty: no entries. Invalid: which entry is wrong.
    static Result<RateSchedule> parse(const QString &text);

    /// What parse() reads.
    QString text() const;

    const std::vector<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }
    /// Bytes per second, 0: no limit; none: the schedule says nothing of that moment. `at` in local time.
    std::optional<qint64> rateAt(const QDateTime &at) const;

private:
    static std::optional<Entry> parseEntry(const QString &text);

    std::vector<Entry> m_entries;
};

} // namespace heirloom
