// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace heirloom {

/// One of the revisions that a subscription took and that is still there.
struct KeptRevision
{
    qint64 id = 0;            ///< of FollowedRevision
    bool isCompleted = false; ///< all of its files are there
    bool isOver = false;      ///< nothing runs any more: it can be deleted
};

/// Which revisions are to go so that `keep` completed ones stay, newest first as they come in; 0 keeps all. One that is
/// not complete counts for nothing and goes with those that are older than the last kept one. Pure.
std::vector<qint64> revisionsBeyond(std::span<const KeptRevision> newestFirst, int keep);

} // namespace heirloom
