// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/SpaceBudget.h"

#include <QtNumeric>
#include <algorithm>
#include <limits>

namespace heirloom {

namespace {

using Limits = std::numeric_limits<qint64>;

qint64 minus(qint64 a, qint64 b)
{
    qint64 difference = 0;
    if (!qSubOverflow(a, b, &difference))
        return difference;
    return b > 0 ? Limits::min() : Limits::max();
}

/// What is left once everything is counted; negative if too much is promised already.
qint64 room(const SpaceBudget &budget)
{
    return minus(minus(budget.freeBytes, budget.reserveBytes), budget.runningBytes);
}

} // namespace

bool SpaceBudget::fits(qint64 size) const
{
    return std::max<qint64>(size, 0) <= room(*this);
}

qint64 SpaceBudget::available() const
{
    return std::max<qint64>(room(*this), 0);
}

qint64 SpaceBudget::shortfall(qint64 size) const
{
    return std::max<qint64>(minus(std::max<qint64>(size, 0), room(*this)), 0);
}

int SpaceBudget::withRoomForFiles(int wanted, int running) const
{
    constexpr qint64 filesOfOne = 4;
    if (freeFiles < 0)
        return wanted;
    return int(std::clamp<qint64>(freeFiles / filesOfOne - running, 0, wanted));
}

} // namespace heirloom
