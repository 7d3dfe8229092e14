// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptions/Retention.h"

namespace heirloom {

std::vector<qint64> revisionsBeyond(std::span<const KeptRevision> newestFirst, int keep)
{
    std::vector<qint64> beyond;
    int completed = 0;
    for (const KeptRevision &revision : newestFirst) {
        if (keep > 0 && completed == keep && revision.isOver)
            beyond.push_back(revision.id);
        else if (revision.isCompleted)
            ++completed;
    }
    return beyond;
}

} // namespace heirloom
