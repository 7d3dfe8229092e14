// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/segments/SegmentScheduler.h"

#include <algorithm>
#include <limits>

namespace heirloom {

SegmentScheduler::SegmentScheduler(qint64 size, qint64 have, const Limits &limits)
    : m_size(size), m_limits(limits), m_missing(size - have)
{
    if (have < size)
        m_free.emplace(have, size);
}

std::optional<SegmentScheduler::Assignment> SegmentScheduler::assign(int connection)
{
    Work &work = m_work[connection];
    if (work.rest() > 0)
        return std::nullopt;
    auto assignment = takeFree(work);
    if (!assignment)
        assignment = steal(work);
    if (assignment) {
        work.position = assignment->range.begin;
        work.end = assignment->range.end;
    }
    return assignment;
}

void SegmentScheduler::setSpeed(int connection, double bytesPerMs)
{
    m_work[connection].speed = std::max(0.0, bytesPerMs);
}

void SegmentScheduler::received(int connection, qint64 bytes)
{
    Work &work = m_work.at(connection);
    Q_ASSERT(bytes <= work.rest());
    work.position += bytes;
    m_missing -= bytes;
}

void SegmentScheduler::release(int connection)
{
    const auto found = m_work.find(connection);
    if (found == m_work.end())
        return;
    const Work work = found->second;
    m_work.erase(found);
    if (work.rest() <= 0)
        return;
    const qint64 begin = alignedDown(work.position);
    m_missing += work.position - begin;
    addFree({begin, work.end});
}

void SegmentScheduler::giveBack(const ByteRange &range)
{
    m_missing += range.size();
    addFree(range);
}

std::optional<qint64> SegmentScheduler::expectedMs() const
{
    double speed = 0;
    for (const auto &[connection, work] : m_work)
        speed += work.rest() > 0 ? work.speed.value_or(0) : 0;
    if (speed <= 0)
        return std::nullopt;
    return qint64(double(m_missing) / speed);
}

qint64 SegmentScheduler::firstMissing() const
{
    qint64 first = m_free.empty() ? m_size : m_free.begin()->first;
    for (const auto &[connection, work] : m_work) {
        if (work.rest() > 0)
            first = std::min(first, work.position);
    }
    return first;
}

qint64 SegmentScheduler::wanted(const Work &work) const
{
    if (!work.speed)
        return m_limits.first;
    const double bytes = std::min(*work.speed * double(m_limits.targetMs), double(m_limits.largest));
    return std::max(qint64(bytes), m_limits.smallest);
}

std::optional<SegmentScheduler::Assignment> SegmentScheduler::takeFree(Work &work)
{
    if (m_free.empty() || m_free.begin()->first > firstMissing() + m_limits.window)
        return std::nullopt;
    const auto [begin, end] = *m_free.begin();
    m_free.erase(m_free.begin());
    qint64 cut = alignedUp(begin + wanted(work));
    // No crumbs: what would be left is taken along.
    if (end - cut < m_limits.smallest / 2)
        cut = end;
    if (cut < end)
        m_free.emplace(cut, end);
    return Assignment{{begin, cut}, std::nullopt};
}

/// Takes the end of the range that would be done last, as much as makes both end together.
std::optional<SegmentScheduler::Assignment> SegmentScheduler::steal(Work &work)
{
    Work *victim = nullptr;
    int number = 0;
    double longest = -1;
    for (auto &[connection, other] : m_work) {
        if (&other == &work || other.rest() <= 0 || !other.speed)
            continue;
        const double rest = *other.speed > 0 ? double(other.rest()) / *other.speed : std::numeric_limits<double>::max();
        if (rest <= longest)
            continue;
        longest = rest;
        victim = &other;
        number = connection;
    }
    if (!victim)
        return std::nullopt;
    const double theirs = *victim->speed;
    const double mine = work.speed && *work.speed > 0 ? *work.speed : theirs;
    const bool isStalled = theirs <= 0;
    const auto share = isStalled ? victim->rest() : qint64(double(victim->rest()) * mine / (mine + theirs));
    const qint64 begin = isStalled ? alignedDown(victim->position) : alignedUp(victim->end - share);
    if (begin >= victim->end || longest < double(m_limits.leastStolenMs))
        return std::nullopt;
    const Assignment assignment{{begin, victim->end}, number};
    m_missing += std::max<qint64>(0, victim->position - begin);
    victim->end = begin;
    return assignment;
}

void SegmentScheduler::addFree(ByteRange range)
{
    const auto behind = m_free.find(range.end);
    if (behind != m_free.end()) {
        range.end = behind->second;
        m_free.erase(behind);
    }
    const auto next = m_free.lower_bound(range.begin);
    if (next != m_free.begin()) {
        const auto before = std::prev(next);
        if (before->second == range.begin) {
            before->second = range.end;
            return;
        }
    }
    m_free.emplace(range.begin, range.end);
}

} // namespace heirloom
