// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace heirloom {

/// What a start found of killed processes, and mended.
struct RecoveryReport
{
    qint64 mutationsRolledBack = 0;
    qint64 mutationsCompleted = 0;
    qint64 itemsReleased = 0;   ///< claims of dead workers that were given back
    qint64 planningRemoved = 0; ///< tasks whose planning never ended
    qint64 stagingRemoved = 0;  ///< private files nobody can use any more
    qint64 needAttention = 0;   ///< journal rows that failed three times and were put aside
    bool anything() const
    {
        return mutationsRolledBack || mutationsCompleted || itemsReleased || planningRemoved || stagingRemoved ||
               needAttention;
    }
};

} // namespace heirloom
