// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace heirloom {

/// The disk-space gate of downloads (behaviour S0.8). Pure. In bytes where nothing else is said; unknown sizes count as
/// 0.
struct SpaceBudget
{
    qint64 freeBytes = 0;    ///< of the volume now
    qint64 reserveBytes = 0; ///< never to be filled
    qint64 runningBytes = 0; ///< what items that run already will still write
    qint64 freeFiles = -1;   ///< how many more files the volume takes; -1: it sets no number

    /// size + reserve + what running items still need <= free
    bool fits(qint64 size) const;
    /// What may be claimed in all, at least 0.
    qint64 available() const;
    /// How much must become free so that `size` fits; 0 if it does.
    qint64 shortfall(qint64 size) const;
    /// How many of `wanted` downloads find room for their files beside `running` ones. A download makes up to four: the
    /// content and the visible file, and a folder for each.
    int withRoomForFiles(int wanted, int running) const;
};

} // namespace heirloom
