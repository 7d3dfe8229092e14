// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Plan.h"
#include "planner/diff/RevisionFiles.h"

#include <array>
#include <memory>

namespace heirloom {

enum class DiffKind {
    Added,
    Changed, ///< other content under the same path
    Unclear, ///< as far as is known it may be the same: nothing that both sides state tells the contents apart
    Moved,   ///< content that was under a path that is gone
    Removed,
};
constexpr int diffKinds = 5;

/// What differs in one file.
struct DiffLine
{
    QString path;
    QString formerPath;     ///< of a moved one
    qint64 size = -1;       ///< -1: not known; of a removed one: as it was
    qint64 sizeBefore = -1; ///< of a changed or unclear one
};

struct DiffTotals
{
    std::array<Amount, diffKinds> of; ///< by DiffKind; of changed ones the bytes are those of the new contents
    Amount unchanged;
    Amount leftOut;          ///< in both, but the user left it out of one
    qint64 unknownSizes = 0; ///< of what is added, changed or unclear
    /// What somebody who has the former revision has to get for the other: each content once.
    qint64 downloadBytes = 0;
    const Amount &operator[](DiffKind kind) const { return of[size_t(kind)]; }
};

/// What is different between two revisions of a thing. Pure; immutable, so free to cross threads. Keeps the files that
/// differ and nothing of the others.
///
/// Files of one path are compared by SHA-256 if both have one, else by another digest that both have, else by size.
/// Two different sizes are a change whatever the digests say; a weak digest alone says nothing without equal sizes.
/// Moves are found among what would be added and removed, the same file name first; empty files do not move.
class RevisionDiff
{
public:
    /// Takes both apart. Besides them it needs memory for what differs alone.
    static std::shared_ptr<const RevisionDiff> between(RevisionFiles before, RevisionFiles after);

    const DiffTotals &totals() const { return m_totals; }
    bool isSame() const;
    /// In the order of the paths.
    quint32 count(DiffKind kind) const { return quint32(m_lines[size_t(kind)].size()); }
    DiffLine line(DiffKind kind, quint32 row) const;
    /// The rows whose path, present or former, contains that text, whatever the case. All of them for an empty one.
    std::vector<quint32> matching(DiffKind kind, const QString &text) const;

private:
    struct Line
    {
        quint32 block = 0, offset = 0; ///< of the path, which the former one follows
        quint32 length = 0, formerLength = 0;
        qint64 size = -1, sizeBefore = -1;
    };
    class Builder;
    QString text(const Line &line, bool former) const;

    DiffTotals m_totals;
    std::vector<QByteArray> m_blocks; ///< the paths
    std::array<std::deque<Line>, diffKinds> m_lines;
};

} // namespace heirloom
