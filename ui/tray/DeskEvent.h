// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QString>

namespace heirloom {

/// Something that happened and that a person wants to hear of who is not looking at the window. A value; its texts are
/// safe to show, but plain: who hands them to something that reads markup escapes them.
struct DeskEvent
{
    enum class Kind { Finished, Failed, WaitingForSpace, Damage, Deleted, Synced, SyncTrouble };
    Kind kind = Kind::Finished;
    TaskId task;           ///< none for damage
    QString title;         ///< of the task: "atlas r2"
    QString sentence;      ///< all of it: "atlas r2 is complete."
    QString followed = {}; ///< the name of the followed source that it is about; empty: it is about none
};

} // namespace heirloom
