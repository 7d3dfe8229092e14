// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QString>

namespace heirloom {

/// Whether the source of a task that nobody follows offers something newer than the task has. A value.
struct TaskNews
{
    TaskId task;
    bool isNewer = false;
    QString revision;     ///< that it offers; empty: it has no name, or that is not known without reading all of it
    qint64 checkedMs = 0; ///< when it last answered; 0: it never did since
};

} // namespace heirloom
