// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <map>
#include <optional>

namespace heirloom {

/// Bytes of a file, from `begin` to before `end`.
struct ByteRange
{
    qint64 begin = 0;
    qint64 end = 0;

    qint64 size() const { return end - begin; }
    bool operator==(const ByteRange &) const = default;
};

/// Which connection fetches which bytes of one file. Ranges are handed out in the order of the file, each as long as
/// its connection is fast; where none is left, an idle connection takes a part of the range that would end last. So all
/// end at about the same time, however different they are, and what has arrived has few holes.
/// Pure: no clock, no network. One thread.
class SegmentScheduler
{
public:
    struct Limits
    {
        qint64 smallest = 1 << 20;         ///< bytes in a range, but for the last one
        qint64 largest = 64 << 20;         ///< also of what a killed program has to fetch again for each connection
        qint64 first = 4 << 20;            ///< for a connection of unknown speed
        qint64 targetMs = 2000;            ///< how long a range should take
        qint64 leastStolenMs = 500;        ///< who is done sooner is left alone
        qint64 window = qint64(256) << 20; ///< no range begins further behind the first missing byte
        qint64 alignment = 1;              ///< ranges begin at multiples of it
    };
    struct Assignment
    {
        ByteRange range;
        std::optional<int> victim; ///< the connection whose range ends earlier now
    };

    /// The first `have` bytes are there. REQUIRES 0 <= have <= size, and `have` aligned.
    SegmentScheduler(qint64 size, qint64 have, const Limits &limits);

    /// A range for a connection that has none, or has come to the end of its own; none: there is nothing for it now.
    std::optional<Assignment> assign(int connection);
    /// Bytes per millisecond; 0: nothing comes any more. Unknown until it is set; kept for later ranges.
    void setSpeed(int connection, double bytesPerMs);
    /// The next bytes of its range have come. REQUIRES as many as are missing there at most.
    void received(int connection, qint64 bytes);
    /// The connection is gone; what it has not fetched is for others.
    void release(int connection);
    /// These bytes were wrong. REQUIRES that they were received, and aligned bounds.
    void giveBack(const ByteRange &range);

    /// Where the connection's next byte belongs; its end moves when another one takes a part.
    qint64 position(int connection) const { return m_work.at(connection).position; }
    qint64 end(int connection) const { return m_work.at(connection).end; }
    /// Bytes that have not come yet.
    qint64 missing() const { return m_missing; }
    /// Until the end at the present speeds; none: nothing is known yet.
    std::optional<qint64> expectedMs() const;

private:
    struct Work
    {
        qint64 position = 0;
        qint64 end = 0;
        std::optional<double> speed;

        qint64 rest() const { return end - position; }
    };

    qint64 alignedDown(qint64 offset) const { return offset / m_limits.alignment * m_limits.alignment; }
    qint64 alignedUp(qint64 offset) const { return alignedDown(offset + m_limits.alignment - 1); }
    qint64 firstMissing() const;
    qint64 wanted(const Work &work) const;
    std::optional<Assignment> takeFree(Work &work);
    std::optional<Assignment> steal(Work &work);
    void addFree(ByteRange range);

    const qint64 m_size;
    const Limits m_limits;
    qint64 m_missing;
    std::map<qint64, qint64> m_free; ///< begin to end, apart from each other
    std::map<int, Work> m_work;
};

} // namespace heirloom
