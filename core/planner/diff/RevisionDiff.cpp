// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/diff/RevisionDiff.h"

#include "planner/diff/Contents.h"

#include <algorithm>

namespace heirloom {

namespace {

using Row = RevisionFiles::Row;
using Rows = std::vector<const Row *>;

constexpr qsizetype blockBytes = 1 << 20;

QByteArrayView leafOf(QByteArrayView path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

} // namespace

/// Makes one diff of two sorted lists.
class RevisionDiff::Builder
{
public:
    Builder(const RevisionFiles &before, const RevisionFiles &after)
        : m_before(before), m_after(after), m_diff(std::make_shared<RevisionDiff>())
    {
    }

    std::shared_ptr<const RevisionDiff> run()
    {
        merge();
        for (const auto key : contentKeys)
            pairMoved(key);
        std::sort(m_moved.begin(), m_moved.end(),
                  [](const Move &one, const Move &other) { return one.after->path.compare(other.after->path) < 0; });
        for (const Move &move : m_moved)
            note(DiffKind::Moved, *move.after, nullptr, move.before->path);
        for (const Row *row : m_added) {
            note(DiffKind::Added, *row);
            m_wanted.push_back(row);
        }
        for (const Row *row : m_removed)
            note(DiffKind::Removed, *row);
        m_diff->m_totals.downloadBytes = bytesNotHeld(m_wanted, m_before);
        return m_diff;
    }

private:
    struct Move
    {
        const Row *before;
        const Row *after;
    };

    /// Walks both in the order of their paths.
    void merge()
    {
        quint32 i = 0, j = 0;
        while (i < m_before.count() || j < m_after.count()) {
            const int order = i == m_before.count()  ? 1
                              : j == m_after.count() ? -1
                                                     : m_before.row(i).path.compare(m_after.row(j).path);
            if (order == 0)
                compare(m_before.row(i++), m_after.row(j++));
            else if (order < 0)
                addOnly(m_removed, m_before.row(i++));
            else
                addOnly(m_added, m_after.row(j++));
        }
    }

    static void addOnly(Rows &rows, const Row &row)
    {
        if (!row.isLeftOut)
            rows.push_back(&row);
    }

    void compare(const Row &before, const Row &after)
    {
        DiffTotals &totals = m_diff->m_totals;
        if (before.isLeftOut || after.isLeftOut) {
            addTo(totals.leftOut, after.size);
            return;
        }
        const Likeness likeness = likenessOf(before, after);
        if (likeness == Likeness::Same) {
            addTo(totals.unchanged, std::max(before.size, after.size));
            return;
        }
        note(likeness == Likeness::Different ? DiffKind::Changed : DiffKind::Unclear, after, &before);
        m_wanted.push_back(&after);
    }

    /// Pairs what is left of added and removed files by one of their digests.
    void pairMoved(ContentKey key)
    {
        Rows before = sortedBy(key, m_removed);
        Rows after = sortedBy(key, m_added);
        auto b = before.cbegin();
        auto a = after.cbegin();
        while (b != before.cend() && a != after.cend()) {
            const int order = compareContents(key, **b, **a);
            if (order != 0) {
                order < 0 ? ++b : ++a;
                continue;
            }
            const auto isOther = [&, first = *b](const Row *row) { return compareContents(key, *first, *row) != 0; };
            const auto bEnd = std::find_if(b, before.cend(), isOther);
            const auto aEnd = std::find_if(a, after.cend(), isOther);
            pairTwins(std::span(b, bEnd), std::span(a, aEnd));
            b = bEnd;
            a = aEnd;
        }
        removePaired();
    }

    static Rows sortedBy(ContentKey key, const Rows &rows)
    {
        Rows sorted;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(sorted),
                     [key](const Row *row) { return row->size != 0 && hasContent(key, *row); });
        std::sort(sorted.begin(), sorted.end(), [key](const Row *one, const Row *other) {
            int order = compareContents(key, *one, *other);
            if (order == 0)
                order = leafOf(one->path).compare(leafOf(other->path));
            return order != 0 ? order < 0 : one->path.compare(other->path) < 0;
        });
        return sorted;
    }

    /// Files of one content on both sides, each side in the order of its file names: equal names first.
    void pairTwins(std::span<const Row *const> before, std::span<const Row *const> after)
    {
        Rows leftBefore, leftAfter;
        size_t b = 0, a = 0;
        while (b < before.size() && a < after.size()) {
            const int order = leafOf(before[b]->path).compare(leafOf(after[a]->path));
            if (order == 0)
                m_moved.push_back({before[b++], after[a++]});
            else
                order < 0 ? leftBefore.push_back(before[b++]) : leftAfter.push_back(after[a++]);
        }
        leftBefore.insert(leftBefore.end(), before.begin() + qsizetype(b), before.end());
        leftAfter.insert(leftAfter.end(), after.begin() + qsizetype(a), after.end());
        for (size_t n = 0; n < std::min(leftBefore.size(), leftAfter.size()); ++n)
            m_moved.push_back({leftBefore[n], leftAfter[n]});
    }

    void removePaired()
    {
        Rows before, after;
        for (const Move &move : m_moved) {
            before.push_back(move.before);
            after.push_back(move.after);
        }
        const auto without = [](Rows &rows, Rows &paired) {
            std::sort(paired.begin(), paired.end());
            std::erase_if(rows, [&](const Row *row) { return std::binary_search(paired.begin(), paired.end(), row); });
        };
        without(m_removed, before);
        without(m_added, after);
    }

    void note(DiffKind kind, const Row &row, const Row *before = nullptr, QByteArrayView formerPath = {})
    {
        addTo(m_diff->m_totals.of[size_t(kind)], row.size);
        if (row.size < 0 && kind != DiffKind::Removed && kind != DiffKind::Moved)
            ++m_diff->m_totals.unknownSizes;
        std::vector<QByteArray> &blocks = m_diff->m_blocks;
        const qsizetype length = row.path.size() + formerPath.size();
        if (blocks.empty() || blocks.back().size() + length > blocks.back().capacity()) {
            blocks.emplace_back();
            blocks.back().reserve(std::max(blockBytes, length));
        }
        m_diff->m_lines[size_t(kind)].push_back({quint32(blocks.size() - 1), quint32(blocks.back().size()),
                                                 quint32(row.path.size()), quint32(formerPath.size()), row.size,
                                                 before != nullptr ? before->size : -1});
        blocks.back().append(row.path).append(formerPath);
    }

    const RevisionFiles &m_before;
    const RevisionFiles &m_after;
    std::shared_ptr<RevisionDiff> m_diff;
    Rows m_added, m_removed;
    Rows m_wanted; ///< contents that the former revision may not have
    std::vector<Move> m_moved;
};

std::shared_ptr<const RevisionDiff> RevisionDiff::between(RevisionFiles before, RevisionFiles after)
{
    before.sort();
    after.sort();
    return Builder(before, after).run();
}

bool RevisionDiff::isSame() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const auto &lines) { return lines.empty(); });
}

QString RevisionDiff::text(const Line &line, bool former) const
{
    const QByteArrayView paths = QByteArrayView(m_blocks[line.block]).sliced(line.offset);
    return QString::fromUtf8(former ? paths.sliced(line.length, line.formerLength) : paths.first(line.length));
}

DiffLine RevisionDiff::line(DiffKind kind, quint32 row) const
{
    const Line &line = m_lines[size_t(kind)][row];
    return {text(line, false), text(line, true), line.size, line.sizeBefore};
}

std::vector<quint32> RevisionDiff::matching(DiffKind kind, const QString &wanted) const
{
    const std::deque<Line> &lines = m_lines[size_t(kind)];
    std::vector<quint32> rows;
    for (quint32 row = 0; row < lines.size(); ++row) {
        if (wanted.isEmpty() || text(lines[row], false).contains(wanted, Qt::CaseInsensitive) ||
            text(lines[row], true).contains(wanted, Qt::CaseInsensitive))
            rows.push_back(row);
    }
    return rows;
}

} // namespace heirloom
